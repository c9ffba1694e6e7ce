//! Nothing is lost: the browser is killed, reloaded, opened twice; changes are taken back one by one.

use anyhow::{Result, ensure};
use plumbline_journeys::Stage;

#[tokio::test(flavor = "multi_thread")]
async fn what_was_said_to_be_saved_survives_a_killed_browser() -> Result<()> {
    let stage = Stage::new()?;
    let browser = stage.browser().await?;
    browser.create("Killed").await?;
    browser.saved().await?;
    let place = browser.text("location.href").await?;
    browser.kill();
    for level in [3, 1, 4, 2] {
        let browser = stage.browser().await?;
        browser.open(&place).await?;
        browser.wait("the requirement", "!!document.querySelector('#requirement .q')").await?;
        browser.rate(level).await?;
        browser.saved().await?;
        browser.kill();

        let browser = stage.browser().await?;
        browser.open(&place).await?;
        browser.wait("the requirement again", "!!document.querySelector('#requirement .q')").await?;
        ensure!(browser.rating().await? == level.to_string(), "{level} was lost");
        browser.kill();
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_in_one_tab_appears_in_the_other() -> Result<()> {
    let stage = Stage::new()?;
    let browser = stage.browser().await?;
    browser.create("Two tabs").await?;
    browser.saved().await?;
    let place = browser.text("location.href").await?;
    let [first, second] = browser.second_tab(&place).await?;
    browser.wait("the requirement", "!!document.querySelector('#requirement .q')").await?;
    browser.rate(4).await?;
    browser.saved().await?;
    browser.to_tab(&first).await?;
    browser.wait("the other tab's answer", "document.querySelector('.keys5 input:checked')?.value === '4'").await?;
    browser.rate(1).await?;
    browser.saved().await?;
    browser.to_tab(&second).await?;
    browser.wait("this tab's answer", "document.querySelector('.keys5 input:checked')?.value === '1'").await?;
    browser.reload().await?;
    browser.wait("the requirement again", "!!document.querySelector('#requirement .q')").await?;
    ensure!(browser.rating().await? == "1");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_changes_are_taken_back_one_by_one() -> Result<()> {
    let stage = Stage::new()?;
    let browser = stage.browser().await?;
    browser.create("Undo").await?;
    for n in 0..100_u32 {
        browser.press(if n % 2 == 0 { "1" } else { "2" }).await?;
        if n % 10 == 9 {
            browser.next().await?;
        }
    }
    ensure!(browser.answered().await? == "10 of 210", "{}", browser.answered().await?);
    for _ in 0..100 {
        browser.press("u").await?;
    }
    browser.wait("nothing answered", "document.querySelector('#answered').innerText === '0 of 210'").await?;
    browser.press("U").await?;
    browser.wait("one answer again", "document.querySelector('#answered').innerText === '1 of 210'").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn many_answers_with_one_reason_are_one_step() -> Result<()> {
    let stage = Stage::new()?;
    let browser = stage.browser().await?;
    browser.create("Bulk").await?;
    browser.page("assess/iec-62443-2-1-2024/NET%202.1?topic=wireless").await?;
    browser.wait("the filter", "!!document.querySelector('.filters__state')").await?;
    browser.click(".filters__state button").await?;
    browser.wait("the dialog", "!!document.querySelector('dialog.bulk[open]')").await?;
    browser.fill("dialog.bulk input[type=text]", "No wireless on any site").await?;
    browser.wait("the count", "/^[1-9]\\d* answers? will change/.test(document.querySelector('dialog.bulk [role=status]').innerText)").await?;
    browser.click("dialog.bulk button[type=submit]").await?;
    browser.wait("the answers", "!document.querySelector('#answered').innerText.startsWith('0 ')").await?;
    browser.press("u").await?;
    browser.wait("none again", "document.querySelector('#answered').innerText === '0 of 210'").await?;
    browser.quit().await
}
