//! Scope statements: drafted from the data, edited by people.

use crate::ui::words::t;
use leptos::prelude::*;

/// The statements page.
#[component]
pub fn StatementsPage() -> impl IntoView {
    view! {
        <main class="sheet statements" id="main" tabindex="-1">
            <h1 class="h1">{t("page-statements")}</h1>
        </main>
    }
}
