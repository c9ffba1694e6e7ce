//! One gap: where it stands, why it ranks there, and what is done about it.

use super::editor::ActionEditor;
use super::state::{Place, PlanState, opener_id};
use super::words::title_words;
use crate::ui::components::{Figure, MiniRuler};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::ids::{ActionId, AnswerKey};
use plumbline_core::scoring::Gap;

/// The gap, and the editor under it when one of its actions is open.
#[component]
pub fn GapRow(
    /// Its place among all gaps, from 1.
    rank: usize,
    /// The gap.
    gap: Gap,
) -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let keys = StoredValue::new(gap.key.clone());
    let catalogue = plan.open.catalogue();
    let title = catalogue.requirement(&gap.key).map(|r| r.title.clone()).unwrap_or_default();
    let note = plan.open.row(&gap.key);
    let edited = Memo::new(move |_| {
        let editing = plan.editing().get()?;
        let is_here = matches!(&editing.place, Place::Gap(key) if keys.with_value(|own| own == key));
        is_here.then_some(editing.id)
    });
    let id = gap.key.requirement.to_string();
    let choose_words = tv("plan-choose", &[("id", (&id).into())]);
    let is_chosen = move || keys.with_value(|key| plan.chosen.read().contains(key));
    let set_chosen = move |on: bool| {
        plan.chosen.update(|chosen| {
            let key = keys.get_value();
            if on {
                chosen.insert(key)
            } else {
                chosen.remove(&key)
            };
        });
    };
    view! {
        <li class="gap-row" class:gap-row--open=move || edited.read().is_some()>
            <label class="gap-row__pick">
                <input
                    type="checkbox"
                    aria-label=choose_words
                    prop:checked=is_chosen
                    on:change=move |event| set_chosen(event_target_checked(&event))
                />
                <span class="gap-row__rank" aria-hidden="true">{rank}</span>
            </label>
            <div class="gap-row__name">
                <a class="id" href=plan.app.requirement_href(&gap.key)>{id}</a>
                <p>{title}</p>
                <small>{move || note.read().answer.note.clone()}</small>
            </div>
            <div class="gap-row__ruler"><MiniRuler level=Some(gap.level) target=gap.target /></div>
            <div class="gap-row__priority"><Priority gap=gap.clone() /></div>
            <ActionsOf keys edited />
            {move || edited.get().map(|id| view! {
                <div class="gap-row__edit"><ActionEditor id /></div>
            })}
        </li>
    }
}

/// The number that ranks a gap, with its formula.
#[component]
fn Priority(
    /// Of which gap.
    gap: Gap,
) -> impl IntoView {
    let formula = tv(
        "plan-note-priority",
        &[
            ("below", usize::from(gap.below).into()),
            ("weight", usize::from(gap.weight).into()),
            ("finding", usize::from(gap.finding_points).into()),
            ("result", usize::from(gap.priority()).into()),
        ],
    );
    let label = tv("plan-priority-of", &[("id", (&gap.key.requirement.to_string()).into())]);
    let doubt = gap.doubt.then(|| t("plan-note-doubt"));
    let formula = StoredValue::new(formula);
    let doubt = StoredValue::new(doubt);
    view! {
        <Figure value=Signal::stored(gap.priority().to_string()) label=Signal::stored(label)>
            <span class="sum">{formula.get_value()}</span>
            <span class="note-out__p">{t("plan-note-priority-what")}</span>
            {doubt.get_value().map(|text| view! { <span class="note-out__p">{text}</span> })}
        </Figure>
    }
}

/// The actions that close it, and the button for one more.
#[component]
fn ActionsOf(
    /// Which gap.
    keys: StoredValue<AnswerKey>,
    /// The action edited here.
    edited: Memo<Option<ActionId>>,
) -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let actions = plan.open.derive_outline(move |doc, _| {
        let titles = |key: &AnswerKey| -> Vec<(ActionId, String)> {
            doc.actions_for(key).map(|(id, action)| (id.clone(), title_words(action))).collect()
        };
        keys.with_value(|key| titles(key))
    });
    let place = move || Place::Gap(keys.get_value());
    let opener = opener_id(&place(), &ActionId::new(""));
    let act_words = move || {
        let id = keys.with_value(|key| key.requirement.to_string());
        tv("plan-act-on", &[("id", (&id).into())])
    };
    view! {
        <div class="gap-row__acts">
            <ul>
                <For each=move || actions.get() key=Clone::clone let((id, title))>
                    <li>
                        <button
                            class="gap-row__action"
                            type="button"
                            aria-expanded={
                                let id = id.clone();
                                move || (edited.read().as_ref() == Some(&id)).to_string()
                            }
                            on:click=move |_| plan.toggle(place(), id.clone())
                        >
                            {title}
                        </button>
                    </li>
                </For>
            </ul>
            <button
                class="link"
                id=opener
                type="button"
                on:click=move |_| plan.act(&[keys.get_value()])
            >
                {move || if actions.read().is_empty() { t("plan-act") } else { t("plan-act-more") }}
                <span class="vh">" " {act_words}</span>
            </button>
        </div>
    }
}
