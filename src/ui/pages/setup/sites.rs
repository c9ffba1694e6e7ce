//! The sites, and whether everybody works somewhere.

use super::draft::Draft;
use super::fields::{Part, PeopleInput};
use crate::adapters::{page, view_port};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{Placed, Site};

const ADD: &str = "setup-site-add";
const ACTIVITIES: &str = "setup-activities";
/// Offered for what happens at a site; anything may be typed.
const OFFERED: [&str; 5] = ["casting", "machining", "process", "warehouse", "office"];

/// Where the organisation works.
#[component]
pub fn SitesPart() -> impl IntoView {
    let draft = expect_context::<Draft>();
    let n_sites = draft.part(|profile| profile.sites.len());
    let add = move |_| {
        let n = n_sites.get_untracked();
        draft.edit(None, |profile| profile.sites.push(Site::default()));
        view_port::after_paint(move || page::focus(&name_id(n)));
    };
    view! {
        <Part number=3 name="setup-sites">
            <table class="sites">
                <thead class:vh=move || n_sites.get() == 0>
                    <tr>
                        <th scope="col">{t("setup-site-name")}</th>
                        <th scope="col">{t("setup-site-activity")}</th>
                        <th scope="col">{t("setup-people")}</th>
                        <th scope="col"><span class="vh">{t("remove")}</span></th>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || 0..n_sites.get() key=|idx| *idx let:idx>
                        <SiteRow idx />
                    </For>
                </tbody>
                <tfoot>
                    <tr>
                        <td colspan="2">
                            <button class="btn" type="button" id=ADD on:click=add>{t("setup-site-add")}</button>
                        </td>
                        <Sum />
                    </tr>
                </tfoot>
            </table>
            <datalist id=ACTIVITIES>
                {OFFERED
                    .map(|activity| view! { <option value=t(&format!("setup-activity-{activity}")) /> })
                    .collect_view()}
            </datalist>
        </Part>
    }
}

/// One site. A row is a position: a site has no name of its own until a person gives it one.
#[component]
fn SiteRow(
    /// Position.
    idx: usize,
) -> impl IntoView {
    let draft = expect_context::<Draft>();
    let site = draft.part(move |profile| profile.sites.get(idx).cloned().unwrap_or_default());
    let is_wrong = RwSignal::new(false);
    let edit = move |field: &str, change: Box<dyn FnOnce(&mut Site)>| {
        draft.edit(Some(&format!("setup-site {idx} {field}")), |profile| {
            if let Some(site) = profile.sites.get_mut(idx) {
                change(site);
            }
        });
    };
    let label =
        move |field: &str| tv("setup-site-field", &[("n", (idx + 1).into()), ("field", (&t(field)).into())]);
    let people_label = move || {
        let label = label("setup-people");
        Some(if is_wrong.get() { format!("{label}. {}", t("setup-number-needed")) } else { label })
    };
    let remove = move |_| {
        draft.edit(None, |profile| {
            if idx < profile.sites.len() {
                profile.sites.remove(idx);
            }
        });
        view_port::after_paint(|| page::focus(ADD));
    };
    let remove_name = move || {
        let name = site.read().name.clone();
        if name.is_empty() { (idx + 1).to_string() } else { name }
    };
    view! {
        <tr>
            <td>
                <input
                    type="text"
                    id=name_id(idx)
                    autocomplete="off"
                    aria-label=label("setup-site-name")
                    prop:value=move || site.read().name.clone()
                    on:input=move |event| {
                        let text = event_target_value(&event);
                        edit("name", Box::new(|site| site.name = text));
                    }
                />
            </td>
            <td>
                <input
                    type="text"
                    list=ACTIVITIES
                    autocomplete="off"
                    aria-label=label("setup-site-activity")
                    prop:value=move || site.read().activity.clone()
                    on:input=move |event| {
                        let text = event_target_value(&event);
                        edit("activity", Box::new(|site| site.activity = text));
                    }
                />
            </td>
            <td class="num" class:fld--need=is_wrong>
                <PeopleInput
                    label=Signal::derive(people_label)
                    value=Signal::derive(move || site.read().people)
                    is_wrong
                    on_type=Callback::new(move |people| edit("people", Box::new(move |site| site.people = people)))
                />
            </td>
            <td class="end">
                <button class="link" type="button" on:click=remove>
                    {t("remove")}
                    <span class="vh">" " {remove_name}</span>
                </button>
            </td>
        </tr>
    }
}

/// The people of all sites, and what is left over.
#[component]
fn Sum() -> impl IntoView {
    let draft = expect_context::<Draft>();
    let sum = draft.part(plumbline_core::assessment::Profile::site_people);
    let placed = draft.part(plumbline_core::assessment::Profile::placed);
    let words = move || match placed.get() {
        Placed::Unknown => String::new(),
        Placed::All => t("setup-placed-all"),
        Placed::Short(n) => tv("setup-placed-short", &[("n", (n as usize).into())]),
        Placed::Over(n) => tv("setup-placed-over", &[("n", (n as usize).into())]),
    };
    view! {
        <td class="num sum">{move || sum.get()}</td>
        <td class="end sum2" role="status">{words}</td>
    }
}

fn name_id(idx: usize) -> String {
    format!("setup-site-{idx}")
}
