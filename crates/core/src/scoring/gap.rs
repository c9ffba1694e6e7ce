//! Gaps in order of priority, and what stands true.

use super::{Mark, standing};
use crate::assessment::{Assessment, Finding, MaturityLevel};
use crate::catalogue::Catalogue;
use crate::ids::AnswerKey;
use std::cmp::Reverse;

/// A requirement rated below its target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Which requirement.
    pub key: AnswerKey,
    /// As rated.
    pub level: MaturityLevel,
    /// Where the line hangs.
    pub target: MaturityLevel,
    /// Rating points below target, 1 to 4.
    pub below: u8,
    /// Of the requirement, 1 to 3.
    pub weight: u8,
    /// Points that an auditor's finding adds: major 3, minor 1.
    pub finding_points: u8,
    /// To be verified on the floor.
    pub doubt: bool,
    /// Whether an action that is not dropped is meant to close it.
    pub has_action: bool,
}

impl Gap {
    /// What comes first: `below × weight + finding_points`, 1 to 15.
    pub fn priority(&self) -> u8 {
        self.below.saturating_mul(self.weight).saturating_add(self.finding_points)
    }
}

/// All gaps, most serious first.
///
/// Equal priority: the wider gap first, then the lower rating, then the catalogue's order.
pub fn gaps(doc: &Assessment, catalogue: &Catalogue) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = catalogue.keys().filter_map(|key| gap(doc, catalogue, key)).collect();
    gaps.sort_by_key(|gap| (Reverse(gap.priority()), Reverse(gap.below), gap.level));
    gaps
}

fn gap(doc: &Assessment, catalogue: &Catalogue, key: AnswerKey) -> Option<Gap> {
    let standing = standing(doc, &key);
    let Mark::Rated { level, below: below @ 1.. } = standing.mark else { return None };
    let weight = catalogue.requirement(&key)?.weight;
    let finding_points = match doc.answers.get(&key)?.finding {
        Some(Finding::MajorNonconformity) => 3,
        Some(Finding::MinorNonconformity) => 1,
        _ => 0,
    };
    let has_action = doc.actions_for(&key).next().is_some();
    Some(Gap {
        level,
        target: standing.target,
        below,
        weight,
        finding_points,
        doubt: standing.doubt,
        has_action,
        key,
    })
}

/// A requirement that meets its target and can show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strength {
    /// Which requirement.
    pub key: AnswerKey,
    /// As rated.
    pub level: MaturityLevel,
    /// How many pieces of evidence support it.
    pub n_evidence: usize,
    /// Typed as a strength by the assessor.
    pub is_finding: bool,
}

/// What stands true: at or above target, with evidence and without doubt; best first.
///
/// Order: typed as a strength, then higher rating, then heavier, then the catalogue's order.
pub fn strengths(doc: &Assessment, catalogue: &Catalogue) -> Vec<Strength> {
    let mut found: Vec<(u8, Strength)> = catalogue
        .keys()
        .filter_map(|key| {
            let standing = standing(doc, &key);
            let answer = doc.answers.get(&key)?;
            let Mark::Rated { level, below: 0 } = standing.mark else { return None };
            let n_evidence = answer.evidence.iter().filter(|id| doc.evidence.contains_key(*id)).count();
            let weight = catalogue.requirement(&key)?.weight;
            let is_finding = answer.finding == Some(Finding::Strength);
            let shown = n_evidence > 0 && !answer.doubt;
            shown.then_some((weight, Strength { level, n_evidence, is_finding, key }))
        })
        .collect();
    found.sort_by_key(|(weight, s)| (Reverse(s.is_finding), Reverse(s.level), Reverse(*weight)));
    found.into_iter().map(|(_, strength)| strength).collect()
}
