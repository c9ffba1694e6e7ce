//! Storage as a whole, on a browser that fails and is killed at will.

use super::keeper::Keeper;
use super::record::{Change, Record, Stamp};
use super::{Opened, Remote, SaveStatus, Stored, Trouble};
use crate::ports::{
    LocalFuture, Notepad, Ports, Read, Row, Strength, Table, Tabs, Vault, VaultError, Work, World, Write,
};
use plumbline_core::Timestamp;
use plumbline_core::assessment::{Answer, Assessment, Edit, Profile, apply};
use plumbline_core::file::{self, OpenError};
use plumbline_core::ids::{AnswerKey, AssessmentId};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

const DOC: &str = "a-1";

/// What all tabs share, and what survives them.
#[derive(Default)]
struct Disk {
    rows: RefCell<BTreeMap<(Table, String), Vec<u8>>>,
    notes: RefCell<BTreeMap<String, String>>,
    millis: Cell<i64>,
    n_ids: Cell<u32>,
    n_wiped: Cell<u32>,
    listeners: RefCell<Vec<(u32, Hear)>>,
}

type Tasks = Rc<RefCell<Vec<LocalFuture<'static, ()>>>>;
type Hear = Rc<dyn Fn(String)>;
type Call = Box<dyn Fn()>;

/// One tab's access to the disk.
#[derive(Clone)]
struct Access {
    tab: u32,
    disk: Rc<Disk>,
    tasks: Tasks,
    on_hidden: Rc<RefCell<Option<Call>>>,
    trouble: Rc<Cell<Option<VaultError>>>,
    is_stuck: Rc<Cell<bool>>,
    is_notepad_full: Rc<Cell<bool>>,
}

impl Vault for Access {
    fn transact(&self, reads: Vec<Read>, work: Work) -> LocalFuture<'_, Result<(), VaultError>> {
        Box::pin(async move {
            poll_fn(|_| if self.is_stuck.get() { Poll::Pending } else { Poll::Ready(()) }).await;
            let rows = reads.into_iter().flat_map(|read| self.disk.read(&read)).collect();
            let writes = work(rows);
            if let Some(trouble) = self.trouble.get() {
                return Err(trouble);
            }
            writes.into_iter().for_each(|write| self.disk.write(write));
            Ok(())
        })
    }

    fn n_reopened(&self) -> u32 {
        self.disk.n_wiped.get()
    }
}

impl Disk {
    fn read(&self, read: &Read) -> Vec<Row> {
        let rows = self.rows.borrow();
        let wanted = rows.iter().filter(|((table, key), _)| match read {
            Read::One(in_table, called) => table == in_table && key == called,
            Read::All(in_table) => table == in_table,
        });
        wanted.map(|((table, key), bytes)| row(*table, key, bytes)).collect()
    }

    fn write(&self, write: Write) {
        match write {
            Write::Put(Row { table, key, bytes }) => self.rows.borrow_mut().insert((table, key), bytes),
            Write::Delete(table, key) => self.rows.borrow_mut().remove(&(table, key)),
        };
    }

    fn n_rows(&self, table: Table) -> usize {
        self.read(&Read::All(table)).len()
    }
}

impl Notepad for Access {
    fn entries(&self) -> Vec<(String, String)> {
        self.disk.notes.borrow().clone().into_iter().collect()
    }

    fn put(&self, key: &str, text: &str) -> Result<(), VaultError> {
        if self.is_notepad_full.get() {
            return Err(VaultError::Full);
        }
        self.disk.notes.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn delete(&self, key: &str) {
        self.disk.notes.borrow_mut().remove(key);
    }
}

impl Tabs for Access {
    fn say(&self, text: &str) {
        let listeners = self.disk.listeners.borrow().clone();
        listeners.iter().filter(|(tab, _)| *tab != self.tab).for_each(|(_, hear)| hear(text.to_owned()));
    }

    fn on_hear(&self, hear: Box<dyn Fn(String)>) {
        self.disk.listeners.borrow_mut().push((self.tab, Rc::from(hear)));
    }
}

impl World for Access {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.disk.millis.get()).unwrap()
    }

    fn fresh_id(&self, prefix: &str) -> String {
        self.disk.n_ids.set(self.disk.n_ids.get() + 1);
        format!("{prefix}-{}", self.disk.n_ids.get())
    }

    fn spawn(&self, task: LocalFuture<'static, ()>) {
        self.tasks.borrow_mut().push(task);
    }

    fn sleep(&self, millis: u32) -> LocalFuture<'static, ()> {
        let (disk, until) = (self.disk.clone(), self.disk.millis.get() + i64::from(millis));
        Box::pin(poll_fn(move |_| if disk.millis.get() < until { Poll::Pending } else { Poll::Ready(()) }))
    }

    fn on_hidden(&self, call: Box<dyn Fn()>) {
        self.on_hidden.replace(Some(call));
    }
}

