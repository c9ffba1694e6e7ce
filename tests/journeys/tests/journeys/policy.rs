//! The content security policy, and plain hosting under a path.

use anyhow::{Result, ensure};
use plumbline_journeys::journey;

const INJECT: &str = "(() => {
    const inline = document.createElement('script');
    inline.textContent = 'window.ran = 1';
    document.body.append(inline);
    const handler = document.createElement('button');
    handler.setAttribute('onclick', 'window.ran = 2');
    document.body.append(handler);
    handler.click();
    const foreign = document.createElement('img');
    foreign.src = 'http://127.0.0.2:9/pixel.png';
    document.body.append(foreign);
    handler.remove();
    foreign.remove();
    return true;
})()";

#[tokio::test]
async fn the_policy_holds() -> Result<()> {
    journey("policy", async |stage| {
        let browser = stage.browser().await?;
        browser.home().await?;
        let policy = browser
            .text("document.querySelector('meta[http-equiv=Content-Security-Policy]').content")
            .await?;
        for wanted in [
            "default-src 'none'",
            "script-src 'self' 'wasm-unsafe-eval'",
            "connect-src 'self'",
            "base-uri 'none'",
        ] {
            ensure!(policy.contains(wanted), "{wanted} is not in the policy: {policy}");
        }
        for unwanted in ["unsafe-inline", "'unsafe-eval'", "http:", "https:", "*"] {
            ensure!(!policy.contains(unwanted), "{unwanted} is in the policy: {policy}");
        }
        browser.expect_no_complaints().await?;
        browser.js(INJECT).await?;
        browser.settle().await?;
        ensure!(browser.js("window.ran === undefined").await? == true, "injected code ran");
        let complaints = browser.complaints().await?;
        let violations = complaints.iter().filter(|line| line.contains("Content Security Policy")).count();
        ensure!(
            violations >= 3,
            "the browser does not tell of violations, so that none can be noticed: {complaints:?}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_plain_host_under_a_path_serves_it() -> Result<()> {
    journey("hosting", async |stage| {
        ensure!(stage.url().starts_with("http://127.0.0.1:") && stage.url().ends_with("/tools/plumbline/"));
        let browser = stage.browser().await?;
        let status = |path: &str| format!("fetch('{path}').then(answer => answer.status)");
        ensure!(browser.js(&status("index.html")).await? == 200);
        ensure!(browser.js(&status("nowhere.html")).await? == 404, "unknown addresses are answered with the app");
        ensure!(browser.js(&status("/")).await? == 404);
        let secure = browser.js("[...document.querySelectorAll('[src], link[href]')].every(e => !/^(https?:|\\/)/.test(e.getAttribute('src') ?? e.getAttribute('href')))").await?;
        ensure!(secure == true, "the page names addresses that are not relative");
        let foreign = browser.foreign_requests(&stage.origin()).await?;
        ensure!(foreign.is_empty(), "{foreign:?}");
        Ok(())
    })
    .await
}
