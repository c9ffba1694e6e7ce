//! The browser's simple storage: a notepad always, and a vault where IndexedDB is blocked.
//!
//! gloo-storage panics where simple storage is blocked, so everything here asks [`is_allowed`] first.

use super::dom_error::trouble;
use crate::ports::{LocalFuture, Notepad, Read, Row, Table, Vault, VaultError, Work, Write};
use gloo_storage::{LocalStorage, Storage as _};

/// Whether the browser lets this page use its simple storage at all.
pub(super) fn is_allowed() -> bool {
    web_sys::window().and_then(|window| window.local_storage().ok().flatten()).is_some()
}

/// Whether a write works now.
pub(super) fn is_writable() -> bool {
    const PROBE: &str = "plumbline/probe";
    let works = put(PROBE, "1").is_ok();
    delete(PROBE);
    works
}

/// Changes on their way to the vault.
pub(super) struct LocalNotepad;

const NOTE: &str = "plumbline/note/";

impl Notepad for LocalNotepad {
    fn entries(&self) -> Vec<(String, String)> {
        entries(NOTE)
    }

    fn put(&self, key: &str, text: &str) -> Result<(), VaultError> {
        put(&format!("{NOTE}{key}"), text)
    }

    fn delete(&self, key: &str) {
        delete(&format!("{NOTE}{key}"));
    }
}

/// Rows as text; ours are JSON, so nothing is lost by that.
pub(super) struct LocalVault;

impl LocalVault {
    fn key(table: Table, key: &str) -> String {
        format!("{}{key}", Self::prefix(table))
    }

    fn prefix(table: Table) -> String {
        format!("plumbline/{}/", table.name())
    }

    fn read(read: Read) -> Vec<Row> {
        match read {
            Read::One(table, key) => {
                let text = get(&Self::key(table, &key));
                text.map(|text| Row { table, key, bytes: text.into_bytes() }).into_iter().collect()
            }
            Read::All(table) => entries(&Self::prefix(table))
                .into_iter()
                .map(|(key, text)| Row { table, key, bytes: text.into_bytes() })
                .collect(),
        }
    }

    fn write(write: &Write) -> Result<(), VaultError> {
        match write {
            Write::Put(Row { table, key, bytes }) => {
                let text = str::from_utf8(bytes).map_err(|_| VaultError::Failed)?;
                put(&Self::key(*table, key), text)
            }
            Write::Delete(table, key) => {
                delete(&Self::key(*table, key));
                Ok(())
            }
        }
    }
}

impl Vault for LocalVault {
    /// Not quite as one: when a write fails, those before it stay. Writes are ordered so that this only leaves
    /// changes that are in a document already, and those are recognised.
    fn transact(&self, reads: Vec<Read>, work: Work) -> LocalFuture<'_, Result<(), VaultError>> {
        Box::pin(async move {
            let rows = reads.into_iter().flat_map(Self::read).collect();
            work(rows).iter().try_for_each(Self::write)
        })
    }
}

fn get(key: &str) -> Option<String> {
    is_allowed().then(|| LocalStorage::raw().get_item(key).ok().flatten()).flatten()
}

fn put(key: &str, text: &str) -> Result<(), VaultError> {
    if !is_allowed() {
        return Err(VaultError::Blocked);
    }
    LocalStorage::raw().set_item(key, text).map_err(|err| trouble(&err))
}

fn delete(key: &str) {
    if is_allowed() {
        // Never fails once the storage itself is allowed.
        drop(LocalStorage::raw().remove_item(key));
    }
}

/// Every text whose key begins with `prefix`, in order of the rest of its key.
fn entries(prefix: &str) -> Vec<(String, String)> {
    if !is_allowed() {
        return Vec::new();
    }
    let storage = LocalStorage::raw();
    let keys = (0..storage.length().unwrap_or(0)).filter_map(|idx| storage.key(idx).ok().flatten());
    let ours = keys.filter_map(|key| Some((key.strip_prefix(prefix)?.to_owned(), get(&key)?)));
    let mut entries: Vec<_> = ours.collect();
    entries.sort();
    entries
}
