//! A change to an assessment, as both journals keep it until a document contains it.

use super::image::Image;
use crate::ports::{Row, Table};
use plumbline_core::Timestamp;
use plumbline_core::assessment::Edit;
use plumbline_core::ids::AssessmentId;
use serde::{Deserialize, Serialize};

/// The form of records that this release writes. Raised when an older release could not read them.
pub(super) const FORMAT: u32 = 1;

/// One change.
///
/// Invariant: session, number and assessment name a record for good; written again, it is the same record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Record {
    /// Which assessment.
    pub doc: AssessmentId,
    /// When, in which order, by which tab.
    #[serde(flatten)]
    pub stamp: Stamp,
    /// What changed.
    pub change: Change,
}

/// The place of a change among all changes to its assessment: by time, ties by session.
///
/// Invariant: a session's times never fall, not even with the machine's clock, and are later than any change of
/// another tab that the session had heard of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Stamp {
    /// Unit: milliseconds since the epoch.
    pub at_millis: i64,
    /// A tab, from loading to closing.
    pub session: String,
    /// Counts the session's changes to this assessment, from 1, without gaps.
    pub seq: u64,
}

/// What a record changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Change {
    /// The content.
    Edit(Edit),
    /// A new assessment, or another in its place.
    Create {
        /// As it would be saved to a file.
        file: String,
    },
    /// No longer on this device.
    Remove,
    /// Saved to a file.
    BackedUp(Timestamp),
}

impl Record {
    /// Reads a record of a journal; `None` when a later release wrote it, or it is damaged.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }

    /// The record as text.
    pub(super) fn print(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Unique among all records. Sessions hold no `/`.
    pub(super) fn key(&self) -> String {
        format!("{}/{:08}/{}", self.stamp.session, self.stamp.seq, self.doc)
    }

    /// The record as a row of the journal.
    pub(super) fn row(&self) -> Row {
        Row { table: Table::Journal, key: self.key(), bytes: self.print().into_bytes() }
    }
}

impl Stamp {
    /// When, for people.
    pub(super) fn at(&self) -> Timestamp {
        Timestamp::from_millisecond(self.at_millis).unwrap_or_default()
    }
}

/// The records of `doc` that stand in the journal and can be read, in the order they are applied in.
pub(super) fn journalled(image: &Image, doc: &AssessmentId) -> Vec<Record> {
    let mut records: Vec<Record> = image
        .all(Table::Journal)
        .filter_map(|(_, bytes)| Record::parse(bytes))
        .filter(|record| record.doc == *doc)
        .collect();
    records.sort_by(|one, other| one.stamp.cmp(&other.stamp));
    records
}
