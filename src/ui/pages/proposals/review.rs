//! What the sections share: the proposals, which are listed, which is current, and what was decided on this visit.

use super::filter::ListFilter;
use crate::adapters::{page, view_port};
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::state::route::{Filter, Page, Route};
use crate::ui::components::level_name;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{MaturityLevel, Rating};
use plumbline_core::crosswalk::{Proposal, proposals};
use plumbline_core::ids::AnswerKey;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The element of the current proposal.
pub const CARD: &str = "current-proposal";

/// Proposals as the page holds them.
pub type Proposals = Arc<Vec<Arc<Proposal>>>;

/// The review; found with `expect_context::<Review>()`.
#[derive(Clone, Copy)]
pub struct Review {
    /// The app.
    pub app: App,
    /// The open assessment.
    pub open: OpenAssessment,
    /// Those that wait, in the catalogue's order.
    pub waiting: Memo<Proposals>,
    /// Those that were turned down.
    pub dismissed: Memo<Proposals>,
    /// Which are listed.
    pub filter: RwSignal<ListFilter>,
    /// Those that pass, in order.
    pub listed: Memo<Arc<Vec<AnswerKey>>>,
    /// The one shown large.
    pub current: Memo<Option<AnswerKey>>,
    /// What was done last, in words.
    pub said: RwSignal<String>,
    wanted: RwSignal<Option<AnswerKey>>,
    decided: StoredValue<BTreeSet<AnswerKey>>,
    is_acting: StoredValue<bool>,
    turn: StoredValue<Option<Turn>>,
    stood: StoredValue<Option<f64>>,
}

/// How the page is to stand once another proposal is current.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Turn {
    top: Option<f64>,
    focus: bool,
}

impl Review {
    /// The review of `open`, nothing filtered, at the first proposal.
    pub fn new(app: App, open: OpenAssessment) -> Self {
        let all = open.derive(|doc, catalogue| -> Proposals {
            Arc::new(proposals(doc, catalogue).into_iter().map(Arc::new).collect())
        });
        let part = move |is_dismissed: bool| {
            Memo::new(move |_| -> Proposals {
                let all = all.read();
                Arc::new(
                    all.iter().filter(|proposal| proposal.is_dismissed == is_dismissed).cloned().collect(),
                )
            })
        };
        let (waiting, filter) = (part(false), RwSignal::new(ListFilter::default()));
        let listed = Memo::new(move |_| {
            let (catalogue, filter, waiting) = (open.catalogue(), filter.read(), waiting.read());
            let passing = waiting.iter().filter(|proposal| filter.passes(proposal, &catalogue));
            Arc::new(passing.map(|proposal| proposal.key.clone()).collect::<Vec<_>>())
        });
        let wanted = RwSignal::new(None);
        let current = Memo::new(move |_| current(open, &listed.read(), wanted.get().as_ref()));
        let review = Self {
            app,
            open,
            waiting,
            dismissed: part(true),
            filter,
            listed,
            current,
            said: RwSignal::new(String::new()),
            wanted,
            decided: StoredValue::new(BTreeSet::new()),
            is_acting: StoredValue::new(false),
            turn: StoredValue::new(None),
            stood: StoredValue::new(None),
        };
        Effect::new(move |before: Option<Proposals>| {
            let now = review.waiting.get();
            if let Some(before) = before {
                review.follow_undo(&before, &now);
            }
            now
        });
        Effect::new(move |_| {
            current.track();
            review.settle();
        });
        review
    }

    /// The proposal for `key`, while it waits.
    pub fn proposal(self, key: &AnswerKey) -> Option<Arc<Proposal>> {
        self.waiting.read().iter().find(|proposal| proposal.key == *key).cloned()
    }

    /// Makes `key` current. Its neighbours stay where they are on the screen.
    pub fn go(self, key: AnswerKey, focus: bool) {
        self.mark_place(focus);
        self.said.set(String::new());
        self.wanted.set(Some(key));
    }

    /// Goes `by` proposals on or back; stays at the ends.
    pub fn step(self, by: isize) {
        let listed = self.listed.get_untracked();
        let current = self.current.get_untracked();
        let here = current.and_then(|key| listed.iter().position(|listed| *listed == key));
        let there = here.and_then(|here| here.checked_add_signed(by));
        if let Some(key) = there.and_then(|there| listed.get(there)) {
            self.go(key.clone(), false);
        }
    }

