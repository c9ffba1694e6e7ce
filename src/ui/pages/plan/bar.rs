//! Time, drawn: the ruler of quarters over the roadmap, and an action's bar under it.

use super::state::PlanState;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::Date;
use plumbline_core::assessment::{Action, ActionStatus};
use plumbline_core::scoring::{Quarter, Timeline, is_past_due};

/// From this many quarters on only years are named.
const MANY: usize = 13;
/// Arrowheads fit into a bar from this share of the roadmap on.
const ROOM: f64 = 0.04;

/// Quarters, years, and today.
#[component]
pub fn TimeRuler() -> impl IntoView {
    let plan = expect_context::<PlanState>();
    move || {
        let timeline = plan.timeline.get();
        let today = timeline.share(plan.today);
        let anchor = if today > 0.9 {
            "end"
        } else if today < 0.06 {
            "start"
        } else {
            "middle"
        };
        let quarters = timeline.quarters();
        let names_quarters = quarters.len() < MANY;
        let ticks = quarters.iter().enumerate().map(|(idx, quarter)| {
            let x = percent(timeline.share(quarter.first_day()));
            let names_year = quarter.number == 1 || idx == 0;
            view! {
                <line class="k-line" x1=x.clone() x2=x.clone() y1="44" y2="56" />
                {names_quarters.then(|| view! { <text class="k-cap" x=x.clone() dx="5" y="52">{name(*quarter)}</text> })}
                {names_year.then(|| view! {
                    <text class="k-num" x=x dx=if names_quarters { "5" } else { "4" } y=if names_quarters { "37" } else { "52" }>
                        {quarter.year.to_string()}
                    </text>
                })}
            }
        });
        view! {
            <svg class="road__ruler" height="58" aria-hidden="true">
                <line class="k-line" x1="0" x2="100%" y1="57" y2="57" />
                {ticks.collect_view()}
                <line class="k-line" x1=percent(today) x2=percent(today) y1="15" y2="58" />
                <svg x=percent(today)><path class="k-bob" d="M0 17l4.5 5.5-4.5 12-4.5-12z" /></svg>
                <text class="k-cap" text-anchor=anchor x=percent(today) y="10">{t("plan-today")}</text>
            </svg>
        }
    }
}

fn name(quarter: Quarter) -> String {
    tv("plan-quarter-short", &[("number", usize::from(quarter.number.unsigned_abs()).into())])
}

/// The grid of quarters, today, and one action on it.
#[component]
pub fn BarPicture(
    /// The action; `None` draws the grid alone.
    #[prop(into)]
    action: Signal<Option<Action>>,
) -> impl IntoView {
    let plan = expect_context::<PlanState>();
    move || {
        let timeline = plan.timeline.get();
        let grid = timeline.quarters().into_iter().skip(1).map(|quarter| {
            let x = percent(timeline.share(quarter.first_day()));
            view! { <line class="k-grat" x1=x.clone() x2=x y1="0" y2="100%" /> }
        });
        let today = percent(timeline.share(plan.today));
        let bar = action.read().as_ref().and_then(|action| bar(timeline, action, plan.today));
        view! {
            <svg class="road__bar" aria-hidden="true">
                {grid.collect_view()}
                <line class="k-line" x1=today.clone() x2=today y1="0" y2="100%" />
                {bar}
            </svg>
        }
    }
}

fn bar(timeline: Timeline, action: &Action, today: Date) -> Option<impl IntoView + use<>> {
    let bar = timeline.bar(action)?;
    let (from, to) = (percent(bar.from), percent(bar.to));
    let now = timeline.share(today);
    // How much of the bar is drawn solid: the time that work has run, or all of it.
    let solid = match action.status {
        ActionStatus::Done => Some(bar.to),
        ActionStatus::Begun => Some(now.clamp(bar.from, bar.to)).filter(|end| *end > bar.from),
        ActionStatus::Planned | ActionStatus::Dropped => None,
    };
    let solid = solid.map(|end| line("k-done", &from, &percent(end)));
    let late = is_past_due(action, today).then(|| line("k-late", &to, &percent(now)));
    let class = if action.status == ActionStatus::Dropped { "k-hair k-dash" } else { "k-bar" };
    let is_pointed = bar.to - bar.from >= ROOM && action.status.is_open();
    let (left, right) = match is_pointed {
        true => ("M0 0l8-3.5v7z", "M0 0l-8-3.5v7z"),
        false => ("", ""),
    };
    Some(view! {
        {late}
        {line(class, &from, &to)}
        {solid}
        <svg x=from y="50%"><path class="k-line" d="M0-6v12" /><path class="k-bob" d=left /></svg>
        <svg x=to y="50%"><path class="k-line" d="M0-6v12" /><path class="k-bob" d=right /></svg>
    })
}

fn line(class: &'static str, from: &str, to: &str) -> impl IntoView + use<> {
    view! { <line class=class x1=from.to_owned() x2=to.to_owned() y1="50%" y2="50%" /> }
}

/// A share of the width, for the attributes of a picture that stretches.
pub fn percent(share: f64) -> String {
    format!("{:.2}%", share * 100.0)
}
