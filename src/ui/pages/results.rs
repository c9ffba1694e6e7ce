//! The results page.

use leptos::prelude::*;

/// The results page.
#[component]
pub fn ResultsPage() -> impl IntoView {
    view! { <main class="sheet" id="main" tabindex="-1"></main> }
}
