//! What a lost browser would cost, and the file that prevents it.

use super::desk::{Desk, Job};
use super::words::{moment_words, organisation};
use crate::adapters::clock;
use crate::state::app::{App, file_name};
use crate::ui::words::{t, tv};
use leptos::prelude::*;

/// How much exists only here, and a button that saves it.
#[component]
pub fn BackupSection() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let title = move || {
        let jobs = desk.jobs().get();
        let n_answers: usize = jobs.iter().map(|job| job.doc().answers.len()).sum();
        let n_only_here: usize = jobs.iter().map(Job::n_only_here).sum();
        match (n_answers, n_only_here) {
            (0, _) => t("home-backup-empty"),
            (_, 0) => t("home-backup-done"),
            (_, n) => tv("home-backup", &[("n", n.into())]),
        }
    };
    let rows = move || {
        let jobs = desk.jobs().get();
        let is_one = jobs.len() == 1;
        jobs.iter().cloned().map(|job| view! { <Row job is_one /> }).collect_view()
    };
    view! {
        <section class="sec half" aria-labelledby="home-backup">
            <div class="sec__h"><h2 id="home-backup">{title}</h2></div>
            <p class="say2">{t("home-backup-say")}</p>
            {move || desk.current().map(|job| view! { <SaveButton job /> })}
            <ul class="bak" aria-label=t("home-backup-files")>{rows}</ul>
        </section>
    }
}

#[component]
fn SaveButton(
    /// The assessment in hand.
    job: Job,
) -> impl IntoView {
    let app = expect_context::<App>();
    let file = file_name(&job.doc().profile.organisation, clock::now());
    let id = job.id().clone();
    view! {
        <p class="go">
            <button class="btn" type="button" on:click=move |_| app.save_file_of(&id)>
                {t("home-save-backup")}
                <kbd aria-hidden="true">"B"</kbd>
            </button>
            <span class="id aside">{file}</span>
        </p>
    }
}

/// When an assessment was last saved to a file, and how many answers came after.
#[component]
fn Row(
    /// Which assessment.
    job: Job,
    /// Whether there is no other, so that it needs no name.
    is_one: bool,
) -> impl IntoView {
    let when = job.listed.last_backup.map_or_else(|| t("home-backup-never"), moment_words);
    let n = job.n_only_here();
    let since = match job.listed.last_backup {
        Some(_) => tv("home-backup-since", &[("n", n.into())]),
        None => tv("home-backup-all", &[("n", n.into())]),
    };
    let what = if is_one { t("home-backup-last") } else { organisation(&job) };
    view! {
        <li>
            <span>{what}</span>
            <span class="when">{when}</span>
            <span class="r">{since}</span>
        </li>
    }
}
