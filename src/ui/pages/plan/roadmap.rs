//! The roadmap: every action on a line of quarters.

use super::bar::{TimeRuler, percent};
use super::row::ActionRow;
use super::state::{Place, PlanState};
use super::words::subject_first;
use crate::ui::components::Choice;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::ActionStatus;
use plumbline_core::ids::{ActionId, QuestionnaireId};
use plumbline_core::scoring::{ActionFilter, due_order, keep_order, quarter_sums};

/// The value of "nobody yet" in the choice of owners; no name is a single space.
const NOBODY: &str = " ";

/// The section.
#[component]
pub fn Roadmap() -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let has_actions = Memo::new(move |_| plan.open.read(|doc| !doc.actions.is_empty()));
    view! {
        <section class="sec" aria-labelledby="plan-roadmap">
            <div class="sec__h">
                <h2 id="plan-roadmap">{t("plan-roadmap")}</h2>
                <Show when=move || has_actions.get()>
                    <p>{t("plan-roadmap-hint")}</p>
                </Show>
                <button class="btn plan-push" type="button" on:click=move |_| plan.add_blank()>
                    {t("plan-add")}
                </button>
            </div>
            <Show when=move || has_actions.get() fallback=Empty>
                <Filters />
                <Table />
            </Show>
        </section>
    }
}

/// What will stand here.
#[component]
fn Empty() -> impl IntoView {
    let plan = expect_context::<PlanState>();
    view! {
        <p class="plan-empty">{t("plan-empty")}</p>
        <p class="plan-go">
            <button class="btn btn--act" type="button" on:click=move |_| plan.propose()>
                {t("plan-propose")} " " <kbd aria-hidden="true">"P"</kbd>
            </button>
        </p>
    }
}

#[component]
fn Table() -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let order = order(plan);
    view! {
        <table class="road">
            <thead>
                <tr>
                    <th scope="col">{t("plan-col-action")}</th>
                    <th scope="col" class="road__owner">{t("plan-col-owner")}</th>
                    <th scope="col" class="road__days">{t("plan-col-days")}</th>
                    <th scope="col" class="road__time">
                        <span class="vh">{t("plan-col-when")}</span>
                        <TimeRuler />
                    </th>
                    <th scope="col" class="road__points">{t("plan-col-points")}</th>
                </tr>
            </thead>
            <tbody>
                <For each=move || order.get() key=Clone::clone let(id)>
                    <ActionRow id />
                </For>
                <Show when=move || order.read().is_empty()>
                    <tr><td class="road__none" colspan="5">{t("plan-none-listed")}</td></tr>
                </Show>
            </tbody>
            <tfoot>
                <Totals />
            </tfoot>
        </table>
    }
}

/// The whole plan, whatever is listed.
#[component]
fn Totals() -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let quarters = move || {
        let timeline = plan.timeline.get();
        let brings = plan.brings.get();
        let sums = plan.open.read(|doc| quarter_sums(doc, &brings, timeline, plan.today));
        let shown = sums.into_iter().filter(|sum| sum.n_actions > 0).map(|sum| {
            let from = timeline.share(sum.quarter.first_day());
            let words = tv("plan-quarter-points", &[("n", (sum.points as usize).into())]);
            view! { <text class="k-num" x=percent(from) dx="5" y="50%" dy="4">{words}</text> }
        });
        shown.collect_view()
    };
    view! {
        <tr>
            <th scope="row" colspan="2">
                {move || tv("plan-all-open", &[("n", plan.sums.read().n_open.into())])}
            </th>
            <td class="road__days">
                {move || plan.sums.read().effort_days}
                <span class="road__unit">{t("plan-unit-days")}</span>
            </td>
            <td class="road__time">
                <svg class="road__bar" role="img" aria-label=t("plan-quarters-label")>{quarters}</svg>
            </td>
            <td class="road__points">
                {move || plan.sums.read().points}
                <span class="road__unit">{t("plan-unit-points")}</span>
            </td>
        </tr>
    }
}

