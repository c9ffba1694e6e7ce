//! The relations of one requirement in words: what the other end asks for, how close it is, why, and what to check.

use super::state::CrosswalkState;
use super::words::{apart_words, kind_words, line_weight, points_apart, rated_words, strength_words, title};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::catalogue::{Relation, RelationKind};
use plumbline_core::ids::{AnswerKey, PairKey};

/// What is told of one relation.
#[derive(Debug, Clone, PartialEq)]
struct Told {
    other: AnswerKey,
    pair: PairKey,
    kind: RelationKind,
    relation: Relation,
}

fn told(state: CrosswalkState, key: &AnswerKey) -> Vec<Told> {
    let catalogue = state.open.catalogue();
    let Some(crosswalk) = catalogue.crosswalk() else { return Vec::new() };
    let Some(side) = crosswalk.other_side(&key.questionnaire) else { return Vec::new() };
    let links = crosswalk.links(key).into_iter().map(|link| Told {
        other: AnswerKey::new(side, link.other),
        pair: crosswalk.pair(link.relation),
        kind: link.kind,
        relation: link.relation.clone(),
    });
    links.collect()
}

/// Every relation of `key`, closest first.
#[component]
pub fn RelationList(
    /// Which requirement.
    key: AnswerKey,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let items = told(state, &key).into_iter().map(|told| view! { <Item told key=key.clone() /> });
    view! { <ul class="relations">{items.collect_view()}</ul> }
}

#[component]
fn Item(
    /// What is told.
    told: Told,
    /// The end that it is told from.
    key: AnswerKey,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let (own, other) = (state.open.row(&key), state.open.row(&told.other));
    let apart = Memo::new(move |_| points_apart(own.read().answer.level(), other.read().answer.level()));
    let pair = StoredValue::new(told.pair);
    let is_open = Memo::new(move |_| {
        pair.with_value(|pair| state.divergence(pair)).is_some_and(|found| found.is_open())
    });
    let weight = line_weight(told.relation.strength);
    view! {
        <li>
            <p class="relations__name">
                <a href=state.app.requirement_href(&told.other)>
                    <span class="id">{told.other.requirement.to_string()}</span>
                    " "
                    {title(state.open, &told.other)}
                </a>
                " "
                <small>{move || rated_words(&other.read().answer)}</small>
            </p>
            <p class="relations__kind">
                <svg width="32" height="8" viewBox="0 0 32 8" aria-hidden="true">
                    <path class=format!("k-pair w{weight}") class:div=move || apart.get().is_some() d="M0 4H32" />
                </svg>
                {kind_words(told.kind)} ", " {strength_words(told.relation.strength)}
            </p>
            <p class="relations__why">{told.relation.rationale}</p>
            {(!told.relation.check.is_empty())
                .then(|| view! { <p class="relations__check"><b>{t("crosswalk-check")}</b> " " {told.relation.check} </p> })}
            {move || apart.get().map(|apart| view! {
                <p class="relations__apart">
                    <b class="is-gap">{apart_words(apart)}</b>
                    <Show when=move || is_open.get() fallback=|| view! { <span>{t("crosswalk-is-kept")}</span> }>
                        <button class="link" type="button" on:click=move |_| state.settle(pair.get_value())>
                            {t("crosswalk-settle")}
                        </button>
                    </Show>
                </p>
            })}
        </li>
    }
}

/// Beside the picture: the relations of the row pointed at.
#[component]
pub fn RelationsPanel() -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    view! {
        <aside class="meet-panel" aria-label=t("crosswalk-panel")>
            {move || match state.pointed.get() {
                Some(key) => view! { <Pointed key /> }.into_any(),
                None => view! { <p class="meet-panel__hint">{t("crosswalk-panel-hint")}</p> }.into_any(),
            }}
            <Legend />
        </aside>
    }
}

#[component]
fn Pointed(
    /// Which requirement.
    key: AnswerKey,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let n = told(state, &key).len();
    let reason = {
        let catalogue = state.open.catalogue();
        catalogue.crosswalk().and_then(|c| c.alone(&key).map(|alone| alone.reason.clone()))
    };
    let row = state.open.row(&key);
    view! {
        <div class="meet-panel__body" tabindex="0" role="group" aria-label=key.requirement.to_string()>
            <h3>
                <span class="id">{key.requirement.to_string()}</span>
                " "
                {title(state.open, &key)}
            </h3>
            <p class="meet-panel__facts">
                {move || rated_words(&row.read().answer)} " · "
                {tv("crosswalk-n-relations", &[("n", n.into())])}
                <Show when=move || state.is_pinned.get()>
                    " · "
                    <button class="link" type="button" on:click=move |_| state.is_pinned.set(false)>
                        {t("crosswalk-unpin")}
                    </button>
                </Show>
            </p>
            {reason.map(|reason| view! { <p class="relations__why">{reason}</p> })}
            <RelationList key=key.clone() />
        </div>
    }
}

/// What the lines say.
#[component]
fn Legend() -> impl IntoView {
    let line = |class: &'static str, key: &'static str| {
        view! {
            <li>
                <svg width="32" height="8" viewBox="0 0 32 8" aria-hidden="true">
                    <path class=class d="M0 4H32" />
                </svg>
                <span>{t(key)}</span>
            </li>
        }
    };
    view! {
        <ul class="meet-panel__legend">
            {line("k-pair w3", "crosswalk-legend-3")}
            {line("k-pair w2", "crosswalk-legend-2")}
            {line("k-pair w1", "crosswalk-legend-1")}
            {line("k-pair w2 div", "crosswalk-legend-apart")}
        </ul>
    }
}
