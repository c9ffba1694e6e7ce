//! The parts that the organisation plays in the terms of IEC 62443.

use super::draft::Draft;
use super::fields::Part;
use crate::ui::words::t;
use leptos::prelude::*;
use plumbline_core::assessment::Role;

/// Which roles it has; more than one may be chosen.
#[component]
pub fn RolesPart() -> impl IntoView {
    view! {
        <Part number=2 name="setup-role">
            <fieldset class="opts">
                <legend class="vh">{t("setup-role-legend")}</legend>
                {Role::ALL.map(|role| view! { <RoleOption role /> }).collect_view()}
            </fieldset>
        </Part>
    }
}

#[component]
fn RoleOption(
    /// Which.
    role: Role,
) -> impl IntoView {
    let draft = expect_context::<Draft>();
    let is_on = draft.part(move |profile| profile.roles.contains(&role));
    let toggle = move |_| {
        draft.edit(None, |profile| {
            if !profile.roles.remove(&role) {
                profile.roles.insert(role);
            }
        });
    };
    view! {
        <label class="opt-r" class:on=is_on>
            <input type="checkbox" prop:checked=is_on on:change=toggle />
            <b>{t(&format!("role-{}", role.name()))}</b>
            <span>{t(&format!("setup-role-{}", role.name()))}</span>
        </label>
    }
}
