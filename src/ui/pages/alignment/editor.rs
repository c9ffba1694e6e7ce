//! The editor of one agreement.

use super::fields::{DateField, Draft, TextField};
use super::state::Agreements;
use super::table::{FORUMS, people_list};
use super::words::{a_year_later, topic_name};
use crate::state::route::Page;
use crate::ui::words::{t, tv};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use plumbline_core::assessment::Alignment;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::crosswalk::TopicLead;
use plumbline_core::ids::{AnswerKey, TopicId};

/// The form, and what both standards ask for.
#[component]
pub fn AlignmentEditor(
    /// About which topic.
    topic: TopicId,
    /// The topic as it stands.
    lead: Memo<Option<TopicLead>>,
    /// What was agreed.
    said: Memo<Alignment>,
) -> impl IntoView {
    let agreements = expect_context::<Agreements>();
    let label = tv("alignment-edit", &[("topic", (&topic_name(&topic)).into())]);
    let draft = Draft { agreements, topics: StoredValue::new(topic), said };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            agreements.close();
        }
    };
    view! {
        <form
            class="al-form"
            aria-label=label
            on:keydown=on_key
            on:submit=move |event| { event.prevent_default(); agreements.close(); }
        >
            <Fields draft />
            <Asks lead />
            <p class="al-form__end">
                <button class="btn btn--act" type="submit">{t("alignment-done")}</button>
                <Show when=move || said.read().agreed_on.is_none()>
                    <button class="btn" type="button" on:click=move |_| agree_today(draft)>
                        {t("alignment-agree-today")}
                    </button>
                </Show>
                <span class="muted">{t("alignment-saved")}</span>
            </p>
        </form>
    }
}

/// Agreed today, and looked at again in a year where no day was given.
fn agree_today(draft: Draft) {
    let today = draft.agreements.today;
    draft.change(None, |said| {
        said.agreed_on = Some(today);
        said.review = said.review.or_else(|| a_year_later(today));
    });
}

#[component]
fn Fields(
    /// Being edited.
    draft: Draft,
) -> impl IntoView {
    view! {
        <div class="al-form__fields">
            <LeadField draft />
            <TextField
                draft
                label=t("alignment-field-forum")
                gesture="forum"
                list=FORUMS.to_owned()
                get=|said| &said.forum
                set=|said, text| said.forum = text
            />
            <label class="field al-form__interface">
                <span>{t("alignment-field-interface")}</span>
                <textarea
                    rows="2"
                    prop:value=move || draft.said.read().interface.clone()
                    on:input=move |event| {
                        draft.change(Some("interface"), |said| said.interface = event_target_value(&event));
                    }
                ></textarea>
            </label>
            <TextField
                draft
                label=t("alignment-field-isms-owner")
                gesture="isms_owner"
                list=people_list(ManagementSystem::Isms)
                get=|said| &said.isms_owner
                set=|said, text| said.isms_owner = text
            />
            <TextField
                draft
                label=t("alignment-field-csms-owner")
                gesture="csms_owner"
                list=people_list(ManagementSystem::Csms)
                get=|said| &said.csms_owner
                set=|said, text| said.csms_owner = text
            />
            <DateField
                draft
                label=t("alignment-field-agreed-on")
                gesture="agreed_on"
                get=|said| said.agreed_on
                set=|said, day| said.agreed_on = day
            />
            <DateField
                draft
                label=t("alignment-field-review")
                gesture="review"
                get=|said| said.review
                set=|said, day| said.review = day
            />
        </div>
    }
}

/// Who leads: the office on the left, the plant on the right, nobody yet between them.
#[component]
fn LeadField(
    /// Being edited.
    draft: Draft,
) -> impl IntoView {
    let group = draft.topics.with_value(|topic| format!("al_lead_{topic}"));
    let choices = [Some(ManagementSystem::Isms), None, Some(ManagementSystem::Csms)].map(|lead| {
        let words = match lead {
            Some(system) => t(&format!("alignment-choose-{}", system.name())),
            None => t("alignment-choose-nobody"),
        };
        let is_chosen = move || draft.said.read().lead == lead;
        view! {
            <label class:on=is_chosen>
                <input
                    type="radio"
                    name=group.clone()
                    prop:checked=is_chosen
                    on:change=move |_| draft.change(None, |said| said.lead = lead)
                />
                <span>{words}</span>
            </label>
        }
    });
    view! {
        <fieldset class="al-form__lead">
            <legend>{t("alignment-field-lead")}</legend>
            <div class="al-choice">{choices.collect_view()}</div>
        </fieldset>
    }
}

/// What both standards ask for here, and where the answers differ.
#[component]
fn Asks(
    /// The topic.
    lead: Memo<Option<TopicLead>>,
) -> impl IntoView {
    let agreements = expect_context::<Agreements>();
    let side = move |keys: &[AnswerKey]| {
        let link = |key: &AnswerKey| {
            let title =
                agreements.open.catalogue().requirement(key).map(|r| r.title.clone()).unwrap_or_default();
            view! {
                <a class="id" href=agreements.app.requirement_href(key) title=title>{key.requirement.to_string()}</a>
                " "
            }
        };
        keys.iter().map(link).collect_view()
    };
    let n_apart = Memo::new(move |_| lead.read().as_ref().map_or(0, |lead| lead.n_open_divergences));
    view! {
        <dl class="al-asks">
            <div>
                <dt>{t("alignment-asks-isms")}</dt>
                <dd>{move || lead.read().as_ref().map(|lead| side(&lead.isms))}</dd>
            </div>
            <div>
                <dt>{t("alignment-asks-csms")}</dt>
                <dd>{move || lead.read().as_ref().map(|lead| side(&lead.csms))}</dd>
            </div>
        </dl>
        <Show when=move || { n_apart.get() > 0 }>
            <p class="al-form__apart">
                <a class="link" href=agreements.app.href(Page::Crosswalk)>
                    {move || tv("alignment-apart", &[("n", n_apart.get().into())])}
                </a>
            </p>
        </Show>
    }
}
