//! What the data say that a scope covers: the draft of each section of its statement (ISO/IEC 27001:2022, 4.3; IEC 62443-2-1).

use super::map::{ScopeMap, crossings, scope_map};
use crate::assessment::{Assessment, Asset, AssetKind, PurdueLevel, Region, ScopeSection};
use crate::catalogue::ManagementSystem;
use crate::ids::AssetId;
use crate::texts::{Texts, Value};
use std::collections::BTreeMap;

/// How many things of a kind are named; the others are counted.
const N_NAMED: usize = 3;

/// What the data say about `section`; lines are paragraphs, never empty.
pub fn draft(doc: &Assessment, system: ManagementSystem, section: ScopeSection, texts: &Texts) -> String {
    let lines = match section {
        ScopeSection::Boundary => boundary(doc, system, texts),
        ScopeSection::Sites => sites(doc, system, texts),
        ScopeSection::Functions => functions(doc, system, texts),
        ScopeSection::Interfaces => interfaces(doc, system, texts),
        ScopeSection::Exclusions => exclusions(doc, system, texts),
    };
    match (lines.is_empty(), section) {
        (false, _) => lines.join("\n"),
        // That nobody has looked is not the same as that there is nothing.
        (true, ScopeSection::Interfaces) if doc.interfaces.is_empty() => {
            texts.get("draft-interfaces-unknown")
        }
        (true, ScopeSection::Exclusions) if doc.assets.is_empty() => texts.get("draft-exclusions-unknown"),
        (true, _) => texts.get(&format!("draft-{}-none", section.name())),
    }
}

fn boundary(doc: &Assessment, system: ManagementSystem, texts: &Texts) -> Vec<String> {
    let map = scope_map(doc);
    let named = one_line(&doc.profile.organisation);
    let organisation = if named.is_empty() { texts.get("draft-organisation") } else { named };
    let levels: Vec<&str> = PurdueLevel::ALL
        .iter()
        .filter(|level| n_at(&map, Some(**level), system) > 0)
        .map(|level| level.name())
        .collect();
    let key = match (levels.first() == levels.last(), levels.is_empty(), map.n_of(system)) {
        (_, _, 0) => format!("draft-boundary-{system}-bare"),
        (_, true, _) => format!("draft-boundary-unlevelled-{system}"),
        (true, false, _) => format!("draft-boundary-level-{system}"),
        (false, false, _) => format!("draft-boundary-{system}"),
    };
    let values: [(&str, Value<'_>); 4] = [
        ("organisation", (&organisation).into()),
        ("things", map.n_of(system).into()),
        ("top", levels.first().copied().unwrap_or_default().into()),
        ("bottom", levels.last().copied().unwrap_or_default().into()),
    ];
    let n_lost = if levels.is_empty() { 0 } else { n_at(&map, None, system) };
    let lost = (n_lost > 0).then(|| texts.with("draft-boundary-lost", &[("things", n_lost.into())]));
    [Some(texts.with(&key, &values)), lost, shared(doc, &map, texts)].into_iter().flatten().collect()
}

/// How many things of `system` stand at `level`.
fn n_at(map: &ScopeMap, level: Option<PurdueLevel>, system: ManagementSystem) -> usize {
    let regions = Region::ALL.into_iter().filter(|region| region.is_in(system));
    regions.map(|region| map.at(level, region).len()).sum()
}

/// What both systems claim, and whether it is agreed who leads there.
fn shared(doc: &Assessment, map: &ScopeMap, texts: &Texts) -> Option<String> {
    let n = map.n_in(Region::Both);
    let lacks_lead = |asset: &&Asset| asset.region() == Region::Both && asset.lead.is_none();
    let n_open = doc.assets.values().filter(lacks_lead).count();
    (n > 0).then(|| match n_open {
        0 => texts.with("draft-boundary-shared", &[("shared", n.into())]),
        _ => texts.with("draft-boundary-contested", &[("shared", n.into()), ("open", n_open.into())]),
    })
}

fn sites(doc: &Assessment, system: ManagementSystem, texts: &Texts) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for asset in doc.assets.values().filter(|asset| asset.region().is_in(system)) {
        *counts.entry(asset.site.as_str()).or_default() += 1;
    }
    let known = doc.profile.sites.iter().map(|site| {
        let n = counts.remove(site.name.as_str()).unwrap_or_default();
        (one_line(&site.name), one_line(&site.activity), n)
    });
    let known: Vec<(String, String, usize)> = known.collect();
    let n_lost: usize = counts.iter().filter(|(name, _)| name.trim().is_empty()).map(|(_, n)| n).sum();
    let lost = (n_lost > 0).then(|| texts.with("draft-sites-lost", &[("things", n_lost.into())]));
    let others = counts.into_iter().filter(|(name, _)| !name.trim().is_empty());
    let others = others.map(|(name, n)| (one_line(name), String::new(), n));
    known
        .into_iter()
        .chain(others)
        .filter(|(_, _, n)| *n > 0 || doc.assets.is_empty())
        .map(|(name, activity, n)| {
            let key = match (activity.is_empty(), n) {
                (true, 0) => "draft-site-bare",
                (false, 0) => "draft-site-does",
                (true, _) => "draft-site-things",
                (false, _) => "draft-site",
            };
            texts.with(
                key,
                &[("name", (&name).into()), ("activity", (&activity).into()), ("things", n.into())],
            )
        })
        .chain(lost)
        .collect()
}

