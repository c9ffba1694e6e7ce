//! What a person said about one requirement.

use crate::Timestamp;
use crate::ids::{AnswerKey, EvidenceId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use thiserror::Error;

/// A number outside the maturity scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{0} is not a maturity level from 0 to 4")]
pub struct OutOfRange(/** What was given. */ pub u8);

/// Maturity of a programme requirement.
///
/// Range: 0 not done, 1 initial, 2 managed, 3 defined and practised, 4 improving.
/// Source: levels 1 to 4 follow the maturity model of the IEC 62443-2-x series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("maximum" = 4)))]
#[serde(try_from = "u8", into = "u8")]
pub struct MaturityLevel(u8);

impl MaturityLevel {
    /// Defined and practised: the target where nobody set one.
    pub const DEFINED: Self = Self(3);
    /// All levels, lowest first.
    pub const ALL: [Self; 5] = [Self(0), Self(1), Self(2), Self(3), Self(4)];

    /// The number, 0 to 4.
    pub fn get(self) -> u8 {
        self.0
    }

    /// Rating points that this level lacks to `target`; 0 when it meets or passes it.
    pub fn below(self, target: Self) -> u8 {
        target.0.saturating_sub(self.0)
    }
}

impl TryFrom<u8> for MaturityLevel {
    type Error = OutOfRange;
    fn try_from(value: u8) -> Result<Self, OutOfRange> {
        if value <= 4 { Ok(Self(value)) } else { Err(OutOfRange(value)) }
    }
}

impl From<MaturityLevel> for u8 {
    fn from(level: MaturityLevel) -> u8 {
        level.0
    }
}

/// A rating as given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    /// On the maturity scale.
    Level(MaturityLevel),
    /// Does not concern this organisation; the answer's `reason` says why.
    NotApplicable,
}

/// How an auditor would type what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// The requirement is missing or fails as a whole.
    MajorNonconformity,
    /// A single lapse.
    MinorNonconformity,
    /// Not a breach, worth watching.
    Observation,
    /// Could be better at little cost.
    Opportunity,
    /// Done notably well.
    Strength,
}

impl Finding {
    /// All kinds, gravest first.
    pub const ALL: [Self; 5] = [
        Self::MajorNonconformity,
        Self::MinorNonconformity,
        Self::Observation,
        Self::Opportunity,
        Self::Strength,
    ];

    /// The name in files and locale keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::MajorNonconformity => "major_nonconformity",
            Self::MinorNonconformity => "minor_nonconformity",
            Self::Observation => "observation",
            Self::Opportunity => "opportunity",
            Self::Strength => "strength",
        }
    }
}

/// Where an answer came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Provenance {
    /// Given at this requirement.
    #[default]
    Direct,
    /// One of many given together with one reason.
    Bulk,
    /// Read from a file of another tool.
    Imported,
    /// Confirmed by a person from answers of the other standard; [`Answer::sources`] names them.
    Confirmed,
}

/// An answer of the other standard that this one was confirmed from, as it was then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SourceRating {
    /// Which answer.
    #[serde(flatten)]
    pub key: AnswerKey,
    /// Its rating when this one was confirmed.
    pub level: MaturityLevel,
}

/// What a person said about one requirement.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Answer {
    /// Nothing while unanswered.
    pub rating: Option<Rating>,
    /// Why the requirement is not applicable, or the justification in the Statement of Applicability.
    pub reason: String,
    /// Own target; without one the standard's holds.
    pub target: Option<MaturityLevel>,
    /// Free text.
    pub note: String,
    /// What supports the rating.
    pub evidence: BTreeSet<EvidenceId>,
    /// To be verified on the floor before anyone relies on it.
    pub doubt: bool,
    /// As an auditor would type it.
    pub finding: Option<Finding>,
    /// Who said it last.
    pub by: String,
    /// When it was said last.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub at: Option<Timestamp>,
    /// How it came here.
    pub provenance: Provenance,
    /// What it was confirmed from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceRating>,
}

impl Answer {
    /// Whether nothing was said, so that it need not be kept. Who and when alone say nothing.
    pub fn is_blank(&self) -> bool {
        self.rating.is_none()
            && self.reason.is_empty()
            && self.target.is_none()
            && self.note.is_empty()
            && self.evidence.is_empty()
            && !self.doubt
            && self.finding.is_none()
    }

    /// Sets or takes away the rating.
    ///
    /// A reason speaks either for applying or against it (ISO/IEC 27001:2022, 6.1.3 d), so it goes when the answer
    /// changes sides: the Statement of Applicability must not print the one as the other.
    pub fn rate(&mut self, rating: Option<Rating>) {
        let was_excluded = self.is_not_applicable();
        let changes_sides = self.rating.is_some() && was_excluded != (rating == Some(Rating::NotApplicable));
        if changes_sides {
            self.reason.clear();
        }
        self.rating = rating;
    }

    /// The maturity level, when rated on the scale.
    pub fn level(&self) -> Option<MaturityLevel> {
        match self.rating {
            Some(Rating::Level(level)) => Some(level),
            _ => None,
        }
    }

    /// Whether declared not applicable.
    pub fn is_not_applicable(&self) -> bool {
        self.rating == Some(Rating::NotApplicable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEVEL: Option<Rating> = Some(Rating::Level(MaturityLevel::DEFINED));
    const EXCLUDED: Option<Rating> = Some(Rating::NotApplicable);

    #[track_caller]
    fn check(before: Option<Rating>, after: Option<Rating>, keeps_reason: bool) {
        let mut answer = Answer { rating: before, reason: "because".into(), ..Answer::default() };
        answer.rate(after);
        assert_eq!(
            (answer.rating, !answer.reason.is_empty()),
            (after, keeps_reason),
            "{before:?} to {after:?}"
        );
    }

    #[test]
    fn a_reason_goes_when_the_answer_changes_sides() {
        check(EXCLUDED, LEVEL, false);
        check(EXCLUDED, None, false);
        check(LEVEL, EXCLUDED, false);
        check(EXCLUDED, EXCLUDED, true);
        check(LEVEL, None, true);
        check(LEVEL, LEVEL, true);
        check(None, EXCLUDED, true);
        check(None, LEVEL, true);
    }
}
