//! Assessments beyond those that are drawn, as rows.

use super::desk::Job;
use super::job::Acts;
use super::words::{name, organisation, state_words};
use crate::ui::words::{offset, t, tv};
use leptos::prelude::*;

/// Further assessments on this device.
#[component]
pub fn OtherSection(
    /// Which.
    jobs: Vec<Job>,
) -> impl IntoView {
    let n = jobs.len();
    view! {
        <section class="sec" aria-labelledby="home-others">
            <div class="sec__h">
                <h2 id="home-others">{t("home-others")}</h2>
                <p>{tv("home-others-n", &[("n", n.into())])}</p>
            </div>
            <ul class="others">{jobs.into_iter().map(|job| view! { <Row job /> }).collect_view()}</ul>
        </section>
    }
}

#[component]
fn Row(
    /// Which assessment.
    job: Job,
) -> impl IntoView {
    view! {
        <li>
            <div>
                <h3>{organisation(&job)}</h3>
                <small>{state_words(&job)}</small>
            </div>
            <p>{stand_words(&job)}</p>
            <Acts job />
        </li>
    }
}

/// `Office 0.4, plant 1.1 out of true; 200 of 210 answered`, each part where it is known.
fn stand_words(job: &Job) -> String {
    let Some(measure) = &job.measure else { return String::new() };
    let total = measure.scores.total();
    let leans: Vec<String> = measure
        .scores
        .standards
        .iter()
        .filter_map(|score| {
            let value = score.total.out_of_true()?;
            let caption = name(measure, &score.questionnaire).caption;
            Some(tv("home-lean-short", &[("system", (&caption).into()), ("points", (&offset(value)).into())]))
        })
        .collect();
    let answered = tv(
        "home-answered-short",
        &[("answered", (total.n_answered() as usize).into()), ("total", (total.n_total as usize).into())],
    );
    leans.into_iter().chain([answered]).collect::<Vec<_>>().join(", ")
}
