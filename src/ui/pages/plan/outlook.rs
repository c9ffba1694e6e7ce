//! What the scores become when the planned actions are done: the table beside the plumb lines.

use super::state::PlanState;
use super::straight::stage_words;
use super::words::subject_first;
use crate::ui::components::{Figure, TallyFigure, TallyNote};
use crate::ui::words::{offset, t, tv};
use leptos::prelude::*;
use plumbline_core::ids::QuestionnaireId;
use plumbline_core::scoring::{Scores, Tally};

/// One line of the table.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    caption: String,
    remark: String,
    tallies: Vec<(QuestionnaireId, Tally)>,
}

/// The section.
#[component]
pub fn Outlook() -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let catalogue = plan.open.catalogue();
    let names: Vec<String> =
        catalogue.questionnaires().iter().map(|q| subject_first(&catalogue, q.id())).collect();
    let lines = Memo::new(move |_| lines(plan));
    let n_columns = names.len() * 2 + 1;
    view! {
        <section class="sec half" aria-labelledby="plan-outlook">
            <div class="sec__h">
                <h2 id="plan-outlook">{t("plan-outlook")}</h2>
                <p>{t("plan-outlook-hint")}</p>
            </div>
            <table class="outlook">
                <thead>
                    <tr>
                        <td></td>
                        {names
                            .iter()
                            .map(|name| view! { <th scope="colgroup" colspan="2">{name.clone()}</th> })
                            .collect_view()}
                    </tr>
                    <tr>
                        <th scope="col">{t("plan-col-then")}</th>
                        {names
                            .iter()
                            .map(|_| view! {
                                <th scope="col" class="outlook__n">{t("plan-col-offset")}</th>
                                <th scope="col" class="outlook__n">{t("plan-col-mean")}</th>
                            })
                            .collect_view()}
                    </tr>
                </thead>
                <tbody>
                    {move || lines.get().into_iter().map(|line| view! { <OutlookLine line /> }).collect_view()}
                    <Show when=move || lines.read().len() < 2>
                        <tr><td class="road__none" colspan=n_columns>{t("plan-outlook-none")}</td></tr>
                    </Show>
                </tbody>
            </table>
            <p class="plan-foot">{t("plan-outlook-foot")}</p>
        </section>
    }
}

#[component]
fn OutlookLine(
    /// What it says.
    line: Line,
) -> impl IntoView {
    let caption = StoredValue::new(line.caption.clone());
    let cells = line.tallies.into_iter().map(|(_, tally)| {
        view! {
            <td class="outlook__n">{cell(tally, TallyFigure::OutOfTrue, caption)}</td>
            <td class="outlook__n">{cell(tally, TallyFigure::Mean, caption)}</td>
        }
    });
    view! {
        <tr>
            <th scope="row">{line.caption} " " <small>{line.remark}</small></th>
            {cells.collect_view()}
        </tr>
    }
}

fn cell(tally: Tally, of: TallyFigure, caption: StoredValue<String>) -> impl IntoView {
    let (value, name) = match of {
        TallyFigure::OutOfTrue => (tally.out_of_true().map(offset), t("plan-col-offset")),
        TallyFigure::Mean => (tally.mean_level().map(|mean| format!("{mean:.1}")), t("plan-col-mean")),
    };
    match value {
        Some(value) => {
            let label = caption.with_value(|caption| format!("{name}, {caption}"));
            view! {
                <Figure value=Signal::stored(value) label=Signal::stored(label)>
                    <TallyNote tally=Signal::stored(tally) of />
                </Figure>
            }
            .into_any()
        }
        None => view! { <span class="muted">{t("rating-none")}</span> }.into_any(),
    }
}

fn lines(plan: PlanState) -> Vec<Line> {
    let n_open = plan.sums.read().n_open;
    let scores = plan.open.scores().get();
    let today = Line { caption: t("plan-today"), remark: t("plan-as-rated"), tallies: tallies(&scores) };
    let forecasts = plan.forecasts.get();
    let later = forecasts.iter().map(|forecast| Line {
        caption: stage_words(forecast),
        remark: tv("plan-n-done", &[("n", forecast.n_actions.into()), ("total", n_open.into())]),
        tallies: tallies(&forecast.scores),
    });
    std::iter::once(today).chain(later).collect()
}

fn tallies(scores: &Scores) -> Vec<(QuestionnaireId, Tally)> {
    scores.standards.iter().map(|score| (score.questionnaire.clone(), score.total)).collect()
}
