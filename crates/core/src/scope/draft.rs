//! Scope statements, drafted from the data and kept as people edit them (ISO/IEC 27001:2022, 4.3; IEC 62443-2-1).

use super::map::{crossings, scope_map};
use crate::assessment::{Assessment, AssetKind, EditedSection, Region, ScopeSection};
use crate::catalogue::ManagementSystem;
use crate::texts::{Texts, Value};
use std::collections::BTreeMap;

/// A scope statement as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Whose.
    pub system: ManagementSystem,
    /// In the order of [`ScopeSection::ALL`].
    pub parts: Vec<StatementPart>,
}

/// A section of a scope statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementPart {
    /// Which section.
    pub section: ScopeSection,
    /// What it says: the person's words where there are some, else the draft. Lines are paragraphs.
    pub text: String,
    /// What the data say now.
    pub draft: String,
    /// What a person wrote, and over which draft.
    pub edited: Option<EditedSection>,
}

impl StatementPart {
    /// Whether the data have changed since a person wrote over the draft.
    pub fn is_outdated(&self) -> bool {
        self.edited.as_ref().is_some_and(|edited| edited.draft != self.draft)
    }
}

/// The scope statement of `system`.
pub fn statement(doc: &Assessment, system: ManagementSystem, texts: &Texts) -> Statement {
    let scope = doc.scope(system);
    let parts = ScopeSection::ALL
        .into_iter()
        .map(|section| {
            let draft = draft(doc, system, section, texts);
            let edited = scope.edited.get(&section).cloned();
            let text = edited.as_ref().map_or_else(|| draft.clone(), |edited| edited.text.clone());
            StatementPart { section, text, draft, edited }
        })
        .collect();
    Statement { system, parts }
}

/// What the data say about `section`; lines are paragraphs, never empty.
pub fn draft(doc: &Assessment, system: ManagementSystem, section: ScopeSection, texts: &Texts) -> String {
    let lines = match section {
        ScopeSection::Boundary => boundary(doc, system, texts),
        ScopeSection::Sites => sites(doc, system, texts),
        ScopeSection::Functions => functions(doc, system, texts),
        ScopeSection::Interfaces => interfaces(doc, system, texts),
        ScopeSection::Exclusions => exclusions(doc, system, texts),
    };
    if lines.is_empty() { texts.get(&format!("draft-{}-none", section.name())) } else { lines.join("\n") }
}

fn boundary(doc: &Assessment, system: ManagementSystem, texts: &Texts) -> Vec<String> {
    let map = scope_map(doc);
    let organisation = doc.profile.organisation.as_str();
    let levels: Vec<&str> = crate::assessment::PurdueLevel::ALL
        .iter()
        .filter(|level| Region::ALL.iter().any(|r| r.is_in(system) && !map.at(Some(**level), *r).is_empty()))
        .map(|level| level.name())
        .collect();
    let (Some(first), Some(last)) = (levels.first(), levels.last()) else {
        return vec![
            texts.with(&format!("draft-boundary-{system}-bare"), &[("organisation", organisation.into())]),
        ];
    };
    let values: [(&str, Value<'_>); 5] = [
        ("organisation", organisation.into()),
        ("things", map.n_of(system).into()),
        ("shared", map.n_in(Region::Both).into()),
        ("top", (*first).into()),
        ("bottom", (*last).into()),
    ];
    let shared = (map.n_in(Region::Both) > 0).then(|| texts.with("draft-boundary-shared", &values));
    [Some(texts.with(&format!("draft-boundary-{system}"), &values)), shared].into_iter().flatten().collect()
}

fn sites(doc: &Assessment, system: ManagementSystem, texts: &Texts) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for asset in doc.assets.values().filter(|asset| asset.region().is_in(system)) {
        *counts.entry(asset.site.as_str()).or_default() += 1;
    }
    let known = doc.profile.sites.iter().map(|site| {
        let n = counts.remove(site.name.as_str()).unwrap_or_default();
        (site.name.clone(), site.activity.clone(), n)
    });
    let known: Vec<(String, String, usize)> = known.collect();
    let others = counts.into_iter().filter(|(name, _)| !name.is_empty());
    let others = others.map(|(name, n)| (name.to_owned(), String::new(), n));
    known
        .into_iter()
        .chain(others)
        .filter(|(_, _, n)| *n > 0 || doc.assets.is_empty())
        .map(|(name, activity, n)| {
            let key = match (activity.is_empty(), n) {
                (_, 0) => "draft-site-bare",
                (true, _) => "draft-site-things",
                (false, _) => "draft-site",
            };
            texts.with(
                key,
                &[("name", (&name).into()), ("activity", (&activity).into()), ("things", n.into())],
            )
        })
        .collect()
}

fn functions(doc: &Assessment, system: ManagementSystem, texts: &Texts) -> Vec<String> {
    let mut kinds: BTreeMap<AssetKind, Vec<&str>> = BTreeMap::new();
    for asset in doc.assets.values().filter(|asset| asset.region().is_in(system)) {
        kinds.entry(asset.kind).or_default().push(&asset.name);
    }
    kinds
        .into_iter()
        .map(|(kind, mut names)| {
            names.sort_unstable();
            let kind_name = texts.get(&format!("asset-kind-{}", kind.name()));
            let shown = names.iter().take(3).copied().collect::<Vec<_>>().join(", ");
            let key = if names.len() > 3 { "draft-function-many" } else { "draft-function" };
            let rest = names.len().saturating_sub(3);
            texts.with(
                key,
                &[
                    ("kind", (&kind_name).into()),
                    ("things", names.len().into()),
                    ("names", (&shown).into()),
                    ("rest", rest.into()),
                ],
            )
        })
        .collect()
}

fn interfaces(doc: &Assessment, system: ManagementSystem, texts: &Texts) -> Vec<String> {
    crossings(doc)
        .into_iter()
        .filter(|crossing| crossing.regions.iter().any(|region| region.is_in(system)))
        .filter_map(|crossing| {
            let interface = doc.interfaces.get(&crossing.id)?;
            let name = |id: &Option<crate::ids::AssetId>| {
                id.as_ref()
                    .and_then(|id| doc.assets.get(id))
                    .map(|asset| asset.name.clone())
                    .unwrap_or_default()
            };
            let (from, to) = (name(&interface.from), name(&interface.to));
            let key = if crossing.is_agreed { "draft-interface-agreed" } else { "draft-interface-open" };
            let values: [(&str, Value<'_>); 4] = [
                ("name", (&interface.name).into()),
                ("from", (&from).into()),
                ("to", (&to).into()),
                ("agreement", (&interface.agreement).into()),
            ];
            Some(texts.with(key, &values))
        })
        .collect()
}

fn exclusions(doc: &Assessment, system: ManagementSystem, texts: &Texts) -> Vec<String> {
    let line = |what: &str, reason: &str| {
        let key = if reason.trim().is_empty() { "draft-exclusion-open" } else { "draft-exclusion" };
        texts.with(key, &[("what", what.into()), ("reason", reason.into())])
    };
    let scope = doc.scope(system);
    let written = scope.exclusions.iter().map(|exclusion| line(&exclusion.what, &exclusion.reason));
    let mut things: Vec<(&str, &str)> = doc
        .assets
        .values()
        .filter(|asset| asset.region() == Region::Neither && !asset.exclusion.trim().is_empty())
        .map(|asset| (asset.name.as_str(), asset.exclusion.as_str()))
        .collect();
    things.sort_unstable();
    let written: Vec<String> = written.collect();
    written.into_iter().chain(things.into_iter().map(|(what, reason)| line(what, reason))).collect()
}
