//! The fields of a thing that are chosen from a list or stand alone.

use super::fields::{ChoiceField, TextField};
use super::words::{level_of, level_words};
use crate::ui::words::t;
use plumbline_core::assessment::{Asset, AssetKind, Grade, PurdueLevel};
use plumbline_core::catalogue::ManagementSystem;

/// Sort of thing.
pub fn kind_field() -> ChoiceField<Asset> {
    let options =
        AssetKind::ALL.iter().map(|kind| (kind.name().to_owned(), t(&format!("asset-kind-{}", kind.name()))));
    ChoiceField {
        label: t("scope-col-kind"),
        class: "w3",
        options: options.collect(),
        get: |asset| asset.kind.name().to_owned(),
        set: |asset, name| {
            if let Some(kind) = AssetKind::ALL.iter().find(|kind| kind.name() == name) {
                asset.kind = *kind;
            }
        },
    }
}

/// Purdue level.
pub fn level_field() -> ChoiceField<Asset> {
    let levels = PurdueLevel::ALL.iter().map(|level| (level.name().to_owned(), level_words(Some(*level))));
    ChoiceField {
        label: t("scope-field-level"),
        class: "w3",
        options: std::iter::once((String::new(), level_words(None))).chain(levels).collect(),
        get: |asset| asset.level.map(|level| level.name().to_owned()).unwrap_or_default(),
        set: |asset, name| asset.level = level_of(name),
    }
}

/// Which system leads.
pub fn lead_field() -> ChoiceField<Asset> {
    let systems = [ManagementSystem::Isms, ManagementSystem::Csms]
        .map(|system| (system.name().to_owned(), t(&format!("system-{}-the", system.name()))));
    ChoiceField {
        label: t("scope-field-lead"),
        class: "w12",
        options: std::iter::once((String::new(), t("scope-lead-open"))).chain(systems).collect(),
        get: |asset| asset.lead.map(|system| system.name().to_owned()).unwrap_or_default(),
        set: |asset, name| {
            asset.lead = [ManagementSystem::Isms, ManagementSystem::Csms]
                .into_iter()
                .find(|system| system.name() == name);
        },
    }
}

/// Why it is left out.
pub fn exclusion_field() -> TextField<Asset> {
    TextField {
        label: t("scope-field-exclusion"),
        id: None,
        gesture: "exclusion",
        class: "w12",
        list: None,
        get: |asset| asset.exclusion.clone(),
        set: |asset, text| asset.exclusion = text,
    }
}

/// Free text.
pub fn note_field() -> TextField<Asset> {
    TextField {
        label: t("scope-field-note"),
        id: None,
        gesture: "note",
        class: "w12",
        list: None,
        get: |asset| asset.note.clone(),
        set: |asset, text| asset.note = text,
    }
}

/// How bad a failure would be, by what fails.
pub fn grade_fields() -> [ChoiceField<Asset>; 4] {
    let options: Vec<(String, String)> = std::iter::once((String::new(), t("scope-grade-none")))
        .chain(
            Grade::ALL
                .iter()
                .map(|grade| (grade.name().to_owned(), t(&format!("scope-grade-{}", grade.name())))),
        )
        .collect();
    let field = |what: &str, get: fn(&Asset) -> String, set: fn(&mut Asset, &str)| ChoiceField {
        label: t(&format!("scope-field-{what}")),
        class: "w3",
        options: options.clone(),
        get,
        set,
    };
    [
        field(
            "confidentiality",
            |asset| grade_value(asset.criticality.confidentiality),
            |asset, name| asset.criticality.confidentiality = grade_of(name),
        ),
        field(
            "integrity",
            |asset| grade_value(asset.criticality.integrity),
            |asset, name| asset.criticality.integrity = grade_of(name),
        ),
        field(
            "availability",
            |asset| grade_value(asset.criticality.availability),
            |asset, name| asset.criticality.availability = grade_of(name),
        ),
        field(
            "safety",
            |asset| grade_value(asset.criticality.safety),
            |asset, name| asset.criticality.safety = grade_of(name),
        ),
    ]
}

fn grade_value(grade: Option<Grade>) -> String {
    grade.map(|grade| grade.name().to_owned()).unwrap_or_default()
}

fn grade_of(name: &str) -> Option<Grade> {
    Grade::ALL.iter().copied().find(|grade| grade.name() == name)
}
