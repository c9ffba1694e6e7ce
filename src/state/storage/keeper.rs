//! Takes changes to the vault, one after the other, and tells when they are there.

#[cfg(test)]
use super::Stored;
use super::about::About;
use super::changes::{self, fold, perform, reads};
use super::image::Image;
use super::latest::Latest;
use super::message::{Heard, Message, hear};
use super::record::{Change, Record, Stamp};
#[cfg(test)]
use super::replay::stored;
use super::replay::{Plan, plan};
use super::{Opened, Remote, SaveStatus, Trouble};
use crate::ports::{Ports, Read, Row, Strength, Table, VaultError, Work, Write};
use plumbline_core::assessment::{Assessment, Edit, apply};
use plumbline_core::file;
use plumbline_core::ids::AssessmentId;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::mem;
use std::rc::Rc;

/// How long a person has to pause before the journal is folded.
const FOLD_AFTER_MILLIS: u32 = 2_000;

/// How long a failed write waits, unless the next change comes before.
const RETRY_AFTER_MILLIS: u32 = 10_000;

/// Told what other tabs do.
type Hear = Rc<dyn Fn(Remote)>;

/// One tab's view of storage.
///
/// Invariant: a change leaves `queue` only once the vault has committed it.
pub(super) struct Keeper {
    ports: Ports,
    session: String,
    last_seqs: RefCell<BTreeMap<AssessmentId, u64>>,
    last_at_millis: Cell<i64>,
    queue: RefCell<VecDeque<Record>>,
    is_writing: Cell<bool>,
    is_retry_due: Cell<bool>,
    is_superseded: Cell<bool>,
    latest: RefCell<BTreeMap<AssessmentId, Latest>>,
    /// Every assessment with every change this tab has made or heard of, in case the vault loses it.
    known: RefCell<BTreeMap<AssessmentId, Assessment>>,
    n_reopened: Cell<u32>,
    to_fold: RefCell<BTreeSet<AssessmentId>>,
    n_fold_asked: Cell<u64>,
    unheard: RefCell<Vec<Remote>>,
    hear: RefCell<Option<Hear>>,
    tell: Box<dyn Fn(SaveStatus)>,
}

impl Keeper {
    /// Reads what is on this device, and writes what a killed tab left behind.
    pub(super) async fn open(ports: Ports, tell: Box<dyn Fn(SaveStatus)>) -> (Rc<Self>, Opened) {
        let now_millis = ports.world.now().as_millisecond();
        let keeper = Rc::new(Self {
            // Fixed width, so that sessions sort by when they began.
            session: ports.world.fresh_id(&format!("{now_millis:012x}")),
            ports,
            last_seqs: RefCell::default(),
            last_at_millis: Cell::new(0),
            queue: RefCell::default(),
            is_writing: Cell::new(false),
            is_retry_due: Cell::new(false),
            is_superseded: Cell::new(false),
            latest: RefCell::default(),
            known: RefCell::default(),
            n_reopened: Cell::new(0),
            to_fold: RefCell::default(),
            n_fold_asked: Cell::new(0),
            unheard: RefCell::default(),
            hear: RefCell::default(),
            tell,
        });
        // Before reading: what is committed after the reading is then heard of.
        keeper.listen();
        let opened = keeper.start().await;
        (keeper, opened)
    }

    /// How far what is saved can be trusted.
    pub(super) fn strength(&self) -> Strength {
        self.ports.strength
    }

    /// Calls `hear` with what other tabs do, beginning with what they have done since opening.
    pub(super) fn on_remote(&self, hear: Hear) {
        *self.hear.borrow_mut() = Some(hear.clone());
        mem::take(&mut *self.unheard.borrow_mut()).into_iter().for_each(|remote| hear(remote));
    }

    /// Keeps `change` to `doc`: on the notepad before this returns, in the vault soon after.
    pub(super) fn submit(self: &Rc<Self>, doc: &AssessmentId, change: Change) {
        let record = self.record(doc, change);
        match &record.change {
            Change::Edit(edit) => drop(self.admit(doc, edit.clone(), &record.stamp)),
            Change::Create { file } => self.know(doc, file::open(file.as_bytes()).ok()),
            Change::Remove => self.know(doc, None),
            Change::BackedUp(_) => {}
        }
        // A notepad that is full or blocked leaves the vault, which tells of its own troubles.
        self.ports.notepad.put(&record.key(), &record.print()).ok();
        self.queue.borrow_mut().push_back(record);
        if self.is_superseded.get() {
            // The later release finds the note when it opens next.
            return;
        }
        (self.tell)(SaveStatus::Saving);
        self.write_soon();
        self.fold_soon(doc);
    }

