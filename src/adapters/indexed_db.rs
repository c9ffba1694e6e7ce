//! IndexedDB as a vault: strict transactions, and a plain word for what went wrong.
//!
//! Straight on web-sys: of the published wrappers only one can ask for strict durability, and that one loses why a
//! commit was aborted, so that a full disk could not be told from anything else.

use super::dom_error::trouble;
use super::events;
use crate::ports::{LocalFuture, Read, Row, Table, Vault, VaultError, Work, Write};
use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    DomException, Event, IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction,
    IdbVersionChangeEvent,
};

const NAME: &str = "plumbline";

/// Raised only when [`Table`] gains a table.
const VERSION: u32 = 1;

/// A browser that has not opened a small database by then is taken to block it.
const OPEN_TIMEOUT_MILLIS: u32 = 10_000;

/// The database of this origin.
pub(super) struct IndexedDb {
    /// `None` when the browser has closed it; the next transaction opens it again.
    connection: Rc<RefCell<Option<IdbDatabase>>>,
    is_superseded: Rc<Cell<bool>>,
    n_opened: Cell<u32>,
}

impl IndexedDb {
    /// Opens the database, and makes it at the first time.
    pub(super) async fn open() -> Result<Self, VaultError> {
        let db = Self {
            connection: Rc::new(RefCell::new(None)),
            is_superseded: Rc::new(Cell::new(false)),
            n_opened: Cell::new(0),
        };
        db.connected().await?;
        Ok(db)
    }

    async fn connected(&self) -> Result<IdbDatabase, VaultError> {
        if self.is_superseded.get() {
            return Err(VaultError::Superseded);
        }
        if let Some(connection) = self.connection.borrow().clone() {
            return Ok(connection);
        }
        let connection = connect().await?;
        self.watch(&connection);
        self.n_opened.update(|n| n + 1);
        *self.connection.borrow_mut() = Some(connection.clone());
        Ok(connection)
    }

    /// Lets go of the database when the browser or a later release wants that.
    fn watch(&self, connection: &IdbDatabase) {
        let current = self.connection.clone();
        events::listen(connection, "close", move |_| drop(current.borrow_mut().take()));
        let (current, is_superseded) = (self.connection.clone(), self.is_superseded.clone());
        events::listen(connection, "versionchange", move |event| {
            if let Some(connection) = current.borrow_mut().take() {
                connection.close();
            }
            // No new version means that the database is being deleted, which is not an upgrade.
            let event = event.dyn_into::<IdbVersionChangeEvent>();
            is_superseded.set(event.is_ok_and(|event| event.new_version().is_some()));
        });
    }

    async fn run(&self, reads: Vec<Read>, work: Work) -> Result<(), VaultError> {
        let connection = self.connected().await?;
        let transaction = match begin(&connection) {
            Ok(transaction) => transaction,
            Err(_) => {
                // The browser may have closed the connection without an event yet.
                self.connection.borrow_mut().take();
                begin(&self.connected().await?).map_err(|err| trouble(&err))?
            }
        };
        let mut rows = Vec::new();
        for read in reads {
            rows.extend(fetch(&transaction, read).await?);
        }
        for write in work(rows) {
            if let Err(err) = issue(&transaction, &write) {
                drop(transaction.abort());
                return Err(trouble(&err));
            }
        }
        let end = events::first(&transaction, &["complete", "abort"], None).await;
        match end {
            Some(event) if event.type_() == "complete" => Ok(()),
            _ => Err(transaction.error().map_or(VaultError::Failed, |err| trouble(&err))),
        }
    }
}

impl Vault for IndexedDb {
    fn transact(&self, reads: Vec<Read>, work: Work) -> LocalFuture<'_, Result<(), VaultError>> {
        Box::pin(self.run(reads, work))
    }

    fn n_reopened(&self) -> u32 {
        self.n_opened.get().saturating_sub(1)
    }
}

