//! An assessment, drawn: its plumb lines, its figures, and what can be done with it.

use super::delete::Doomed;
use super::desk::{Desk, Job, Measure};
use super::hang::Hang;
use super::words::{name, organisation, standard_name, state_words};
use crate::state::app::App;
use crate::state::route::{Page, Route};
use crate::ui::components::{Figure, TallyFigure, TallyNote};
use crate::ui::words::{offset, t, tv};
use leptos::prelude::*;
use plumbline_core::scoring::StandardScore;
use std::sync::Arc;

/// One assessment.
#[component]
pub fn JobCard(
    /// Which.
    job: Job,
    /// Whether it is the only one, so that there is room beside the picture.
    is_one: bool,
) -> impl IntoView {
    let title_id = format!("job-{}", job.id());
    let labelled_by = title_id.clone();
    let measure = job.measure.clone();
    let before = expect_context::<Desk>().before(&job).and_then(|job| job.measure);
    view! {
        <article class="job" class:job--wide=is_one aria-labelledby=labelled_by>
            <header class="job__h">
                <h2 id=title_id>{organisation(&job)}</h2>
                <p>{state_words(&job)}</p>
            </header>
            {measure.clone().map(|measure| view! { <Picture measure before /> })}
            <div class="job__f">
                {measure.map(|measure| view! { <Figures job=job.clone() measure /> })}
                <Acts job />
            </div>
        </article>
    }
}

#[component]
fn Picture(
    /// What the answers come to.
    measure: Arc<Measure>,
    /// The assessment before, to compare with.
    before: Option<Arc<Measure>>,
) -> impl IntoView {
    let hangs = measure.scores.standards.iter().map(|score| {
        let id = &score.questionnaire;
        let compare = before
            .as_ref()
            .and_then(|before| before.scores.standard(id))
            .and_then(|score| score.total.out_of_true());
        let (caption, standard) = (name(&measure, id).caption, standard_name(&measure, id));
        view! { <Hang score=score.clone() caption standard compare /> }
    });
    view! { <div class="hangs">{hangs.collect_view()}</div> }
}

/// The same in figures, for those who cannot see the picture.
#[component]
fn Figures(
    /// Which assessment.
    job: Job,
    /// What its answers come to.
    measure: Arc<Measure>,
) -> impl IntoView {
    let total = measure.scores.total();
    let answered = tv(
        "tb-answered-value",
        &[("answered", (total.n_answered() as usize).into()), ("total", (total.n_total as usize).into())],
    );
    let assessor = job.doc().profile.assessor.clone();
    let leans = measure.scores.standards.iter().map(|score| lean_row(&measure, score)).collect_view();
    view! {
        <dl class="kv">
            {leans}
            <div>
                <dt>{t("tb-answered")}</dt>
                <dd>{answered}</dd>
            </div>
            {(total.n_rated > 0).then(|| gaps_row(&measure))}
            {(!assessor.is_empty()).then(|| view! {
                <div>
                    <dt>{t("home-by")}</dt>
                    <dd>{assessor}</dd>
                </div>
            })}
        </dl>
    }
}

fn lean_row(measure: &Measure, score: &StandardScore) -> impl IntoView + use<> {
    let caption = name(measure, &score.questionnaire).caption;
    let label = tv("home-out-of", &[("system", (&caption).into())]);
    let tally = score.total;
    let figure = match tally.out_of_true() {
        None => t("rating-none").into_any(),
        Some(value) => view! {
            <Figure value=offset(value) label=label.clone() is_gap=Signal::stored(tally.points_below > 0)>
                <TallyNote tally of=TallyFigure::OutOfTrue />
            </Figure>
        }
        .into_any(),
    };
    view! {
        <div>
            <dt>{label}</dt>
            <dd class="figure--end">{figure}</dd>
        </div>
    }
}

fn gaps_row(measure: &Measure) -> impl IntoView + use<> {
    let parts: Vec<String> = measure
        .scores
        .standards
        .iter()
        .map(|score| {
            let caption = name(measure, &score.questionnaire).caption;
            let (n, of) = (score.total.n_gaps as usize, score.total.n_rated as usize);
            tv("home-gaps-of", &[("system", (&caption).into()), ("n", n.into()), ("rated", of.into())])
        })
        .collect();
    let note = StoredValue::new(parts);
    view! {
        <div>
            <dt>{t("home-gaps")}</dt>
            <dd class="figure--end">
                <Figure value=measure.n_gaps.to_string() label=t("home-gaps")>
                    <span class="note-out__p">{t("home-gaps-note")}</span>
                    {note
                        .get_value()
                        .into_iter()
                        .map(|part| view! { <span class="sum">{part}</span> })
                        .collect_view()}
                </Figure>
            </dd>
        </div>
    }
}

/// Open, save a file, delete.
#[component]
pub fn Acts(
    /// Which assessment.
    job: Job,
) -> impl IntoView {
    let app = expect_context::<App>();
    let doomed = expect_context::<Doomed>();
    let has_answers = !job.doc().answers.is_empty();
    let page = if has_answers { Page::Results } else { Page::assess() };
    let href = Route::Document(job.id().clone(), page).print();
    let name = organisation(&job);
    let id = job.id().clone();
    view! {
        <p class="btns">
            <a class="btn" href=href>{t("home-open")}<span class="vh">" " {name.clone()}</span></a>
            <button class="btn" type="button" on:click=move |_| app.save_file_of(&id)>
                {t("save-file")}
                <span class="vh">", " {name.clone()}</span>
            </button>
            <button class="btn btn--quiet" type="button" on:click=move |_| doomed.ask(job.clone())>
                {t("home-delete")}
                <span class="vh">" " {name}</span>
            </button>
        </p>
    }
}
