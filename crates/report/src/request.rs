//! What the app hands to the worker: one JSON text, so that the two modules share no memory and no types.

use crate::model::{Agreement, Document, ReportModel, ReportOptions, agreement_model, report_model};
use plumbline_core::assessment::Assessment;
use plumbline_core::catalogue::{Catalogue, CatalogueError, Crosswalk, LoadedQuestionnaire};
use plumbline_core::file::{self, OpenError};
use plumbline_core::texts::Texts;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use thiserror::Error;

/// A report that is asked for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Request {
    /// Text of a saved assessment (`.plumb`).
    pub assessment: String,
    /// In the order of the report.
    pub questionnaires: Vec<RequestQuestionnaire>,
    /// What relates them; what relates others is left out.
    #[serde(default)]
    pub crosswalks: Vec<RequestCrosswalk>,
    /// Which document.
    #[serde(default)]
    pub document: Document,
    /// What the caller decides.
    pub options: ReportOptions,
}

/// The files of one questionnaire.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RequestQuestionnaire {
    /// The folder's name.
    pub id: String,
    /// Text of `structure.json`.
    pub structure: String,
    /// Text of the text file in the report's language.
    pub texts: String,
}

/// A crosswalk file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RequestCrosswalk {
    /// Its name, for errors.
    pub file: String,
    /// Its text.
    pub text: String,
}

/// Why a request was not understood.
#[derive(Debug, Error)]
pub enum RequestError {
    /// Not JSON of the expected form.
    #[error("the request cannot be read")]
    Json(#[from] serde_json::Error),
    /// The assessment does not open.
    #[error("the assessment cannot be opened")]
    Assessment(#[from] OpenError),
    /// A questionnaire or a crosswalk does not parse.
    #[error("a questionnaire or a crosswalk cannot be read")]
    Catalogue(#[from] CatalogueError),
}

impl Request {
    /// Reads the JSON text of a request.
    ///
    /// # Errors
    /// When it is not JSON of the expected form.
    pub fn parse(text: &str) -> Result<Self, RequestError> {
        Ok(serde_json::from_str(text)?)
    }

    /// The gap report of what was sent.
    ///
    /// # Errors
    /// When the assessment, a questionnaire or a crosswalk cannot be read.
    pub fn report(&self) -> Result<ReportModel, RequestError> {
        let (doc, catalogue) = self.read()?;
        Ok(report_model(&doc, &catalogue, &Texts::english(), &self.options))
    }

    /// The alignment agreement of what was sent.
    ///
    /// # Errors
    /// When the assessment, a questionnaire or a crosswalk cannot be read.
    pub fn agreement(&self) -> Result<Agreement, RequestError> {
        let (doc, catalogue) = self.read()?;
        Ok(agreement_model(&doc, &catalogue, &Texts::english(), &self.options))
    }

    fn read(&self) -> Result<(Assessment, Catalogue), RequestError> {
        let doc = file::open(self.assessment.as_bytes())?;
        let questionnaires = self.questionnaires.iter().map(|q| {
            LoadedQuestionnaire::parse(&q.id, q.structure.as_bytes(), q.texts.as_bytes()).map(Arc::new)
        });
        let questionnaires = questionnaires.collect::<Result<Vec<_>, _>>()?;
        let crosswalks =
            self.crosswalks.iter().map(|c| Crosswalk::parse(&c.file, c.text.as_bytes()).map(Arc::new));
        let crosswalks = crosswalks.collect::<Result<Vec<_>, _>>()?;
        Ok((doc, Catalogue::new(questionnaires).with_crosswalks(crosswalks)))
    }
}
