//! Parts of the form: a numbered section, a field for text, a field for a number of people.

use crate::ui::words::t;
use leptos::prelude::*;
use plumbline_core::assessment::parse_people;

/// A numbered section with its sentence of help.
#[component]
pub fn Part(
    /// Its place on the page.
    number: u8,
    /// Begins the locale keys of its title and help, and is its id.
    name: &'static str,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let title_id = format!("{name}-title");
    let labelled_by = title_id.clone();
    view! {
        <section class="fs" id=name aria-labelledby=labelled_by>
            <div class="fs__h">
                <span class="fs__n" aria-hidden="true">{number}</span>
                <h2 id=title_id>{t(name)}</h2>
                <p>{t(&format!("{name}-say"))}</p>
            </div>
            <div class="fs__b">{children()}</div>
        </section>
    }
}

/// One line of text with its label and a sentence of help.
#[component]
pub fn TextField(
    /// Its id; the locale keys of label and help begin with it.
    id: &'static str,
    /// Width and place, as a class.
    class: &'static str,
    /// What browsers may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// The text now.
    #[prop(into)]
    value: Signal<String>,
    /// What is wrong, said in place of the help.
    #[prop(into, default = Signal::stored(None))]
    problem: Signal<Option<String>>,
    /// Called with the text on every keystroke.
    on_type: Callback<String>,
) -> impl IntoView {
    let help_id = format!("{id}-help");
    view! {
        <p class=format!("fld {class}") class:fld--need=move || problem.read().is_some()>
            <label for=id>{t(id)}</label>
            <input
                id=id
                type="text"
                autocomplete=autocomplete
                aria-describedby=help_id.clone()
                aria-invalid=move || problem.read().is_some().then_some("true")
                prop:value=value
                on:input=move |event| on_type.run(event_target_value(&event))
            />
            <small id=help_id>{move || problem.get().unwrap_or_else(|| t(&format!("{id}-help")))}</small>
        </p>
    }
}

/// A number of people; what is typed stays as typed, and says so when it is no number.
#[component]
pub fn PeopleInput(
    /// Its id, when a label stands beside it.
    #[prop(optional)]
    id: &'static str,
    /// Its label, when none stands beside it.
    #[prop(into, default = Signal::stored(None))]
    label: Signal<Option<String>>,
    /// Names the sentence of help.
    #[prop(optional)]
    described_by: &'static str,
    /// The number now.
    #[prop(into)]
    value: Signal<Option<u32>>,
    /// Whether what is typed is no number.
    is_wrong: RwSignal<bool>,
    /// Called with each number typed.
    on_type: Callback<Option<u32>>,
) -> impl IntoView {
    // As typed, with the number that stood there then: another number since comes from elsewhere and is shown instead.
    let (typed, set_typed) = signal::<Option<(String, Option<u32>)>>(None);
    let shown = move || match typed.get() {
        Some((text, then)) if then == value.get() => text,
        _ => value.get().map(|n| n.to_string()).unwrap_or_default(),
    };
    let type_in = move |event| {
        let text = event_target_value(&event);
        match parse_people(&text) {
            Ok(number) => {
                is_wrong.set(false);
                set_typed.set(Some((text, number)));
                on_type.run(number);
            }
            Err(_) => {
                is_wrong.set(true);
                set_typed.set(Some((text, value.get_untracked())));
            }
        }
    };
    view! {
        <input
            id=(!id.is_empty()).then_some(id)
            type="text"
            inputmode="numeric"
            autocomplete="off"
            aria-label=label
            aria-describedby=(!described_by.is_empty()).then_some(described_by)
            aria-invalid=move || is_wrong.get().then_some("true")
            prop:value=shown
            on:input=type_in
        />
    }
}
