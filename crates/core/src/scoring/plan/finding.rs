//! What the plan comes to, as one finding: the headline of its page.

use crate::Date;
use crate::assessment::{Action, Assessment};
use crate::catalogue::Catalogue;
use crate::ids::QuestionnaireId;
use crate::scoring::{Scores, StandardScore, forecast, scores};

/// What the plan comes to. `standard` is the one with most points below target among those that the plan lifts.
#[derive(Debug, Clone, PartialEq)]
pub enum PlanFinding {
    /// No standard is chosen.
    NoStandard,
    /// Nothing is rated, so that there is nothing to plan.
    NothingRated,
    /// Everything rated meets its target.
    NoGaps,
    /// There are gaps and nothing open to close them.
    NothingPlanned {
        /// The furthest below target.
        standard: QuestionnaireId,
        /// Its mean points below target.
        now: f64,
        /// Whether there were actions, all done or dropped.
        has_past: bool,
    },
    /// There is work, but none of it lifts a rating.
    NothingLifted {
        /// The furthest below target.
        standard: QuestionnaireId,
        /// Its mean points below target.
        now: f64,
    },
    /// The plan lifts ratings.
    Lifted {
        /// Which standard most of it is about.
        standard: QuestionnaireId,
        /// Its mean points below target today.
        now: f64,
        /// And when the plan is done.
        then: f64,
        /// The last day of the plan; `None` when no day that is still to come counts.
        day: Option<Date>,
        /// Whether nothing stays below target.
        is_true: bool,
    },
}

/// What the plan comes to as of `today`.
///
/// Dated work is counted where it lifts anything and its last day is still to come, else all open work.
pub fn plan_finding(doc: &Assessment, catalogue: &Catalogue, today: Date) -> PlanFinding {
    let now = scores(doc, catalogue);
    let total = now.total();
    if now.standards.is_empty() {
        return PlanFinding::NoStandard;
    }
    if total.n_rated == 0 {
        return PlanFinding::NothingRated;
    }
    let Some(worst) = worst(&now, |_| true) else { return PlanFinding::NoGaps };
    let standard = worst.questionnaire.clone();
    let offset = worst.total.out_of_true().unwrap_or(0.0);
    if !doc.actions.values().any(is_open) {
        return PlanFinding::NothingPlanned { standard, now: offset, has_past: !doc.actions.is_empty() };
    }
    let last_due =
        doc.actions.values().filter(|action| is_open(action)).filter_map(|action| action.due).max();
    let by_day = last_due
        .filter(|due| *due >= today)
        .and_then(|due| lifted(&now, &forecast(doc, catalogue, Some(due)).scores, Some(due)));
    by_day
        .or_else(|| lifted(&now, &forecast(doc, catalogue, None).scores, None))
        .unwrap_or(PlanFinding::NothingLifted { standard, now: offset })
}

fn is_open(action: &Action) -> bool {
    action.status.is_open()
}

fn lifted(now: &Scores, then: &Scores, day: Option<Date>) -> Option<PlanFinding> {
    let after = |score: &StandardScore| then.standard(&score.questionnaire).map(|score| score.total);
    let is_lifted = |score: &StandardScore| {
        after(score).is_some_and(|after| after.points_below < score.total.points_below)
    };
    let score = worst(now, is_lifted)?;
    let after = after(score)?;
    Some(PlanFinding::Lifted {
        standard: score.questionnaire.clone(),
        now: score.total.out_of_true()?,
        then: after.out_of_true()?,
        day,
        is_true: after.points_below == 0,
    })
}

/// The standard with most points below target, the first of equals.
fn worst(scores: &Scores, fits: impl Fn(&StandardScore) -> bool) -> Option<&StandardScore> {
    let candidates = scores.standards.iter().filter(|score| score.total.points_below > 0 && fits(score));
    candidates.rev().max_by_key(|score| score.total.points_below)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{OFFICE, PLANT, Plan, action, day, office_and_plant, plant};
    use super::*;
    use crate::assessment::ActionStatus;

    #[track_caller]
    fn check(plan: &Plan, expected: PlanFinding) {
        assert_eq!(plan_finding(&plan.doc, &plan.catalogue, day("2026-11-24")), expected);
    }

    fn with(mut plan: Plan, actions: &[Action]) -> Plan {
        for (idx, action) in actions.iter().enumerate() {
            plan.doc.actions.insert(format!("a{idx}").as_str().into(), action.clone());
        }
        plan
    }

    #[test]
    fn a_page_without_gaps_says_why() {
        check(&Plan { catalogue: Catalogue::default(), ..plant("") }, PlanFinding::NoStandard);
        check(&plant("..n"), PlanFinding::NothingRated);
        check(&plant("34."), PlanFinding::NoGaps);
    }

    #[test]
    fn gaps_without_open_work_are_the_finding() {
        let nothing = |has_past| PlanFinding::NothingPlanned { standard: PLANT.into(), now: 1.0, has_past };
        check(&office_and_plant("2", "13"), nothing(false));
        let dropped = Action { status: ActionStatus::Dropped, ..action(None, &["R1"]) };
        check(&with(office_and_plant("2", "13"), &[dropped]), nothing(true));
    }

    #[test]
    fn work_that_lifts_nothing_is_not_sold_as_progress() {
        let plan = with(plant("13."), &[action(Some("2027-03-31"), &["R2", "R3"])]);
        check(&plan, PlanFinding::NothingLifted { standard: PLANT.into(), now: 1.0 });
    }

    #[test]
    fn dated_work_gives_a_day() {
        let lifted =
            |then, day, is_true| PlanFinding::Lifted { standard: PLANT.into(), now: 2.0, then, day, is_true };
        let soon = action(Some("2027-03-10"), &["R1"]);
        let some_day = action(None, &["R2"]);
        let late = action(Some("2026-11-01"), &["R2"]);
        check(
            &with(plant("11"), &[soon.clone(), some_day.clone()]),
            lifted(1.0, Some(day("2027-03-10")), false),
        );
        check(&with(plant("11"), &[soon.clone(), late.clone()]), lifted(0.0, Some(day("2027-03-10")), true));
        check(&with(plant("11"), &[some_day]), lifted(1.0, None, false));
        check(&with(plant("11"), &[late]), lifted(1.0, None, false));
    }

    #[test]
    fn the_standard_that_is_lifted_is_named() {
        let plan = with(office_and_plant("00", "1"), &[action(Some("2027-03-10"), &["R1"])]);
        let PlanFinding::Lifted { standard, .. } =
            plan_finding(&plan.doc, &plan.catalogue, day("2026-11-24"))
        else {
            panic!("the plant is lifted");
        };
        assert_eq!(standard.as_str(), PLANT);
        assert_ne!(standard.as_str(), OFFICE);
    }
}
