//! The finding, where to go on, and how far it has come.

use super::desk::{Desk, Job, Measure};
use super::words::{headline_words, name, standard_name, standfirst_words};
use crate::state::app::App;
use crate::state::route::{Filter, Page, Route};
use crate::ui::components::Marked;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::overview::headline;
use std::sync::Arc;

/// Names the primary action, so that a key can press it.
pub const GO_ON: &str = "home-go-on";

/// The headline of the assessment in hand.
#[component]
pub fn Lede(
    /// The assessment in hand.
    job: Job,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let Some(measure) = job.measure.clone() else { return view! { <Unmeasured job /> }.into_any() };
    let before = desk.before(&job);
    let scores_before = before.as_ref().and_then(|job| job.measure.as_ref()).map(|measure| &measure.scores);
    let finding = headline(&measure.scores, scores_before);
    let words = headline_words(&finding, &measure, before.as_ref());
    let standfirst = standfirst_words(&finding, &measure.scores);
    view! {
        <div class="home-lede">
            <h1 class="h1"><Marked text=words /></h1>
            <p class="stand">{standfirst}</p>
            <p class="go"><GoOn job=job.clone() measure=measure.clone() /></p>
            <Progress measure />
        </div>
    }
    .into_any()
}

/// Stands in while questionnaires are on their way, or cannot be had.
#[component]
fn Unmeasured(
    /// The assessment in hand.
    job: Job,
) -> impl IntoView {
    let words = if job.is_unmeasurable { t("open-failed") } else { t("loading") };
    view! {
        <div class="home-lede">
            <h1 class="h1">{super::words::organisation(&job)}</h1>
            <p class="stand" role="status">{words}</p>
        </div>
    }
}

/// The one primary action: where it was left, the first open question, or the results.
#[component]
fn GoOn(
    /// The assessment in hand.
    job: Job,
    /// What its answers come to.
    measure: Arc<Measure>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let place = app.last_place(job.id()).filter(|key| measure.catalogue.requirement(key).is_some());
    let first_open = measure.outstanding.unanswered.first().cloned();
    let (page, words) = match (place, first_open) {
        _ if measure.scores.standards.is_empty() => (Page::Setup, t("home-go-setup")),
        (_, None) => (Page::Results, t("home-go-results")),
        (None, Some(key)) if measure.scores.total().n_answered() == 0 => {
            let words = tv("home-go-begin", &[("id", key.requirement.as_str().into())]);
            (Page::Assess(Some(key), Filter::default()), words)
        }
        (Some(key), _) | (None, Some(key)) => {
            let words = tv("home-go-on", &[("id", key.requirement.as_str().into())]);
            (Page::Assess(Some(key), Filter::default()), words)
        }
    };
    let href = Route::Document(job.id().clone(), page).print();
    view! {
        <a class="btn btn--act" id=GO_ON href=href>
            {words}
            <kbd aria-hidden="true">"Enter"</kbd>
        </a>
    }
}

/// Answered of each standard, and gaps with an action, each with a bar.
#[component]
fn Progress(
    /// What the answers come to.
    measure: Arc<Measure>,
) -> impl IntoView {
    let standards = measure.scores.standards.iter().map(|score| {
        let name = name(&measure, &score.questionnaire).caption;
        let standard = standard_name(&measure, &score.questionnaire);
        let label = if name == standard { name } else { format!("{name}, {standard}") };
        (label, score.total.n_answered() as usize, score.total.n_total as usize)
    });
    let gaps = (measure.n_gaps > 0).then(|| (t("home-gaps-planned"), measure.n_planned, measure.n_gaps));
    let rows = standards.chain(gaps).map(progress_row).collect_view();
    view! {
        <table class="far">
            <caption>{t("home-far")}</caption>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn progress_row((label, n, of): (String, usize, usize)) -> impl IntoView {
    let share = if of == 0 { 0.0 } else { 100.0 * n as f64 / of as f64 };
    let count = tv("tb-answered-value", &[("answered", n.into()), ("total", of.into())]);
    view! {
        <tr>
            <th scope="row">{label}</th>
            <td>{count}</td>
        </tr>
        <tr class="bar" aria-hidden="true">
            <td colspan="2">
                <svg class="far__b" viewBox="0 0 100 3" preserveAspectRatio="none">
                    <path class="k-grat" d="M0 2.5H100" vector-effect="non-scaling-stroke" />
                    {(share > 0.0).then(|| view! { <path class="far__f" d=format!("M0 1.5H{share:.1}") /> })}
                </svg>
            </td>
        </tr>
    }
}
