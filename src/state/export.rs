//! A report on its way to a file: the request that goes to the exporter.

use super::app::{App, VERSION};
use super::open::OpenAssessment;
use crate::adapters::{assets, clock, exporter};
use plumbline_core::file;
use plumbline_report::model::{Document, PageSize, ReportOptions};
use plumbline_report::request::{Request, RequestCrosswalk, RequestQuestionnaire};
use thiserror::Error;

/// Why there is no report. The assessment is untouched in every case.
#[derive(Debug, Clone, Error)]
pub enum ReportFailure {
    /// A file of the questionnaires or the exporter is missing on the host.
    #[error("a file that the report needs could not be loaded")]
    Missing,
    /// The exporter did not start, or stopped.
    #[error("the exporter gave up")]
    Exporter(#[from] exporter::ExportFailure),
    /// The request could not be written.
    #[error("the request could not be written")]
    Request,
}

/// What a person chooses for a report.
pub fn options(page: PageSize, prepared_by: String) -> ReportOptions {
    let now = clock::now();
    ReportOptions {
        saved_at: clock::local_datetime_text(now),
        app_version: VERSION.into(),
        prepared_by,
        page,
        ..ReportOptions::new(clock::local_date(now))
    }
}

/// `document` of the open assessment as PDF.
///
/// # Errors
/// See [`ReportFailure`].
pub async fn pdf(
    app: App,
    open: OpenAssessment,
    document: Document,
    options: ReportOptions,
    on_progress: impl Fn(u32, u32) + 'static,
) -> Result<Vec<u8>, ReportFailure> {
    let saved =
        open.peek(|doc| file::save(doc, VERSION, clock::now())).map_err(|_| ReportFailure::Request)?;
    let mut questionnaires = Vec::new();
    for questionnaire in open.catalogue().questionnaires() {
        questionnaires.push(questionnaire_files(questionnaire.id().as_str()).await?);
    }
    let crosswalks = crosswalk_files(app, &questionnaires).await?;
    let assessment = String::from_utf8(saved).map_err(|_| ReportFailure::Request)?;
    let request = Request { assessment, questionnaires, crosswalks, document, options };
    let request = serde_json::to_string(&request).map_err(|_| ReportFailure::Request)?;
    Ok(exporter::export_pdf(request, on_progress).await?)
}

/// A name that people recognise in a folder.
pub fn pdf_name(app: App, open: OpenAssessment, document: Document) -> String {
    let name = app.file_name(open, clock::now());
    let stem = name.strip_suffix(&format!(".{}", file::EXTENSION)).unwrap_or(&name);
    let ending = match document {
        Document::GapReport => "gap-report.pdf",
        Document::AlignmentAgreement => "alignment-agreement.pdf",
    };
    format!("{stem}-{ending}")
}

async fn questionnaire_files(id: &str) -> Result<RequestQuestionnaire, ReportFailure> {
    Ok(RequestQuestionnaire {
        id: id.to_owned(),
        structure: text(&format!("questionnaires/{id}/structure.json")).await?,
        texts: text(&format!("questionnaires/{id}/en.json")).await?,
    })
}

/// What relates the questionnaires that go along.
async fn crosswalk_files(
    app: App,
    questionnaires: &[RequestQuestionnaire],
) -> Result<Vec<RequestCrosswalk>, ReportFailure> {
    let is_used = |id: &str| questionnaires.iter().any(|questionnaire| questionnaire.id == id);
    let mut files = Vec::new();
    for entry in app.index().crosswalks {
        if is_used(entry.source.as_str()) && is_used(entry.target.as_str()) {
            let text = text(&format!("questionnaires/crosswalk/{}", entry.file)).await?;
            files.push(RequestCrosswalk { file: entry.file, text });
        }
    }
    Ok(files)
}

async fn text(logical: &str) -> Result<String, ReportFailure> {
    let bytes = assets::fetch_bytes(logical).await.map_err(|_| ReportFailure::Missing)?;
    String::from_utf8(bytes).map_err(|_| ReportFailure::Missing)
}
