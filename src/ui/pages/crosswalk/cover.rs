//! How many requirements are served fully, partly and not, each figure saying by which rule.

use super::squares::Squares;
use super::state::{CrosswalkState, MeetFilter};
use crate::ui::components::Figure;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::crosswalk::Served;

/// The three figures.
#[component]
pub fn Cover() -> impl IntoView {
    view! { <ul class="served-sums">{Served::ALL.map(|served| view! { <Line served /> }).collect_view()}</ul> }
}

#[component]
fn Line(
    /// How far.
    served: Served,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let name = StoredValue::new(t(&format!("crosswalk-served-{}", served.name())));
    let n = Memo::new(move |_| state.coverage.get().map_or(0, |coverage| coverage.n(served)));
    let hint = move || {
        t(match (served, state.system.get()) {
            (Served::Fully, ManagementSystem::Csms) => "crosswalk-fully-csms",
            (Served::Partly, ManagementSystem::Csms) => "crosswalk-partly-csms",
            (Served::Not, ManagementSystem::Csms) => "crosswalk-not-csms",
            (Served::Fully, ManagementSystem::Isms) => "crosswalk-fully-isms",
            (Served::Partly, ManagementSystem::Isms) => "crosswalk-partly-isms",
            (Served::Not, ManagementSystem::Isms) => "crosswalk-not-isms",
        })
    };
    view! {
        <li>
            <span class="n">
                <Figure value=Signal::derive(move || n.get().to_string()) label=name.get_value()>
                    <Note served />
                </Figure>
            </span>
            <Squares served=vec![served; 3] />
            <span>{name.get_value()} <small>{hint}</small></span>
        </li>
    }
}

/// The rule in words, the sum, and a way to see which they are.
#[component]
fn Note(
    /// How far.
    served: Served,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let sum = move || {
        let coverage = state.coverage.get()?;
        Some(tv(
            "crosswalk-sum",
            &[
                ("full", coverage.n(Served::Fully).into()),
                ("part", coverage.n(Served::Partly).into()),
                ("none", coverage.n(Served::Not).into()),
                ("total", coverage.rows.len().into()),
            ],
        ))
    };
    let n = move || state.coverage.get().map_or(0, |coverage| coverage.n(served));
    let show = move |_| state.list(MeetFilter { served: Some(served), ..MeetFilter::default() });
    view! {
        <span class="note-out__p">{t(&format!("crosswalk-rule-{}", served.name()))}</span>
        <span class="sum">{sum}</span>
        <span class="note-out__p">{t("crosswalk-rule-data")}</span>
        <Show when=move || { n() > 0 }>
            <button class="link" type="button" on:click=show>
                {move || tv("crosswalk-show", &[("n", n().into())])}
            </button>
        </Show>
    }
}
