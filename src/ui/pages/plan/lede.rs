//! The head of the page: its finding, what it rests on, and the figures.

use super::standfirst::standfirst;
use super::state::PlanState;
use super::sums::SumList;
use super::words::{offset_pair, subject, subject_first};
use crate::state::route::Page;
use crate::ui::components::{Marked, mark};
use crate::ui::words::{offset, t, tv};
use leptos::prelude::*;
use plumbline_core::catalogue::Catalogue;
use plumbline_core::scoring::{PlanFinding, plan_finding};

/// Headline, standfirst, figures, and the next step where there is nothing to plan yet.
#[component]
pub fn Lede() -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let today = plan.today;
    let finding = plan.open.derive(move |doc, catalogue| plan_finding(doc, catalogue, today));
    let text = Signal::derive(move || headline(&plan.open.catalogue(), &finding.read()));
    let stand = move || standfirst(plan, &finding.read());
    let has_figures = move || {
        !matches!(*finding.read(), PlanFinding::NoStandard | PlanFinding::NothingRated | PlanFinding::NoGaps)
    };
    view! {
        <div class="lede">
            <h1 class="h1"><Marked text /></h1>
            <p class="stand">{stand}</p>
            {move || next_step(plan, &finding.read())}
            <Show when=has_figures>
                <SumList />
            </Show>
        </div>
    }
}

fn headline(catalogue: &Catalogue, finding: &PlanFinding) -> String {
    match finding {
        PlanFinding::NoStandard => t("plan-head-no-standard"),
        PlanFinding::NothingRated => t("plan-head-nothing-rated"),
        PlanFinding::NoGaps => t("plan-head-no-gaps"),
        PlanFinding::NothingPlanned { standard, now, has_past } => {
            let key = if *has_past { "plan-head-nothing-left" } else { "plan-head-nothing-planned" };
            let (subject, now) = (subject_first(catalogue, standard), mark(&offset(*now)));
            tv(key, &[("subject", (&subject).into()), ("now", (&now).into())])
        }
        PlanFinding::NothingLifted { standard, now } => {
            let (subject, now) = (subject_first(catalogue, standard), mark(&offset(*now)));
            tv("plan-head-nothing-lifted", &[("subject", (&subject).into()), ("now", (&now).into())])
        }
        PlanFinding::Lifted { standard, now, then, day, is_true } => {
            let (now, then) = offset_pair(*now, *then);
            let key = match (day, is_true) {
                (Some(_), true) => "plan-head-dated-true",
                (Some(_), false) => "plan-head-dated",
                (None, true) => "plan-head-undated-true",
                (None, false) => "plan-head-undated",
            };
            let year = day.map(|day| day.year().to_string()).unwrap_or_default();
            tv(
                key,
                &[
                    ("subject", (&subject(catalogue, standard)).into()),
                    ("now", (&mark(&now)).into()),
                    ("then", (&then).into()),
                    ("year", (&year).into()),
                ],
            )
        }
    }
}

/// The one thing to do where there is nothing to plan.
fn next_step(plan: PlanState, finding: &PlanFinding) -> Option<impl IntoView + use<>> {
    let has_unanswered = plan.open.scores().read().total().n_unanswered > 0;
    let (page, key) = match finding {
        PlanFinding::NoStandard => (Page::Setup, "plan-go-setup"),
        PlanFinding::NothingRated => (Page::assess(), "plan-go-assess"),
        PlanFinding::NoGaps if has_unanswered => (Page::assess(), "plan-go-assess-on"),
        PlanFinding::NoGaps => (Page::Report, "plan-go-report"),
        _ => return None,
    };
    let href = plan.app.href(page);
    Some(view! { <p class="plan-go"><a class="btn btn--act" href=href>{t(key)}</a></p> })
}
