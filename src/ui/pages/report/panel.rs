//! Paper, name, and the button that makes the PDF.

use crate::adapters::{download, exporter::ExportFailure, spawn};
use crate::state::app::App;
use crate::state::export::{self, ReportFailure};
use crate::state::open::OpenAssessment;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_report::model::{Document, PageSize};

/// How far the export is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Stage {
    Idle,
    Working { done: u32, total: u32 },
    Done { name: String, kilobytes: usize },
    Failed(&'static str),
}

/// The controls of the export.
#[component]
pub fn ExportPanel(
    /// Paper.
    page_size: RwSignal<PageSize>,
    /// Who prepared it; empty takes the assessor.
    prepared_by: RwSignal<String>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let stage = RwSignal::new(Stage::Idle);
    let document = RwSignal::new(Document::GapReport);
    let is_working = move || matches!(*stage.read(), Stage::Working { .. });
    let start = move |_| {
        if is_working() {
            return;
        }
        stage.set(Stage::Working { done: 0, total: 0 });
        let options = export::options(page_size.get_untracked(), prepared_by.get_untracked());
        let document = document.get_untracked();
        spawn(async move {
            let on_progress = move |done, total| stage.set(Stage::Working { done, total });
            let result = export::pdf(app, open, document, options, on_progress).await;
            stage.set(match result {
                Ok(bytes) => {
                    let name = export::pdf_name(app, open, document);
                    download::save_file(&name, "application/pdf", &bytes);
                    Stage::Done { name, kilobytes: bytes.len().div_ceil(1000) }
                }
                Err(failure) => Stage::Failed(words_of(&failure)),
            });
        });
    };
    let assessor = move || open.read(|doc| doc.profile.assessor.clone());
    view! {
        <section class="report__export" aria-labelledby="export-title">
            <h2 id="export-title">{t("report-export")}</h2>
            <DocumentChoice document />
            <fieldset>
                <legend>{t("report-paper")}</legend>
                {[(PageSize::A4, "report-paper-a4"), (PageSize::Letter, "report-paper-letter")]
                    .map(|(size, name)| view! {
                        <label class="tickbox">
                            <input
                                type="radio"
                                name="paper"
                                prop:checked=move || page_size.get() == size
                                on:change=move |_| page_size.set(size)
                            />
                            {t(name)}
                        </label>
                    })
                    .collect_view()}
            </fieldset>
            <label class="field">
                <span>{t("report-prepared-by-label")}</span>
                <input
                    type="text"
                    placeholder=assessor
                    prop:value=prepared_by
                    on:input=move |event| prepared_by.set(event_target_value(&event))
                />
            </label>
            <button class="btn btn--act" id="export-pdf" type="button" aria-disabled=move || is_working().to_string() on:click=start>
                {t("report-export-button")}
            </button>
            <p role="status" id="export-status">{move || stage_words(&stage.read())}</p>
            <Show when=is_working>
                <progress
                    aria-label=t("report-progress-label")
                    max=move || progress(&stage.read()).1.max(1).to_string()
                    value=move || progress(&stage.read()).0.to_string()
                ></progress>
            </Show>
        </section>
    }
}

/// The whole report, or the page that office and plant sign.
#[component]
fn DocumentChoice(
    /// What is chosen.
    document: RwSignal<Document>,
) -> impl IntoView {
    let choices = [
        (Document::GapReport, "report-document-gap"),
        (Document::AlignmentAgreement, "report-document-agreement"),
    ];
    let choice = |(choice, name): (Document, &'static str)| {
        view! {
            <label class="tickbox">
                <input
                    type="radio"
                    name="document"
                    prop:checked=move || document.get() == choice
                    on:change=move |_| document.set(choice)
                />
                {t(name)}
            </label>
        }
    };
    let is_agreement = move || document.get() == Document::AlignmentAgreement;
    view! {
        <fieldset>
            <legend>{t("report-document")}</legend>
            {choices.map(choice).collect_view()}
            <Show when=is_agreement>
                <p class="report__hint">{t("report-document-agreement-hint")}</p>
            </Show>
        </fieldset>
    }
}

fn progress(stage: &Stage) -> (u32, u32) {
    match stage {
        Stage::Working { done, total } => (*done, *total),
        _ => (0, 1),
    }
}

fn stage_words(stage: &Stage) -> String {
    match stage {
        Stage::Idle => t("report-export-hint"),
        Stage::Working { total: 0, .. } => t("report-export-starting"),
        Stage::Working { done, total } => tv(
            "report-export-working",
            &[("done", (*done as usize).into()), ("total", (*total as usize).into())],
        ),
        Stage::Done { name, kilobytes } => {
            tv("report-export-done", &[("name", name.into()), ("kilobytes", (*kilobytes).into())])
        }
        Stage::Failed(key) => t(key),
    }
}

fn words_of(failure: &ReportFailure) -> &'static str {
    match failure {
        ReportFailure::Missing => "report-failed-missing",
        ReportFailure::Exporter(ExportFailure::NotStarted) => "report-failed-not-started",
        ReportFailure::Exporter(ExportFailure::Died | ExportFailure::Refused(_)) | ReportFailure::Request => {
            "report-failed-died"
        }
    }
}
