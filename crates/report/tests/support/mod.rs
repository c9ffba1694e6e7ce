//! A made-up assessment of both standards, with the ids and titles that are shipped.
#![allow(dead_code, unreachable_pub, missing_docs, clippy::unwrap_used, reason = "support for several tests")]

use plumbline_core::Date;
use plumbline_core::assessment::{
    Action, ActionStatus, Answer, Assessment, ChosenStandard, Evidence, EvidenceKind, Finding, MaturityLevel,
    Profile, Rating, Role, Site,
};
use plumbline_core::catalogue::{Card, Catalogue, LoadedQuestionnaire, Questionnaire};
use plumbline_core::ids::{AnswerKey, AssessmentId};
use plumbline_report::{FONT_FILES, FontFiles, ReportOptions};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// Both standards.
pub const ISO: &str = "iso-27001-2022";
pub const IEC: &str = "iec-62443-2-1-2024";

/// A note in three scripts that appears once.
pub const GREEK_CYRILLIC: &str =
    "Χειριστής στη βάρδια: ο κωδικός είναι κοινός. Оператор смены: пароль общий. Ø ß ğ ő.";

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub fn font_bytes() -> Vec<Vec<u8>> {
    FONT_FILES.iter().map(|file| std::fs::read(root().join("public/fonts").join(file)).unwrap()).collect()
}

pub fn font_files(bytes: &[Vec<u8>]) -> FontFiles<'_> {
    FontFiles(std::array::from_fn(|idx| bytes[idx].as_slice()))
}

pub fn options() -> ReportOptions {
    ReportOptions {
        saved_at: "26 Nov 2026, 14:32".into(),
        app_version: "0.1.0".into(),
        ..ReportOptions::new(today())
    }
}

pub fn today() -> Date {
    Date::constant(2026, 11, 26)
}

pub fn level(n: u8) -> MaturityLevel {
    MaturityLevel::try_from(n).unwrap()
}

pub fn key(questionnaire: &str, requirement: &str) -> AnswerKey {
    AnswerKey::new(&questionnaire.into(), &requirement.into())
}

/// The shipped structure; the texts are made up, so that a better wording changes no expected report.
pub fn questionnaire(id: &str) -> Arc<LoadedQuestionnaire> {
    let bytes = std::fs::read(root().join(format!("questionnaires/{id}/structure.json"))).unwrap();
    with_cards(serde_json::from_slice(&bytes).unwrap())
}

/// Gives every requirement of `structure` a card.
pub fn with_cards(structure: Questionnaire) -> Arc<LoadedQuestionnaire> {
    let requirements = structure.groups.iter().flat_map(|group| &group.requirements);
    let cards = requirements.map(|r| (r.id.clone(), card(&r.title))).collect();
    Arc::new(LoadedQuestionnaire::new(structure, cards))
}

fn card(title: &str) -> Card {
    Card {
        question: format!("Is “{title}” done on every shift?"),
        why: format!("Without it, nobody notices when {} fails.", title.to_lowercase()),
        good: "It is written down, known on every shift, and shown by records.".into(),
        evidence: vec!["A record of the last month".into(), "The rule it follows".into()],
        first_step: format!("Write down on one page who does what for {}.", title.to_lowercase()),
        levels: None,
    }
}

pub fn catalogue() -> Catalogue {
    Catalogue::new(vec![questionnaire(ISO), questionnaire(IEC)])
}

pub fn empty() -> Assessment {
    let profile = Profile {
        organisation: "Kessler Valves".into(),
        makes: "Valves and actuators".into(),
        people: Some(140),
        assessor: "Ines Morel".into(),
        roles: [Role::AssetOwner, Role::ProductSupplier].into(),
        sites: vec![
            Site { name: "Halden".into(), activity: "casting".into(), people: Some(60) },
            Site { name: "Lindau".into(), activity: "machining and assembly".into(), people: Some(80) },
        ],
        standards: [ISO, IEC]
            .map(|id| ChosenStandard { questionnaire: id.into(), target: MaturityLevel::DEFINED })
            .into(),
    };
    Assessment::new(AssessmentId::from("a-1"), "2026-11-12T08:00:00Z".parse().unwrap(), profile)
}

const NOTES: [&str; 6] = [
    "One HMI login per line, written inside the cabinet door, known to two integrators who have left. It opens the recipe page as well as the operator page.",
    "Casting uses sheets since March. Machining: drive parameters still changed ad hoc by the integrator.",
    "",
    "Nobody has brought back a controller since 2023. Backups exist for 31 of 38 controllers, but the restore of the historian failed on its last try and was not repeated.",
    "Two of five integrators have signed the security annex. The largest has not answered.",
    "Seen on the walk of 9 November with the shift electrician.",
];

