//! What the caller decides about a report.

use plumbline_core::Date;
use serde::{Deserialize, Serialize};

/// What the caller decides about a report. Time comes from here only: the report reads no clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportOptions {
    /// The day on which the report holds.
    pub today: Date,
    /// When the assessment was last saved, as people read it; empty when unknown.
    #[serde(default)]
    pub saved_at: String,
    /// BCP 47 tag of the report's language.
    #[serde(default = "english")]
    pub language: String,
    /// Version of the program.
    #[serde(default)]
    pub app_version: String,
    /// Who prepared the report; empty takes the assessor of the profile.
    #[serde(default)]
    pub prepared_by: String,
    /// Paper.
    #[serde(default)]
    pub page: PageSize,
}

impl ReportOptions {
    /// English on A4, for a report that holds on `today`.
    pub fn new(today: Date) -> Self {
        Self {
            today,
            saved_at: String::new(),
            language: english(),
            app_version: String::new(),
            prepared_by: String::new(),
            page: PageSize::A4,
        }
    }
}

fn english() -> String {
    "en".into()
}

/// Which document is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Document {
    /// Everything.
    #[default]
    GapReport,
    /// One page that office and plant sign: who leads on which topic.
    AlignmentAgreement,
}

/// Paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageSize {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 in.
    Letter,
}

impl PageSize {
    /// Width and height in millimetres.
    pub fn millimetres(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}
