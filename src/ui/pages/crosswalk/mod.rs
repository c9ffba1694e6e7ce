//! Crosswalk: how far each system serves the other, and where they differ.

use crate::ui::words::t;
use leptos::prelude::*;

/// The crosswalk page.
#[component]
pub fn CrosswalkPage() -> impl IntoView {
    view! {
        <main class="sheet crosswalk" id="main" tabindex="-1">
            <h1 class="h1">{t("page-crosswalk")}</h1>
        </main>
    }
}
