//! Storage that is blocked or full: a clear banner, work stays in memory, one click saves a file.

use anyhow::{Result, ensure};
use plumbline_journeys::Stage;

const BLOCKED: &str = "
    Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
";

const FULL: &str = "
    const full = () => { throw new DOMException('full', 'QuotaExceededError'); };
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
    Storage.prototype.setItem = full;
";

async fn work_stays_in_memory(script: &str, words: &str) -> Result<()> {
    let stage = Stage::new()?;
    let browser = stage.browser_with(script).await?;
    browser.create("In memory").await?;
    browser.rate(4).await?;
    browser.next().await?;
    browser.rate(2).await?;
    let banner = format!("document.querySelector('[role=alert]')?.innerText.includes({words:?}) === true");
    browser.wait("the banner", &banner).await?;
    ensure!(browser.answered().await? == "2 of 210");
    ensure!(browser.words("#saved").await? == "not saved");
    browser.click("[role=alert] .btn").await?;
    let file = stage.download(".plumb").await?;
    browser.quit().await?;

    let elsewhere = Stage::new()?;
    let browser = elsewhere.browser().await?;
    browser.open_file(&file).await?;
    browser.wait("the answers", "document.querySelector('#answered')?.innerText === '2 of 210'").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn blocked_storage_keeps_work_in_memory() -> Result<()> {
    work_stays_in_memory(BLOCKED, "does not let Plumbline keep").await
}

#[tokio::test(flavor = "multi_thread")]
async fn full_storage_keeps_work_in_memory() -> Result<()> {
    work_stays_in_memory(FULL, "storage is full").await
}
