//! The two lists with lines drawn between them, topic by topic.

use super::lines::{BAND, Block, Label, Lines, ROW, lines};
use super::squares::Squares;
use super::state::CrosswalkState;
use super::words::{apart_words, rated_words, rating_mark, title};
use crate::state::open::Row;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::MaturityLevel;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::crosswalk::Served;
use plumbline_core::ids::AnswerKey;
use std::sync::Arc;

/// All topics that are listed.
#[component]
pub fn Picture(
    /// What passes the filter.
    blocks: Memo<Arc<Vec<Block>>>,
) -> impl IntoView {
    view! {
        <div class="drawn">
            <div class="drawn__head" aria-hidden="true">
                <span>{t("crosswalk-column-isms")}</span>
                <span></span>
                <span>{t("crosswalk-column-csms")}</span>
            </div>
            <For each=move || blocks.get().as_ref().clone() key=Block::identity let(block)>
                <BlockView block />
            </For>
            <Show when=move || blocks.read().is_empty()>
                <p class="drawn__none">{t("crosswalk-none-listed")}</p>
            </Show>
        </div>
    }
}

/// A row of one of the two lists, or an empty place in it.
type Slot = Option<(AnswerKey, Option<Served>)>;

#[component]
fn BlockView(
    /// Which.
    block: Block,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let (served, other) = (served_slots(&block), other_slots(&block));
    let (left, right) = match block.system {
        ManagementSystem::Csms => (other, served),
        ManagementSystem::Isms => (served, other),
    };
    let heading = block.name();
    let block = StoredValue::new(block);
    let lit = Memo::new(move |_| {
        let pointed = state.pointed.get();
        pointed.map(|key| block.with_value(|block| block.lit_by(&key))).unwrap_or_default()
    });
    let list = move |slots: Vec<Slot>, side: ManagementSystem| {
        let rows = slots.into_iter().map(|slot| match slot {
            Some((key, served)) => view! { <RowView key served lit block /> }.into_any(),
            None => view! { <li class="drawn__blank" aria-hidden="true"></li> }.into_any(),
        });
        let label = t(&format!("crosswalk-column-{}", side.name()));
        view! { <ul class=format!("drawn__list drawn__list--{}", side.name()) aria-label=label>{rows.collect_view()}</ul> }
    };
    view! {
        <div class="drawn__topic">
            <h3>{heading}</h3>
            <div class="drawn__two">
                {list(left, ManagementSystem::Isms)}
                <Band block lit />
                {list(right, ManagementSystem::Csms)}
            </div>
        </div>
    }
}

fn served_slots(block: &Block) -> Vec<Slot> {
    let mut slots = vec![None; block.weave.n_slots];
    for ((key, served), slot) in block.served.iter().zip(&block.weave.served) {
        if let Some(place) = slots.get_mut(*slot) {
            *place = Some((key.clone(), Some(*served)));
        }
    }
    slots
}

fn other_slots(block: &Block) -> Vec<Slot> {
    let mut slots = vec![None; block.weave.n_slots];
    for (key, slot) in block.others.iter().zip(&block.weave.other) {
        if let Some(place) = slots.get_mut(*slot) {
            *place = Some((key.clone(), None));
        }
    }
    slots
}

#[component]
fn RowView(
    /// Which requirement.
    key: AnswerKey,
    /// How far it is served; `None` on the other side.
    served: Option<Served>,
    /// The requirements that stand out in this block.
    lit: Memo<Vec<AnswerKey>>,
    /// The block that it stands in.
    block: StoredValue<Block>,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let row = state.open.row(&key);
    let title = title(state.open, &key);
    let said = served.map(|served| block.with_value(|block| served_sentence(block, &key, served)));
    let id = key.requirement.to_string();
    let href = state.app.requirement_href(&key);
    let key = StoredValue::new(key);
    let is_lit = move || key.with_value(|key| lit.read().contains(key));
    let is_pinned =
        move || state.is_pinned.get() && key.with_value(|key| state.pointed.read().as_ref() == Some(key));
    let point = move || key.with_value(|key| state.point(key));
    view! {
        <li
            class="drawn__row"
            class:is-lit=is_lit
            class:is-pinned=is_pinned
            on:pointerenter=move |_| point()
            on:focusin=move |_| point()
            on:click=move |_| key.with_value(|key| state.pin(key))
        >
            <a href=href on:click=|event| event.stop_propagation()>
                <span class="id">{id}</span>
                <span class="drawn__title">{title}</span>
                <span class="vh">{move || rated_words(&row.read().answer)} {said}</span>
            </a>
            {served.map(|served| view! { <Squares served=vec![served] /> })}
            <span
                class="n"
                class:n--word=move || row.read().answer.is_not_applicable()
                aria-hidden="true"
            >
                {move || rating_mark(&row.read().answer)}
            </span>
        </li>
    }
}

