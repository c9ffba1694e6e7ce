//! The fields of one agreement: each saved as it is typed, a burst of typing one step back.

use super::state::Agreements;
use leptos::prelude::*;
use plumbline_core::Date;
use plumbline_core::assessment::Alignment;
use plumbline_core::ids::TopicId;

/// Years before this one are a date half typed.
const FIRST_YEAR: i16 = 2000;

/// The agreement being edited; how a field changes it.
#[derive(Clone, Copy)]
pub struct Draft {
    /// What the page shares.
    pub agreements: Agreements,
    /// About which topic.
    pub topics: StoredValue<TopicId>,
    /// As it is now.
    pub said: Memo<Alignment>,
}

impl Draft {
    /// Changes it; edits of one field in a row are one step when `gesture` names it.
    pub fn change(self, gesture: Option<&str>, change: impl FnOnce(&mut Alignment)) {
        self.topics.with_value(|topic| self.agreements.change(topic, gesture, change));
    }
}

/// A line of text, with what was named before.
#[component]
pub fn TextField(
    /// Being edited.
    draft: Draft,
    /// Name.
    label: String,
    /// Names the burst of typing.
    gesture: &'static str,
    /// The list of what is offered.
    list: String,
    /// Reads the text.
    get: fn(&Alignment) -> &String,
    /// Sets the text.
    set: fn(&mut Alignment, String),
) -> impl IntoView {
    view! {
        <label class="field">
            <span>{label}</span>
            <input
                type="text"
                list=list
                autocomplete="off"
                prop:value=move || get(&draft.said.read()).clone()
                on:input=move |event| draft.change(Some(gesture), |said| set(said, event_target_value(&event)))
            />
        </label>
    }
}

/// A day.
#[component]
pub fn DateField(
    /// Being edited.
    draft: Draft,
    /// Name.
    label: String,
    /// Names the burst of typing.
    gesture: &'static str,
    /// Reads the day.
    get: fn(&Alignment) -> Option<Date>,
    /// Sets the day.
    set: fn(&mut Alignment, Option<Date>),
) -> impl IntoView {
    let on_input = move |event| {
        let text = event_target_value(&event);
        let day = text.parse::<Date>().ok();
        if text.is_empty() || day.is_some_and(|day| day.year() >= FIRST_YEAR) {
            draft.change(Some(gesture), |said| set(said, day));
        }
    };
    view! {
        <label class="field">
            <span>{label}</span>
            <input
                type="date"
                prop:value=move || get(&draft.said.read()).map(|day| day.to_string()).unwrap_or_default()
                on:input=on_input
            />
        </label>
    }
}
