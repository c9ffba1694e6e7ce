//! What is kept with a rating: reason, note, evidence, finding, target, actions.

use super::evidence::EvidenceList;
use crate::state::app::App;
use crate::state::open::{OpenAssessment, Row};
use crate::state::route::Page;
use crate::ui::words::{date_words, t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{Action, Finding, MaturityLevel};
use plumbline_core::ids::AnswerKey;
use std::collections::BTreeSet;

/// The element of the note, for the key that goes there.
pub const NOTE: &str = "note";
/// The element of the reason, for the key that goes there.
pub const REASON: &str = "reason";

/// The record of one requirement.
#[component]
pub fn Record(
    /// Which.
    key: AnswerKey,
    /// What was said.
    row: Signal<Row>,
) -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let is_control = is_control(open, &key);
    let reason_for = Memo::new(move |_| {
        let answer = &row.read().answer;
        match answer.level() {
            Some(_) => is_control.then_some("record-why-applies"),
            None => answer.is_not_applicable().then_some("record-reason"),
        }
    });
    let keys = StoredValue::new(key.clone());
    view! {
        <div class="rec">
            <Show when=move || reason_for.get().is_some()>
                <section class="wide">
                    <h2><label for=REASON>{move || reason_for.get().map(t)}</label></h2>
                    <textarea
                        class="note"
                        id=REASON
                        rows="2"
                        placeholder=t("record-reason-hint")
                        prop:value=move || row.read().answer.reason.clone()
                        on:input=move |event| keys.with_value(|key| open.set_reason(key, event_target_value(&event)))
                    ></textarea>
                </section>
            </Show>
            <section>
                <h2><label for=NOTE>{t("record-note")}</label><kbd aria-hidden="true">"M"</kbd></h2>
                <textarea
                    class="note"
                    id=NOTE
                    rows="3"
                    placeholder=t("record-note-hint")
                    prop:value=move || row.read().answer.note.clone()
                    on:input=move |event| keys.with_value(|key| open.set_note(key, event_target_value(&event)))
                ></textarea>
            </section>
            <EvidenceList key=key.clone() row />
            <Choices key=key.clone() row />
            <Actions key row />
        </div>
    }
}

/// Whether a Statement of Applicability lists it, and so wants a reason either way.
fn is_control(open: OpenAssessment, key: &AnswerKey) -> bool {
    let catalogue = open.catalogue();
    let questionnaire = catalogue.questionnaire(&key.questionnaire);
    questionnaire.and_then(|q| q.group_of(&key.requirement)).is_some_and(|(_, group)| group.controls)
}

/// Finding and own target, as auditors and planners want them.
#[component]
fn Choices(
    /// Which.
    key: AnswerKey,
    /// What was said.
    row: Signal<Row>,
) -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let keys = StoredValue::new(key);
    let finding = move || row.read().answer.finding.map_or("", Finding::name);
    let own_target =
        move || row.read().answer.target.map_or_else(String::new, |target| target.get().to_string());
    let standard_target =
        move || open.read(|doc| keys.with_value(|key| doc.profile.target(&key.questionnaire)));
    view! {
        <section class="wide choices">
            <label>
                <span>{t("record-finding")}</span>
                <select
                    prop:value=finding
                    on:change=move |event| {
                        let name = event_target_value(&event);
                        let finding = Finding::ALL.into_iter().find(|finding| finding.name() == name);
                        keys.with_value(|key| open.set_finding(key, finding));
                    }
                >
                    <option value="" selected=move || finding().is_empty()>{t("finding-none")}</option>
                    {Finding::ALL
                        .map(|kind| view! {
                            <option value=kind.name() selected=move || finding() == kind.name()>
                                {t(&format!("finding-{}", kind.name()))}
                            </option>
                        })
                        .collect_view()}
                </select>
            </label>
            <label>
                <span>{t("record-target")}</span>
                <select
                    prop:value=own_target
                    on:change=move |event| {
                        let target = event_target_value(&event).parse::<u8>().ok();
                        let target = target.and_then(|level| MaturityLevel::try_from(level).ok());
                        keys.with_value(|key| open.set_target(key, target));
                    }
                >
                    <option value="" selected=move || own_target().is_empty()>
                        {move || tv("target-of-standard", &[("n", usize::from(standard_target().get()).into())])}
                    </option>
                    {MaturityLevel::ALL
                        .map(|level| view! {
                            <option
                                value=level.get().to_string()
                                selected=move || own_target() == level.get().to_string()
                            >
                                {format!("{}, {}", level.get(), t(&format!("level-{}", level.get())))}
                            </option>
                        })
                        .collect_view()}
                </select>
            </label>
            {move || {
                let answer = row.read().answer.clone();
                let at = answer.at.filter(|_| answer.rating.is_some())?;
                let day = date_words(crate::adapters::clock::local_date(at));
                Some(view! {
                    <p class="signed">
                        {tv("record-signed", &[("by", (&answer.by).into()), ("day", (&day).into())])}
                    </p>
                })
            }}
        </section>
    }
}

/// What will be done about it.
#[component]
fn Actions(
    /// Which.
    key: AnswerKey,
    /// What was said.
    row: Signal<Row>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let keys = StoredValue::new(key);
    let actions = open.derive_outline(move |doc, _| {
        let listed =
            |key: &AnswerKey| doc.actions_for(key).map(|(id, action)| (id.clone(), action.clone())).collect();
        keys.with_value(|key| -> Vec<_> { listed(key) })
    });
    let add = move |_| {
        let (title, closes) = keys.with_value(|key| {
            let first_step = open.catalogue().card(key).map(|card| card.first_step.clone());
            (first_step.unwrap_or_default(), BTreeSet::from([key.clone()]))
        });
        open.add_action(Action { title, closes, ..Action::default() });
    };
    let offers = move || row.read().standing.is_gap() || !actions.read().is_empty();
    view! {
        <Show when=offers>
            <section class="wide">
                <h2>{t("record-action")} <button type="button" on:click=add>{t("record-action-add")}</button></h2>
                <Show when=move || actions.read().is_empty()>
                    <p class="muted">{t("record-action-none")}</p>
                </Show>
                <ul class="acts">
                    <For each=move || actions.get() key=|(id, action)| (id.clone(), action_words(action)) let((_, action))>
                        <li>
                            <a href=app.href(Page::Plan)>{action.title.clone()}</a>
                            <span>{action_words(&action)}</span>
                        </li>
                    </For>
                </ul>
            </section>
        </Show>
    }
}

fn action_words(action: &Action) -> String {
    let due = action.due.map(|due| tv("by-date", &[("date", (&date_words(due)).into())]));
    let owner = (!action.owner.is_empty()).then(|| action.owner.clone());
    let status = t(&format!("status-{}", action.status.name()));
    [owner, due, Some(status)].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
