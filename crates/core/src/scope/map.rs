//! How many things stand where, and what crosses from one scope to the other.

use crate::assessment::{Assessment, Interface, PurdueLevel, Region};
use crate::catalogue::ManagementSystem;
use crate::ids::{AssetId, InterfaceId};
use std::collections::BTreeMap;

/// The assets by level and region.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ScopeMap {
    cells: BTreeMap<(Option<PurdueLevel>, Region), Vec<AssetId>>,
}

impl ScopeMap {
    /// The assets of `region` at `level`, by name; `None` for those whose level nobody gave.
    pub fn at(&self, level: Option<PurdueLevel>, region: Region) -> &[AssetId] {
        self.cells.get(&(level, region)).map(Vec::as_slice).unwrap_or_default()
    }

    /// How many stand in `region`, whatever the level.
    pub fn n_in(&self, region: Region) -> usize {
        self.cells.iter().filter(|((_, at), _)| *at == region).map(|(_, ids)| ids.len()).sum()
    }

    /// How many stand in the scope of `system`.
    pub fn n_of(&self, system: ManagementSystem) -> usize {
        Region::ALL.into_iter().filter(|region| region.is_in(system)).map(|region| self.n_in(region)).sum()
    }

    /// How many there are.
    pub fn n_total(&self) -> usize {
        self.cells.values().map(Vec::len).sum()
    }

    /// How many have no level.
    pub fn n_without_level(&self) -> usize {
        self.cells.iter().filter(|((level, _), _)| level.is_none()).map(|(_, ids)| ids.len()).sum()
    }
}

/// Sorts the assets of `doc` into levels and regions.
pub fn scope_map(doc: &Assessment) -> ScopeMap {
    let mut cells: BTreeMap<_, Vec<AssetId>> = BTreeMap::new();
    for (id, asset) in &doc.assets {
        cells.entry((asset.level, asset.region())).or_default().push(id.clone());
    }
    let name = |id: &AssetId| doc.assets.get(id).map(|asset| asset.name.clone());
    cells.values_mut().for_each(|ids| ids.sort_by_cached_key(name));
    ScopeMap { cells }
}

/// An interface whose ends stand in different regions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crossing {
    /// Which interface.
    pub id: InterfaceId,
    /// Regions of its two ends.
    pub regions: [Region; 2],
    /// Levels of its two ends.
    pub levels: [Option<PurdueLevel>; 2],
    /// Whether what passes was agreed.
    pub is_agreed: bool,
}

/// Everything that crosses from one region to another, highest level first, then by name.
pub fn crossings(doc: &Assessment) -> Vec<Crossing> {
    let mut found: Vec<(String, Crossing)> = doc
        .interfaces
        .iter()
        .filter_map(|(id, interface)| {
            let [from, to] = ends(doc, interface).filter(|[from, to]| from.0 != to.0)?;
            let crossing = Crossing {
                id: id.clone(),
                regions: [from.0, to.0],
                levels: [from.1, to.1],
                is_agreed: interface.is_agreed(),
            };
            Some((interface.name.clone(), crossing))
        })
        .collect();
    found.sort_by(|(name, one), (other_name, other)| {
        let top = |crossing: &Crossing| crossing.levels.into_iter().flatten().min();
        (top(one).is_none(), top(one), name).cmp(&(top(other).is_none(), top(other), other_name))
    });
    found.into_iter().map(|(_, crossing)| crossing).collect()
}

fn ends(doc: &Assessment, interface: &Interface) -> Option<[(Region, Option<PurdueLevel>); 2]> {
    let end = |id: &Option<AssetId>| {
        let asset = doc.assets.get(id.as_ref()?)?;
        Some((asset.region(), asset.level))
    };
    Some([end(&interface.from)?, end(&interface.to)?])
}
