//! Scope: the two scopes laid over each other, and what is wrong with them.

use crate::ui::words::t;
use leptos::prelude::*;

/// The scope page.
#[component]
pub fn ScopePage() -> impl IntoView {
    view! {
        <main class="sheet scope" id="main" tabindex="-1">
            <h1 class="h1">{t("page-scope")}</h1>
        </main>
    }
}
