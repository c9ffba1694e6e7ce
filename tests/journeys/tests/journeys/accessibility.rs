//! axe-core on every view, in both themes, on a desk and on a phone.

use anyhow::{Result, ensure};
use plumbline_journeys::{Browser, DARK, ESCAPE, LIGHT, VIEWS, View, answered, axe_source, journey};

const SIZES: [(u32, u32); 2] = [(1440, 900), (390, 844)];

/// Scans what is shown in each theme and width, and adds what it finds.
async fn scan(browser: &Browser, axe: &str, name: &str, found: &mut Vec<String>) -> Result<()> {
    for (width, height) in SIZES {
        browser.size(width, height).await?;
        for theme in [LIGHT, DARK] {
            browser.scheme(theme).await?;
            let violations = browser.axe_violations(axe).await?;
            found.extend(violations.into_iter().map(|line| format!("{name}, {width}, {theme}: {line}")));
        }
    }
    let (width, height) = SIZES[0];
    browser.size(width, height).await
}

fn expect_none(found: &[String]) -> Result<()> {
    ensure!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
    Ok(())
}

#[tokio::test]
async fn no_view_of_the_example_violates_accessibility() -> Result<()> {
    let axe = axe_source()?;
    journey("accessibility", async |stage| {
        let browser = stage.browser().await?;
        let mut found = Vec::new();
        browser.home().await?.open_example().await?;
        let id = browser.open_id().await?;
        for (view, name) in VIEWS {
            browser.view(view, &id).await?;
            scan(&browser, &axe, name, &mut found).await?;
        }
        expect_none(&found)
    })
    .await
}

#[tokio::test]
async fn no_empty_view_violates_accessibility() -> Result<()> {
    let axe = axe_source()?;
    journey("accessibility-empty", async |stage| {
        let browser = stage.browser().await?;
        let mut found = Vec::new();
        browser.home().await?;
        scan(&browser, &axe, "home, first time", &mut found).await?;
        browser.home().await?.open_made(&answered("Nothing answered", 0)?).await?;
        let id = browser.open_id().await?;
        for (view, name) in VIEWS.into_iter().filter(|(view, _)| *view != View::New) {
            browser.view(view, &id).await?;
            scan(&browser, &axe, &format!("{name}, nothing answered"), &mut found).await?;
        }
        expect_none(&found)
    })
    .await
}

#[tokio::test]
async fn nothing_that_opens_violates_accessibility() -> Result<()> {
    let axe = axe_source()?;
    journey("accessibility-opened", async |stage| {
        let browser = stage.browser().await?;
        let mut found = Vec::new();
        browser.home().await?.open_example().await?;
        let id = browser.open_id().await?;

        browser.view(View::Assess, &id).await?;
        let assess = browser.assess("iec-62443-2-1-2024/CM%201.4").await?;
        browser.open_keys().await?;
        scan(&browser, &axe, "keys", &mut found).await?;
        browser.press(ESCAPE).await?;
        browser.wait_gone("dialog[open]").await?;
        assess.open_evidence().await?;
        scan(&browser, &axe, "evidence form", &mut found).await?;

        browser.view(View::Filtered, &id).await?;
        assess.open_bulk().await?;
        scan(&browser, &axe, "answer all listed", &mut found).await?;
        browser.press(ESCAPE).await?;
        browser.wait_gone("dialog[open]").await?;

        browser.view(View::Results, &id).await?;
        browser.results().await?.explanation().await?;
        scan(&browser, &axe, "explained figure", &mut found).await?;

        browser.view(View::Plan, &id).await?;
        browser.click(".gap-row__acts > button").await?;
        browser.wait_for(".action-editor").await?;
        scan(&browser, &axe, "action editor", &mut found).await?;

        let home = browser.home().await?;
        home.ask_to_delete().await?;
        scan(&browser, &axe, "delete", &mut found).await?;
        expect_none(&found)
    })
    .await
}
