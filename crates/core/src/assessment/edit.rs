//! The closed list of changes to an assessment; each knows its inverse.

use super::{
    Action, Alignment, Answer, Assessment, Asset, Dismissal, Evidence, Interface, Profile, Scope, Settlement,
};
use crate::catalogue::ManagementSystem;
use crate::ids::{ActionId, AnswerKey, AssetId, EvidenceId, InterfaceId, PairKey, TopicId};
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
    /// Sets one asset in the inventory.
    Asset {
        /// Which.
        id: AssetId,
        /// Afterwards.
        asset: Option<Asset>,
    },
    /// Sets one connection between assets.
    Interface {
        /// Which.
        id: InterfaceId,
        /// Afterwards.
        interface: Option<Interface>,
    },
    /// Sets one topic's agreement.
    Alignment {
        /// Which.
        topic: TopicId,
        /// Afterwards.
        alignment: Option<Alignment>,
    },
    /// Sets one settled difference.
    Settlement {
        /// Which.
        pair: PairKey,
        /// Afterwards.
        settlement: Option<Settlement>,
    },
    /// Sets one turned-down proposal.
    Dismissal {
        /// Which.
        key: AnswerKey,
        /// Afterwards.
        dismissal: Option<Dismissal>,
    },
    /// Sets the scope statement of one management system.
    Scope {
        /// Whose.
        system: ManagementSystem,
        /// Afterwards.
        scope: Option<Box<Scope>>,
    },
    /// Sets the facts of Setup.
    Profile(Profile),
    /// Several as one: done, journalled and undone together.
    Batch(Vec<Edit>),
}

/// What an edit sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Record<'a> {
    /// An answer.
    Answer(&'a AnswerKey),
    /// A piece of evidence.
    Evidence(&'a EvidenceId),
    /// An action.
    Action(&'a ActionId),
    /// One asset in the inventory.
    Asset(&'a AssetId),
    /// One connection between assets.
    Interface(&'a InterfaceId),
    /// One topic's agreement.
    Alignment(&'a TopicId),
    /// One settled difference.
    Settlement(&'a PairKey),
    /// One turned-down proposal.
    Dismissal(&'a AnswerKey),
    /// A scope statement.
    Scope(ManagementSystem),
    /// The facts of Setup.
    Profile,
}

impl Edit {
    /// Everything it sets.
    pub fn records(&self) -> BTreeSet<Record<'_>> {
        match self {
            Self::Answer { key, .. } => BTreeSet::from([Record::Answer(key)]),
            Self::Evidence { id, .. } => BTreeSet::from([Record::Evidence(id)]),
            Self::Action { id, .. } => BTreeSet::from([Record::Action(id)]),
            Self::Asset { id, .. } => BTreeSet::from([Record::Asset(id)]),
            Self::Interface { id, .. } => BTreeSet::from([Record::Interface(id)]),
            Self::Alignment { topic, .. } => BTreeSet::from([Record::Alignment(topic)]),
            Self::Settlement { pair, .. } => BTreeSet::from([Record::Settlement(pair)]),
            Self::Dismissal { key, .. } => BTreeSet::from([Record::Dismissal(key)]),
            Self::Scope { system, .. } => BTreeSet::from([Record::Scope(*system)]),
            Self::Profile(_) => BTreeSet::from([Record::Profile]),
            Self::Batch(edits) => edits.iter().flat_map(Self::records).collect(),
        }
    }

    /// The requirements whose answers it sets, so that only their rows repaint.
    pub fn answer_keys(&self) -> Vec<&AnswerKey> {
        match self {
            Self::Answer { key, .. } => vec![key],
            Self::Batch(edits) => edits.iter().flat_map(Self::answer_keys).collect(),
            _ => Vec::new(),
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
        Edit::Asset { id, asset } => {
            let before = put(&mut doc.assets, id.clone(), asset);
            Edit::Asset { id, asset: before }
        }
        Edit::Interface { id, interface } => {
            let before = put(&mut doc.interfaces, id.clone(), interface);
            Edit::Interface { id, interface: before }
        }
        Edit::Alignment { topic, alignment } => {
            let alignment = alignment.filter(|said| !said.is_blank());
            let before = put(&mut doc.alignments, topic.clone(), alignment);
            Edit::Alignment { topic, alignment: before }
        }
        Edit::Settlement { pair, settlement } => {
            let before = put(&mut doc.settlements, pair.clone(), settlement);
            Edit::Settlement { pair, settlement: before }
        }
        Edit::Dismissal { key, dismissal } => {
            let before = put(&mut doc.dismissals, key.clone(), dismissal);
            Edit::Dismissal { key, dismissal: before }
        }
        Edit::Scope { system, scope } => {
            let before = put(&mut doc.scopes, system, scope.map(|scope| *scope)).map(Box::new);
            Edit::Scope { system, scope: before }
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
