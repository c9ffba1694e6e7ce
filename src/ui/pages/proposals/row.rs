//! One proposal of the list: quiet, or the current one.

use super::card::ProposalCard;
use super::review::Review;
use crate::ui::components::level_name;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use leptos::reactive::computed::Selector;
use plumbline_core::crosswalk::Proposal;
use plumbline_core::ids::AnswerKey;

/// One proposal, quiet or current.
#[component]
pub fn ProposalEntry(
    /// For which requirement.
    key: AnswerKey,
    /// Says whether it is the current one.
    current: Selector<Option<AnswerKey>>,
) -> impl IntoView {
    let review = expect_context::<Review>();
    let wanted = Some(key.clone());
    let is_current = Memo::new(move |_| current.selected(&wanted));
    let proposal = Memo::new(move |_| review.proposal(&key));
    move || {
        let proposal = proposal.get()?;
        Some(match is_current.get() {
            true => view! { <ProposalCard proposal /> }.into_any(),
            false => quiet(review, &proposal).into_any(),
        })
    }
}

fn quiet(review: Review, proposal: &Proposal) -> impl IntoView + use<> {
    let key = proposal.key.clone();
    let catalogue = untrack(|| review.open.catalogue());
    let title = catalogue.requirement(&key).map(|r| r.title.clone());
    let level = match proposal.level {
        Some(level) => view! { <b>{level_name(level)}</b> }.into_any(),
        None if proposal.evidence.is_empty() => t("prop-row-related").into_any(),
        None => t("prop-row-evidence").into_any(),
    };
    let id = key.requirement.to_string();
    view! {
        <button class="prop-row" type="button" on:click=move |_| review.go(key.clone(), true)>
            <span class="id">{id}</span>
            <span class="prop-row__title">{title}</span>
            <span class="prop-row__level">{level}</span>
            <small>{source_words(proposal)} {remarks(proposal)}</small>
        </button>
    }
}

/// The leading source, and how many more.
fn source_words(proposal: &Proposal) -> String {
    let lead = proposal.sources.first().map_or("", |source| source.key.requirement.as_str());
    let n_more = proposal.sources.len().saturating_sub(1);
    tv("prop-row-from", &[("id", lead.into()), ("n", n_more.into())])
}

/// What wants more care.
fn remarks(proposal: &Proposal) -> impl IntoView + use<> {
    let disagrees = proposal.disagrees().then(|| view! { ", " <span>{t("prop-row-disagrees")}</span> });
    let doubt =
        proposal.is_doubtful().then(|| view! { ", " <span class="is-doubt">{t("prop-row-doubt")}</span> });
    view! { {disagrees} {doubt} }
}
