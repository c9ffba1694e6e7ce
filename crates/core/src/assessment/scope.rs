//! What each management system says it covers, and what the two agreed about each topic.

use crate::catalogue::ManagementSystem;
use crate::{Date, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The scope statement of one management system (ISO/IEC 27001:2022, 4.3; IEC 62443-2-1:2024, ORG 1.1).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Scope {
    /// Who answers for it.
    pub owner: String,
    /// Who approves it.
    pub approver: String,
    /// When it was approved.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "date")))]
    pub approved: Option<Date>,
    /// What is left out on purpose, beside single things.
    pub exclusions: Vec<Exclusion>,
    /// Sections that a person has written over the draft.
    pub edited: BTreeMap<ScopeSection, EditedSection>,
}

/// Something left out on purpose.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Exclusion {
    /// What is left out.
    pub what: String,
    /// Why; without it the exclusion is a finding.
    pub reason: String,
}

impl Exclusion {
    /// Whether nothing was written, as in a line that was just added.
    pub fn is_blank(&self) -> bool {
        self.what.trim().is_empty() && self.reason.trim().is_empty()
    }

    /// Whether something is left out and nobody says why.
    pub fn lacks_reason(&self) -> bool {
        !self.what.trim().is_empty() && self.reason.trim().is_empty()
    }
}

/// A section as a person wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct EditedSection {
    /// The person's words; kept whatever the data say.
    pub text: String,
    /// The draft that they were written over, so that a change of the data is seen.
    pub draft: String,
}

/// A section of a scope statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ScopeSection {
    /// What is inside, in a sentence or two.
    Boundary,
    /// Places.
    Sites,
    /// What is done there, by which things.
    Functions,
    /// What crosses the boundary.
    Interfaces,
    /// What is left out, and why.
    Exclusions,
}

impl ScopeSection {
    /// In the order of the document.
    pub const ALL: [Self; 5] =
        [Self::Boundary, Self::Sites, Self::Functions, Self::Interfaces, Self::Exclusions];

    /// The name in files and locale keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Boundary => "boundary",
            Self::Sites => "sites",
            Self::Functions => "functions",
            Self::Interfaces => "interfaces",
            Self::Exclusions => "exclusions",
        }
    }
}

/// What office and plant agreed about one topic: who leads, who follows, where they meet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Alignment {
    /// The leading system; the other follows.
    pub lead: Option<ManagementSystem>,
    /// Where both meet about it, for example "change board, Thursdays".
    pub forum: String,
    /// What passes between them and how.
    pub interface: String,
    /// Who answers for it in the office.
    pub isms_owner: String,
    /// Who answers for it in the plant.
    pub csms_owner: String,
    /// When it was agreed.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "date")))]
    pub agreed_on: Option<Date>,
    /// When it is looked at again.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "date")))]
    pub review: Option<Date>,
}

impl Alignment {
    /// Whether nothing was said about the topic, so that it need not be kept.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it says who leads, where they meet, what passes between them, who answers on both sides, and since when.
    pub fn is_complete(&self) -> bool {
        let said = [&self.forum, &self.interface, &self.isms_owner, &self.csms_owner];
        self.lead.is_some() && self.agreed_on.is_some() && said.iter().all(|text| !text.trim().is_empty())
    }
}

/// Two related ratings that differ and are kept so, for a reason.
///
/// It holds for these two ratings only: when one changes, the pair is open again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Settlement {
    /// The source's rating that it was settled for.
    pub source_level: super::MaturityLevel,
    /// The target's rating that it was settled for.
    pub target_level: super::MaturityLevel,
    /// Why both are right.
    pub reason: String,
    /// Who settled it.
    #[serde(default)]
    pub by: String,
    /// When.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub at: Option<Timestamp>,
}

/// A proposal that a person has turned down; it does not come back by itself.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Dismissal {
    /// Who turned it down.
    pub by: String,
    /// When.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub at: Option<Timestamp>,
}