/// A tab with what its person sees.
struct Tab {
    access: Access,
    keeper: Rc<Keeper>,
    opened: Opened,
    status: Rc<Cell<Option<SaveStatus>>>,
    heard: Rc<RefCell<Vec<Remote>>>,
}

impl Tab {
    fn open(disk: &Rc<Disk>) -> Self {
        Self::open_with(disk, |_| {})
    }

    fn open_with(disk: &Rc<Disk>, change: impl FnOnce(&mut Ports)) -> Self {
        let access = access_to(disk);
        let shared = Rc::new(access.clone());
        let mut ports = Ports {
            vault: shared.clone(),
            strength: Strength::Durable,
            weaker: None,
            notepad: shared.clone(),
            tabs: shared.clone(),
            world: shared,
        };
        change(&mut ports);
        let status: Rc<Cell<Option<SaveStatus>>> = Rc::default();
        let tell = status.clone();
        let opening = Keeper::open(ports, Box::new(move |now| tell.set(Some(now))));
        let (keeper, opened) = now(opening);
        let heard: Rc<RefCell<Vec<Remote>>> = Rc::default();
        let hear = heard.clone();
        keeper.on_remote(Rc::new(move |remote| hear.borrow_mut().push(remote)));
        Self { access, keeper, opened, status, heard }
    }

    /// Runs what is due.
    fn run(&self) {
        let mut context = Context::from_waker(Waker::noop());
        let mut n_idle = 0;
        while n_idle < 2 {
            let tasks = std::mem::take(&mut *self.access.tasks.borrow_mut());
            let n_before = tasks.len();
            let pending: Vec<_> = tasks
                .into_iter()
                .filter_map(|mut task| task.as_mut().poll(&mut context).is_pending().then_some(task))
                .collect();
            let is_idle = pending.len() == n_before && self.access.tasks.borrow().is_empty();
            n_idle = if is_idle { n_idle + 1 } else { 0 };
            self.access.tasks.borrow_mut().extend(pending);
        }
    }

    /// Lets `millis` pass.
    fn wait(&self, millis: i64) {
        // Pauses begin when a task first runs.
        self.run();
        self.access.disk.millis.update(|now| now + millis);
        self.run();
    }

    /// Ends without another instruction.
    fn kill(self) -> Rc<Disk> {
        self.access.tasks.borrow_mut().clear();
        self.access.disk.listeners.borrow_mut().retain(|(tab, _)| *tab != self.access.tab);
        self.access.disk
    }

    fn edit(&self, name: &str, text: &str) {
        self.access.disk.millis.update(|now| now + 1);
        self.keeper.submit(&DOC.into(), Change::Edit(edit(name, text)));
    }

    fn status(&self) -> SaveStatus {
        self.status.get().unwrap()
    }

    fn is_saved(&self) -> bool {
        matches!(self.status(), SaveStatus::Saved(_))
    }

    fn text(&self, name: &str) -> String {
        text(&self.opened.documents[0], name)
    }
}

fn access_to(disk: &Rc<Disk>) -> Access {
    disk.n_ids.set(disk.n_ids.get() + 1);
    Access {
        tab: disk.n_ids.get(),
        disk: disk.clone(),
        tasks: Rc::default(),
        on_hidden: Rc::default(),
        trouble: Rc::default(),
        is_stuck: Rc::default(),
        is_notepad_full: Rc::default(),
    }
}

/// Runs a future that has nothing to wait for.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = Box::pin(future);
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

fn row(table: Table, key: &str, bytes: &[u8]) -> Row {
    Row { table, key: key.to_owned(), bytes: bytes.to_vec() }
}

fn key(name: &str) -> AnswerKey {
    AnswerKey::new(&"iso".into(), &name.into())
}

fn edit(name: &str, text: &str) -> Edit {
    Edit::Answer { key: key(name), answer: Some(Answer { note: text.into(), ..Answer::default() }) }
}

