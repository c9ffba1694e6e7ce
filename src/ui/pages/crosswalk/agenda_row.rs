//! One divergence: the question, both ratings on one scale, what is at stake, and a way to settle it.

use super::apart::ApartRuler;
use super::editor::Editor;
use super::state::CrosswalkState;
use super::words::{element_id, title};
use crate::ui::components::{Figure, Marked, mark};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::MaturityLevel;
use plumbline_core::crosswalk::Divergence;
use plumbline_core::ids::PairKey;

/// One related pair.
#[component]
pub fn AgendaRow(
    /// Which.
    pair: PairKey,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let (source, target) = (state.open.row(&pair.source), state.open.row(&pair.target));
    let levels = Memo::new(move |_| [source.read().answer.level(), target.read().answer.level()]);
    let names = StoredValue::new([pair.source.requirement.to_string(), pair.target.requirement.to_string()]);
    let titles = format!("{} · {}", title(state.open, &pair.source), title(state.open, &pair.target));
    let check = relation_check(state, &pair);
    let ids = StoredValue::new([
        element_id("pair", &pair),
        element_id("settle", &pair),
        element_id("editor", &pair),
    ]);
    let [row_id, button_id, editor_id] = ids.get_value();
    let pair = StoredValue::new(pair);
    let found =
        Memo::new(move |_| pair.with_value(|pair| state.divergence(pair)).filter(Divergence::is_open));
    let is_editing = Memo::new(move |_| pair.with_value(|pair| state.editing.read().as_ref() == Some(pair)));
    let question = Signal::derive(move || {
        names.with_value(|names| question(names, levels.get(), found.read().is_some()))
    });
    let toggle = move |_| match is_editing.get_untracked() {
        true => state.close(),
        false => state.settle(pair.get_value()),
    };
    let stake = move || found.get().map(|found| view! { <Stake found /> });
    view! {
        <li class="agenda__row" class:agenda__row--open=is_editing>
            <div class="agenda__what">
                <p class="agenda__q" id=row_id tabindex="-1"><Marked text=question /></p>
                <small>{titles}</small>
                {check.map(|check| view! { <p class="agenda__check">{check}</p> })}
            </div>
            <div class="agenda__ruler">
                {move || {
                    let [office, plant] = levels.get();
                    view! { <ApartRuler office plant /> }
                }}
            </div>
            <div class="agenda__stake">{stake}</div>
            <div class="agenda__do">
                <button
                    id=button_id
                    class="btn"
                    type="button"
                    aria-expanded=move || is_editing.get().to_string()
                    aria-controls=editor_id.clone()
                    aria-label=move || names.with_value(|[a, b]| {
                        tv("crosswalk-settle-label", &[("a", a.into()), ("b", b.into())])
                    })
                    on:click=toggle
                >
                    {move || if is_editing.get() { t("close") } else { t("crosswalk-settle") }}
                </button>
            </div>
            <div class="agenda__editor" id=editor_id.clone()>
                <Show when=move || is_editing.get()>
                    <Editor pair=pair.get_value() levels found />
                </Show>
            </div>
        </li>
    }
}

/// Which of two ratings is right; how they stand when that is answered.
pub fn question(names: &[String; 2], levels: [Option<MaturityLevel>; 2], is_open: bool) -> String {
    let [a, b] = names;
    let said = levels.map(|level| match level {
        Some(level) => tv("crosswalk-rated", &[("level", usize::from(level.get()).into())]),
        None => t("crosswalk-rated-none"),
    });
    let [x, y] = &said;
    let key = if is_open { "crosswalk-which" } else { "crosswalk-which-settled" };
    tv(key, &[("a", (&mark(a)).into()), ("b", (&mark(b)).into()), ("x", x.into()), ("y", y.into())])
}

fn relation_check(state: CrosswalkState, pair: &PairKey) -> Option<String> {
    let catalogue = untrack(|| state.open.catalogue());
    let relation = catalogue.crosswalk()?.relation(pair)?;
    (!relation.check.is_empty()).then(|| relation.check.clone())
}

/// What is at stake, and how that was computed.
#[component]
fn Stake(
    /// The divergence.
    found: Divergence,
) -> impl IntoView {
    let strength = usize::from(found.relation.strength);
    let apart = usize::from(found.apart());
    let stake = usize::from(found.stake);
    // The stake is a product of the three, so the weight is what is left.
    let weight = stake.checked_div(apart * strength).unwrap_or_default();
    let label = tv(
        "crosswalk-stake-of",
        &[
            ("a", (&found.pair.source.requirement.to_string()).into()),
            ("b", (&found.pair.target.requirement.to_string()).into()),
        ],
    );
    view! {
        <span class="agenda__label" aria-hidden="true">{t("crosswalk-stake")}</span>
        <Figure value=stake.to_string() label=label>
            <span class="sum">
                {tv(
                    "crosswalk-stake-sum",
                    &[
                        ("apart", apart.into()),
                        ("weight", weight.into()),
                        ("strength", strength.into()),
                        ("stake", stake.into()),
                    ],
                )}
            </span>
            <span class="note-out__p">{t("crosswalk-stake-note")}</span>
        </Figure>
    }
}
