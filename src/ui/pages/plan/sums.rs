//! The figures of the plan, each with how it was computed.

use super::state::PlanState;
use super::words::{subject_first, title_words};
use crate::ui::components::Figure;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::scoring::Contribution;
use std::cmp::Reverse;

/// How many actions a note names.
const N_NAMED: usize = 6;

/// Points today, points closed, points left, work.
#[component]
pub fn SumList() -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let today = Memo::new(move |_| plan.open.scores().read().total().points_below);
    let sums = plan.sums;
    let left = Memo::new(move |_| today.get().saturating_sub(sums.read().points));
    let closed_label = move || tv("plan-sum-closed", &[("n", sums.read().n_open.into())]);
    let days = move || tv("plan-days", &[("n", (sums.read().effort_days as usize).into())]);
    view! {
        <dl class="plan-sums">
            <div>
                <dt>{t("plan-sum-today")}</dt>
                <dd>
                    <Figure value=Signal::derive(move || today.get().to_string()) label=t("plan-sum-today")>
                        {move || today_note(plan)}
                    </Figure>
                </dd>
            </div>
            <div>
                <dt>{closed_label}</dt>
                <dd>
                    <Figure
                        value=Signal::derive(move || sums.read().points.to_string())
                        label=Signal::derive(closed_label)
                    >
                        {move || closed_note(plan)}
                    </Figure>
                </dd>
            </div>
            <div>
                <dt>{t("plan-sum-left")}</dt>
                <dd>
                    <Figure value=Signal::derive(move || left.get().to_string()) label=t("plan-sum-left")>
                        <span class="sum">
                            {move || format!("{} − {} = {}", today.get(), sums.read().points, left.get())}
                        </span>
                        <span class="note-out__p">{t("plan-note-left")}</span>
                    </Figure>
                </dd>
            </div>
            <div>
                <dt>{t("plan-sum-work")}</dt>
                <dd>
                    <Figure value=Signal::derive(days) label=t("plan-sum-work")>
                        {move || work_note(plan)}
                    </Figure>
                </dd>
            </div>
        </dl>
    }
}

fn today_note(plan: PlanState) -> impl IntoView {
    let catalogue = plan.open.catalogue();
    let scores = plan.open.scores().get();
    let lines = scores.standards.iter().map(|score| {
        let subject = subject_first(&catalogue, &score.questionnaire);
        let line = tv(
            "plan-note-standard",
            &[
                ("subject", (&subject).into()),
                ("points", (score.total.points_below as usize).into()),
                ("gaps", (score.total.n_gaps as usize).into()),
                ("rated", (score.total.n_rated as usize).into()),
            ],
        );
        view! { <span class="note-out__p">{line}</span> }
    });
    view! {
        {lines.collect_view()}
        <span class="note-out__p">{t("plan-note-points")}</span>
    }
}

fn closed_note(plan: PlanState) -> impl IntoView {
    let brings = plan.brings.get();
    let mut lines: Vec<(u32, String)> = plan.open.read(|doc| {
        let named = brings.iter().filter_map(|(id, brings)| {
            Some((Contribution::points(brings), title_words(doc.actions.get(id)?)))
        });
        named.filter(|(points, _)| *points > 0).collect()
    });
    lines.sort_by_key(|(points, _)| Reverse(*points));
    let n_more = lines.len().saturating_sub(N_NAMED);
    let rows = lines.into_iter().take(N_NAMED);
    view! {
        <span class="note-list">
            {rows
                .map(|(points, title)| view! { <span>{points}</span><span>{title}</span> })
                .collect_view()}
        </span>
        {(n_more > 0).then(|| view! {
            <span class="note-out__p">{tv("plan-note-more", &[("n", n_more.into())])}</span>
        })}
        <span class="note-out__p">{t("plan-note-closed")}</span>
    }
}

fn work_note(plan: PlanState) -> impl IntoView {
    let sums = plan.sums.get();
    let counted = sums.n_open - sums.n_unestimated.min(sums.n_open);
    let line = tv("plan-note-work", &[("n", counted.into()), ("unestimated", sums.n_unestimated.into())]);
    view! { <span class="note-out__p">{line}</span> }
}
