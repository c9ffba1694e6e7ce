//! What storage knows of an assessment beside its content.

use super::image::Image;
use super::latest::Latest;
use super::record::Stamp;
use crate::ports::{Row, Table, Write};
use plumbline_core::Timestamp;
use plumbline_core::ids::AssessmentId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Stays after an assessment was removed, so that late records of it are recognised.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct About {
    /// When the content last changed.
    pub saved_at: Option<Timestamp>,
    /// When it was last saved to a file.
    pub last_backup: Option<Timestamp>,
    /// When it was removed from this device.
    pub removed_at: Option<Timestamp>,
    /// The records that the document contains, or that no longer concern it.
    pub folded: Folded,
    /// The latest changes among them, so that a late one does not undo a later one.
    pub latest: Latest,
}

impl About {
    /// What `image` has on `doc`. Damage costs two dates and the memory of old records, never content.
    pub(super) fn of(image: &Image, doc: &AssessmentId) -> Self {
        let bytes = image.get(Table::About, doc.as_str());
        bytes.and_then(|bytes| serde_json::from_slice(bytes).ok()).unwrap_or_default()
    }

    /// Writes it for `doc`.
    pub(super) fn write(&self, doc: &AssessmentId) -> Write {
        let bytes = serde_json::to_vec(self).unwrap_or_default();
        Write::Put(Row { table: Table::About, key: doc.as_str().to_owned(), bytes })
    }
}

/// A set of records of one assessment, by session.
///
/// Exact, although records mostly arrive in order: one that failed and is written later is not mistaken for an old one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Folded(BTreeMap<String, Seen>);

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Seen {
    /// Every number up to this one.
    upto: u64,
    /// Single numbers beyond.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    beyond: BTreeSet<u64>,
}

impl Folded {
    /// A record of a session older than so many others can no longer turn up: the browser has flushed long since.
    const MAX_SESSIONS: usize = 200;

    /// Whether the record with `stamp` is in the set.
    pub(super) fn contains(&self, stamp: &Stamp) -> bool {
        self.0
            .get(&stamp.session)
            .is_some_and(|seen| stamp.seq <= seen.upto || seen.beyond.contains(&stamp.seq))
    }

    /// Adds the record with `stamp`.
    pub(super) fn insert(&mut self, stamp: &Stamp) {
        let seen = self.0.entry(stamp.session.clone()).or_default();
        if stamp.seq > seen.upto {
            seen.beyond.insert(stamp.seq);
        }
        while seen.beyond.remove(&(seen.upto + 1)) {
            seen.upto += 1;
        }
        // Sessions sort by when they began.
        while self.0.len() > Self::MAX_SESSIONS {
            self.0.pop_first();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp(session: &str, seq: u64) -> Stamp {
        Stamp { at_millis: 0, session: session.into(), seq }
    }

    fn set(seqs: &[u64]) -> Folded {
        let mut folded = Folded::default();
        seqs.iter().for_each(|seq| folded.insert(&stamp("s", *seq)));
        folded
    }

    #[test]
    fn a_gap_stays_open_until_it_is_filled() {
        assert!(!set(&[1, 2, 4]).contains(&stamp("s", 3)));
        assert!(set(&[1, 2, 4]).contains(&stamp("s", 4)));
        assert_eq!(set(&[1, 2, 4, 3]), set(&[1, 2, 3, 4]));
    }

    #[test]
    fn sessions_are_apart() {
        assert!(!set(&[1]).contains(&stamp("t", 1)));
    }

    #[test]
    fn the_oldest_sessions_are_forgotten_first() {
        let mut folded = Folded::default();
        (0..300).for_each(|n| folded.insert(&stamp(&format!("{n:04}"), 1)));
        assert!(!folded.contains(&stamp("0000", 1)));
        assert!(folded.contains(&stamp("0299", 1)));
        assert_eq!(folded.0.len(), Folded::MAX_SESSIONS);
    }

    #[test]
    fn it_survives_being_written_and_read() {
        let about = About { folded: set(&[1, 2, 9]), ..About::default() };
        let doc = AssessmentId::from("a");
        let mut image = Image::default();
        image.apply(&about.write(&doc));
        assert_eq!(About::of(&image, &doc), about);
    }
}
