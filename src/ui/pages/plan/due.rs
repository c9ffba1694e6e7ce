//! The actions by due date, each with its status to be set in place.

use super::state::{Place, PlanState};
use super::words::{element_id, owner_words, remark_words, title_words};
use crate::adapters::{page, view_port};
use crate::ui::words::{date_words, t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::ActionStatus;
use plumbline_core::ids::ActionId;
use plumbline_core::scoring::{is_past_due, work_order};

/// How many actions are listed at first.
const N_FIRST: usize = 8;

/// The section.
#[component]
pub fn DueList() -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let shows_all = RwSignal::new(false);
    let order = Memo::new(move |_| {
        let filter = plan.action_filter.get();
        plan.open.read(|doc| {
            let is_listed = |id: &ActionId| doc.actions.get(id).is_some_and(|a| filter.passes(a, plan.today));
            work_order(doc).into_iter().filter(is_listed).collect::<Vec<_>>()
        })
    });
    let listed = move || {
        let n = if shows_all.get() { usize::MAX } else { N_FIRST };
        order.get().into_iter().take(n).collect::<Vec<_>>()
    };
    let summary = move || {
        let sums = plan.sums.get();
        tv(
            "plan-due-summary",
            &[
                ("begun", sums.n_begun.into()),
                ("planned", (sums.n_open - sums.n_begun.min(sums.n_open)).into()),
                ("late", sums.n_past_due.into()),
            ],
        )
    };
    view! {
        <section class="sec half" aria-labelledby="plan-due">
            <div class="sec__h">
                <h2 id="plan-due">{t("plan-due")}</h2>
                <p>{summary}</p>
            </div>
            <ul class="due-list">
                <For each=listed key=Clone::clone let(id)>
                    <DueItem id shows_all />
                </For>
            </ul>
            <Show when=move || order.read().is_empty()>
                <p class="plan-empty">{t("plan-none-listed")}</p>
            </Show>
            <Show when=move || { order.read().len() > N_FIRST && !shows_all.get() }>
                <p class="plan-go">
                    <button class="btn" type="button" on:click=move |_| shows_all.set(true)>
                        {move || tv("plan-show-all", &[("n", order.read().len().into())])}
                    </button>
                </p>
            </Show>
        </section>
    }
}

#[component]
fn DueItem(
    /// Which action.
    id: ActionId,
    /// Set when a changed status may move an action down the list.
    shows_all: RwSignal<bool>,
) -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let ids = StoredValue::new(id.clone());
    let action = plan
        .open
        .derive_outline(move |doc, _| ids.with_value(|id| doc.actions.get(id).cloned()).unwrap_or_default());
    let when = move || action.read().due.map_or_else(|| t("plan-no-date-short"), date_words);
    let is_late = move || is_past_due(&action.read(), plan.today);
    let late = move || is_late().then(|| remark_words(&action.read(), plan.today)).flatten();
    let select_id = element_id("status", id.as_str());
    let back = select_id.clone();
    let set_status = move |event| {
        let name = event_target_value(&event);
        let Some(status) = ActionStatus::ALL.into_iter().find(|status| status.name() == name) else { return };
        let mut changed = action.get_untracked();
        changed.status = status;
        shows_all.set(true);
        ids.with_value(|id| plan.open.put_action(id, changed, None));
        // The list may have moved the action, and with it the focus.
        let back = back.clone();
        view_port::after_paint(move || page::focus(&back));
    };
    view! {
        <li>
            <span class="due-list__when" class:due-list__when--late=is_late>{when}</span>
            <span class="due-list__what">
                <button
                    class="due-list__title"
                    type="button"
                    on:click=move |_| plan.edit(Place::Roadmap, ids.get_value())
                >
                    {move || title_words(&action.read())}
                </button>
                <small>
                    {move || owner_words(&action.read())}
                    {move || late().map(|words| view! { ", " <b>{words}</b> })}
                </small>
            </span>
            <label class="due-list__status">
                <span class="vh">
                    {move || tv("plan-status-of", &[("title", (&title_words(&action.read())).into())])}
                </span>
                <select
                    id=select_id
                    prop:value=move || action.read().status.name()
                    on:change=set_status
                >
                    {ActionStatus::ALL
                        .map(|status| view! {
                            <option value=status.name() selected=move || action.read().status == status>
                                {t(&format!("status-{}", status.name()))}
                            </option>
                        })
                        .collect_view()}
                </select>
            </label>
        </li>
    }
}
