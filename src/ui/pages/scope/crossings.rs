//! Where the boundary is crossed: every interface with its ends, its agreement, its owners.

use super::crossing_editor::CrossingEditor;
use super::section::letter;
use super::state::{CROSSINGS, ScopeState, crossing_id};
use super::words::{level_figure, name_words};
use crate::ui::words::{date_words, t, tv};
use leptos::prelude::*;
use plumbline_core::Date;
use plumbline_core::assessment::{Assessment, Interface};
use plumbline_core::ids::{AssetId, InterfaceId};
use plumbline_core::scope::crossings;
use std::collections::BTreeSet;

/// An interface as its row shows it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Shown {
    id: InterfaceId,
    /// None where it stays within one scope or an end is open.
    letter: Option<String>,
    name: String,
    kind: &'static str,
    /// Name and level of each end.
    ends: [Option<(String, &'static str)>; 2],
    agreement: String,
    agreed_on: Option<Date>,
    owners: [String; 2],
}

/// A row, or the editor under it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Entry {
    Row(Box<Shown>),
    Editor(InterfaceId),
}

/// The section.
#[component]
pub fn Crossings() -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    let found = scope.open.derive_outline(|doc, _| shown(doc));
    // While a crossing is edited, its row does not move, whatever is typed: moving would take the focus.
    let shown = Memo::new(move |before: Option<&Vec<Shown>>| {
        let edited = scope.crossing.get();
        match (edited, before) {
            (Some(edited), Some(before)) => still(found.get(), before, &edited),
            _ => found.get(),
        }
    });
    let entries = move || {
        let edited = scope.crossing.get();
        let rows = shown.get().into_iter().flat_map(|row| {
            let editor = (edited.as_ref() == Some(&row.id)).then(|| Entry::Editor(row.id.clone()));
            std::iter::once(Entry::Row(Box::new(row))).chain(editor)
        });
        rows.collect::<Vec<_>>()
    };
    let hint = move || {
        let section = scope.section.read();
        let agreed = section.n_crossings - section.n_open;
        tv("scope-crossings-hint", &[("n", section.n_crossings.into()), ("agreed", agreed.into())])
    };
    let is_empty = move || shown.read().is_empty();
    view! {
        <section class="sec" aria-labelledby=CROSSINGS>
            <div class="sec__h">
                <h2 id=CROSSINGS tabindex="-1">{t("scope-crossings")}</h2>
                <p>{hint}</p>
                <button class="btn scope__push" type="button" on:click=move |_| scope.add_crossing()>
                    {t("scope-crossing-add")}
                </button>
            </div>
            <Show when=move || !is_empty() fallback=|| view! { <p class="scope__none">{t("scope-crossings-none")}</p> }>
                <table class="crossings">
                    <thead>
                        <tr>
                            <th scope="col" class="crossings__letter"><span class="vh">{t("scope-col-letter")}</span></th>
                            <th scope="col">{t("scope-col-crossing")}</th>
                            <th scope="col">{t("scope-col-from")}</th>
                            <th scope="col">{t("scope-col-to")}</th>
                            <th scope="col" class="crossings__agreement">{t("scope-col-agreement")}</th>
                            <th scope="col" class="crossings__owners">{t("scope-col-owners")}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=entries key=Clone::clone let(entry)>
                            {match entry {
                                Entry::Row(row) => row_view(scope, *row).into_any(),
                                Entry::Editor(id) => view! {
                                    <tr class="crossings__edit"><td colspan="6"><CrossingEditor id /></td></tr>
                                }
                                .into_any(),
                            }}
                        </For>
                    </tbody>
                </table>
            </Show>
        </section>
    }
}

/// Crossings in their order, then what crosses nothing, by name.
fn shown(doc: &Assessment) -> Vec<Shown> {
    let found = crossings(doc);
    let crossing: BTreeSet<&InterfaceId> = found.iter().map(|crossing| &crossing.id).collect();
    let mut rest: Vec<(&InterfaceId, &Interface)> =
        doc.interfaces.iter().filter(|(id, _)| !crossing.contains(id)).collect();
    rest.sort_by(|(_, a), (_, b)| a.name.cmp(&b.name));
    let lettered = found.iter().enumerate().filter_map(|(idx, crossing)| {
        Some(row_of(doc, &crossing.id, doc.interfaces.get(&crossing.id)?, Some(letter(idx))))
    });
    let rest = rest.into_iter().map(|(id, interface)| row_of(doc, id, interface, None));
    lettered.chain(rest).collect()
}

