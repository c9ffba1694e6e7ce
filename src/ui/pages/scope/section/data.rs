//! What the section shows, taken from the document once for both of its forms.

use crate::ui::words::t;
use plumbline_core::assessment::{Assessment, Asset, PurdueLevel, Region};
use plumbline_core::ids::AssetId;
use plumbline_core::scope::{AssetFinding, Crossing, ScopeMap, crossings, scope_map};
use std::collections::BTreeMap;

/// How many crossings are drawn at most; the table has them all.
const MAX_CROSSINGS: usize = 20;

/// How many names stand beside marks at most.
const MAX_NAMES: usize = 6;

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct SectionData {
    /// Counts by level and region.
    pub map: ScopeMap,
    /// Words beside the marks, by level and region: sorts of things, or names of what is nobody's.
    pub words: BTreeMap<(Option<PurdueLevel>, Region), Vec<String>>,
    /// How many things of a level are left out of both scopes, and nobody says why.
    pub nobodys: BTreeMap<Option<PurdueLevel>, usize>,
    /// What is drawn crossing the boundary.
    pub crossings: Vec<Drawn>,
    /// How many crossings there are, drawn or not.
    pub n_crossings: usize,
    /// How many of them have no agreement.
    pub n_open: usize,
}

/// A crossing in the drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    /// Its letter.
    pub letter: String,
    /// Its name.
    pub name: String,
    /// Year of the agreement, where there is a day.
    pub year: Option<i16>,
    /// Regions, levels, agreement.
    pub crossing: Crossing,
    /// Level of the upper end, and of the lower one; equal where one is not known.
    pub levels: [PurdueLevel; 2],
    /// Regions of the upper end, and of the lower one.
    pub regions: [Region; 2],
}

impl SectionData {
    /// Takes from `doc` what is drawn.
    pub fn of(doc: &Assessment) -> Self {
        let map = scope_map(doc);
        let levels = PurdueLevel::ALL.iter().copied().map(Some).chain([None]);
        let (mut words, mut nobodys) = (BTreeMap::new(), BTreeMap::new());
        for level in levels {
            nobodys.insert(level, nobodys_first(doc, map.at(level, Region::Neither)).0);
            for region in Region::ALL {
                let ids = map.at(level, region);
                let said =
                    if region == Region::Neither { nobodys_first(doc, ids).1 } else { kinds(doc, ids) };
                words.insert((level, region), said);
            }
        }
        let all = crossings(doc);
        let n_open = all.iter().filter(|crossing| !crossing.is_agreed).count();
        let n_crossings = all.len();
        let drawn = all.into_iter().enumerate().filter_map(|(idx, crossing)| drawn(doc, idx, crossing));
        Self { map, words, nobodys, crossings: drawn.take(MAX_CROSSINGS).collect(), n_crossings, n_open }
    }

    /// Words beside the marks of `region` at `level`.
    pub fn words_at(&self, level: Option<PurdueLevel>, region: Region) -> &[String] {
        self.words.get(&(level, region)).map(Vec::as_slice).unwrap_or_default()
    }
}

/// What the crossing at `idx` is called in drawing and table: A, B, … Z, AA.
pub fn letter(idx: usize) -> String {
    let name = |n: usize| char::from_u32(u32::from(b'A') + n as u32 % 26).unwrap_or('A');
    match idx / 26 {
        0 => name(idx).to_string(),
        more => [name(more - 1), name(idx)].iter().collect(),
    }
}

fn drawn(doc: &Assessment, idx: usize, crossing: Crossing) -> Option<Drawn> {
    let interface = doc.interfaces.get(&crossing.id)?;
    let (first, second) = match crossing.levels {
        [Some(first), Some(second)] => (first, second),
        [Some(known), None] | [None, Some(known)] => (known, known),
        [None, None] => return None,
    };
    let [from, to] = crossing.regions;
    let (levels, regions) =
        if first <= second { ([first, second], [from, to]) } else { ([second, first], [to, from]) };
    let year = interface.agreed_on.map(|day| day.year());
    Some(Drawn { letter: letter(idx), name: interface.name.clone(), year, crossing, levels, regions })
}

/// How many of `ids` are nobody's, and the first names, those that are nobody's before those left out on purpose.
fn nobodys_first(doc: &Assessment, ids: &[AssetId]) -> (usize, Vec<String>) {
    let assets = ids.iter().filter_map(|id| doc.assets.get(id));
    let (nobodys, left_out): (Vec<&Asset>, Vec<&Asset>) =
        assets.partition(|asset| AssetFinding::Nobodys.is_of(asset));
    let names = nobodys.iter().chain(&left_out).take(MAX_NAMES).map(|asset| asset.name.clone());
    (nobodys.len(), names.collect())
}

/// Sorts of things, the most frequent first.
fn kinds(doc: &Assessment, ids: &[AssetId]) -> Vec<String> {
    let mut counts = BTreeMap::new();
    for asset in ids.iter().filter_map(|id| doc.assets.get(id)) {
        *counts.entry(asset.kind).or_insert(0_usize) += 1;
    }
    let mut kinds: Vec<_> = counts.into_iter().collect();
    kinds.sort_by_key(|(kind, n)| (std::cmp::Reverse(*n), *kind));
    kinds.into_iter().map(|(kind, _)| t(&format!("asset-kind-{}", kind.name()))).collect()
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn letters_go_on_after_the_alphabet() {
        assert_eq!([0, 25, 26, 51, 52].map(letter), ["A", "Z", "AA", "AZ", "BA"]);
    }
}
