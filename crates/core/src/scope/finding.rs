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
            Self::Nobodys(_) => "nobodys",
            Self::CriticalWithoutOwner(_) => "no-owner",
            Self::BothWithoutLead(_) => "no-lead",
            Self::CrossingWithoutAgreement(_) => "no-agreement",
            Self::ExclusionWithoutReason { .. } => "no-reason",
        }
    }
}

/// All findings, kind by kind in the order of [`ScopeFinding`], within a kind by name.
pub fn scope_findings(doc: &Assessment) -> Vec<ScopeFinding> {
    let mut assets: Vec<(&AssetId, &Asset)> = doc.assets.iter().collect();
    assets.sort_by(|(id, one), (other_id, other)| (&one.name, id).cmp(&(&other.name, other_id)));
    let of = |wanted: fn(&Asset) -> bool, finding: fn(AssetId) -> ScopeFinding| {
        assets.iter().filter(move |(_, asset)| wanted(asset)).map(move |(id, _)| finding((*id).clone()))
    };
    let nobodys = of(is_nobodys, ScopeFinding::Nobodys);
    let no_owner = of(lacks_owner, ScopeFinding::CriticalWithoutOwner);
    let no_lead = of(lacks_lead, ScopeFinding::BothWithoutLead);
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
    nobodys.chain(no_owner).chain(no_lead).chain(no_agreement).chain(no_reason).collect()
}

fn is_nobodys(asset: &Asset) -> bool {
    asset.region() == Region::Neither && asset.exclusion.trim().is_empty()
}

fn lacks_owner(asset: &Asset) -> bool {
    asset.criticality.is_critical() && asset.owner.trim().is_empty()
}

fn lacks_lead(asset: &Asset) -> bool {
    asset.region() == Region::Both && asset.lead.is_none()
}
