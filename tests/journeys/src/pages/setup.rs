//! Setup of a new assessment, or of the open one.

use super::Assess;
use crate::Browser;
use anyhow::Result;

/// Setup.
#[derive(Clone, Copy)]
pub struct Setup<'a>(&'a Browser);

impl<'a> Setup<'a> {
    pub(super) async fn shown(browser: &'a Browser) -> Result<Self> {
        browser.wait_for("#setup #setup-name").await?;
        Ok(Self(browser))
    }

    /// Names the organisation.
    ///
    /// # Errors
    /// When the field is not there.
    pub async fn organisation(self, name: &str) -> Result<Self> {
        self.0.fill("#setup-name", name).await?;
        Ok(self)
    }

    /// Says who keeps the assessment.
    ///
    /// # Errors
    /// When the field is not there.
    pub async fn kept_by(self, name: &str) -> Result<Self> {
        self.0.fill("#setup-by", name).await?;
        Ok(self)
    }

    /// Says what the organisation makes.
    ///
    /// # Errors
    /// When the field is not there.
    pub async fn makes(self, what: &str) -> Result<Self> {
        self.0.fill("#setup-makes", what).await?;
        Ok(self)
    }

    /// Begins, and goes to the first question.
    ///
    /// # Errors
    /// When the question does not appear.
    pub async fn begin(self) -> Result<Assess<'a>> {
        self.0.click("button[form=setup][type=submit]").await?;
        Assess::shown(self.0).await
    }
}
