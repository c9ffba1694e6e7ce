//! What a person does to scopes and to what ties office and plant, as single steps.

use super::open::OpenAssessment;
use crate::adapters::{clock, ids};
use plumbline_core::assessment::{
    Alignment, Asset, Dismissal, Edit, Interface, MaturityLevel, Origin, Rating, Scope, Settlement,
};
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::crosswalk::{Proposal, accept_edit, reconfirmed};
use plumbline_core::ids::{AnswerKey, AssetId, InterfaceId, PairKey, TopicId};
use plumbline_core::scope::{Import, import_edit};

impl OpenAssessment {
    /// Adds an asset.
    pub fn add_asset(self, asset: Asset) -> AssetId {
        let id = fresh_asset();
        self.dispatch(Edit::Asset { id: id.clone(), asset: Some(asset) }, &Origin::USER);
        id
    }

    /// Changes an asset; edits of one field in a row are one step when `gesture` names it.
    pub fn put_asset(self, id: &AssetId, asset: Asset, gesture: Option<&str>) {
        let gesture = gesture.map(|name| format!("{name} {id}"));
        self.dispatch(Edit::Asset { id: id.clone(), asset: Some(asset) }, &Origin::User { gesture });
    }

    /// Changes several assets alike, as one step.
    pub fn put_assets(self, changed: Vec<(AssetId, Asset)>) {
        let edits = changed.into_iter().map(|(id, asset)| Edit::Asset { id, asset: Some(asset) });
        self.dispatch(Edit::Batch(edits.collect()), &Origin::USER);
    }

    /// Removes assets, as one step. Interfaces that ended at them stay, with an open end.
    pub fn remove_assets(self, gone: &[AssetId]) {
        let edits = gone.iter().map(|id| Edit::Asset { id: id.clone(), asset: None });
        self.dispatch(Edit::Batch(edits.collect()), &Origin::USER);
    }

    /// Takes what a list says, as one step.
    pub fn take_import(self, import: &Import) {
        self.dispatch(import_edit(import, fresh_asset), &Origin::USER);
    }

    /// Adds an interface.
    pub fn add_interface(self, interface: Interface) -> InterfaceId {
        let id = InterfaceId::new(ids::fresh("if"));
        self.dispatch(Edit::Interface { id: id.clone(), interface: Some(interface) }, &Origin::USER);
        id
    }

    /// Changes an interface; edits of one field in a row are one step when `gesture` names it.
    pub fn put_interface(self, id: &InterfaceId, interface: Interface, gesture: Option<&str>) {
        let gesture = gesture.map(|name| format!("{name} {id}"));
        self.dispatch(
            Edit::Interface { id: id.clone(), interface: Some(interface) },
            &Origin::User { gesture },
        );
    }

    /// Removes an interface.
    pub fn remove_interface(self, id: &InterfaceId) {
        self.dispatch(Edit::Interface { id: id.clone(), interface: None }, &Origin::USER);
    }

    /// Changes the scope statement of `system`; edits of one field in a row are one step when `gesture` names it.
    pub fn put_scope(self, system: ManagementSystem, scope: Scope, gesture: Option<&str>) {
        let gesture = gesture.map(|name| format!("{name} {system}"));
        let scope = (scope != Scope::default()).then(|| Box::new(scope));
        self.dispatch(Edit::Scope { system, scope }, &Origin::User { gesture });
    }

    /// Changes what was agreed about `topic`; edits of one field in a row are one step when `gesture` names it.
    pub fn put_alignment(self, topic: &TopicId, alignment: Alignment, gesture: Option<&str>) {
        let gesture = gesture.map(|name| format!("{name} {topic}"));
        let edit = Edit::Alignment { topic: topic.clone(), alignment: Some(alignment) };
        self.dispatch(edit, &Origin::User { gesture });
    }

    /// Confirms `proposal` with `rating`: the proposed one, or the person's own.
    pub fn accept_proposal(self, proposal: &Proposal, rating: Rating) {
        let edit = self.peek(|doc| accept_edit(doc, proposal, rating, &doc.profile.assessor, clock::now()));
        self.dispatch(edit, &Origin::USER);
    }

    /// Turns the proposal for `key` down; it does not come back by itself.
    pub fn dismiss_proposal(self, key: &AnswerKey) {
        let by = self.peek(|doc| doc.profile.assessor.clone());
        let dismissal = Some(Dismissal { by, at: Some(clock::now()) });
        self.dispatch(Edit::Dismissal { key: key.clone(), dismissal }, &Origin::USER);
    }

    /// Brings a proposal back that was turned down.
    pub fn restore_proposal(self, key: &AnswerKey) {
        self.dispatch(Edit::Dismissal { key: key.clone(), dismissal: None }, &Origin::USER);
    }

    /// Says that the confirmed answer `key` still holds, though what it came from has moved.
    pub fn reconfirm(self, key: &AnswerKey) {
        let answer = self.peek(|doc| reconfirmed(doc, key, &doc.profile.assessor, clock::now()));
        if let Some(answer) = answer {
            self.dispatch(Edit::Answer { key: key.clone(), answer: Some(answer) }, &Origin::USER);
        }
    }

    /// Keeps two ratings that differ, for a reason.
    pub fn settle(self, pair: &PairKey, levels: [MaturityLevel; 2], reason: String) {
        let [source_level, target_level] = levels;
        let by = self.peek(|doc| doc.profile.assessor.clone());
        let settlement = Settlement { source_level, target_level, reason, by, at: Some(clock::now()) };
        let edit = Edit::Settlement { pair: pair.clone(), settlement: Some(settlement) };
        self.dispatch(edit, &Origin::USER);
    }

    /// Opens a settled pair again.
    pub fn unsettle(self, pair: &PairKey) {
        self.dispatch(Edit::Settlement { pair: pair.clone(), settlement: None }, &Origin::USER);
    }
}

fn fresh_asset() -> AssetId {
    AssetId::new(ids::fresh("as"))
}
