//! One action of the roadmap.

use super::bar::BarPicture;
use super::editor::ActionEditor;
use super::state::{Place, PlanState, opener_id};
use super::words::{owner_words, remark_words, span_words, title_words};
use crate::ui::components::Figure;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::Action;
use plumbline_core::ids::{ActionId, AnswerKey};
use plumbline_core::scoring::{Contribution, Lift};

/// How many requirements a row names at most.
const N_NAMED: usize = 4;

/// The row, and the editor under it when it is open.
#[component]
pub fn ActionRow(
    /// Which.
    id: ActionId,
) -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let ids = StoredValue::new(id.clone());
    let stored = plan.open.derive_outline(move |doc, _| ids.with_value(|id| doc.actions.get(id).cloned()));
    let action = Memo::new(move |_| stored.get().unwrap_or_default());
    let is_editing = Memo::new(move |_| ids.with_value(|id| plan.is_editing(&Place::Roadmap, id)));
    let remark = move || remark_words(&action.read(), plan.today);
    let days = move || match action.read().effort_days {
        Some(days) => view! { {days} <span class="road__unit">{t("plan-unit-days")}</span> }.into_any(),
        None => view! { <span class="muted">{t("plan-no-days")}</span> }.into_any(),
    };
    let is_off = move || !action.read().status.is_open();
    view! {
        <tr class="road__row" class:road__row--off=is_off>
            <th scope="row">
                <button
                    class="road__title"
                    id=opener_id(&Place::Roadmap, &id)
                    type="button"
                    aria-expanded=move || is_editing.get().to_string()
                    on:click=move |_| plan.toggle(Place::Roadmap, ids.get_value())
                >
                    {move || title_words(&action.read())}
                </button>
                <span class="road__ids">{move || requirement_links(plan, &action.read())}</span>
                {move || remark().map(|words| view! { <span class="road__state">{words}</span> })}
            </th>
            <td class="road__owner">{move || owner_words(&action.read())}</td>
            <td class="road__days">{days}</td>
            <td class="road__time">
                <span class=move || if action.read().due.is_some() { "vh" } else { "road__undated" }>
                    {move || span_words(&action.read())}
                </span>
                <BarPicture action=stored />
            </td>
            <td class="road__points"><Points ids action /></td>
        </tr>
        <Show when=move || is_editing.get()>
            <tr class="road__edit">
                <td colspan="5"><ActionEditor id=ids.get_value() /></td>
            </tr>
        </Show>
    }
}

fn requirement_links(plan: PlanState, action: &Action) -> impl IntoView + use<> {
    let n = action.closes.len();
    let n_named = if n > N_NAMED { N_NAMED - 1 } else { n };
    let n_more = n - n_named;
    let links = action.closes.iter().take(n_named).map(|key| {
        let href = plan.app.requirement_href(key);
        view! { <a class="id" href=href>{key.requirement.to_string()}</a> " " }
    });
    let closes_nothing = action.closes.is_empty().then(|| t("plan-closes-nothing"));
    let more = (n_more > 0).then(|| tv("plan-ids-more", &[("n", n_more.into())]));
    view! {
        {links.collect_view()}
        {more}
        {closes_nothing}
    }
}

/// The points that it closes, with what it lifts.
#[component]
fn Points(
    /// Of which action.
    ids: StoredValue<ActionId>,
    /// As it is.
    action: Memo<Action>,
) -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let brings = Memo::new(move |_| ids.with_value(|id| plan.brings.read().get(id).cloned()));
    let points = move || brings.read().as_ref().map_or(0, Contribution::points);
    let label = move || tv("plan-points-label", &[("title", (&title_words(&action.read())).into())]);
    view! {
        <Show
            when=move || brings.read().is_some()
            fallback=|| view! { <span class="muted" aria-hidden="true">"–"</span><span class="vh">{t("plan-no-points")}</span> }
        >
            <Figure value=Signal::derive(move || points().to_string()) label=Signal::derive(label)>
                {move || note(&brings.get().unwrap_or_default())}
            </Figure>
            <span class="road__unit">{t("plan-unit-points")}</span>
        </Show>
    }
}

fn note(brings: &Contribution) -> impl IntoView + use<> {
    let lines = brings.lifts.iter().map(|lift| {
        view! { <span class="id">{lift.key.requirement.to_string()}</span><span>{lift_words(lift)}</span> }
    });
    let unmoved = named("plan-note-unmoved", &brings.unmoved);
    let unrated = named("plan-note-unrated", &brings.unrated);
    let nothing = brings.lifts.is_empty().then(|| t("plan-note-lifts-nothing"));
    view! {
        <span class="note-list">{lines.collect_view()}</span>
        {[nothing, unmoved, unrated]
            .into_iter()
            .flatten()
            .map(|text| view! { <span class="note-out__p">{text}</span> })
            .collect_view()}
    }
}

fn lift_words(lift: &Lift) -> String {
    tv(
        "plan-note-lift",
        &[
            ("from", usize::from(lift.from.get()).into()),
            ("to", usize::from(lift.to.get()).into()),
            ("target", usize::from(lift.target.get()).into()),
            ("points", (lift.points() as usize).into()),
        ],
    )
}

fn named(key: &str, keys: &[AnswerKey]) -> Option<String> {
    let ids: Vec<String> = keys.iter().map(|key| key.requirement.to_string()).collect();
    (!ids.is_empty()).then(|| tv(key, &[("ids", (&ids.join(", ")).into())]))
}
