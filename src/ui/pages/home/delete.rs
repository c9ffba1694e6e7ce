//! The question before an assessment is deleted; it offers a file first.

use super::desk::Job;
use super::words::{moment_words, organisation};
use crate::adapters::{page, view_port};
use crate::state::app::{App, NoticeValue};
use crate::ui::words::{t, tv};
use leptos::html::Dialog;
use leptos::prelude::*;

/// The assessment that a person wants to delete; found with `expect_context::<Doomed>()`.
#[derive(Clone, Copy)]
pub struct Doomed {
    job: RwSignal<Option<Job>>,
    dialog: NodeRef<Dialog>,
}

impl Doomed {
    /// None yet.
    pub fn new() -> Self {
        Self { job: RwSignal::new(None), dialog: NodeRef::new() }
    }

    /// Asks whether `job` is to be deleted.
    pub fn ask(self, job: Job) {
        self.job.set(Some(job));
        if let Some(dialog) = self.dialog.get_untracked() {
            // Fails only when it is open already.
            let _ = dialog.show_modal();
        }
    }

    fn close(self) {
        if let Some(dialog) = self.dialog.get_untracked() {
            dialog.close();
        }
    }
}

/// The question.
#[component]
pub fn DeleteDialog() -> impl IntoView {
    let app = expect_context::<App>();
    let doomed = expect_context::<Doomed>();
    let (is_saved, set_saved) = signal(false);
    let title = move || {
        let name = doomed.job.read().as_ref().map(organisation).unwrap_or_default();
        tv("home-delete-title", &[("name", (&name).into())])
    };
    let cost = move || doomed.job.read().as_ref().map(|job| cost_words(job, is_saved.get()));
    let save = move |_| {
        if let Some(job) = doomed.job.get_untracked() {
            app.save_file_of(job.id());
            set_saved.set(true);
        }
    };
    let delete = move |_| {
        if let Some(job) = doomed.job.get_untracked() {
            doomed.close();
            app.say("home-deleted", &[("name", NoticeValue::Text(organisation(&job)))]);
            app.remove(job.id());
            view_port::after_paint(|| page::focus("main"));
        }
    };
    let save_label = move || if is_saved.get() { t("home-save-again") } else { t("home-save-first") };
    view! {
        <dialog
            class="delete"
            node_ref=doomed.dialog
            aria-labelledby="delete-title"
            aria-describedby="delete-cost"
            on:close=move |_| set_saved.set(false)
        >
            <h2 id="delete-title">{title}</h2>
            <p id="delete-cost" role="status">{cost}</p>
            <p class="buttons">
                <button class="btn btn--act" type="button" on:click=save>{save_label}</button>
                <button class="btn" type="button" on:click=delete>{t("home-delete-now")}</button>
                <button class="btn" type="button" on:click=move |_| doomed.close()>{t("home-keep")}</button>
            </p>
        </dialog>
    }
}

/// What would be lost.
fn cost_words(job: &Job, is_saved: bool) -> String {
    let n_only_here = job.n_only_here();
    match job.listed.last_backup {
        _ if is_saved => t("home-delete-saved"),
        None if n_only_here == 0 => t("home-delete-empty"),
        None => tv("home-delete-never", &[("n", n_only_here.into())]),
        Some(at) => {
            let moment = moment_words(at);
            tv("home-delete-since", &[("n", n_only_here.into()), ("at", (&moment).into())])
        }
    }
}
