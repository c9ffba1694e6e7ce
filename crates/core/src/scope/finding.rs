//! What is wrong with the scopes as drawn.

use super::map::crossings;
use crate::assessment::{Assessment, Asset, Region};
use crate::catalogue::ManagementSystem;
use crate::ids::{AssetId, InterfaceId};

/// Something that the map shows by itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ScopeFinding {
    /// In neither scope, and nobody says why.
    Nobodys(AssetId),
    /// Highly critical, and nobody answers for it.
    CriticalWithoutOwner(AssetId),
    /// In both scopes, and neither leads.
    BothWithoutLead(AssetId),
    /// Crosses the boundary, and nothing was agreed about it.
    CrossingWithoutAgreement(InterfaceId),
    /// Left out of a scope, and nobody says why.
    ExclusionWithoutReason {
        /// Of which system's scope.
        system: ManagementSystem,
        /// Position in [`crate::assessment::Scope::exclusions`].
        idx: usize,
    },
}

impl ScopeFinding {
    /// The name in locale keys.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Nobodys(_) => AssetFinding::Nobodys.name(),
            Self::CriticalWithoutOwner(_) => AssetFinding::NoOwner.name(),
            Self::BothWithoutLead(_) => AssetFinding::NoLead.name(),
            Self::CrossingWithoutAgreement(_) => "no-agreement",
            Self::ExclusionWithoutReason { .. } => "no-reason",
        }
    }
}

/// What can be wrong with one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AssetFinding {
    /// In neither scope, and nobody says why.
    Nobodys,
    /// Highly critical, and nobody answers for it.
    NoOwner,
    /// In both scopes, and neither leads.
    NoLead,
}

impl AssetFinding {
    /// The most serious first.
    pub const ALL: [Self; 3] = [Self::Nobodys, Self::NoOwner, Self::NoLead];

    /// The name in addresses and locale keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nobodys => "nobodys",
            Self::NoOwner => "no-owner",
            Self::NoLead => "no-lead",
        }
    }

    /// Whether it is so of `asset`.
    pub fn is_of(self, asset: &Asset) -> bool {
        match self {
            Self::Nobodys => asset.region() == Region::Neither && asset.exclusion.trim().is_empty(),
            Self::NoOwner => asset.criticality.is_critical() && asset.owner.trim().is_empty(),
            Self::NoLead => asset.region() == Region::Both && asset.lead.is_none(),
        }
    }

    fn on(self, id: AssetId) -> ScopeFinding {
        match self {
            Self::Nobodys => ScopeFinding::Nobodys(id),
            Self::NoOwner => ScopeFinding::CriticalWithoutOwner(id),
            Self::NoLead => ScopeFinding::BothWithoutLead(id),
        }
    }
}

/// All findings, kind by kind in the order of [`ScopeFinding`], within a kind by name.
pub fn scope_findings(doc: &Assessment) -> Vec<ScopeFinding> {
    let mut assets: Vec<(&AssetId, &Asset)> = doc.assets.iter().collect();
    assets.sort_by(|(id, one), (other_id, other)| (&one.name, id).cmp(&(&other.name, other_id)));
    let of_assets = AssetFinding::ALL.into_iter().flat_map(|finding| {
        let found = assets.iter().filter(move |(_, asset)| finding.is_of(asset));
        found.map(move |(id, _)| finding.on((*id).clone()))
    });
    let no_agreement = crossings(doc)
        .into_iter()
        .filter(|crossing| !crossing.is_agreed)
        .map(|crossing| ScopeFinding::CrossingWithoutAgreement(crossing.id));
    let no_reason = doc.scopes.iter().flat_map(|(system, scope)| {
        let exclusions = scope.exclusions.iter().enumerate();
        exclusions
            .filter(|(_, exclusion)| exclusion.reason.trim().is_empty())
            .map(|(idx, _)| ScopeFinding::ExclusionWithoutReason { system: *system, idx })
    });
    of_assets.chain(no_agreement).chain(no_reason).collect()
}
