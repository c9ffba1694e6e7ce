//! Proposals that were turned down, each with the way back.

use super::review::Review;
use crate::adapters::clock;
use crate::ui::components::suggestion;
use crate::ui::words::{date_words, t, tv};
use leptos::prelude::*;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::crosswalk::Proposal;
use std::sync::Arc;

/// Everything that was turned down and is still open; nothing where nothing was.
#[component]
pub fn Dismissed() -> impl IntoView {
    let review = expect_context::<Review>();
    let dismissed = review.dismissed;
    let rows = move || {
        dismissed.get().iter().cloned().map(|proposal| view! { <DismissedRow proposal /> }).collect_view()
    };
    view! {
        <Show when=move || !dismissed.read().is_empty()>
            <section class="sec" id="dismissed">
                <div class="sec__h">
                    <h2>{t("prop-dismissed-head")}</h2>
                    <p>{move || tv("prop-dismissed-hint", &[("n", dismissed.read().len().into())])}</p>
                </div>
                <ul class="list prop-dismissed">{rows}</ul>
            </section>
        </Show>
    }
}

#[component]
fn DismissedRow(
    /// Which proposal.
    proposal: Arc<Proposal>,
) -> impl IntoView {
    let review = expect_context::<Review>();
    let catalogue = review.open.catalogue();
    let key = proposal.key.clone();
    let title = catalogue.requirement(&key).map(|r| r.title.clone());
    let system = catalogue.system(&key.questionnaire).unwrap_or(ManagementSystem::Csms);
    let signed = review.open.peek(|doc| {
        let dismissal = doc.dismissals.get(&key)?;
        let day = date_words(clock::local_date(dismissal.at?));
        Some(tv("prop-dismissed-by", &[("by", dismissal.by.as_str().into()), ("day", (&day).into())]))
    });
    let id = key.requirement.to_string();
    let label = tv("prop-restore-label", &[("id", (&id).into())]);
    view! {
        <li>
            <a class="id" href=review.app.requirement_href(&key)>{id}</a>
            <div>
                <p>{title}</p>
                <small>{suggestion(system.other(), &proposal)} " " {signed}</small>
            </div>
            <button class="link" type="button" aria-label=label on:click=move |_| review.restore(&key)>
                {t("prop-bring-back")}
            </button>
        </li>
    }
}
