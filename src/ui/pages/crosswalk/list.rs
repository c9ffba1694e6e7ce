//! The same in words: each requirement of the served side with its relations under it.

use super::lines::Block;
use super::relations::RelationList;
use super::squares::Squares;
use super::state::CrosswalkState;
use super::words::{apart_words, rated_words, title};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::crosswalk::Served;
use plumbline_core::ids::AnswerKey;
use std::sync::Arc;

/// All topics that are listed.
#[component]
pub fn InWords(
    /// What passes the filter.
    blocks: Memo<Arc<Vec<Block>>>,
) -> impl IntoView {
    view! {
        <div class="meet-words">
            <For each=move || blocks.get().as_ref().clone() key=Block::identity let(block)>
                <section class="meet-words__topic">
                    <h3>{block.name()}</h3>
                    <ul>
                        {block
                            .served
                            .iter()
                            .enumerate()
                            .map(|(idx, (key, served))| {
                                let n = block.ties.iter().filter(|(tie, _)| tie.served == idx).count();
                                view! { <Item key=key.clone() served=*served n /> }
                            })
                            .collect_view()}
                    </ul>
                </section>
            </For>
            <Show when=move || blocks.read().is_empty()>
                <p class="drawn__none">{t("crosswalk-none-listed")}</p>
            </Show>
        </div>
    }
}

#[component]
fn Item(
    /// Which requirement.
    key: AnswerKey,
    /// How far it is served.
    served: Served,
    /// How many relations it has.
    n: usize,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let row = state.open.row(&key);
    let is_open = RwSignal::new(false);
    let title = title(state.open, &key);
    let id = key.requirement.to_string();
    let href = state.app.requirement_href(&key);
    let key = StoredValue::new(key);
    let widest = Memo::new(move |_| {
        let found = state.divergences.read();
        let own = found.iter().filter(|found| {
            found.is_open() && key.with_value(|key| found.pair.source == *key || found.pair.target == *key)
        });
        own.map(plumbline_core::crosswalk::Divergence::apart).max()
    });
    let how = t(&format!("crosswalk-served-{}", served.name()));
    let body = move || match n {
        0 => view! { <p class="meet-words__alone">{alone_words(state, key)}</p> }.into_any(),
        _ => view! { <RelationList key=key.get_value() /> }.into_any(),
    };
    view! {
        <li class="meet-words__item">
            <Squares served=vec![served] />
            <div>
                <a class="meet-words__name" href=href>
                    <span class="id">{id}</span>
                    " "
                    <span class="drawn__title">{title}</span>
                </a>
                <p class="meet-words__facts">
                    {move || rated_words(&row.read().answer)} " · " {how} " · "
                    <button
                        class="link"
                        type="button"
                        aria-expanded=move || is_open.get().to_string()
                        on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
                    >
                        {tv("crosswalk-n-relations", &[("n", n.into())])}
                    </button>
                    {move || widest.get().map(|apart| {
                        view! { " · " <b class="is-gap">{tv("crosswalk-up-to", &[("apart", (&apart_words(apart)).into())])}</b> }
                    })}
                </p>
                {move || is_open.get().then(body)}
            </div>
        </li>
    }
}

fn alone_words(state: CrosswalkState, key: StoredValue<AnswerKey>) -> String {
    let catalogue = state.open.catalogue();
    let crosswalk = catalogue.crosswalk();
    let reason = crosswalk.and_then(|c| key.with_value(|key| Some(c.alone(key)?.reason.clone())));
    reason.unwrap_or_else(|| t("crosswalk-no-reason"))
}
