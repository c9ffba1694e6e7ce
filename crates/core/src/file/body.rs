//! The body of a saved file: lists of records, a promise to strangers.
//!
//! The records reuse the domain's value types: those have serde forms for the journal anyway, and a test holds the
//! published schema against them, so that a change of either is seen.

use crate::Timestamp;
use crate::assessment::{Action, Answer, Assessment, Evidence, Profile};
use crate::ids::{ActionId, AnswerKey, AssessmentId, EvidenceId};
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
        Ok(Self {
            id: body.id,
            created_at: body.created_at,
            profile,
            answers,
            evidence: unique(body.evidence.into_iter().map(|r| (r.id, r.evidence)))?,
            actions: unique(body.actions.into_iter().map(|r| (r.id, r.action)))?,
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
