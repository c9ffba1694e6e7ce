//! What the sections of this page share: which side is served, filters, the row pointed at, the pair being settled.

use super::words::element_id;
use crate::adapters::{page, view_port};
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use leptos::prelude::*;
use plumbline_core::catalogue::{Catalogue, ManagementSystem};
use plumbline_core::crosswalk::{Coverage, Divergence, Served, coverage, divergences};
use plumbline_core::ids::{AnswerKey, PairKey, TopicId};
use std::sync::Arc;

/// Whether there is anything to compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// The relations are at hand.
    Here,
    /// Both standards are chosen, their relations are on their way.
    Coming,
    /// Nobody has related these two standards yet.
    Unrelated,
    /// Only this system's standard is chosen.
    Only(ManagementSystem),
    /// No standard is chosen.
    Nothing,
}

impl Presence {
    /// How it is for the open assessment now.
    pub fn of(app: App, open: OpenAssessment) -> Self {
        let catalogue = open.catalogue();
        if catalogue.crosswalk().is_some() {
            return Self::Here;
        }
        let has = |system| catalogue.questionnaires().iter().any(|q| q.structure.system == system);
        match (has(ManagementSystem::Isms), has(ManagementSystem::Csms)) {
            (true, true) if is_offered(app, &catalogue) => Self::Coming,
            (true, true) => Self::Unrelated,
            (true, false) => Self::Only(ManagementSystem::Isms),
            (false, true) => Self::Only(ManagementSystem::Csms),
            (false, false) => Self::Nothing,
        }
    }
}

fn is_offered(app: App, catalogue: &Catalogue) -> bool {
    let in_use = |id| catalogue.questionnaire(id).is_some();
    app.index().crosswalks.iter().any(|entry| in_use(&entry.source) && in_use(&entry.target))
}

/// Which requirements of the served side are listed. The default lists all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MeetFilter {
    /// Only of this topic.
    pub topic: Option<TopicId>,
    /// Only served this far.
    pub served: Option<Served>,
    /// Only rated below target.
    pub gaps: bool,
    /// Only with a divergence that nobody has settled.
    pub divergent: bool,
    /// Only with these words, on either side.
    pub text: String,
}

impl MeetFilter {
    /// Whether anything is left out.
    pub fn is_active(&self) -> bool {
        *self != Self::default()
    }
}

/// What the sections share; found with `expect_context::<CrosswalkState>()`.
#[derive(Clone, Copy)]
pub struct CrosswalkState {
    /// The app.
    pub app: App,
    /// The open assessment.
    pub open: OpenAssessment,
    /// The side that is served.
    pub system: RwSignal<ManagementSystem>,
    /// How far it is served; `None` until the relations are here.
    pub coverage: Memo<Option<Arc<Coverage>>>,
    /// Related ratings two points apart or more, open ones first.
    pub divergences: Memo<Arc<Vec<Divergence>>>,
    /// What is listed where they meet.
    pub filter: RwSignal<MeetFilter>,
    /// Whether all of it is listed, or only its beginning.
    pub shows_all: RwSignal<bool>,
    /// Whether it is listed in words instead of drawn.
    pub in_words: RwSignal<bool>,
    /// The requirement whose relations are told.
    pub pointed: RwSignal<Option<AnswerKey>>,
    /// Whether those stay while the pointer moves on.
    pub is_pinned: RwSignal<bool>,
    /// The pair that is being settled.
    pub editing: RwSignal<Option<PairKey>>,
    /// Whether all divergences are listed.
    pub shows_all_divergences: RwSignal<bool>,
    last: StoredValue<Option<PairKey>>,
}

