//! What is due in the assessment in hand: actions by date, the walk on the floor, the open questions.

use super::desk::{Job, Measure};
use super::words::name;
use crate::adapters::clock;
use crate::state::route::{Filter, Page, Route};
use crate::ui::words::{date_words, t, tv};
use leptos::prelude::*;
use plumbline_core::Date;
use plumbline_core::ids::{AnswerKey, AssessmentId};
use plumbline_core::overview::{OpenAction, When, when};
use std::sync::Arc;

/// How many actions are shown; all of them stand in the plan.
const N_ACTIONS: usize = 3;

/// What waits for somebody.
#[component]
pub fn DueSection(
    /// The assessment in hand.
    job: Job,
) -> impl IntoView {
    job.measure.clone().map(|measure| {
        let id = job.id().clone();
        let items = items(&id, &measure);
        let (shown, all) = (items.len(), measure.outstanding.n_things());
        let of_all = (shown < all)
            .then(|| tv("home-due-of", &[("shown", shown.into()), ("all", all.into())]));
        view! {
            <section class="sec half" aria-labelledby="home-due">
                <div class="sec__h">
                    <h2 id="home-due">{t("home-due")}</h2>
                    {of_all.map(|words| view! { <p>{words}</p> })}
                </div>
                {if items.is_empty() {
                    view! { <p class="say2">{t("home-due-none")}</p> }.into_any()
                } else {
                    view! { <ul class="due">{items.into_iter().map(item_view).collect_view()}</ul> }.into_any()
                }}
            </section>
        }
    })
}

struct Item {
    when: String,
    is_late: bool,
    what: String,
    about: String,
    act: String,
    href: String,
}

fn item_view(item: Item) -> impl IntoView {
    let Item { when, is_late, what, about, act, href } = item;
    view! {
        <li>
            <span class="when" class:when--late=is_late>{when}</span>
            <p>{what.clone()}<small>{about}</small></p>
            <a class="link" href=href>{act}<span class="vh">": " {what}</span></a>
        </li>
    }
}

fn items(id: &AssessmentId, measure: &Arc<Measure>) -> Vec<Item> {
    let today = clock::local_date_today();
    let found = &measure.outstanding;
    let actions = found.actions.iter().take(N_ACTIONS).map(|action| action_item(id, action, today));
    let walk = (!found.doubtful.is_empty()).then(|| walk_item(id, measure));
    let answer = found.unanswered.first().map(|first| answer_item(id, measure, first));
    actions.chain(walk).chain(answer).collect()
}

fn action_item(id: &AssessmentId, action: &OpenAction, today: Date) -> Item {
    let called = action.due.map(|due| when(due, today));
    let requirement = action.closes.as_ref().map(|key| key.requirement.to_string()).unwrap_or_default();
    let about = match (requirement.is_empty(), action.owner.is_empty()) {
        (false, false) => "home-action-on-by",
        (false, true) => "home-action-on",
        (true, false) => "home-action-by",
        (true, true) => "home-action",
    };
    Item {
        when: called
            .zip(action.due)
            .map_or_else(|| t("home-no-date"), |(called, due)| when_words(called, due)),
        is_late: matches!(called, Some(When::Past(_))),
        what: if action.title.is_empty() { t("home-action-untitled") } else { action.title.clone() },
        about: tv(about, &[("id", (&requirement).into()), ("owner", (&action.owner).into())]),
        act: t("page-plan"),
        href: Route::Document(id.clone(), Page::Plan).print(),
    }
}

fn walk_item(id: &AssessmentId, measure: &Measure) -> Item {
    let n = measure.outstanding.doubtful.len();
    let filter = Filter { doubtful: true, ..Filter::default() };
    let first = measure.outstanding.doubtful.first().cloned();
    Item {
        when: t("home-when-walk"),
        is_late: false,
        what: tv("home-walk", &[("n", n.into())]),
        about: per_standard(measure, &measure.outstanding.doubtful),
        act: t("home-verify"),
        href: Route::Document(id.clone(), Page::Assess(first, filter)).print(),
    }
}

fn answer_item(id: &AssessmentId, measure: &Measure, first: &AnswerKey) -> Item {
    let n = measure.outstanding.unanswered.len();
    let filter = Filter { unanswered: true, ..Filter::default() };
    Item {
        when: t("home-when-open"),
        is_late: false,
        what: tv("home-answer-rest", &[("n", n.into())]),
        about: per_standard(measure, &measure.outstanding.unanswered),
        act: t("home-answer"),
        href: Route::Document(id.clone(), Page::Assess(Some(first.clone()), filter)).print(),
    }
}

/// `Office 2, plant 4`; nothing for a single standard, where the sentence has said it.
fn per_standard(measure: &Measure, keys: &[AnswerKey]) -> String {
    let standards = &measure.scores.standards;
    if standards.len() < 2 {
        return String::new();
    }
    let counts = standards.iter().filter_map(|score| {
        let n = keys.iter().filter(|key| key.questionnaire == score.questionnaire).count();
        let caption = name(measure, &score.questionnaire).caption;
        (n > 0).then(|| tv("home-count-of", &[("system", (&caption).into()), ("n", n.into())]))
    });
    counts.collect::<Vec<_>>().join(", ")
}

fn when_words(called: When, date: Date) -> String {
    let date_text = date_words(date);
    match called {
        When::Past(n) => tv("home-late", &[("n", (n as usize).into())]),
        When::Today => tv("home-today", &[("date", (&date_text).into())]),
        When::Tomorrow => tv("home-tomorrow", &[("date", (&date_text).into())]),
        When::Weekday(day) => {
            let weekday = t(&format!("home-weekday-{day}"));
            tv("home-on-weekday", &[("weekday", (&weekday).into()), ("date", (&date_text).into())])
        }
        When::Later => date_text,
    }
}
