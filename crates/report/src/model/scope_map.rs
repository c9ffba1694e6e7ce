//! The picture of the two scopes: levels as bands, what stands where, what crosses.

use super::crossing::{end_words, letter};
use crate::facts::Facts;
use plumbline_core::assessment::{PurdueLevel, Region};
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::ids::AssetId;
use plumbline_core::scope::{Crossing, ScopeMap};
use serde::Serialize;

/// Names of what belongs to nobody that the picture gives; the rest is counted.
const N_NAMED: usize = 12;
/// Crossings that the picture holds; the table has all of them.
const N_DRAWN: usize = 10;
/// Marks that a cell holds.
const N_MARKS: usize = 14;

/// The two scopes laid over each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScopePicture {
    /// Office alone, both, plant alone, neither: name and count.
    pub columns: [(String, usize); 4],
    /// From the enterprise down to the process, then what has no level.
    pub bands: Vec<ScopeBand>,
    /// First and last band of the outlines of ISMS and CSMS; `None` where nothing is in that scope.
    pub outlines: [Option<(usize, usize)>; 2],
    /// How many things one mark stands for.
    pub unit: usize,
    /// What the marks mean: outline of the ISMS, of the CSMS, overlap, one mark, nobody's, left out, a crossing.
    pub legend: [String; 7],
}

/// One level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScopeBand {
    /// For example `3.5`; empty where no level was given.
    pub level: String,
    /// In words.
    pub name: String,
    /// Office alone, both, plant alone, neither.
    pub cells: [ScopeCell; 4],
    /// What crosses at this level.
    pub crossings: Vec<CrossingMark>,
}

/// What stands at one level in one region.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ScopeCell {
    /// How many.
    pub n: usize,
    /// How many of them belong to nobody: in neither scope, and no reason given.
    pub n_nobodys: usize,
    /// Some by name; of what belongs to nobody the first dozen on the sheet, then how many more.
    pub names: Vec<String>,
}

/// Where in the picture a crossing is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Edge {
    /// The outer edge of the office.
    IsmsOuter,
    /// The edge of the plant inside the office, or between office and plant.
    CsmsInner,
    /// The edge of the office inside the plant.
    IsmsInner,
    /// The outer edge of the plant.
    CsmsOuter,
}

/// A crossing in the picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CrossingMark {
    /// As in the table.
    pub letter: String,
    /// Name and levels.
    pub name: String,
    /// Since when it is agreed, or that it is not.
    pub remark: String,
    /// Where.
    pub edge: Edge,
    /// Whether it passes both edges of what both share.
    pub is_long: bool,
    /// Whether something was agreed.
    pub is_agreed: bool,
}

pub(super) fn picture(facts: &Facts<'_>, map: &ScopeMap, crossings: &[Crossing]) -> ScopePicture {
    let names = ["isms", "both", "csms", "neither"];
    let words = &facts.words;
    let column =
        |(region, name): (Region, &str)| (words.get(&format!("report-region-{name}")), map.n_in(region));
    let mut zipped = Region::ALL.into_iter().zip(names).map(column);
    let columns = std::array::from_fn(|_| zipped.next().unwrap_or_default());
    let bands = bands(facts, map, crossings);
    let most = bands.iter().flat_map(|band| &band.cells).map(|cell| cell.n).max().unwrap_or_default();
    let outline = |system: ManagementSystem| {
        let is_in = |band: &ScopeBand| {
            Region::ALL.iter().zip(&band.cells).any(|(region, cell)| region.is_in(system) && cell.n > 0)
        };
        Some((bands.iter().position(is_in)?, bands.iter().rposition(is_in)?))
    };
    let unit = unit(most);
    ScopePicture {
        outlines: ManagementSystem::ALL.map(outline),
        legend: legend(facts, map, unit, crossings.len()),
        columns,
        unit,
        bands,
    }
}

/// The smallest round number of things a mark has to stand for, so that `most` of them fit a cell.
fn unit(most: usize) -> usize {
    let round = (0..6_u32).flat_map(|power| [1, 2, 5].map(|step| step * 10_usize.pow(power)));
    round.into_iter().find(|unit| most.div_ceil(*unit) <= N_MARKS).unwrap_or(1_000_000)
}

fn legend(facts: &Facts<'_>, map: &ScopeMap, unit: usize, n_crossings: usize) -> [String; 7] {
    let words = &facts.words;
    [
        words.with("report-map-isms", &[("n", map.n_of(ManagementSystem::Isms).into())]),
        words.with("report-map-csms", &[("n", map.n_of(ManagementSystem::Csms).into())]),
        words.get("report-map-both"),
        words.with("report-map-unit", &[("n", unit.into())]),
        words.get("report-map-nobodys"),
        words.get("report-map-left-out"),
        match n_crossings > N_DRAWN {
            true => words
                .with("report-map-crossing-some", &[("n", N_DRAWN.into()), ("total", n_crossings.into())]),
            false => words.get("report-map-crossing"),
        },
    ]
}

