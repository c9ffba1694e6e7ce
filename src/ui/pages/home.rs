//! The home page.

use leptos::prelude::*;

/// The home page.
#[component]
pub fn HomePage() -> impl IntoView {
    view! { <main class="sheet" id="main" tabindex="-1"></main> }
}
