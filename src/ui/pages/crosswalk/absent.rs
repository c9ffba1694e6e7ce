//! What stands here while there is nothing to compare.

use super::state::Presence;
use crate::state::app::App;
use crate::state::route::Page;
use crate::ui::words::t;
use leptos::prelude::*;
use plumbline_core::catalogue::ManagementSystem;

/// Why the sheet is empty, and the way on.
#[component]
pub fn Absent(
    /// Why.
    presence: Presence,
) -> impl IntoView {
    let app = expect_context::<App>();
    let (head, stand) = match presence {
        Presence::Here | Presence::Coming => {
            return view! { <p class="stand" role="status">{t("crosswalk-coming")}</p> }.into_any();
        }
        Presence::Unrelated => ("crosswalk-head-unrelated", "crosswalk-stand-unrelated"),
        Presence::Only(ManagementSystem::Isms) => ("crosswalk-head-only-isms", "crosswalk-stand-only-isms"),
        Presence::Only(ManagementSystem::Csms) => ("crosswalk-head-only-csms", "crosswalk-stand-only-csms"),
        Presence::Nothing => ("crosswalk-head-nothing", "crosswalk-stand-nothing"),
    };
    view! {
        <div class="crosswalk-absent">
            <h1 class="h1">{t(head)}</h1>
            <p class="stand">{t(stand)}</p>
            <p class="crosswalk-act">
                <a class="btn btn--act" href=app.href(Page::Setup)>{t("crosswalk-go-setup")}</a>
            </p>
        </div>
    }
    .into_any()
}
