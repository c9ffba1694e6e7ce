//! How far the topics are, counted: one square is one topic.

use super::state::{Agreements, TopicFilter};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::crosswalk::{Accord, accord, is_past_review};

/// From one square to the next.
const PITCH: usize = 17;
/// Side of a square.
const SIDE: usize = 13;
/// Squares in a line.
const PER_LINE: usize = 16;

/// Agreed, begun, open; and which reviews are past.
#[component]
pub fn Squares() -> impl IntoView {
    let agreements = expect_context::<Agreements>();
    let n_of = move |state: Accord| {
        Memo::new(move |_| {
            agreements.leads.read().iter().filter(|lead| accord(&lead.alignment) == state).count()
        })
    };
    let n_past = Memo::new(move |_| {
        let leads = agreements.leads.read();
        leads.iter().filter(|lead| is_past_review(&lead.alignment, agreements.today)).count()
    });
    let rows = [Accord::Agreed, Accord::Begun, Accord::Open].map(|state| {
        let n = n_of(state);
        view! {
            <div class="al-count">
                <dt>
                    <span>{t(&format!("alignment-count-{}", state.name()))}</span>
                    <small>{t(&format!("alignment-count-{}-what", state.name()))}</small>
                </dt>
                <dd class="al-count__n">{n}</dd>
                <dd class="al-count__squares" aria-hidden="true">
                    {move || Some(n.get()).filter(|n| *n > 0).map(|n| squares(state, n))}
                </dd>
            </div>
        }
    });
    view! {
        <div class="al-counts">
            <h2>{t("alignment-count")}</h2>
            <dl>{rows.collect_view()}</dl>
            <Show when=move || { n_past.get() > 0 }>
                <p class="al-counts__past">
                    <button class="link" type="button" on:click=move |_| agreements.choose(TopicFilter::PastReview)>
                        {move || tv("alignment-count-past", &[("n", n_past.get().into())])}
                    </button>
                </p>
            </Show>
        </div>
    }
}

fn squares(state: Accord, n: usize) -> impl IntoView {
    let height = n.div_ceil(PER_LINE).max(1) * PITCH;
    let place = |idx: usize| (idx % PER_LINE * PITCH + 1, idx / PER_LINE * PITCH + 2);
    let side = SIDE - 1;
    let boxes: String =
        (0..n).map(place).map(|(x, y)| format!("M{x}.5 {y}.5h{side}v{side}h-{side}z")).collect();
    let hatch: String = (0..n)
        .map(place)
        .map(|(x, y)| format!("M{x}.5 {}.5l6-6M{x}.5 {}.5l12-12M{}.5 {}.5l6-6", y + 6, y + 12, x + 6, y + 12))
        .collect();
    view! {
        <svg width=PER_LINE * PITCH height=height viewBox=format!("0 0 {} {height}", PER_LINE * PITCH)>
            <path class=if state == Accord::Agreed { "k-solid" } else { "k-box" } d=boxes />
            {(state == Accord::Begun).then(|| view! { <path class="k-hatch" d=hatch /> })}
        </svg>
    }
}
