//! Every view in both themes and three widths: no violation of WCAG that a scanner finds, nothing wider than the window.

use anyhow::{Context, Result, ensure};
use plumbline_journeys::{Browser, Stage};

const PAGES: [&str; 5] = ["setup", "assess/iec-62443-2-1-2024/CM%201.4", "results", "plan", "report"];

async fn scan(browser: &Browser, axe: &str, view: &str) -> Result<Vec<String>> {
    browser.js(&format!("(() => {{ if (!window.axe) {{ (0, function () {{ {axe} }}).call(window); }} return !!window.axe; }})()")).await?;
    let found = browser
        .js("axe.run(document, { resultTypes: ['violations'] }).then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' ' + (n.any[0]?.message ?? n.all[0]?.message ?? n.none[0]?.message ?? ''))))")
        .await?;
    let found = found.as_array().context("axe gave no list")?;
    Ok(found.iter().filter_map(|line| Some(format!("{view}: {}", line.as_str()?))).collect())
}

async fn wider_than_window(browser: &Browser, view: &str) -> Result<Option<String>> {
    let excess = browser.js("document.scrollingElement.scrollWidth - document.documentElement.clientWidth").await?;
    let excess = excess.as_i64().unwrap_or_default();
    Ok((excess > 0).then(|| format!("{view}: {excess} px wider than the window")))
}

async fn look(browser: &Browser, axe: &str, view: &str, found: &mut Vec<String>) -> Result<()> {
    for (width, height) in [(1440, 900), (390, 844), (1920, 1080)] {
        browser.size(width, height).await?;
        found.extend(wider_than_window(browser, &format!("{view} at {width}")).await?);
    }
    for (width, height) in [(1440, 900), (390, 844)] {
        browser.size(width, height).await?;
        for scheme in ["light", "dark"] {
            browser.scheme(scheme).await?;
            browser.js("new Promise(done => setTimeout(() => done(true), 250))").await?;
            found.extend(scan(browser, axe, &format!("{view} at {width}, {scheme}")).await?);
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn no_view_has_a_violation() -> Result<()> {
    let axe = std::env::var("PLUMBLINE_AXE").context("journeys need axe-core: run them with `cargo xtask test`")?;
    let axe = std::fs::read_to_string(axe)?;
    let stage = Stage::new()?;
    let browser = stage.browser().await?;
    let mut found = Vec::new();
    look(&browser, &axe, "Home, empty", &mut found).await?;
    browser.hash("#/new").await?;
    browser.wait("Setup", "!!document.querySelector('#setup-name')").await?;
    look(&browser, &axe, "Setup, new", &mut found).await?;
    browser.size(1440, 900).await?;
    browser.create("Nothing answered").await?;
    for page in ["results", "plan", "report"] {
        browser.page(page).await?;
        browser.wait("the page", "document.querySelector('#main h1')?.innerText.length > 3").await?;
        look(&browser, &axe, &format!("{page}, nothing answered"), &mut found).await?;
    }
    browser.size(1440, 900).await?;
    browser.open_example().await?;
    for page in PAGES {
        browser.page(page).await?;
        browser.wait("the page", "document.querySelector('#main h1')?.innerText.length > 3").await?;
        look(&browser, &axe, page, &mut found).await?;
    }
    browser.hash("#/").await?;
    browser.wait("Home", "!!document.querySelector('#home-file')").await?;
    look(&browser, &axe, "Home", &mut found).await?;
    browser.press("?").await?;
    browser.wait("the keys", "!!document.querySelector('dialog[open]')").await?;
    look(&browser, &axe, "Keys", &mut found).await?;
    ensure!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_reaches_everything_and_the_focus_is_seen() -> Result<()> {
    let stage = Stage::new()?;
    let browser = stage.browser().await?;
    browser.create("Keyboard").await?;
    browser.rate(1).await?;
    browser.js("(document.activeElement.blur(), scrollTo(0, 0), true)").await?;
    let mut reached = Vec::new();
    for _ in 0..70 {
        browser.press("\u{e004}").await?;
        let at = browser.text("(e => `${e.tagName.toLowerCase()}${e.id ? '#' + e.id : ''}${e.name ? '[' + e.name + ']' : ''}`)(document.activeElement)").await?;
        let seen = browser.js("(e => { const shown = e.closest('.key, .stop, label') ?? e; const has = x => { const s = getComputedStyle(x); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1; }; return has(e) || has(shown) || e === document.body; })(document.activeElement)").await?;
        ensure!(seen == true, "the focus is not seen at {at}");
        reached.push(at);
    }
    for wanted in ["input#find", "input[rating]", "input[doubt]", "textarea#note", "button#attach"] {
        ensure!(reached.iter().any(|at| at == wanted), "Tab does not reach {wanted}: {reached:?}");
    }
    browser.press("?").await?;
    browser.wait("the keys", "!!document.querySelector('dialog[open]')").await?;
    browser.press("\u{e00c}").await?;
    browser.wait("the keys to close", "!document.querySelector('dialog[open]')").await?;
    browser.quit().await
}
