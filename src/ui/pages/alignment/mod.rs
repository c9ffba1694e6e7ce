//! Alignment: who leads in each topic, who follows, where they meet.

mod editor;
mod fields;
mod filters;
mod keys;
mod lead_mark;
mod lede;
mod row;
mod squares;
mod state;
mod table;
mod words;

use crate::state::app::App;
use crate::state::open::OpenAssessment;
use lede::Lede;
use leptos::prelude::*;
use squares::Squares;
use state::Agreements;
use table::TopicTable;

/// The alignment page.
#[component]
pub fn AlignmentPage() -> impl IntoView {
    let agreements = Agreements::new(expect_context::<App>(), expect_context::<OpenAssessment>());
    provide_context(agreements);
    keys::listen(agreements);
    let has_topics = Memo::new(move |_| !agreements.leads.read().is_empty());
    view! {
        <main class="sheet alignment" id="main" tabindex="-1">
            <Lede />
            <Show when=move || has_topics.get()>
                <Squares />
                <TopicTable />
            </Show>
        </main>
    }
}
