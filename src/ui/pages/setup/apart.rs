//! Requirements set apart: those with a target of their own.

use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::MaturityLevel;
use plumbline_core::catalogue::LoadedQuestionnaire;
use plumbline_core::ids::{AnswerKey, QuestionnaireId, RequirementId};
use std::sync::Arc;

const PICK: &str = "setup-apart-pick";
const LEVEL: &str = "setup-apart-level";

/// The list, and the way to set another apart.
#[component]
pub fn ApartList() -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let apart = open.derive(|doc, catalogue| {
        let own = |key: AnswerKey| Some((doc.answers.get(&key)?.target?, key));
        catalogue.keys().filter_map(own).map(|(target, key)| (key, target)).collect::<Vec<_>>()
    });
    let (is_adding, set_adding) = signal(false);
    view! {
        <section class="fs exc" id="setup-apart" aria-labelledby="setup-apart-title">
            <div class="fs__h">
                <span class="fs__n" aria-hidden="true">"6"</span>
                <h2 id="setup-apart-title">{t("setup-apart")}</h2>
                <p>{t("setup-apart-say")}</p>
            </div>
            <div class="fs__b">
                <Show
                    when=move || !apart.read().is_empty()
                    fallback=|| view! { <p class="exc__none">{t("setup-apart-none")}</p> }
                >
                    <ul>
                        <For each=move || apart.get() key=Clone::clone let((key, target))>
                            <ApartRow key target />
                        </For>
                    </ul>
                </Show>
                <Show
                    when=move || is_adding.get()
                    fallback=move || view! {
                        <button class="btn" type="button" on:click=move |_| set_adding.set(true)>
                            {t("setup-apart-add")}
                        </button>
                    }
                >
                    <AddApart on_done=Callback::new(move |()| set_adding.set(false)) />
                </Show>
            </div>
        </section>
    }
}

#[component]
fn ApartRow(
    /// Which requirement.
    key: AnswerKey,
    /// Its own target.
    target: MaturityLevel,
) -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let id = key.requirement.to_string();
    let title = open.catalogue().requirement(&key).map(|found| found.title.clone()).unwrap_or_default();
    let href = app.requirement_href(&key);
    view! {
        <li>
            <span class="id">{id.clone()}</span>
            <a href=href>{title}</a>
            <b>{target.get()}</b>
            <button class="link" type="button" on:click=move |_| open.set_target(&key, None)>
                {t("setup-apart-back")}
                <span class="vh">", " {id}</span>
            </button>
        </li>
    }
}

/// A requirement and its target.
#[component]
fn AddApart(
    /// Called when it is added or left.
    on_done: Callback<()>,
) -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let (picked, set_picked) = signal::<Option<AnswerKey>>(None);
    let (level, set_level) = signal(MaturityLevel::DEFINED);
    let groups = move || open.catalogue().questionnaires().iter().map(options).collect_view();
    let add = move |_| {
        if let Some(key) = picked.get_untracked() {
            open.set_target(&key, Some(level.get_untracked()));
            on_done.run(());
        }
    };
    let pick = move |event| set_picked.set(key_of(&event_target_value(&event)));
    let choose = move |event| {
        let chosen = event_target_value(&event).parse::<u8>().ok();
        if let Some(level) = chosen.and_then(|level| MaturityLevel::try_from(level).ok()) {
            set_level.set(level);
        }
    };
    view! {
        <div class="exc__add">
            <label class="field" for=PICK>
                <span>{t("setup-apart-which")}</span>
                <select id=PICK autofocus on:change=pick>
                    <option value="">{t("setup-apart-choose")}</option>
                    {groups}
                </select>
            </label>
            <label class="field" for=LEVEL>
                <span>{t("setup-target")}</span>
                <select id=LEVEL on:change=choose>
                    {MaturityLevel::ALL
                        .map(|offered| view! {
                            <option value=offered.get() selected=offered == MaturityLevel::DEFINED>
                                {level_words(offered)}
                            </option>
                        })
                        .collect_view()}
                </select>
            </label>
            <p class="btns">
                <button class="btn" type="button" disabled=move || picked.read().is_none() on:click=add>
                    {t("setup-apart-set")}
                </button>
                <button class="btn" type="button" on:click=move |_| on_done.run(())>{t("cancel")}</button>
            </p>
        </div>
    }
}

/// A group of requirements a chapter, in the standard's order.
fn options(questionnaire: &Arc<LoadedQuestionnaire>) -> impl IntoView + use<> {
    let standard = questionnaire.id().clone();
    questionnaire
        .structure
        .groups
        .iter()
        .map(|group| {
            let options = group.requirements.iter().map(|requirement| {
                let value = format!("{standard}/{}", requirement.id);
                view! { <option value=value>{format!("{} {}", requirement.id, requirement.title)}</option> }
            });
            view! { <optgroup label=format!("{} {}", group.id, group.title)>{options.collect_view()}</optgroup> }
        })
        .collect_view()
}

fn key_of(value: &str) -> Option<AnswerKey> {
    let (questionnaire, requirement) = value.split_once('/')?;
    Some(AnswerKey::new(&QuestionnaireId::new(questionnaire), &RequirementId::new(requirement)))
}

fn level_words(level: MaturityLevel) -> String {
    let n = level.get();
    tv("setup-level-option", &[("n", usize::from(n).into()), ("name", (&t(&format!("level-{n}"))).into())])
}