async fn connect() -> Result<IdbDatabase, VaultError> {
    match request_open(Some(VERSION)).await {
        // A later release has been here. Tables are only ever added, so what this one knows is still there.
        Err(err) if exception_name(&err) == "VersionError" => request_open(None).await,
        other => other,
    }
    .map_err(|err| trouble(&err))
}

async fn request_open(version: Option<u32>) -> Result<IdbDatabase, JsValue> {
    let factory = web_sys::window().ok_or(JsValue::NULL)?.indexed_db()?.ok_or(JsValue::NULL)?;
    let request: IdbOpenDbRequest = match version {
        Some(version) => factory.open_with_u32(NAME, version)?,
        None => factory.open(NAME)?,
    };
    let upgrade = Closure::<dyn Fn(Event)>::new({
        let request = request.clone();
        move |_| {
            if let Some(db) = request.result().ok().and_then(|db| db.dyn_into::<IdbDatabase>().ok()) {
                add_tables(&db);
            }
        }
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    let end = events::first(&request, &["success", "error"], Some(OPEN_TIMEOUT_MILLIS)).await;
    match end {
        Some(_) => outcome(&request)?.dyn_into(),
        None => Err(JsValue::NULL),
    }
}

fn add_tables(db: &IdbDatabase) {
    let present = db.object_store_names();
    for table in Table::ALL {
        if !present.contains(table.name()) {
            // A failure aborts the upgrade, and the open request reports it.
            drop(db.create_object_store(table.name()));
        }
    }
}

/// Begins a strict transaction over all tables. web-sys has the third argument only for unstable builds.
fn begin(db: &IdbDatabase) -> Result<IdbTransaction, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    let tables: Array = Table::ALL.iter().map(|table| JsValue::from(table.name())).collect();
    let transaction: Function = Reflect::get(db, &"transaction".into())?.dyn_into()?;
    transaction.call3(db, &tables, &"readwrite".into(), &options)?.dyn_into()
}

async fn fetch(transaction: &IdbTransaction, read: Read) -> Result<Vec<Row>, VaultError> {
    let failed = |err: JsValue| trouble(&err);
    match read {
        Read::One(table, key) => {
            let request =
                store(transaction, table).and_then(|s| s.get(&key.as_str().into())).map_err(failed)?;
            let value = answer(&request).await.map_err(failed)?;
            Ok(row(table, key, &value).into_iter().collect())
        }
        Read::All(table) => {
            let store = store(transaction, table).map_err(failed)?;
            let keys = answer(&store.get_all_keys().map_err(failed)?).await.map_err(failed)?;
            let values = answer(&store.get_all().map_err(failed)?).await.map_err(failed)?;
            let pairs = Array::from(&keys).into_iter().zip(Array::from(&values));
            Ok(pairs.filter_map(|(key, value)| row(table, key.as_string()?, &value)).collect())
        }
    }
}

fn issue(transaction: &IdbTransaction, write: &Write) -> Result<(), JsValue> {
    match write {
        Write::Put(Row { table, key, bytes }) => {
            let value = Uint8Array::from(bytes.as_slice());
            store(transaction, *table)?.put_with_key(&value, &key.as_str().into())?;
        }
        Write::Delete(table, key) => {
            store(transaction, *table)?.delete(&key.as_str().into())?;
        }
    }
    Ok(())
}

fn store(transaction: &IdbTransaction, table: Table) -> Result<IdbObjectStore, JsValue> {
    transaction.object_store(table.name())
}

/// `None` for no row, and for a value that no release has ever written.
fn row(table: Table, key: String, value: &JsValue) -> Option<Row> {
    let bytes = value.dyn_ref::<Uint8Array>()?.to_vec();
    Some(Row { table, key, bytes })
}

async fn answer(request: &IdbRequest) -> Result<JsValue, JsValue> {
    events::first(request, &["success", "error"], None).await;
    outcome(request)
}

fn outcome(request: &IdbRequest) -> Result<JsValue, JsValue> {
    match request.error()? {
        Some(err) => Err(err.into()),
        None => request.result(),
    }
}

fn exception_name(err: &JsValue) -> String {
    err.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default()
}
