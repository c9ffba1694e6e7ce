//! A labelled choice in a row of filters.

use leptos::prelude::*;

/// One of several, or any.
#[component]
pub fn Choice(
    /// Name.
    label: String,
    /// Words for "no filter".
    any: String,
    /// Chosen value; empty for any.
    #[prop(into)]
    value: Signal<String>,
    /// Value and name of each.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// Called with the chosen value; empty for any.
    on_change: impl Fn(String) + 'static,
) -> impl IntoView {
    view! {
        <label class="plan-pick">
            <span>{label}</span>
            <select prop:value=value on:change=move |event| on_change(event_target_value(&event))>
                <option value="" selected=move || value.read().is_empty()>{any}</option>
                {move || options
                    .get()
                    .into_iter()
                    .map(|(id, name)| {
                        let own = id.clone();
                        view! { <option value=id selected=move || *value.read() == own>{name}</option> }
                    })
                    .collect_view()}
            </select>
        </label>
    }
}
