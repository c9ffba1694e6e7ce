//! The open assessment: a plain value, with signals round it.

use super::storage::Storage;
use leptos::prelude::*;
use plumbline_core::assessment::{self, Answer, Assessment, Edit, History, Origin};
use plumbline_core::catalogue::{Catalogue, Crosswalk};
use plumbline_core::ids::{AnswerKey, AssessmentId};
use plumbline_core::scoring::{self, Gap, Scores, Standing, standing};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The open document, with one signal per requirement so that an edit repaints one row.
///
/// Invariant: nothing but [`OpenAssessment::dispatch`] writes.
#[derive(Clone, Copy)]
pub struct OpenAssessment {
    doc: StoredValue<Assessment>,
    catalogue: RwSignal<Arc<Catalogue>>,
    slots: StoredValue<BTreeMap<AnswerKey, ArcRwSignal<Row>>>,
    history: StoredValue<History>,
    storage: Storage,
    revision: RwSignal<u64>,
    outline: RwSignal<u64>,
    scores: Memo<Arc<Scores>>,
    gaps: Memo<Arc<Vec<Gap>>>,
}

/// What one row shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What was said.
    pub answer: Answer,
    /// How it stands against its target.
    pub standing: Standing,
}

impl OpenAssessment {
    /// Surrounds `doc` with signals. The caller's owner disposes of them.
    pub fn new(doc: Assessment, catalogue: Arc<Catalogue>, storage: Storage) -> Self {
        let slots = catalogue.keys().map(|key| (key.clone(), ArcRwSignal::new(row(&doc, &key)))).collect();
        let doc = StoredValue::new(doc);
        let catalogue = RwSignal::new(catalogue);
        let revision = RwSignal::new(0_u64);
        let scores = Memo::new(move |_| {
            revision.track();
            Arc::new(scoring::scores(&doc.read_value(), &catalogue.read()))
        });
        let gaps = Memo::new(move |_| {
            revision.track();
            Arc::new(scoring::gaps(&doc.read_value(), &catalogue.read()))
        });
        Self {
            doc,
            catalogue,
            slots: StoredValue::new(slots),
            history: StoredValue::new(History::default()),
            storage,
            revision,
            outline: RwSignal::new(0),
            scores,
            gaps,
        }
    }

    /// The document's id.
    pub fn id(self) -> AssessmentId {
        self.doc.read_value().id.clone()
    }

    /// The questionnaires it uses; follows standards being chosen and dropped.
    pub fn catalogue(self) -> Arc<Catalogue> {
        self.catalogue.get()
    }

    /// Puts `catalogue` in place of the one before: standards were chosen or dropped.
    pub fn set_catalogue(self, catalogue: Arc<Catalogue>) {
        self.slots.update_value(|slots| {
            let doc = self.doc.read_value();
            for key in catalogue.keys() {
                slots.entry(key.clone()).or_insert_with(|| ArcRwSignal::new(row(&doc, &key)));
            }
        });
        self.catalogue.set(catalogue);
    }

    /// Adds what relates the questionnaires in use, once it is here.
    pub fn set_crosswalks(self, crosswalks: Vec<Arc<Crosswalk>>) {
        let related = self.catalogue.read_untracked().as_ref().clone().with_crosswalks(crosswalks);
        self.catalogue.set(Arc::new(related));
    }

    /// Looks at the document once, without following changes.
    pub fn peek<T>(self, look: impl FnOnce(&Assessment) -> T) -> T {
        look(&self.doc.read_value())
    }

    /// Looks at the document and runs again after every edit.
    pub fn read<T>(self, look: impl FnOnce(&Assessment) -> T) -> T {
        self.revision.track();
        look(&self.doc.read_value())
    }

    /// Computes over the whole document; re-runs after every edit.
    pub fn derive<T: PartialEq + Send + Sync + 'static>(
        self,
        look: impl Fn(&Assessment, &Catalogue) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| {
            self.revision.track();
            look(&self.doc.read_value(), &self.catalogue.read())
        })
    }

    /// As [`Self::derive`], over what answers do not touch: profile, evidence, actions, assets, scopes.
    pub fn derive_outline<T: PartialEq + Send + Sync + 'static>(
        self,
        look: impl Fn(&Assessment, &Catalogue) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| {
            self.outline.track();
            look(&self.doc.read_value(), &self.catalogue.read())
        })
    }

    /// The scores now.
    pub fn scores(self) -> Memo<Arc<Scores>> {
        self.scores
    }

    /// The gaps now, most serious first.
    pub fn gaps(self) -> Memo<Arc<Vec<Gap>>> {
        self.gaps
    }

    /// What the row of `key` shows; only edits of that row notify.
    pub fn row(self, key: &AnswerKey) -> Signal<Row> {
        match self.slots.read_value().get(key) {
            Some(slot) => slot.clone().into(),
            // A requirement outside the catalogue is shown as the document has it, and cannot change.
            None => Signal::stored(row(&self.doc.read_value(), key)),
        }
    }

    /// The one way to change the document: journal first, then memory, then the signals that repaint.
    pub fn dispatch(self, edit: Edit, origin: &Origin) {
        let id = self.id();
        if *origin != Origin::Merge {
            self.storage.append(&id, &edit);
        }
        let touched: Vec<AnswerKey> = edit.answer_keys().into_iter().cloned().collect();
        let moves_all = touches_more_than_answers(&edit);
        let inverse = assessment::apply(&mut self.doc.write_value(), edit);
        self.history.update_value(|history| history.record(inverse, origin));
        self.refresh(&touched, moves_all);
        self.storage.fold(&self.doc.read_value());
    }

    /// Takes the last step back. `false` when there is none.
    pub fn undo(self) -> bool {
        let edit = self.history.try_update_value(History::take_undo).flatten();
        edit.map(|edit| self.dispatch(edit, &Origin::Undo)).is_some()
    }

    /// Does the last undone step again. `false` when there is none.
    pub fn redo(self) -> bool {
        let edit = self.history.try_update_value(History::take_redo).flatten();
        edit.map(|edit| self.dispatch(edit, &Origin::Redo)).is_some()
    }

    fn refresh(self, touched: &[AnswerKey], moves_all: bool) {
        let slots = self.slots.read_value();
        let doc = self.doc.read_value();
        let refresh = |key: &AnswerKey, slot: &ArcRwSignal<Row>| {
            let fresh = row(&doc, key);
            if *slot.read_untracked() != fresh {
                slot.set(fresh);
            }
        };
        if moves_all {
            slots.iter().for_each(|(key, slot)| refresh(key, slot));
            *self.outline.write() += 1;
        } else {
            for key in touched {
                if let Some(slot) = slots.get(key) {
                    refresh(key, slot);
                }
            }
        }
        *self.revision.write() += 1;
    }
}

fn row(doc: &Assessment, key: &AnswerKey) -> Row {
    Row { answer: doc.answer(key), standing: standing(doc, key) }
}

/// A profile moves targets, so that any row may change; evidence and actions are listed in rows by id.
fn touches_more_than_answers(edit: &Edit) -> bool {
    match edit {
        Edit::Answer { .. } => false,
        Edit::Batch(edits) => edits.iter().any(touches_more_than_answers),
        _ => true,
    }
}
