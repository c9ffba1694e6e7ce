//! What a transaction has read, with what it has decided so far.

use crate::ports::{Row, Table, Write};
use std::collections::BTreeMap;

/// Rows by table and key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Image {
    rows: BTreeMap<Table, BTreeMap<String, Vec<u8>>>,
}

impl Image {
    /// Takes `rows` as they were read.
    pub(super) fn new(rows: Vec<Row>) -> Self {
        let mut image = Self::default();
        for row in rows {
            image.apply(&Write::Put(row));
        }
        image
    }

    /// The content of one row.
    pub(super) fn get(&self, table: Table, key: &str) -> Option<&[u8]> {
        self.rows.get(&table)?.get(key).map(Vec::as_slice)
    }

    /// The rows of a table, by key.
    pub(super) fn all(&self, table: Table) -> impl Iterator<Item = (&str, &[u8])> {
        let rows = self.rows.get(&table).into_iter().flatten();
        rows.map(|(key, bytes)| (key.as_str(), bytes.as_slice()))
    }

    /// Changes one row.
    pub(super) fn apply(&mut self, write: &Write) {
        match write {
            Write::Put(Row { table, key, bytes }) => {
                self.rows.entry(*table).or_default().insert(key.clone(), bytes.clone());
            }
            Write::Delete(table, key) => {
                if let Some(rows) = self.rows.get_mut(table) {
                    rows.remove(key);
                }
            }
        }
    }
}
