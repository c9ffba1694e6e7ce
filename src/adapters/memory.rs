//! Storage that lasts as long as the tab, where the browser allows none.

use crate::ports::{LocalFuture, Notepad, Read, Row, Table, Vault, VaultError, Work, Write};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Rows in memory.
#[derive(Default)]
pub(crate) struct MemoryVault {
    rows: RefCell<BTreeMap<(Table, String), Vec<u8>>>,
}

impl MemoryVault {
    fn read(&self, read: Read) -> Vec<Row> {
        let rows = self.rows.borrow();
        let wanted = rows.iter().filter(|((table, key), _)| match &read {
            Read::One(in_table, called) => table == in_table && key == called,
            Read::All(in_table) => table == in_table,
        });
        wanted
            .map(|((table, key), bytes)| Row { table: *table, key: key.clone(), bytes: bytes.clone() })
            .collect()
    }

    fn write(&self, write: Write) {
        let mut rows = self.rows.borrow_mut();
        match write {
            Write::Put(Row { table, key, bytes }) => rows.insert((table, key), bytes),
            Write::Delete(table, key) => rows.remove(&(table, key)),
        };
    }
}

impl Vault for MemoryVault {
    fn transact(&self, reads: Vec<Read>, work: Work) -> LocalFuture<'_, Result<(), VaultError>> {
        Box::pin(async move {
            let rows = reads.into_iter().flat_map(|read| self.read(read)).collect();
            work(rows).into_iter().for_each(|write| self.write(write));
            Ok(())
        })
    }
}

/// A notepad in memory, which is as good as none.
#[derive(Default)]
pub(crate) struct MemoryNotepad {
    notes: RefCell<BTreeMap<String, String>>,
}

impl Notepad for MemoryNotepad {
    fn entries(&self) -> Vec<(String, String)> {
        self.notes.borrow().clone().into_iter().collect()
    }

    fn put(&self, key: &str, text: &str) -> Result<(), VaultError> {
        self.notes.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn delete(&self, key: &str) {
        self.notes.borrow_mut().remove(key);
    }
}
