//! Results.

use crate::Browser;
use anyhow::Result;

/// Results.
#[derive(Clone, Copy)]
pub struct Results<'a>(&'a Browser);

impl<'a> Results<'a> {
    pub(super) async fn shown(browser: &'a Browser) -> Result<Self> {
        browser.wait("Results", "!!document.querySelector('main.results h1')?.innerText").await?;
        Ok(Self(browser))
    }

    /// The finding: the page's headline.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn finding(self) -> Result<String> {
        self.0.words("main.results h1").await
    }

    /// The figures shown, in order.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn figures(self) -> Result<Vec<String>> {
        self.0.words_of_all("main.results .fig").await
    }

    /// Presses the first figure and gives how it says it was computed.
    ///
    /// # Errors
    /// When it does not say.
    pub async fn explanation(self) -> Result<String> {
        self.0.click("main.results .fig").await?;
        self.0.wait_for(".note-out").await?;
        self.0.words(".note-out").await
    }
}
