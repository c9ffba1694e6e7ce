//! Counts that add up: of a group, of a standard, of both.

use super::{Mark, Standing};
use std::iter::Sum;
use std::ops::Add;

/// How many requirements stand how.
///
/// Shape: counts and sums, not ratios, so that groups can be added before dividing.
/// Invariant: `n_rated + n_not_applicable + n_unanswered == n_total`.
/// Source: ISO/IEC 27001:2022, 6.1.3 d): an exclusion is justified, so "not applicable" leaves the denominator.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Requirements.
    pub n_total: u32,
    /// With a maturity level.
    pub n_rated: u32,
    /// Declared not applicable.
    pub n_not_applicable: u32,
    /// Without an answer.
    pub n_unanswered: u32,
    /// Rated or not applicable, and marked to be verified on the floor.
    pub n_doubtful: u32,
    /// Rated below target.
    pub n_gaps: u32,
    /// How many carry each level, 0 to 4.
    pub n_by_level: [u32; 5],
    /// Sum of the levels of the rated.
    pub level_sum: u32,
    /// Sum of the targets of the rated.
    pub target_sum: u32,
    /// Sum of the rating points below target; above target counts as 0.
    pub points_below: u32,
    /// Rated and not doubtful.
    pub n_sure: u32,
    /// Points below target of the rated that are not doubtful.
    pub sure_points_below: u32,
    /// Sum of the levels of the rated that are not doubtful.
    pub sure_level_sum: u32,
}

impl Tally {
    /// Answered in some way.
    pub fn n_answered(self) -> u32 {
        self.n_rated + self.n_not_applicable
    }

    /// Part answered, 0.0 to 1.0; `None` without requirements.
    pub fn answered_share(self) -> Option<f64> {
        ratio(self.n_answered(), self.n_total)
    }

    /// Mean maturity, 0.0 to 4.0; `None` when nothing is rated: "not assessed", never 0.
    pub fn mean_level(self) -> Option<f64> {
        ratio(self.level_sum, self.n_rated)
    }

    /// Mean target of what is rated; `None` when nothing is.
    pub fn mean_target(self) -> Option<f64> {
        ratio(self.target_sum, self.n_rated)
    }

    /// How far it stands out of true: mean rating points below target; `None` when nothing is rated.
    pub fn out_of_true(self) -> Option<f64> {
        ratio(self.points_below, self.n_rated)
    }

    /// As [`Self::out_of_true`], doubtful ratings left out.
    pub fn out_of_true_without_doubtful(self) -> Option<f64> {
        ratio(self.sure_points_below, self.n_sure)
    }

    /// As [`Self::mean_level`], doubtful ratings left out.
    pub fn mean_level_without_doubtful(self) -> Option<f64> {
        ratio(self.sure_level_sum, self.n_sure)
    }
}

impl From<Standing> for Tally {
    fn from(standing: Standing) -> Self {
        let mut tally = Self { n_total: 1, ..Self::default() };
        match standing.mark {
            Mark::Unanswered => tally.n_unanswered = 1,
            Mark::NotApplicable => tally.n_not_applicable = 1,
            Mark::Rated { level, below } => {
                tally.n_rated = 1;
                if let Some(count) = tally.n_by_level.get_mut(usize::from(level.get())) {
                    *count = 1;
                }
                tally.level_sum = level.get().into();
                tally.target_sum = standing.target.get().into();
                tally.points_below = below.into();
                tally.n_gaps = u32::from(below > 0);
            }
        }
        if tally.n_rated == 1 && !standing.doubt {
            tally.n_sure = 1;
            tally.sure_points_below = tally.points_below;
            tally.sure_level_sum = tally.level_sum;
        }
        tally.n_doubtful = u32::from(standing.doubt && standing.mark != Mark::Unanswered);
        tally
    }
}

impl Add for Tally {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        let mut n_by_level = self.n_by_level;
        for (count, more) in n_by_level.iter_mut().zip(other.n_by_level) {
            *count += more;
        }
        Self {
            n_total: self.n_total + other.n_total,
            n_rated: self.n_rated + other.n_rated,
            n_not_applicable: self.n_not_applicable + other.n_not_applicable,
            n_unanswered: self.n_unanswered + other.n_unanswered,
            n_doubtful: self.n_doubtful + other.n_doubtful,
            n_gaps: self.n_gaps + other.n_gaps,
            n_by_level,
            level_sum: self.level_sum + other.level_sum,
            target_sum: self.target_sum + other.target_sum,
            points_below: self.points_below + other.points_below,
            n_sure: self.n_sure + other.n_sure,
            sure_points_below: self.sure_points_below + other.sure_points_below,
            sure_level_sum: self.sure_level_sum + other.sure_level_sum,
        }
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::default(), Add::add)
    }
}

fn ratio(part: u32, whole: u32) -> Option<f64> {
    (whole > 0).then(|| f64::from(part) / f64::from(whole))
}
