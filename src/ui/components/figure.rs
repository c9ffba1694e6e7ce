//! A figure that answers "how was this computed?".

use crate::ui::words::{t, tenths, tv};
use leptos::ev::KeyboardEvent;
use leptos::html::Button;
use leptos::prelude::*;
use plumbline_core::scoring::Tally;

/// A figure underlined with dots; pressing it opens a note that says how it was computed.
#[component]
pub fn Figure(
    /// The figure as shown.
    #[prop(into)]
    value: Signal<String>,
    /// What the figure is, for those who cannot see where it stands.
    #[prop(into)]
    label: Signal<String>,
    /// Drawn in the colour of gaps.
    #[prop(into, default = Signal::stored(false))]
    is_gap: Signal<bool>,
    /// The note: what the figure was made from.
    children: ChildrenFn,
) -> impl IntoView {
    let (is_open, set_open) = signal(false);
    let button = NodeRef::<Button>::new();
    let close = move || {
        set_open.set(false);
        if let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && is_open.get_untracked() {
            event.stop_propagation();
            close();
        }
    };
    let title = move || tv("how-computed", &[("value", (&value.get()).into())]);
    view! {
        <span class="figure" on:keydown=on_key>
            <button
                node_ref=button
                class="fig"
                class:is-gap=is_gap
                type="button"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| set_open.update(|open| *open = !*open)
            >
                {value}
                <span class="vh">", " {label} ", " {t("how-computed-hint")}</span>
            </button>
            <Show when=move || is_open.get()>
                <span class="note-out" role="group" aria-label=label>
                    <button class="x" type="button" aria-label=t("close") on:click=move |_| close()>
                        "×"
                    </button>
                    <strong class="note-out__title">{title}</strong>
                    {children()}
                </span>
            </Show>
        </span>
    }
}

/// The answers behind a mean offset or a mean maturity: how many of each rating, the sum, what was left out.
#[component]
pub fn TallyNote(
    /// The counts.
    #[prop(into)]
    tally: Signal<Tally>,
    /// Which figure of the tally is explained.
    of: TallyFigure,
) -> impl IntoView {
    move || {
        let tally = tally.get();
        let ratings: Vec<String> = tally
            .n_by_level
            .iter()
            .enumerate()
            .filter(|(_, n)| **n > 0)
            .map(|(level, n)| format!("{n} × {level}"))
            .collect();
        let (sum, result, sure) = match of {
            TallyFigure::OutOfTrue => {
                (tally.points_below, tally.out_of_true(), tally.out_of_true_without_doubtful())
            }
            TallyFigure::Mean => (tally.level_sum, tally.mean_level(), tally.mean_level_without_doubtful()),
        };
        let (key, left_out_key) = match of {
            TallyFigure::OutOfTrue => ("note-out-of-true", "note-left-out"),
            TallyFigure::Mean => ("note-mean", "note-left-out-of-mean"),
        };
        let shown = result.map_or_else(|| t("rating-none"), |value| format!("{value:.2}"));
        let formula = tv(
            key,
            &[
                ("sum", (sum as usize).into()),
                ("rated", (tally.n_rated as usize).into()),
                ("result", (&shown).into()),
            ],
        );
        let left_out = tv(
            left_out_key,
            &[
                ("na", (tally.n_not_applicable as usize).into()),
                ("unanswered", (tally.n_unanswered as usize).into()),
            ],
        );
        let without = (tally.n_doubtful > 0)
            .then(|| sure.map(|value| tv("note-without-doubtful", &[("value", (&tenths(value)).into())])))
            .flatten();
        view! {
            <span class="sum">{formula}</span>
            <span class="note-out__p">{tv("note-ratings", &[("ratings", (&ratings.join(", ")).into())])}</span>
            <span class="note-out__p">{left_out}</span>
            {without.map(|text| view! { <span class="note-out__p">{text}</span> })}
        }
    }
}

/// Which figure of a tally.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TallyFigure {
    /// Mean rating points below target.
    OutOfTrue,
    /// Mean maturity.
    Mean,
}