/// Nearly complete: rated by a fixed rule, with notes, evidence, doubts, exclusions and a plan.
pub fn full() -> Assessment {
    let mut doc = empty();
    let evidence = [
        (
            "e1",
            "Change sheets casting",
            "Folder 4.2",
            EvidenceKind::Record,
            Some(Date::constant(2026, 10, 2)),
            None,
        ),
        (
            "e2",
            "Network drawing 2019",
            "NAS \\\\plant\\plc",
            EvidenceKind::Document,
            None,
            Some(Date::constant(2026, 6, 1)),
        ),
        (
            "e3",
            "Photograph of cabinet B3",
            "",
            EvidenceKind::Observation,
            Some(Date::constant(2026, 11, 9)),
            None,
        ),
    ];
    for (id, title, location, kind, date, review) in evidence {
        doc.evidence.insert(
            id.into(),
            Evidence {
                title: title.into(),
                kind,
                location: location.into(),
                date,
                review,
                ..Evidence::default()
            },
        );
    }
    for (idx, key) in catalogue().keys().enumerate() {
        if let Some(answer) = answer(idx, &key) {
            doc.answers.insert(key, answer);
        }
    }
    doc.answers.entry(key(IEC, "NET 1.3")).or_default().note = GREEK_CYRILLIC.into();
    doc.actions = actions();
    doc
}

fn answer(idx: usize, key: &AnswerKey) -> Option<Answer> {
    let plant = key.questionnaire.as_str() == IEC;
    let dice = (idx * 7919 + 13) % 97;
    if dice.is_multiple_of(23) {
        return None;
    }
    let controls = key.requirement.as_str().starts_with("A.");
    let rating = match (dice % 31 == 5 && (plant || controls), dice % 10, plant) {
        (true, ..) => Rating::NotApplicable,
        (_, 0, true) => Rating::Level(level(0)),
        (_, 1..=2, true) | (_, 0, false) => Rating::Level(level(1)),
        (_, 3..=6, true) | (_, 1..=2, false) => Rating::Level(level(2)),
        (_, 9, _) => Rating::Level(level(4)),
        _ => Rating::Level(level(3)),
    };
    let reason = match (rating, controls) {
        (Rating::NotApplicable, _) => "No software is written; PLC programs come under change control",
        (_, true) => {
            ["Risk 3, ransomware", "Law: incident reporting", "Contract: two customers", "Practice"][idx % 4]
        }
        _ => "",
    };
    Some(Answer {
        rating: Some(rating),
        reason: reason.into(),
        note: NOTES[idx % NOTES.len()].into(),
        evidence: ["e1", "e2", "e3"].into_iter().skip(idx % 4).take(1 + idx % 2).map(Into::into).collect(),
        doubt: dice % 19 == 3,
        finding: (dice % 29 == 4).then_some(Finding::MinorNonconformity),
        by: "Ines Morel".into(),
        at: Some("2026-11-20T09:31:00Z".parse().unwrap()),
        target: (key.requirement.as_str() == "NET 1.3").then_some(level(4)),
        ..Answer::default()
    })
}

fn actions() -> BTreeMap<plumbline_core::ids::ActionId, Action> {
    let day = |month, day| Some(Date::constant(if month > 10 { 2026 } else { 2027 }, month, day));
    let rows = [
        (
            "Change all nine HMI logins; part operator from engineer rights",
            "S. Nygaard, Halden",
            vec!["USER 1.12", "USER 1.4"],
            day(11, 30),
            day(12, 14),
            Some(2),
        ),
        (
            "Unplug the modem in Lindau; integrator comes by the IT gateway",
            "T. Aydin, IT",
            vec!["NET 3.1"],
            day(12, 7),
            day(12, 21),
            Some(1),
        ),
        (
            "Own switch for the burner safety controller, no path to the office",
            "S. Nygaard, Halden",
            vec!["NET 1.3", "NET 1.1"],
            day(12, 14),
            day(1, 25),
            Some(6),
        ),
        (
            "Restore one controller, one HMI and the historian on spare hardware",
            "M. Brandt, Lindau",
            vec!["AVAIL 2.5", "AVAIL 2.1", "AVAIL 2.2"],
            day(1, 4),
            day(2, 1),
            Some(5),
        ),
        (
            "Walk and draw both plants; integrator hands over his drawings",
            "S. Nygaard, Halden",
            vec!["CM 1.2", "CM 1.1", "CM 1.3"],
            day(1, 4),
            day(4, 30),
            Some(12),
        ),
        (
            "One spare station; try each patch, then install by line stop",
            "T. Aydin, IT",
            vec!["COMP 3.2", "COMP 3.1", "COMP 2.1", "DATA 1.1", "DATA 1.3", "EVENT 1.4"],
            day(3, 1),
            day(6, 30),
            Some(9),
        ),
        ("Ask the insurer", "", vec!["ORG 1.1"], None, None, None),
    ];
    rows.into_iter()
        .enumerate()
        .map(|(idx, (title, owner, closes, start, due, days))| {
            let action = Action {
                title: title.into(),
                owner: owner.into(),
                closes: closes.into_iter().map(|id| key(IEC, id)).collect(),
                start,
                due,
                effort_days: days,
                status: if idx == 1 { ActionStatus::Begun } else { ActionStatus::Planned },
                ..Action::default()
            };
            (format!("action-{idx}").as_str().into(), action)
        })
        .collect()
}

/// Every requirement of both standards rated, each with a note of about 600 characters.
pub fn long_notes() -> Assessment {
    let mut doc = full();
    for (idx, key) in catalogue().keys().enumerate() {
        let answer = doc.answers.entry(key).or_default();
        answer.rating = Some(Rating::Level(level(u8::try_from(idx % 4).unwrap())));
        let sentence = NOTES[3];
        answer.note = format!("Note {idx}. {sentence} {} {sentence} {}", NOTES[0], NOTES[0])
            .chars()
            .take(600)
            .collect();
    }
    doc
}
