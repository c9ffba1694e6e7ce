//! Guidance on the current requirement: why, what good looks like, evidence, first step, levels.

use super::cursor::Cursor;
use crate::state::open::OpenAssessment;
use crate::ui::words::t;
use leptos::prelude::*;
use plumbline_core::catalogue::Card;

/// The right column; folds away.
#[component]
pub fn Guide() -> impl IntoView {
    let cursor = expect_context::<Cursor>();
    let open = expect_context::<OpenAssessment>();
    let is_open = cursor.guide_is_open();
    let card =
        Memo::new(move |_| cursor.current().get().and_then(|key| open.catalogue().card(&key).cloned()));
    let toggle = move |_| is_open.update(|open| *open = !*open);
    view! {
        <aside class="guide" class:guide--folded=move || !is_open.get() aria-label=t("guide")>
            <header>
                <h2>{t("guide")}</h2>
                <button type="button" aria-expanded=move || is_open.get().to_string() on:click=toggle>
                    {move || if is_open.get() { t("guide-fold") } else { t("guide-open") }}
                    <kbd aria-hidden="true">"G"</kbd>
                </button>
            </header>
            <Show when=move || is_open.get()>{move || card.get().map(sections)}</Show>
        </aside>
    }
}

fn sections(card: Card) -> impl IntoView {
    let levels = card.levels.map(|levels| {
        let lines = levels.into_iter().enumerate().map(|(idx, line)| {
            view! { <li><b>{idx + 1}</b> <span>{line}</span></li> }
        });
        view! { <section><h3>{t("guide-levels")}</h3><ol class="guide__levels">{lines.collect_view()}</ol></section> }
    });
    view! {
        <section><h3>{t("guide-why")}</h3><p class="lead">{card.why}</p></section>
        <section><h3>{t("guide-good")}</h3><p>{card.good}</p></section>
        <section>
            <h3>{t("guide-evidence")}</h3>
            <ul>{card.evidence.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        </section>
        {levels}
        <section><h3>{t("guide-first-step")}</h3><p>{card.first_step}</p></section>
    }
}
