//! Proposals: what the answers of one side suggest for the other, one after the other.

mod again;
mod card;
mod dismissed;
mod filter;
mod keys;
mod lede;
mod list;
mod review;
mod row;
mod saved;
mod squares;

use crate::state::app::App;
use crate::state::open::OpenAssessment;
use again::LookAgain;
use dismissed::Dismissed;
use lede::Lede;
use leptos::prelude::*;
use list::ProposalList;
use review::Review;
use saved::WorkSaved;

/// The proposals page.
#[component]
pub fn ProposalsPage() -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let review = Review::new(app, open);
    provide_context(review);
    keys::listen(review);
    view! {
        <main class="sheet proposals" id="main" tabindex="-1">
            <Lede />
            <WorkSaved />
            <LookAgain />
            <Show when=move || !review.waiting.read().is_empty()>
                <ProposalList />
            </Show>
            <Dismissed />
        </main>
    }
}
