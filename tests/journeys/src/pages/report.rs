//! Report: preview and PDF.

use crate::{Browser, Pdf, Stage};
use anyhow::Result;

/// Report.
#[derive(Clone, Copy)]
pub struct Report<'a>(&'a Browser);

impl<'a> Report<'a> {
    pub(super) async fn shown(browser: &'a Browser) -> Result<Self> {
        browser.wait("the report", "!!document.querySelector('main.report h1')?.innerText").await?;
        Ok(Self(browser))
    }

    /// Makes the PDF and reads it back.
    ///
    /// # Errors
    /// When none comes, or it cannot be read.
    pub async fn pdf(self, stage: &Stage) -> Result<Pdf> {
        let before = stage.downloaded()?;
        self.0.click("#export-pdf").await?;
        Pdf::read(&stage.download_after(&before, ".pdf").await?)
    }
}
