//! What a person does, in steps that several journeys take.

use crate::Browser;
use anyhow::Result;
use std::path::Path;

impl Browser {
    /// Sets up an assessment of `organisation` by both standards and goes to its first question.
    ///
    /// # Errors
    /// When a step fails.
    pub async fn create(&self, organisation: &str) -> Result<()> {
        self.hash("#/new").await?;
        self.wait("Setup", "!!document.querySelector('#setup-name')").await?;
        self.fill("#setup-name", organisation).await?;
        self.fill("#setup-by", "R. Adler").await?;
        self.click("button[form=setup][type=submit]").await?;
        self.wait("the first question", "!!document.querySelector('#requirement .q')").await
    }

    /// Opens a file from Home.
    ///
    /// # Errors
    /// When Home does not appear.
    pub async fn open_file(&self, path: &Path) -> Result<()> {
        self.hash("#/").await?;
        self.wait("Home", "!!document.querySelector('#home-file')").await?;
        self.choose_file("#home-file", path).await
    }

    /// Opens the worked example and waits until it is there.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn open_example(&self) -> Result<()> {
        self.open_file(&crate::example()).await?;
        self.wait("the example", "location.hash.startsWith('#/d/') && !!document.querySelector('#main h1')").await
    }

    /// Waits until everything is saved, as the title block says.
    ///
    /// # Errors
    /// When it does not come to be saved.
    pub async fn saved(&self) -> Result<()> {
        self.wait("a time of saving", r"/^\d\d:\d\d:\d\d$/.test(document.querySelector('#saved').innerText)").await
    }

    /// "30 of 210", as the title block says.
    ///
    /// # Errors
    /// When no assessment is open.
    pub async fn answered(&self) -> Result<String> {
        self.words("#answered").await
    }

    /// The id of the requirement open for rating.
    ///
    /// # Errors
    /// When none is.
    pub async fn requirement(&self) -> Result<String> {
        self.words("#requirement .req__name .id").await
    }

    /// The rating chosen at the current requirement: `0` to `4`, or empty.
    ///
    /// # Errors
    /// When no requirement is open.
    pub async fn rating(&self) -> Result<String> {
        self.text("document.querySelector('.keys5 input:checked')?.value ?? ''").await
    }

    /// Presses `key` and waits until the rating stands.
    ///
    /// # Errors
    /// When it does not.
    pub async fn rate(&self, level: u8) -> Result<()> {
        self.press(level.to_string()).await?;
        let expression = format!("document.querySelector('.keys5 input:checked')?.value === '{level}'");
        self.wait("the rating", &expression).await
    }

    /// Goes to the next requirement.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn next(&self) -> Result<()> {
        let before = self.requirement().await?;
        self.press("j").await?;
        let expression = format!("document.querySelector('#requirement .req__name .id').innerText !== {before:?}");
        self.wait("the next requirement", &expression).await
    }
}
