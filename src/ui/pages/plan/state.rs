//! What the sections of this page share: figures of the plan, filters, and which action is being edited.

use super::editor::TITLE;
use super::words::element_id;
use crate::adapters::{clock, page, view_port};
use crate::state::app::{App, NoticeValue};
use crate::state::open::OpenAssessment;
use leptos::prelude::*;
use plumbline_core::Date;
use plumbline_core::assessment::{Action, Assessment};
use plumbline_core::catalogue::Catalogue;
use plumbline_core::ids::{ActionId, AnswerKey};
use plumbline_core::scoring::{
    ActionFilter, Contribution, Forecast, GapFilter, PlanSums, Timeline, action_for, contributions, forecast,
    milestones, plan_sums, proposals,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many actions are proposed at once.
const N_PROPOSED: usize = 5;

/// How many days of the future are drawn.
const N_MILESTONES: usize = 5;

/// What each open action brings.
pub type Brings = Arc<BTreeMap<ActionId, Contribution>>;

/// Where on the page an action is being edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Under its row of the roadmap.
    Roadmap,
    /// Under a gap that it closes.
    Gap(AnswerKey),
}

/// Which action is being edited, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Editing {
    /// Where.
    pub place: Place,
    /// Which.
    pub id: ActionId,
}

/// What the sections share; found with `expect_context::<PlanState>()`.
#[derive(Clone, Copy)]
pub struct PlanState {
    /// The app.
    pub app: App,
    /// The open assessment.
    pub open: OpenAssessment,
    /// Today where the person is, as of when the page was opened.
    pub today: Date,
    /// What each open action brings.
    pub brings: Memo<Brings>,
    /// What the plan adds up to.
    pub sums: Memo<PlanSums>,
    /// The scores at the ends of quarters, and when everything is done where some work has no day; never today.
    pub forecasts: Memo<Arc<Vec<Forecast>>>,
    /// Where actions stand in time.
    pub timeline: Memo<Timeline>,
    /// Which actions are listed.
    pub action_filter: RwSignal<ActionFilter>,
    /// Which gaps are listed.
    pub gap_filter: RwSignal<GapFilter>,
    /// Gaps chosen for one action.
    pub chosen: RwSignal<BTreeSet<AnswerKey>>,
    editing: RwSignal<Option<Editing>>,
}

impl PlanState {
    /// The plan of `open`, nothing filtered, nothing being edited.
    pub fn new(app: App, open: OpenAssessment) -> Self {
        let today = clock::local_date_today();
        let brings = open.derive(|doc, catalogue| Arc::new(contributions(doc, catalogue)));
        let sums = Memo::new(move |_| open.read(|doc| plan_sums(doc, &brings.read(), today)));
        let timeline = open.derive_outline(move |doc, _| Timeline::new(today, doc.actions.values()));
        Self {
            app,
            open,
            today,
            brings,
            sums,
            forecasts: open.derive(move |doc, catalogue| Arc::new(forecasts(doc, catalogue, today))),
            timeline,
            action_filter: RwSignal::new(ActionFilter::default()),
            gap_filter: RwSignal::new(GapFilter::default()),
            chosen: RwSignal::new(BTreeSet::new()),
            editing: RwSignal::new(None),
        }
    }

    /// Which action is being edited, and where.
    pub fn editing(self) -> Signal<Option<Editing>> {
        self.editing.into()
    }

    /// Whether action `id` is being edited at `place`.
    pub fn is_editing(self, place: &Place, id: &ActionId) -> bool {
        self.editing.read().as_ref().is_some_and(|editing| editing.id == *id && editing.place == *place)
    }

    /// Opens the editor of `id` at `place` and goes to its first field.
    pub fn edit(self, place: Place, id: ActionId) {
        self.editing.set(Some(Editing { place, id }));
        view_port::after_paint(|| page::focus(TITLE));
    }

    /// Opens the editor, or closes it when it is open already.
    pub fn toggle(self, place: Place, id: ActionId) {
        if self.editing.read_untracked().as_ref().is_some_and(|now| now.id == id && now.place == place) {
            self.close();
        } else {
            self.edit(place, id);
        }
    }

    /// Closes the editor and goes back to where it was opened.
    pub fn close(self) {
        let Some(editing) = self.editing.get_untracked() else { return };
        self.editing.set(None);
        let back = opener_id(&editing.place, &editing.id);
        view_port::after_paint(move || page::focus(&back));
    }

    /// Adds an action that closes `keys`, the most serious first, and opens its editor there.
    pub fn act(self, keys: &[AnswerKey]) {
        let Some(first) = keys.first() else { return };
        if let Some(action) = action_for(&self.open.catalogue(), keys) {
            let id = self.open.add_action(action);
            self.edit(Place::Gap(first.clone()), id);
        }
    }

    /// Adds one action for all chosen gaps.
    pub fn act_on_chosen(self) {
        let keys: Vec<AnswerKey> = {
            let chosen = self.chosen.read_untracked();
            let gaps = self.open.gaps().read_untracked();
            gaps.iter().filter(|gap| chosen.contains(&gap.key)).map(|gap| gap.key.clone()).collect()
        };
        self.chosen.set(BTreeSet::new());
        self.act(&keys);
    }

    /// Adds an action that closes nothing yet.
    pub fn add_blank(self) {
        self.action_filter.set(ActionFilter::default());
        let id = self.open.add_action(Action::default());
        self.edit(Place::Roadmap, id);
    }

    /// Adds actions for the most serious gaps without one, as one step, and says so.
    pub fn propose(self) {
        let catalogue = self.open.catalogue();
        let actions = self.open.peek(|doc| proposals(doc, &catalogue, N_PROPOSED));
        if actions.is_empty() {
            self.app.say("plan-propose-none", &[]);
            return;
        }
        self.action_filter.set(ActionFilter::default());
        let n = self.open.add_actions(actions).len();
        self.app.say("plan-proposed", &[("n", NoticeValue::Count(n))]);
    }

    /// Removes action `id` and says how to take that back.
    pub fn remove(self, id: &ActionId) {
        let title = self.open.peek(|doc| doc.actions.get(id).map(|action| action.title.clone()));
        self.close();
        self.open.remove_action(id);
        self.app.say("plan-removed", &[("title", NoticeValue::Text(title.unwrap_or_default()))]);
    }
}

fn forecasts(doc: &Assessment, catalogue: &Catalogue, today: Date) -> Vec<Forecast> {
    let is_undated = |action: &Action| action.status.is_open() && action.due.is_none();
    let all = doc.actions.values().any(is_undated).then_some(None);
    let days = milestones(doc, today, N_MILESTONES - all.iter().len());
    days.into_iter().map(Some).chain(all).map(|until| forecast(doc, catalogue, until)).collect()
}

/// The element that opens the editor of `id` at `place`, so that the focus can go back to it.
pub fn opener_id(place: &Place, id: &ActionId) -> String {
    match place {
        Place::Roadmap => element_id("road", id.as_str()),
        Place::Gap(key) => element_id("act", &key.to_string()),
    }
}
