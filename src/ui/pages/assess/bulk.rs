//! One answer for everything listed, the count shown before it is applied.

use super::cursor::Cursor;
use super::rating::is_excludable;
use crate::state::app::{App, NoticeValue};
use crate::state::open::OpenAssessment;
use crate::ui::words::{t, tv};
use leptos::html::Dialog;
use leptos::prelude::*;
use plumbline_core::assessment::{Bulk, MaturityLevel, Rating, bulk_keys};
use plumbline_core::ids::AnswerKey;

/// The dialog.
#[component]
pub fn BulkDialog(
    /// Where it is drawn; the caller shows it.
    dialog: NodeRef<Dialog>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let cursor = expect_context::<Cursor>();
    let open = expect_context::<OpenAssessment>();
    let (rating, set_rating) = signal(Rating::NotApplicable);
    let (reason, set_reason) = signal(String::new());
    let (overwrite, set_overwrite) = signal(false);
    let bulk = move || Bulk { rating: rating.get(), reason: reason.get(), overwrite: overwrite.get() };
    let candidates = move || candidates(cursor, open, rating.get());
    let n_changed = move || open.read(|doc| bulk_keys(doc, &candidates(), &bulk()).len());
    let can_apply = move || n_changed() > 0 && !reason.read().trim().is_empty();
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let apply = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if can_apply() {
            let n = n_changed();
            open.answer_many(&candidates(), &bulk());
            app.say("bulk-done", &[("n", NoticeValue::Count(n))]);
            set_reason.set(String::new());
            close();
        }
    };
    view! {
        <dialog class="bulk" node_ref=dialog aria-labelledby="bulk-title">
            <form on:submit=apply>
                <h2 id="bulk-title">
                    {move || tv("bulk-title", &[("n", cursor.listed().read().len().into())])}
                </h2>
                <label class="field">
                    <span>{t("bulk-rating")}</span>
                    <select on:change=move |event| set_rating.set(rating_of(&event_target_value(&event)))>
                        <option value="">{t("rating-na")}</option>
                        {MaturityLevel::ALL
                            .map(|level| view! {
                                <option value=level.get().to_string()>
                                    {format!("{}, {}", level.get(), t(&format!("level-{}", level.get())))}
                                </option>
                            })
                            .collect_view()}
                    </select>
                </label>
                <label class="field">
                    <span>{t("bulk-reason")}</span>
                    <input
                        type="text"
                        required
                        placeholder=t("bulk-reason-hint")
                        prop:value=reason
                        on:input=move |event| set_reason.set(event_target_value(&event))
                    />
                </label>
                <label class="tickbox">
                    <input
                        type="checkbox"
                        prop:checked=overwrite
                        on:change=move |event| set_overwrite.set(event_target_checked(&event))
                    />
                    {t("bulk-overwrite")}
                </label>
                <p role="status">{move || tv("bulk-count", &[("n", n_changed().into())])}</p>
                <p class="buttons">
                    <button class="btn btn--act" type="submit" disabled=move || !can_apply()>
                        {move || tv("bulk-apply", &[("n", n_changed().into())])}
                    </button>
                    <button class="btn" type="button" on:click=move |_| close()>{t("cancel")}</button>
                </p>
            </form>
        </dialog>
    }
}

/// What is listed, less what cannot be declared not applicable when that is the answer.
fn candidates(cursor: Cursor, open: OpenAssessment, rating: Rating) -> Vec<AnswerKey> {
    let listed = cursor.listed().get();
    let fits = |key: &&AnswerKey| rating != Rating::NotApplicable || is_excludable(open, key);
    listed.iter().filter(fits).cloned().collect()
}

fn rating_of(value: &str) -> Rating {
    let level = value.parse::<u8>().ok().and_then(|level| MaturityLevel::try_from(level).ok());
    level.map_or(Rating::NotApplicable, Rating::Level)
}
