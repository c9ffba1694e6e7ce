//! The report page.

use leptos::prelude::*;

/// The report page.
#[component]
pub fn ReportPage() -> impl IntoView {
    view! { <main class="sheet" id="main" tabindex="-1"></main> }
}
