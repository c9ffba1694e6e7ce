//! Gaps and plan: what stands out of true, what will be done about it, and what that brings.

mod bar;
mod closes;
mod due;
mod editor;
mod gap_filters;
mod gap_row;
mod gaps;
mod keys;
mod lede;
mod outlook;
mod panel;
mod roadmap;
mod row;
mod standfirst;
mod state;
mod straight;
mod sums;
mod words;

use crate::state::app::App;
use crate::state::open::OpenAssessment;
use due::DueList;
use gaps::GapSection;
use lede::Lede;
use leptos::prelude::*;
use outlook::Outlook;
use roadmap::Roadmap;
use state::PlanState;
use straight::Straightening;

/// Gaps and plan.
#[component]
pub fn PlanPage() -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let plan = PlanState::new(app, open);
    provide_context(plan);
    keys::listen(plan);
    let has_actions = Memo::new(move |_| open.read(|doc| !doc.actions.is_empty()));
    let has_gaps = Memo::new(move |_| !open.gaps().read().is_empty());
    view! {
        <main class="sheet plan" id="main" tabindex="-1">
            <Lede />
            <Straightening />
            <Show when=move || has_actions.get() || has_gaps.get()>
                <Roadmap />
            </Show>
            <Show when=move || has_actions.get()>
                <DueList />
                <Outlook />
            </Show>
            <Show when=move || has_gaps.get()>
                <GapSection />
            </Show>
        </main>
    }
}
