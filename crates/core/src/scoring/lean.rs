//! How a whole leans: the finding that headlines are made of.

use super::{Gap, StandardScore, Tally};

/// How far something stands out of true, as a headline says it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Lean {
    /// Nothing is rated, so nothing is known; never a 0.
    NotAssessed,
    /// Everything rated meets its target.
    True,
    /// Mean rating points below target, more than 0.
    Out(f64),
}

impl Tally {
    /// How it leans.
    pub fn lean(self) -> Lean {
        match self.out_of_true() {
            None => Lean::NotAssessed,
            Some(_) if self.points_below == 0 => Lean::True,
            Some(points) => Lean::Out(points),
        }
    }

    /// Part answered in percent, rounded; 100 only when nothing is open, 0 only when nothing is answered.
    pub fn answered_percent(self) -> Option<u32> {
        let rounded = (200 * self.n_answered() + self.n_total).checked_div(2 * self.n_total)?;
        Some(match self.n_answered() {
            0 => 0,
            all if all == self.n_total => 100,
            _ => rounded.clamp(1, 99),
        })
    }

    /// Whether too much is open for a sentence without "so far": less than nine tenths answered.
    pub fn is_provisional(self) -> bool {
        self.n_answered() * 10 < self.n_total * 9
    }
}

impl StandardScore {
    /// How many requirements stand 0, 1, 2, 3 and 4 points below their target.
    pub fn n_by_points_below(&self) -> [u32; 5] {
        let mut counts = [0; 5];
        for below in self.rows().filter_map(|(_, standing)| standing.below()) {
            if let Some(count) = counts.get_mut(usize::from(below)) {
                *count += 1;
            }
        }
        counts
    }
}

/// The widest gaps there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Widest {
    /// Points below target of each of them.
    pub below: u8,
    /// How many are so wide.
    pub n: usize,
    /// How many of those no action is meant to close.
    pub n_without_action: usize,
}

/// The widest among `gaps`; `None` when there is no gap.
pub fn widest(gaps: &[Gap]) -> Option<Widest> {
    let below = gaps.iter().map(|gap| gap.below).max()?;
    let so_wide = || gaps.iter().filter(|gap| gap.below == below);
    let n_without_action = so_wide().filter(|gap| !gap.has_action).count();
    Some(Widest { below, n: so_wide().count(), n_without_action })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::MaturityLevel;
    use crate::ids::AnswerKey;

    fn tally(n_total: u32, n_rated: u32, points_below: u32) -> Tally {
        Tally { n_total, n_rated, n_unanswered: n_total - n_rated, points_below, ..Tally::default() }
    }

    #[test]
    fn nothing_rated_is_not_assessed_rather_than_true() {
        assert_eq!(Tally::default().lean(), Lean::NotAssessed);
        assert_eq!(tally(5, 0, 0).lean(), Lean::NotAssessed);
        assert_eq!(tally(5, 1, 0).lean(), Lean::True);
        assert_eq!(tally(5, 4, 2).lean(), Lean::Out(0.5));
    }

    #[test]
    fn a_hundred_percent_leaves_nothing_open() {
        assert_eq!(tally(0, 0, 0).answered_percent(), None);
        assert_eq!(tally(400, 0, 0).answered_percent(), Some(0));
        assert_eq!(tally(400, 1, 0).answered_percent(), Some(1));
        assert_eq!(tally(123, 118, 0).answered_percent(), Some(96));
        assert_eq!(tally(400, 399, 0).answered_percent(), Some(99));
        assert_eq!(tally(400, 400, 0).answered_percent(), Some(100));
    }

    #[test]
    fn nine_tenths_answered_is_enough_to_speak() {
        assert!(tally(10, 8, 0).is_provisional());
        assert!(!tally(10, 9, 0).is_provisional());
    }

    #[test]
    fn only_the_widest_gaps_count() {
        let level = |n: u8| MaturityLevel::try_from(n).unwrap();
        let gap = |below: u8, has_action| Gap {
            key: AnswerKey::new(&"q".into(), &"r".into()),
            level: level(0),
            target: level(below),
            below,
            weight: 1,
            finding_points: 0,
            doubt: false,
            has_action,
        };
        assert_eq!(widest(&[]), None);
        let found = widest(&[gap(1, false), gap(3, true), gap(2, false), gap(3, false)]);
        assert_eq!(found, Some(Widest { below: 3, n: 2, n_without_action: 1 }));
    }
}
