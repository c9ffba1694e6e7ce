//! How one requirement stands against its target.

use crate::assessment::{Assessment, MaturityLevel, Rating};
use crate::ids::AnswerKey;

/// How one requirement is drawn on the plumb line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Nobody has answered yet: a hair on the line. Never counted as 0.
    Unanswered,
    /// Does not concern this organisation: a lozenge.
    NotApplicable,
    /// Rated; stands off the line by `below` rating points, 0 to 4.
    Rated {
        /// The maturity level.
        level: MaturityLevel,
        /// Rating points below the target; 0 on or above it.
        below: u8,
    },
}

/// A requirement with everything a row or a mark shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Rated, not applicable, or unanswered.
    pub mark: Mark,
    /// Where the line hangs for it.
    pub target: MaturityLevel,
    /// To be verified on the floor.
    pub doubt: bool,
}

impl Standing {
    /// Rating points below the target; `None` when it is not rated.
    pub fn below(self) -> Option<u8> {
        match self.mark {
            Mark::Rated { below, .. } => Some(below),
            _ => None,
        }
    }

    /// Whether it is rated below its target.
    pub fn is_gap(self) -> bool {
        self.below().is_some_and(|below| below > 0)
    }
}

/// How `key` stands in `doc`.
pub fn standing(doc: &Assessment, key: &AnswerKey) -> Standing {
    let target = doc.target(key);
    let answer = doc.answers.get(key);
    let mark = match answer.and_then(|answer| answer.rating) {
        None => Mark::Unanswered,
        Some(Rating::NotApplicable) => Mark::NotApplicable,
        Some(Rating::Level(level)) => Mark::Rated { level, below: level.below(target) },
    };
    Standing { mark, target, doubt: answer.is_some_and(|answer| answer.doubt) }
}