fn functions(doc: &Assessment, system: ManagementSystem, texts: &Texts) -> Vec<String> {
    let mut kinds: BTreeMap<AssetKind, Vec<String>> = BTreeMap::new();
    for asset in doc.assets.values().filter(|asset| asset.region().is_in(system)) {
        kinds.entry(asset.kind).or_default().push(one_line(&asset.name));
    }
    kinds
        .into_iter()
        .map(|(kind, mut names)| {
            names.sort_unstable();
            let kind_name = texts.get(&format!("asset-kind-{}", kind.name()));
            let shown = names.get(..N_NAMED).unwrap_or(&names).join(", ");
            let key = if names.len() > N_NAMED { "draft-function-many" } else { "draft-function" };
            let rest = names.len().saturating_sub(N_NAMED);
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

/// What crosses this scope's own boundary: one end inside, the other outside.
fn interfaces(doc: &Assessment, system: ManagementSystem, texts: &Texts) -> Vec<String> {
    let name = |id: &Option<AssetId>| {
        id.as_ref().and_then(|id| doc.assets.get(id)).map(|asset| one_line(&asset.name)).unwrap_or_default()
    };
    crossings(doc)
        .into_iter()
        .filter(|crossing| crossing.regions[0].is_in(system) != crossing.regions[1].is_in(system))
        .filter_map(|crossing| {
            let interface = doc.interfaces.get(&crossing.id)?;
            let key = if crossing.is_agreed { "draft-interface-agreed" } else { "draft-interface-open" };
            let texts_of = [one_line(&interface.name), name(&interface.from), name(&interface.to)];
            let [name, from, to] = &texts_of;
            let agreement = one_line(&interface.agreement);
            let values: [(&str, Value<'_>); 4] = [
                ("name", name.into()),
                ("from", from.into()),
                ("to", to.into()),
                ("agreement", (&agreement).into()),
            ];
            Some(texts.with(key, &values))
        })
        .collect()
}

fn exclusions(doc: &Assessment, system: ManagementSystem, texts: &Texts) -> Vec<String> {
    let line = |what: &str, reason: &str| {
        let (what, reason) = (one_line(what), one_line(reason));
        let key = if reason.is_empty() { "draft-exclusion-open" } else { "draft-exclusion" };
        texts.with(key, &[("what", (&what).into()), ("reason", (&reason).into())])
    };
    let scope = doc.scope(system);
    let written = scope.exclusions.iter().filter(|exclusion| !exclusion.is_blank());
    let written = written.map(|exclusion| line(&exclusion.what, &exclusion.reason));
    let mut things: Vec<(&str, &str)> = doc
        .assets
        .values()
        .filter(|asset| asset.region() == Region::Neither && !asset.exclusion.trim().is_empty())
        .map(|asset| (asset.name.as_str(), asset.exclusion.as_str()))
        .collect();
    things.sort_unstable();
    let things = things.into_iter().map(|(what, reason)| line(what, reason));
    let regions = doc.assets.values().map(Asset::region);
    let n_others = regions.filter(|at| at.is_in(system.other()) && !at.is_in(system)).count();
    let others = (n_others > 0)
        .then(|| texts.with(&format!("draft-left-by-{system}"), &[("things", n_others.into())]));
    others.into_iter().chain(written).chain(things).collect()
}

/// Each line of a draft is a paragraph, so what people typed over several lines becomes one.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
