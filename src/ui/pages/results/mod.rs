//! Results: where both standards stand, group by group and requirement by requirement.

mod contradictions;
mod figures;
mod heat;
mod lede;
mod legend;
mod lines;
mod maturity;
mod notes;
mod radar;
mod roving;
mod strengths;
mod topics;
mod words;
mod worst;

use crate::state::open::OpenAssessment;
use contradictions::Contradictions;
use heat::EveryRequirement;
use lede::Lede;
use leptos::prelude::*;
use lines::PlumbLines;
use maturity::MaturityByGroup;
use strengths::Strengths;
use topics::Topics;
use worst::WorstGaps;

/// The results page.
#[component]
pub fn ResultsPage() -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let is_rated = Memo::new(move |_| open.scores().read().total().n_rated > 0);
    view! {
        <main class="sheet results" id="main" tabindex="-1">
            <Lede />
            <PlumbLines />
            <Show when=move || is_rated.get()>
                <WorstGaps />
                <Strengths />
            </Show>
            <Contradictions />
            <Show when=move || is_rated.get()>
                <MaturityByGroup />
                <EveryRequirement />
                <Topics />
            </Show>
        </main>
    }
}
