//! The body of a saved file: lists of records, a promise to strangers.
//!
//! The records reuse the domain's value types: those have serde forms for the journal anyway, and a test holds the
//! published schema against them, so that a change of either is seen.

use crate::Timestamp;
use crate::assessment::{
    Action, Alignment, Answer, Assessment, Asset, Dismissal, Evidence, Interface, Profile, Scope, Settlement,
};
use crate::catalogue::ManagementSystem;
use crate::ids::{ActionId, AnswerKey, AssessmentId, AssetId, EvidenceId, InterfaceId, PairKey, TopicId};
use serde::{Deserialize, Serialize};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use thiserror::Error;

/// One assessment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Body {
    /// Never changes, also in copies.
    pub id: AssessmentId,
    /// When it was begun.
    #[cfg_attr(feature = "schema", schemars(with = "String", extend("format" = "date-time")))]
    pub created_at: Timestamp,
    /// The facts of Setup.
    pub profile: Profile,
    /// Each requirement at most once.
    #[serde(default)]
    pub answers: Vec<AnswerRecord>,
    /// Each id at most once.
    #[serde(default)]
    pub evidence: Vec<EvidenceRecord>,
    /// Each id at most once.
    #[serde(default)]
    pub actions: Vec<ActionRecord>,
    /// Each id at most once. Since version 2.
    #[serde(default)]
    pub assets: Vec<AssetRecord>,
    /// Each id at most once. Since version 2.
    #[serde(default)]
    pub interfaces: Vec<InterfaceRecord>,
    /// Each system at most once. Since version 2.
    #[serde(default)]
    pub scopes: Vec<ScopeRecord>,
    /// Each topic at most once. Since version 2.
    #[serde(default)]
    pub alignments: Vec<AlignmentRecord>,
    /// Each pair at most once. Since version 2.
    #[serde(default)]
    pub settlements: Vec<SettlementRecord>,
    /// Each key at most once. Since version 2.
    #[serde(default)]
    pub dismissals: Vec<DismissalRecord>,
}

/// An answer with what it answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnswerRecord {
    /// What it answers.
    #[serde(flatten)]
    pub key: AnswerKey,
    /// What was said.
    #[serde(flatten)]
    pub answer: Answer,
}

/// A piece of evidence with its id.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EvidenceRecord {
    /// Named by answers.
    pub id: EvidenceId,
    /// The piece.
    #[serde(flatten)]
    pub evidence: Evidence,
}

/// An action with its id.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ActionRecord {
    /// Unique in the document.
    pub id: ActionId,
    /// The action.
    #[serde(flatten)]
    pub action: Action,
}

/// An asset with its id.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AssetRecord {
    /// Names it.
    pub id: AssetId,
    /// The record.
    #[serde(flatten)]
    pub asset: Asset,
}

/// A connection with its id.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InterfaceRecord {
    /// Names it.
    pub id: InterfaceId,
    /// The record.
    #[serde(flatten)]
    pub interface: Interface,
}

/// A scope statement with whose it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScopeRecord {
    /// Names it.
    pub system: ManagementSystem,
    /// The record.
    #[serde(flatten)]
    pub scope: Scope,
}

/// What was agreed, with the topic.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AlignmentRecord {
    /// Names it.
    pub topic: TopicId,
    /// The record.
    #[serde(flatten)]
    pub alignment: Alignment,
}

/// A settled difference with its two requirements.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SettlementRecord {
    /// Names it.
    #[serde(flatten)]
    pub pair: PairKey,
    /// The record.
    #[serde(flatten)]
    pub settlement: Settlement,
}

/// A turned-down proposal with its requirement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DismissalRecord {
    /// Names it.
    #[serde(flatten)]
    pub key: AnswerKey,
    /// The record.
    #[serde(flatten)]
    pub dismissal: Dismissal,
}

impl From<Assessment> for Body {
    fn from(doc: Assessment) -> Self {
        Self {
            id: doc.id,
            created_at: doc.created_at,
            profile: doc.profile,
            answers: doc.answers.into_iter().map(|(key, answer)| AnswerRecord { key, answer }).collect(),
            evidence: doc
                .evidence
                .into_iter()
                .map(|(id, evidence)| EvidenceRecord { id, evidence })
                .collect(),
            actions: doc.actions.into_iter().map(|(id, action)| ActionRecord { id, action }).collect(),
            assets: doc.assets.into_iter().map(|(id, asset)| AssetRecord { id, asset }).collect(),
            interfaces: doc
                .interfaces
                .into_iter()
                .map(|(id, interface)| InterfaceRecord { id, interface })
                .collect(),
            scopes: doc.scopes.into_iter().map(|(system, scope)| ScopeRecord { system, scope }).collect(),
            alignments: doc
                .alignments
                .into_iter()
                .map(|(topic, alignment)| AlignmentRecord { topic, alignment })
                .collect(),
            settlements: doc
                .settlements
                .into_iter()
                .map(|(pair, settlement)| SettlementRecord { pair, settlement })
                .collect(),
            dismissals: doc
                .dismissals
                .into_iter()
                .map(|(key, dismissal)| DismissalRecord { key, dismissal })
                .collect(),
        }
    }
}

/// Two records of one name, of which only one could be kept.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("given twice: {0}")]
pub struct GivenTwice(/** The name. */ pub String);

impl TryFrom<Body> for Assessment {
    type Error = GivenTwice;

    /// Blank answers say nothing and are left out; a standard named again keeps its first target.
    fn try_from(body: Body) -> Result<Self, GivenTwice> {
        let mut profile = body.profile;
        let mut chosen = BTreeSet::new();
        profile.standards.retain(|standard| chosen.insert(standard.questionnaire.clone()));
        let mut answers = unique(body.answers.into_iter().map(|r| (r.key, r.answer)))?;
        answers.retain(|_, answer| !answer.is_blank());
        let mut alignments = unique(body.alignments.into_iter().map(|r| (r.topic, r.alignment)))?;
        alignments.retain(|_, alignment| !alignment.is_blank());
        Ok(Self {
            id: body.id,
            created_at: body.created_at,
            profile,
            answers,
            evidence: unique(body.evidence.into_iter().map(|r| (r.id, r.evidence)))?,
            actions: unique(body.actions.into_iter().map(|r| (r.id, r.action)))?,
            assets: unique(body.assets.into_iter().map(|r| (r.id, r.asset)))?,
            interfaces: unique(body.interfaces.into_iter().map(|r| (r.id, r.interface)))?,
            scopes: unique(body.scopes.into_iter().map(|r| (r.system, r.scope)))?,
            alignments,
            settlements: unique(body.settlements.into_iter().map(|r| (r.pair, r.settlement)))?,
            dismissals: unique(body.dismissals.into_iter().map(|r| (r.key, r.dismissal)))?,
        })
    }
}

fn unique<K: Ord + Display, V>(records: impl Iterator<Item = (K, V)>) -> Result<BTreeMap<K, V>, GivenTwice> {
    let mut map = BTreeMap::new();
    for (key, value) in records {
        match map.entry(key) {
            Entry::Occupied(taken) => return Err(GivenTwice(taken.key().to_string())),
            Entry::Vacant(free) => free.insert(value),
        };
    }
    Ok(map)
}
