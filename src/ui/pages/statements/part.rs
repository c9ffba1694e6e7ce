//! One section of a statement: what it says, whose words they are, and what the data have changed since.

use super::difference::Difference;
use super::exclusions::Exclusions;
use super::state::{Desk, Place, edit_id, text_id};
use super::words::{place_name, section_name};
use crate::ui::words::t;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use plumbline_core::assessment::ScopeSection;
use plumbline_core::scope::{PartState, StatementPart};

/// The section at a place.
#[component]
pub fn Part(
    /// Which document, which section.
    place: Place,
    /// Its number in the document.
    number: usize,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let part = desk.part(place);
    let state = Memo::new(move |_| part.read().as_ref().map_or(PartState::Drafted, StatementPart::state));
    let class = move || format!("st-part st-part--{}", state.get().name());
    let is_exclusions = place.1 == ScopeSection::Exclusions;
    view! {
        <section class=class aria-label=place_name(place)>
            <div class="st-part__h">
                <h3>
                    <span class="st-part__n">{number}</span>
                    {section_name(place.1)}
                </h3>
                <span class="st-part__state">{move || t(&format!("statements-part-{}", state.get().name()))}</span>
            </div>
            <Show when=move || desk.is_editing(place) fallback=move || view! { <Reading part /> }>
                <Writing place part />
            </Show>
            <Acts place state />
            <Show when=move || state.get() == PartState::Outdated>
                <Difference place part />
            </Show>
            <Show when=move || state.get() == PartState::Written>
                <details class="st-data">
                    <summary>{t("statements-data")}</summary>
                    {move || part.read().as_ref().map(|part| paragraphs(&part.draft))}
                </details>
            </Show>
            {is_exclusions.then(|| view! { <Exclusions system=place.0 /> })}
        </section>
    }
}

/// The text as it reads.
#[component]
fn Reading(
    /// Of which section.
    part: Memo<Option<StatementPart>>,
) -> impl IntoView {
    let text = Memo::new(move |_| part.read().as_ref().map(|part| part.text.clone()).unwrap_or_default());
    view! {
        <div class="st-text">
            {move || match text.read().trim().is_empty() {
                true => view! { <p class="muted">{t("statements-empty")}</p> }.into_any(),
                false => paragraphs(&text.read()).into_any(),
            }}
        </div>
    }
}

/// A paragraph for each line.
fn paragraphs(text: &str) -> impl IntoView + use<> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| view! { <p>{line.to_owned()}</p> }).collect_view()
}

/// The text while a person writes it.
#[component]
fn Writing(
    /// Where.
    place: Place,
    /// Of which section.
    part: Memo<Option<StatementPart>>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let text = Memo::new(move |_| part.read().as_ref().map(|part| part.text.clone()).unwrap_or_default());
    let on_key = move |event: KeyboardEvent| {
        let is_end = event.key() == "Enter" && (event.ctrl_key() || event.meta_key());
        if event.key() == "Escape" || is_end {
            event.prevent_default();
            event.stop_propagation();
            desk.close(place);
        }
    };
    view! {
        <textarea
            class="st-write"
            id=text_id(place)
            rows="5"
            aria-label=place_name(place)
            prop:value=text
            on:keydown=on_key
            on:input=move |event| desk.write(place, event_target_value(&event))
        ></textarea>
    }
}

/// Edit, done, and the way back to the draft.
#[component]
fn Acts(
    /// Where.
    place: Place,
    /// Whose words it has.
    state: Memo<PartState>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let toggle = move |_| if desk.is_editing(place) { desk.close(place) } else { desk.edit(place) };
    view! {
        <p class="st-acts">
            <button class="link" id=edit_id(place) type="button" on:click=toggle>
                {move || t(if desk.is_editing(place) { "statements-done" } else { "statements-edit" })}
                <span class="vh">": " {place_name(place)}</span>
            </button>
            <Show when=move || state.get() == PartState::Written>
                <button class="link" type="button" on:click=move |_| desk.take_draft(place)>
                    {t("statements-back")}
                    <span class="vh">": " {place_name(place)}</span>
                </button>
            </Show>
            <Show when=move || desk.is_editing(place)>
                <span class="muted">{t("statements-writing")}</span>
            </Show>
        </p>
    }
}
