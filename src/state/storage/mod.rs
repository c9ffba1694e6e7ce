//! Durable storage: says "saved" only when it is, and gives back at start whatever was.
//!
//! A change goes to the notepad at once, then to the journal in a strict transaction, and later from there into the
//! document ([`changes::fold`]). What this means for a killed tab, a full disk and several tabs is decided in plain
//! functions of what is stored ([`changes`], [`replay`], [`latest`]); [`keeper`] only carries it out.

mod about;
mod changes;
mod image;
mod keeper;
mod latest;
mod message;
mod record;
mod replay;
#[cfg(test)]
mod tests;

use crate::adapters;
use crate::ports::Strength;
use keeper::Keeper;
use leptos::prelude::*;
use plumbline_core::Timestamp;
use plumbline_core::assessment::{Assessment, Edit};
use plumbline_core::file::{self, OpenError};
use plumbline_core::ids::AssessmentId;
use record::Change;
use std::rc::Rc;

/// The assessments on this device. A handle, copied freely.
#[derive(Clone, Copy)]
pub struct Storage {
    keeper: StoredValue<Rc<Keeper>, LocalStorage>,
    status: RwSignal<SaveStatus>,
    is_weak: RwSignal<bool>,
}

/// An assessment as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// With every change that was kept.
    pub doc: Assessment,
    /// When it was last saved to a file.
    pub last_backup: Option<Timestamp>,
    /// When its content last changed.
    pub saved_at: Option<Timestamp>,
}

/// What is stored and cannot be opened. It stays as it is, to be saved to a file or removed.
#[derive(Debug, Clone)]
pub struct Damaged {
    /// Of the assessment.
    pub id: String,
    /// As stored.
    pub bytes: Vec<u8>,
    /// Why it was not opened; a later release's assessment is not damaged, only newer.
    pub why: OpenError,
}

/// What is on this device.
#[derive(Debug, Clone, Default)]
pub struct Opened {
    /// Assessments, by id.
    pub documents: Vec<Stored>,
    /// What could not be opened.
    pub damaged: Vec<Damaged>,
}

/// Whether everything is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveStatus {
    /// On its way.
    Saving,
    /// Everything, since then.
    Saved(Timestamp),
    /// The last changes are only in this tab.
    Unsaved(Trouble),
}

/// Why changes are only in this tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The browser allows no storage here.
    Blocked,
    /// The browser's quota or the disk is used up. Every further change tries again.
    Full,
    /// Anything else. Every further change tries again, unless a later release has taken over.
    Failed,
}

/// What another tab did.
#[derive(Debug, Clone, PartialEq)]
pub enum Remote {
    /// Changed the content. Parts that this tab has changed later are left out already.
    Edit {
        /// Of this assessment.
        id: AssessmentId,
        /// By this.
        edit: Edit,
    },
    /// Added an assessment, to be had with [`Storage::load`].
    Created {
        /// This one.
        id: AssessmentId,
    },
    /// Removed an assessment.
    Removed {
        /// This one.
        id: AssessmentId,
    },
    /// A later release runs in it. This tab no longer saves and has to be reloaded.
    NewerSchema,
}

impl Storage {
    /// Opens the best storage this browser offers, and reads what is there. Never fails: the worst is memory.
    pub async fn open() -> (Self, Opened) {
        let ports = adapters::storage::ports().await;
        let status = RwSignal::new(SaveStatus::Saving);
        let is_weak = RwSignal::new(false);
        let tell = Box::new(move |now| {
            if now == SaveStatus::Unsaved(Trouble::Failed) {
                is_weak.try_set(true);
            }
            if status.try_get_untracked() != Some(now) {
                status.try_set(now);
            }
        });
        let (keeper, opened) = Keeper::open(ports, tell).await;
        if keeper.strength() == Strength::Weak {
            is_weak.set(true);
        }
        (Self { keeper: StoredValue::new_local(keeper), status, is_weak }, opened)
    }

    /// Whether everything is saved; follows changes.
    pub fn status(self) -> Signal<SaveStatus> {
        self.status.into()
    }

    /// Whether a file should be saved too, even if everything is saved; follows changes.
    ///
    /// Either the browser's database is blocked and its simple storage serves instead, which holds about 5 MB and may
    /// lose the last seconds when the browser is killed. Or the database has failed since the page was loaded:
    /// Chromium throws one away at its next start when a full disk has cut a write short, whatever it accepted later.
    pub fn is_weak(self) -> bool {
        self.is_weak.get()
    }

    /// Keeps a new or imported assessment. One with the same id is replaced.
    pub fn create(self, doc: &Assessment) {
        let file = file::save(doc, env!("CARGO_PKG_VERSION"), adapters::clock::now());
        if let Some(file) = file.ok().and_then(|bytes| String::from_utf8(bytes).ok()) {
            self.submit(&doc.id, Change::Create { file });
        }
    }

    /// Keeps one change to the content.
    pub fn append(self, id: &AssessmentId, edit: &Edit) {
        self.submit(id, Change::Edit(edit.clone()));
    }

    /// Tidies up after changes to `doc`, in the next pause. [`Self::append`] asks for the same by itself.
    pub fn fold(self, doc: &Assessment) {
        self.keeper.try_with_value(|keeper| keeper.fold_soon(&doc.id));
    }

    /// Removes an assessment from this device.
    pub fn remove(self, id: &AssessmentId) {
        self.submit(id, Change::Remove);
    }

    /// Remembers that an assessment was saved to a file.
    pub fn backed_up(self, id: &AssessmentId, at: Timestamp) {
        self.submit(id, Change::BackedUp(at));
    }

    /// Calls `hear` with what other tabs do, beginning with what they have done since opening.
    pub fn on_remote(self, hear: impl Fn(Remote) + 'static) {
        self.keeper.try_with_value(|keeper| keeper.on_remote(Rc::new(hear)));
    }

    fn submit(self, id: &AssessmentId, change: Change) {
        self.keeper.try_with_value(|keeper| keeper.submit(id, change));
    }
}
