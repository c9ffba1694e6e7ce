//! A file saved, the assessment deleted, the file opened: the same answers.

use anyhow::{Result, ensure};
use plumbline_core::file;
use plumbline_journeys::{Stage, journey};

#[tokio::test]
async fn a_deleted_assessment_comes_back_from_its_file() -> Result<()> {
    journey("export-import", async |stage| {
        let browser = stage.browser().await?;
        let organisation = browser.home().await?.open_example().await?;
        browser.assess("iec-62443-2-1-2024/CM%201.4").await?.note("Ω – Ж – “kept”").await?;
        let before = stage.downloaded()?;
        browser.press("b").await?;
        let path = stage.download_after(&before, ".plumb").await?;
        let saved = file::open(&std::fs::read(&path)?)?;
        let finding = browser.results().await?.finding().await?;

        let home = browser.home().await?;
        ensure!(home.names().await? == [organisation.clone()], "{:?}", home.names().await?);
        home.delete().await?;
        browser.wait_saved().await?;
        browser.reload().await?;
        let home = browser.home().await?;
        ensure!(home.names().await?.is_empty(), "{:?}", home.names().await?);

        home.open(&path).await?;
        ensure!(browser.saved_copy(stage).await? == saved, "the file and what was opened from it differ");
        ensure!(browser.results().await?.finding().await? == finding);
        browser.wait_saved().await?;
        browser.reload().await?;
        ensure!(browser.saved_copy(stage).await? == saved, "not all of it was stored");
        browser.expect_no_complaints().await?;

        // A colleague's browser shows the same.
        let elsewhere = Stage::new()?;
        let browser = elsewhere.browser().await?;
        browser.home().await?.open(&path).await?;
        ensure!(browser.results().await?.finding().await? == finding);
        ensure!(browser.saved_copy(&elsewhere).await? == saved);
        Ok(())
    })
    .await
}
