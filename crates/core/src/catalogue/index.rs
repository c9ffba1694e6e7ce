//! The list of questionnaires that a host offers (`questionnaires/index.json`).

use super::ManagementSystem;
use crate::ids::QuestionnaireId;
use serde::{Deserialize, Serialize};

/// What can be assessed on this host.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionnaireIndex {
    /// In the order in which they are offered.
    pub questionnaires: Vec<IndexEntry>,
    /// What relates them; only those are fetched whose two sides are both chosen.
    #[serde(default)]
    pub crosswalks: Vec<CrosswalkEntry>,
}

/// A crosswalk on this host, described without loading it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CrosswalkEntry {
    /// The standard that relations are read from.
    pub source: QuestionnaireId,
    /// The standard that they are read to.
    pub target: QuestionnaireId,
    /// The file's name in `questionnaires/crosswalk/`.
    pub file: String,
}

/// One questionnaire, described without loading it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndexEntry {
    /// Also the folder's name.
    pub id: QuestionnaireId,
    /// For example `ISO/IEC 27001`.
    pub standard: String,
    /// Year of the edition.
    pub edition: String,
    /// The standard's title.
    pub title: String,
    /// The management system it describes.
    pub system: ManagementSystem,
    /// How many requirements it has.
    pub n_requirements: u32,
    /// Languages of its texts, best first.
    pub languages: Vec<String>,
}

impl IndexEntry {
    /// Standard and edition as people write them.
    pub fn name(&self) -> String {
        format!("{}:{}", self.standard, self.edition)
    }
}
