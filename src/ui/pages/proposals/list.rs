//! The list of open proposals: a row each, and the current one grown into a card.

use super::filter::{ListFilter, ListFilters};
use super::review::Review;
use super::row::ProposalEntry;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use leptos::reactive::computed::Selector;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::ids::{AnswerKey, QuestionnaireId};

/// One entry of the list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Entry {
    Standard(QuestionnaireId),
    Proposal(AnswerKey),
}

/// Everything that waits and passes the filter.
#[component]
pub fn ProposalList() -> impl IntoView {
    let review = expect_context::<Review>();
    let current = Selector::new(move || review.current.get());
    let entries = move || entries(&review.listed.read());
    let place = move || {
        let listed = review.listed.read();
        let here = review.current.read().as_ref().and_then(|key| listed.iter().position(|k| k == key));
        here.map(|here| tv("prop-place", &[("here", (here + 1).into()), ("n", listed.len().into())]))
    };
    view! {
        <section class="sec" id="open">
            <div class="sec__h">
                <h2>{t("prop-list")}</h2>
                <p>{t("prop-list-hint")}</p>
            </div>
            <ListFilters />
            <div class="prop-bar">
                <p>{place}</p>
                <p class="prop-bar__said" role="status">{move || review.said.get()}</p>
            </div>
            <div class="prop-list">
                <For each=entries key=|entry| entry.clone() let(entry)>
                    {match entry {
                        Entry::Standard(id) => view! { <StandardHead id /> }.into_any(),
                        Entry::Proposal(key) => {
                            view! { <ProposalEntry key=key current=current.clone() /> }.into_any()
                        }
                    }}
                </For>
                <Show when=move || review.listed.read().is_empty()>
                    <p class="prop-none">
                        {t("prop-none-listed")} " "
                        <button class="link" type="button" on:click=move |_| review.filter.set(ListFilter::default())>
                            {t("prop-filter-clear")}
                        </button>
                    </p>
                </Show>
            </div>
        </section>
    }
}

fn entries(listed: &[AnswerKey]) -> Vec<Entry> {
    let mut entries = Vec::with_capacity(listed.len() + 2);
    let mut last = None;
    for key in listed {
        if last != Some(&key.questionnaire) {
            entries.push(Entry::Standard(key.questionnaire.clone()));
            last = Some(&key.questionnaire);
        }
        entries.push(Entry::Proposal(key.clone()));
    }
    entries
}

#[component]
fn StandardHead(
    /// Which.
    id: QuestionnaireId,
) -> impl IntoView {
    let review = expect_context::<Review>();
    let catalogue = review.open.catalogue();
    let questionnaire = catalogue.questionnaire(&id)?;
    let heading = match questionnaire.structure.system {
        ManagementSystem::Isms => t("prop-for-isms"),
        ManagementSystem::Csms => t("prop-for-csms"),
    };
    let name = questionnaire.structure.name();
    let n = move || review.listed.read().iter().filter(|key| key.questionnaire == id).count();
    let count = move || tv("prop-listed", &[("n", n().into())]);
    Some(view! {
        <div class="prop-head">
            <h3>{heading}</h3>
            <p>{name}</p>
            <p>{count}</p>
        </div>
    })
}
