//! One thing in the table.

use super::state::{ScopeState, row_id};
use super::words::{grade_figure, level_figure, name_words};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{Asset, Grade};
use plumbline_core::ids::AssetId;
use plumbline_core::scope::AssetFinding;

/// The row.
pub fn row_view(scope: ScopeState, id: AssetId, asset: Asset) -> impl IntoView {
    let name = name_words(&asset);
    let class =
        if AssetFinding::Nobodys.is_of(&asset) { "things__row things__row--nobodys" } else { "things__row" };
    let button = row_id(&id);
    let ids = StoredValue::new(id);
    let is_chosen = move || ids.with_value(|id| scope.chosen.read().contains(id));
    let is_edited = move || ids.with_value(|id| scope.thing.read().as_ref() == Some(id)).to_string();
    let choose = move |event| {
        let is_chosen = event_target_checked(&event);
        scope.chosen.update(|chosen| {
            let id = ids.get_value();
            if is_chosen {
                chosen.insert(id)
            } else {
                chosen.remove(&id)
            };
        });
    };
    let site = if asset.site.is_empty() { t("scope-site-none") } else { asset.site.clone() };
    let grades = asset.criticality.grades().into_iter().zip([
        "confidentiality",
        "integrity",
        "availability",
        "safety",
    ]);
    view! {
        <tr class=class>
            <th scope="row" class="things__name">
                <span class="things__pick">
                    <input
                        type="checkbox"
                        aria-label=tv("scope-choose", &[("name", (&name).into())])
                        prop:checked=is_chosen
                        on:change=choose
                    />
                    <button
                        class="scope__name"
                        type="button"
                        id=button
                        aria-expanded=is_edited
                        on:click=move |_| scope.toggle_thing(ids.get_value())
                    >
                        {name.clone()}
                    </button>
                </span>
            </th>
            <td class="things__kind">{t(&format!("asset-kind-{}", asset.kind.name()))}</td>
            <td class="things__level">
                <span class="ml">{t("scope-col-level")} " "</span>
                {asset.level.map_or("–", |level| level_figure(Some(level)))}
            </td>
            <td class="things__site">{site}</td>
            <td class="things__in">{membership("scope-col-isms", asset.in_isms)}</td>
            <td class="things__in things__in--csms">{membership("scope-col-csms", asset.in_csms)}</td>
            {owner_cell(&asset)}
            {grades.map(|(grade, what)| grade_cell(grade, what)).collect_view()}
        </tr>
    }
}

fn membership(key: &'static str, is_in: bool) -> impl IntoView {
    let (class, words) = if is_in { ("mem mem--in", t("scope-in")) } else { ("mem", t("scope-out")) };
    view! { <span class=class><span class="ml">{t(key)} " "</span>{words}</span> }
}

fn owner_cell(asset: &Asset) -> impl IntoView + use<> {
    let is_finding = AssetFinding::Nobodys.is_of(asset) || AssetFinding::NoOwner.is_of(asset);
    let owner = asset.owner.trim().to_owned();
    let (class, words) = match (owner.is_empty(), is_finding) {
        (true, true) => ("things__owner is-gap", t("scope-owner-none")),
        (true, false) => ("things__owner muted", t("scope-owner-none")),
        (false, _) => ("things__owner", owner),
    };
    view! { <td class=class>{words}</td> }
}

fn grade_cell(grade: Option<Grade>, what: &'static str) -> impl IntoView {
    let figure = grade_figure(grade);
    let figure =
        if grade == Some(Grade::High) { view! { <b>{figure}</b> }.into_any() } else { figure.into_any() };
    view! {
        <td class="things__grade"><span class="ml">{t(&format!("scope-short-{what}"))} " "</span>{figure}</td>
    }
}
