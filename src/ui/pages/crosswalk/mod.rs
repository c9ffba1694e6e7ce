//! Crosswalk: how far each system serves the other, where they meet, and where they differ.

mod absent;
mod agenda;
mod agenda_row;
mod alone;
mod apart;
mod cover;
mod editor;
mod filters;
mod kept;
mod keys;
mod lede;
mod lines;
mod list;
mod matrix;
mod meet;
mod order;
mod picture;
mod relations;
mod squares;
mod state;
mod weave;
mod words;

use crate::state::app::App;
use crate::state::open::OpenAssessment;
use absent::Absent;
use agenda::Agenda;
use alone::OnlyOne;
use kept::Kept;
use lede::Lede;
use leptos::prelude::*;
use matrix::Matrix;
use meet::Meet;
use plumbline_core::catalogue::ManagementSystem;
use state::{CrosswalkState, Presence};

/// The crosswalk page.
#[component]
pub fn CrosswalkPage() -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let presence = Memo::new(move |_| Presence::of(app, open));
    let state = CrosswalkState::new(app, open);
    provide_context(state);
    keys::listen(state);
    view! {
        <main class="sheet crosswalk" id="main" tabindex="-1">
            {move || match presence.get() {
                Presence::Here => view! {
                    <Lede />
                    <Matrix />
                    <Meet />
                    <Agenda />
                    <Kept />
                    <OnlyOne system=ManagementSystem::Csms />
                    <OnlyOne system=ManagementSystem::Isms />
                }
                .into_any(),
                absent => view! { <Absent presence=absent /> }.into_any(),
            }}
        </main>
    }
}
