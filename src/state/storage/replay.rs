//! What is on this device when the app starts: documents, journals, and what a killed tab left behind.

use super::about::About;
use super::changes::{self, is_known, perform};
use super::image::Image;
use super::latest::Latest;
use super::record::{Record, Stamp, journalled};
use super::{Damaged, Opened, Stored};
use crate::ports::{Row, Table, Write};
use plumbline_core::file::{self, OpenError};
use plumbline_core::ids::AssessmentId;
use std::collections::{BTreeMap, BTreeSet};

/// What starting up finds and does.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// For the app.
    pub opened: Opened,
    /// What the vault lacks.
    pub writes: Vec<Write>,
    /// Notes that the vault lacked, oldest first.
    pub adopted: Vec<Record>,
    /// Keys of the notes that are not needed once `writes` are committed.
    pub spent_notes: Vec<String>,
    /// The latest changes to each assessment.
    pub latest: BTreeMap<AssessmentId, Latest>,
    /// Assessments whose records wait in the journal, with the last of these.
    pub waiting: Vec<(AssessmentId, Stamp)>,
}

/// Decides what to show and what to write.
///
/// `rows` are the vault's, `weaker` those of a weaker vault that was used while this one was blocked, `notes` what
/// changes left on their way to the vault. A note that cannot be read stays where it is.
pub(super) fn plan(
    rows: Vec<Row>,
    weaker: Vec<Row>,
    notes: &[(String, String)],
    fresh_id: &dyn Fn() -> AssessmentId,
) -> Plan {
    let mut image = Image::new(rows);
    let mut plan = Plan::default();
    for write in move_back(&image, weaker, fresh_id) {
        image.apply(&write);
        plan.writes.push(write);
    }
    for record in readable(notes) {
        plan.spent_notes.push(record.key());
        if is_known(&image, &record) {
            continue;
        }
        for write in perform(&image, &record) {
            image.apply(&write);
            plan.writes.push(write);
        }
        plan.adopted.push(record);
    }
    for (key, bytes) in image.all(Table::Documents) {
        let id = AssessmentId::from(key);
        match stored(&image, &id, bytes) {
            Ok((stored, about)) => {
                plan.opened.documents.push(stored);
                plan.latest.insert(id.clone(), about.latest);
            }
            Err(why) => plan.opened.damaged.push(Damaged { id: key.to_owned(), bytes: bytes.to_vec(), why }),
        }
        if let Some(last) = journalled(&image, &id).last() {
            plan.waiting.push((id, last.stamp.clone()));
        }
    }
    plan
}

/// The document `id` as `bytes` and its journal have it, and what is then known of it.
pub(super) fn stored(image: &Image, id: &AssessmentId, bytes: &[u8]) -> Result<(Stored, About), OpenError> {
    let mut doc = file::open(bytes)?;
    // Storage finds it by its key; the two differ in a copy that got an id of its own.
    doc.id = id.clone();
    let mut about = About::of(image, id);
    changes::replay(&mut doc, &journalled(image, id), &mut about);
    let stored = Stored { doc, last_backup: about.last_backup, saved_at: about.saved_at };
    Ok((stored, about))
}

fn readable(notes: &[(String, String)]) -> Vec<Record> {
    let mut records: Vec<Record> =
        notes.iter().filter_map(|(_, text)| Record::parse(text.as_bytes())).collect();
    records.sort_by(|one, other| one.stamp.cmp(&other.stamp));
    records
}

/// Rows of the weaker vault as they come to stand in this one. An assessment that is in both comes as a copy of its
/// own, for a person to compare: neither is known to be the better one.
fn move_back(image: &Image, weaker: Vec<Row>, fresh_id: &dyn Fn() -> AssessmentId) -> Vec<Write> {
    let weaker = Image::new(weaker);
    let mut writes = Vec::new();
    let mut moved = BTreeSet::new();
    for (key, bytes) in weaker.all(Table::Documents) {
        let from = AssessmentId::from(key);
        let to = match image.get(Table::Documents, key) {
            Some(_) => fresh_id(),
            None => from.clone(),
        };
        let row = Row { table: Table::Documents, key: to.as_str().to_owned(), bytes: bytes.to_vec() };
        writes.push(Write::Put(row));
        writes.push(About::of(&weaker, &from).write(&to));
        for record in journalled(&weaker, &from) {
            moved.insert(record.key());
            writes.push(Write::Put(Record { doc: to.clone(), ..record }.row()));
        }
    }
    let rest = weaker.all(Table::Journal).filter(|(key, _)| !moved.contains(*key));
    let aside =
        rest.map(|(key, bytes)| Row { table: Table::Aside, key: key.to_owned(), bytes: bytes.to_vec() });
    writes.extend(aside.map(Write::Put));
    writes
}