impl CrosswalkState {
    /// The plant served by the office, nothing filtered, nothing being settled.
    pub fn new(app: App, open: OpenAssessment) -> Self {
        let system = RwSignal::new(ManagementSystem::Csms);
        Self {
            app,
            open,
            system,
            coverage: open
                .derive_outline(move |_, catalogue| coverage(catalogue, system.get()).map(Arc::new)),
            divergences: open.derive(|doc, catalogue| Arc::new(divergences(doc, catalogue))),
            filter: RwSignal::default(),
            shows_all: RwSignal::new(false),
            in_words: RwSignal::new(false),
            pointed: RwSignal::new(None),
            is_pinned: RwSignal::new(false),
            editing: RwSignal::new(None),
            shows_all_divergences: RwSignal::new(false),
            last: StoredValue::new(None),
        }
    }

    /// Lists what passes `filter` and goes there.
    pub fn list(self, filter: MeetFilter) {
        self.filter.set(filter);
        view_port::after_paint(|| page::focus("meet"));
    }

    /// Tells the relations of `key`, unless others were told to stay.
    pub fn point(self, key: &AnswerKey) {
        if !self.is_pinned.get_untracked() && self.pointed.read_untracked().as_ref() != Some(key) {
            self.pointed.set(Some(key.clone()));
        }
    }

    /// Lets the relations of `key` stay, or lets them go again.
    pub fn pin(self, key: &AnswerKey) {
        let is_there = self.is_pinned.get_untracked() && self.pointed.read_untracked().as_ref() == Some(key);
        self.is_pinned.set(!is_there);
        self.pointed.set(Some(key.clone()));
    }

    /// The divergences that wait for a decision, most at stake first.
    pub fn open_pairs(self) -> Vec<PairKey> {
        let found = self.divergences.read();
        found.iter().filter(|found| found.is_open()).map(|found| found.pair.clone()).collect()
    }

    /// Opens `pair` and goes there.
    pub fn settle(self, pair: PairKey) {
        let is_late = untrack(|| self.open_pairs()).iter().position(|open| *open == pair);
        if is_late.is_some_and(|at| at >= super::agenda::N_FIRST) {
            self.shows_all_divergences.set(true);
        }
        let id = element_id("pair", &pair);
        self.last.set_value(Some(pair.clone()));
        self.editing.set(Some(pair));
        view_port::after_paint(move || {
            page::focus(&id);
            view_port::keep_top(&id, None);
        });
    }

    /// Closes what is being settled and goes back to where it was opened.
    pub fn close(self) {
        let Some(pair) = self.editing.get_untracked() else { return };
        self.editing.set(None);
        let id = element_id("settle", &pair);
        let is_there = untrack(|| self.open_pairs()).contains(&pair);
        view_port::after_paint(move || page::focus(if is_there { &id } else { "settle" }));
    }

    /// Goes to the open divergence after the one last gone to; after the last comes the first.
    pub fn settle_next(self) {
        let open = untrack(|| self.open_pairs());
        let at = self.last.with_value(|last| {
            last.as_ref().and_then(|last| open.iter().position(|pair| pair == last)).map_or(0, |at| at + 1)
        });
        match open.get(at).or_else(|| open.first()) {
            Some(next) => self.settle(next.clone()),
            None => {
                self.editing.set(None);
                self.app.say("crosswalk-none-left", &[]);
            }
        }
    }

    /// As [`Self::settle_next`], after `pair` has just left the list: to the one that took its place.
    pub fn go_on_from(self, place: usize) {
        let open = untrack(|| self.open_pairs());
        match open.get(place).or_else(|| open.first()) {
            Some(next) => self.settle(next.clone()),
            None => {
                self.editing.set(None);
                view_port::after_paint(|| page::focus("settle"));
            }
        }
    }

    /// Place of `pair` among the open divergences.
    pub fn place(self, pair: &PairKey) -> usize {
        untrack(|| self.open_pairs()).iter().position(|open| open == pair).unwrap_or(0)
    }

    /// The open divergence of `pair`, followed.
    pub fn divergence(self, pair: &PairKey) -> Option<Divergence> {
        self.divergences.read().iter().find(|found| found.pair == *pair).cloned()
    }
}
