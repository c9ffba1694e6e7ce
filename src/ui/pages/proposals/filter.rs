//! Which open proposals are listed.

use super::review::Review;
use crate::ui::components::Choice;
use crate::ui::words::t;
use leptos::prelude::*;
use plumbline_core::catalogue::{Catalogue, ManagementSystem};
use plumbline_core::crosswalk::Proposal;
use plumbline_core::ids::TopicId;

/// Which proposals pass. The default lists all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListFilter {
    /// Only for requirements of this system.
    pub system: Option<ManagementSystem>,
    /// Only with a rating (`true`), only without (`false`).
    pub has_rating: Option<bool>,
    /// Only where sources propose different ratings.
    pub disagreeing: bool,
    /// Only where a source is to be verified.
    pub doubtful: bool,
    /// Only of this topic.
    pub topic: Option<TopicId>,
}

impl ListFilter {
    /// Whether anything is left out.
    pub fn is_active(&self) -> bool {
        *self != Self::default()
    }

    /// Whether `proposal` passes.
    pub fn passes(&self, proposal: &Proposal, catalogue: &Catalogue) -> bool {
        let system = catalogue.system(&proposal.key.questionnaire);
        let has_topic = |topic: &TopicId| {
            catalogue.requirement(&proposal.key).is_some_and(|requirement| requirement.topics.contains(topic))
        };
        (self.system.is_none() || self.system == system)
            && self.has_rating.is_none_or(|wanted| proposal.level.is_some() == wanted)
            && (!self.disagreeing || proposal.disagrees())
            && (!self.doubtful || proposal.is_doubtful())
            && self.topic.as_ref().is_none_or(has_topic)
    }
}

/// The filters over the list.
#[component]
pub fn ListFilters() -> impl IntoView {
    let review = expect_context::<Review>();
    let filter = review.filter;
    let count = move |passes: fn(&Proposal) -> bool| {
        Memo::new(move |_| review.waiting.read().iter().filter(|proposal| passes(proposal)).count())
    };
    let systems =
        ManagementSystem::ALL.map(|system| (system.name(), t(&format!("prop-for-{}", system.name()))));
    let kinds = [("rating", t("prop-with-rating")), ("none", t("prop-without-rating"))];
    let topics = Memo::new(move |_| topic_options(review));
    view! {
        <form
            class="plan-filters"
            role="search"
            aria-label=t("prop-filters")
            on:submit=|event| event.prevent_default()
        >
            <Choice
                class="plan-pick"
                any=t("prop-filter-any")
                label=t("prop-filter-system")
                value=Signal::derive(move || filter.read().system.map_or("", ManagementSystem::name).to_owned())
                options=Signal::stored(systems.map(|(id, name)| (id.to_owned(), name)).to_vec())
                on_change=move |id| filter.update(|filter| {
                    filter.system = ManagementSystem::ALL.into_iter().find(|system| system.name() == id);
                })
            />
            <Choice
                class="plan-pick"
                any=t("prop-filter-any")
                label=t("prop-filter-kind")
                value=Signal::derive(move || match filter.read().has_rating {
                    Some(true) => "rating".to_owned(),
                    Some(false) => "none".to_owned(),
                    None => String::new(),
                })
                options=Signal::stored(kinds.map(|(id, name)| (id.to_owned(), name)).to_vec())
                on_change=move |id| filter.update(|filter| {
                    filter.has_rating = (!id.is_empty()).then_some(id == "rating");
                })
            />
            <Choice
                class="plan-pick"
                any=t("prop-filter-any")
                label=t("prop-filter-topic")
                value=Signal::derive(move || {
                    filter.read().topic.as_ref().map(ToString::to_string).unwrap_or_default()
                })
                options=topics
                on_change=move |id| filter.update(|filter| {
                    filter.topic = (!id.is_empty()).then(|| TopicId::new(id));
                })
            />
            <Tick
                label=t("prop-filter-disagreeing")
                n=count(Proposal::disagrees)
                is_on=Signal::derive(move || filter.read().disagreeing)
                on_change=move |on| filter.update(|filter| filter.disagreeing = on)
            />
            <Tick
                label=t("prop-filter-doubtful")
                n=count(Proposal::is_doubtful)
                is_on=Signal::derive(move || filter.read().doubtful)
                on_change=move |on| filter.update(|filter| filter.doubtful = on)
            />
            <Show when=move || filter.read().is_active()>
                <button class="link" type="button" on:click=move |_| filter.set(ListFilter::default())>
                    {t("prop-filter-clear")}
                </button>
            </Show>
        </form>
    }
}

/// The topics of what waits, by name.
fn topic_options(review: Review) -> Vec<(String, String)> {
    let catalogue = review.open.catalogue();
    let waiting = review.waiting.read();
    let requirements = waiting.iter().filter_map(|proposal| catalogue.requirement(&proposal.key));
    let mut options: Vec<(String, String)> = requirements
        .flat_map(|requirement| &requirement.topics)
        .map(|topic| (topic.to_string(), t(&format!("topic-{topic}"))))
        .collect();
    options.sort_by(|a, b| a.1.cmp(&b.1));
    options.dedup();
    options
}

#[component]
fn Tick(
    /// Name.
    label: String,
    /// How many it would list.
    n: Memo<usize>,
    /// Whether it is set.
    is_on: Signal<bool>,
    /// Called when it is set or taken away.
    on_change: impl Fn(bool) + 'static,
) -> impl IntoView {
    view! {
        <label class="tickbox">
            <input
                type="checkbox"
                prop:checked=is_on
                on:change=move |event| on_change(event_target_checked(&event))
            />
            {label}
            <b>{n}</b>
        </label>
    }
}
