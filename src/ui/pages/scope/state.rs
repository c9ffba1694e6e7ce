//! What the parts of this page share: what is drawn, what is listed, what is being edited.

use super::section::SectionData;
use crate::adapters::{page, view_port};
use crate::state::app::{App, NoticeValue};
use crate::state::open::OpenAssessment;
use leptos::prelude::*;
use plumbline_core::assessment::{Asset, Interface, PurdueLevel};
use plumbline_core::ids::{AssetId, InterfaceId};
use plumbline_core::scope::{
    AssetFilter, AssetFinding, AssetOrder, AssetPlace, ScopeFinding, listed_assets, scope_findings,
};
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many things are listed at first, and with each "more".
pub const PAGE: usize = 100;
/// The heading over the things.
pub const THINGS: &str = "scope-as";
/// The heading over the crossings.
pub const CROSSINGS: &str = "scope-cr";
/// The heading over the findings.
pub const FINDINGS: &str = "scope-nb";
/// The first field of a thing's editor.
pub const NAME_FIELD: &str = "thing-name";
/// The first field of a crossing's editor.
pub const CROSSING_FIELD: &str = "crossing-name";
/// Where a list is pasted.
pub const PASTE_FIELD: &str = "scope-paste";

/// What the parts share; found with `expect_context::<ScopeState>()`.
#[derive(Clone, Copy)]
pub struct ScopeState {
    /// The app.
    pub app: App,
    /// The open assessment.
    pub open: OpenAssessment,
    /// What is drawn.
    pub section: Memo<SectionData>,
    /// What is wrong.
    pub findings: Memo<Arc<Vec<ScopeFinding>>>,
    /// How many things there are.
    pub n_things: Memo<usize>,
    /// Which things are listed.
    pub filter: RwSignal<AssetFilter>,
    /// In which order, and whether from its end.
    pub order: RwSignal<(AssetOrder, bool)>,
    /// Things listed now; the one being edited stays.
    pub listed: Memo<Arc<Vec<AssetId>>>,
    /// How many of them are shown.
    pub n_shown: RwSignal<usize>,
    /// Things chosen for one change.
    pub chosen: RwSignal<BTreeSet<AssetId>>,
    /// The thing being edited.
    pub thing: RwSignal<Option<AssetId>>,
    /// The crossing being edited.
    pub crossing: RwSignal<Option<InterfaceId>>,
    /// Whether a list is being brought in.
    pub is_importing: RwSignal<bool>,
}

impl ScopeState {
    /// The scope page of `open`, nothing filtered, nothing being edited.
    pub fn new(app: App, open: OpenAssessment) -> Self {
        let filter = RwSignal::new(AssetFilter::default());
        let order = RwSignal::new((AssetOrder::default(), false));
        let thing = RwSignal::new(None::<AssetId>);
        let found = open.derive_outline(move |doc, _| {
            let (order, is_reversed) = order.get();
            Arc::new(listed_assets(doc, &filter.read(), order, is_reversed))
        });
        // While a thing is edited, its row neither goes nor moves, whatever is typed.
        let listed = Memo::new(move |before: Option<&Arc<Vec<AssetId>>>| {
            let now = found.get();
            match (thing.get(), before) {
                (Some(edited), Some(before)) if before.contains(&edited) => still(&now, before, &edited),
                _ => now,
            }
        });
        Self {
            app,
            open,
            section: open.derive_outline(|doc, _| SectionData::of(doc)),
            findings: open.derive_outline(|doc, _| Arc::new(scope_findings(doc))),
            n_things: open.derive_outline(|doc, _| doc.assets.len()),
            filter,
            order,
            listed,
            n_shown: RwSignal::new(PAGE),
            chosen: RwSignal::new(BTreeSet::new()),
            thing,
            crossing: RwSignal::new(None),
            is_importing: RwSignal::new(false),
        }
    }

    /// Lists what stands in a part of the map, and goes there.
    pub fn pick(self, place: Option<AssetPlace>, level: Option<Option<PurdueLevel>>) {
        self.list(AssetFilter { place, level, ..AssetFilter::default() });
    }

