//! The plan page.

use leptos::prelude::*;

/// The plan page.
#[component]
pub fn PlanPage() -> impl IntoView {
    view! { <main class="sheet" id="main" tabindex="-1"></main> }
}
