//! The five worst gaps: what they are, how far they reach, and why they rank here.

use super::notes::PriorityNote;
use super::words::{catalogue, title};
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::state::route::Page;
use crate::ui::components::{Figure, MiniRuler};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::Finding;
use plumbline_core::scoring::Gap;

/// How many are shown.
const N_SHOWN: usize = 5;

/// What one row says.
#[derive(Debug, Clone, PartialEq)]
struct Worst {
    gap: Gap,
    note: String,
    finding: Option<Finding>,
}

/// The worst gaps, most serious first.
#[component]
pub fn WorstGaps() -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let worst = Memo::new(move |_| worst(open));
    let n_gaps = Memo::new(move |_| open.gaps().read().len());
    let is_any = move || n_gaps.get() > 0;
    let rows = move || {
        let ranked = (1_usize..).zip(worst.get());
        ranked.map(|(rank, worst)| view! { <WorstRow rank worst /> }).collect_view()
    };
    view! {
        <section class="sec" id="worst">
            <div class="sec__h">
                <h2>{move || tv("results-worst", &[("n", worst.read().len().into())])}</h2>
                <p>{move || t(if is_any() { "results-worst-hint" } else { "results-worst-none" })}</p>
            </div>
            <Show when=is_any>
                <table class="worst">
                    <thead>
                        <tr>
                            <th scope="col">{t("results-rank")}</th>
                            <th scope="col">{t("results-requirement")}</th>
                            <th scope="col">{t("results-rating-to-target")}</th>
                            <th scope="col">{t("results-why-here")}</th>
                            <th scope="col">{t("results-priority")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
                <p class="worst__more">
                    <a class="btn btn--act" href=app.href(Page::Plan)>
                        {move || tv("results-plan-gaps", &[("n", n_gaps.get().into())])}
                    </a>
                </p>
            </Show>
        </section>
    }
}

fn worst(open: OpenAssessment) -> Vec<Worst> {
    let gaps = open.gaps().get();
    let catalogue = catalogue(open);
    open.read(|doc| {
        let row = |gap: &Gap| {
            let answer = doc.answers.get(&gap.key);
            let note = answer.map(|answer| answer.note.trim()).filter(|note| !note.is_empty());
            let why = catalogue.card(&gap.key).map(|card| card.why.as_str());
            Worst {
                gap: gap.clone(),
                note: note.or(why).unwrap_or_default().to_owned(),
                finding: answer.and_then(|answer| answer.finding),
            }
        };
        gaps.iter().take(N_SHOWN).map(row).collect()
    })
}

#[component]
fn WorstRow(
    /// From 1.
    rank: usize,
    /// What it says.
    worst: Worst,
) -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let Worst { gap, note, finding } = worst;
    let title = title(open, &gap.key);
    let id = gap.key.requirement.to_string();
    let label = tv("results-priority-of", &[("id", (&id).into())]);
    let adds = adds(&gap, finding);
    view! {
        <tr>
            <td class="rk">{rank}</td>
            <th scope="row">
                <a class="worst__name" href=app.requirement_href(&gap.key)>
                    <span class="id">{id}</span>
                    " "
                    <span class="t">{title}</span>
                </a>
            </th>
            <td class="strip"><MiniRuler level=Some(gap.level) target=gap.target /></td>
            <td class="whyc">
                <p class="why">{note}</p>
                <p class="worst__adds">{adds}</p>
            </td>
            <td class="sc-c">
                <span class="sc">
                    <Figure value=gap.priority().to_string() label=label>
                        <PriorityNote gap=gap.clone() />
                    </Figure>
                </span>
            </td>
        </tr>
    }
}

/// What adds to the priority, and whether anybody has taken it on.
fn adds(gap: &Gap, finding: Option<Finding>) -> String {
    let weight = t(match gap.weight {
        3.. => "results-weight-3",
        2 => "results-weight-2",
        _ => "results-weight-1",
    });
    let finding =
        finding.filter(|_| gap.finding_points > 0).map(|finding| t(&format!("finding-{}", finding.name())));
    let doubt = gap.doubt.then(|| t("rating-doubt"));
    let action = t(if gap.has_action { "results-has-action" } else { "results-no-action" });
    [Some(weight), finding, doubt, Some(action)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
