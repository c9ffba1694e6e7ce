//! Who answers for a statement, who approves it, and when that was.

use super::state::Desk;
use crate::ui::words::{t, texts, tv};
use leptos::prelude::*;
use plumbline_core::Date;
use plumbline_core::assessment::Scope;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::crosswalk::people;
use plumbline_core::scope::approved;

/// Years before this one are a date half typed.
const FIRST_YEAR: i16 = 2000;

/// The title block of a statement.
#[component]
pub fn Sign(
    /// Of whose statement.
    system: ManagementSystem,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let list = format!("st_people_{system}");
    let names = desk.open.derive_outline(move |doc, _| people(doc, system));
    let statement = desk.statement(system);
    let words = move || {
        let statement = statement.read();
        let statement = statement.as_ref()?;
        statement.approved?;
        Some(match statement.n_outdated() {
            0 => t("statements-sign-holds"),
            n => tv("statements-sign-before", &[("n", n.into())]),
        })
    };
    view! {
        <footer class="st-sign">
            <div class="st-sign__plate">
                <NameField
                    system
                    list=list.clone()
                    label=t("statements-owner")
                    gesture="owner"
                    get=|scope| scope.owner.clone()
                    set=|scope, name| scope.owner = name
                />
                <NameField
                    system
                    list=list.clone()
                    label=t("statements-approver")
                    gesture="approver"
                    get=|scope| scope.approver.clone()
                    set=|scope, name| scope.approver = name
                />
                <ApprovedField system />
            </div>
            <datalist id=list>
                {move || names.get().into_iter().map(|name| view! { <option value=name></option> }).collect_view()}
            </datalist>
            <p class="st-sign__words">{words}</p>
        </footer>
    }
}

#[component]
fn NameField(
    /// Of whose statement.
    system: ManagementSystem,
    /// The list of names that are offered.
    list: String,
    /// Name.
    label: String,
    /// Names the burst of typing.
    gesture: &'static str,
    /// Reads the name.
    get: fn(&Scope) -> String,
    /// Sets the name.
    set: fn(&mut Scope, String),
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let name = desk.scope(system, get);
    view! {
        <label class="field">
            <span>{label}</span>
            <input
                type="text"
                list=list
                autocomplete="off"
                prop:value=name
                on:input=move |event| desk.change(system, Some(gesture), |scope| set(scope, event_target_value(&event)))
            />
        </label>
    }
}

/// The day of approval. Approving keeps every section as it stands.
#[component]
fn ApprovedField(
    /// Of whose statement.
    system: ManagementSystem,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let day = desk.scope(system, |scope| scope.approved.map(|day| day.to_string()).unwrap_or_default());
    let on_input = move |event| {
        let text = event_target_value(&event);
        let day = text.parse::<Date>().ok();
        if text.is_empty() || day.is_some_and(|day| day.year() >= FIRST_YEAR) {
            let scope = desk.open.peek(|doc| approved(doc, system, day, texts()));
            desk.open.put_scope(system, scope, Some("approved"));
        }
    };
    view! {
        <label class="field">
            <span>{t("statements-approved")}</span>
            <input type="date" prop:value=day on:input=on_input />
        </label>
    }
}
