//! What a person does to the open assessment, as single steps.

use super::open::OpenAssessment;
use crate::adapters::{clock, ids};
use plumbline_core::assessment::{
    Action, Answer, Bulk, Edit, Evidence, Finding, MaturityLevel, Origin, Profile, Provenance, Rating,
    bulk_edit,
};
use plumbline_core::ids::{ActionId, AnswerKey, EvidenceId};

impl OpenAssessment {
    /// Rates one requirement. The same rating again takes it away.
    pub fn rate(self, key: &AnswerKey, rating: Rating) {
        self.change(key, None, |answer| {
            answer.rate((answer.rating != Some(rating)).then_some(rating));
            answer.provenance = Provenance::Direct;
            answer.sources.clear();
        });
    }

    /// Marks or unmarks one requirement to be verified on the floor.
    pub fn toggle_doubt(self, key: &AnswerKey) {
        self.change(key, None, |answer| answer.doubt = !answer.doubt);
    }

    /// Sets the note; a burst of typing is one step.
    pub fn set_note(self, key: &AnswerKey, note: String) {
        self.change(key, Some(format!("note {key}")), |answer| answer.note = note);
    }

    /// Sets why a requirement is not applicable; a burst of typing is one step.
    pub fn set_reason(self, key: &AnswerKey, reason: String) {
        self.change(key, Some(format!("reason {key}")), |answer| answer.reason = reason);
    }

    /// Sets or clears a requirement's own target.
    pub fn set_target(self, key: &AnswerKey, target: Option<MaturityLevel>) {
        self.change(key, None, |answer| answer.target = target);
    }

    /// Types what was found, or clears it.
    pub fn set_finding(self, key: &AnswerKey, finding: Option<Finding>) {
        self.change(key, None, |answer| answer.finding = finding);
    }

    /// Lets existing evidence support one more requirement.
    pub fn attach(self, key: &AnswerKey, id: &EvidenceId) {
        self.change(key, None, |answer| {
            answer.evidence.insert(id.clone());
        });
    }

    /// Takes evidence away from one requirement; the piece itself stays for others.
    pub fn detach(self, key: &AnswerKey, id: &EvidenceId) {
        self.change(key, None, |answer| {
            answer.evidence.remove(id);
        });
    }

    /// Adds a new piece of evidence and attaches it, as one step.
    pub fn attach_new(self, key: &AnswerKey, evidence: Evidence) -> EvidenceId {
        let id = EvidenceId::new(ids::fresh("ev"));
        let mut answer = self.peek(|doc| doc.answer(key));
        answer.evidence.insert(id.clone());
        self.sign(&mut answer);
        let edits = vec![
            Edit::Evidence { id: id.clone(), evidence: Some(evidence) },
            Edit::Answer { key: key.clone(), answer: Some(answer) },
        ];
        self.dispatch(Edit::Batch(edits), &Origin::USER);
        id
    }

    /// Changes a piece of evidence.
    pub fn put_evidence(self, id: &EvidenceId, evidence: Evidence) {
        self.dispatch(Edit::Evidence { id: id.clone(), evidence: Some(evidence) }, &Origin::USER);
    }

    /// Adds an action.
    pub fn add_action(self, action: Action) -> ActionId {
        let id = ActionId::new(ids::fresh("act"));
        self.dispatch(Edit::Action { id: id.clone(), action: Some(action) }, &Origin::USER);
        id
    }

    /// Adds several actions as one step.
    pub fn add_actions(self, actions: Vec<Action>) -> Vec<ActionId> {
        let added: Vec<(ActionId, Action)> =
            actions.into_iter().map(|action| (ActionId::new(ids::fresh("act")), action)).collect();
        let added_ids = added.iter().map(|(id, _)| id.clone()).collect();
        let edits = added.into_iter().map(|(id, action)| Edit::Action { id, action: Some(action) });
        self.dispatch(Edit::Batch(edits.collect()), &Origin::USER);
        added_ids
    }

    /// Changes an action; edits of one field in a row are one step when `gesture` names it.
    pub fn put_action(self, id: &ActionId, action: Action, gesture: Option<&str>) {
        let gesture = gesture.map(|name| format!("{name} {id}"));
        self.dispatch(Edit::Action { id: id.clone(), action: Some(action) }, &Origin::User { gesture });
    }

    /// Removes an action.
    pub fn remove_action(self, id: &ActionId) {
        self.dispatch(Edit::Action { id: id.clone(), action: None }, &Origin::USER);
    }

    /// Changes the facts of Setup; edits of one field in a row are one step when `gesture` names it.
    pub fn put_profile(self, profile: Profile, gesture: Option<&str>) {
        self.dispatch(Edit::Profile(profile), &Origin::User { gesture: gesture.map(str::to_owned) });
    }

    /// Answers many requirements with one reason, as one step.
    pub fn answer_many(self, keys: &[AnswerKey], bulk: &Bulk) {
        let edit = self.peek(|doc| bulk_edit(doc, keys, bulk, &doc.profile.assessor, clock::now()));
        self.dispatch(edit, &Origin::USER);
    }

    fn change(self, key: &AnswerKey, gesture: Option<String>, change: impl FnOnce(&mut Answer)) {
        let before = self.peek(|doc| doc.answer(key));
        let mut answer = before.clone();
        change(&mut answer);
        if answer == before {
            return;
        }
        self.sign(&mut answer);
        self.dispatch(Edit::Answer { key: key.clone(), answer: Some(answer) }, &Origin::User { gesture });
    }

    fn sign(self, answer: &mut Answer) {
        answer.by = self.peek(|doc| doc.profile.assessor.clone());
        answer.at = Some(clock::now());
    }
}
