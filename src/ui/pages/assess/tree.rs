//! The rail of Assess: groups with progress, the whole standard on its plumb line, the other standard.

use super::list::groups_of;
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::state::route::{Filter, Page, Route};
use crate::ui::components::{Geometry, PlumbLine};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::catalogue::{LoadedQuestionnaire, ManagementSystem};
use plumbline_core::ids::AnswerKey;
use plumbline_core::scoring::GroupScore;
use std::sync::Arc;

/// Where am I in the standard.
#[component]
pub fn RequirementTree(
    /// Called when a place was chosen, so that a menu can close.
    on_go: Callback<()>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let place = Memo::new(move |_| place(app, open));
    let questionnaire = Memo::new(move |_| {
        let key = place.get()?;
        open.catalogue().questionnaire(&key.questionnaire).cloned()
    });
    let others = move || {
        let here = questionnaire.get();
        let catalogue = open.catalogue();
        let others = catalogue.questionnaires().iter().filter(|other| Some(*other) != here.as_ref());
        others.cloned().map(|other| view! { <OtherStandard other /> }).collect_view()
    };
    view! {
        <nav class="tree" aria-label=t("tree") on:click=move |_| on_go.run(())>
            {move || questionnaire.get().map(|questionnaire| view! { <Standard questionnaire place /> })}
            {others}
        </nav>
    }
}

#[component]
fn Standard(
    /// Which.
    questionnaire: Arc<LoadedQuestionnaire>,
    /// The current requirement.
    place: Memo<Option<AnswerKey>>,
) -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let name = standard_words(&questionnaire);
    let id = questionnaire.id().clone();
    let counts = move || {
        let scores = open.scores().get();
        let total = scores.standard(&id).map(|standard| standard.total).unwrap_or_default();
        format!("{}/{}", total.n_answered(), total.n_total)
    };
    let here = {
        let questionnaire = questionnaire.clone();
        Signal::derive(move || {
            let place = place.get()?;
            questionnaire.requirements().position(|r| r.id == place.requirement)
        })
    };
    let groups = {
        let questionnaire = questionnaire.clone();
        Signal::derive(move || groups_of(open, &questionnaire))
    };
    let label = {
        let (name, n) = (name.clone(), questionnaire.n_requirements());
        Signal::derive(move || {
            let id = place.get().map(|key| key.requirement.to_string()).unwrap_or_default();
            tv("minimap-label", &[("n", n.into()), ("standard", (&name).into()), ("id", (&id).into())])
        })
    };
    let n_groups = questionnaire.structure.groups.len();
    view! {
        <h2>{name} <span>{counts}</span></h2>
        <ul class="tree__groups">
            {(0..n_groups)
                .map(|group_idx| view! { <TreeGroup questionnaire=questionnaire.clone() group_idx place /> })
                .collect_view()}
        </ul>
        <div class="minimap">
            <PlumbLine groups geometry=Geometry::MINIMAP label here />
        </div>
    }
}

#[component]
fn TreeGroup(
    /// Of which standard.
    questionnaire: Arc<LoadedQuestionnaire>,
    /// Position of the group.
    group_idx: usize,
    /// The current requirement.
    place: Memo<Option<AnswerKey>>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let group = questionnaire.structure.groups.get(group_idx).cloned()?;
    let first = group.requirements.first().map(|r| questionnaire.key(&r.id))?;
    let id = questionnaire.id().clone();
    let score = Memo::new(move |_| -> Option<GroupScore> {
        open.scores().get().standard(&id)?.groups.get(group_idx).cloned()
    });
    let tally = move || score.get().map(|score| score.tally).unwrap_or_default();
    let is_here = move || {
        let place = place.get();
        place.is_some_and(|key| {
            questionnaire.group_of(&key.requirement).is_some_and(|(idx, _)| idx == group_idx)
        })
    };
    let is_here = Memo::new(move |_| is_here());
    let href = app.href(Page::Assess(Some(first), Filter::default()));
    Some(view! {
        <li class:open=is_here>
            <a href=href aria-current=move || is_here.get().then_some("true")>
                <span class="no">{short_id(&group.id)}</span>
                <span>{group.title}</span>
                <span>{move || format!("{}/{}", tally().n_answered(), tally().n_total)}</span>
                <svg class="prog" width="100" height="3" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
                    <path class="t" d="M0 1.5H100" />
                    <path
                        class="f"
                        d=move || format!("M0 1.5H{:.1}", 100.0 * tally().answered_share().unwrap_or(0.0))
                    />
                </svg>
            </a>
        </li>
    })
}

#[component]
fn OtherStandard(
    /// Which.
    other: Arc<LoadedQuestionnaire>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let first = other.requirements().next().map(|r| other.key(&r.id));
    let id = other.id().clone();
    let counts = move || {
        let scores = open.scores().get();
        let total = scores.standard(&id).map(|standard| standard.total).unwrap_or_default();
        format!("{}/{}", total.n_answered(), total.n_total)
    };
    view! {
        <a class="tree__other" href=app.href(Page::Assess(first, Filter::default()))>
            {standard_words(&other)}
            " "
            <span>{counts}</span>
        </a>
    }
}

fn standard_words(questionnaire: &LoadedQuestionnaire) -> String {
    let system = match questionnaire.structure.system {
        ManagementSystem::Isms => t("system-isms"),
        ManagementSystem::Csms => t("system-csms"),
    };
    tv(
        "standard-of",
        &[("standard", (&questionnaire.structure.standard).into()), ("system", (&system).into())],
    )
}

/// `SPE 2` becomes `2`; `A.5` stays.
fn short_id(id: &str) -> String {
    id.strip_prefix("SPE ").unwrap_or(id).to_owned()
}

fn place(app: App, open: OpenAssessment) -> Option<AnswerKey> {
    let named = app.route().with(|route| match route {
        Route::Document(_, Page::Assess(key, _)) => key.clone(),
        _ => None,
    });
    named.or_else(|| app.last_place(&open.id())).or_else(|| open.catalogue().keys().next())
}
