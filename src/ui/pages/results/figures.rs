//! The figures of each standard: assessed, maturity, gaps, offset; each says how it was computed.

use super::notes::{AssessedNote, GapsNote};
use super::words::{lean_words, subject_and_standard};
use crate::state::open::OpenAssessment;
use crate::ui::components::{Figure, TallyFigure, TallyNote};
use crate::ui::words::{t, tenths, tv};
use leptos::prelude::*;
use plumbline_core::assessment::MaturityLevel;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::ids::AnswerKey;
use plumbline_core::scoring::{Lean, StandardScore};

/// One column a standard.
#[component]
pub fn Figures() -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let column = move |score: &StandardScore| {
        let gaps = open.gaps().get();
        let first = gaps.iter().find(|gap| gap.key.questionnaire == score.questionnaire);
        let target = open.read(|doc| doc.profile.target(&score.questionnaire));
        let first = first.map(|gap| gap.key.clone());
        view! { <Column score=score.clone() target first_gap=first /> }
    };
    view! {
        <div class="figs">{move || open.scores().get().standards.iter().map(column).collect_view()}</div>
    }
}

#[component]
fn Column(
    /// The standard's score.
    score: StandardScore,
    /// The standard's target.
    target: MaturityLevel,
    /// Its most serious gap.
    first_gap: Option<AnswerKey>,
) -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let heading = match score.system {
        ManagementSystem::Isms => t("results-column-isms"),
        ManagementSystem::Csms => t("results-column-csms"),
    };
    let name = StoredValue::new(subject_and_standard(open, &score));
    view! {
        <section class="figs__column">
            <h2>{heading}</h2>
            <dl>
                <Assessed score=score.clone() name />
                <Maturity score=score.clone() name target />
                <Gaps score=score.clone() name first=first_gap />
                <OutOfTrue score name />
            </dl>
        </section>
    }
}

#[component]
fn Assessed(
    /// The standard's score.
    score: StandardScore,
    /// What it is a figure of.
    name: StoredValue<String>,
) -> impl IntoView {
    let tally = score.total;
    let percent = tally.answered_percent().unwrap_or(0) as usize;
    let value = tv("results-percent", &[("n", percent.into())]);
    let of = tv(
        "tb-answered-value",
        &[("answered", (tally.n_answered() as usize).into()), ("total", (tally.n_total as usize).into())],
    );
    view! {
        <div class="cell">
            <dt>{t("results-assessed")}</dt>
            <dd>
                <Figure value=value label=label("results-assessed", name)>
                    <AssessedNote tally />
                </Figure>
                " "
                <small>{of}</small>
            </dd>
        </div>
    }
}

#[component]
fn Maturity(
    /// The standard's score.
    score: StandardScore,
    /// What it is a figure of.
    name: StoredValue<String>,
    /// The standard's target, where nothing is rated.
    target: MaturityLevel,
) -> impl IntoView {
    let tally = score.total;
    let target = tally.mean_target().unwrap_or_else(|| f64::from(target.get()));
    let figure = match tally.mean_level() {
        None => view! { <span class="figs__none">{t("results-not-assessed")}</span> }.into_any(),
        Some(mean) => view! {
            <Figure value=tenths(mean) label=label("results-maturity-mean", name)>
                <TallyNote tally=Signal::stored(tally) of=TallyFigure::Mean />
            </Figure>
        }
        .into_any(),
    };
    view! {
        <div class="cell">
            <dt>{t("results-maturity-mean")}</dt>
            <dd>
                {figure}
                " "
                <small>{tv("results-target", &[("target", (&tenths(target)).into())])}</small>
            </dd>
        </div>
    }
}

#[component]
fn Gaps(
    /// The standard's score.
    score: StandardScore,
    /// What it is a figure of.
    name: StoredValue<String>,
    /// The most serious gap.
    first: Option<AnswerKey>,
) -> impl IntoView {
    let tally = score.total;
    let n_by_points = score.n_by_points_below();
    let first = StoredValue::new(first);
    let figure = match tally.n_rated {
        0 => view! { <span class="figs__none">{t("results-not-assessed")}</span> }.into_any(),
        _ => view! {
            <Figure value=tally.n_gaps.to_string() label=label("results-gaps", name)>
                <GapsNote tally n_by_points first=first.get_value() />
            </Figure>
        }
        .into_any(),
    };
    let doubt = (tally.n_doubtful > 0).then(|| {
        view! { " " <small>{tv("results-to-verify", &[("n", (tally.n_doubtful as usize).into())])}</small> }
    });
    view! {
        <div class="cell">
            <dt>{t("results-gaps")}</dt>
            <dd>{figure} {doubt}</dd>
        </div>
    }
}

#[component]
fn OutOfTrue(
    /// The standard's score.
    score: StandardScore,
    /// What it is a figure of.
    name: StoredValue<String>,
) -> impl IntoView {
    let tally = score.total;
    let lean = tally.lean();
    let figure = match lean {
        Lean::NotAssessed => view! { <span class="figs__none">{lean_words(lean)}</span> }.into_any(),
        Lean::True | Lean::Out(_) => view! {
            <Figure
                value=lean_words(lean)
                label=label("results-out-of-true", name)
                is_gap=Signal::stored(lean != Lean::True)
            >
                <TallyNote tally=Signal::stored(tally) of=TallyFigure::OutOfTrue />
            </Figure>
        }
        .into_any(),
    };
    view! {
        <div class="cell">
            <dt>{t("results-out-of-true")}</dt>
            <dd>{figure}</dd>
        </div>
    }
}

fn label(key: &str, name: StoredValue<String>) -> String {
    name.with_value(|name| tv("results-figure-of", &[("what", (&t(key)).into()), ("of", name.into())]))
}
