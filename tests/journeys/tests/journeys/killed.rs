//! The browser dies without warning: what was said to be saved is there.

use anyhow::{Result, ensure};
use plumbline_core::assessment::Rating;
use plumbline_journeys::{Browser, ISO, answered, journey, level, requirements};

const ROUNDS: usize = 5;

#[tokio::test]
async fn an_answer_said_to_be_saved_survives_the_kill() -> Result<()> {
    journey("killed", async |stage| {
        let first = stage.browser().await?;
        first.home().await?.open_made(&answered("Killed", 0)?).await?;
        first.wait_saved().await?;
        let id = first.open_id().await?;
        first.kill();
        for round in 0..ROUNDS {
            let rated = [3, 1, 4, 0, 2][round];
            let key = &requirements(ISO)?[round];
            let place = format!("{}#/d/{id}/assess/{ISO}/{}", stage.url(), key.requirement);

            let browser = stage.browser().await?;
            browser.open(&place).await?;
            let assess = browser.assess(&format!("{ISO}/{}", key.requirement)).await?;
            assess.rate(rated).await?;
            assess.note(&format!("Round {round}")).await?;
            browser.wait_saved().await?;
            browser.kill();

            let browser = stage.browser().await?;
            browser.open(&place).await?;
            let assess = browser.assess(&format!("{ISO}/{}", key.requirement)).await?;
            assess.wait_rating(rated).await?;
            ensure!(assess.note_text().await? == format!("Round {round}"));
            ensure!(browser.answered().await? == round + 1);
            browser.kill();
        }
        let browser = stage.browser().await?;
        browser.open(&format!("{}#/d/{id}/results", stage.url())).await?;
        browser.results().await?;
        let doc = browser.saved_copy(stage).await?;
        for (round, key) in requirements(ISO)?.iter().take(ROUNDS).enumerate() {
            ensure!(doc.answer(key).rating == Some(Rating::Level(level([3, 1, 4, 0, 2][round]))), "{key}");
            ensure!(doc.answer(key).note == format!("Round {round}"), "{key}");
        }
        browser.expect_no_complaints().await
    })
    .await
}

/// A burst of answers, and the plug is pulled right after the last key.
#[tokio::test]
async fn nothing_acknowledged_is_lost_in_the_middle_of_a_burst() -> Result<()> {
    const BURST: usize = 12;
    journey("killed-in-a-burst", async |stage| {
        let first = stage.browser().await?;
        first.home().await?.open_made(&answered("Burst", 0)?).await?;
        first.wait_saved().await?;
        let id = first.open_id().await?;
        first.kill();
        let mut acknowledged = 0;
        for round in 0..ROUNDS {
            let key = &requirements(ISO)?[round * BURST];
            let browser = stage.browser().await?;
            browser.open(&format!("{}#/d/{id}/assess/{ISO}/{}", stage.url(), key.requirement)).await?;
            browser.wait_answered_at_least(acknowledged).await?;
            browser
                .assess(&format!("{ISO}/{}", key.requirement))
                .await?
                .wait_at(key.requirement.as_str())
                .await?;
            browser.press("2j".repeat(BURST)).await?;
            acknowledged = claims(&browser, acknowledged).await?;
            browser.kill();
        }
        let browser = stage.browser().await?;
        browser.open(&format!("{}#/d/{id}/results", stage.url())).await?;
        browser.wait_answered_at_least(acknowledged).await
    })
    .await
}

/// How many answers the title block says to be saved, in one look; those known before while it says that it is saving.
async fn claims(browser: &Browser, before: usize) -> Result<usize> {
    let seen = browser
        .text("document.querySelector('#saved').innerText + ' ' + document.querySelector('#answered').innerText")
        .await?;
    let mut words = seen.split(' ');
    let is_saved = words.next().is_some_and(|word| word.contains(':'));
    let n = words.next().and_then(|n| n.parse().ok()).unwrap_or(0);
    Ok(if is_saved { n } else { before })
}
