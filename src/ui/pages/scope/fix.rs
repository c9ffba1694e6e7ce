//! How a finding is put right where it stands.

use super::state::{FINDINGS, ScopeState};
use super::words::put_into;
use crate::adapters::{page, view_port};
use crate::ui::words::{t, tv};
use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;
use plumbline_core::assessment::{Asset, Region};
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::ids::AssetId;
use plumbline_core::scope::ScopeFinding;

/// The list of owners that there are.
pub const OWNERS: &str = "scope-owners";

/// What can be done about `finding`, which is about what is called `name`.
pub fn fixes(scope: ScopeState, finding: ScopeFinding, name: String, region: Option<Region>) -> AnyView {
    match finding {
        ScopeFinding::Nobodys(id) => nobodys(scope, id, name, region).into_any(),
        ScopeFinding::CriticalWithoutOwner(id) => {
            let keep = move |owner: String| change(scope, &id, "no-owner", |asset| asset.owner = owner);
            view! { <Ask what="owner" name on_keep=Callback::new(keep) /> }.into_any()
        }
        ScopeFinding::BothWithoutLead(id) => leads(scope, id, name).into_any(),
        ScopeFinding::CrossingWithoutAgreement(id) => {
            let keep = move |agreement: String| {
                let interface = scope.open.peek(|doc| doc.interfaces.get(&id).cloned());
                if let Some(mut interface) = interface {
                    interface.agreement = agreement;
                    scope.open.put_interface(&id, interface, None);
                    go_back("no-agreement");
                }
            };
            view! { <Ask what="agreement" name on_keep=Callback::new(keep) /> }.into_any()
        }
        ScopeFinding::ExclusionWithoutReason { system, idx } => {
            let keep = move |reason: String| {
                let mut own = scope.open.peek(|doc| doc.scope(system));
                if let Some(exclusion) = own.exclusions.get_mut(idx) {
                    exclusion.reason = reason;
                    scope.open.put_scope(system, own, None);
                    go_back("no-reason");
                }
            };
            view! { <Ask what="reason" name on_keep=Callback::new(keep) /> }.into_any()
        }
    }
}

fn nobodys(scope: ScopeState, id: AssetId, name: String, region: Option<Region>) -> impl IntoView {
    let ids = StoredValue::new(id);
    let region = region.unwrap_or(Region::Both);
    let others = Region::ALL.into_iter().filter(move |other| *other != region && *other != Region::Neither);
    let put = move |region: Region| {
        change(scope, &ids.get_value(), "nobodys", |asset| put_into(asset, region));
    };
    let put_words = t(&format!("scope-put-{}", region.name()));
    let keep = move |reason: String| {
        change(scope, &ids.get_value(), "nobodys", |asset| asset.exclusion = reason);
    };
    let hint = name.clone();
    let other_links = others
        .map(|other| {
            let words = t(&format!("scope-or-{}", other.name()));
            let label = tv(&format!("scope-put-{}-name", other.name()), &[("name", (&name).into())]);
            view! {
                <button class="link" type="button" aria-label=label on:click=move |_| put(other)>{words}</button>
            }
        })
        .collect_view();
    view! {
        <span class="fixes">
            <button class="link" type="button" on:click=move |_| put(region)>
                {put_words} <span class="vh">": " {hint}</span>
            </button>
            {other_links}
            <Ask what="exclusion" name on_keep=Callback::new(keep) />
        </span>
    }
}

fn leads(scope: ScopeState, id: AssetId, name: String) -> impl IntoView {
    let ids = StoredValue::new(id);
    let links = [ManagementSystem::Isms, ManagementSystem::Csms].map(|system| {
        let lead = move |_| {
            change(scope, &ids.get_value(), "no-lead", |asset| asset.lead = Some(system));
        };
        let name = name.clone();
        view! {
            <button class="link" type="button" on:click=lead>
                {t(&format!("scope-lead-{}", system.name()))} <span class="vh">": " {name}</span>
            </button>
        }
    });
    view! { <span class="fixes">{links.collect_view()}</span> }
}

/// A link that asks for a line of text, and keeps it.
#[component]
fn Ask(
    /// What is asked for; ends the locale keys.
    what: &'static str,
    /// What it is asked about.
    name: String,
    /// Called with what was said; never empty.
    on_keep: Callback<String>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let input = NodeRef::<Input>::new();
    let begin = move |_| {
        is_open.set(true);
        view_port::after_paint(move || {
            if let Some(input) = input.get_untracked() {
                let _ = input.focus();
            }
        });
    };
    let keep = move |event: SubmitEvent| {
        event.prevent_default();
        let said = input.get_untracked().map(|input| input.value()).unwrap_or_default();
        if !said.trim().is_empty() {
            on_keep.run(said.trim().to_owned());
        }
    };
    let names = StoredValue::new(name);
    let label = t(&format!("scope-ask-{what}"));
    let labels = StoredValue::new(label);
    let list = (what == "owner").then_some(OWNERS);
    view! {
        <Show
            when=move || is_open.get()
            fallback=move || view! {
                <button class="link" type="button" on:click=begin>
                    {labels.get_value()} <span class="vh">": " {names.get_value()}</span>
                </button>
            }
        >
            <form class="ask" on:submit=keep>
                <label class="field">
                    <span>{t(&format!("scope-field-{what}"))}</span>
                    <input node_ref=input type="text" list=list autocomplete="off" />
                </label>
                <button class="btn" type="submit">{t("scope-keep")}</button>
                <button class="link" type="button" on:click=move |_| is_open.set(false)>{t("cancel")}</button>
            </form>
        </Show>
    }
}

fn change(scope: ScopeState, id: &AssetId, kind: &'static str, change: impl FnOnce(&mut Asset)) {
    if let Some(mut asset) = scope.open.peek(|doc| doc.assets.get(id).cloned()) {
        change(&mut asset);
        scope.open.put_asset(id, asset, None);
        go_back(kind);
    }
}

/// What was put right is gone from the list: the focus goes to the heading it stood under, or to the list.
fn go_back(kind: &'static str) {
    view_port::after_paint(move || {
        page::focus(FINDINGS);
        page::focus(&group_id(kind));
    });
}

/// The heading over findings of one kind.
pub fn group_id(kind: &str) -> String {
    format!("found {kind}").replace(' ', "_")
}
