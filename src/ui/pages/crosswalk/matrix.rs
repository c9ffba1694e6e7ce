//! What is served, topic by topic: squares, and counts that list what they count.

use super::squares::Squares;
use super::state::{CrosswalkState, MeetFilter};
use super::words::topic_name;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::crosswalk::{Served, TopicCoverage};
use plumbline_core::ids::TopicId;

/// The matrix.
#[component]
pub fn Matrix() -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let caption = move || {
        t(match state.system.get() {
            ManagementSystem::Csms => "crosswalk-matrix-csms",
            ManagementSystem::Isms => "crosswalk-matrix-isms",
        })
    };
    let rows = move || {
        let topics = state.coverage.get().map(|coverage| coverage.topics.clone()).unwrap_or_default();
        topics.into_iter().map(|topic| view! { <TopicRow topic /> }).collect_view()
    };
    let totals = move || {
        let coverage = state.coverage.get()?;
        let cell = |served| view! { <td><Count n=coverage.n(served) topic=None served /></td> };
        Some(Served::ALL.map(cell).collect_view())
    };
    let n_topics = move || state.coverage.get().map_or(0, |coverage| coverage.topics.len());
    view! {
        <div class="topic-matrix-box">
            <table class="topic-matrix">
                <caption class="vh">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t("crosswalk-topic")}</th>
                        <th scope="col" class="b">{t("crosswalk-squares")}</th>
                        {Served::ALL
                            .map(|served| view! {
                                <th scope="col" class="e">{t(&format!("crosswalk-short-{}", served.name()))}</th>
                            })
                            .collect_view()}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{move || tv("crosswalk-all-topics", &[("n", n_topics().into())])}</th>
                        <td class="b"></td>
                        {totals}
                    </tr>
                </tfoot>
            </table>
        </div>
    }
}

#[component]
fn TopicRow(
    /// Its requirements.
    topic: TopicCoverage,
) -> impl IntoView {
    let mut squares: Vec<Served> = topic.rows.iter().map(|row| row.served).collect();
    squares.sort();
    let cell = |served: Served| {
        view! { <td><Count n=topic.n(served) topic=Some(topic.topic.clone()) served /></td> }
    };
    view! {
        <tr>
            <th scope="row">{topic_name(&topic.topic)}</th>
            <td class="b"><Squares served=squares /></td>
            {Served::ALL.map(cell).collect_view()}
        </tr>
    }
}

/// A count; pressing it lists what it counts.
#[component]
fn Count(
    /// How many.
    n: usize,
    /// In which topic; `None` for all.
    topic: Option<TopicId>,
    /// Served how far.
    served: Served,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    if n == 0 {
        return view! { <span class="muted">"0"</span> }.into_any();
    }
    let name = topic.as_ref().map_or_else(|| t("crosswalk-every-topic"), topic_name);
    let how = t(&format!("crosswalk-served-{}", served.name()));
    let label =
        tv("crosswalk-count-label", &[("n", n.into()), ("topic", (&name).into()), ("how", (&how).into())]);
    let filter = MeetFilter { topic, served: Some(served), ..MeetFilter::default() };
    let own = filter.clone();
    let is_on = move || *state.filter.read() == own;
    view! {
        <button
            class="fig topic-matrix__count"
            type="button"
            aria-label=label
            aria-pressed=move || is_on().to_string()
            on:click=move |_| state.list(filter.clone())
        >
            {n}
        </button>
    }
    .into_any()
}