    /// Folds the journal of `doc` once nothing has been asked for a while.
    pub(super) fn fold_soon(self: &Rc<Self>, doc: &AssessmentId) {
        self.to_fold.borrow_mut().insert(doc.clone());
        let n_asked = self.n_fold_asked.get() + 1;
        self.n_fold_asked.set(n_asked);
        let this = self.clone();
        self.ports.world.spawn(Box::pin(async move {
            this.ports.world.sleep(FOLD_AFTER_MILLIS).await;
            if this.n_fold_asked.get() == n_asked {
                this.fold_all().await;
            }
        }));
    }

    /// The assessment `id` as it is stored now.
    #[cfg(test)]
    pub(super) async fn load(&self, id: AssessmentId) -> Option<Stored> {
        let image = Image::new(self.read(reads(&id)).await.ok()?);
        let bytes = image.get(Table::Documents, id.as_str())?;
        let (stored, about) = stored(&image, &id, bytes).ok()?;
        self.latest.borrow_mut().entry(id.clone()).or_insert(about.latest);
        self.know(&id, Some(stored.doc.clone()));
        Some(stored)
    }

    fn listen(self: &Rc<Self>) {
        let this = self.clone();
        self.ports.tabs.on_hear(Box::new(move |text| this.heard(&text)));
        let this = self.clone();
        self.ports.world.on_hidden(Box::new(move || {
            let this = this.clone();
            this.ports.world.spawn(Box::pin(this.clone().fold_all()));
        }));
        self.ports.tabs.say(&Message::Hello.print());
    }

    async fn start(self: &Rc<Self>) -> Opened {
        let weaker = self.weaker_rows().await;
        let n_weaker = weaker.len();
        let notes = self.ports.notepad.entries();
        let (plan, written) = self.planned(weaker, notes).await;
        let Plan { mut opened, adopted, spent_notes, latest, waiting, .. } = plan;
        self.latest.replace(latest);
        for stored in &opened.documents {
            self.know(&stored.doc.id, Some(stored.doc.clone()));
        }
        for (doc, last) in &waiting {
            self.last_at_millis.update(|at| at.max(last.at_millis));
            self.fold_soon(doc);
        }
        opened.documents.sort_by(|one, other| one.doc.id.cmp(&other.doc.id));
        self.unheard.borrow_mut().retain(|remote| match remote {
            Remote::Created { id } => opened.documents.iter().all(|stored| stored.doc.id != *id),
            _ => true,
        });
        match written {
            Ok(()) => {
                spent_notes.iter().for_each(|key| self.ports.notepad.delete(key));
                if n_weaker > 0 {
                    self.clear_weaker().await;
                }
                let saved_at = opened.documents.iter().filter_map(|stored| stored.saved_at).max();
                self.tell_saved(saved_at);
            }
            Err(err) => {
                self.queue.borrow_mut().extend(adopted);
                self.tell_trouble(err);
            }
        }
        opened
    }

    /// Plans over what is in the vault, and writes the plan in the same transaction.
    async fn planned(
        &self,
        weaker: Vec<Row>,
        notes: Vec<(String, String)>,
    ) -> (Plan, Result<(), VaultError>) {
        let world = self.ports.world.clone();
        let fresh_id = move || AssessmentId::new(world.fresh_id("a"));
        let made: Rc<RefCell<Option<Plan>>> = Rc::default();
        let work: Work = Box::new({
            let (made, weaker, notes, fresh_id) =
                (made.clone(), weaker.clone(), notes.clone(), fresh_id.clone());
            move |rows| {
                let mut plan = plan(rows, weaker, &notes, &fresh_id);
                let writes = mem::take(&mut plan.writes);
                made.replace(Some(plan));
                writes
            }
        });
        let tables = [Table::Documents, Table::About, Table::Journal];
        let written = self.ports.vault.transact(tables.map(Read::All).to_vec(), work).await;
        // Where the vault cannot even be read, the rest is better than nothing.
        let made = made.take();
        (made.unwrap_or_else(|| plan(Vec::new(), weaker, &notes, &fresh_id)), written)
    }

