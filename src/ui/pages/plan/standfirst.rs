//! What the headline rests on, in a few sentences.

use super::state::PlanState;
use super::words::{offset_pair, subject_first};
use crate::ui::words::{date_words, t, tv};
use leptos::prelude::*;
use plumbline_core::Date;
use plumbline_core::assessment::{Action, Assessment};
use plumbline_core::ids::QuestionnaireId;
use plumbline_core::scoring::{Contribution, PlanFinding, PlanSums, forecast, milestones};

/// The sentences under the headline.
pub fn standfirst(plan: PlanState, finding: &PlanFinding) -> String {
    let total = plan.open.scores().read().total();
    let n_gaps = plan.open.gaps().read().len();
    let sums = plan.sums.get();
    match finding {
        PlanFinding::NoStandard => t("plan-stand-no-standard"),
        PlanFinding::NothingRated => t("plan-stand-nothing-rated"),
        PlanFinding::NoGaps => {
            tv("plan-stand-no-gaps", &[("unanswered", (total.n_unanswered as usize).into())])
        }
        PlanFinding::NothingPlanned { .. } => tv("plan-stand-nothing-planned", &[("gaps", n_gaps.into())]),
        PlanFinding::NothingLifted { .. } => {
            join([work(sums), Some(t("plan-stand-nothing-lifted")), late(sums)])
        }
        PlanFinding::Lifted { standard, day, .. } => {
            join([work(sums), way(plan, sums), other(plan, standard, *day), late(sums), undated(sums, *day)])
        }
    }
}

fn join<const N: usize>(sentences: [Option<String>; N]) -> String {
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn work(sums: PlanSums) -> Option<String> {
    Some(tv("plan-stand-work", &[("n", sums.n_open.into()), ("days", (sums.effort_days as usize).into())]))
}

fn late(sums: PlanSums) -> Option<String> {
    (sums.n_past_due > 0).then(|| tv("plan-stand-late", &[("n", sums.n_past_due.into())]))
}

fn undated(sums: PlanSums, day: Option<Date>) -> Option<String> {
    match day {
        Some(_) => (sums.n_undated > 0).then(|| tv("plan-stand-undated", &[("n", sums.n_undated.into())])),
        None => Some(t("plan-stand-no-day")),
    }
}

/// When the first third of the way is made, where the way has more than one stage.
fn way(plan: PlanState, sums: PlanSums) -> Option<String> {
    let brings = plan.brings.read();
    plan.open.read(|doc| {
        let ends = milestones(doc, plan.today, usize::MAX);
        let done_by = |end: Date| {
            let is_counted = |action: &Action| action.due.is_some_and(|due| due <= end);
            let points = brings
                .iter()
                .filter(|(id, _)| doc.actions.get(*id).is_some_and(is_counted))
                .map(|(_, brings)| Contribution::points(brings));
            points.sum::<u32>()
        };
        let (end, points) = ends
            .iter()
            .map(|end| (*end, done_by(*end)))
            .find(|(_, points)| points * 3 >= sums.dated_points)
            .filter(|(_, points)| *points > 0 && *points < sums.dated_points)?;
        Some(tv(
            "plan-stand-way",
            &[
                ("n", n_ending(doc, end).into()),
                ("date", (&date_words(end)).into()),
                ("points", (points as usize).into()),
                ("total", (sums.dated_points as usize).into()),
            ],
        ))
    })
}

fn n_ending(doc: &Assessment, end: Date) -> usize {
    let is_counted = |action: &&Action| action.status.is_open() && action.due.is_some_and(|due| due <= end);
    doc.actions.values().filter(is_counted).count()
}

/// What becomes of the other standard.
fn other(plan: PlanState, standard: &QuestionnaireId, day: Option<Date>) -> Option<String> {
    let catalogue = plan.open.catalogue();
    let then = plan.open.read(|doc| forecast(doc, &catalogue, day));
    let now = plan.open.scores().get();
    let before = now.standards.iter().find(|score| score.questionnaire != *standard)?;
    let after = then.scores.standard(&before.questionnaire)?;
    let subject = subject_first(&catalogue, &before.questionnaire);
    let (from, to) = (before.total.out_of_true()?, after.total.out_of_true()?);
    if before.total.points_below == 0 {
        return None;
    }
    let (from_words, to_words) = offset_pair(from, to);
    let key = match after.total.points_below {
        0 => "plan-stand-other-true",
        points if points < before.total.points_below => "plan-stand-other",
        _ => "plan-stand-other-stays",
    };
    Some(tv(
        key,
        &[("subject", (&subject).into()), ("from", (&from_words).into()), ("to", (&to_words).into())],
    ))
}
