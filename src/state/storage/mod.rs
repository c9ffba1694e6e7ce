//! Stub until the real one lands.
#![allow(missing_docs, unused)]
use leptos::prelude::*;
use plumbline_core::Timestamp;
use plumbline_core::assessment::{Assessment, Edit};
use plumbline_core::file::OpenError;
use plumbline_core::ids::AssessmentId;
#[derive(Clone, Copy)]
pub struct Storage;
pub struct Stored {
    pub doc: Assessment,
    pub last_backup: Option<Timestamp>,
    pub saved_at: Option<Timestamp>,
}
pub struct Damaged {
    pub id: String,
    pub bytes: Vec<u8>,
    pub why: OpenError,
}
pub struct Opened {
    pub documents: Vec<Stored>,
    pub damaged: Vec<Damaged>,
}
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum SaveStatus {
    Saving,
    Saved(Timestamp),
    Unsaved(Trouble),
}
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Trouble {
    Blocked,
    Full,
    Failed,
}
pub enum Remote {
    Edit { id: AssessmentId, edit: Edit },
    Created { id: AssessmentId },
    Removed { id: AssessmentId },
    NewerSchema,
}
impl Storage {
    pub async fn open() -> (Self, Opened) {
        (Self, Opened { documents: vec![], damaged: vec![] })
    }
    pub fn status(self) -> Signal<SaveStatus> {
        Signal::stored(SaveStatus::Saving)
    }
    pub fn is_weak(self) -> bool {
        false
    }
    pub fn create(self, _: &Assessment) {}
    pub fn append(self, _: &AssessmentId, _: &Edit) {}
    pub fn fold(self, _: &Assessment) {}
    pub fn remove(self, _: &AssessmentId) {}
    pub fn backed_up(self, _: &AssessmentId, _: Timestamp) {}
    pub fn on_remote(self, _: impl Fn(Remote) + 'static) {}
}
