//! Where a thing in neither scope most likely belongs: a suggestion that a person takes or leaves.

use crate::assessment::{Asset, AssetKind, PurdueLevel, Region};

/// The region that level and kind speak for: business above, both where office and plant meet, the plant below.
pub fn suggested_region(asset: &Asset) -> Region {
    match (asset.level, asset.kind) {
        (_, AssetKind::RemoteAccess) | (Some(PurdueLevel::L35), _) => Region::Both,
        (Some(PurdueLevel::L5 | PurdueLevel::L4), _) => Region::IsmsOnly,
        (Some(_), _) => Region::CsmsOnly,
        (None, AssetKind::Erp | AssetKind::Server | AssetKind::Workstation | AssetKind::Cloud) => {
            Region::IsmsOnly
        }
        (None, AssetKind::Mes | AssetKind::Historian | AssetKind::Network | AssetKind::Laptop) => {
            Region::Both
        }
        (None, _) => Region::CsmsOnly,
    }
}
