//! Which requirements an action lifts: take away, add.

use super::editor::Draft;
use super::state::PlanState;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::Action;
use plumbline_core::ids::AnswerKey;
use plumbline_core::scoring::{Mark, standing};

/// Requirements that can be added, with their names: the gaps, most serious first, and all others.
type Offers = (Vec<(String, String)>, Vec<(String, String)>);

/// The list with its choice for one more.
#[component]
pub fn Closes(
    /// Being edited.
    draft: Draft,
) -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let keys = Memo::new(move |_| {
        let action = draft.action().read();
        action.as_ref().map(|action| action.closes.iter().cloned().collect::<Vec<_>>()).unwrap_or_default()
    });
    let offers = Memo::new(move |_| offers(plan, &keys.read()));
    let add = move |event| {
        let value = event_target_value(&event);
        if let Some((questionnaire, requirement)) = value.split_once('/') {
            let key = AnswerKey::new(&questionnaire.into(), &requirement.into());
            draft.change(None, |action| {
                action.closes.insert(key);
            });
        }
    };
    view! {
        <fieldset class="closes">
            <legend>{move || tv("plan-closes", &[("n", keys.read().len().into())])}</legend>
            <ul>
                <For each=move || keys.get() key=Clone::clone let(key)>
                    <ClosedItem draft key />
                </For>
            </ul>
            <label class="field closes__add">
                <span>{t("plan-closes-add")}</span>
                <select on:change=add>
                    {move || {
                        let (gaps, others) = offers.get();
                        view! {
                            <option value="" selected>{t("plan-closes-choose")}</option>
                            <optgroup label=t("plan-closes-gaps")>{options(gaps)}</optgroup>
                            <optgroup label=t("plan-closes-others")>{options(others)}</optgroup>
                        }
                    }}
                </select>
            </label>
        </fieldset>
    }
}

#[component]
fn ClosedItem(
    /// Of which action.
    draft: Draft,
    /// Which requirement.
    key: AnswerKey,
) -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let catalogue = plan.open.catalogue();
    let title = catalogue.requirement(&key).map_or_else(|| t("plan-closes-gone"), |r| r.title.clone());
    let id = key.requirement.to_string();
    let remove_words = tv("plan-closes-remove", &[("id", (&id).into())]);
    let href = plan.app.requirement_href(&key);
    let row = plan.open.row(&key);
    let keys = StoredValue::new(key);
    let stands = move || {
        let standing = row.read().standing;
        let expected = draft.action().read().as_ref().and_then(|action: &Action| action.expected);
        match standing.mark {
            Mark::Rated { level, .. } => tv(
                "plan-closes-lift",
                &[
                    ("from", usize::from(level.get()).into()),
                    ("to", usize::from(level.max(expected.unwrap_or(standing.target)).get()).into()),
                ],
            ),
            Mark::NotApplicable => t("na-short"),
            Mark::Unanswered => t("rating-none"),
        }
    };
    let take_away = move |_| {
        draft.change(None, |action| {
            keys.with_value(|key| action.closes.remove(key));
        });
    };
    view! {
        <li>
            <a class="id" href=href>{id}</a>
            <span>{title}</span>
            <small>{stands}</small>
            <button class="closes__x" type="button" aria-label=remove_words on:click=take_away>"×"</button>
        </li>
    }
}

fn options(offers: Vec<(String, String)>) -> impl IntoView {
    offers.into_iter().map(|(value, name)| view! { <option value=value>{name}</option> }).collect_view()
}

fn offers(plan: PlanState, taken: &[AnswerKey]) -> Offers {
    let catalogue = plan.open.catalogue();
    let gaps = plan.open.gaps().get();
    let name = |key: &AnswerKey| catalogue.requirement(key).map(|r| r.title.clone()).unwrap_or_default();
    let gap_offers = gaps.iter().filter(|gap| !taken.contains(&gap.key)).map(|gap| {
        let words = tv(
            "plan-offer-gap",
            &[
                ("id", (&gap.key.requirement.to_string()).into()),
                ("title", (&name(&gap.key)).into()),
                ("n", usize::from(gap.below).into()),
            ],
        );
        (gap.key.to_string(), words)
    });
    let others = plan.open.read(|doc| {
        let free = catalogue.keys().filter(|key| !taken.contains(key) && !standing(doc, key).is_gap());
        free.map(|key| (key.to_string(), format!("{} {}", key.requirement, name(&key)))).collect()
    });
    (gap_offers.collect(), others)
}
