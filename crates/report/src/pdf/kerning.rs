//! Kerning pairs of a cut, read from its GPOS table.

use allsorts::binary::read::ReadScope;
use allsorts::font_data::FontData;
use allsorts::layout::{
    GPOS, LayoutCache, LayoutTable, LookupCacheItem, PairPos, PosLookup, new_layout_cache,
};
use allsorts::tables::FontTableProvider;
use allsorts::tag;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The feature that holds kerning.
const KERN: u32 = u32::from_be_bytes(*b"kern");
/// The scripts that the cuts are made for, and what stands for all others.
const SCRIPTS: [u32; 4] =
    [u32::from_be_bytes(*b"latn"), u32::from_be_bytes(*b"grek"), u32::from_be_bytes(*b"cyrl"), tag::DFLT];

/// Kerning pairs of a cut; a cut without any, or with a broken table, kerns nothing.
#[derive(Default)]
pub(crate) struct Kerning {
    lookups: Vec<Arc<LookupCacheItem<PosLookup>>>,
    units_per_em: i32,
    /// Pairs asked for before, in thousandths of an em.
    known: RefCell<BTreeMap<(u16, u16), i16>>,
}

impl Kerning {
    pub(crate) fn new(bytes: &[u8], units_per_em: u16) -> Self {
        let lookups = lookups(bytes).unwrap_or_default();
        Self { lookups, units_per_em: i32::from(units_per_em.max(1)), known: RefCell::default() }
    }

    /// Thousandths of an em between two glyphs; negative draws them together.
    pub(crate) fn pair(&self, left: u16, right: u16) -> i16 {
        if self.lookups.is_empty() {
            return 0;
        }
        *self.known.borrow_mut().entry((left, right)).or_insert_with(|| self.look_up(left, right))
    }

    fn look_up(&self, left: u16, right: u16) -> i16 {
        let units: i32 = self
            .lookups
            .iter()
            .filter_map(|lookup| match &lookup.lookup_subtables {
                PosLookup::PairPos(subtables) => first(subtables, left, right),
                _ => None,
            })
            .sum();
        i16::try_from(units * 1000 / self.units_per_em).unwrap_or(0)
    }
}

/// What the first subtable that knows the pair says.
fn first(subtables: &[PairPos], left: u16, right: u16) -> Option<i32> {
    let values = subtables.iter().find_map(|subtable| subtable.apply(left, right).ok().flatten())?;
    values.0.map(|adjust| i32::from(adjust.x_advance))
}

fn lookups(bytes: &[u8]) -> Option<Vec<Arc<LookupCacheItem<PosLookup>>>> {
    let file = ReadScope::new(bytes).read::<FontData<'_>>().ok()?;
    let provider = file.table_provider(0).ok()?;
    let data = provider.table_data(tag::GPOS).ok()??;
    let table = ReadScope::new(&data).read::<LayoutTable<GPOS>>().ok()?;
    let cache = new_layout_cache(table);
    let list = cache.layout_table.opt_lookup_list.as_ref()?;
    let lookups = indices(&cache).into_iter();
    Some(lookups.filter_map(|idx| list.lookup_cache_gpos(&cache, idx.into()).ok()).collect())
}

fn indices(cache: &LayoutCache<GPOS>) -> BTreeSet<u16> {
    let table = &cache.layout_table;
    let mut indices = BTreeSet::new();
    for script in SCRIPTS {
        let Ok(Some(script)) = table.find_script_or_default(script) else { continue };
        let Some(langsys) = script.default_langsys_record() else { continue };
        if let Ok(Some(feature)) = table.find_langsys_feature(langsys, KERN, None) {
            indices.extend(feature.lookup_indices.iter().copied());
        }
    }
    indices
}