fn bands(facts: &Facts<'_>, map: &ScopeMap, crossings: &[Crossing]) -> Vec<ScopeBand> {
    let marks: Vec<(Option<PurdueLevel>, CrossingMark)> = crossings
        .iter()
        .take(N_DRAWN)
        .enumerate()
        .map(|(idx, crossing)| mark(facts, idx, crossing))
        .collect();
    let needs_none = map.n_without_level() > 0 || marks.iter().any(|(level, _)| level.is_none());
    let levels = PurdueLevel::ALL.iter().copied().map(Some).chain(needs_none.then_some(None));
    let mut n_left = N_NAMED;
    levels
        .map(|level| ScopeBand {
            level: level.map(|level| level.name().to_owned()).unwrap_or_default(),
            name: facts.words.get(level_key(level)),
            cells: Region::ALL.map(|region| cell(facts, map.at(level, region), region, &mut n_left)),
            crossings: marks.iter().filter(|(at, _)| *at == level).map(|(_, mark)| mark.clone()).collect(),
        })
        .collect()
}

fn level_key(level: Option<PurdueLevel>) -> &'static str {
    match level {
        Some(PurdueLevel::L5) => "report-purdue-enterprise",
        Some(PurdueLevel::L4) => "report-purdue-site",
        Some(PurdueLevel::L35) => "report-purdue-buffer",
        Some(PurdueLevel::L3) => "report-purdue-operations",
        Some(PurdueLevel::L2) => "report-purdue-supervision",
        Some(PurdueLevel::L1) => "report-purdue-control",
        Some(PurdueLevel::L0) => "report-purdue-process",
        None => "report-purdue-none",
    }
}

fn cell(facts: &Facts<'_>, ids: &[AssetId], region: Region, n_left: &mut usize) -> ScopeCell {
    let assets = ids.iter().filter_map(|id| facts.doc.assets.get(id));
    let name = |name: &str| facts.words.or(name, "report-unnamed");
    if region != Region::Neither {
        return ScopeCell {
            n: ids.len(),
            n_nobodys: 0,
            names: assets.take(4).map(|a| name(&a.name)).collect(),
        };
    }
    let nobodys: Vec<_> = assets.filter(|asset| asset.exclusion.trim().is_empty()).collect();
    let mut names: Vec<String> = nobodys.iter().take(*n_left).map(|asset| name(&asset.name)).collect();
    *n_left -= names.len();
    let n_more = nobodys.len() - names.len();
    match (n_more, names.is_empty()) {
        (0, _) => {}
        (_, false) => names.push(facts.words.with("report-and-more", &[("n", n_more.into())])),
        (_, true) => names.push(facts.words.with("report-not-named", &[("n", n_more.into())])),
    }
    ScopeCell { n: ids.len(), n_nobodys: nobodys.len(), names }
}

fn mark(facts: &Facts<'_>, idx: usize, crossing: &Crossing) -> (Option<PurdueLevel>, CrossingMark) {
    let words = &facts.words;
    let (edge, anchor, is_long) = place(crossing.regions);
    let interface = facts.doc.interfaces.get(&crossing.id).cloned().unwrap_or_default();
    let name = words.or(&interface.name, "report-unnamed");
    let levels = end_words(facts, crossing.levels);
    let remark = match (crossing.is_agreed, interface.agreed_on) {
        (false, _) => words.get("report-not-agreed"),
        (true, None) => words.get("report-agreed"),
        (true, Some(date)) => words.with("report-agreed-on", &[("date", (&words.date(date)).into())]),
    };
    let mark = CrossingMark {
        letter: letter(idx),
        name: if levels.is_empty() { name } else { format!("{name}, {levels}") },
        remark,
        edge,
        is_long,
        is_agreed: crossing.is_agreed,
    };
    (crossing.levels.get(anchor).copied().flatten(), mark)
}

/// Which edge the crossing passes, at the level of which of its ends it is marked, and whether it passes two.
///
/// The end is the one inside the scope whose edge it is, so that the mark always sits on a drawn edge.
fn place(regions: [Region; 2]) -> (Edge, usize, bool) {
    let end = |region: Region| usize::from(regions.first() != Some(&region));
    let has = |region: Region| regions.contains(&region);
    match (has(Region::IsmsOnly), has(Region::Both), has(Region::CsmsOnly)) {
        (true, true, _) => (Edge::CsmsInner, end(Region::Both), false),
        (true, _, true) => (Edge::CsmsInner, end(Region::CsmsOnly), true),
        (_, true, true) => (Edge::IsmsInner, end(Region::Both), false),
        (true, ..) => (Edge::IsmsOuter, end(Region::IsmsOnly), false),
        (_, true, _) => (Edge::CsmsOuter, end(Region::Both), false),
        _ => (Edge::CsmsOuter, end(Region::CsmsOnly), false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_stands_for_as_few_things_as_fit() {
        assert_eq!([0, 14, 15, 28, 29, 2_000].map(unit), [1, 1, 2, 2, 5, 200]);
    }

    #[test]
    fn a_crossing_sits_on_an_edge_of_the_scope_that_its_end_is_in() {
        use Region::{Both, CsmsOnly, IsmsOnly, Neither};
        assert_eq!(place([IsmsOnly, Both]), (Edge::CsmsInner, 1, false));
        assert_eq!(place([CsmsOnly, IsmsOnly]), (Edge::CsmsInner, 0, true));
        assert_eq!(place([CsmsOnly, Both]), (Edge::IsmsInner, 1, false));
        assert_eq!(place([Neither, IsmsOnly]), (Edge::IsmsOuter, 1, false));
        assert_eq!(place([Both, Neither]), (Edge::CsmsOuter, 0, false));
    }
}
