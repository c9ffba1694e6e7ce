//! The section as a table: how many things of each region at each level; each count lists them.

use super::state::ScopeState;
use super::words::{level_words, region_words};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{PurdueLevel, Region};
use plumbline_core::scope::{AssetPlace, ScopeMap};

/// The table.
#[component]
pub fn Counts() -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    let body = move || {
        let section = scope.section.read();
        let levels = PurdueLevel::ALL.iter().copied().map(Some);
        let none = (section.map.n_without_level() > 0).then_some(None);
        levels.chain(none).map(|level| line(scope, &section.map, level)).collect_view()
    };
    let sums = move || {
        let section = scope.section.read();
        let of_region = Region::ALL.map(|region| {
            let n = section.map.n_in(region);
            view! { <td>{count(scope, n, Some(AssetPlace::At(region)), None)}</td> }
        });
        (of_region.collect_view(), view! { <td>{count(scope, section.map.n_total(), None, None)}</td> })
    };
    let heads = Region::ALL.map(|region| {
        view! {
            <th scope="col">
                <button
                    class="counts__head"
                    type="button"
                    on:click=move |_| scope.pick(Some(AssetPlace::At(region)), None)
                >
                    {region_words(region)}
                </button>
            </th>
        }
    });
    view! {
        <table class="counts">
            <caption>{t("scope-counts")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("scope-col-level")}</th>
                    {heads.collect_view()}
                    <th scope="col">{t("scope-all")}</th>
                </tr>
            </thead>
            <tbody>{body}</tbody>
            <tfoot><tr><th scope="row">{t("scope-all")}</th>{sums}</tr></tfoot>
        </table>
    }
}

fn line(scope: ScopeState, map: &ScopeMap, level: Option<PurdueLevel>) -> impl IntoView + use<> {
    let n = Region::ALL.map(|region| (region, map.at(level, region).len()));
    let total: usize = n.iter().map(|(_, n)| n).sum();
    let cells = n.map(|(region, n)| {
        view! { <td>{count(scope, n, Some(AssetPlace::At(region)), Some(level))}</td> }
    });
    view! {
        <tr>
            <th scope="row">
                <button class="counts__head" type="button" on:click=move |_| scope.pick(None, Some(level))>
                    {level_words(level)}
                </button>
            </th>
            {cells.collect_view()}
            <td>{count(scope, total, None, Some(level))}</td>
        </tr>
    }
}

/// A count that lists what it counts; nothing is no button.
fn count(
    scope: ScopeState,
    n: usize,
    place: Option<AssetPlace>,
    level: Option<Option<PurdueLevel>>,
) -> AnyView {
    if n == 0 {
        return view! { <span class="muted">"0"</span> }.into_any();
    }
    let class = if place == Some(AssetPlace::At(Region::Neither)) {
        "counts__n counts__n--neither"
    } else {
        "counts__n"
    };
    view! {
        <button class=class type="button" on:click=move |_| scope.pick(place, level)>
            {n} <span class="vh">{tv("scope-count-lists", &[("n", n.into())])}</span>
        </button>
    }
    .into_any()
}
