//! The best storage that this browser offers.

use super::indexed_db::IndexedDb;
use super::local_storage::{self, LocalNotepad, LocalVault};
use super::memory::{MemoryNotepad, MemoryVault};
use super::tabs::Broadcast;
use super::{clock, ids, page, task};
use crate::ports::{LocalFuture, Notepad, Ports, Strength, Vault, World};
use plumbline_core::Timestamp;
use std::rc::Rc;

/// IndexedDB where it works, else simple storage, else memory.
pub async fn ports() -> Ports {
    let is_simple_allowed = local_storage::is_allowed();
    let (vault, strength): (Rc<dyn Vault>, _) = match IndexedDb::open().await {
        Ok(db) => (Rc::new(db), Strength::Durable),
        Err(_) if local_storage::is_writable() => (Rc::new(LocalVault), Strength::Weak),
        Err(_) => (Rc::new(MemoryVault::default()), Strength::Nothing),
    };
    let notepad: Rc<dyn Notepad> = match is_simple_allowed {
        true => Rc::new(LocalNotepad),
        false => Rc::new(MemoryNotepad::default()),
    };
    let weaker: Option<Rc<dyn Vault>> = match strength {
        Strength::Durable if is_simple_allowed => Some(Rc::new(LocalVault)),
        _ => None,
    };
    Ports { vault, strength, weaker, notepad, tabs: Rc::new(Broadcast::join()), world: Rc::new(Browser) }
}

struct Browser;

impl World for Browser {
    fn now(&self) -> Timestamp {
        clock::now()
    }

    fn fresh_id(&self, prefix: &str) -> String {
        ids::fresh(prefix)
    }

    fn spawn(&self, task: LocalFuture<'static, ()>) {
        task::spawn(task);
    }

    fn sleep(&self, millis: u32) -> LocalFuture<'static, ()> {
        Box::pin(task::sleep(millis))
    }

    fn on_hidden(&self, call: Box<dyn Fn()>) {
        page::on_hidden(call);
    }
}
