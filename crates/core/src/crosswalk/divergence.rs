//! Related ratings that stand two points apart or more: the workshop's agenda.

use crate::assessment::{Answer, Assessment, MaturityLevel, Settlement};
use crate::catalogue::{Catalogue, Relation};
use crate::ids::PairKey;
use std::cmp::Reverse;

/// Rating points from which two related answers diverge.
const APART: u8 = 2;

/// A related pair whose ratings differ by two or more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Divergence {
    /// The two requirements.
    pub pair: PairKey,
    /// Rating of the source.
    pub source_level: MaturityLevel,
    /// Rating of the target.
    pub target_level: MaturityLevel,
    /// The relation between them.
    pub relation: Relation,
    /// `apart × weight × strength`: points apart, the heavier requirement's weight, strength of the relation; 2 to 120.
    pub stake: u16,
    /// Why both are kept, when a person said so for these two ratings.
    pub settled: Option<Settlement>,
}

impl Divergence {
    /// Rating points between the two, 2 to 4.
    pub fn apart(&self) -> u8 {
        self.source_level.get().abs_diff(self.target_level.get())
    }

    /// Whether it still waits for a decision.
    pub fn is_open(&self) -> bool {
        self.settled.is_none()
    }
}

/// All divergences: open ones first, then by stake, then in the catalogue's order.
///
/// A settlement holds for the two ratings that it was made for; when one has changed since, the pair is open again.
pub fn divergences(doc: &Assessment, catalogue: &Catalogue) -> Vec<Divergence> {
    let mut found: Vec<Divergence> = catalogue
        .crosswalks()
        .iter()
        .flat_map(|crosswalk| crosswalk.relations().iter().map(move |r| (crosswalk.pair(r), r)))
        .filter_map(|(pair, relation)| divergence(doc, catalogue, pair, relation))
        .collect();
    found.sort_by_key(|d| {
        (!d.is_open(), Reverse(d.stake), catalogue.place(&d.pair.source), catalogue.place(&d.pair.target))
    });
    found
}

fn divergence(
    doc: &Assessment,
    catalogue: &Catalogue,
    pair: PairKey,
    relation: &Relation,
) -> Option<Divergence> {
    let source_level = doc.answers.get(&pair.source).and_then(Answer::level)?;
    let target_level = doc.answers.get(&pair.target).and_then(Answer::level)?;
    let apart = source_level.get().abs_diff(target_level.get());
    if apart < APART {
        return None;
    }
    let weight = |key| catalogue.requirement(key).map_or(1, |requirement| requirement.weight);
    let weight = weight(&pair.source).max(weight(&pair.target));
    let settled = doc.settlements.get(&pair).cloned();
    Some(Divergence {
        stake: u16::from(apart) * u16::from(weight) * u16::from(relation.strength),
        settled: settled.filter(|s| s.source_level == source_level && s.target_level == target_level),
        relation: relation.clone(),
        pair,
        source_level,
        target_level,
    })
}