    async fn weaker_rows(&self) -> Vec<Row> {
        let Some(weaker) = &self.ports.weaker else { return Vec::new() };
        let found: Rc<RefCell<Vec<Row>>> = Rc::default();
        let keep = found.clone();
        let reads = [Table::Documents, Table::About, Table::Journal].map(Read::All).to_vec();
        let looked = weaker
            .transact(
                reads,
                Box::new(move |rows| {
                    keep.replace(rows);
                    Vec::new()
                }),
            )
            .await;
        if looked.is_ok() { found.take() } else { Vec::new() }
    }

    /// What it held is in the vault now.
    async fn clear_weaker(&self) {
        let rows = self.weaker_rows().await;
        let Some(weaker) = &self.ports.weaker else { return };
        let work: Work =
            Box::new(move |_| rows.into_iter().map(|row| Write::Delete(row.table, row.key)).collect());
        // What cannot be deleted is recognised the next time.
        weaker.transact(Vec::new(), work).await.ok();
    }

    fn record(&self, doc: &AssessmentId, change: Change) -> Record {
        let at_millis = self.ports.world.now().as_millisecond().max(self.last_at_millis.get() + 1);
        self.last_at_millis.set(at_millis);
        let mut last_seqs = self.last_seqs.borrow_mut();
        let seq = last_seqs.entry(doc.clone()).or_insert(0);
        *seq += 1;
        let stamp = Stamp { at_millis, session: self.session.clone(), seq: *seq };
        Record { doc: doc.clone(), stamp, change }
    }

    /// What of `edit` has not been overtaken; this tab knows it from now on.
    fn admit(&self, doc: &AssessmentId, edit: Edit, stamp: &Stamp) -> Option<Edit> {
        let edit = self.latest.borrow_mut().entry(doc.clone()).or_default().admit(edit, stamp)?;
        if let Some(content) = self.known.borrow_mut().get_mut(doc) {
            apply(content, edit.clone());
        }
        Some(edit)
    }

    fn know(&self, doc: &AssessmentId, content: Option<Assessment>) {
        let mut known = self.known.borrow_mut();
        match content {
            Some(content) => known.insert(doc.clone(), content),
            None => known.remove(doc),
        };
    }

    fn write_soon(self: &Rc<Self>) {
        if !self.is_writing.replace(true) {
            self.ports.world.spawn(Box::pin(self.clone().write_queue()));
        }
    }

    async fn write_queue(self: Rc<Self>) {
        let mut outcome = Ok(());
        while outcome.is_ok() {
            let batch = self.next_batch();
            if batch.is_empty() {
                if self.is_whole() {
                    break;
                }
                outcome = self.mend().await;
                continue;
            }
            outcome = self.ports.vault.transact(reads_of(&batch), work_of(&batch)).await;
            if outcome.is_ok() {
                self.committed(&batch);
            }
        }
        self.is_writing.set(false);
        match outcome {
            Ok(()) => self.tell_saved(None),
            Err(err) => {
                self.tell_trouble(err);
                self.retry_later();
            }
        }
    }

    /// Whether the vault has held on to everything since this was last seen to.
    fn is_whole(&self) -> bool {
        self.ports.vault.n_reopened() == self.n_reopened.get()
    }

    /// Gives back to the vault what it has lost.
    async fn mend(&self) -> Result<(), VaultError> {
        let n_reopened = self.ports.vault.n_reopened();
        let known: Vec<Assessment> = self.known.borrow().values().cloned().collect();
        for content in known {
            let doc = content.id.clone();
            let mut latest = self.latest.borrow().get(&doc).cloned().unwrap_or_default();
            latest.prune();
            let about = About { saved_at: Some(self.ports.world.now()), latest, ..About::default() };
            let work: Work = Box::new(move |rows| {
                changes::mend(&Image::new(rows), &content, &about, env!("CARGO_PKG_VERSION"))
            });
            self.ports.vault.transact(reads(&doc), work).await?;
        }
        self.n_reopened.set(n_reopened);
        Ok(())
    }

    /// Edits that wait together are written together; anything else is written by itself.
    fn next_batch(&self) -> Vec<Record> {
        let queue = self.queue.borrow();
        let n_edits = queue.iter().take_while(|record| matches!(record.change, Change::Edit(_))).count();
        queue.iter().take(n_edits.max(1)).cloned().collect()
    }

