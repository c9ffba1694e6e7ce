//! What a browser prints.

use anyhow::{Result, ensure};
use plumbline_journeys::{VIEWS, journey};
use serde_json::json;

/// A panel that stays in its place on the screen lies over the text of every printed page.
#[tokio::test]
async fn on_paper_nothing_lies_over_the_page() -> Result<()> {
    const FIXED: &str = "[...document.body.querySelectorAll('*')]
        .filter(e => getComputedStyle(e).position === 'fixed' && e.getClientRects().length > 0)
        .map(e => e.className || e.tagName).join(', ')";
    journey("print", async |stage| {
        let browser = stage.browser().await?;
        browser.home().await?.open_example().await?;
        let id = browser.open_id().await?;
        browser.size(1100, 900).await?;
        let mut found = Vec::new();
        for (view, name) in VIEWS {
            browser.view(view, &id).await?;
            browser.cdp("Emulation.setEmulatedMedia", json!({"media": "print"})).await?;
            let fixed = browser.text(FIXED).await?;
            if !fixed.is_empty() {
                found.push(format!("{name}: {fixed}"));
            }
            browser.cdp("Emulation.setEmulatedMedia", json!({"media": ""})).await?;
        }
        ensure!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    })
    .await
}