fn text(stored: &Stored, name: &str) -> String {
    stored.doc.answer(&key(name)).note
}

fn document(id: &str) -> Assessment {
    Assessment::new(id.into(), Timestamp::UNIX_EPOCH, Profile::default())
}

fn file_of(doc: &Assessment) -> String {
    String::from_utf8(file::save(doc, "test", Timestamp::UNIX_EPOCH).unwrap()).unwrap()
}

/// A disk with one assessment, and a tab.
fn begin() -> Tab {
    let tab = Tab::open(&Rc::default());
    tab.keeper.submit(&DOC.into(), Change::Create { file: file_of(&document(DOC)) });
    tab.run();
    assert!(tab.is_saved());
    tab
}

#[test]
fn saved_is_said_only_after_the_commit() {
    let tab = begin();
    tab.access.is_stuck.set(true);
    tab.edit("A.5.1", "one");
    tab.run();
    assert_eq!(tab.status(), SaveStatus::Saving);
    tab.access.is_stuck.set(false);
    tab.run();
    assert!(tab.is_saved());
}

#[test]
fn a_tab_killed_before_the_commit_loses_nothing() {
    let tab = begin();
    tab.access.is_stuck.set(true);
    tab.edit("A.5.1", "one");
    tab.edit("A.5.2", "two");
    tab.run();
    let tab = Tab::open(&tab.kill());
    assert_eq!((tab.text("A.5.1").as_str(), tab.text("A.5.2").as_str()), ("one", "two"));
    assert!(tab.access.disk.notes.borrow().is_empty());
}

#[test]
fn a_new_assessment_killed_before_the_commit_is_there() {
    let tab = Tab::open(&Rc::default());
    tab.access.is_stuck.set(true);
    tab.keeper.submit(&DOC.into(), Change::Create { file: file_of(&document(DOC)) });
    tab.edit("A.5.1", "one");
    let tab = Tab::open(&tab.kill());
    assert_eq!(tab.text("A.5.1"), "one");
}

#[test]
fn a_pause_folds_the_journal_into_the_document() {
    let tab = begin();
    tab.edit("A.5.1", "one");
    tab.run();
    assert_eq!(tab.access.disk.n_rows(Table::Journal), 1);
    tab.wait(2_500);
    assert_eq!(tab.access.disk.n_rows(Table::Journal), 0);
    let folded_at = tab.access.now();
    let tab = Tab::open(&tab.kill());
    assert_eq!(tab.text("A.5.1"), "one");
    assert!(tab.opened.documents[0].saved_at.is_some_and(|at| at < folded_at));
}

#[test]
fn hiding_the_page_folds_at_once() {
    let tab = begin();
    tab.edit("A.5.1", "one");
    tab.run();
    tab.access.on_hidden.borrow().as_ref().unwrap()();
    tab.run();
    assert_eq!(tab.access.disk.n_rows(Table::Journal), 0);
}

#[test]
fn notes_that_come_back_from_the_dead_change_nothing() {
    let tab = begin();
    tab.access.is_stuck.set(true);
    tab.edit("A.5.1", "old");
    let stale = tab.access.disk.notes.borrow().clone();
    assert_eq!(stale.len(), 1);
    tab.access.is_stuck.set(false);
    tab.edit("A.5.1", "new");
    for millis in [0, 2_500] {
        // Once with the records in the journal, once folded.
        tab.wait(millis);
        *tab.access.disk.notes.borrow_mut() = stale.clone();
        let other = Tab::open(&tab.access.disk);
        assert_eq!(other.text("A.5.1"), "new", "after {millis}");
        assert!(tab.access.disk.notes.borrow().is_empty());
        other.kill();
    }
}

#[test]
fn a_removed_assessment_stays_away() {
    let tab = Tab::open(&Rc::default());
    tab.access.is_stuck.set(true);
    tab.keeper.submit(&DOC.into(), Change::Create { file: file_of(&document(DOC)) });
    tab.edit("A.5.1", "one");
    let stale = tab.access.disk.notes.borrow().clone();
    tab.access.is_stuck.set(false);
    tab.run();
    tab.keeper.submit(&DOC.into(), Change::Remove);
    tab.run();
    assert!(tab.is_saved());
    *tab.access.disk.notes.borrow_mut() = stale;
    let tab = Tab::open(&tab.kill());
    assert!(tab.opened.documents.is_empty());
    assert_eq!(tab.access.disk.n_rows(Table::Documents), 0);
}

