//! Setup: who is measured, by what, and how true it must be.

use leptos::prelude::*;

/// Setup of a new assessment.
#[component]
pub fn NewPage() -> impl IntoView {
    view! { <main class="sheet" id="main" tabindex="-1"></main> }
}

/// Setup of the open assessment.
#[component]
pub fn SetupPage() -> impl IntoView {
    view! { <main class="sheet" id="main" tabindex="-1"></main> }
}
