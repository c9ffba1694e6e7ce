//! A labelled choice in a row of filters.

use leptos::prelude::*;

/// One of several, or any.
#[component]
pub fn Choice(
    /// How it looks: a class of the page's styles.
    class: &'static str,
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
    /// Whether the name is for those only who cannot see.
    #[prop(optional)]
    hides_label: bool,
    /// Called with the chosen value; empty for any.
    on_change: impl Fn(String) + 'static,
) -> impl IntoView {
    view! {
        <label class=class>
            <span class:vh=hides_label>{label}</span>
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
