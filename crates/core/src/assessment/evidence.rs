//! What supports ratings: a record, a drawing, something seen.

use crate::Date;
use serde::{Deserialize, Serialize};

/// One piece of evidence; answers name it by id.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Evidence {
    /// What it is, as people call it.
    pub title: String,
    /// Sort of evidence.
    pub kind: EvidenceKind,
    /// Where it lives: a folder, a cabinet, a link, shown as text.
    pub location: String,
    /// Who keeps it.
    pub owner: String,
    /// Its own date.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "date")))]
    pub date: Option<Date>,
    /// When it has to be looked at again.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "date")))]
    pub review: Option<Date>,
    /// A file kept beside the document; reserved, nothing writes it yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<EvidenceFile>,
}

/// A file kept beside the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EvidenceFile {
    /// As the person named it.
    pub name: String,
    /// SHA-256 of the content, lower-case hexadecimal.
    pub sha256: String,
    /// Size in bytes.
    pub size_bytes: u64,
}

/// Sort of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// A rule, policy or plan.
    #[default]
    Document,
    /// Proof that something happened: a sheet, a log, a ticket.
    Record,
    /// A setting or screen of a system.
    Configuration,
    /// Seen on the floor.
    Observation,
    /// Told by a person.
    Interview,
}

impl EvidenceKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::Document, Self::Record, Self::Configuration, Self::Observation, Self::Interview];

    /// The name in files and locale keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Record => "record",
            Self::Configuration => "configuration",
            Self::Observation => "observation",
            Self::Interview => "interview",
        }
    }
}
