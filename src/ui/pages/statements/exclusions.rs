//! What is left out of a scope on purpose, and why.

use super::state::Desk;
use crate::adapters::{page, view_port};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::Exclusion;
use plumbline_core::catalogue::ManagementSystem;

/// A line for each exclusion, and one more on request.
#[component]
pub fn Exclusions(
    /// Of whose scope.
    system: ManagementSystem,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let n = desk.scope(system, |scope| scope.exclusions.len());
    let add = move |_| {
        let idx = n.get_untracked();
        desk.change(system, None, |scope| scope.exclusions.push(Exclusion::default()));
        view_port::after_paint(move || page::focus(&what_id(system, idx)));
    };
    view! {
        <div class="st-excl" role="group" aria-label=t("statements-exclusions")>
            <Show when=move || { n.get() > 0 }>
                <p class="st-excl__h" aria-hidden="true">
                    <span>{t("statements-what")}</span>
                    <span>{t("statements-why")}</span>
                </p>
            </Show>
            <ul>
                <For each=move || 0..n.get() key=|idx| *idx let:idx>
                    <ExclusionRow system idx />
                </For>
            </ul>
            <button class="link" id=add_id(system) type="button" on:click=add>
                {t("statements-add-exclusion")}
                <span class="vh">": " {t(&format!("system-{}", system.name()))}</span>
            </button>
        </div>
    }
}

/// One exclusion. A row is a position: an exclusion has no name of its own.
#[component]
fn ExclusionRow(
    /// Of whose scope.
    system: ManagementSystem,
    /// Position.
    idx: usize,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let row = desk.scope(system, move |scope| scope.exclusions.get(idx).cloned().unwrap_or_default());
    let edit = move |field: &str, change: Box<dyn FnOnce(&mut Exclusion)>| {
        desk.change(system, Some(&format!("exclusion {idx} {field}")), |scope| {
            if let Some(exclusion) = scope.exclusions.get_mut(idx) {
                change(exclusion);
            }
        });
    };
    let remove = move |_| {
        desk.change(system, None, |scope| {
            if idx < scope.exclusions.len() {
                scope.exclusions.remove(idx);
            }
        });
        view_port::after_paint(move || page::focus(&add_id(system)));
    };
    let lacks = Memo::new(move |_| row.read().lacks_reason());
    let label =
        move |field: &str| tv("statements-row", &[("field", (&t(field)).into()), ("n", (idx + 1).into())]);
    let lack_id = format!("st_lack_{system}_{idx}");
    view! {
        <li class:st-excl__lack=lacks>
            <input
                type="text"
                id=what_id(system, idx)
                autocomplete="off"
                aria-label=label("statements-what")
                prop:value=move || row.read().what.clone()
                on:input=move |event| {
                    let text = event_target_value(&event);
                    edit("what", Box::new(|exclusion| exclusion.what = text));
                }
            />
            <input
                type="text"
                autocomplete="off"
                aria-label=label("statements-why")
                aria-describedby=lack_id.clone()
                prop:value=move || row.read().reason.clone()
                on:input=move |event| {
                    let text = event_target_value(&event);
                    edit("reason", Box::new(|exclusion| exclusion.reason = text));
                }
            />
            <button class="link" type="button" on:click=remove>
                {t("remove")}
                <span class="vh">" " {move || row.read().what.clone()}</span>
            </button>
            <small id=lack_id>{move || lacks.get().then(|| t("statements-no-reason"))}</small>
        </li>
    }
}

fn what_id(system: ManagementSystem, idx: usize) -> String {
    format!("st_what_{system}_{idx}")
}

fn add_id(system: ManagementSystem) -> String {
    format!("st_add_{system}")
}
