//! Which change to a field is the latest, so that all tabs come to show the same.

use super::record::Stamp;
use plumbline_core::assessment::Edit;
use plumbline_core::ids::{ActionId, AnswerKey, AssessmentId, EvidenceId};
use std::collections::BTreeMap;

/// The latest change known to each field of each assessment.
#[derive(Debug, Default)]
pub(super) struct Latest(BTreeMap<(AssessmentId, Field), Stamp>);

/// What a single edit sets.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    Answer(AnswerKey),
    Evidence(EvidenceId),
    Action(ActionId),
    Profile,
}

impl Latest {
    /// Takes note of `edit`, and returns what of it has not been overtaken by a later change.
    ///
    /// An edit sets whole records, so that leaving out what was overtaken gives what order of time would have given.
    pub(super) fn admit(&mut self, doc: &AssessmentId, edit: Edit, stamp: &Stamp) -> Option<Edit> {
        let field = match &edit {
            Edit::Answer { key, .. } => Field::Answer(key.clone()),
            Edit::Evidence { id, .. } => Field::Evidence(id.clone()),
            Edit::Action { id, .. } => Field::Action(id.clone()),
            Edit::Profile(_) => Field::Profile,
            Edit::Batch(edits) => {
                let batch: Vec<Edit> =
                    edits.iter().filter_map(|edit| self.admit(doc, edit.clone(), stamp)).collect();
                return (!batch.is_empty()).then_some(Edit::Batch(batch));
            }
        };
        let place = (doc.clone(), field);
        if self.0.get(&place).is_some_and(|latest| latest > stamp) {
            return None;
        }
        self.0.insert(place, stamp.clone());
        Some(edit)
    }
}
