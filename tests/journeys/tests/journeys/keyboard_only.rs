//! Without a mouse: everything is reached, and one sees where one is.

use anyhow::{Context, Result, ensure};
use plumbline_journeys::{Browser, ENTER, ESCAPE, TAB, VIEWS, View, answered, journey};

/// More stops than a person would make before using a key instead.
const MANY: usize = 160;

/// What has the focus, and whether that is seen: at itself, or at the label round it.
const STOP: &str = "(() => {
    const at = document.activeElement;
    const name = at.tagName.toLowerCase() + (at.type === 'date' ? '[date]' : '') + (at.id ? '#' + at.id : '') + (at.name ? `[${at.name}]` : '')
        + (at.className && !at.id ? '.' + [...at.classList].join('.') : '');
    const isOutlined = element => {
        const style = getComputedStyle(element);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 && !/, 0\\)$/.test(style.outlineColor);
    };
    // Inside a date, the browser's own button for the calendar has the focus: its ring is drawn and cannot be asked for.
    const isPicker = at.type === 'date' && !at.matches(':focus-visible');
    const box = at.getBoundingClientRect();
    const holder = at.closest('label');
    return { name, isPage: at === document.body,
        isSeen: isOutlined(at) && box.width > 1 && box.height > 1 || !!holder && isOutlined(holder)
            || isPicker };
})()";

/// Tabs from the top until the page is left again, and gives every stop.
async fn stops(browser: &Browser, view: &str) -> Result<Vec<String>> {
    browser.settle().await?;
    browser.js("(document.querySelector('.skip').focus(), true)").await?;
    let mut stops: Vec<String> = Vec::new();
    let mut unseen = Vec::new();
    while stops.len() < MANY {
        let stop = browser.js(STOP).await?;
        if stop["isPage"] == true {
            break;
        }
        let name = stop["name"].as_str().context("a name")?.to_owned();
        if stop["isSeen"] != true {
            unseen.push(name.clone());
        }
        stops.push(name);
        browser.press(TAB).await?;
    }
    ensure!(unseen.is_empty(), "{view}: the focus is not seen at {unseen:?}");
    Ok(stops)
}

#[tokio::test]
async fn tab_reaches_everything_and_the_focus_is_seen() -> Result<()> {
    journey("keyboard", async |stage| {
        let browser = stage.browser().await?;
        browser.home().await?.open_made(&answered("Keyboard", 1)?).await?;
        let id = browser.open_id().await?;
        let assess = browser.assess("iso-27001-2022/4.1").await?;
        assess.open_evidence().await?;
        browser.wait("the focus in the form", "!!document.activeElement.closest('.attach')").await?;
        let reached = stops(&browser, "assess").await?;
        for wanted in
            ["a.skip", "input#find", "input[rating]", "input[doubt]", "textarea#note", "button#attach"]
        {
            ensure!(reached.iter().any(|at| at == wanted), "Tab does not reach {wanted}: {reached:#?}");
        }
        let filters = reached.iter().filter(|at| at.starts_with("input") || at.starts_with("select")).count();
        ensure!(filters >= 12, "filters, rating and evidence form are not all reached: {reached:#?}");
        for (view, name) in
            VIEWS.into_iter().filter(|(view, _)| !matches!(view, View::Assess | View::Filtered))
        {
            browser.view(view, &id).await?;
            let reached = stops(&browser, name).await?;
            ensure!(reached.len() > 8, "{name}: {reached:?}");
        }
        browser.expect_no_complaints().await
    })
    .await
}

#[tokio::test]
async fn the_skip_link_skips_and_dialogs_close_by_escape() -> Result<()> {
    journey("keyboard-dialogs", async |stage| {
        let browser = stage.browser().await?;
        browser.home().await?.open_made(&answered("Keyboard", 1)?).await?;
        let assess = browser.assess("iec-62443-2-1-2024/CM%201.1?unanswered").await?;
        browser.reload().await?;
        browser.press(TAB).await?;
        browser.wait("the skip link", "document.activeElement.matches('.skip')").await?;
        let fragment = browser.fragment().await?;
        browser.press(ENTER).await?;
        browser.wait("the focus on the sheet", "document.activeElement.id === 'main'").await?;
        ensure!(browser.fragment().await? == fragment, "the skip link leads away");
        browser.press(TAB).await?;
        browser
            .wait(
                "the first stop within",
                "!!document.activeElement.closest('#main') && document.activeElement.id !== 'main'",
            )
            .await?;

        browser.js("(document.activeElement.blur(), true)").await?;
        browser.open_keys().await?;
        // Keys that answer questions do nothing behind a dialog.
        browser.press("4").await?;
        browser.press(ESCAPE).await?;
        browser.wait_gone("dialog[open]").await?;
        browser.wait_answered(1).await?;
        assess.open_bulk().await?;
        browser.press(ESCAPE).await?;
        browser.wait_gone("dialog[open]").await?;
        browser.home().await?.ask_to_delete().await?;
        browser.press(ESCAPE).await?;
        browser.wait_gone("dialog[open]").await?;
        ensure!(browser.home().await?.names().await? == ["Keyboard"]);
        browser.expect_no_complaints().await
    })
    .await
}
