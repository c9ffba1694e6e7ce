//! The editor of one action: every field saved as it is typed, a burst of typing one step back.

use super::closes::Closes;
use super::state::PlanState;
use crate::ui::words::{t, tv};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use plumbline_core::Date;
use plumbline_core::assessment::{Action, ActionStatus, MaturityLevel};
use plumbline_core::ids::ActionId;

/// The field that takes the focus when the editor opens.
pub const TITLE: &str = "action-title";
/// Years before this one are a date half typed.
const FIRST_YEAR: i16 = 2000;

/// One action being edited; how a field changes it.
#[derive(Clone, Copy)]
pub struct Draft {
    plan: PlanState,
    ids: StoredValue<ActionId>,
    action: Memo<Option<Action>>,
}

impl Draft {
    /// As it is now; `None` when it has been removed.
    pub fn action(self) -> Memo<Option<Action>> {
        self.action
    }

    /// Changes it; edits of one field in a row are one step when `gesture` names it.
    pub fn change(self, gesture: Option<&str>, change: impl FnOnce(&mut Action)) {
        let Some(mut action) = self.action.get_untracked() else { return };
        change(&mut action);
        if self.action.read_untracked().as_ref() != Some(&action) {
            self.ids.with_value(|id| self.plan.open.put_action(id, action, gesture));
        }
    }

    fn text(self, get: fn(&Action) -> String) -> impl Fn() -> String + Copy + Send + Sync {
        move || self.action.read().as_ref().map(get).unwrap_or_default()
    }
}

/// The form.
#[component]
pub fn ActionEditor(
    /// Of which action.
    id: ActionId,
) -> impl IntoView {
    let plan = expect_context::<PlanState>();
    let ids = StoredValue::new(id);
    let action = plan.open.derive_outline(move |doc, _| ids.with_value(|id| doc.actions.get(id).cloned()));
    let draft = Draft { plan, ids, action };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            plan.close();
        }
    };
    view! {
        <Show when=move || action.read().is_some()>
            <form
                class="action-editor"
                aria-label=t("plan-edit")
                on:keydown=on_key
                on:submit=move |event| { event.prevent_default(); plan.close(); }
            >
                <Fields draft />
                <Closes draft />
                <p class="action-editor__end">
                    <button class="btn btn--act" type="submit">{t("plan-edit-close")}</button>
                    <span class="muted">{t("plan-edit-saved")}</span>
                    <button
                        class="link plan-push"
                        type="button"
                        on:click=move |_| plan.remove(&ids.get_value())
                    >
                        {t("plan-remove")}
                    </button>
                </p>
            </form>
        </Show>
    }
}

#[component]
fn Fields(
    /// Being edited.
    draft: Draft,
) -> impl IntoView {
    let plan = draft.plan;
    let owners = plan.open.derive_outline(|doc, _| {
        let mut owners: Vec<String> = doc.actions.values().map(|action| action.owner.clone()).collect();
        owners.sort();
        owners.dedup();
        owners.retain(|owner| !owner.trim().is_empty());
        owners
    });
    view! {
        <div class="action-editor__fields">
            <label class="field action-editor__title">
                <span>{t("plan-field-title")}</span>
                <textarea
                    id=TITLE
                    rows="2"
                    prop:value=draft.text(|action| action.title.clone())
                    on:input=move |event| {
                        let title = event_target_value(&event).replace('\n', " ");
                        draft.change(Some("title"), |action| action.title = title);
                    }
                ></textarea>
            </label>
            <label class="field action-editor__owner">
                <span>{t("plan-field-owner")}</span>
                <input
                    type="text"
                    list="action-owners"
                    autocomplete="off"
                    prop:value=draft.text(|action| action.owner.clone())
                    on:input=move |event| draft.change(Some("owner"), |action| action.owner = event_target_value(&event))
                />
                <datalist id="action-owners">
                    {move || owners.get().into_iter().map(|owner| view! { <option value=owner></option> }).collect_view()}
                </datalist>
            </label>
            <StatusField draft />
            <DateField
                draft
                label=t("plan-field-start")
                gesture="start"
                get=|action| action.start
                set=|action, day| action.start = day
            />
            <DateField
                draft
                label=t("plan-field-due")
                gesture="due"
                get=|action| action.due
                set=|action, day| action.due = day
            />
            <label class="field">
                <span>{t("plan-field-effort")}</span>
                <input
                    type="number"
                    min="0"
                    max="9999"
                    step="1"
                    inputmode="numeric"
                    prop:value=draft.text(|action| action.effort_days.map(|days| days.to_string()).unwrap_or_default())
                    on:input=move |event| {
                        let days = event_target_value(&event).parse::<u32>().ok().map(|days| days.min(9999));
                        draft.change(Some("effort"), |action| action.effort_days = days);
                    }
                />
            </label>
            <ExpectedField draft />
            <label class="field action-editor__cost">
                <span>{t("plan-field-cost")}</span>
                <input
                    type="text"
                    prop:value=draft.text(|action| action.cost.clone())
                    on:input=move |event| draft.change(Some("cost"), |action| action.cost = event_target_value(&event))
                />
            </label>
            <label class="field action-editor__note">
                <span>{t("plan-field-note")}</span>
                <textarea
                    rows="2"
                    prop:value=draft.text(|action| action.note.clone())
                    on:input=move |event| draft.change(Some("note"), |action| action.note = event_target_value(&event))
                ></textarea>
            </label>
        </div>
    }
}

