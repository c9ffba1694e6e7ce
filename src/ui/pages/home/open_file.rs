//! Opening a file: chosen, dropped, or the worked example. What goes wrong is said with a way out; nothing changes then.

use crate::adapters::assets::{self, AssetError};
use crate::adapters::files::{self, File, FileError};
use crate::adapters::{page, spawn, view_port};
use crate::state::app::{App, NoticeValue};
use crate::state::route::{Page, Route};
use crate::ui::words::{t, tv};
use leptos::ev::{DragEvent, dragleave, dragover, drop};
use leptos::prelude::*;
use plumbline_core::file::{MAX_BYTES, OpenError};
use plumbline_core::ids::AssessmentId;
use plumbline_core::overview::is_same_origin;

/// Names the file field, so that a key can open it.
pub const FILE_INPUT: &str = "home-file";
/// Names the note about a file that was not opened.
const NOTE: &str = "home-refused";
const EXAMPLE: &str = "examples/kessler-valves.plumb";

/// Opens files; found with `expect_context::<Opener>()`.
#[derive(Clone, Copy)]
pub struct Opener {
    app: App,
    refused: RwSignal<Option<Refusal>>,
}

/// Why a file was not opened, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Refusal {
    name: String,
    what: String,
    next: String,
}

impl Opener {
    /// Opens files into `app`.
    pub fn new(app: App) -> Self {
        Self { app, refused: RwSignal::new(None) }
    }

    /// Opens a file that a person chose or dropped.
    pub fn open_file(self, file: File) {
        let name = file.name();
        spawn(async move {
            match files::read(file).await {
                Ok(bytes) => self.open_bytes(name, &bytes),
                Err(error) => self.refuse(name, file_words(&error)),
            }
        });
    }

    /// Opens the worked example, or goes to it where it is open already.
    pub fn open_example(self) {
        spawn(async move {
            let name = t("home-example");
            match assets::fetch_bytes(EXAMPLE).await {
                Err(error) => self.refuse(name, asset_words(&error)),
                Ok(bytes) => match self.app.import_once(&bytes) {
                    Ok(id) => self.app.go(Route::Document(id, Page::Results)),
                    Err(error) => self.refuse(name, open_words(&error)),
                },
            }
        });
    }

    fn open_bytes(self, name: String, bytes: &[u8]) {
        match self.app.import(bytes) {
            Ok(id) => {
                let notice = if self.is_copy(&id) { "home-opened-copy" } else { "notice-imported" };
                self.app.say(notice, &[("name", NoticeValue::Text(name))]);
                self.app.go(Route::Document(id, Page::Results));
            }
            Err(error) => self.refuse(name, open_words(&error)),
        }
    }

    /// Whether the assessment was here before, so that there are two now.
    fn is_copy(self, id: &AssessmentId) -> bool {
        let all = self.app.documents_now();
        let Some(opened) = all.iter().find(|doc| doc.id == *id) else { return false };
        all.iter().any(|doc| doc.id != *id && is_same_origin(doc, opened))
    }

    fn refuse(self, name: String, (what, next): (String, String)) {
        // The person may have left Home meanwhile; the file was not opened, and nothing else happened.
        let _ = self.refused.try_set(Some(Refusal { name, what, next }));
        view_port::after_paint(|| page::focus(NOTE));
    }
}

/// What was not opened and why, what is safe, what to do next.
#[component]
pub fn RefusedNote() -> impl IntoView {
    let refused = expect_context::<Opener>().refused;
    let close = move |_| {
        refused.set(None);
        page::focus("main");
    };
    view! {
        <div class="refused-stand" role="alert">
            {move || refused.get().map(|Refusal { name, what, next }| view! {
                <div class="refused" id=NOTE tabindex="-1">
                    <h2>{tv("home-refused", &[("name", (&name).into())])}</h2>
                    <p>{what} " " {t("home-refused-safe")} " " {next}</p>
                    <p class="btns">
                        <button class="btn" type="button" on:click=|_| view_port::click(FILE_INPUT)>
                            {t("home-refused-other")}
                        </button>
                        <button class="btn" type="button" on:click=close>{t("close")}</button>
                    </p>
                </div>
            })}
        </div>
    }
}

/// Takes files that are dropped anywhere on the page.
#[component]
pub fn DropZone() -> impl IntoView {
    let opener = expect_context::<Opener>();
    let (is_over, set_over) = signal(false);
    let over = window_event_listener(dragover, move |event: DragEvent| {
        if files::is_carrying(&event) {
            event.prevent_default();
            set_over.set(true);
        }
    });
    let leave = window_event_listener(dragleave, move |event: DragEvent| {
        if event.related_target().is_none() {
            set_over.set(false);
        }
    });
    let dropped = window_event_listener(drop, move |event: DragEvent| {
        set_over.set(false);
        if files::is_carrying(&event) {
            event.prevent_default();
        }
        if let Some(file) = files::dropped(&event) {
            opener.open_file(file);
        }
    });
    on_cleanup(move || {
        over.remove();
        leave.remove();
        dropped.remove();
    });
    view! {
        <Show when=move || is_over.get()>
            <div class="drop-zone"><p>{t("home-drop")}</p></div>
        </Show>
    }
}

fn file_words(error: &FileError) -> (String, String) {
    match error {
        FileError::TooLarge { size_bytes } => too_large(*size_bytes),
        FileError::Unreadable => (t("home-file-unreadable"), t("home-file-unreadable-next")),
    }
}

fn open_words(error: &OpenError) -> (String, String) {
    match error {
        OpenError::TooLarge { size_bytes } => too_large(*size_bytes),
        OpenError::Damaged(_) => (t("home-file-damaged"), t("home-file-damaged-next")),
        OpenError::NotOurFile => (t("home-file-foreign"), t("home-file-foreign-next")),
        OpenError::TooNew { found, newest } => {
            let values = [("found", (*found as usize).into()), ("newest", (*newest as usize).into())];
            (tv("home-file-newer", &values), t("home-file-newer-next"))
        }
        OpenError::StepFailed { from, .. } => {
            (tv("home-file-step", &[("from", (*from as usize).into())]), t("home-file-step-next"))
        }
        OpenError::Invalid(_) => (t("home-file-invalid"), t("home-file-invalid-next")),
    }
}

fn too_large(size_bytes: u64) -> (String, String) {
    let values = [("size", megabytes(size_bytes).into()), ("most", megabytes(MAX_BYTES).into())];
    (tv("home-file-large", &values), t("home-file-large-next"))
}

fn asset_words(error: &AssetError) -> (String, String) {
    match error {
        AssetError::Unknown { .. } | AssetError::Missing { .. } => {
            (t("home-example-missing"), t("home-example-missing-next"))
        }
        AssetError::Unreachable { .. } => (t("home-example-offline"), t("home-example-offline-next")),
    }
}

fn megabytes(size_bytes: u64) -> usize {
    usize::try_from(size_bytes.div_ceil(1024 * 1024)).unwrap_or(usize::MAX)
}

/// Why a stored document cannot be read, in the same words as for a file.
pub fn why_words(error: &OpenError) -> String {
    open_words(error).0
}
