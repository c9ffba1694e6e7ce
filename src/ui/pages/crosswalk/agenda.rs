//! To settle: related ratings that stand two points apart or more, most at stake first.

use super::agenda_row::AgendaRow;
use super::order::hold;
use super::state::CrosswalkState;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::ids::PairKey;

/// How many are listed at first.
pub const N_FIRST: usize = 6;

/// The section.
#[component]
pub fn Agenda() -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let open = Memo::new(move |_| state.open_pairs());
    let listed = Memo::new(move |before: Option<&Vec<PairKey>>| {
        let held = state.editing.get();
        hold(before.map(Vec::as_slice).unwrap_or_default(), open.get(), held.as_ref())
    });
    let n = move || open.read().len();
    let is_cut = Memo::new(move |_| !state.shows_all_divergences.get() && listed.read().len() > N_FIRST);
    view! {
        <section class="sec agenda" aria-labelledby="settle">
            <div class="sec__h">
                <h2 id="settle" tabindex="-1">{t("crosswalk-agenda")}</h2>
                <p>{move || tv("crosswalk-agenda-hint", &[("n", n().into())])}</p>
                <Show when=move || { n() > 0 }>
                    <button class="btn agenda__next" type="button" on:click=move |_| state.settle_next()>
                        {t("crosswalk-next")} " " <kbd aria-hidden="true">"X"</kbd>
                    </button>
                </Show>
            </div>
            <ol class="agenda__list" class:is-cut=is_cut>
                <For each=move || listed.get() key=PairKey::clone let(pair)>
                    <AgendaRow pair />
                </For>
            </ol>
            <Show when=move || is_cut.get()>
                <p class="crosswalk-act">
                    <button class="btn" type="button" on:click=move |_| state.shows_all_divergences.set(true)>
                        {move || tv("crosswalk-agenda-all", &[("n", listed.read().len().into())])}
                    </button>
                </p>
            </Show>
        </section>
    }
}
