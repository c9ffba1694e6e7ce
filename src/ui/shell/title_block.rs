//! The title block at the foot: project, saved at, answered, to verify, sheet, keys; always true.

use super::Sheet;
use crate::adapters::clock;
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::state::route::{Page, Route};
use crate::state::storage::SaveStatus;
use crate::ui::words::{t, tv};
use leptos::prelude::*;

/// The status line of every sheet.
#[component]
pub fn TitleBlock(
    /// The page shown.
    sheet: Memo<Sheet>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let saved = move || match app.save_status().get() {
        SaveStatus::Saving => t("tb-saving"),
        SaveStatus::Saved(at) => clock::local_time_text(at),
        SaveStatus::Unsaved(_) => t("tb-unsaved"),
    };
    let project = move || app.open().get().map(|open| open.read(|doc| doc.profile.organisation.clone()));
    let keys = move || match sheet.get() {
        Sheet::Assess => t("tb-keys-assess"),
        Sheet::Scope => t("tb-keys-scope"),
        Sheet::Crosswalk => t("tb-keys-crosswalk"),
        Sheet::Alignment => t("tb-keys-alignment"),
        Sheet::Proposals => t("tb-keys-proposals"),
        _ => t("tb-keys-all"),
    };
    view! {
        <footer class="titleblock" aria-label=t("status-label")>
            <dl>
                <div>
                    <dt>{t("tb-project")}</dt>
                    <dd title=project>{move || project().filter(|name| !name.is_empty()).unwrap_or_else(|| t("app-name"))}</dd>
                </div>
                <div class="t1">
                    <dt>{t("tb-saved")}</dt>
                    <dd id="saved">{saved}</dd>
                </div>
                {move || app.open().get().map(|open| view! { <Counts open /> })}
                <div class="grow opt">
                    <dt>{t("tb-sheet")}</dt>
                    <dd>{move || sheet_words(app, sheet.get())}</dd>
                </div>
                <div class="keys">
                    <dt>{t("tb-keys")}</dt>
                    <dd>{keys}</dd>
                </div>
            </dl>
        </footer>
    }
}

#[component]
fn Counts(
    /// The open assessment.
    open: OpenAssessment,
) -> impl IntoView {
    let total = Memo::new(move |_| open.scores().read().total());
    let answered = move || {
        let total = total.get();
        tv(
            "tb-answered-value",
            &[("answered", (total.n_answered() as usize).into()), ("total", (total.n_total as usize).into())],
        )
    };
    view! {
        <div>
            <dt>{t("tb-answered")}</dt>
            <dd id="answered">{answered}</dd>
        </div>
        <div>
            <dt>{t("tb-verify")}</dt>
            <dd>{move || total.get().n_doubtful}</dd>
        </div>
    }
}

fn sheet_words(app: App, sheet: Sheet) -> String {
    let place = app.route().with(|route| match route {
        Route::Document(_, Page::Assess(Some(key), _)) => Some(key.clone()),
        _ => None,
    });
    let words = place.and_then(|key| {
        let catalogue = app.open().get()?.catalogue();
        let questionnaire = catalogue.questionnaire(&key.questionnaire)?;
        let (_, group) = questionnaire.group_of(&key.requirement)?;
        Some(format!("{}, {}, {}", questionnaire.structure.standard, group.id, key.requirement))
    });
    words.unwrap_or_else(|| t(sheet.name_key()))
}
