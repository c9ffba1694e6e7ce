//! Which requirement is current, which are listed, and where next and back lead.

use crate::adapters::view_port;
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::state::route::{Filter, Page, Route};
use leptos::prelude::*;
use plumbline_core::assessment::Assessment;
use plumbline_core::catalogue::{Catalogue, LoadedQuestionnaire};
use plumbline_core::ids::AnswerKey;
use plumbline_core::scoring::{Mark, standing};
use std::sync::Arc;

/// The place in the questionnaire; reads the address and moves it.
#[derive(Clone, Copy)]
pub struct Cursor {
    app: App,
    current: Memo<Option<AnswerKey>>,
    filter: Memo<Filter>,
    questionnaire: Memo<Option<Arc<LoadedQuestionnaire>>>,
    listed: Memo<Arc<Vec<AnswerKey>>>,
    shown: Memo<Arc<Vec<AnswerKey>>>,
    guide_is_open: RwSignal<bool>,
    anchor: StoredValue<Option<f64>>,
}

impl Cursor {
    /// A cursor over `open`, following the address.
    pub fn new(app: App, open: OpenAssessment) -> Self {
        let route = app.route();
        let filter = Memo::new(move |_| filter_of(&route.read()));
        let current = Memo::new(move |_| {
            let catalogue = open.catalogue();
            key_of(&route.read())
                .filter(|key| catalogue.requirement(key).is_some())
                .or_else(|| start(app, open, &catalogue))
        });
        let questionnaire = Memo::new(move |_| {
            let current = current.read();
            let key = current.as_ref()?;
            open.catalogue().questionnaire(&key.questionnaire).cloned()
        });
        let listed = Memo::new(move |_| {
            let Some(questionnaire) = questionnaire.get() else { return Arc::default() };
            let filter = filter.get();
            if !filter.is_active() {
                return Arc::new(questionnaire.requirements().map(|r| questionnaire.key(&r.id)).collect());
            }
            Arc::new(open.read(|doc| matching(doc, &questionnaire, &filter)))
        });
        let shown = Memo::new(move |_| {
            let listed = listed.get();
            match (questionnaire.get(), current.get()) {
                (Some(questionnaire), Some(current)) if !listed.contains(&current) => {
                    Arc::new(with_current(&questionnaire, &listed, &current))
                }
                _ => listed,
            }
        });
        let guide_is_open = RwSignal::new(!view_port::is_narrow());
        let anchor = StoredValue::new(None);
        Effect::new(move |_| {
            if let Some(key) = current.get() {
                app.remember_place(&key);
                let top = anchor.try_update_value(Option::take).flatten();
                view_port::after_paint(move || view_port::keep_top(CARD, top));
            }
        });
        Self { app, current, filter, questionnaire, listed, shown, guide_is_open, anchor }
    }

    /// The requirement open for rating.
    pub fn current(self) -> Memo<Option<AnswerKey>> {
        self.current
    }

    /// What is listed.
    pub fn filter(self) -> Memo<Filter> {
        self.filter
    }

    /// The standard shown.
    pub fn questionnaire(self) -> Memo<Option<Arc<LoadedQuestionnaire>>> {
        self.questionnaire
    }

    /// The requirements that pass the filter, in order.
    pub fn listed(self) -> Memo<Arc<Vec<AnswerKey>>> {
        self.listed
    }

    /// What stands on the screen: [`Self::listed`], and the current requirement in its place where the filter leaves it
    /// out, so that an answer never takes away the row under the person's hand.
    pub fn shown(self) -> Memo<Arc<Vec<AnswerKey>>> {
        self.shown
    }

    /// Whether guidance is shown.
    pub fn guide_is_open(self) -> RwSignal<bool> {
        self.guide_is_open
    }

    /// Lists by another filter, at the same requirement.
    pub fn set_filter(self, filter: Filter) {
        self.app.replace_page(Page::Assess(self.current.get_untracked(), filter));
    }

