//! One answer for many requirements.

use super::{Answer, Assessment, Edit, Provenance, Rating};
use crate::Timestamp;
use crate::ids::AnswerKey;

/// What to answer many times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bulk {
    /// The rating for all of them.
    pub rating: Rating,
    /// The one reason; kept as the reason when not applicable, else as the note where there is none.
    pub reason: String,
    /// Also change requirements that already have a rating.
    pub overwrite: bool,
}

/// Which of `keys` the bulk answer would change: the count a person sees before it is applied.
pub fn bulk_keys(doc: &Assessment, keys: &[AnswerKey], bulk: &Bulk) -> Vec<AnswerKey> {
    keys.iter().filter(|key| bulk.overwrite || doc.answer(key).rating.is_none()).cloned().collect()
}

/// One edit that answers all of [`bulk_keys`], so that one undo takes it back. Notes and evidence stay.
pub fn bulk_edit(doc: &Assessment, keys: &[AnswerKey], bulk: &Bulk, by: &str, at: Timestamp) -> Edit {
    let edits = bulk_keys(doc, keys, bulk).into_iter().map(|key| {
        let before = doc.answer(&key);
        let answer = Answer {
            rating: Some(bulk.rating),
            by: by.to_owned(),
            at: Some(at),
            provenance: Provenance::Bulk,
            ..before
        };
        Edit::Answer { key, answer: Some(with_reason(answer, bulk)) }
    });
    Edit::Batch(edits.collect())
}

fn with_reason(mut answer: Answer, bulk: &Bulk) -> Answer {
    if bulk.rating == Rating::NotApplicable {
        answer.reason.clone_from(&bulk.reason);
    } else if answer.note.is_empty() {
        answer.note.clone_from(&bulk.reason);
    }
    answer
}