/// `now`, with the row of `edited` where it stood `before`.
fn still(mut now: Vec<Shown>, before: &[Shown], edited: &InterfaceId) -> Vec<Shown> {
    let place = |rows: &[Shown]| rows.iter().position(|row| row.id == *edited);
    if let (Some(was), Some(is)) = (place(before), place(&now)) {
        let row = now.remove(is);
        now.insert(was.min(now.len()), row);
    }
    now
}

fn row_of(doc: &Assessment, id: &InterfaceId, interface: &Interface, letter: Option<String>) -> Shown {
    let end = |id: &Option<AssetId>| {
        let asset = doc.assets.get(id.as_ref()?)?;
        Some((name_words(asset), level_figure(asset.level)))
    };
    Shown {
        id: id.clone(),
        letter,
        name: if interface.name.trim().is_empty() { t("scope-untitled") } else { interface.name.clone() },
        kind: interface.kind.name(),
        ends: [end(&interface.from), end(&interface.to)],
        agreement: interface.agreement.trim().to_owned(),
        agreed_on: interface.agreed_on,
        owners: [interface.isms_owner.trim().to_owned(), interface.csms_owner.trim().to_owned()],
    }
}

fn row_view(scope: ScopeState, row: Shown) -> impl IntoView {
    let is_open = row.letter.is_some() && row.agreement.is_empty();
    let id = StoredValue::new(row.id.clone());
    let toggle = move |_| {
        let id = id.get_value();
        if scope.crossing.read_untracked().as_ref() == Some(&id) {
            scope.close_crossing();
        } else {
            scope.edit_crossing(id);
        }
    };
    let is_edited = move || id.with_value(|id| scope.crossing.read().as_ref() == Some(id)).to_string();
    let kind = t(&format!("scope-interface-{}", row.kind));
    let letter = row.letter.clone().map(|letter| letter_view(letter, is_open));
    let [from, to] = row.ends.clone().map(end_view);
    view! {
        <tr>
            <td class="crossings__letter">{letter}</td>
            <th scope="row">
                <button
                    class="scope__name"
                    type="button"
                    id=crossing_id(&row.id)
                    aria-expanded=is_edited
                    on:click=toggle
                >
                    {row.name.clone()}
                </button>
                <small>{kind}{row.letter.is_none().then(|| view! { ", " {t("scope-no-crossing")} })}</small>
            </th>
            <td class="crossings__from"><span class="ml">{t("scope-col-from")} " "</span>{from}</td>
            <td class="crossings__to"><span class="ml">{t("scope-col-to")} " "</span>{to}</td>
            <td class="crossings__agreement">{agreement_view(&row, is_open)}</td>
            <td class="crossings__owners">{owners_view(&row)}</td>
        </tr>
    }
}

fn letter_view(letter: String, is_open: bool) -> impl IntoView {
    let class = if is_open { "letter letter--gap" } else { "letter" };
    view! { <span class=class>{letter}</span> }
}

fn end_view(end: Option<(String, &'static str)>) -> AnyView {
    match end {
        None => view! { <span class="muted">{t("scope-end-open")}</span> }.into_any(),
        Some((name, "")) => name.into_any(),
        Some((name, level)) => {
            let level = tv("scope-at-level", &[("level", level.into())]);
            view! { {name}" "<small>{level}</small> }.into_any()
        }
    }
}

fn agreement_view(row: &Shown, is_open: bool) -> impl IntoView + use<> {
    match (row.agreement.is_empty(), is_open) {
        (true, true) => view! { <b class="is-gap">{t("scope-agreement-none")}</b> }.into_any(),
        (true, false) => view! { <span class="muted">{t("scope-agreement-none")}</span> }.into_any(),
        _ => {
            let day = row.agreed_on.map(|day| view! { <small>{date_words(day)}</small> });
            view! { {row.agreement.clone()}" "{day} }.into_any()
        }
    }
}

fn owners_view(row: &Shown) -> impl IntoView + use<> {
    let [isms, csms] = row.owners.clone();
    let side = |key: &'static str, owner: String| {
        let owner = if owner.is_empty() {
            view! { <span class="muted">{t("scope-owner-none")}</span> }.into_any()
        } else {
            owner.into_any()
        };
        view! { <span class="crossings__owner"><small>{t(key)}</small>" "{owner}</span> }
    };
    (side("scope-owner-isms", isms), side("scope-owner-csms", csms))
}