/// What the picture shows of a row, for those who cannot see it.
fn served_sentence(block: &Block, key: &AnswerKey, served: Served) -> String {
    let how = t(&format!("crosswalk-served-{}", served.name()));
    let at = block.served.iter().position(|(own, _)| own == key);
    let tied = block.ties.iter().filter(|(tie, _)| Some(tie.served) == at);
    let ids: Vec<&str> =
        tied.filter_map(|(tie, _)| Some(block.others.get(tie.other)?.requirement.as_str())).collect();
    match ids.as_slice() {
        [] => tv("crosswalk-said-alone", &[("how", (&how).into())]),
        ids => tv("crosswalk-said", &[("how", (&how).into()), ("ids", (&ids.join(", ")).into())]),
    }
}

/// The lines between the two lists.
#[component]
fn Band(
    /// The block.
    block: StoredValue<Block>,
    /// The requirements that stand out.
    lit: Memo<Vec<AnswerKey>>,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let rows = move |keys: Vec<AnswerKey>| keys.iter().map(|key| state.open.row(key)).collect::<Vec<_>>();
    let served = rows(block.with_value(|block| block.served.iter().map(|(key, _)| key.clone()).collect()));
    let others = rows(block.with_value(|block| block.others.clone()));
    let levels = Memo::new(move |_| {
        let of = |rows: &[Signal<Row>]| {
            rows.iter().map(|row| row.read().answer.level()).collect::<Vec<Option<MaturityLevel>>>()
        };
        (of(&served), of(&others))
    });
    let all = Memo::new(move |_| {
        let levels = levels.read();
        block.with_value(|block| lines(block, &levels.0, &levels.1, |_| true))
    });
    let bright = Memo::new(move |_| {
        let pointed = state.pointed.get()?;
        if lit.read().is_empty() {
            return None;
        }
        let levels = levels.read();
        Some(block.with_value(|block| {
            lines(block, &levels.0, &levels.1, |tie| {
                let ends = block.served.get(tie.served).map(|(key, _)| key).zip(block.others.get(tie.other));
                ends.is_some_and(|(served, other)| *served == pointed || *other == pointed)
            })
        }))
    });
    let system = block.with_value(|block| block.system);
    let height = block.with_value(|block| ROW * block.weave.n_slots);
    view! {
        <svg
            class="drawn__band"
            width="8rem"
            height=format!("{}rem", height as f64 / 16.0)
            viewBox=format!("0 0 {BAND} {height}")
            aria-hidden="true"
        >
            <g class:is-dim=move || bright.read().is_some()>{move || view! { <Drawn lines=all.get() system /> }}</g>
            {move || bright.get().map(|lines| view! { <g><Drawn lines system /></g> })}
        </svg>
    }
}

#[component]
fn Drawn(
    /// What is drawn.
    lines: Lines,
    /// The side at whose end points are written.
    system: ManagementSystem,
) -> impl IntoView {
    let Lines { plain: [p1, p2, p3], apart: [a1, a2, a3], labels } = lines;
    let (x, anchor) = match system {
        ManagementSystem::Csms => (BAND - 2, "end"),
        ManagementSystem::Isms => (2, "start"),
    };
    let labels = labels.into_iter().map(|label| {
        view! { <text class="k-text drawn__apart" text-anchor=anchor x=x y=label.y>{label_words(label)}</text> }
    });
    view! {
        <path class="k-pair w1" d=p1 />
        <path class="k-pair w2" d=p2 />
        <path class="k-pair w3" d=p3 />
        <path class="k-pair w1 div" d=a1 />
        <path class="k-pair w2 div" d=a2 />
        <path class="k-pair w3 div" d=a3 />
        {labels.collect_view()}
    }
}

fn label_words(label: Label) -> String {
    let words = apart_words(label.most);
    if label.least == label.most { words } else { tv("crosswalk-up-to", &[("apart", (&words).into())]) }
}
