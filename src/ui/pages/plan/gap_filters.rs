//! Which gaps are listed.

use super::state::PlanState;
use super::words::subject_first;
use crate::ui::components::Choice;
use crate::ui::words::t;
use leptos::prelude::*;
use plumbline_core::ids::{QuestionnaireId, TopicId};
use plumbline_core::scoring::GapFilter;

/// Separates questionnaire and group in a value; no id has it.
const SEPARATOR: char = '\n';

/// The filters over the list of gaps.
#[component]
pub fn GapFilters() -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let filter = plan.gap_filter;
    let standards = StoredValue::new(standard_options(plan));
    let topics = StoredValue::new(topic_options(plan));
    let n_free = Memo::new(move |_| plan.open.gaps().read().iter().filter(|gap| !gap.has_action).count());
    view! {
        <form
            class="plan-filters"
            role="search"
            aria-label=t("plan-filter-gaps")
            on:submit=|event| event.prevent_default()
        >
            <label class="tickbox">
                <input
                    type="checkbox"
                    prop:checked=move || filter.read().without_action
                    on:change=move |event| filter.update(|filter| {
                        filter.without_action = event_target_checked(&event);
                    })
                />
                {t("plan-filter-free")}
                <b>{n_free}</b>
            </label>
            <Show when=move || standards.with_value(|standards| standards.len() > 1)>
                <Choice
                class="plan-pick"
                    label=t("plan-filter-standard")
                    any=t("plan-filter-any-standard")
                    value=Signal::derive(move || {
                        filter.read().standard.as_ref().map(ToString::to_string).unwrap_or_default()
                    })
                    options=Signal::derive(move || standards.get_value())
                    on_change=move |id| filter.update(|filter| {
                        filter.standard = (!id.is_empty()).then(|| QuestionnaireId::new(id));
                        filter.group = None;
                    })
                />
            </Show>
            <Choice
                class="plan-pick"
                label=t("plan-filter-group")
                any=t("plan-filter-any-group")
                value=Signal::derive(move || group_value(&filter.read()))
                options=Signal::derive(move || group_options(plan, filter.read().standard.as_ref()))
                on_change=move |value| filter.update(|filter| match value.split_once(SEPARATOR) {
                    Some((standard, group)) => {
                        filter.standard = Some(QuestionnaireId::new(standard));
                        filter.group = Some(group.to_owned());
                    }
                    None => filter.group = None,
                })
            />
            <Choice
                class="plan-pick"
                label=t("plan-filter-topic")
                any=t("plan-filter-any-topic")
                value=Signal::derive(move || {
                    filter.read().topic.as_ref().map(ToString::to_string).unwrap_or_default()
                })
                options=Signal::derive(move || topics.get_value())
                on_change=move |id| filter.update(|filter| {
                    filter.topic = (!id.is_empty()).then(|| TopicId::new(id));
                })
            />
            <label class="plan-pick plan-pick--text">
                <span>{t("plan-filter-text")}</span>
                <input
                    type="search"
                    prop:value=move || filter.read().text.clone()
                    on:input=move |event| filter.update(|filter| filter.text = event_target_value(&event))
                />
            </label>
            <Show when=move || filter.read().is_active()>
                <button class="link" type="button" on:click=move |_| filter.set(GapFilter::default())>
                    {t("plan-filter-clear")}
                </button>
            </Show>
        </form>
    }
}

fn standard_options(plan: PlanState) -> Vec<(String, String)> {
    let catalogue = plan.open.catalogue();
    let named =
        catalogue.questionnaires().iter().map(|q| (q.id().to_string(), subject_first(&catalogue, q.id())));
    named.collect()
}

fn topic_options(plan: PlanState) -> Vec<(String, String)> {
    let topics = plan.open.catalogue().topics();
    let mut options: Vec<_> =
        topics.iter().map(|topic| (topic.to_string(), t(&format!("topic-{topic}")))).collect();
    options.sort_by(|a, b| a.1.cmp(&b.1));
    options
}

fn group_options(plan: PlanState, standard: Option<&QuestionnaireId>) -> Vec<(String, String)> {
    let catalogue = plan.open.catalogue();
    let questionnaires = catalogue.questionnaires().iter();
    questionnaires
        .filter(|q| standard.is_none_or(|standard| standard == q.id()))
        .flat_map(|q| {
            q.structure.groups.iter().map(|group| {
                (format!("{}{SEPARATOR}{}", q.id(), group.id), format!("{} {}", group.id, group.title))
            })
        })
        .collect()
}

fn group_value(filter: &GapFilter) -> String {
    match (&filter.standard, &filter.group) {
        (Some(standard), Some(group)) => format!("{standard}{SEPARATOR}{group}"),
        _ => String::new(),
    }
}
