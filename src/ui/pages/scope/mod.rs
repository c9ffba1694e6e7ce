//! Scope: the two scopes laid over each other, and what is wrong with them.

mod chosen;
mod counts;
mod crossing_editor;
mod crossings;
mod editor;
mod empty;
mod end_field;
mod fields;
mod filters;
mod findings;
mod fix;
mod import;
mod keys;
mod lede;
mod preview;
mod row;
mod section;
mod state;
mod thing_editor;
mod thing_fields;
mod things;
mod words;

use crate::state::app::App;
use crate::state::open::OpenAssessment;
use counts::Counts;
use crossings::Crossings;
use empty::Begin;
use findings::Findings;
use import::ImportPanel;
use lede::Lede;
use leptos::prelude::*;
use section::Section;
use state::ScopeState;
use things::Things;

/// The scope page.
#[component]
pub fn ScopePage() -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let scope = ScopeState::new(app, open);
    provide_context(scope);
    keys::listen(scope);
    let has_things = Memo::new(move |_| scope.n_things.get() > 0);
    let has_interfaces = open.derive_outline(|doc, _| !doc.interfaces.is_empty());
    let has_either = move || has_things.get() || has_interfaces.get();
    view! {
        <main class="sheet scope" id="main" tabindex="-1">
            <Lede />
            <Show when=has_either fallback=|| view! { <Begin /> }>
                <div class="scope__section">
                    <Section />
                    <Counts />
                </div>
                <Findings />
                <Crossings />
            </Show>
            <ImportPanel />
            <Show when=has_either>
                <Things />
            </Show>
        </main>
    }
}