#[component]
fn DateField(
    /// Being edited.
    draft: Draft,
    /// Name.
    label: String,
    /// Names the burst of typing.
    gesture: &'static str,
    /// Reads the day.
    get: fn(&Action) -> Option<Date>,
    /// Sets the day.
    set: fn(&mut Action, Option<Date>),
) -> impl IntoView {
    let value = move || {
        let day = draft.action.read().as_ref().and_then(get);
        day.map(|day| day.to_string()).unwrap_or_default()
    };
    let on_input = move |event| {
        let text = event_target_value(&event);
        let day = text.parse::<Date>().ok();
        if text.is_empty() || day.is_some_and(|day| day.year() >= FIRST_YEAR) {
            draft.change(Some(gesture), |action| set(action, day));
        }
    };
    view! {
        <label class="field">
            <span>{label}</span>
            <input type="date" prop:value=value on:input=on_input />
        </label>
    }
}

#[component]
fn StatusField(
    /// Being edited.
    draft: Draft,
) -> impl IntoView {
    let status = move || draft.action.read().as_ref().map_or(ActionStatus::Planned, |action| action.status);
    let on_change = move |event| {
        let name = event_target_value(&event);
        if let Some(status) = ActionStatus::ALL.into_iter().find(|status| status.name() == name) {
            draft.change(None, |action| action.status = status);
        }
    };
    view! {
        <label class="field action-editor__status">
            <span>{t("plan-field-status")}</span>
            <select prop:value=move || status().name() on:change=on_change>
                {ActionStatus::ALL
                    .map(|each| view! {
                        <option value=each.name() selected=move || status() == each>
                            {t(&format!("status-{}", each.name()))}
                        </option>
                    })
                    .collect_view()}
            </select>
        </label>
    }
}

/// The rating expected afterwards; empty takes each requirement to its target.
#[component]
fn ExpectedField(
    /// Being edited.
    draft: Draft,
) -> impl IntoView {
    let value = draft.text(|action| action.expected.map(|level| level.get().to_string()).unwrap_or_default());
    let on_change = move |event| {
        let level = event_target_value(&event).parse::<u8>().ok();
        let level = level.and_then(|level| MaturityLevel::try_from(level).ok());
        draft.change(None, |action| action.expected = level);
    };
    let name = |level: MaturityLevel| {
        let words = t(&format!("level-{}", level.get()));
        tv("plan-level", &[("n", usize::from(level.get()).into()), ("words", (&words).into())])
    };
    view! {
        <label class="field action-editor__expected">
            <span>{t("plan-field-expected")}</span>
            <select prop:value=value on:change=on_change>
                <option value="" selected=move || value().is_empty()>{t("plan-expected-target")}</option>
                {MaturityLevel::ALL
                    .map(|level| view! {
                        <option
                            value=level.get().to_string()
                            selected=move || value() == level.get().to_string()
                        >
                            {name(level)}
                        </option>
                    })
                    .collect_view()}
            </select>
        </label>
    }
}
