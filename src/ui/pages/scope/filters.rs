//! Which things are listed.

use super::state::{PAGE, ScopeState};
use super::words::{level_of, level_words, place_words};
use crate::ui::components::Choice;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{AssetKind, PurdueLevel};
use plumbline_core::scope::{AssetFilter, AssetFinding, AssetOrder, AssetPlace};

/// Stands for "none given" in a choice; no name is so short.
const NONE: &str = "-";

/// The filters over the table.
#[component]
pub fn Filters() -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    let change = move |change: &dyn Fn(&mut AssetFilter)| {
        scope.thing.set(None);
        scope.n_shown.set(PAGE);
        scope.filter.update(|filter| change(filter));
    };
    let sites = scope.open.derive_outline(|doc, _| {
        let mut sites: Vec<String> = doc.assets.values().map(|asset| asset.site.clone()).collect();
        sites.sort();
        sites.dedup();
        sites
    });
    let kinds = scope.open.derive_outline(|doc, _| {
        AssetKind::ALL
            .iter()
            .copied()
            .filter(|kind| doc.assets.values().any(|asset| asset.kind == *kind))
            .collect::<Vec<_>>()
    });
    let filter = scope.filter;
    view! {
        <form
            class="scope-filters"
            role="search"
            aria-label=t("scope-filter")
            on:submit=|event| event.prevent_default()
        >
            <label class="scope-pick scope-pick--text">
                <span>{t("scope-filter-text")}</span>
                <input
                    type="search"
                    prop:value=move || filter.read().text.clone()
                    on:input=move |event| {
                        let text = event_target_value(&event);
                        change(&|filter| filter.text.clone_from(&text));
                    }
                />
            </label>
            {pick(
                t("scope-filter-place"),
                Signal::derive(move || filter.read().place.map_or("", AssetPlace::name).to_owned()),
                Signal::stored(AssetPlace::ALL.map(|place| (place.name().to_owned(), place_words(place))).into()),
                move |name| change(&|filter| {
                    filter.place = AssetPlace::ALL.into_iter().find(|place| place.name() == name);
                }),
            )}
            {pick(
                t("scope-col-level"),
                Signal::derive(move || match filter.read().level {
                    None => String::new(),
                    Some(level) => level.map_or(NONE, PurdueLevel::name).to_owned(),
                }),
                Signal::stored(level_options()),
                move |name| change(&|filter| {
                    filter.level = (!name.is_empty()).then(|| level_of(&name));
                }),
            )}
            {pick(
                t("scope-col-site"),
                Signal::derive(move || match filter.read().site.as_deref() {
                    None => String::new(),
                    Some("") => NONE.to_owned(),
                    Some(site) => site.to_owned(),
                }),
                Signal::derive(move || site_options(&sites.read())),
                move |name| change(&|filter| {
                    let site = if name == NONE { String::new() } else { name.clone() };
                    filter.site = (!name.is_empty()).then_some(site);
                }),
            )}
            {pick(
                t("scope-col-kind"),
                Signal::derive(move || filter.read().kind.map_or("", AssetKind::name).to_owned()),
                Signal::derive(move || kinds.read().iter().map(|kind| kind_option(*kind)).collect()),
                move |name| change(&|filter| {
                    filter.kind = AssetKind::ALL.iter().copied().find(|kind| kind.name() == name);
                }),
            )}
            {pick(
                t("scope-filter-finding"),
                Signal::derive(move || filter.read().finding.map_or("", AssetFinding::name).to_owned()),
                Signal::stored(AssetFinding::ALL.map(finding_option).into()),
                move |name| change(&|filter| {
                    filter.finding = AssetFinding::ALL.into_iter().find(|finding| finding.name() == name);
                }),
            )}
            <OrderPick />
            <Show when=move || filter.read().is_active()>
                <button class="link" type="button" on:click=move |_| change(&|filter| *filter = AssetFilter::default())>
                    {t("scope-filter-clear")}
                </button>
            </Show>
            <button class="link scope__push" type="button" on:click=move |_| choose_listed(scope)>
                {move || tv("scope-choose-listed", &[("n", scope.listed.read().len().into())])}
            </button>
        </form>
    }
}

/// Criticality and findings have no column of their own to be sorted by.
#[component]
fn OrderPick() -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    let orders = [
        ("order-finding", AssetOrder::Finding),
        ("order-name", AssetOrder::Name),
        ("order-kind", AssetOrder::Kind),
        ("order-level", AssetOrder::Level),
        ("order-site", AssetOrder::Site),
        ("order-region", AssetOrder::Region),
        ("order-owner", AssetOrder::Owner),
        ("order-criticality", AssetOrder::Criticality),
    ];
    let now = move || scope.order.get().0;
    let options = orders.map(|(name, order)| {
        view! { <option value=name selected=move || now() == order>{t(&format!("scope-{name}"))}</option> }
    });
    let on_change = move |event| {
        let name = event_target_value(&event);
        if let Some((_, order)) = orders.iter().find(|(own, _)| *own == name) {
            scope.order.set((*order, false));
        }
    };
    view! {
        <label class="scope-pick">
            <span>{t("scope-order")}</span>
            <select
                prop:value=move || orders.iter().find(|(_, order)| *order == now()).map(|(name, _)| *name)
                on:change=on_change
            >
                {options.collect_view()}
            </select>
        </label>
    }
}

fn pick(
    label: String,
    value: Signal<String>,
    options: Signal<Vec<(String, String)>>,
    on_change: impl Fn(String) + 'static,
) -> impl IntoView {
    view! { <Choice class="scope-pick" label any=t("scope-filter-any") value options on_change /> }
}

fn level_options() -> Vec<(String, String)> {
    let levels = PurdueLevel::ALL.iter().map(|level| (level.name().to_owned(), level_words(Some(*level))));
    levels.chain([(NONE.to_owned(), level_words(None))]).collect()
}

fn site_options(sites: &[String]) -> Vec<(String, String)> {
    let named = sites.iter().map(|site| match site.as_str() {
        "" => (NONE.to_owned(), t("scope-site-none")),
        site => (site.to_owned(), site.to_owned()),
    });
    named.collect()
}

fn kind_option(kind: AssetKind) -> (String, String) {
    (kind.name().to_owned(), t(&format!("asset-kind-{}", kind.name())))
}

fn finding_option(finding: AssetFinding) -> (String, String) {
    (finding.name().to_owned(), t(&format!("scope-filter-{}", finding.name())))
}

fn choose_listed(scope: ScopeState) {
    let listed = scope.listed.get_untracked();
    scope.chosen.update(|chosen| chosen.extend(listed.iter().cloned()));
}
