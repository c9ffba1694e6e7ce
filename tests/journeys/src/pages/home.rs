//! Home: what is on this device, opening, deleting.

use crate::{Browser, Setup, example, quoted, t};
use anyhow::{Context, Result};
use plumbline_core::assessment::Assessment;
use plumbline_core::{Timestamp, file};
use std::path::Path;

const FILE: &str = "#home-file";
const REFUSED: &str = "#home-refused";

/// Home.
#[derive(Clone, Copy)]
pub struct Home<'a>(&'a Browser);

impl<'a> Home<'a> {
    pub(super) async fn shown(browser: &'a Browser) -> Result<Self> {
        browser.wait("Home", "!!document.querySelector('main.home #home-file')").await?;
        Ok(Self(browser))
    }

    /// Goes to Setup of a new assessment, by its link.
    ///
    /// # Errors
    /// When Setup does not appear.
    pub async fn begin(self) -> Result<Setup<'a>> {
        self.0.click("a.start").await?;
        Setup::shown(self.0).await
    }

    /// The names of the assessments on this device, in order of the alphabet.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn names(self) -> Result<Vec<String>> {
        let mut names = self.0.words_of_all(".job__h h2, .others h3").await?;
        names.sort();
        Ok(names)
    }

    /// Chooses a file, without waiting for what becomes of it.
    ///
    /// # Errors
    /// When the field is not there.
    pub async fn choose(self, path: &Path) -> Result<()> {
        self.0.choose_file(FILE, path).await
    }

    /// Opens a file and waits until its assessment is open.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn open(self, path: &Path) -> Result<()> {
        self.choose(path).await?;
        self.0
            .wait(
                "the file to be open",
                "location.hash.startsWith('#/d/') && !!document.querySelector('#answered')",
            )
            .await
    }

    /// Opens `doc`, from a file made for it.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn open_made(self, doc: &Assessment) -> Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("made.plumb");
        std::fs::write(&path, file::save(doc, "0.0.0", Timestamp::UNIX_EPOCH)?)?;
        self.open(&path).await
    }

    /// Opens the worked example, from its file, and gives its organisation.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn open_example(self) -> Result<String> {
        self.open(&example()).await?;
        Ok(file::open(&std::fs::read(example())?)?.profile.organisation)
    }

    /// Chooses a file that must not open, and gives the sentence that says why.
    ///
    /// # Errors
    /// When no sentence comes.
    pub async fn refusal(self, path: &Path) -> Result<String> {
        let name = path.file_name().and_then(|name| name.to_str()).context("a name")?;
        self.choose(path).await?;
        let look =
            format!("document.querySelector('{REFUSED}')?.innerText.includes({}) === true", quoted(name));
        self.0.wait(&format!("a sentence about {name}"), &look).await?;
        let sentence = self.0.words(&format!("{REFUSED} p")).await?;
        self.0.click_named(&format!("{REFUSED} button"), &t("close")).await?;
        self.0.wait_gone(REFUSED).await?;
        Ok(sentence)
    }

    /// Asks to delete the first assessment listed.
    ///
    /// # Errors
    /// When the question does not appear.
    pub async fn ask_to_delete(self) -> Result<()> {
        self.0.click_named(".job .btns button", &t("home-delete")).await?;
        self.0.wait_for("dialog.delete[open]").await
    }

    /// Deletes the first assessment listed.
    ///
    /// # Errors
    /// When it stays.
    pub async fn delete(self) -> Result<()> {
        self.ask_to_delete().await?;
        let before = self.names().await?;
        self.0.click_named("dialog.delete button", &t("home-delete-now")).await?;
        let look =
            format!("document.querySelectorAll('.job__h h2, .others h3').length === {}", before.len() - 1);
        self.0.wait("one assessment less", &look).await
    }
}
