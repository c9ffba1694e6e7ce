//! What a change writes: decided from what the same transaction has read, without a browser.

use super::about::About;
use super::image::Image;
use super::latest::Latest;
use super::record::{Change, Record, journalled};
use crate::ports::{Read, Row, Table, Write};
use plumbline_core::assessment::{Assessment, apply};
use plumbline_core::file;
use plumbline_core::ids::AssessmentId;

/// What [`perform`] and [`fold`] have to read of `doc`.
pub(super) fn reads(doc: &AssessmentId) -> Vec<Read> {
    let key = doc.as_str().to_owned();
    vec![Read::One(Table::Documents, key.clone()), Read::One(Table::About, key), Read::All(Table::Journal)]
}

/// Whether `image` contains `record` already: in the document, or in the journal.
pub(super) fn is_known(image: &Image, record: &Record) -> bool {
    image.get(Table::Journal, &record.key()).is_some()
        || About::of(image, &record.doc).folded.contains(&record.stamp)
}

/// Writes `record`: an edit goes to the journal, anything else is done at once. Nothing when it is known.
pub(super) fn perform(image: &Image, record: &Record) -> Vec<Write> {
    if is_known(image, record) {
        return Vec::new();
    }
    let doc = &record.doc;
    let key = || doc.as_str().to_owned();
    let mut about = About::of(image, doc);
    match &record.change {
        Change::Edit(_) => vec![Write::Put(record.row())],
        Change::Create { file } => {
            let document = Row { table: Table::Documents, key: key(), bytes: file.clone().into_bytes() };
            let deletes = forget_journal(image, doc, &mut about);
            about.folded.insert(&record.stamp);
            about.saved_at = Some(record.stamp.at());
            about.removed_at = None;
            about.last_backup = None;
            about.latest = Latest::default();
            [Write::Put(document), about.write(doc)].into_iter().chain(deletes).collect()
        }
        Change::Remove => {
            let deletes = forget_journal(image, doc, &mut about);
            about.folded.insert(&record.stamp);
            about.removed_at = Some(record.stamp.at());
            let document = Write::Delete(Table::Documents, key());
            [about.write(doc), document].into_iter().chain(deletes).collect()
        }
        Change::BackedUp(at) => {
            about.folded.insert(&record.stamp);
            about.last_backup = about.last_backup.max(Some(*at));
            vec![about.write(doc)]
        }
    }
}

/// Puts the journal's records of `doc` into its document, and takes them out of the journal.
///
/// A function of what is stored and of nothing else: whichever tab folds, no record is missed or applied twice.
/// Nothing when the document is damaged or of a later release: its records wait.
pub(super) fn fold(image: &Image, doc: &AssessmentId, app_version: &str) -> Vec<Write> {
    let records = journalled(image, doc);
    let Some(bytes) = image.get(Table::Documents, doc.as_str()) else { return Vec::new() };
    let Ok(mut content) = file::open(bytes) else { return Vec::new() };
    if records.is_empty() {
        return Vec::new();
    }
    let mut about = About::of(image, doc);
    replay(&mut content, &records, &mut about);
    about.latest.prune();
    let Ok(bytes) = file::save(&content, app_version, about.saved_at.unwrap_or_default()) else {
        return Vec::new();
    };
    let document = Row { table: Table::Documents, key: doc.as_str().to_owned(), bytes };
    let deletes = records.iter().map(|record| Write::Delete(Table::Journal, record.key()));
    [Write::Put(document), about.write(doc)].into_iter().chain(deletes).collect()
}

/// Puts `content`, as this tab knows it, into a vault that has lost it. Nothing when the vault knows of it.
pub(super) fn mend(image: &Image, content: &Assessment, about: &About, app_version: &str) -> Vec<Write> {
    let doc = &content.id;
    let is_known =
        [Table::Documents, Table::About].iter().any(|table| image.get(*table, doc.as_str()).is_some());
    if is_known {
        return Vec::new();
    }
    let Ok(bytes) = file::save(content, app_version, about.saved_at.unwrap_or_default()) else {
        return Vec::new();
    };
    let document = Row { table: Table::Documents, key: doc.as_str().to_owned(), bytes };
    vec![Write::Put(document), about.write(doc)]
}

/// Applies those of `records` that the document does not contain yet, and notes in `about` that it does now.
pub(super) fn replay(content: &mut Assessment, records: &[Record], about: &mut About) {
    for Record { stamp, change, .. } in records {
        let Change::Edit(edit) = change else { continue };
        if about.folded.contains(stamp) {
            continue;
        }
        if let Some(edit) = about.latest.admit(edit.clone(), stamp) {
            apply(content, edit);
        }
        about.folded.insert(stamp);
        about.saved_at = about.saved_at.max(Some(stamp.at()));
    }
}

/// Another document takes the place of `doc`, or none: its records no longer concern anybody.
fn forget_journal(image: &Image, doc: &AssessmentId, about: &mut About) -> Vec<Write> {
    let records = journalled(image, doc);
    records.iter().for_each(|record| about.folded.insert(&record.stamp));
    records.iter().map(|record| Write::Delete(Table::Journal, record.key())).collect()
}
