//! The whole job from an empty browser: set up, answer by keyboard, reload, look at results, plan, export, read back.

use anyhow::{Result, ensure};
use plumbline_journeys::{Stage, text_of_pdf};

const NOTE: &str = "Ελέγχθηκε στο πάτωμα, проверено: the „night shift“ signs";

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_job_from_an_empty_browser() -> Result<()> {
    let stage = Stage::new()?;
    let browser = stage.browser().await?;
    browser.create("Σωλήνες & Вентили").await?;

    // Thirty requirements by keyboard: ratings in turn, one note, one doubt.
    for n in 0..30_u8 {
        browser.rate([2, 1, 3, 0, 4][usize::from(n % 5)]).await?;
        if n == 0 {
            browser.press("m").await?;
            browser.wait("the note", "document.activeElement.id === 'note'").await?;
            browser.press(NOTE).await?;
            browser.press("\u{e00c}").await?;
        }
        if n == 1 {
            browser.press("v").await?;
        }
        browser.next().await?;
    }
    browser.saved().await?;
    ensure!(browser.answered().await? == "30 of 210", "{}", browser.answered().await?);
    let here = browser.requirement().await?;

    // A control that does not apply, with its reason.
    browser.page("assess/iso-27001-2022/A.8.30").await?;
    browser.wait("A.8.30", "document.querySelector('#requirement .req__name .id')?.innerText === 'A.8.30'").await?;
    browser.press("n").await?;
    browser.wait("the reason", "document.activeElement.id === 'reason'").await?;
    browser.press("Nobody writes software for us.").await?;
    browser.press("\u{e00c}").await?;
    browser.saved().await?;

    // Reloading goes on at the last requirement, with everything there.
    browser.reload().await?;
    browser.wait("the last place", "document.querySelector('#requirement .req__name .id')?.innerText === 'A.8.30'").await?;
    ensure!(browser.answered().await? == "31 of 210");
    browser.page("assess/iso-27001-2022/4.1").await?;
    browser.wait("the note again", "document.querySelector('#note')?.value.length > 0").await?;
    ensure!(browser.text("document.querySelector('#note').value").await? == NOTE);
    ensure!(here != "4.1" && browser.rating().await? == "2");

    // Results name figures, and every figure explains itself.
    browser.page("results").await?;
    browser.wait("the finding", "document.querySelector('#main h1')?.innerText.includes('out of true')").await?;
    browser.click(".fig").await?;
    browser.wait("how it was computed", "!!document.querySelector('.note-out')").await?;

    // Two gaps become actions with one press each.
    browser.page("plan").await?;
    for n in 1..=2 {
        browser.click("#gaps .gap-row button.link, .gap-row button.link").await?;
        let expression = format!("document.querySelectorAll('.gap-row__action').length >= {n}");
        browser.wait("an action", &expression).await?;
    }
    let action = browser.words(".gap-row__action").await?;

    // The report says all of it.
    browser.page("report").await?;
    browser.wait("the panel", "!!document.querySelector('#export-pdf')").await?;
    browser.click("#export-pdf").await?;
    let path = stage.download(".pdf").await?;
    let text = text_of_pdf(&path)?;
    for wanted in ["Σωλήνες & Вентили", NOTE, "Nobody writes software for us.", "R. Adler", "A.8.30", &action] {
        let wanted = wanted.split_whitespace().collect::<Vec<_>>().join(" ");
        ensure!(text.replace(' ', "").contains(&wanted.replace(' ', "")), "the report does not say {wanted:?}");
    }

    let origin = browser.text("location.origin").await?;
    let foreign = browser.foreign_requests(&origin).await?;
    ensure!(foreign.is_empty(), "requests left the origin: {foreign:?}");
    let complaints = browser.complaints().await?;
    ensure!(complaints.is_empty(), "the console complains: {complaints:?}");
    browser.quit().await
}