    /// Confirms the current proposal as it is; evidence alone is not enough for that.
    pub fn accept(self) {
        match self.current_proposal().map(|proposal| proposal.level) {
            Some(Some(level)) => self.confirm(level),
            Some(None) => self.said.set(t("prop-no-rating")),
            None => {}
        }
    }

    /// Confirms the current proposal with `level`.
    pub fn confirm(self, level: MaturityLevel) {
        let Some(proposal) = self.current_proposal() else { return };
        self.decide(&proposal.key);
        self.open.accept_proposal(&proposal, Rating::Level(level));
        let id = proposal.key.requirement.as_str();
        let level = level_name(level);
        self.said.set(tv("prop-said-confirmed", &[("id", id.into()), ("level", (&level).into())]));
    }

    /// Turns the current proposal down.
    pub fn dismiss(self) {
        let Some(key) = self.current.get_untracked() else { return };
        self.decide(&key);
        self.open.dismiss_proposal(&key);
        self.said.set(tv("prop-said-dismissed", &[("id", key.requirement.as_str().into())]));
    }

    /// Brings the proposal for `key` back into the list.
    pub fn restore(self, key: &AnswerKey) {
        self.is_acting.set_value(true);
        self.open.restore_proposal(key);
        self.said.set(tv("prop-said-restored", &[("id", key.requirement.as_str().into())]));
    }

    /// Opens the current requirement in Assess.
    pub fn open_in_assess(self) {
        if let Some(key) = self.current.get_untracked() {
            self.app.go(Route::Document(self.open.id(), Page::Assess(Some(key), Filter::default())));
        }
    }

    fn current_proposal(self) -> Option<Arc<Proposal>> {
        let key = self.current.get_untracked()?;
        self.waiting.read_untracked().iter().find(|proposal| proposal.key == key).cloned()
    }

    /// The one after the decided one becomes current by itself, since the list goes on from there.
    fn decide(self, key: &AnswerKey) {
        self.mark_place(false);
        self.wanted.set(Some(key.clone()));
        self.is_acting.set_value(true);
        self.decided.update_value(|decided| {
            decided.insert(key.clone());
        });
    }

    /// A decision of this visit that was taken back becomes current again; what was said of it holds no more.
    fn follow_undo(self, before: &Proposals, now: &Proposals) {
        if self.is_acting.try_update_value(std::mem::take).unwrap_or_default() {
            return;
        }
        self.said.set(String::new());
        let has = |all: &Proposals, key: &AnswerKey| all.iter().any(|proposal| proposal.key == *key);
        let back = self
            .decided
            .with_value(|decided| decided.iter().find(|key| has(now, key) && !has(before, key)).cloned());
        if let Some(key) = back {
            // The rows have moved by now: it comes to stand where the page last stood.
            self.turn.set_value(Some(Turn { top: self.stood.get_value(), focus: false }));
            self.said.set(tv("prop-said-back", &[("id", key.requirement.as_str().into())]));
            self.wanted.set(Some(key));
        }
    }

    fn mark_place(self, focus: bool) {
        let top = view_port::top_of(CARD);
        self.stood.set_value(top);
        self.turn.set_value(Some(Turn { top, focus }));
    }

    /// Puts the current proposal where the one before it stood.
    fn settle(self) {
        if let Some(Turn { top, focus }) = self.turn.try_update_value(Option::take).flatten() {
            view_port::after_paint(move || {
                if focus {
                    page::focus(CARD);
                }
                view_port::keep_top(CARD, top);
            });
        }
    }
}

/// The wanted one; where it is not listed any more, the one that follows it in the standard, else the last.
fn current(open: OpenAssessment, listed: &[AnswerKey], wanted: Option<&AnswerKey>) -> Option<AnswerKey> {
    let Some(wanted) = wanted else { return listed.first().cloned() };
    let catalogue = open.catalogue();
    let place = catalogue.place(wanted);
    listed.iter().find(|key| catalogue.place(key) >= place).or(listed.last()).cloned()
}
