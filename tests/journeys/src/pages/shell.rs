//! The frame round every page: status, files, ways to the pages.

use super::{Assess, Home, Plan, Report, Results, Setup};
use crate::{Browser, Stage, t};
use anyhow::{Context, Result, ensure};
use plumbline_core::assessment::Assessment;
use plumbline_core::file;

/// A time of day: what the title block shows when everything is saved.
const IS_TIME: &str = r"/^\d\d:\d\d:\d\d$/.test(document.querySelector('#saved').innerText)";

impl Browser {
    /// Home, once it is shown.
    ///
    /// # Errors
    /// When it is not shown in time.
    pub async fn home(&self) -> Result<Home<'_>> {
        self.place("#/").await?;
        Home::shown(self).await
    }

    /// Setup of a new assessment.
    ///
    /// # Errors
    /// When it is not shown in time.
    pub async fn new_assessment(&self) -> Result<Setup<'_>> {
        self.place("#/new").await?;
        Setup::shown(self).await
    }

    /// Assess at a requirement of the open assessment: `iso-27001-2022/A.5.1`, perhaps with `?gaps`; empty for the last.
    ///
    /// # Errors
    /// When it is not shown in time.
    pub async fn assess(&self, at: &str) -> Result<Assess<'_>> {
        let at = if at.is_empty() { String::new() } else { format!("/{at}") };
        self.page(&format!("assess{at}")).await?;
        Assess::shown(self).await
    }

    /// Results of the open assessment.
    ///
    /// # Errors
    /// When they are not shown in time.
    pub async fn results(&self) -> Result<Results<'_>> {
        self.page("results").await?;
        Results::shown(self).await
    }

    /// The plan of the open assessment.
    ///
    /// # Errors
    /// When it is not shown in time.
    pub async fn plan(&self) -> Result<Plan<'_>> {
        self.page("plan").await?;
        Plan::shown(self).await
    }

    /// The report of the open assessment.
    ///
    /// # Errors
    /// When it is not shown in time.
    pub async fn report(&self) -> Result<Report<'_>> {
        self.page("report").await?;
        Report::shown(self).await
    }

    /// Goes to a page of the open assessment, without waiting for it.
    ///
    /// # Errors
    /// When no assessment is open.
    pub async fn page(&self, page: &str) -> Result<()> {
        let id = self.open_id().await?;
        self.place(&format!("#/d/{id}/{page}")).await
    }

    /// The id of the open assessment.
    ///
    /// # Errors
    /// When none is open.
    pub async fn open_id(&self) -> Result<String> {
        let fragment = self.fragment().await?;
        let id = fragment.strip_prefix("#/d/").and_then(|rest| rest.split('/').next());
        id.map(str::to_owned).with_context(|| format!("no assessment is open at {fragment}"))
    }

    /// Waits until the title block shows a time: everything is saved.
    ///
    /// # Errors
    /// When it does not in time.
    pub async fn wait_saved(&self) -> Result<()> {
        self.wait("a time of saving", IS_TIME).await
    }

    /// Whether the title block says at this moment that everything is saved.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn says_saved(&self) -> Result<bool> {
        Ok(self.js(IS_TIME).await? == true)
    }

    /// Waits until the title block counts `n` answers.
    ///
    /// # Errors
    /// When it does not in time.
    pub async fn wait_answered(&self, n: usize) -> Result<()> {
        self.wait(
            &format!("{n} answers"),
            &format!("document.querySelector('#answered')?.innerText.startsWith('{n} of ')"),
        )
        .await
    }

    /// Waits until the title block counts `n` answers or more.
    ///
    /// # Errors
    /// When it does not in time.
    pub async fn wait_answered_at_least(&self, n: usize) -> Result<()> {
        self.wait(
            &format!("{n} answers or more"),
            &format!("parseInt(document.querySelector('#answered')?.innerText) >= {n}"),
        )
        .await
    }

    /// How many answers the title block counts.
    ///
    /// # Errors
    /// When no assessment is open.
    pub async fn answered(&self) -> Result<usize> {
        let words = self.words("#answered").await?;
        let n = words.split(' ').next().and_then(|n| n.parse().ok());
        n.with_context(|| format!("the title block says “{words}”"))
    }

    /// The open assessment as the app saves it to a file, by key.
    ///
    /// # Errors
    /// When no file comes, or it cannot be opened.
    pub async fn saved_copy(&self, stage: &Stage) -> Result<Assessment> {
        let before = stage.downloaded()?;
        self.press("b").await?;
        let path = stage.download_after(&before, ".plumb").await?;
        Ok(file::open(&std::fs::read(path)?)?)
    }

    /// Opens the list of keys.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn open_keys(&self) -> Result<()> {
        self.press("?").await?;
        self.wait_for("dialog.keys-dialog[open]").await
    }

    /// Waits for the banner with the text called `key`, and for the title block to say that nothing is saved.
    ///
    /// # Errors
    /// When either does not come in time.
    pub async fn wait_unsaved(&self, key: &str) -> Result<()> {
        self.wait_shown(&t(key)).await?;
        self.wait_words("#saved", &t("tb-unsaved")).await
    }

    /// Saves a file with one click on the banner.
    ///
    /// # Errors
    /// When there is no banner, or no file comes.
    pub async fn save_from_banner(&self, stage: &Stage) -> Result<std::path::PathBuf> {
        let before = stage.downloaded()?;
        self.click_named(".banners [role=alert] button", &t("save-file")).await?;
        stage.download_after(&before, ".plumb").await
    }

    /// # Errors
    /// When the page is wider than the window.
    pub async fn expect_no_sideways_scroll(&self) -> Result<()> {
        let excess = self.excess_width().await?;
        ensure!(excess <= 0, "the page is {excess} px wider than the window");
        Ok(())
    }
}
