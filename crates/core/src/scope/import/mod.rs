//! A list of assets as people have it: pasted from a spreadsheet or read from a CSV file, looked at before it is taken.

mod column;
mod text;
mod value;

pub use column::Column;
pub use text::list_text;

use crate::assessment::{Assessment, Asset, Edit};
use crate::ids::AssetId;
use std::collections::{BTreeMap, BTreeSet};
use thiserror::Error;

/// Most rows that are read at once.
pub const MAX_ROWS: usize = 10_000;

/// Why a list was not read. Nothing is changed by it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ImportError {
    /// Nothing in it.
    #[error("the list is empty")]
    Empty,
    /// No column could be taken for the name.
    #[error("no column holds the names")]
    NoName,
    /// More than [`MAX_ROWS`].
    #[error("more than {MAX_ROWS} rows")]
    TooMany,
    /// Not text, or quoted in a way that cannot be read.
    #[error("row {row} cannot be read")]
    Unreadable {
        /// Counted from 1, the heading included.
        row: u64,
    },
}

/// What is unclear about a row; the row is taken all the same, without that value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// A value that means nothing to us.
    Unknown {
        /// In which column.
        column: Column,
        /// As it stands in the list.
        value: String,
    },
    /// The name was met before in the same list, at the same site: this row is left out.
    Repeated,
}

/// What taking a row would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowKind {
    /// A thing that is not in the inventory.
    New,
    /// One of the same name and site is there, and something about it changes.
    Changed,
    /// It is there just so.
    Same,
    /// Left out: it has no name, or was met before.
    Skipped,
}

/// A row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// Counted from 1, the heading included.
    pub number: u64,
    /// What it says; where the thing is there already, laid over it.
    pub asset: Asset,
    /// The thing that is there already.
    pub existing: Option<AssetId>,
    /// What taking it would do.
    pub kind: RowKind,
    /// What is unclear.
    pub doubts: Vec<Doubt>,
}

/// A list, looked at and not yet taken.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Import {
    /// What each column was taken for; `None` is not read.
    pub columns: Vec<(String, Option<Column>)>,
    /// In the list's order.
    pub rows: Vec<ImportRow>,
}

impl Import {
    /// How many rows would do `kind`.
    pub fn n(&self, kind: RowKind) -> usize {
        self.rows.iter().filter(|row| row.kind == kind).count()
    }

    /// How many rows have something unclear.
    pub fn n_doubtful(&self) -> usize {
        self.rows.iter().filter(|row| !row.doubts.is_empty()).count()
    }
}

/// Reads `text`: cells by tabulator, semicolon or comma, whichever the first line has most of; the first line is the
/// heading when it names a column, else the columns are taken in the order of [`Column::ALL`].
///
/// # Errors
/// See [`ImportError`].
pub fn import(doc: &Assessment, text: &str) -> Result<Import, ImportError> {
    let text = text.trim_start_matches('\u{feff}');
    let mut records = records(text)?;
    let Some(first) = records.first() else { return Err(ImportError::Empty) };
    let named: Vec<Option<Column>> = first.1.iter().map(|cell| Column::of_heading(cell)).collect();
    let has_heading = named.iter().any(Option::is_some);
    let columns: Vec<(String, Option<Column>)> = if has_heading {
        let heading = records.remove(0).1;
        heading.into_iter().zip(once_each(named)).collect()
    } else {
        let n = records.iter().map(|(_, cells)| cells.len()).max().unwrap_or_default();
        let known = Column::ALL.into_iter().map(Some).chain(std::iter::repeat(None));
        known.take(n).map(|column| (String::new(), column)).collect()
    };
    if !columns.iter().any(|(_, column)| *column == Some(Column::Name)) {
        return Err(ImportError::NoName);
    }
    if records.is_empty() {
        return Err(ImportError::Empty);
    }
    Ok(Import { rows: rows(doc, &columns, records), columns })
}

/// One edit that takes every row of `import` that says something new; `fresh` makes ids.
pub fn import_edit(import: &Import, mut fresh: impl FnMut() -> AssetId) -> Edit {
    let taken = import.rows.iter().filter(|row| matches!(row.kind, RowKind::New | RowKind::Changed));
    let edits = taken.map(|row| Edit::Asset {
        id: row.existing.clone().unwrap_or_else(&mut fresh),
        asset: Some(row.asset.clone()),
    });
    Edit::Batch(edits.collect())
}

