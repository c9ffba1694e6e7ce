//! Alignment: who leads in each topic, who follows, where they meet.

use crate::ui::words::t;
use leptos::prelude::*;

/// The alignment page.
#[component]
pub fn AlignmentPage() -> impl IntoView {
    view! {
        <main class="sheet alignment" id="main" tabindex="-1">
            <h1 class="h1">{t("page-alignment")}</h1>
        </main>
    }
}
