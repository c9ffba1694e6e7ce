//! Notes that say how a figure of this page was computed.

use super::words::gaps_href;
use crate::ui::components::{TallyFigure, TallyNote};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::ids::AnswerKey;
use plumbline_core::scoring::{Gap, Tally};

/// How much is answered: what was counted, and out of what.
#[component]
pub fn AssessedNote(
    /// The counts.
    tally: Tally,
) -> impl IntoView {
    let share = format!("{:.3}", tally.answered_share().unwrap_or(0.0));
    let formula = tv(
        "results-note-assessed",
        &[
            ("answered", (tally.n_answered() as usize).into()),
            ("total", (tally.n_total as usize).into()),
            ("share", (&share).into()),
        ],
    );
    let counted = tv(
        "results-note-answered",
        &[
            ("rated", (tally.n_rated as usize).into()),
            ("na", (tally.n_not_applicable as usize).into()),
            ("open", (tally.n_unanswered as usize).into()),
        ],
    );
    view! {
        <span class="sum">{formula}</span>
        <span class="note-out__p">{counted}</span>
    }
}

/// How many gaps: of what size, out of how many, and where they are listed.
#[component]
pub fn GapsNote(
    /// The counts.
    tally: Tally,
    /// How many stand 0, 1, 2, 3 and 4 points below.
    n_by_points: [u32; 5],
    /// The first gap, when there is one.
    first: Option<AnswerKey>,
) -> impl IntoView {
    let formula = tv(
        "results-note-gaps",
        &[("gaps", (tally.n_gaps as usize).into()), ("rated", (tally.n_rated as usize).into())],
    );
    let sizes: Vec<String> = (1_usize..)
        .zip(n_by_points.into_iter().skip(1))
        .filter(|(_, n)| *n > 0)
        .map(|(points, n)| tv("results-note-size", &[("n", (n as usize).into()), ("points", points.into())]))
        .collect();
    let sizes = (!sizes.is_empty())
        .then(|| view! { <span class="note-out__p">{tv("results-note-sizes", &[("sizes", (&sizes.join(", ")).into())])}</span> });
    let link = first.map(|key| {
        let words = tv("results-note-show-gaps", &[("n", (tally.n_gaps as usize).into())]);
        view! { <span><a class="link" href=gaps_href(Some(key))>{words}</a></span> }
    });
    view! {
        <span class="sum">{formula}</span>
        {sizes}
        {link}
    }
}

/// A group's mean and offset together.
#[component]
pub fn GroupNote(
    /// The group's counts.
    tally: Tally,
) -> impl IntoView {
    let result = tally.mean_level().map_or_else(|| t("rating-none"), |mean| format!("{mean:.2}"));
    let mean = tv(
        "note-mean",
        &[
            ("sum", (tally.level_sum as usize).into()),
            ("rated", (tally.n_rated as usize).into()),
            ("result", (&result).into()),
        ],
    );
    view! {
        <span class="sum">{mean}</span>
        <TallyNote tally=Signal::stored(tally) of=TallyFigure::OutOfTrue />
    }
}

/// A gap's priority.
#[component]
pub fn PriorityNote(
    /// The gap.
    gap: Gap,
) -> impl IntoView {
    let counts = [
        ("below", usize::from(gap.below).into()),
        ("weight", usize::from(gap.weight).into()),
        ("finding", usize::from(gap.finding_points).into()),
        ("result", usize::from(gap.priority()).into()),
    ];
    view! {
        <span class="sum">{tv("results-note-priority", &counts)}</span>
        <span class="note-out__p">{t("results-note-ranking")}</span>
    }
}
