//! The gaps, most serious first, and the actions made from them.

use super::gap_filters::GapFilters;
use super::gap_row::GapRow;
use super::state::{Place, PlanState};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::ids::AnswerKey;
use plumbline_core::scoring::Gap;
use std::collections::BTreeSet;

/// How many gaps are listed at first.
const N_FIRST: usize = 12;

/// Over the list, where it has columns.
const HEADINGS: [&str; 5] =
    ["plan-col-rank", "plan-col-requirement", "plan-col-ruler", "plan-col-priority", "plan-col-action"];

/// A gap with its place among all, from 1.
type Ranked = (usize, Gap);

/// The section.
#[component]
pub fn GapSection() -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let gaps = plan.open.gaps();
    let shows_all = RwSignal::new(false);
    let listed = listed(plan);
    let n_free = Memo::new(move |_| gaps.read().iter().filter(|gap| !gap.has_action).count());
    let heading = move || {
        let n = gaps.read().len();
        let key = if n_free.get() == n { "plan-gaps-bare" } else { "plan-gaps" };
        tv(key, &[("n", n.into()), ("free", n_free.get().into())])
    };
    let shown = move || {
        let n = if shows_all.get() { usize::MAX } else { N_FIRST };
        listed.get().into_iter().take(n).collect::<Vec<_>>()
    };
    view! {
        <section class="sec" aria-labelledby="plan-gaps">
            <div class="sec__h">
                <h2 id="plan-gaps">{heading}</h2>
                <p>{t("plan-gaps-hint")}</p>
                <Show when={move || n_free.get() > 0}>
                    <button class="btn plan-push" type="button" on:click=move |_| plan.propose()>
                        {t("plan-propose")} " " <kbd aria-hidden="true">"P"</kbd>
                    </button>
                </Show>
            </div>
            <GapFilters />
            <p class="gap-count">
                <span role="status">{move || tv("plan-gaps-listed", &[("n", listed.read().len().into())])}</span>
                <button class="link" type="button" on:click=move |_| choose(plan, &listed.read_untracked())>
                    {move || tv("plan-choose-listed", &[("n", listed.read().len().into())])}
                </button>
            </p>
            <div class="gap-head" aria-hidden="true">
                {HEADINGS.map(|key| view! { <span>{t(key)}</span> }).collect_view()}
            </div>
            <ol class="gap-list">
                <For
                    each=shown
                    key=|(rank, gap)| (*rank, gap.key.clone(), gap.level, gap.target, gap.priority(), gap.doubt)
                    let((rank, gap))
                >
                    <GapRow rank gap />
                </For>
            </ol>
            <Show when=move || { listed.read().len() > N_FIRST && !shows_all.get() }>
                <p class="plan-go">
                    <button class="btn" type="button" on:click=move |_| shows_all.set(true)>
                        {move || tv("plan-show-all", &[("n", listed.read().len().into())])}
                    </button>
                </p>
            </Show>
            <Chosen />
        </section>
    }
}

/// What passes the filter; the gap under which an action is being edited stays.
fn listed(plan: PlanState) -> Memo<Vec<Ranked>> {
    Memo::new(move |_| {
        let filter = plan.gap_filter.get();
        let edited = plan.editing().get().map(|editing| editing.place);
        let is_edited = |gap: &Gap| matches!(&edited, Some(Place::Gap(key)) if *key == gap.key);
        let catalogue = plan.open.catalogue();
        let gaps = plan.open.gaps().get();
        plan.open.read(|doc| {
            let ranked = gaps.iter().enumerate().map(|(idx, gap)| (idx + 1, gap));
            let passes = |gap: &Gap| is_edited(gap) || filter.passes(doc, &catalogue, gap);
            ranked.filter(|(_, gap)| passes(gap)).map(|(rank, gap)| (rank, gap.clone())).collect()
        })
    })
}

fn choose(plan: PlanState, listed: &[Ranked]) {
    let keys: Vec<AnswerKey> = listed.iter().map(|(_, gap)| gap.key.clone()).collect();
    plan.chosen.update(|chosen| chosen.extend(keys));
}

/// What to do with the gaps chosen.
#[component]
fn Chosen() -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let chosen = Memo::new(move |_| {
        let chosen = plan.chosen.get();
        let gaps = plan.open.gaps().get();
        let counted = gaps.iter().filter(|gap| chosen.contains(&gap.key));
        counted.fold((0_usize, 0_usize), |(n, points), gap| (n + 1, points + usize::from(gap.below)))
    });
    let n = move || chosen.get().0;
    let words = move || {
        let (n, points) = chosen.get();
        tv("plan-chosen", &[("n", n.into()), ("points", points.into())])
    };
    view! {
        <div class="gap-chosen" class:gap-chosen--on=move || { n() > 0 }>
            <span role="status">{move || if n() > 0 { words() } else { String::new() }}</span>
            <Show when=move || { n() > 0 }>
                <button class="btn btn--act" type="button" on:click=move |_| plan.act_on_chosen()>
                    {move || tv("plan-act-chosen", &[("n", n().into())])}
                </button>
                <button class="btn" type="button" on:click=move |_| plan.chosen.set(BTreeSet::new())>
                    {t("plan-choose-none")}
                </button>
            </Show>
        </div>
    }
}
