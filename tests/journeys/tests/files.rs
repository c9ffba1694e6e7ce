//! Files: a backup comes back whole; what is not ours, broken or newer is refused with a sentence, and nothing changes.

use anyhow::{Result, ensure};
use plumbline_journeys::{Stage, example};
use std::collections::BTreeSet;
use std::fs;

#[tokio::test(flavor = "multi_thread")]
async fn hostile_files_change_nothing() -> Result<()> {
    let stage = Stage::new()?;
    let browser = stage.browser().await?;
    browser.create("Untouched").await?;
    browser.rate(3).await?;
    browser.saved().await?;
    browser.complaints().await?;

    let folder = tempfile::tempdir()?;
    let whole = fs::read(example())?;
    let newer = String::from_utf8(whole.clone())?.replace("\"schema_version\": 1", "\"schema_version\": 99");
    ensure!(newer.contains("\"schema_version\": 99"));
    let mut wrong_types = String::from_utf8(whole.clone())?;
    wrong_types = wrong_types.replace("\"answers\": [", "\"answers\": 5, \"was\": [");
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("broken.plumb", b"{ \"format\": \"plumbline-assessment\", ".to_vec()),
        ("truncated.plumb", whole[..whole.len() / 2].to_vec()),
        ("large.plumb", vec![b' '; 50 * 1024 * 1024]),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
        ("other.json", b"{\"questions\": [1, 2, 3]}".to_vec()),
        ("types.plumb", wrong_types.into_bytes()),
        ("newer.plumb", newer.into_bytes()),
    ];
    let mut sentences = BTreeSet::new();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::write(&path, bytes)?;
        browser.open_file(&path).await?;
        let shown = format!("document.querySelector('#home-refused')?.innerText.includes({name:?}) === true");
        browser.wait(&format!("a sentence about {name}"), &shown).await?;
        let sentence = browser.words("#home-refused").await?;
        ensure!(sentence.len() > 60, "{name}: {sentence}");
        sentences.insert(sentence.replace(name, ""));
    }
    ensure!(sentences.len() >= 5, "the sentences do not tell the cases apart: {sentences:#?}");
    ensure!(browser.answered().await? == "1 of 210");
    browser.reload().await?;
    browser.wait("Home", "document.body.innerText.includes('Untouched')").await?;
    ensure!(!browser.text("document.body.innerText").await?.contains("Kessler"), "a refused file was opened");
    let complaints = browser.complaints().await?;
    ensure!(complaints.is_empty(), "the console complains: {complaints:?}");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_comes_back_whole_in_another_browser() -> Result<()> {
    let stage = Stage::new()?;
    let browser = stage.browser().await?;
    browser.open_example().await?;
    let answered = browser.answered().await?;
    let finding = browser.words("#main h1").await?;
    browser.press("b").await?;
    let file = stage.download(".plumb").await?;
    browser.quit().await?;

    let elsewhere = Stage::new()?;
    let browser = elsewhere.browser().await?;
    browser.open_file(&file).await?;
    browser.wait("the assessment", "location.hash.startsWith('#/d/')").await?;
    browser.page("results").await?;
    browser.wait("the finding", "document.querySelector('#main h1')?.innerText.length > 10").await?;
    ensure!(browser.answered().await? == answered);
    ensure!(browser.words("#main h1").await? == finding);
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_addresses_are_not_answered_with_the_app() -> Result<()> {
    let stage = Stage::new()?;
    let browser = stage.browser().await?;
    let status = browser.js("fetch('nowhere.html').then(response => response.status)").await?;
    ensure!(status == 404, "{status}");
    let policy = browser.text("document.querySelector('meta[http-equiv=Content-Security-Policy]').content").await?;
    ensure!(policy.contains("default-src 'none'") && !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
    browser.js("(() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s); return true; })()").await?;
    ensure!(browser.js("window.ran === undefined").await? == true, "an inline script ran");
    browser.quit().await
}