    /// Lists all things of which `finding` is so, and goes there.
    pub fn list_finding(self, finding: AssetFinding) {
        self.list(AssetFilter { finding: Some(finding), ..AssetFilter::default() });
    }

    fn list(self, filter: AssetFilter) {
        self.thing.set(None);
        self.filter.set(filter);
        self.n_shown.set(PAGE);
        view_port::after_paint(|| page::focus(THINGS));
    }

    /// Opens the editor of a thing; where the filter keeps it out, the filter goes.
    pub fn edit_thing(self, id: AssetId) {
        if !self.listed.read_untracked().contains(&id) {
            self.filter.set(AssetFilter::default());
        }
        let place = self.listed.read_untracked().iter().position(|listed| *listed == id);
        if let Some(place) = place.filter(|place| *place >= self.n_shown.get_untracked()) {
            self.n_shown.set(place + PAGE);
        }
        self.thing.set(Some(id));
        view_port::after_paint(|| page::focus(NAME_FIELD));
    }

    /// Opens the editor of a thing, or closes it when it is open already.
    pub fn toggle_thing(self, id: AssetId) {
        if self.thing.read_untracked().as_ref() == Some(&id) {
            self.close_thing()
        } else {
            self.edit_thing(id)
        }
    }

    /// Closes the editor of a thing and goes back to its row.
    pub fn close_thing(self) {
        let Some(id) = self.thing.get_untracked() else { return };
        self.thing.set(None);
        view_port::after_paint(move || page::focus(&row_id(&id)));
    }

    /// Adds a thing and opens its editor.
    pub fn add_thing(self) {
        self.is_importing.set(false);
        let id = self.open.add_asset(Asset::default());
        self.edit_thing(id);
    }

    /// Removes things and says how to take that back.
    pub fn remove_things(self, ids: &[AssetId]) {
        self.thing.set(None);
        self.chosen.set(BTreeSet::new());
        self.open.remove_assets(ids);
        self.app.say("scope-removed", &[("n", NoticeValue::Count(ids.len()))]);
        view_port::after_paint(|| page::focus(THINGS));
    }

    /// Opens the editor of a crossing.
    pub fn edit_crossing(self, id: InterfaceId) {
        self.crossing.set(Some(id));
        view_port::after_paint(|| page::focus(CROSSING_FIELD));
    }

    /// Closes the editor of a crossing and goes back to its row.
    pub fn close_crossing(self) {
        let Some(id) = self.crossing.get_untracked() else { return };
        self.crossing.set(None);
        view_port::after_paint(move || page::focus(&crossing_id(&id)));
    }

    /// Adds a crossing and opens its editor.
    pub fn add_crossing(self) {
        let id = self.open.add_interface(Interface::default());
        self.edit_crossing(id);
    }

    /// Removes a crossing and says how to take that back.
    pub fn remove_crossing(self, id: &InterfaceId) {
        let name = self.open.peek(|doc| doc.interfaces.get(id).map(|interface| interface.name.clone()));
        self.crossing.set(None);
        self.open.remove_interface(id);
        self.app.say("scope-crossing-removed", &[("name", NoticeValue::Text(name.unwrap_or_default()))]);
        view_port::after_paint(|| page::focus(CROSSINGS));
    }

    /// Opens where a list is pasted.
    pub fn begin_import(self) {
        self.is_importing.set(true);
        view_port::after_paint(|| page::focus(PASTE_FIELD));
    }
}

/// `now`, with `edited` where it stood `before`.
fn still(now: &Arc<Vec<AssetId>>, before: &[AssetId], edited: &AssetId) -> Arc<Vec<AssetId>> {
    let place = before.iter().position(|id| id == edited).unwrap_or_default();
    if now.get(place) == Some(edited) {
        return now.clone();
    }
    let mut all: Vec<AssetId> = now.iter().filter(|id| *id != edited).cloned().collect();
    all.insert(place.min(all.len()), edited.clone());
    Arc::new(all)
}

/// The button that opens the editor of a thing.
pub fn row_id(id: &AssetId) -> String {
    format!("thing {id}").replace(' ', "_")
}

/// The button that opens the editor of a crossing.
pub fn crossing_id(id: &InterfaceId) -> String {
    format!("crossing {id}").replace(' ', "_")
}
