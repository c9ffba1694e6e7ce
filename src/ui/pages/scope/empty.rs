//! What stands where nothing is drawn yet: what will be here, and the one next step.

use super::state::ScopeState;
use crate::ui::words::t;
use leptos::prelude::*;

/// The beginning.
#[component]
pub fn Begin() -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    view! {
        <section class="scope__begin" aria-label=t("scope-begin")>
            <p class="scope__begin-acts">
                <button class="btn btn--act" type="button" on:click=move |_| scope.begin_import()>
                    {t("scope-bring")}
                </button>
                <button class="btn" type="button" on:click=move |_| scope.add_thing()>
                    {t("scope-add-first")} " " <kbd aria-hidden="true">"T"</kbd>
                </button>
            </p>
            <ol class="scope__steps">
                <li>{t("scope-begin-1")}</li>
                <li>{t("scope-begin-2")}</li>
                <li>{t("scope-begin-3")}</li>
            </ol>
        </section>
    }
}
