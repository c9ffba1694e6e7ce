//! What a gap report holds and how it looks as PDF; pure, so it runs natively in tests and in a worker in the browser.

mod facts;
pub mod model;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod request;
pub mod rich;
mod words;

pub use model::{Agreement, Document, PageSize, ReportModel, ReportOptions, agreement_model, report_model};
#[cfg(feature = "pdf")]
pub use pdf::{ExportError, FONT_FILES, FontFiles, PdfOptions, agreement_pdf, pdf};
