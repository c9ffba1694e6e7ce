//! Where they meet: every requirement of the served side beside what it is related to, drawn or in words.

use super::filters::MeetFilters;
use super::lines::listed;
use super::list::InWords;
use super::picture::Picture;
use super::relations::RelationsPanel;
use super::state::CrosswalkState;
use crate::ui::words::{t, tv};
use leptos::prelude::*;

/// How many topics are listed at first.
const N_FIRST: usize = 5;

/// The section.
#[component]
pub fn Meet() -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let blocks = listed(state);
    let counts = Memo::new(move |_| {
        let blocks = blocks.read();
        let n: usize = blocks.iter().map(|block| block.served.len()).sum();
        let relations: usize = blocks.iter().map(|block| block.ties.len()).sum();
        (n, relations)
    });
    let total = move || state.coverage.get().map_or(0, |coverage| coverage.rows.len());
    let status = move || {
        let (n, relations) = counts.get();
        tv("crosswalk-listed", &[("n", n.into()), ("total", total().into()), ("relations", relations.into())])
    };
    let is_cut = Memo::new(move |_| {
        !state.shows_all.get() && !state.filter.read().is_active() && blocks.read().len() > N_FIRST
    });
    let button = move |in_words: bool, key: &'static str| {
        view! {
            <button
                type="button"
                aria-pressed=move || (state.in_words.get() == in_words).to_string()
                on:click=move |_| state.in_words.set(in_words)
            >
                {t(key)}
            </button>
        }
    };
    view! {
        <section class="sec meet" class:meet--words=state.in_words aria-labelledby="meet">
            <div class="sec__h">
                <h2 id="meet" tabindex="-1">{t("crosswalk-meet")}</h2>
                <p role="status">{status}</p>
                <div class="side-switch meet__form" role="group" aria-label=t("crosswalk-form")>
                    {button(false, "crosswalk-form-drawn")}
                    {button(true, "crosswalk-form-words")}
                </div>
            </div>
            <MeetFilters />
            <div class="meet__body">
                <div class="meet__list" class:is-cut=is_cut>
                    <Picture blocks />
                    <InWords blocks />
                    <Show when=move || is_cut.get()>
                        <p class="crosswalk-act">
                            <button class="btn" type="button" on:click=move |_| state.shows_all.set(true)>
                                {move || tv("crosswalk-show-all", &[("n", total().into())])}
                            </button>
                        </p>
                    </Show>
                </div>
                <RelationsPanel />
            </div>
        </section>
    }
}
