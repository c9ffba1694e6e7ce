//! The host goes away after the app has started: what is not here yet says so, and comes once it is back.

use anyhow::Result;
use plumbline_journeys::{answered, journey, t};

/// Away for the later pages while `window.isAway` says so.
const AWAY: &str = "
    window.isAway = true;
    const ask = window.fetch;
    window.fetch = function (what, ...rest) {
        const name = String(what && what.url || what);
        return window.isAway && name.includes('later') ? Promise.reject(new TypeError('gone')) : ask.call(this, what, ...rest);
    };
";

#[tokio::test]
async fn a_page_that_cannot_come_says_so_and_comes_later() -> Result<()> {
    journey("host-gone", async |stage| {
        let browser = stage.browser_with(AWAY).await?;
        browser.home().await?.open_made(&answered("Far away", 12)?).await?;
        browser.page("results").await?;
        browser.wait_shown(&t("page-not-loaded")).await?;
        // Answering goes on.
        browser.assess("").await?.rate(3).await?;
        browser.wait_saved().await?;
        browser.page("results").await?;
        browser.click_named("button", &t("try-again")).await?;
        browser.wait_shown(&t("page-not-loaded")).await?;
        browser.js("window.isAway = false").await?;
        browser.click_named("button", &t("try-again")).await?;
        browser.results().await?.figures().await?;
        Ok(())
    })
    .await
}
