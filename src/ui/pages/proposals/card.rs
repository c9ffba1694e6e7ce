//! The current proposal, large: question, proposed level, the answers behind it, what to check, what comes along.

use super::review::{CARD, Review};
use crate::ui::components::{MiniRuler, OtherRatings, SourceLine, level_name, suggestion};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::MaturityLevel;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::crosswalk::Proposal;
use plumbline_core::scoring::standing;
use std::sync::Arc;

/// How many answers stand open at least; the rest folds away.
const N_OPEN: usize = 3;

/// The current proposal.
#[component]
pub fn ProposalCard(
    /// Which.
    proposal: Arc<Proposal>,
) -> impl IntoView {
    let review = expect_context::<Review>();
    let catalogue = review.open.catalogue();
    let key = proposal.key.clone();
    let title = catalogue.requirement(&key).map(|r| r.title.clone());
    let question = catalogue.card(&key).map(|card| card.question.clone());
    let system = catalogue.system(&key.questionnaire).unwrap_or(ManagementSystem::Csms);
    let check = proposal.check().map(str::to_owned).map(|check| {
        view! {
            <section class="prop-check">
                <h4>{t(&format!("prop-check-{}", system.name()))}</h4>
                <p>{check}</p>
            </section>
        }
    });
    view! {
        <article class="prop-card" id=CARD tabindex="-1" aria-labelledby="proposal-title">
            <div class="req__name">
                <span class="id">{key.requirement.to_string()}</span>
                <h4 id="proposal-title">{title}</h4>
                <p>
                    <a class="link" href=review.app.requirement_href(&key)>{t("prop-open")}</a>
                    " " <kbd aria-hidden="true">"Enter"</kbd>
                </p>
            </div>
            <p class="q">{question}</p>
            <div class="prop-card__body">
                {check}
                <Decision proposal=proposal.clone() system />
                <div class="prop-card__why">
                    <Sources proposal=proposal.clone() />
                    <Evidence proposal />
                </div>
            </div>
        </article>
    }
}

/// What is proposed, on the ruler, and what can be done about it.
#[component]
fn Decision(
    /// Which proposal.
    proposal: Arc<Proposal>,
    /// The system that it is for.
    system: ManagementSystem,
) -> impl IntoView {
    let review = expect_context::<Review>();
    let level = proposal.level;
    let target = review.open.peek(|doc| standing(doc, &proposal.key).target);
    let ruler = level.map(|level| {
        view! { <div class="prop-card__ruler" aria-hidden="true"><MiniRuler level=Some(level) target /></div> }
    });
    let target_words = tv("prop-target", &[("n", usize::from(target.get()).into())]);
    let ratings = t(if level.is_some() { "prop-other-rating" } else { "prop-rating" });
    let take = move |level: MaturityLevel| review.confirm(level);
    view! {
        <div class="prop-card__do">
            <p class="strip__head">{suggestion(system.other(), &proposal)}</p>
            {ruler}
            <p class="source__facts">{target_words}</p>
            {proposal.is_doubtful().then(|| view! { <p class="source__facts is-doubt">{t("prop-doubtful")}</p> })}
            <div class="prop-card__keys">
                {level.map(|level| view! {
                    <button class="btn btn--act" type="button" on:click=move |_| take(level)>
                        {tv("prop-accept-level", &[("level", (&level_name(level)).into())])}
                        <kbd aria-hidden="true">"T"</kbd>
                    </button>
                })}
                <OtherRatings label=ratings on_choose=Callback::new(take) />
                <button class="btn" type="button" on:click=move |_| review.dismiss()>
                    {t("prop-dismiss")}
                    <kbd aria-hidden="true">"I"</kbd>
                </button>
            </div>
        </div>
    }
}

/// Every answer behind it, the leading one first.
#[component]
fn Sources(
    /// Which proposal.
    proposal: Arc<Proposal>,
) -> impl IntoView {
    let review = expect_context::<Review>();
    let catalogue = review.open.catalogue();
    let mut lines = proposal.sources.iter().map(|source| {
        let title = catalogue.requirement(&source.key).map(|r| r.title.clone()).unwrap_or_default();
        let href = review.app.requirement_href(&source.key);
        view! { <li class="source"><SourceLine source=source.clone() title href /></li> }
    });
    let first: Vec<_> = lines.by_ref().take(n_open(&proposal)).collect();
    let rest: Vec<_> = lines.collect();
    let rest = (!rest.is_empty()).then(|| {
        let summary = tv("prop-others", &[("n", rest.len().into())]);
        view! { <details class="prop-card__rest"><summary>{summary}</summary><ul>{rest}</ul></details> }
    });
    let disagrees =
        proposal.disagrees().then(|| view! { <p class="prop-card__note">{t("prop-disagree")}</p> });
    view! {
        <section>
            <h4>{tv("prop-sources", &[("n", proposal.sources.len().into())])}</h4>
            {disagrees}
            <ul>{first}</ul>
            {rest}
        </section>
    }
}

/// How many answers stand open: all with a rating to propose, and at least the closest few.
fn n_open(proposal: &Proposal) -> usize {
    let n_proposing = proposal.sources.iter().filter(|source| source.proposes.is_some()).count();
    match proposal.sources.len() {
        // One alone is no shorter folded away.
        n if n <= N_OPEN + 1 => n,
        _ => n_proposing.max(N_OPEN),
    }
}

/// The pieces that come along.
#[component]
fn Evidence(
    /// Which proposal.
    proposal: Arc<Proposal>,
) -> impl IntoView {
    let review = expect_context::<Review>();
    let titles: Vec<String> = review.open.peek(|doc| {
        let found = proposal.evidence.iter().filter_map(|id| doc.evidence.get(id));
        found.map(|evidence| evidence.title.clone()).collect()
    });
    let content = match titles.is_empty() {
        true => view! { <p class="muted">{t("prop-evidence-none")}</p> }.into_any(),
        false => {
            let titles = titles.into_iter().map(|title| view! { <li>{title}</li> });
            view! { <ul class="prop-evidence">{titles.collect_view()}</ul> }.into_any()
        }
    };
    view! {
        <section>
            <h4>{t("prop-evidence-head")}</h4>
            {content}
        </section>
    }
}