    /// Goes to `key`, the filter kept. Neighbours stay where they are on the screen.
    pub fn go(self, key: AnswerKey) {
        self.anchor.set_value(view_port::top_of(CARD));
        self.app.replace_page(Page::Assess(Some(key), self.filter.get_untracked()));
    }

    /// Goes `by` requirements on or back in the list; stays at its ends.
    pub fn step(self, by: isize) {
        let shown = self.shown.get_untracked();
        let current = self.current.get_untracked();
        let Some(here) = current.and_then(|key| shown.iter().position(|shown| *shown == key)) else {
            return;
        };
        if let Some(key) = here.checked_add_signed(by).and_then(|there| shown.get(there)) {
            self.go(key.clone());
        }
    }
}

/// The element of the current requirement.
pub const CARD: &str = "requirement";

/// `listed` with `current` at its place in the standard's order.
fn with_current(
    questionnaire: &LoadedQuestionnaire,
    listed: &[AnswerKey],
    current: &AnswerKey,
) -> Vec<AnswerKey> {
    let keys = questionnaire.requirements().map(|r| questionnaire.key(&r.id));
    keys.filter(|key| key == current || listed.contains(key)).collect()
}

/// The requirements of `questionnaire` that pass `filter`, in the standard's order.
pub fn matching(doc: &Assessment, questionnaire: &LoadedQuestionnaire, filter: &Filter) -> Vec<AnswerKey> {
    let words: Vec<String> = filter.text.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let groups = questionnaire.structure.groups.iter();
    groups
        .filter(|group| filter.group.is_empty() || group.id == filter.group)
        .flat_map(|group| &group.requirements)
        .filter(|r| filter.topic.is_empty() || r.topics.iter().any(|topic| topic.as_str() == filter.topic))
        .map(|r| questionnaire.key(&r.id))
        .filter(|key| passes_standing(doc, key, filter) && has_words(doc, questionnaire, key, &words))
        .collect()
}

fn passes_standing(doc: &Assessment, key: &AnswerKey, filter: &Filter) -> bool {
    if !(filter.unanswered || filter.doubtful || filter.gaps) {
        return true;
    }
    let standing = standing(doc, key);
    (filter.unanswered && standing.mark == Mark::Unanswered)
        || (filter.doubtful && standing.doubt)
        || (filter.gaps && standing.is_gap())
}

/// Every word is somewhere in id, title, question or note.
fn has_words(
    doc: &Assessment,
    questionnaire: &LoadedQuestionnaire,
    key: &AnswerKey,
    words: &[String],
) -> bool {
    if words.is_empty() {
        return true;
    }
    let title = questionnaire.requirement(&key.requirement).map_or("", |r| r.title.as_str());
    let question = questionnaire.card(&key.requirement).map_or("", |card| card.question.as_str());
    let note = doc.answers.get(key).map_or("", |answer| answer.note.as_str());
    let text = format!("{} {title} {question} {note}", key.requirement).to_lowercase();
    words.iter().all(|word| text.contains(word))
}

/// Where a person left, else the first unanswered, else the first.
fn start(app: App, open: OpenAssessment, catalogue: &Catalogue) -> Option<AnswerKey> {
    let left = app.last_place(&open.id()).filter(|key| catalogue.requirement(key).is_some());
    left.or_else(|| {
        open.peek(|doc| catalogue.keys().find(|key| standing(doc, key).mark == Mark::Unanswered))
            .or_else(|| catalogue.keys().next())
    })
}

fn key_of(route: &Route) -> Option<AnswerKey> {
    match route {
        Route::Document(_, Page::Assess(key, _)) => key.clone(),
        _ => None,
    }
}

fn filter_of(route: &Route) -> Filter {
    match route {
        Route::Document(_, Page::Assess(_, filter)) => filter.clone(),
        _ => Filter::default(),
    }
}
