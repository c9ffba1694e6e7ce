//! What stands where a page is still on its way, or cannot come.

use leptos::prelude::*;

/// A page of one sentence, and perhaps a way on.
#[component]
pub fn StandIn(
    /// The sentence.
    #[prop(into)]
    words: Signal<String>,
    /// How it is read out: `status` when it can wait, `alert` when it cannot.
    role: &'static str,
    /// The way on.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <main class="sheet" id="main" tabindex="-1">
            <p class="stand" role=role>{words}</p>
            {children.map(|children| children())}
        </main>
    }
}
