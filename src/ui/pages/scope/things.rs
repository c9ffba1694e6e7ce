//! What stands where: the things as a table, a page at a time.

use super::chosen::Chosen;
use super::filters::Filters;
use super::row::row_view;
use super::state::{PAGE, ScopeState, THINGS};
use super::thing_editor::ThingEditor;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::Asset;
use plumbline_core::ids::AssetId;
use plumbline_core::scope::AssetOrder;

/// How many columns the table has.
const N_COLUMNS: &str = "11";

/// Columns before the grades: heading, what pressing it sorts by, class.
const COLUMNS: [(&str, Option<AssetOrder>, &str); 7] = [
    ("scope-col-name", Some(AssetOrder::Name), "things__name"),
    ("scope-col-kind", Some(AssetOrder::Kind), "things__kind"),
    ("scope-col-level", Some(AssetOrder::Level), "things__level"),
    ("scope-col-site", Some(AssetOrder::Site), "things__site"),
    ("scope-col-isms", Some(AssetOrder::Region), "things__in"),
    ("scope-col-csms", None, "things__in"),
    ("scope-col-owner", Some(AssetOrder::Owner), "things__owner"),
];

/// A row, or the editor under it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Entry {
    Row(AssetId, Asset),
    Editor(AssetId),
}

/// The section.
#[component]
pub fn Things() -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    let n_listed = Memo::new(move |_| scope.listed.read().len());
    let hint = move || {
        let (shown, all) = (n_listed.get(), scope.n_things.get());
        if shown == all {
            tv("scope-things-all", &[("n", all.into())])
        } else {
            tv("scope-things-some", &[("n", shown.into()), ("all", all.into())])
        }
    };
    let n_more = move || n_listed.get().saturating_sub(scope.n_shown.get());
    view! {
        <section class="sec scope__things" aria-labelledby=THINGS>
            <div class="sec__h">
                <h2 id=THINGS tabindex="-1">{t("scope-things")}</h2>
                <p role="status">{hint}</p>
                <span class="scope__push scope__acts">
                    <button class="btn" type="button" on:click=move |_| scope.begin_import()>
                        {t("scope-bring")}
                    </button>
                    <button class="btn" type="button" on:click=move |_| scope.add_thing()>
                        {t("scope-add")} " " <kbd aria-hidden="true">"T"</kbd>
                    </button>
                </span>
            </div>
            <Filters />
            <Show
                when=move || { n_listed.get() > 0 }
                fallback=|| view! { <p class="scope__none">{t("scope-things-none")}</p> }
            >
                <Table />
            </Show>
            <Show when=move || { n_more() > 0 }>
                <p class="scope__more">
                    <button class="btn" type="button" on:click=move |_| *scope.n_shown.write() += PAGE>
                        {move || tv("scope-more", &[("n", n_more().min(PAGE).into()), ("rest", n_more().into())])}
                    </button>
                </p>
            </Show>
            <p class="scope__foot">{t("scope-criticality-foot")}</p>
            <Chosen />
        </section>
    }
}

#[component]
fn Table() -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    let entries = entries(scope);
    let heads = COLUMNS.map(|(key, order, class)| head(scope, key, order, class));
    let grades = ["confidentiality", "integrity", "availability", "safety"].map(|what| {
        let [short, long] = [t(&format!("scope-short-{what}")), t(&format!("scope-field-{what}"))];
        view! { <th scope="col" class="things__grade"><abbr title=long>{short}</abbr></th> }
    });
    view! {
        <table class="things">
            <thead>
                <tr>{heads.collect_view()}{grades.collect_view()}</tr>
            </thead>
            <tbody>
                <For each=move || entries.get() key=Clone::clone let(entry)>
                    {match entry {
                        Entry::Row(id, asset) => row_view(scope, id, asset).into_any(),
                        Entry::Editor(id) => view! {
                            <tr class="things__edit"><td colspan=N_COLUMNS><ThingEditor id /></td></tr>
                        }
                        .into_any(),
                    }}
                </For>
            </tbody>
        </table>
    }
}

/// The rows of the page shown: what is not shown costs nothing.
fn entries(scope: ScopeState) -> Memo<Vec<Entry>> {
    scope.open.derive_outline(move |doc, _| {
        let edited = scope.thing.read();
        let listed = scope.listed.read();
        let shown = listed.iter().take(scope.n_shown.get());
        let shown = shown.filter_map(|id| Some((id, doc.assets.get(id)?)));
        shown
            .flat_map(|(id, asset)| {
                let editor = (edited.as_ref() == Some(id)).then(|| Entry::Editor(id.clone()));
                std::iter::once(Entry::Row(id.clone(), asset.clone())).chain(editor)
            })
            .collect()
    })
}

fn head(
    scope: ScopeState,
    key: &'static str,
    order: Option<AssetOrder>,
    class: &'static str,
) -> impl IntoView {
    let Some(order) = order else {
        return view! { <th scope="col" class=class>{t(key)}</th> }.into_any();
    };
    let sorted = move || match scope.order.get() {
        (now, false) if now == order => Some("ascending"),
        (now, true) if now == order => Some("descending"),
        _ => None,
    };
    let sort = move |_| {
        scope.order.update(|(now, is_reversed)| {
            *is_reversed = *now == order && !*is_reversed;
            *now = order;
        });
    };
    view! {
        <th scope="col" class=class aria-sort=sorted>
            <button class="things__sort" type="button" on:click=sort>{t(key)}</button>
        </th>
    }
    .into_any()
}