/// What passes the filter, by last day. While an action is edited it stays, and nothing moves.
fn order(plan: PlanState) -> Memo<Vec<ActionId>> {
    Memo::new(move |shown: Option<&Vec<ActionId>>| {
        let filter = plan.action_filter.get();
        let editing = plan.editing().get().filter(|editing| editing.place == Place::Roadmap);
        let is_edited = |id: &ActionId| editing.as_ref().is_some_and(|editing| editing.id == *id);
        let fresh: Vec<ActionId> = plan.open.read(|doc| {
            let is_listed = |id: &ActionId| {
                let passes = doc.actions.get(id).is_some_and(|action| filter.passes(action, plan.today));
                passes || is_edited(id)
            };
            due_order(doc).into_iter().filter(|id| doc.actions.contains_key(id) && is_listed(id)).collect()
        });
        match (shown, &editing) {
            (Some(shown), Some(_)) => keep_order(shown, fresh),
            _ => fresh,
        }
    })
}

/// Which actions are listed.
#[component]
fn Filters() -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let filter = plan.action_filter;
    let catalogue = plan.open.catalogue();
    let standards: Vec<(String, String)> = catalogue
        .questionnaires()
        .iter()
        .map(|q| (q.id().to_string(), subject_first(&catalogue, q.id())))
        .collect();
    let has_standards = standards.len() > 1;
    let standards = StoredValue::new(standards);
    let owners = plan.open.derive_outline(|doc, _| {
        let mut owners: Vec<String> =
            doc.actions.values().map(|action| action.owner.trim().to_owned()).collect();
        owners.sort();
        owners.dedup();
        owners
    });
    let owner_options = move || {
        let owners = owners.get().into_iter();
        owners.map(|owner| match owner.is_empty() {
            true => (NOBODY.to_owned(), t("plan-no-owner")),
            false => (owner.clone(), owner),
        })
    };
    let statuses = || ActionStatus::ALL.map(|s| (s.name().to_owned(), t(&format!("status-{}", s.name()))));
    view! {
        <form class="plan-filters" aria-label=t("plan-filter-actions") on:submit=|event| event.prevent_default()>
            <Choice
                class="plan-pick"
                label=t("plan-filter-status")
                any=t("plan-filter-any-status")
                value=Signal::derive(move || filter.read().status.map_or("", ActionStatus::name).to_owned())
                options=Signal::derive(move || statuses().to_vec())
                on_change=move |name| filter.update(|filter| {
                    filter.status = ActionStatus::ALL.into_iter().find(|status| status.name() == name);
                })
            />
            <Choice
                class="plan-pick"
                label=t("plan-filter-owner")
                any=t("plan-filter-any-owner")
                value=Signal::derive(move || owner_value(&filter.read()))
                options=Signal::derive(move || owner_options().collect())
                on_change=move |owner| filter.update(|filter| {
                    filter.owner = (!owner.is_empty()).then(|| owner.trim().to_owned());
                })
            />
            <Show when=move || has_standards>
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
                    })
                />
            </Show>
            <label class="tickbox">
                <input
                    type="checkbox"
                    prop:checked=move || filter.read().past_due
                    on:change=move |event| filter.update(|filter| filter.past_due = event_target_checked(&event))
                />
                {t("plan-filter-past-due")}
                <b>{move || plan.sums.read().n_past_due}</b>
            </label>
            <Show when=move || filter.read().is_active()>
                <button class="link" type="button" on:click=move |_| filter.set(ActionFilter::default())>
                    {t("plan-filter-clear")}
                </button>
            </Show>
        </form>
    }
}

fn owner_value(filter: &ActionFilter) -> String {
    match filter.owner.as_deref() {
        None => String::new(),
        Some("") => NOBODY.to_owned(),
        Some(owner) => owner.to_owned(),
    }
}
