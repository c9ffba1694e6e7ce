//! Our words for a requirement, in one language.

use crate::ids::RequirementId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text file of a questionnaire, for example `en.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardFile {
    /// BCP 47 language tag.
    pub language: String,
    /// A card for each requirement.
    pub texts: BTreeMap<RequirementId, Card>,
}

/// What a person reads about one requirement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// One idea, answerable by the person who does the work; at most 35 words.
    pub question: String,
    /// One thing that goes wrong without it; at most 45 words.
    pub why: String,
    /// What good looks like; at most 75 words.
    pub good: String,
    /// Two to four things an assessor would ask to see.
    pub evidence: Vec<String>,
    /// What a small manufacturer can do this month at little cost; at most 40 words.
    pub first_step: String,
    /// What separates the ratings 1 to 4, a line each, where the general scale is not enough.
    pub levels: Option<[String; 4]>,
}
