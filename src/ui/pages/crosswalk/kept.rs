//! What was settled by keeping both ratings: why, who, when, and the way back.

use super::agenda_row::question;
use super::state::CrosswalkState;
use crate::adapters::{clock, page, view_port};
use crate::ui::components::Marked;
use crate::ui::words::{date_words, t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::Settlement;
use plumbline_core::crosswalk::Divergence;

/// The section; nothing where nothing was kept.
#[component]
pub fn Kept() -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let kept = Memo::new(move |_| {
        let found = state.divergences.read();
        found.iter().filter(|found| !found.is_open()).cloned().collect::<Vec<Divergence>>()
    });
    view! {
        <Show when=move || !kept.read().is_empty()>
            <section class="sec kept-pairs" aria-labelledby="kept">
                <div class="sec__h">
                    <h2 id="kept">{t("crosswalk-kept")}</h2>
                    <p>{move || tv("crosswalk-kept-hint", &[("n", kept.read().len().into())])}</p>
                </div>
                <ul class="kept-pairs__list">
                    <For each=move || kept.get() key=|found| (found.pair.clone(), found.settled.clone().map(|s| (s.reason, s.at))) let(found)>
                        <Row found />
                    </For>
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn Row(
    /// The pair, with what was said.
    found: Divergence,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let names = [found.pair.source.requirement.to_string(), found.pair.target.requirement.to_string()];
    let text = question(&names, [Some(found.source_level), Some(found.target_level)], false);
    let settled = found.settled.clone();
    let (reason, signed) = settled.map_or_else(Default::default, |s| (s.reason.clone(), signed_words(&s)));
    let [a, b] = &names;
    let label = tv("crosswalk-unsettle-label", &[("a", a.into()), ("b", b.into())]);
    let pair = found.pair;
    let unsettle = move |_| {
        state.open.unsettle(&pair);
        let id = super::words::element_id("settle", &pair);
        if state.place(&pair) >= super::agenda::N_FIRST {
            state.shows_all_divergences.set(true);
        }
        view_port::after_paint(move || page::focus(&id));
    };
    view! {
        <li>
            <div>
                <p class="agenda__q"><Marked text=Signal::stored(text) /></p>
                <p class="kept-pairs__reason">{reason}</p>
                <small>{signed}</small>
            </div>
            <button class="btn" type="button" aria-label=label on:click=unsettle>{t("crosswalk-unsettle")}</button>
        </li>
    }
}

fn signed_words(settlement: &Settlement) -> String {
    let by = Some(settlement.by.trim().to_owned()).filter(|by| !by.is_empty());
    let at = settlement.at.map(|at| date_words(clock::local_date(at)));
    by.into_iter().chain(at).collect::<Vec<_>>().join(", ")
}
