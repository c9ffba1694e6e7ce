//! The shape of a standard: groups, requirements, and what each is about.

use crate::ids::{QuestionnaireId, RequirementId, TopicId};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A standard in one edition, without words of ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Questionnaire {
    /// Also the folder's name.
    pub id: QuestionnaireId,
    /// For example `IEC 62443-2-1`.
    pub standard: String,
    /// Year of the edition.
    pub edition: String,
    /// The standard's title.
    pub title: String,
    /// Version of our content, not of the standard.
    pub content_version: String,
    /// How its requirements are rated.
    pub rating: RatingKind,
    /// The management system it describes.
    pub system: ManagementSystem,
    /// In the standard's order.
    pub groups: Vec<Group>,
}

impl Questionnaire {
    /// Standard and edition as people write them, for example `IEC 62443-2-1:2024`.
    pub fn name(&self) -> String {
        format!("{}:{}", self.standard, self.edition)
    }
}

/// How a questionnaire's requirements are rated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RatingKind {
    /// Maturity 0 to 4, for requirements on a programme.
    Maturity,
    /// Met, partly or not met, for technical requirements.
    Conformity,
}

/// Which of the two management systems a standard describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ManagementSystem {
    /// Information security management system: the office.
    Isms,
    /// Cybersecurity management system of industrial automation: the plant.
    Csms,
}

impl ManagementSystem {
    /// Office, then plant.
    pub const ALL: [Self; 2] = [Self::Isms, Self::Csms];

    /// The name in files and locale keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Isms => "isms",
            Self::Csms => "csms",
        }
    }

    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Isms => Self::Csms,
            Self::Csms => Self::Isms,
        }
    }
}

impl fmt::Display for ManagementSystem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A chapter of the standard: a clause, a theme of Annex A, a security programme element.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// For example `SPE 2`, `A.5` or `9`.
    pub id: String,
    /// The group's title in the standard.
    pub title: String,
    /// Whether its entries are controls that a Statement of Applicability lists (ISO/IEC 27001:2022, 6.1.3 d).
    #[serde(default)]
    pub controls: bool,
    /// Whether an entry can be declared not applicable; clauses 4 to 10 of ISO/IEC 27001 cannot.
    #[serde(default = "yes")]
    pub excludable: bool,
    /// In the standard's order.
    pub requirements: Vec<Requirement>,
}

fn yes() -> bool {
    true
}

/// One requirement or control.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requirement {
    /// Its id in the standard.
    pub id: RequirementId,
    /// Its title in the standard.
    pub title: String,
    /// The requirement that this one enhances.
    #[serde(default)]
    pub parent: Option<RequirementId>,
    /// Lowest security level, 1 to 4, that asks for it.
    #[serde(default)]
    pub sl: Option<u8>,
    /// What it is about; the first is the main one.
    pub topics: Vec<TopicId>,
    /// Where it stands in plan, do, check, act.
    pub phase: Phase,
    /// 1 supporting, 2 normal, 3 a plant stops or someone is hurt when it fails.
    pub weight: u8,
}

/// Phase of the management cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Decide what is to be done.
    Plan,
    /// Do it.
    Do,
    /// See whether it worked.
    Check,
    /// Correct and improve.
    Act,
}
