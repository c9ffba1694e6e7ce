//! The closed list of changes to an assessment; each knows its inverse.

use super::{Action, Answer, Assessment, Evidence, Profile};
use crate::ids::{ActionId, AnswerKey, EvidenceId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::mem;

/// A change, as the journal keeps it: the record as it is afterwards, `None` for taken away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Edit {
    /// Sets one answer.
    Answer {
        /// Of which requirement.
        key: AnswerKey,
        /// Afterwards.
        answer: Option<Answer>,
    },
    /// Sets one piece of evidence.
    Evidence {
        /// Which.
        id: EvidenceId,
        /// Afterwards.
        evidence: Option<Evidence>,
    },
    /// Sets one action.
    Action {
        /// Which.
        id: ActionId,
        /// Afterwards.
        action: Option<Action>,
    },
    /// Sets the facts of Setup.
    Profile(Profile),
    /// Several as one: done, journalled and undone together.
    Batch(Vec<Edit>),
}

/// What an edit sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Record<'a> {
    Answer(&'a AnswerKey),
    Evidence(&'a EvidenceId),
    Action(&'a ActionId),
    Profile,
}

impl Edit {
    /// Everything it sets.
    pub(super) fn records(&self) -> BTreeSet<Record<'_>> {
        match self {
            Self::Answer { key, .. } => BTreeSet::from([Record::Answer(key)]),
            Self::Evidence { id, .. } => BTreeSet::from([Record::Evidence(id)]),
            Self::Action { id, .. } => BTreeSet::from([Record::Action(id)]),
            Self::Profile(_) => BTreeSet::from([Record::Profile]),
            Self::Batch(edits) => edits.iter().flat_map(Self::records).collect(),
        }
    }

    /// The requirements whose answers it sets, so that only their rows repaint.
    pub fn answer_keys(&self) -> Vec<&AnswerKey> {
        match self {
            Self::Answer { key, .. } => vec![key],
            Self::Batch(edits) => edits.iter().flat_map(Self::answer_keys).collect(),
            Self::Evidence { .. } | Self::Action { .. } | Self::Profile(_) => Vec::new(),
        }
    }
}

/// Applies `edit` and returns the edit that takes it back.
///
/// Invariant: `apply(doc, apply(doc, edit))` leaves `doc` as it was (property-tested); blank answers are not kept.
pub fn apply(doc: &mut Assessment, edit: Edit) -> Edit {
    match edit {
        Edit::Answer { key, answer } => {
            let answer = answer.filter(|answer| !answer.is_blank());
            let before = put(&mut doc.answers, key.clone(), answer);
            Edit::Answer { key, answer: before }
        }
        Edit::Evidence { id, evidence } => {
            let before = put(&mut doc.evidence, id.clone(), evidence);
            Edit::Evidence { id, evidence: before }
        }
        Edit::Action { id, action } => {
            let before = put(&mut doc.actions, id.clone(), action);
            Edit::Action { id, action: before }
        }
        Edit::Profile(profile) => Edit::Profile(mem::replace(&mut doc.profile, profile)),
        Edit::Batch(edits) => {
            let mut inverse: Vec<Edit> = edits.into_iter().map(|edit| apply(doc, edit)).collect();
            inverse.reverse();
            Edit::Batch(inverse)
        }
    }
}

fn put<K: Ord, V>(map: &mut BTreeMap<K, V>, key: K, value: Option<V>) -> Option<V> {
    match value {
        Some(value) => map.insert(key, value),
        None => map.remove(&key),
    }
}
