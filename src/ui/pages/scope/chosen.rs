//! What is done to several things at once, as one step.

use super::state::ScopeState;
use super::words::{put_into, region_words};
use crate::state::app::NoticeValue;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{Asset, Region};
use plumbline_core::ids::AssetId;
use std::collections::BTreeSet;

/// The strip that comes up when things are chosen.
#[component]
pub fn Chosen() -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    // What has been removed meanwhile is no longer chosen.
    let there = scope.open.derive_outline(move |doc, _| {
        let chosen = scope.chosen.read();
        chosen.iter().filter(|id| doc.assets.contains_key(*id)).cloned().collect::<Vec<_>>()
    });
    let n = move || there.read().len();
    let put = move |region: Region| {
        let changed: Vec<(AssetId, Asset)> = scope.open.peek(|doc| {
            let ids = there.read_untracked();
            let assets = ids.iter().filter_map(|id| Some((id.clone(), doc.assets.get(id)?.clone())));
            let moved = assets.filter(|(_, asset)| asset.region() != region).map(|(id, mut asset)| {
                put_into(&mut asset, region);
                (id, asset)
            });
            moved.collect()
        });
        let n = changed.len();
        if n > 0 {
            scope.open.put_assets(changed);
        }
        scope.chosen.set(BTreeSet::new());
        scope.app.say(
            "scope-put-many",
            &[("n", NoticeValue::Count(n)), ("place", NoticeValue::Text(region_words(region)))],
        );
    };
    view! {
        <div class="scope-chosen" class:scope-chosen--on=move || { n() > 0 }>
            <span role="status">
                {move || if n() > 0 { tv("scope-chosen", &[("n", n().into())]) } else { String::new() }}
            </span>
            <Show when=move || { n() > 0 }>
                <span class="scope-chosen__put" role="group" aria-label=t("scope-chosen-put")>
                    {Region::ALL
                        .map(|region| view! {
                            <button class="btn" type="button" on:click=move |_| put(region)>
                                {region_words(region)}
                            </button>
                        })
                        .collect_view()}
                </span>
                <button
                    class="btn"
                    type="button"
                    on:click=move |_| scope.remove_things(&there.get_untracked())
                >
                    {t("remove")}
                </button>
                <button class="link" type="button" on:click=move |_| scope.chosen.set(BTreeSet::new())>
                    {t("scope-choose-none")}
                </button>
            </Show>
        </div>
    }
}
