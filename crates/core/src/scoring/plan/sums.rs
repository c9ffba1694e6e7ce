//! What the plan adds up to, as a whole and quarter by quarter.

use super::{Contribution, Quarter, Timeline, is_past_due};
use crate::Date;
use crate::assessment::{Action, ActionStatus, Assessment};
use crate::ids::ActionId;
use crate::scoring::quarter_ends;
use std::collections::BTreeMap;

/// What the plan adds up to. Dropped actions count nowhere.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PlanSums {
    /// Planned or begun.
    pub n_open: usize,
    /// Begun.
    pub n_begun: usize,
    /// Done.
    pub n_done: usize,
    /// Open and past their last day.
    pub n_past_due: usize,
    /// Open and without a last day.
    pub n_undated: usize,
    /// Open and without an estimate.
    pub n_unestimated: usize,
    /// Work of the open ones. Unit: person-days.
    pub effort_days: u32,
    /// Rating points that the open ones close.
    pub points: u32,
    /// Rating points that the open ones with a last day close.
    pub dated_points: u32,
}

/// Adds up the plan as of `today`; `brings` is that of [`super::contributions`].
pub fn plan_sums(doc: &Assessment, brings: &BTreeMap<ActionId, Contribution>, today: Date) -> PlanSums {
    let mut sums = PlanSums::default();
    for (id, action) in &doc.actions {
        sums.n_done += usize::from(action.status == ActionStatus::Done);
        if !action.status.is_open() {
            continue;
        }
        let points = brings.get(id).map_or(0, Contribution::points);
        sums.n_open += 1;
        sums.n_begun += usize::from(action.status == ActionStatus::Begun);
        sums.n_past_due += usize::from(is_past_due(action, today));
        sums.n_undated += usize::from(action.due.is_none());
        sums.n_unestimated += usize::from(action.effort_days.is_none());
        sums.effort_days = sums.effort_days.saturating_add(action.effort_days.unwrap_or(0));
        sums.points += points;
        sums.dated_points += if action.due.is_some() { points } else { 0 };
    }
    sums
}

/// What is finished in one quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuarterSum {
    /// Which.
    pub quarter: Quarter,
    /// Open actions that end in it; those past due end in the present one.
    pub n_actions: usize,
    /// Rating points that they close.
    pub points: u32,
}

/// What is finished in each quarter of `timeline`.
pub fn quarter_sums(
    doc: &Assessment,
    brings: &BTreeMap<ActionId, Contribution>,
    timeline: Timeline,
    today: Date,
) -> Vec<QuarterSum> {
    let ends_in = |quarter: Quarter| {
        open_dated(doc).filter(move |(_, _, due)| Quarter::of((*due).max(today)) == quarter)
    };
    let sum = |quarter: Quarter| QuarterSum {
        quarter,
        n_actions: ends_in(quarter).count(),
        points: ends_in(quarter).filter_map(|(id, ..)| brings.get(id)).map(Contribution::points).sum(),
    };
    timeline.quarters().into_iter().map(sum).collect()
}

/// The ends of the quarters in which open work is finished: the next ones and the last, at most `max`.
pub fn milestones(doc: &Assessment, today: Date, max: usize) -> Vec<Date> {
    let mut ends: Vec<Date> =
        open_dated(doc).filter_map(|(_, _, due)| quarter_ends(due.max(today), 1).first().copied()).collect();
    ends.sort();
    ends.dedup();
    let last = ends.pop();
    ends.truncate(max.saturating_sub(1));
    ends.extend(last);
    ends
}

fn open_dated(doc: &Assessment) -> impl Iterator<Item = (&ActionId, &Action, Date)> {
    doc.actions
        .iter()
        .filter(|(_, action)| action.status.is_open())
        .filter_map(|(id, action)| Some((id, action, action.due?)))
}

#[cfg(test)]
mod tests {
    use super::super::contributions;
    use super::super::fixture::{Plan, action, day, plant};
    use super::*;

    fn plan() -> Plan {
        let mut plan = plant("012");
        let begun = Action {
            status: ActionStatus::Begun,
            effort_days: Some(4),
            ..action(Some("2026-11-20"), &["R1"])
        };
        let dropped = Action { status: ActionStatus::Dropped, effort_days: Some(9), ..action(None, &["R3"]) };
        plan.doc.actions.insert("begun".into(), begun);
        plan.doc.actions.insert("dropped".into(), dropped);
        plan.doc.actions.insert("later".into(), action(Some("2027-08-01"), &["R2"]));
        plan.doc.actions.insert("some day".into(), action(None, &["R3"]));
        plan
    }

    #[test]
    fn the_plan_adds_up() {
        let Plan { doc, catalogue } = plan();
        let sums = plan_sums(&doc, &contributions(&doc, &catalogue), day("2026-11-24"));
        let expected = PlanSums {
            n_open: 3,
            n_begun: 1,
            n_done: 0,
            n_past_due: 1,
            n_undated: 1,
            n_unestimated: 2,
            effort_days: 4,
            points: 6,
            dated_points: 5,
        };
        assert_eq!(sums, expected);
    }

    #[test]
    fn late_work_ends_in_the_present_quarter() {
        let Plan { doc, catalogue } = plan();
        let today = day("2027-01-05");
        let timeline = Timeline::new(today, doc.actions.values());
        let sums = quarter_sums(&doc, &contributions(&doc, &catalogue), timeline, today);
        let points: Vec<u32> = sums.iter().map(|sum| sum.points).collect();
        assert_eq!(points, [0, 3, 0, 2], "from the fourth quarter of 2026 on");
    }

    #[test]
    fn milestones_are_the_next_quarters_and_the_last() {
        let mut doc = plan().doc;
        assert_eq!(milestones(&doc, day("2026-11-24"), 5), [day("2026-12-31"), day("2027-09-30")]);
        for (idx, due) in ["2027-02-01", "2027-05-01", "2027-11-01", "2028-02-01"].into_iter().enumerate() {
            doc.actions.insert(ActionId::new(format!("a{idx}")), action(Some(due), &[]));
        }
        let few = milestones(&doc, day("2026-11-24"), 3);
        assert_eq!(few, [day("2026-12-31"), day("2027-03-31"), day("2028-03-31")]);
        assert_eq!(milestones(&plant("1").doc, day("2026-11-24"), 5), []);
    }
}
