//! Names of things: newtypes, so that one kind of id is never taken for another.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Wraps `text`; any text is a legal id, a dangling one is found when it is looked up.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }
            /// The id as it stands in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
    };
}

text_id!(
    /// A questionnaire: standard and edition, for example `iec-62443-2-1-2024`.
    QuestionnaireId
);
text_id!(
    /// A requirement within its standard, for example `CM 1.4` or `A.8.13`.
    RequirementId
);
text_id!(
    /// An assessment on this device.
    AssessmentId
);
text_id!(
    /// A piece of evidence within its assessment.
    EvidenceId
);
text_id!(
    /// An action within its assessment.
    ActionId
);
text_id!(
    /// A thing in the inventory of its assessment.
    AssetId
);
text_id!(
    /// A connection between two assets of its assessment.
    InterfaceId
);
text_id!(
    /// A subject that runs through several standards, for example `remote-access`.
    TopicId
);

/// What an answer answers: one requirement of one questionnaire.
///
/// Ordered by questionnaire, then by requirement id as text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnswerKey {
    /// The questionnaire.
    pub questionnaire: QuestionnaireId,
    /// The requirement within it.
    pub requirement: RequirementId,
}

impl AnswerKey {
    /// Names requirement `requirement` of questionnaire `questionnaire`.
    pub fn new(questionnaire: &QuestionnaireId, requirement: &RequirementId) -> Self {
        Self { questionnaire: questionnaire.clone(), requirement: requirement.clone() }
    }
}

impl fmt::Display for AnswerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.questionnaire, self.requirement)
    }
}

/// Two related requirements of two standards, for example `A.8.13` and `AVAIL 2.1`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PairKey {
    /// On the side that the crosswalk calls its source: the office.
    pub source: AnswerKey,
    /// On its target side: the plant.
    pub target: AnswerKey,
}

impl fmt::Display for PairKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.source, self.target)
    }
}
