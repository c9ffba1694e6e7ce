//! Consistency checks: what cannot all be right.

use super::{Mark, standing};
use crate::Date;
use crate::assessment::{Action, ActionStatus, Answer, Assessment, Finding, MaturityLevel};
use crate::catalogue::Catalogue;
use crate::crosswalk::{Moved, moved_sources};
use crate::ids::{ActionId, AnswerKey, EvidenceId};

/// Something that contradicts itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// The requirement; `None` when it concerns an action alone.
    pub key: Option<AnswerKey>,
    /// What is odd.
    pub kind: ContradictionKind,
}

/// What is odd.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContradictionKind {
    /// Rated 3 or 4 with neither note nor evidence.
    HighWithoutSupport,
    /// Not applicable without a reason.
    NotApplicableWithoutReason,
    /// Not applicable where the standard knows no exclusion (ISO/IEC 27001:2022, clause 4.3 and 6.1.3).
    NotExcludable,
    /// Typed a nonconformity, yet rated on or above target.
    NonconformityOnTarget,
    /// Typed a strength, yet rated below target.
    StrengthBelowTarget,
    /// Evidence was to be looked at again before today.
    EvidencePastReview {
        /// Which piece.
        evidence: EvidenceId,
        /// The day that has passed.
        review: Date,
    },
    /// Names evidence that is not in the list.
    EvidenceMissing {
        /// The dangling id.
        evidence: EvidenceId,
    },
    /// Confirmed from an answer of the other standard whose rating is another one now.
    SourceMoved {
        /// The answer that it was confirmed from.
        source: AnswerKey,
        /// Its rating then.
        then: MaturityLevel,
        /// Its rating now; `None` when it has none any more.
        now: Option<MaturityLevel>,
    },
    /// An open action was due before today.
    ActionPastDue {
        /// Which action.
        action: ActionId,
        /// The day that has passed.
        due: Date,
    },
    /// The action is done, yet the requirement still stands below what was expected.
    DoneWithoutEffect {
        /// Which action.
        action: ActionId,
    },
}

/// Everything that contradicts itself as of `today`: answers in the catalogue's order, then actions.
pub fn contradictions(doc: &Assessment, catalogue: &Catalogue, today: Date) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for key in catalogue.keys() {
        if let Some(answer) = doc.answers.get(&key) {
            let kinds = answer_kinds(doc, catalogue, &key, answer, today);
            found.extend(kinds.into_iter().map(|kind| Contradiction { key: Some(key.clone()), kind }));
        }
    }
    for (id, action) in &doc.actions {
        found.extend(action_contradictions(doc, catalogue, id, action, today));
    }
    found
}

fn answer_kinds(
    doc: &Assessment,
    catalogue: &Catalogue,
    key: &AnswerKey,
    answer: &Answer,
    today: Date,
) -> Vec<ContradictionKind> {
    use ContradictionKind as Kind;
    let mut kinds = Vec::new();
    match standing(doc, key).mark {
        Mark::Unanswered => {}
        Mark::NotApplicable => {
            if answer.reason.trim().is_empty() {
                kinds.push(Kind::NotApplicableWithoutReason);
            }
            if !is_excludable(catalogue, key) {
                kinds.push(Kind::NotExcludable);
            }
        }
        Mark::Rated { level, below } => {
            if level.get() >= 3 && answer.note.trim().is_empty() && answer.evidence.is_empty() {
                kinds.push(Kind::HighWithoutSupport);
            }
            match answer.finding {
                Some(Finding::MajorNonconformity | Finding::MinorNonconformity) if below == 0 => {
                    kinds.push(Kind::NonconformityOnTarget);
                }
                Some(Finding::Strength) if below > 0 => kinds.push(Kind::StrengthBelowTarget),
                _ => {}
            }
        }
    }
    for id in &answer.evidence {
        match doc.evidence.get(id) {
            None => kinds.push(Kind::EvidenceMissing { evidence: id.clone() }),
            Some(evidence) => {
                if let Some(review) = evidence.review.filter(|review| *review < today) {
                    kinds.push(Kind::EvidencePastReview { evidence: id.clone(), review });
                }
            }
        }
    }
    let moved = moved_sources(doc, key).into_iter();
    kinds.extend(moved.map(|Moved { source, then, now }| Kind::SourceMoved { source, then, now }));
    kinds
}

fn is_excludable(catalogue: &Catalogue, key: &AnswerKey) -> bool {
    catalogue
        .questionnaire(&key.questionnaire)
        .and_then(|questionnaire| questionnaire.group_of(&key.requirement))
        .is_none_or(|(_, group)| group.excludable)
}

fn action_contradictions(
    doc: &Assessment,
    catalogue: &Catalogue,
    id: &ActionId,
    action: &Action,
    today: Date,
) -> Vec<Contradiction> {
    let past_due = action.due.filter(|due| action.status.is_open() && *due < today).map(|due| {
        Contradiction { key: None, kind: ContradictionKind::ActionPastDue { action: id.clone(), due } }
    });
    let in_use = action.closes.iter().filter(|key| catalogue.requirement(key).is_some());
    let without_effect = in_use.filter(|key| {
        let standing = standing(doc, key);
        let expected = action.expected.unwrap_or(standing.target);
        let falls_short = matches!(standing.mark, Mark::Rated { level, .. } if level < expected);
        action.status == ActionStatus::Done && falls_short
    });
    past_due
        .into_iter()
        .chain(without_effect.map(|key| Contradiction {
            key: Some(key.clone()),
            kind: ContradictionKind::DoneWithoutEffect { action: id.clone() },
        }))
        .collect()
}
