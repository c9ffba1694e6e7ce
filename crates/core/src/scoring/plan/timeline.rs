//! Quarters, and where actions stand in them.

use crate::Date;
use crate::assessment::Action;

/// Most years that a roadmap reaches beyond today; a day further off is a slip of the keyboard.
const MAX_YEARS: i16 = 5;
/// Fewest quarters that a roadmap shows.
const MIN_QUARTERS: usize = 4;

/// Three months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    /// Year.
    pub year: i16,
    /// 1 to 4.
    pub number: i8,
}

impl Quarter {
    /// The quarter that holds `day`.
    pub fn of(day: Date) -> Self {
        Self { year: day.year(), number: (day.month() - 1) / 3 + 1 }
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        Date::new(self.year, self.number * 3 - 2, 1).unwrap_or(Date::ZERO)
    }

    /// Its last day.
    pub fn last_day(self) -> Date {
        Date::new(self.year, self.number * 3, 1).unwrap_or(Date::ZERO).last_of_month()
    }

    /// The one after it.
    pub fn next(self) -> Self {
        match self.number {
            4 => Self { year: self.year + 1, number: 1 },
            number => Self { year: self.year, number: number + 1 },
        }
    }
}

/// A stretch of whole quarters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeline {
    /// Its first quarter.
    pub first: Quarter,
    /// Its last quarter, not before the first.
    pub last: Quarter,
}

/// Where an action stands on a timeline.
///
/// Range: 0.0 is the first day, 1.0 the end of the last; `from <= to`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// Begin of the first day of work.
    pub from: f64,
    /// End of the last.
    pub to: f64,
}

impl Timeline {
    /// From the earliest day of open work, at most a year ago, to the last day of any.
    pub fn new<'a>(today: Date, actions: impl Iterator<Item = &'a Action>) -> Self {
        let is_near = |day: &Date| (day.year() - today.year()).abs() <= MAX_YEARS;
        let (mut first, mut last) = (today, today);
        for action in actions {
            if let Some(day) = action.due.filter(is_near) {
                last = last.max(day);
            }
            if let Some(day) = action.start.or(action.due).filter(is_near).filter(|_| action.status.is_open())
            {
                first = first.min(day);
            }
        }
        let year_ago = Quarter { year: today.year() - 1, ..Quarter::of(today) };
        let first = Quarter::of(first).max(year_ago);
        let mut timeline = Self { first, last: Quarter::of(last) };
        while timeline.quarters().len() < MIN_QUARTERS {
            timeline.last = timeline.last.next();
        }
        timeline
    }

    /// Its quarters, in order.
    pub fn quarters(self) -> Vec<Quarter> {
        let mut quarters = vec![self.first];
        let mut quarter = self.first;
        while quarter < self.last {
            quarter = quarter.next();
            quarters.push(quarter);
        }
        quarters
    }

    /// Where the begin of `day` stands, 0.0 to 1.0.
    pub fn share(self, day: Date) -> f64 {
        let first = self.first.first_day();
        let whole = days(first, self.last.last_day()) + 1;
        (f64::from(days(first, day)) / f64::from(whole)).clamp(0.0, 1.0)
    }

    /// Where `action` stands; `None` without a last day. Without a first day it stands on its last.
    pub fn bar(self, action: &Action) -> Option<Bar> {
        let due = action.due?;
        let to = self.share(due.tomorrow().unwrap_or(due));
        let from = self.share(action.start.unwrap_or(due)).min(to);
        Some(Bar { from, to })
    }
}

fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{action, day};
    use super::*;
    use crate::assessment::ActionStatus;

    fn timeline(actions: &[Action]) -> (String, String) {
        let Timeline { first, last } = Timeline::new(day("2026-11-24"), actions.iter());
        (format!("{}Q{}", first.year, first.number), format!("{}Q{}", last.year, last.number))
    }

    #[track_caller]
    fn check(actions: &[Action], first: &str, last: &str) {
        assert_eq!(timeline(actions), (first.to_owned(), last.to_owned()));
    }

    #[test]
    fn a_roadmap_is_a_year_at_least() {
        check(&[], "2026Q4", "2027Q3");
        check(&[action(Some("2028-02-29"), &[])], "2026Q4", "2028Q1");
    }

    #[test]
    fn work_that_is_done_or_years_old_does_not_stretch_it() {
        let old = Action { status: ActionStatus::Done, ..action(Some("2026-03-01"), &[]) };
        check(std::slice::from_ref(&old), "2026Q4", "2027Q3");
        check(&[Action { status: ActionStatus::Begun, ..old }], "2026Q1", "2026Q4");
        check(&[action(Some("2023-03-01"), &[])], "2025Q4", "2026Q4");
        check(&[action(Some("0202-03-01"), &[])], "2026Q4", "2027Q3");
    }

    #[test]
    fn quarters_end_where_months_end() {
        let quarter = Quarter::of(day("2028-02-29"));
        assert_eq!((quarter.first_day(), quarter.last_day()), (day("2028-01-01"), day("2028-03-31")));
        assert_eq!(Quarter::of(day("2026-12-31")).next(), Quarter { year: 2027, number: 1 });
    }

    #[test]
    fn a_bar_covers_its_last_day() {
        let timeline = Timeline::new(day("2027-01-01"), [].into_iter());
        let whole = Action { start: Some(day("2026-01-01")), ..action(Some("2027-12-31"), &[]) };
        assert_eq!(timeline.bar(&whole), Some(Bar { from: 0.0, to: 1.0 }));
        let backwards = Action { start: Some(day("2027-12-01")), ..action(Some("2027-03-31"), &[]) };
        let bar = timeline.bar(&backwards).expect("dated");
        assert!(bar.from <= bar.to);
        assert_eq!(timeline.bar(&action(None, &[])), None);
    }
}