#[test]
fn an_assessment_imported_again_begins_without_its_old_changes() {
    let tab = begin();
    tab.edit("A.5.1", "old");
    tab.run();
    tab.keeper.submit(&DOC.into(), Change::Create { file: file_of(&document(DOC)) });
    tab.run();
    let tab = Tab::open(&tab.kill());
    assert_eq!(tab.text("A.5.1"), "");
}

#[test]
fn on_a_full_disk_work_goes_on_and_is_written_later() {
    let tab = begin();
    tab.access.trouble.set(Some(VaultError::Full));
    tab.access.is_notepad_full.set(true);
    tab.edit("A.5.1", "one");
    tab.run();
    assert_eq!(tab.status(), SaveStatus::Unsaved(Trouble::Full));
    tab.edit("A.5.2", "two");
    tab.run();
    assert_eq!(tab.status(), SaveStatus::Unsaved(Trouble::Full));
    tab.access.trouble.set(None);
    tab.edit("A.5.3", "three");
    tab.run();
    assert!(tab.is_saved());
    let tab = Tab::open(&tab.kill());
    assert_eq!([tab.text("A.5.1"), tab.text("A.5.2"), tab.text("A.5.3")], ["one", "two", "three"]);
}

#[test]
fn a_failed_write_is_tried_again_without_a_further_change() {
    let tab = begin();
    tab.access.trouble.set(Some(VaultError::Failed));
    tab.edit("A.5.1", "one");
    tab.run();
    assert_eq!(tab.status(), SaveStatus::Unsaved(Trouble::Failed));
    tab.access.trouble.set(None);
    tab.wait(11_000);
    assert!(tab.is_saved());
}

#[test]
fn a_disk_that_is_full_at_start_still_shows_everything() {
    let tab = begin();
    tab.access.is_stuck.set(true);
    tab.edit("A.5.1", "one");
    let disk = tab.kill();
    let tab = Tab::open_with(&disk, |ports| {
        let full = Access { trouble: Rc::new(Cell::new(Some(VaultError::Full))), ..access_to(&disk) };
        ports.vault = Rc::new(full);
    });
    assert_eq!(tab.text("A.5.1"), "one");
    assert_eq!(tab.status(), SaveStatus::Unsaved(Trouble::Full));
    assert_eq!(disk.notes.borrow().len(), 1);
}

#[test]
fn a_database_that_vanishes_under_a_tab_is_written_again() {
    let tab = begin();
    tab.edit("A.5.1", "folded");
    tab.wait(2_500);
    tab.edit("A.5.2", "journalled");
    tab.run();
    let disk = tab.access.disk.clone();
    let other = Tab::open(&disk);
    other.edit("A.5.3", "elsewhere");
    other.run();
    disk.rows.borrow_mut().clear();
    disk.n_wiped.set(1);
    tab.edit("A.5.4", "afterwards");
    tab.run();
    assert!(tab.is_saved());
    other.kill();
    let tab = Tab::open(&tab.kill());
    let texts = ["A.5.1", "A.5.2", "A.5.3", "A.5.4"].map(|name| tab.text(name));
    assert_eq!(texts, ["folded", "journalled", "elsewhere", "afterwards"]);
}

#[test]
fn memory_alone_is_never_called_saved() {
    let tab = Tab::open_with(&Rc::default(), |ports| ports.strength = Strength::Nothing);
    assert_eq!(tab.status(), SaveStatus::Unsaved(Trouble::Blocked));
    tab.edit("A.5.1", "one");
    tab.run();
    assert_eq!(tab.status(), SaveStatus::Unsaved(Trouble::Blocked));
}

