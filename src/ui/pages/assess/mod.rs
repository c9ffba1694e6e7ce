//! Assess: one standard's requirements on the plumb line, the current one open for rating.

mod bulk;
mod card;
mod cursor;
mod evidence;
mod filters;
mod guide;
mod keys;
mod list;
mod rating;
mod record;
mod tree;

pub use cursor::Cursor;
pub use tree::RequirementTree;

use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::ui::words::t;
use filters::FilterBar;
use guide::Guide;
use leptos::prelude::*;
use list::RequirementList;

/// The questionnaire.
#[component]
pub fn AssessPage() -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let cursor = Cursor::new(app, open);
    provide_context(cursor);
    keys::listen(app, open, cursor);
    view! {
        <main class="work" id="main" tabindex="-1">
            <Show
                when=move || cursor.questionnaire().read().is_some()
                fallback=|| view! { <p class="stand empty">{t("assess-no-standard")}</p> }
            >
                <FilterBar />
                <RequirementList />
            </Show>
        </main>
        <Guide />
    }
}
