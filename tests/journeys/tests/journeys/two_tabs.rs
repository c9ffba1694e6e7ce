//! One assessment in two tabs.

use anyhow::{Result, ensure};
use plumbline_core::assessment::Rating;
use plumbline_journeys::{ISO, answered, journey, level, requirements};

#[tokio::test]
async fn an_answer_in_one_tab_appears_in_the_other() -> Result<()> {
    journey("two-tabs", async |stage| {
        let browser = stage.browser().await?;
        browser.home().await?.open_made(&answered("Two tabs", 0)?).await?;
        browser.wait_saved().await?;
        let here = browser.assess(&format!("{ISO}/4.1")).await?;
        let place = browser.text("location.href").await?;
        let first = browser.tab().await?;
        let second = browser.further_tab(&place).await?;

        here.rate(4).await?;
        browser.wait_saved().await?;
        browser.to_tab(&first).await?;
        here.wait_rating(4).await?;
        here.rate(1).await?;
        here.note("from the first tab").await?;
        browser.wait_saved().await?;
        browser.to_tab(&second).await?;
        here.wait_rating(1).await?;
        browser.wait("the note", "document.querySelector('#note').value === 'from the first tab'").await?;

        // Different requirements in both, then both reload.
        here.next().await?;
        here.rate(2).await?;
        browser.wait_saved().await?;
        browser.to_tab(&first).await?;
        here.next().await?;
        here.wait_rating(2).await?;
        here.next().await?;
        here.rate(3).await?;
        browser.wait_saved().await?;
        for tab in [&first, &second] {
            browser.to_tab(tab).await?;
            browser.reload().await?;
            browser.wait_answered(3).await?;
        }
        let doc = browser.saved_copy(stage).await?;
        for (key, rated) in requirements(ISO)?.iter().zip([1, 2, 3]) {
            ensure!(
                doc.answer(key).rating == Some(Rating::Level(level(rated))),
                "{key}: {:?}",
                doc.answer(key)
            );
        }
        browser.expect_no_complaints().await
    })
    .await
}
