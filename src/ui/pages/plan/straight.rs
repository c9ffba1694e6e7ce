//! One standard's plumb line today and after each stretch of the plan.

use super::panel::{EmptyPanel, Stage, StagePanel};
use super::state::PlanState;
use super::words::{quarter_words, subject, subject_first};
use crate::ui::words::{offset, t, tv};
use leptos::prelude::*;
use plumbline_core::Date;
use plumbline_core::ids::QuestionnaireId;
use plumbline_core::scoring::{Forecast, PlanFinding, StandardScore, plan_finding, quarter_ends};

/// How many lines hang empty where nothing is planned yet.
const N_EMPTY: usize = 4;

/// The figure, with a switch where there is more than one standard.
#[component]
pub fn Straightening() -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let chosen = RwSignal::new(None::<QuestionnaireId>);
    let lead = lead(plan);
    let shown = Memo::new(move |_| chosen.get().or_else(|| lead.get()));
    let stages = Memo::new(move |_| shown.get().map(|id| stages(plan, &id)).unwrap_or_default());
    let heading = move || {
        let id = shown.get()?;
        let subject = subject_first(&plan.open.catalogue(), &id);
        let key = if stages.read().len() > 1 { "plan-straight" } else { "plan-straight-today" };
        Some(tv(key, &[("subject", (&subject).into())]))
    };
    let hint = move || {
        let n = stages.read().first().map_or(0, |stage| stage.tally.n_total);
        let key = if stages.read().len() > 1 { "plan-straight-hint" } else { "plan-straight-hint-today" };
        tv(key, &[("n", (n as usize).into())])
    };
    view! {
        <Show when=move || shown.read().is_some()>
            <figure class="straight">
                <figcaption>
                    <h2>{heading}</h2>
                    <Switch shown chosen />
                    <p>{hint}</p>
                </figcaption>
                <div class="straight__stages">
                    {move || {
                        let today = stages.read().first().and_then(|stage| stage.tally.out_of_true());
                        stages.get().into_iter().map(|stage| view! { <StagePanel stage today /> }).collect_view()
                    }}
                    <Show when=move || stages.read().len() == 1>
                        {quarter_ends(plan.today, N_EMPTY)
                            .into_iter()
                            .map(|day| view! { <EmptyPanel caption=after_words(day) /> })
                            .collect_view()}
                    </Show>
                </div>
            </figure>
        </Show>
    }
}

/// Which standard is shown.
#[component]
fn Switch(
    /// The one shown.
    shown: Memo<Option<QuestionnaireId>>,
    /// Set to the one pressed.
    chosen: RwSignal<Option<QuestionnaireId>>,
) -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let catalogue = plan.open.catalogue();
    let ids: Vec<QuestionnaireId> = catalogue.questionnaires().iter().map(|q| q.id().clone()).collect();
    (ids.len() > 1).then(|| {
        let buttons = ids.into_iter().map(|id| {
            let name = subject_first(&catalogue, &id);
            let own = id.clone();
            let is_shown = move || shown.read().as_ref() == Some(&own);
            view! {
                <button
                    type="button"
                    aria-pressed=move || is_shown().to_string()
                    on:click=move |_| chosen.set(Some(id.clone()))
                >
                    {name}
                </button>
            }
        });
        view! {
            <div class="straight__switch" role="group" aria-label=t("plan-straight-switch")>
                {buttons.collect_view()}
            </div>
        }
    })
}

/// The standard of the headline, else the one with most points below target.
fn lead(plan: PlanState) -> Memo<Option<QuestionnaireId>> {
    let today = plan.today;
    plan.open.derive(move |doc, catalogue| match plan_finding(doc, catalogue, today) {
        PlanFinding::NothingPlanned { standard, .. }
        | PlanFinding::NothingLifted { standard, .. }
        | PlanFinding::Lifted { standard, .. } => Some(standard),
        PlanFinding::NoStandard | PlanFinding::NothingRated | PlanFinding::NoGaps => {
            catalogue.questionnaires().first().map(|questionnaire| questionnaire.id().clone())
        }
    })
}

fn stages(plan: PlanState, id: &QuestionnaireId) -> Vec<Stage> {
    let name = subject(&plan.open.catalogue(), id);
    let scores = plan.open.scores().get();
    let today = scores.standard(id).map(|score| stage(t("plan-today"), &name, score, true));
    let forecasts = plan.forecasts.get();
    let later = forecasts.iter().filter_map(|forecast| {
        let score = forecast.scores.standard(id)?;
        Some(stage(stage_words(forecast), &name, score, false))
    });
    today.into_iter().chain(later).collect()
}

/// After which quarter, or after everything.
pub fn stage_words(forecast: &Forecast) -> String {
    match forecast.until {
        Some(day) => after_words(day),
        None => t("plan-after-all"),
    }
}

fn after_words(day: Date) -> String {
    tv("plan-after", &[("quarter", (&quarter_words(day)).into())])
}

fn stage(caption: String, name: &str, score: &StandardScore, is_today: bool) -> Stage {
    let shown = score.total.out_of_true().map_or_else(|| t("rating-none"), offset);
    let label = tv(
        "plan-stage-label",
        &[
            ("caption", (&caption).into()),
            ("subject", name.into()),
            ("offset", (&shown).into()),
            ("gaps", (score.total.n_gaps as usize).into()),
        ],
    );
    let groups = score.groups.iter().map(|group| group.rows.iter().map(|(_, standing)| *standing).collect());
    Stage { caption, label, groups: groups.collect(), tally: score.total, is_today }
}
