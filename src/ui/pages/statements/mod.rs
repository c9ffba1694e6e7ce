//! Scope statements: drafted from the data, edited by people.

mod diff;
mod difference;
mod document;
mod exclusions;
mod lede;
mod part;
mod sign;
mod state;
mod words;

use crate::state::app::App;
use crate::state::open::OpenAssessment;
use document::StatementDocument;
use lede::Lede;
use leptos::prelude::*;
use plumbline_core::catalogue::ManagementSystem;
use state::Desk;

/// The statements page.
#[component]
pub fn StatementsPage() -> impl IntoView {
    let desk = Desk::new(expect_context::<App>(), expect_context::<OpenAssessment>());
    provide_context(desk);
    let systems = Memo::new(move |_| {
        desk.statements.read().iter().map(|statement| statement.system).collect::<Vec<ManagementSystem>>()
    });
    view! {
        <main class="sheet statements" id="main" tabindex="-1">
            <Lede />
            <div class="st-docs">
                <For each=move || systems.get() key=|system| *system let:system>
                    <StatementDocument system />
                </For>
            </div>
        </main>
    }
}