#[test]
fn damaged_and_newer_assessments_are_handed_out_untouched() {
    let tab = begin();
    tab.edit("A.5.1", "one");
    tab.run();
    let newer = file_of(&document("b"))
        .replace(&format!(r#""schema_version": {}"#, file::CURRENT), r#""schema_version": 99"#);
    tab.access.disk.write(Write::Put(row(Table::Documents, "b", newer.as_bytes())));
    tab.access.disk.write(Write::Put(row(Table::Documents, DOC, b"{\"format\": \"plumb")));
    let tab = Tab::open(&tab.kill());
    let [a, b] = tab.opened.damaged.as_slice() else { panic!("{:?}", tab.opened) };
    assert!(matches!(a.why, OpenError::Damaged(_)));
    assert_eq!(a.bytes, b"{\"format\": \"plumb");
    assert!(matches!(b.why, OpenError::TooNew { found: 99, .. }));
    assert_eq!(b.bytes, newer.as_bytes());
    // Its journal waits for a release, or a person, that can mend it.
    tab.wait(5_000);
    assert_eq!(tab.access.disk.n_rows(Table::Journal), 1);
    assert_eq!(tab.access.disk.n_rows(Table::Documents), 2);
}

#[test]
fn what_cannot_be_read_is_left_where_it_is() {
    let tab = begin();
    let disk = tab.access.disk.clone();
    disk.write(Write::Put(row(Table::Journal, "x/1/a-1", b"?")));
    disk.write(Write::Put(row(Table::About, DOC, b"[]")));
    disk.notes.borrow_mut().insert("y".into(), r#"{"doc": "a-1", "change": {"of": "tomorrow"}}"#.into());
    tab.edit("A.5.1", "one");
    tab.wait(2_500);
    let tab = Tab::open(&tab.kill());
    assert_eq!(tab.text("A.5.1"), "one");
    assert_eq!(disk.n_rows(Table::Journal), 1);
    assert_eq!(disk.notes.borrow().len(), 1);
}

#[test]
fn a_backup_is_remembered() {
    let tab = begin();
    let at = Timestamp::from_second(5).unwrap();
    tab.keeper.submit(&DOC.into(), Change::BackedUp(at));
    tab.run();
    let tab = Tab::open(&tab.kill());
    assert_eq!(tab.opened.documents[0].last_backup, Some(at));
}

#[test]
fn other_tabs_hear_of_what_is_committed() {
    let one = begin();
    let other = Tab::open(&one.access.disk);
    one.access.is_stuck.set(true);
    one.edit("A.5.1", "one");
    one.run();
    assert!(other.heard.borrow().is_empty());
    one.access.is_stuck.set(false);
    one.run();
    assert_eq!(*other.heard.borrow(), [Remote::Edit { id: DOC.into(), edit: edit("A.5.1", "one") }]);
    assert!(one.heard.borrow().is_empty());
}

#[test]
fn other_tabs_hear_of_assessments_that_come_and_go() {
    let one = begin();
    let other = Tab::open(&one.access.disk);
    let id = AssessmentId::from("b");
    one.keeper.submit(&id, Change::Create { file: file_of(&document("b")) });
    one.run();
    assert_eq!(now(other.keeper.load(id.clone())).unwrap().doc, document("b"));
    one.keeper.submit(&id, Change::Remove);
    one.run();
    assert!(now(other.keeper.load(id.clone())).is_none());
    assert_eq!(*other.heard.borrow(), [Remote::Created { id: id.clone() }, Remote::Removed { id }]);
}

#[test]
fn the_later_change_to_a_field_wins_in_every_tab() {
    let one = begin();
    let other = Tab::open(&one.access.disk);
    one.access.is_stuck.set(true);
    one.edit("A.5.1", "earlier");
    other.edit("A.5.1", "later");
    other.run();
    one.access.is_stuck.set(false);
    one.run();
    // The first applies the later one; the other does not hear of the earlier one.
    assert_eq!(*one.heard.borrow(), [Remote::Edit { id: DOC.into(), edit: edit("A.5.1", "later") }]);
    assert!(other.heard.borrow().is_empty());
    one.kill();
    let third = Tab::open(&other.kill());
    assert_eq!(third.text("A.5.1"), "later");
}

#[test]
fn folding_in_one_tab_keeps_what_only_another_tab_did() {
    let one = begin();
    let other = Tab::open(&one.access.disk);
    one.edit("A.5.1", "one");
    one.run();
    other.edit("A.5.2", "two");
    other.run();
    one.wait(2_500);
    assert_eq!(one.access.disk.n_rows(Table::Journal), 0);
    other.edit("A.5.3", "three");
    other.run();
    other.wait(2_500);
    one.kill();
    let third = Tab::open(&other.kill());
    assert_eq!([third.text("A.5.1"), third.text("A.5.2"), third.text("A.5.3")], ["one", "two", "three"]);
}

#[test]
fn a_tab_of_an_older_release_stops_writing_and_its_changes_wait_as_notes() {
    let tab = begin();
    let later = access_to(&tab.access.disk);
    later.say(r#"{"schema": 99, "records": 9, "message": "hello"}"#);
    assert_eq!(*tab.heard.borrow(), [Remote::NewerSchema]);
    let before = tab.access.disk.rows.borrow().clone();
    tab.edit("A.5.1", "one");
    tab.wait(20_000);
    assert_eq!(tab.status(), SaveStatus::Unsaved(Trouble::Failed));
    assert_eq!(*tab.access.disk.rows.borrow(), before);
    assert_eq!(tab.access.disk.notes.borrow().len(), 1);
}

#[test]
fn assessments_from_a_weaker_vault_move_back() {
    let weaker = begin();
    weaker.edit("A.5.1", "weak");
    weaker.run();
    let weak_disk = weaker.kill();
    let disk: Rc<Disk> = Rc::default();
    let weak = access_to(&weak_disk);
    let tab = Tab::open_with(&disk, |ports| ports.weaker = Some(Rc::new(weak)));
    assert_eq!(tab.text("A.5.1"), "weak");
    let left = weak_disk.rows.borrow().keys().cloned().collect::<Vec<_>>();
    assert_eq!(left, []);
    let tab = Tab::open(&tab.kill());
    assert_eq!(tab.text("A.5.1"), "weak");
}

#[test]
fn an_assessment_in_both_vaults_becomes_two() {
    let weaker = begin();
    weaker.edit("A.5.1", "weak");
    weaker.run();
    let weak = access_to(&weaker.kill());
    let tab = begin();
    tab.edit("A.5.1", "strong");
    tab.run();
    let tab = Tab::open_with(&tab.kill(), |ports| ports.weaker = Some(Rc::new(weak)));
    let texts: Vec<_> = tab.opened.documents.iter().map(|stored| text(stored, "A.5.1")).collect();
    assert_eq!(texts, ["strong", "weak"]);
    tab.wait(2_500);
    let tab = Tab::open(&tab.kill());
    let texts: Vec<_> = tab.opened.documents.iter().map(|stored| text(stored, "A.5.1")).collect();
    assert_eq!(texts, ["strong", "weak"]);
}

/// Small numbers that look random, the same on every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
}

/// Two tabs edit, pause, get stuck, hit a full disk and are killed, with old notes coming back after each kill.
#[test]
fn whatever_happens_nothing_that_was_typed_is_lost() {
    for seed in 0..100 {
        let mut chance = Chance(seed);
        let disk = begin().kill();
        let mut expected = document(DOC);
        let mut tabs = vec![Tab::open(&disk), Tab::open(&disk)];
        let mut old_notes = BTreeMap::new();
        for step in 0..60 {
            let idx = chance.below(2) as usize;
            let tab = &tabs[idx];
            match chance.below(12) {
                0..=5 => {
                    let (name, said) = (format!("A.5.{}", chance.below(6)), format!("{seed}/{step}"));
                    tab.edit(&name, &said);
                    apply(&mut expected, edit(&name, &said));
                }
                6..=7 => tab.run(),
                8 => tab.wait(1_500),
                9 => tab.access.is_stuck.set(!tab.access.is_stuck.get()),
                10 => tab.access.trouble.set(match tab.access.trouble.get() {
                    None => Some(VaultError::Full),
                    Some(_) => None,
                }),
                _ => {
                    tabs.remove(idx).kill();
                    // The browser had not flushed the latest deletions.
                    let notes = disk.notes.borrow().clone();
                    disk.notes.borrow_mut().append(&mut old_notes);
                    disk.notes.borrow_mut().extend(notes.clone());
                    old_notes = notes;
                    tabs.insert(idx, Tab::open(&disk));
                }
            }
        }
        tabs.into_iter().for_each(|tab| drop(tab.kill()));
        let last = Tab::open(&disk);
        assert_eq!(last.opened.documents[0].doc, expected, "seed {seed}");
        last.wait(2_500);
        assert_eq!(disk.n_rows(Table::Journal), 0, "seed {seed}");
        let last = Tab::open(&last.kill());
        assert_eq!(last.opened.documents[0].doc, expected, "seed {seed}, folded");
    }
}

#[test]
fn the_form_of_records_is_a_promise_to_later_releases() {
    let stamp = Stamp { at_millis: 7, session: "s".into(), seq: 1 };
    let record = Record { doc: DOC.into(), stamp, change: Change::Remove };
    assert_eq!(record.print(), r#"{"doc":"a-1","at_millis":7,"session":"s","seq":1,"change":"remove"}"#);
    assert_eq!(Record::parse(record.print().as_bytes()), Some(record));
}
