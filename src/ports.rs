//! What the browser does for storage, as traits: they move bytes and text, never meaning.

use plumbline_core::Timestamp;
use std::pin::Pin;
use std::rc::Rc;
use thiserror::Error;

/// A future on the browser's one thread.
pub type LocalFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// Why a change was not kept. What was kept before is untouched in every case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum VaultError {
    /// The browser allows no storage here.
    #[error("storage is blocked")]
    Blocked,
    /// The browser's quota or the disk is used up.
    #[error("storage is full")]
    Full,
    /// A later release has taken the storage over; this one has let go of it.
    #[error("storage is held by a later release")]
    Superseded,
    /// Anything else; a later try may succeed.
    #[error("storage failed")]
    Failed,
}

/// A kind of row in a [`Vault`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// Assessments as they would be saved to a file.
    Documents,
    /// What is known about each of them beside its content.
    About,
    /// Changes that are not yet part of a document.
    Journal,
    /// What could not be understood or used: kept, never read.
    Aside,
}

impl Table {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Documents, Self::About, Self::Journal, Self::Aside];

    /// As the browser knows it; never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Documents => "documents",
            Self::About => "about",
            Self::Journal => "journal",
            Self::Aside => "aside",
        }
    }
}

/// What a transaction reads before it decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Read {
    /// One row, if it is there.
    One(Table, String),
    /// Every row of a table.
    All(Table),
}

/// Bytes under a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Where it stands.
    pub table: Table,
    /// Unique in its table.
    pub key: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// What a transaction changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Write {
    /// Adds or replaces a row.
    Put(Row),
    /// Takes a row away, if it is there.
    Delete(Table, String),
}

/// Decides, from the rows read, what is written. It runs inside the transaction.
pub type Work = Box<dyn FnOnce(Vec<Row>) -> Vec<Write>>;

/// Keeps rows for good.
pub trait Vault {
    /// Reads, lets `work` decide, and writes, as one: all of it or nothing, and no other tab in between.
    ///
    /// Resolves after the browser has committed, not before.
    fn transact(&self, reads: Vec<Read>, work: Work) -> LocalFuture<'_, Result<(), VaultError>>;

    /// How often the vault had to be opened again. What it held before may be gone by then: browsers throw away a
    /// database that a full disk has damaged, and people clear what a site has stored while it is open.
    fn n_reopened(&self) -> u32 {
        0
    }
}

/// Text under a key, written before the call returns, but flushed to disk only seconds later.
pub trait Notepad {
    /// Every key and its text.
    fn entries(&self) -> Vec<(String, String)>;
    /// Writes, if the browser lets it.
    ///
    /// # Errors
    /// [`VaultError::Full`] or [`VaultError::Blocked`].
    fn put(&self, key: &str, text: &str) -> Result<(), VaultError>;
    /// Removes, if it is there.
    fn delete(&self, key: &str);
}

/// Talks to the other tabs of this browser, as far as it can.
pub trait Tabs {
    /// Says `text` to the others.
    fn say(&self, text: &str);
    /// Calls `hear` with what others say.
    fn on_hear(&self, hear: Box<dyn Fn(String)>);
}

/// Time, chance and the event loop.
pub trait World {
    /// The time now.
    fn now(&self) -> Timestamp;
    /// A random name, unique for good.
    fn fresh_id(&self, prefix: &str) -> String;
    /// Runs `task` alongside.
    fn spawn(&self, task: LocalFuture<'static, ()>);
    /// Resolves after `millis`.
    fn sleep(&self, millis: u32) -> LocalFuture<'static, ()>;
    /// Calls `call` whenever the page is hidden, which may be the last it hears.
    fn on_hidden(&self, call: Box<dyn Fn()>);
}

/// Everything that storage needs.
#[derive(Clone)]
pub struct Ports {
    /// Where documents and changes are kept.
    pub vault: Rc<dyn Vault>,
    /// How far the vault can be trusted.
    pub strength: Strength,
    /// Where documents were kept while the vault was blocked; they move back.
    pub weaker: Option<Rc<dyn Vault>>,
    /// Where a change goes first.
    pub notepad: Rc<dyn Notepad>,
    /// The other tabs.
    pub tabs: Rc<dyn Tabs>,
    /// Time, chance and the event loop.
    pub world: Rc<dyn World>,
}

/// How far a vault can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    /// What was committed survives the browser being killed.
    Durable,
    /// What was committed survives the tab; a killed browser may lose the last seconds.
    Weak,
    /// Nothing survives the tab.
    Nothing,
}
