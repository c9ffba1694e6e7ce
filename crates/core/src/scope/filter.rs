//! Which things are listed, and in which order.

use super::finding::AssetFinding;
use crate::assessment::{Assessment, Asset, AssetKind, PurdueLevel, Region};
use crate::catalogue::ManagementSystem;
use crate::ids::AssetId;
use std::cmp::Reverse;

/// Which things are listed. What is not set lets everything through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AssetFilter {
    /// Every word of it must stand in name, zone, owner, site or note, whatever the case.
    pub text: String,
    /// Where they stand.
    pub place: Option<AssetPlace>,
    /// At which level; `Some(None)` for those whose level nobody gave.
    pub level: Option<Option<PurdueLevel>>,
    /// At which site; the empty name for those without.
    pub site: Option<String>,
    /// Sort of thing.
    pub kind: Option<AssetKind>,
    /// What is wrong with them.
    pub finding: Option<AssetFinding>,
}

impl AssetFilter {
    /// Whether it keeps anything out.
    pub fn is_active(&self) -> bool {
        *self != Self { text: self.text.clone(), ..Self::default() } || !self.text.trim().is_empty()
    }

    fn passes(&self, asset: &Asset, words: &[String]) -> bool {
        self.place.is_none_or(|place| place.holds(asset.region()))
            && self.level.is_none_or(|level| asset.level == level)
            && self.kind.is_none_or(|kind| asset.kind == kind)
            && self.finding.is_none_or(|finding| finding.is_of(asset))
            && self.site.as_ref().is_none_or(|site| asset.site == *site)
            && has_words(asset, words)
    }
}

fn has_words(asset: &Asset, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let texts = [&asset.name, &asset.zone, &asset.owner, &asset.site, &asset.note];
    let text = texts.map(|text| text.to_lowercase()).join("\n");
    words.iter().all(|word| text.contains(word.as_str()))
}

/// A part of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AssetPlace {
    /// All that is in the scope of a system.
    In(ManagementSystem),
    /// One region.
    At(Region),
}

impl AssetPlace {
    /// The scopes as wholes, then the regions.
    pub const ALL: [Self; 6] = [
        Self::In(ManagementSystem::Isms),
        Self::In(ManagementSystem::Csms),
        Self::At(Region::IsmsOnly),
        Self::At(Region::Both),
        Self::At(Region::CsmsOnly),
        Self::At(Region::Neither),
    ];

    /// The name in locale keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::In(ManagementSystem::Isms) => "in-isms",
            Self::In(ManagementSystem::Csms) => "in-csms",
            Self::At(region) => region.name(),
        }
    }

    fn holds(self, region: Region) -> bool {
        match self {
            Self::In(system) => region.is_in(system),
            Self::At(own) => own == region,
        }
    }
}

/// What things are sorted by; then by name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum AssetOrder {
    /// What belongs to nobody first, then what else is wrong.
    #[default]
    Finding,
    /// Name.
    Name,
    /// Sort of thing, in the order in which they are offered.
    Kind,
    /// From the enterprise to the process, then those without a level.
    Level,
    /// Site.
    Site,
    /// Where they stand: office, both, plant, neither.
    Region,
    /// Owner, nobody first.
    Owner,
    /// The most critical first.
    Criticality,
}

impl AssetOrder {
    fn key(self, asset: &Asset) -> (usize, String) {
        match self {
            Self::Finding => {
                let worst = AssetFinding::ALL.iter().position(|finding| finding.is_of(asset));
                (worst.unwrap_or(AssetFinding::ALL.len()), String::new())
            }
            Self::Name => (0, String::new()),
            Self::Kind => (asset.kind as usize, String::new()),
            Self::Level => {
                (asset.level.map_or(PurdueLevel::ALL.len(), |level| level as usize), String::new())
            }
            Self::Site => (0, asset.site.to_lowercase()),
            Self::Region => (asset.region() as usize, String::new()),
            Self::Owner => (0, asset.owner.to_lowercase()),
            Self::Criticality => {
                let grades =
                    asset.criticality.grades().map(|grade| grade.map_or(0, |grade| grade as usize + 1));
                let worst = grades.iter().copied().max().unwrap_or_default();
                // Four grades of at most 3: the worst decides, then their sum.
                (100 - 20 * worst - grades.iter().sum::<usize>(), String::new())
            }
        }
    }
}

/// The things that pass `filter`, sorted by `order`, from its end where `is_reversed`.
pub fn listed_assets(
    doc: &Assessment,
    filter: &AssetFilter,
    order: AssetOrder,
    is_reversed: bool,
) -> Vec<AssetId> {
    let words: Vec<String> = filter.text.split_whitespace().map(str::to_lowercase).collect();
    let mut found: Vec<(&AssetId, &Asset)> =
        doc.assets.iter().filter(|(_, asset)| filter.passes(asset, &words)).collect();
    let name = |id: &AssetId, asset: &Asset| (asset.name.to_lowercase(), id.clone());
    match (is_reversed, order) {
        (true, AssetOrder::Name) => found.sort_by_cached_key(|(id, asset)| Reverse(name(id, asset))),
        (true, _) => {
            found.sort_by_cached_key(|(id, asset)| (Reverse(order.key(asset)), name(id, asset)));
        }
        (false, _) => found.sort_by_cached_key(|(id, asset)| (order.key(asset), name(id, asset))),
    }
    found.into_iter().map(|(id, _)| id.clone()).collect()
}
