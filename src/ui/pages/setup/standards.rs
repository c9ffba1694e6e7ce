//! The standards: what the host offers, and what an opened file brings along.

use super::draft::Draft;
use super::fields::Part;
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{ChosenStandard, MaturityLevel, Missing, Profile};
use plumbline_core::catalogue::{IndexEntry, ManagementSystem, QuestionnaireIndex};
use plumbline_core::ids::QuestionnaireId;

/// Names the first check box.
pub const FIRST: &str = "setup-standard-0";
const PROBLEM: &str = "setup-standards-needed";

/// By what it is measured.
#[component]
pub fn StandardsPart() -> impl IntoView {
    let app = expect_context::<App>();
    let draft = expect_context::<Draft>();
    let index = app.index();
    let offered = index.questionnaires.iter().cloned().enumerate();
    let options = offered.map(|(idx, entry)| view! { <StandardOption entry idx /> }).collect_view();
    let index = StoredValue::new(index);
    let strangers = draft.part(move |profile| strangers(profile, &index.read_value()));
    let is_lacking = move || draft.lacks(Missing::Standards);
    view! {
        <Part number=4 name="setup-standards">
            <fieldset class="opts" class:fld--need=is_lacking aria-describedby=PROBLEM>
                <legend class="vh">{t("setup-standards-legend")}</legend>
                {options}
                <For each=move || strangers.get() key=Clone::clone let:id>
                    <StrangerOption id />
                </For>
            </fieldset>
            <p class="with" id=PROBLEM>
                {move || if is_lacking() { t(PROBLEM) } else { t("setup-standards-with") }}
            </p>
        </Part>
    }
}

/// One that the host offers.
#[component]
fn StandardOption(
    /// Which.
    entry: IndexEntry,
    /// Its place in the list.
    idx: usize,
) -> impl IntoView {
    let draft = expect_context::<Draft>();
    let app = expect_context::<App>();
    let id = StoredValue::new(entry.id.clone());
    let is_on = draft.part(move |profile| is_chosen(profile, &id.read_value()));
    let toggle = move |_| {
        draft.edit(None, |profile| {
            toggle(profile, &id.read_value());
            order(profile, &app.index());
        });
    };
    view! {
        <label class="opt-r" class:on=is_on>
            <input
                type="checkbox"
                id=format!("setup-standard-{idx}")
                prop:checked=is_on
                on:change=toggle
            />
            <b>{title(&entry)}</b>
            <i>
                {entry.n_requirements}
                <span class="vh">" " {t("setup-questions")}</span>
            </i>
            <span>{about(&entry)} <Kept id=entry.id is_on /></span>
        </label>
    }
}

/// One that this host does not have: it can be kept or dropped.
#[component]
fn StrangerOption(
    /// Which.
    id: QuestionnaireId,
) -> impl IntoView {
    let draft = expect_context::<Draft>();
    let name = id.to_string();
    let drop = move |_| draft.edit(None, |profile| toggle(profile, &id));
    view! {
        <label class="opt-r on">
            <input type="checkbox" prop:checked=true on:change=drop />
            <b>{name}</b>
            <span>{t("setup-standard-stranger")}</span>
        </label>
    }
}

/// How many answers wait in the file for a standard that is not chosen.
#[component]
fn Kept(
    /// Which standard.
    id: QuestionnaireId,
    /// Whether it is chosen.
    is_on: Memo<bool>,
) -> impl IntoView {
    let open = use_context::<OpenAssessment>();
    move || {
        let n = open.filter(|_| !is_on.get()).map_or(0, |open| open.read(|doc| doc.n_answered(&id)));
        (n > 0).then(|| tv("setup-standard-kept", &[("n", n.into())]))
    }
}

/// `ISO/IEC 27001:2022, the office`
fn title(entry: &IndexEntry) -> String {
    let system = match entry.system {
        ManagementSystem::Isms => t("setup-the-office"),
        ManagementSystem::Csms => t("setup-the-plant"),
    };
    tv("setup-standard-title", &[("standard", (&entry.name()).into()), ("system", (&system).into())])
}

/// Our sentence where there is one, else the standard's own title.
fn about(entry: &IndexEntry) -> String {
    match entry.id.as_str() {
        "iso-27001-2022" => t("setup-about-iso-27001"),
        "iec-62443-2-1-2024" => t("setup-about-iec-62443-2-1"),
        _ => entry.title.clone(),
    }
}

fn is_chosen(profile: &Profile, id: &QuestionnaireId) -> bool {
    profile.standards.iter().any(|chosen| chosen.questionnaire == *id)
}

fn toggle(profile: &mut Profile, id: &QuestionnaireId) {
    if is_chosen(profile, id) {
        profile.standards.retain(|chosen| chosen.questionnaire != *id);
    } else {
        let target = MaturityLevel::DEFINED;
        profile.standards.push(ChosenStandard { questionnaire: id.clone(), target });
    }
}

/// The host's order, so that office and plant keep their places; strangers last.
fn order(profile: &mut Profile, index: &QuestionnaireIndex) {
    let place = |id: &QuestionnaireId| index.questionnaires.iter().position(|entry| entry.id == *id);
    profile.standards.sort_by_key(|chosen| place(&chosen.questionnaire).unwrap_or(usize::MAX));
}

fn strangers(profile: &Profile, index: &QuestionnaireIndex) -> Vec<QuestionnaireId> {
    let is_known = |id: &QuestionnaireId| index.questionnaires.iter().any(|entry| entry.id == *id);
    let ids = profile.standards.iter().map(|chosen| chosen.questionnaire.clone());
    ids.filter(|id| !is_known(id)).collect()
}

/// What is asked and of which system, for a chosen standard.
pub fn entry(index: &QuestionnaireIndex, id: &QuestionnaireId) -> Option<IndexEntry> {
    index.questionnaires.iter().find(|entry| entry.id == *id).cloned()
}
