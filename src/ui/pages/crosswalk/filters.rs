//! Which requirements are listed where the two meet.

use super::state::{CrosswalkState, MeetFilter};
use super::words::topic_name;
use crate::ui::components::Choice;
use crate::ui::words::t;
use leptos::prelude::*;
use plumbline_core::crosswalk::Served;
use plumbline_core::ids::TopicId;

/// The filters over the list.
#[component]
pub fn MeetFilters() -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let filter = state.filter;
    view! {
        <form
            class="meet-filters"
            role="search"
            aria-label=t("crosswalk-filters")
            on:submit=|event| event.prevent_default()
        >
            <TopicPick />
            <ServedPick />
            <label class="tickbox">
                <input
                    type="checkbox"
                    prop:checked=move || filter.read().gaps
                    on:change=move |event| filter.update(|filter| filter.gaps = event_target_checked(&event))
                />
                {t("crosswalk-filter-gaps")}
            </label>
            <label class="tickbox">
                <input
                    type="checkbox"
                    prop:checked=move || filter.read().divergent
                    on:change=move |event| filter.update(|filter| filter.divergent = event_target_checked(&event))
                />
                {t("crosswalk-filter-divergent")}
            </label>
            <label class="meet-pick meet-pick--text">
                <span>{t("crosswalk-filter-text")}</span>
                <input
                    type="search"
                    prop:value=move || filter.read().text.clone()
                    on:input=move |event| filter.update(|filter| filter.text = event_target_value(&event))
                />
            </label>
            <Show when=move || filter.read().is_active()>
                <button class="link" type="button" on:click=move |_| filter.set(MeetFilter::default())>
                    {t("crosswalk-filter-clear")}
                </button>
            </Show>
        </form>
    }
}

#[component]
fn TopicPick() -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let filter = state.filter;
    let chosen = move || filter.read().topic.as_ref().map(ToString::to_string).unwrap_or_default();
    let options = move || {
        let topics = state.coverage.get().map(|coverage| coverage.topics.clone()).unwrap_or_default();
        topics
            .into_iter()
            .map(|topic| (topic.topic.to_string(), topic_name(&topic.topic)))
            .collect::<Vec<_>>()
    };
    view! {
        <Choice
            class="meet-pick"
            label=t("crosswalk-topic")
            any=t("crosswalk-every-topic")
            value=Signal::derive(chosen)
            options=Signal::derive(options)
            on_change=move |id| filter.update(|filter| filter.topic = (!id.is_empty()).then(|| TopicId::new(id)))
        />
    }
}

#[component]
fn ServedPick() -> impl IntoView {
    let filter = expect_context::<CrosswalkState>().filter;
    let options = Served::ALL
        .map(|served| (served.name().to_owned(), t(&format!("crosswalk-served-{}", served.name()))));
    view! {
        <Choice
            class="meet-pick"
            label=t("crosswalk-filter-served")
            any=t("crosswalk-filter-any-served")
            value=Signal::derive(move || filter.read().served.map_or("", Served::name).to_owned())
            options=Signal::stored(options.to_vec())
            on_change=move |name| {
                let served = Served::ALL.into_iter().find(|served| served.name() == name);
                filter.update(|filter| filter.served = served);
            }
        />
    }
}