    fn committed(&self, batch: &[Record]) {
        self.queue.borrow_mut().drain(..batch.len());
        for record in batch {
            self.ports.notepad.delete(&record.key());
            if let Some(message) = Message::about(record) {
                self.ports.tabs.say(&message.print());
            }
        }
    }

    fn retry_later(self: &Rc<Self>) {
        if self.is_superseded.get() || self.is_retry_due.replace(true) {
            return;
        }
        let this = self.clone();
        self.ports.world.spawn(Box::pin(async move {
            this.ports.world.sleep(RETRY_AFTER_MILLIS).await;
            this.is_retry_due.set(false);
            if !this.is_superseded.get() {
                this.write_soon();
            }
        }));
    }

    async fn fold_all(self: Rc<Self>) {
        if self.is_superseded.get() {
            return;
        }
        let docs = mem::take(&mut *self.to_fold.borrow_mut());
        for doc in docs {
            let work: Work = Box::new({
                let doc = doc.clone();
                move |rows| fold(&Image::new(rows), &doc, env!("CARGO_PKG_VERSION"))
            });
            if self.ports.vault.transact(reads(&doc), work).await.is_err() {
                // The journal still has everything; the next change asks again.
                self.to_fold.borrow_mut().insert(doc);
            }
        }
    }

    #[cfg(test)]
    async fn read(&self, reads: Vec<Read>) -> Result<Vec<Row>, VaultError> {
        let found: Rc<RefCell<Vec<Row>>> = Rc::default();
        let keep = found.clone();
        let work: Work = Box::new(move |rows| {
            keep.replace(rows);
            Vec::new()
        });
        self.ports.vault.transact(reads, work).await?;
        Ok(found.take())
    }

    fn heard(&self, text: &str) {
        match hear(text) {
            Heard::Later => self.superseded(),
            // It does not know of this release yet.
            Heard::Earlier => self.ports.tabs.say(&Message::Hello.print()),
            Heard::Said(Message::Edited(record)) => {
                let Record { doc, stamp, change: Change::Edit(edit) } = *record else { return };
                self.last_at_millis.update(|at| at.max(stamp.at_millis));
                if let Some(edit) = self.admit(&doc, edit, &stamp) {
                    self.pass_on(Remote::Edit { id: doc, edit });
                }
            }
            Heard::Said(Message::Created(id)) => self.pass_on(Remote::Created { id }),
            Heard::Said(Message::Removed(id)) => {
                self.know(&id, None);
                self.pass_on(Remote::Removed { id });
            }
            Heard::Said(Message::Hello) | Heard::Noise => {}
        }
    }

    fn pass_on(&self, remote: Remote) {
        let hear = self.hear.borrow().clone();
        match hear {
            Some(hear) => hear(remote),
            None => self.unheard.borrow_mut().push(remote),
        }
    }

    fn superseded(&self) {
        if !self.is_superseded.replace(true) {
            (self.tell)(SaveStatus::Unsaved(Trouble::Failed));
            self.pass_on(Remote::NewerSchema);
        }
    }

    fn tell_saved(&self, at: Option<plumbline_core::Timestamp>) {
        (self.tell)(match self.ports.strength {
            Strength::Durable | Strength::Weak => {
                SaveStatus::Saved(at.unwrap_or_else(|| self.ports.world.now()))
            }
            Strength::Nothing => SaveStatus::Unsaved(Trouble::Blocked),
        });
    }

    fn tell_trouble(&self, err: VaultError) {
        (self.tell)(SaveStatus::Unsaved(match err {
            VaultError::Blocked => Trouble::Blocked,
            VaultError::Full => Trouble::Full,
            VaultError::Failed => Trouble::Failed,
            VaultError::Superseded => return self.superseded(),
        }));
    }
}

fn reads_of(batch: &[Record]) -> Vec<Read> {
    match batch {
        // Edits go to the journal unseen: written twice, they are still one.
        [Record { change: Change::Edit(_), .. }, ..] | [] => Vec::new(),
        [record, ..] => reads(&record.doc),
    }
}

fn work_of(batch: &[Record]) -> Work {
    let batch = batch.to_vec();
    Box::new(move |rows| {
        let image = Image::new(rows);
        batch.iter().flat_map(|record| perform(&image, record)).collect()
    })
}
