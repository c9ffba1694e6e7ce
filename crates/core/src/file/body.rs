//! The body of a saved file: lists of records, a promise to strangers.
//!
//! The records reuse the domain's value types: those have serde forms for the journal anyway, and a test holds the
//! published schema against them, so that a change of either is seen.

use crate::Timestamp;
use crate::assessment::{Action, Answer, Assessment, Evidence, Profile};
use crate::ids::{ActionId, AnswerKey, AssessmentId, EvidenceId};
use serde::{Deserialize, Serialize};

/// One assessment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Body {
    /// Never changes, also in copies.
    pub id: AssessmentId,
    /// When it was begun.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
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

impl From<Body> for Assessment {
    fn from(body: Body) -> Self {
        Self {
            id: body.id,
            created_at: body.created_at,
            profile: body.profile,
            answers: body.answers.into_iter().map(|r| (r.key, r.answer)).collect(),
            evidence: body.evidence.into_iter().map(|r| (r.id, r.evidence)).collect(),
            actions: body.actions.into_iter().map(|r| (r.id, r.action)).collect(),
        }
    }
}
