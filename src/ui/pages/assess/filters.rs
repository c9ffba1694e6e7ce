//! Filters, search, and the answer for everything listed.

use super::bulk::BulkDialog;
use super::cursor::Cursor;
use crate::state::open::OpenAssessment;
use crate::state::route::Filter;
use crate::ui::components::Choice;
use crate::ui::words::{t, tv};
use leptos::html::Dialog;
use leptos::prelude::*;

/// The search field, for the key that goes there.
pub const FIND: &str = "find";

/// One row over the list.
#[component]
pub fn FilterBar() -> impl IntoView {
    let cursor = expect_context::<Cursor>();
    let open = expect_context::<OpenAssessment>();
    let filter = cursor.filter();
    let tally = Memo::new(move |_| {
        let questionnaire = cursor.questionnaire().get();
        let scores = open.scores().get();
        let standard = questionnaire.and_then(|questionnaire| scores.standard(questionnaire.id()).cloned());
        standard.map(|standard| standard.total).unwrap_or_default()
    });
    let change = move |change: fn(&mut Filter, bool), on: bool| {
        let mut next = filter.get_untracked();
        change(&mut next, on);
        cursor.set_filter(next);
    };
    let dialog = NodeRef::<Dialog>::new();
    let show_bulk = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            let _ = dialog.show_modal();
        }
    };
    let find_words = move || tv("find-in", &[("n", (tally.get().n_total as usize).into())]);
    view! {
        <form class="filters" role="search" aria-label=t("filters") on:submit=|event| event.prevent_default()>
            <Check
                label=t("filter-unanswered")
                count=Signal::derive(move || tally.get().n_unanswered)
                is_on=Signal::derive(move || filter.read().unanswered)
                on_change=move |on| change(|filter, on| filter.unanswered = on, on)
            />
            <Check
                label=t("filter-doubtful")
                count=Signal::derive(move || tally.get().n_doubtful)
                is_on=Signal::derive(move || filter.read().doubtful)
                on_change=move |on| change(|filter, on| filter.doubtful = on, on)
            />
            <Check
                label=t("filter-gaps")
                count=Signal::derive(move || tally.get().n_gaps)
                is_on=Signal::derive(move || filter.read().gaps)
                on_change=move |on| change(|filter, on| filter.gaps = on, on)
            />
            <Choice
                class="pick"
                hides_label=true
                label=t("filter-group")
                any=t("filter-group-any")
                value=Signal::derive(move || filter.read().group.clone())
                options=Signal::derive(move || group_options(cursor))
                on_change=move |value| {
                    let mut next = filter.get_untracked();
                    next.group = value;
                    cursor.set_filter(next);
                }
            />
            <Choice
                class="pick"
                hides_label=true
                label=t("filter-topic")
                any=t("filter-topic-any")
                value=Signal::derive(move || filter.read().topic.clone())
                options=Signal::derive(move || topic_options(open))
                on_change=move |value| {
                    let mut next = filter.get_untracked();
                    next.topic = value;
                    cursor.set_filter(next);
                }
            />
            <label class="find">
                <span class="vh">{find_words}</span>
                <input
                    id=FIND
                    type="search"
                    placeholder=find_words
                    prop:value=move || filter.read().text.clone()
                    on:input=move |event| {
                        let mut next = filter.get_untracked();
                        next.text = event_target_value(&event);
                        cursor.set_filter(next);
                    }
                />
                <kbd aria-hidden="true">"/"</kbd>
            </label>
            <Show when=move || filter.read().is_active()>
                <p class="filters__state" role="status">
                    {move || tv("filter-listed", &[("n", cursor.listed().read().len().into())])}
                    <button class="link" type="button" on:click=show_bulk>{t("bulk-open")}</button>
                    <button class="link" type="button" on:click=move |_| cursor.set_filter(Filter::default())>
                        {t("filter-clear")}
                    </button>
                </p>
            </Show>
        </form>
        <BulkDialog dialog />
    }
}

#[component]
fn Check(
    /// Name.
    label: String,
    /// How many there are.
    count: Signal<u32>,
    /// Whether it filters.
    is_on: Signal<bool>,
    /// Called with what it shall be.
    on_change: impl Fn(bool) + 'static,
) -> impl IntoView {
    view! {
        <label>
            <input
                type="checkbox"
                prop:checked=is_on
                on:change=move |event| on_change(event_target_checked(&event))
            />
            {label}
            " "
            <b>{count}</b>
        </label>
    }
}

fn group_options(cursor: Cursor) -> Vec<(String, String)> {
    let questionnaire = cursor.questionnaire().get();
    let groups = questionnaire.iter().flat_map(|questionnaire| &questionnaire.structure.groups);
    groups.map(|group| (group.id.clone(), format!("{} {}", group.id, group.title))).collect()
}

fn topic_options(open: OpenAssessment) -> Vec<(String, String)> {
    let topics = open.catalogue().topics();
    let mut options: Vec<_> =
        topics.iter().map(|topic| (topic.to_string(), t(&format!("topic-{topic}")))).collect();
    options.sort_by(|a, b| a.1.cmp(&b.1));
    options
}
