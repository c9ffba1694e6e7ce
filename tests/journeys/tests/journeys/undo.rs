//! Changes are taken back one by one, and done again.

use anyhow::{Result, ensure};
use plumbline_core::assessment::Rating;
use plumbline_journeys::{IEC, answered, journey};

#[tokio::test]
async fn a_hundred_changes_are_taken_back_one_by_one_and_done_again() -> Result<()> {
    journey("undo", async |stage| {
        let browser = stage.browser().await?;
        browser.home().await?.open_made(&answered("Undo", 0)?).await?;
        let assess = browser.assess(&format!("{IEC}/CM%201.1")).await?;
        let before = browser.saved_copy(stage).await?;
        let counts =
            "[...document.querySelectorAll('.titleblock dd')].map(e => e.innerText).slice(2, 4).join(', ')";
        let mut stood = Vec::new();
        for n in 0..100 {
            stood.push(browser.text(counts).await?);
            // Ratings that change, marks that come and go: each a step.
            let key = ["1", "3", "v", "2", "v"][n % 5];
            browser.press(key).await?;
            if n % 5 == 4 && n < 99 {
                assess.next().await?;
            }
        }
        browser.wait_answered(20).await?;
        let after = browser.saved_copy(stage).await?;
        for (n, counted) in stood.iter().enumerate().rev() {
            browser.press("u").await?;
            let look = format!("{counts} === {counted:?}");
            browser.wait(&format!("change {n} taken back"), &look).await?;
        }
        let back = browser.saved_copy(stage).await?;
        ensure!(back.answers == before.answers, "{:?}", back.answers);
        for counted in stood.iter().skip(1) {
            browser.press("U").await?;
            browser.wait("a change done again", &format!("{counts} === {counted:?}")).await?;
        }
        browser.press("U").await?;
        browser.wait_answered(20).await?;
        ensure!(browser.saved_copy(stage).await?.answers == after.answers);
        browser.expect_no_complaints().await
    })
    .await
}

#[tokio::test]
async fn many_answers_with_one_reason_are_one_step() -> Result<()> {
    const REASON: &str = "No wireless on any site";
    journey("undo-bulk", async |stage| {
        let browser = stage.browser().await?;
        browser.home().await?.open_made(&answered("Bulk", 4)?).await?;
        let assess = browser.assess(&format!("{IEC}/NET%202.1?topic=wireless")).await?;
        let n = assess.exclude_listed(REASON).await?;
        ensure!(n > 1, "{n} answers");
        browser.wait_answered(4 + n).await?;
        let doc = browser.saved_copy(stage).await?;
        let excluded = doc.answers.values().filter(|answer| answer.rating == Some(Rating::NotApplicable));
        ensure!(excluded.filter(|answer| answer.reason == REASON).count() == n);
        browser.press("u").await?;
        browser.wait_answered(4).await?;
        browser.press("U").await?;
        browser.wait_answered(4 + n).await?;
        browser.wait_saved().await?;
        browser.reload().await?;
        browser.wait_answered(4 + n).await?;
        browser.expect_no_complaints().await
    })
    .await
}
