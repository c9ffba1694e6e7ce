//! Storage that is blocked, weak or full: a clear banner, work stays in memory, one click saves a file.

use anyhow::{Result, ensure};
use plumbline_journeys::{Stage, answered, journey, t};
use serde_json::json;

const BLOCK_DATABASE: &str = "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });";
const BLOCK_SIMPLE: &str = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });";
/// Full while `window.isFull` says so.
const FULL: &str = "
    window.isFull = true;
    for (const [type, names] of [[IDBObjectStore, ['put', 'add']], [Storage, ['setItem']]]) {
        for (const name of names) {
            const write = type.prototype[name];
            type.prototype[name] = function (...args) {
                if (window.isFull) throw new DOMException('full', 'QuotaExceededError');
                return write.apply(this, args);
            };
        }
    }
";

/// Answers twice, saves a file with one click, and opens it in a browser whose storage works.
async fn work_goes_on_in_memory(stage: &Stage, script: &str, banner: &str) -> Result<()> {
    let browser = stage.browser_with(script).await?;
    let setup = browser.home().await?.begin().await?;
    let assess = setup.organisation("In memory").await?.begin().await?;
    assess.rate(4).await?;
    browser.wait_unsaved(banner).await?;
    assess.next().await?;
    assess.rate(2).await?;
    browser.wait_answered(2).await?;
    browser.wait_unsaved(banner).await?;
    // Other pages know the answers, and say the same.
    let results = browser.results().await?;
    ensure!(!results.figures().await?.is_empty());
    browser.wait_unsaved(banner).await?;
    let file = browser.save_from_banner(stage).await?;
    browser.expect_no_complaints().await?;
    browser.kill();

    let elsewhere = Stage::new()?;
    let browser = elsewhere.browser().await?;
    browser.home().await?.open(&file).await?;
    browser.wait_answered(2).await?;
    browser.wait_saved().await
}

#[tokio::test]
async fn blocked_storage_keeps_work_in_memory() -> Result<()> {
    journey("storage-blocked", async |stage| {
        work_goes_on_in_memory(stage, &[BLOCK_DATABASE, BLOCK_SIMPLE].concat(), "save-blocked").await
    })
    .await
}

#[tokio::test]
async fn full_storage_keeps_work_in_memory() -> Result<()> {
    journey("storage-full", async |stage| work_goes_on_in_memory(stage, FULL, "save-full").await).await
}

#[tokio::test]
async fn the_banner_goes_when_there_is_room_again() -> Result<()> {
    journey("storage-room-again", async |stage| {
        let browser = stage.browser_with(FULL).await?;
        browser.home().await?.open_made(&answered("Room again", 3)?).await?;
        browser.wait_unsaved("save-full").await?;
        browser.js("(window.isFull = false, true)").await?;
        browser.assess("iec-62443-2-1-2024/CM%201.1").await?.rate(1).await?;
        browser.wait_saved().await?;
        browser.wait("the banner to go", "!document.querySelector('.banners [role=alert] p')").await?;
        browser.wait_answered(4).await?;
        // The file was refused while the storage was full; now it is kept all the same.
        let id = browser.open_id().await?;
        browser.kill();
        let browser = stage.browser().await?;
        browser.open(&format!("{}#/d/{id}/assess", stage.url())).await?;
        browser.wait_answered(4).await
    })
    .await
}

/// The browser's own limit, not one that we play.
#[tokio::test]
async fn a_quota_that_is_used_up_is_said() -> Result<()> {
    journey("storage-quota", async |stage| {
        let browser = stage.blank_browser().await?;
        // Before the app asks for the first time: what is left is remembered for a while.
        let quota = json!({"origin": stage.origin(), "quotaSize": 1});
        browser.cdp("Storage.overrideQuotaForOrigin", quota).await?;
        browser.open(&stage.url()).await?;
        browser.home().await?.open_made(&answered("Quota", 3)?).await?;
        browser.wait_unsaved("save-full").await?;
        let assess = browser.assess("iec-62443-2-1-2024/CM%201.1").await?;
        assess.rate(1).await?;
        assess.next().await?;
        assess.rate(2).await?;
        browser.wait_answered(5).await?;
        browser.wait_unsaved("save-full").await?;
        let file = browser.save_from_banner(stage).await?;
        let doc = plumbline_core::file::open(&std::fs::read(file)?)?;
        ensure!(doc.answers.len() == 5, "{} answers", doc.answers.len());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn simple_storage_serves_where_the_database_is_blocked() -> Result<()> {
    journey("storage-weak", async |stage| {
        let browser = stage.browser_with(BLOCK_DATABASE).await?;
        browser.home().await?.open_made(&answered("Weak", 3)?).await?;
        browser.assess("iec-62443-2-1-2024/CM%201.1").await?.rate(1).await?;
        browser.wait_shown(&t("save-weak")).await?;
        browser.wait_saved().await?;
        browser.reload().await?;
        browser.wait_answered(4).await?;
        browser.expect_no_complaints().await
    })
    .await
}
