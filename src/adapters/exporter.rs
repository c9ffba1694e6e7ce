//! The exporter in its worker: started at the first export, then kept.

use super::{assets, events};
use futures_channel::oneshot;
use js_sys::{Array, Object, Reflect, Uint8Array};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Url, Worker};

/// Why there is no report.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ExportFailure {
    /// The browser starts no workers, or the host does not have the exporter.
    #[error("the exporter could not be started")]
    NotStarted,
    /// It stopped in the middle; the next export starts it anew.
    #[error("the exporter stopped unexpectedly")]
    Died,
    /// It answered that it cannot.
    #[error("the exporter failed: {0}")]
    Refused(/** In its words, for logs. */ String),
}

/// Makes a PDF from `request`, reporting pages done and pages in all on the way.
///
/// # Errors
/// See [`ExportFailure`].
pub async fn export_pdf(
    request: String,
    on_progress: impl Fn(u32, u32) + 'static,
) -> Result<Vec<u8>, ExportFailure> {
    let exporter = Exporter::running().ok_or(ExportFailure::NotStarted)?;
    let answer = exporter.ask(&request, Box::new(on_progress)).ok_or(ExportFailure::NotStarted)?;
    answer.await.unwrap_or(Err(ExportFailure::Died))
}

/// The cuts of the report, in the order in which the exporter takes them.
const FONTS: [&str; 5] = [
    "fonts/SourceSerif4_400Regular.ttf",
    "fonts/SourceSerif4_600SemiBold.ttf",
    "fonts/Commissioner_400Regular.ttf",
    "fonts/Commissioner_600SemiBold.ttf",
    "fonts/JetBrainsMono_500Medium.ttf",
];

/// Starts the worker ahead of the first export, so that it is compiled when it is needed.
pub fn prepare() {
    // Where it does not start, the export says so.
    drop(Exporter::running());
}

thread_local! {
    static RUNNING: RefCell<Option<Rc<Exporter>>> = const { RefCell::new(None) };
}

/// The worker and the exports it is busy with.
struct Exporter {
    worker: Worker,
    n_asked: Cell<u32>,
    has_worked: Cell<bool>,
    jobs: RefCell<BTreeMap<u32, Job>>,
}

struct Job {
    on_progress: Rc<dyn Fn(u32, u32)>,
    tell: oneshot::Sender<Result<Vec<u8>, ExportFailure>>,
}

impl Exporter {
    fn running() -> Option<Rc<Self>> {
        if let Some(running) = RUNNING.with_borrow(Option::clone) {
            return Some(running);
        }
        let exporter = Rc::new(Self::start()?);
        exporter.listen();
        RUNNING.set(Some(exporter.clone()));
        Some(exporter)
    }

    fn start() -> Option<Self> {
        let worker = Worker::new(&assets::url("exporter-worker.js")?).ok()?;
        let init = message("init")?;
        put(&init, "glue", absolute_url("exporter.js")?)?;
        put(&init, "wasm", absolute_url("exporter_bg.wasm")?)?;
        let fonts: Option<Array> = FONTS.iter().map(|font| absolute_url(font)).collect();
        put(&init, "fonts", fonts?)?;
        worker.post_message(&init).ok()?;
        Some(Self { worker, n_asked: Cell::new(0), has_worked: Cell::new(false), jobs: RefCell::default() })
    }

    /// The worker lives as long as the page, or until it dies.
    fn listen(self: &Rc<Self>) {
        let this = self.clone();
        events::listen(&self.worker, "message", move |event| {
            if let Ok(event) = event.dyn_into::<MessageEvent>() {
                this.hear(&event.data());
            }
        });
        for name in ["error", "messageerror"] {
            let this = self.clone();
            events::listen(&self.worker, name, move |_| this.retire());
        }
    }

    fn ask(
        &self,
        request: &str,
        on_progress: Box<dyn Fn(u32, u32)>,
    ) -> Option<oneshot::Receiver<Result<Vec<u8>, ExportFailure>>> {
        let id = self.n_asked.get() + 1;
        self.n_asked.set(id);
        let export = message("export")?;
        put(&export, "id", id)?;
        put(&export, "request", request)?;
        let (tell, told) = oneshot::channel();
        self.jobs.borrow_mut().insert(id, Job { on_progress: Rc::from(on_progress), tell });
        self.worker.post_message(&export).ok()?;
        Some(told)
    }

    fn hear(&self, message: &JsValue) {
        let kind = field(message, "kind").as_string().unwrap_or_default();
        let Some(id) = number(message, "id") else {
            if kind == "failed" {
                self.retire();
            }
            return;
        };
        match kind.as_str() {
            "progress" => {
                let on_progress = self.jobs.borrow().get(&id).map(|job| job.on_progress.clone());
                if let (Some(on_progress), Some(done), Some(total)) =
                    (on_progress, number(message, "done"), number(message, "total"))
                {
                    on_progress(done, total);
                }
            }
            "done" => {
                self.has_worked.set(true);
                self.finish(id, Ok(Uint8Array::new(&field(message, "bytes")).to_vec()));
            }
            "failed" => {
                let why = field(message, "message").as_string().unwrap_or_default();
                self.finish(id, Err(ExportFailure::Refused(why)));
                if !self.has_worked.get() {
                    // It may have missed a file when it started: the next export starts anew.
                    self.retire();
                }
            }
            _ => {}
        }
    }

    fn finish(&self, id: u32, result: Result<Vec<u8>, ExportFailure>) {
        if let Some(job) = self.jobs.borrow_mut().remove(&id) {
            // Nobody waits any more when the page was left meanwhile.
            drop(job.tell.send(result));
        }
    }

    /// Fails what is under way, and lets the next export start a new worker.
    fn retire(&self) {
        RUNNING.set(None);
        self.worker.terminate();
        for job in std::mem::take(&mut *self.jobs.borrow_mut()).into_values() {
            drop(job.tell.send(Err(ExportFailure::Died)));
        }
    }
}

fn message(kind: &str) -> Option<Object> {
    let message = Object::new();
    put(&message, "kind", kind)?;
    Some(message)
}

fn put(message: &Object, name: &str, value: impl Into<JsValue>) -> Option<()> {
    Reflect::set(message, &name.into(), &value.into()).ok().map(drop)
}

fn field(message: &JsValue, name: &str) -> JsValue {
    Reflect::get(message, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

fn number(message: &JsValue, name: &str) -> Option<u32> {
    field(message, name).as_f64().map(|number| number as u32)
}

/// The worker resolves relative addresses against its own, so it is handed whole ones.
fn absolute_url(logical: &str) -> Option<JsValue> {
    let base = web_sys::window()?.document()?.base_uri().ok()??;
    Some(Url::new_with_base(&assets::url(logical)?, &base).ok()?.href().into())
}

#[cfg(test)]
mod tests {
    use super::FONTS;

    #[test]
    fn fonts_are_sent_in_the_order_in_which_the_exporter_takes_them() {
        let exporter = include_str!("../../crates/report/src/pdf/fonts.rs");
        let name = |line: &str| Some(line.trim().strip_prefix('"')?.strip_suffix("\",")?.to_owned());
        let taken: Vec<String> =
            exporter.lines().filter_map(name).filter(|name| name.ends_with(".ttf")).collect();
        assert_eq!(FONTS.map(|font| font.trim_start_matches("fonts/").to_owned()).to_vec(), taken);
    }
}
