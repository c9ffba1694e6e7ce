//! What will be done about gaps.

use super::MaturityLevel;
use crate::Date;
use crate::ids::AnswerKey;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A piece of work that closes gaps.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Action {
    /// What will be done, as a task.
    pub title: String,
    /// The requirements that it lifts.
    pub closes: BTreeSet<AnswerKey>,
    /// Who answers for it.
    pub owner: String,
    /// First day of work.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "date")))]
    pub start: Option<Date>,
    /// Last day.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "date")))]
    pub due: Option<Date>,
    /// Work in person-days.
    pub effort_days: Option<u32>,
    /// What it costs beside work, as people write it.
    pub cost: String,
    /// How far it is.
    pub status: ActionStatus,
    /// The rating expected afterwards; without one, the target of each requirement.
    pub expected: Option<MaturityLevel>,
    /// Free text.
    pub note: String,
}

/// How far an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ActionStatus {
    /// Not begun.
    #[default]
    Planned,
    /// Being done.
    Begun,
    /// Done; the rating is changed by a person, not by this.
    Done,
    /// Given up; kept for the record, closes nothing.
    Dropped,
}

impl ActionStatus {
    /// All, in order of progress.
    pub const ALL: [Self; 4] = [Self::Planned, Self::Begun, Self::Done, Self::Dropped];

    /// The name in files and locale keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Begun => "begun",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    /// Whether work is still to be done.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Begun)
    }
}
