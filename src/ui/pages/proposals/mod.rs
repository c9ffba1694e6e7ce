//! Proposals: what the answers of one side suggest for the other, one after the other.

use crate::ui::words::t;
use leptos::prelude::*;

/// The proposals page.
#[component]
pub fn ProposalsPage() -> impl IntoView {
    view! {
        <main class="sheet proposals" id="main" tabindex="-1">
            <h1 class="h1">{t("page-proposals")}</h1>
        </main>
    }
}
