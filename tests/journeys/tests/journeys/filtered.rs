//! Filters: a key answers what stands on the screen, and an answer for all listed touches nothing else.

use anyhow::{Result, ensure};
use plumbline_core::assessment::{Assessment, Rating};
use plumbline_journeys::{Assess, Browser, IEC, answered, journey};

const OUTSIDE: &str = "CM 1.1";

/// At a requirement that has nothing to do with radio, radio is all that is asked for.
async fn filter_the_current_one_out(browser: &Browser) -> Result<Assess<'_>> {
    browser.home().await?.open_made(&answered("Filtered out", 4)?).await?;
    let assess = browser.assess(&format!("{IEC}/CM%201.1")).await?;
    assess.wait_at(OUTSIDE).await?;
    browser.choose(".filters select", "wireless").await?;
    browser.wait_for(".filters__state").await?;
    browser.js("(document.activeElement.blur(), true)").await?;
    Ok(assess)
}

fn rated_in_plant(doc: &Assessment) -> Vec<String> {
    let plant = doc
        .answers
        .iter()
        .filter(|(key, answer)| key.questionnaire.as_str() == IEC && answer.rating.is_some());
    plant.map(|(key, _)| key.requirement.to_string()).collect()
}

#[tokio::test]
async fn a_key_answers_what_stands_on_the_screen() -> Result<()> {
    journey("filtered-key", async |stage| {
        let browser = stage.browser().await?;
        let assess = filter_the_current_one_out(&browser).await?;
        assess.wait_at(OUTSIDE).await?;
        browser.press("j").await?;
        assess.wait_at("NET 2.1").await?;
        assess.rate(3).await?;
        browser.wait_answered(5).await?;
        let doc = browser.saved_copy(stage).await?;
        ensure!(rated_in_plant(&doc) == ["NET 2.1"], "{:?}", rated_in_plant(&doc));
        browser.expect_no_complaints().await
    })
    .await
}

#[tokio::test]
async fn an_answer_for_all_listed_leaves_the_current_one_alone() -> Result<()> {
    journey("filtered-bulk", async |stage| {
        let browser = stage.browser().await?;
        let assess = filter_the_current_one_out(&browser).await?;
        let n = assess.exclude_listed("No wireless on any site").await?;
        browser.wait_answered(4 + n).await?;
        let doc = browser.saved_copy(stage).await?;
        let rated = rated_in_plant(&doc);
        ensure!(rated.len() == n && !rated.contains(&OUTSIDE.to_owned()), "{rated:?}");
        let excluded =
            doc.answers.values().filter(|answer| answer.rating == Some(Rating::NotApplicable)).count();
        ensure!(excluded == n, "{excluded} excluded, {n} announced");
        browser.expect_no_complaints().await
    })
    .await
}

#[tokio::test]
async fn an_answer_does_not_take_its_own_question_away() -> Result<()> {
    journey("filtered-unanswered", async |stage| {
        let browser = stage.browser().await?;
        browser.home().await?.open_made(&answered("Unanswered", 4)?).await?;
        let assess = browser.assess(&format!("{IEC}/CM%201.1?unanswered")).await?;
        assess.wait_at(OUTSIDE).await?;
        assess.rate(2).await?;
        // Still there for a note; gone from the list once one has moved on.
        assess.note("seen on the floor").await?;
        assess.wait_at(OUTSIDE).await?;
        assess.next().await?;
        browser
            .wait(
                "the answered one to go",
                "![...document.querySelectorAll('.rows .id')].some(e => e.innerText === 'CM 1.1')",
            )
            .await?;
        browser.expect_no_complaints().await
    })
    .await
}