fn records(text: &str) -> Result<Vec<(u64, Vec<String>)>, ImportError> {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |mark: u8| first.bytes().filter(|byte| *byte == mark).count();
    let delimiter = [b'\t', b';', b','].into_iter().rev().max_by_key(|mark| count(*mark)).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut found = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|err| ImportError::Unreadable {
            row: err.position().map_or(found.len() as u64 + 1, csv::Position::line),
        })?;
        let number = record.position().map_or(found.len() as u64 + 1, csv::Position::line);
        if record.iter().any(|cell| !cell.is_empty()) {
            found.push((number, record.iter().map(str::to_owned).collect()));
        }
        if found.len() > MAX_ROWS + 1 {
            return Err(ImportError::TooMany);
        }
    }
    Ok(found)
}

/// The second column of one kind is not read.
fn once_each(columns: Vec<Option<Column>>) -> Vec<Option<Column>> {
    let mut met = BTreeSet::new();
    columns.into_iter().map(|column| column.filter(|column| met.insert(*column))).collect()
}

fn rows(
    doc: &Assessment,
    columns: &[(String, Option<Column>)],
    records: Vec<(u64, Vec<String>)>,
) -> Vec<ImportRow> {
    let there: BTreeMap<(String, String), &AssetId> =
        doc.assets.iter().map(|(id, asset)| (identity(asset), id)).collect();
    let mut met = BTreeSet::new();
    records
        .into_iter()
        .map(|(number, cells)| {
            let mut doubts = Vec::new();
            let mut said = Asset::default();
            let cells: Vec<(Column, String)> = columns
                .iter()
                .zip(cells)
                .filter_map(|((_, column), cell)| Some((column.filter(|_| !cell.is_empty())?, cell)))
                .collect();
            write(&mut said, &cells, &mut Vec::new());
            let existing = there.get(&identity(&said)).map(|id| (*id).clone());
            let before = existing.as_ref().and_then(|id| doc.assets.get(id)).cloned();
            let mut asset = before.clone().unwrap_or_default();
            write(&mut asset, &cells, &mut doubts);
            let is_repeated = !said.name.is_empty() && !met.insert(identity(&said));
            if is_repeated {
                doubts.push(Doubt::Repeated);
            }
            let kind = match before {
                _ if said.name.is_empty() || is_repeated => RowKind::Skipped,
                None => RowKind::New,
                Some(before) if before == asset => RowKind::Same,
                Some(_) => RowKind::Changed,
            };
            ImportRow { number, asset, existing, kind, doubts }
        })
        .collect()
}

fn identity(asset: &Asset) -> (String, String) {
    (asset.name.trim().to_lowercase(), asset.site.trim().to_lowercase())
}

fn write(asset: &mut Asset, cells: &[(Column, String)], doubts: &mut Vec<Doubt>) {
    for (column, cell) in cells {
        let is_known = match column {
            Column::Name => put(&mut asset.name, cell),
            Column::Site => put(&mut asset.site, cell),
            Column::Zone => put(&mut asset.zone, cell),
            Column::Owner => put(&mut asset.owner, cell),
            Column::Exclusion => put(&mut asset.exclusion, cell),
            Column::Note => put(&mut asset.note, cell),
            Column::Kind => value::kind(cell).map(|kind| asset.kind = kind).is_some(),
            Column::Level => value::level(cell).map(|level| asset.level = Some(level)).is_some(),
            Column::Criticality => {
                value::grade(cell).map(|grade| asset.criticality.availability = Some(grade)).is_some()
            }
            Column::Scope => {
                value::scope(cell).map(|(isms, csms)| (asset.in_isms, asset.in_csms) = (isms, csms)).is_some()
            }
            Column::Lead => value::system(cell).map(|system| asset.lead = Some(system)).is_some(),
        };
        if !is_known {
            doubts.push(Doubt::Unknown { column: *column, value: cell.clone() });
        }
    }
}

fn put(field: &mut String, cell: &str) -> bool {
    cell.clone_into(field);
    true
}
