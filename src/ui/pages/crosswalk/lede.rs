//! The finding in a sentence, what it rests on, the switch between the two sides, and the ways on.

use super::cover::Cover;
use super::state::CrosswalkState;
use super::words::topic_name;
use crate::state::route::Page;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::Assessment;
use plumbline_core::catalogue::{Catalogue, ManagementSystem};
use plumbline_core::crosswalk::{Coverage, Served, savings};
use plumbline_core::ids::QuestionnaireId;

/// How many topics of what nobody serves are named.
const N_NAMED: usize = 3;

/// Headline, standfirst, switch, figures, links.
#[component]
pub fn Lede() -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let n_rated_there =
        state.open.derive(move |doc, catalogue| n_rated(doc, catalogue, state.system.get().other()));
    let head = move || {
        let coverage = state.coverage.get();
        coverage.map(|coverage| headline(&coverage, n_rated_there.get() > 0))
    };
    let stand = move || {
        let coverage = state.coverage.get()?;
        Some(
            [rest_words(&coverage), Some(answers_words(state, n_rated_there.get()))]
                .map(Option::unwrap_or_default)
                .join(" "),
        )
    };
    view! {
        <div class="crosswalk-lede">
            <h1 class="h1">{head}</h1>
            <p class="stand">{stand}</p>
            <SideSwitch />
            <Cover />
            <Ways />
        </div>
    }
}

/// How many requirements of `system` are rated.
fn n_rated(doc: &Assessment, catalogue: &Catalogue, system: ManagementSystem) -> usize {
    let keys = catalogue.keys().filter(|key| catalogue.system(&key.questionnaire) == Some(system));
    keys.filter(|key| doc.answers.get(key).is_some_and(|answer| answer.level().is_some())).count()
}

fn headline(coverage: &Coverage, is_answered: bool) -> String {
    let counts = [
        ("full", coverage.n(Served::Fully).into()),
        ("part", coverage.n(Served::Partly).into()),
        ("total", coverage.rows.len().into()),
    ];
    let key = match (coverage.system, is_answered) {
        (ManagementSystem::Csms, true) => "crosswalk-head-csms",
        (ManagementSystem::Csms, false) => "crosswalk-head-csms-open",
        (ManagementSystem::Isms, true) => "crosswalk-head-isms",
        (ManagementSystem::Isms, false) => "crosswalk-head-isms-open",
    };
    tv(key, &counts)
}

/// What nobody serves, by the topics that hold most of it.
fn rest_words(coverage: &Coverage) -> Option<String> {
    let n = coverage.n(Served::Not);
    let key = match coverage.system {
        ManagementSystem::Csms => "crosswalk-rest-csms",
        ManagementSystem::Isms => "crosswalk-rest-isms",
    };
    let mut topics: Vec<_> = coverage.topics.iter().filter(|topic| topic.n(Served::Not) > 0).collect();
    topics.sort_by_key(|topic| std::cmp::Reverse(topic.n(Served::Not)));
    let rest = topics.len().saturating_sub(N_NAMED);
    let names: Vec<String> = topics.iter().take(N_NAMED).map(|topic| topic_name(&topic.topic)).collect();
    let names = names.join(", ");
    (n > 0).then(|| tv(key, &[("n", n.into()), ("topics", (&names).into()), ("rest", rest.into())]))
}

/// What the answers add: nothing yet, how many pairs are to be settled, or that all agree.
fn answers_words(state: CrosswalkState, n_rated_there: usize) -> String {
    let n_open = state.divergences.read().iter().filter(|found| found.is_open()).count();
    match (n_rated_there, n_open) {
        (0, _) => t(match state.system.get() {
            ManagementSystem::Csms => "crosswalk-unrated-isms",
            ManagementSystem::Isms => "crosswalk-unrated-csms",
        }),
        (_, n) => tv("crosswalk-to-settle", &[("n", n.into())]),
    }
}

/// Which side is served.
#[component]
fn SideSwitch() -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let choose = move |system| {
        if state.system.get_untracked() != system {
            state.filter.set(Default::default());
            state.is_pinned.set(false);
            state.pointed.set(None);
            state.system.set(system);
        }
    };
    let button = move |system: ManagementSystem| {
        view! {
            <button
                type="button"
                aria-pressed=move || (state.system.get() == system).to_string()
                on:click=move |_| choose(system)
            >
                {t(&format!("crosswalk-side-{}", system.name()))}
            </button>
        }
    };
    view! {
        <div class="side-switch" role="group" aria-label=t("crosswalk-side")>
            {button(ManagementSystem::Csms)}
            {button(ManagementSystem::Isms)}
        </div>
    }
}

/// The ways on: to what waits to be confirmed, and to who leads.
#[component]
fn Ways() -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let saved = state.open.derive(move |doc, catalogue| {
        let id = standard_of(catalogue, state.system.get())?;
        let n_open = catalogue
            .keys()
            .filter(|key| key.questionnaire == id)
            .filter(|key| doc.answers.get(key).is_none_or(|answer| answer.rating.is_none()))
            .count();
        Some((savings(doc, catalogue, &id), n_open))
    });
    let words = move || {
        let (saved, n_open) = saved.get()?;
        let counts = [
            ("rating", saved.n_rating.into()),
            ("evidence", saved.n_evidence.into()),
            ("total", saved.n_total.into()),
            ("open", n_open.into()),
            ("confirmed", saved.n_confirmed.into()),
        ];
        Some(match (state.system.get(), saved.n_waiting(), n_open) {
            (ManagementSystem::Csms, 1.., _) => tv("crosswalk-waiting-csms", &counts[..3]),
            (ManagementSystem::Isms, 1.., _) => tv("crosswalk-waiting-isms", &counts[..3]),
            (_, 0, 0) => tv("crosswalk-waiting-done", &counts[2..]),
            (_, 0, _) => tv("crosswalk-waiting-none", &counts[3..4]),
        })
    };
    let app = state.app;
    view! {
        <ul class="crosswalk-ways">
            <li>
                <span>{words}</span>
                <a class="link" href=app.href(Page::Proposals)>{t("crosswalk-go-proposals")}</a>
            </li>
            <li>
                <span>{t("crosswalk-lead")}</span>
                <a class="link" href=app.href(Page::Alignment)>{t("crosswalk-go-alignment")}</a>
            </li>
        </ul>
    }
}

fn standard_of(catalogue: &Catalogue, system: ManagementSystem) -> Option<QuestionnaireId> {
    let crosswalk = catalogue.crosswalk()?;
    let ends = [crosswalk.source(), crosswalk.target()];
    ends.into_iter().find(|id| catalogue.system(id) == Some(system)).cloned()
}
