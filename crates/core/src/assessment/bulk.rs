//! One answer for many requirements.

use super::{Answer, Assessment, Edit, Provenance, Rating};
use crate::Timestamp;
use crate::ids::AnswerKey;
use std::collections::BTreeSet;

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

/// Which of `keys` the bulk answer would change, each once: the count a person sees before it is applied.
///
/// An answer that says the same already is left alone, and so is who gave it.
pub fn bulk_keys(doc: &Assessment, keys: &[AnswerKey], bulk: &Bulk) -> Vec<AnswerKey> {
    let mut met = BTreeSet::new();
    keys.iter()
        .filter(|key| met.insert(*key))
        .filter(|key| {
            let before = doc.answer(key);
            (bulk.overwrite || before.rating.is_none()) && answered(before.clone(), bulk) != before
        })
        .cloned()
        .collect()
}

/// One edit that answers all of [`bulk_keys`], so that one undo takes it back. Notes and evidence stay.
pub fn bulk_edit(doc: &Assessment, keys: &[AnswerKey], bulk: &Bulk, by: &str, at: Timestamp) -> Edit {
    let edits = bulk_keys(doc, keys, bulk).into_iter().map(|key| {
        let answer = answered(doc.answer(&key), bulk);
        let answer = Answer { by: by.to_owned(), at: Some(at), provenance: Provenance::Bulk, ..answer };
        Edit::Answer { key, answer: Some(answer) }
    });
    Edit::Batch(edits.collect())
}

/// `answer` with the rating and the reason of `bulk`; no reason given takes none away.
fn answered(mut answer: Answer, bulk: &Bulk) -> Answer {
    answer.rate(Some(bulk.rating));
    if bulk.reason.trim().is_empty() {
        return answer;
    }
    if bulk.rating == Rating::NotApplicable {
        answer.reason.clone_from(&bulk.reason);
    } else if answer.note.is_empty() {
        answer.note.clone_from(&bulk.reason);
    }
    answer
}
