//! The whole job from an empty browser: set up, answer by keyboard, reload, look, plan, export, read the PDF back.

use anyhow::{Result, ensure};
use plumbline_core::assessment::Rating;
use plumbline_journeys::{journey, level, t};

const ORGANISATION: &str = "Σωλήνες & Вентили GmbH";
const NOTE: &str =
    "Ο χειριστής λέει: κοινός κωδικός. Оператор подтверждает: “one login per line”, ‘since 2019’.";
const EVIDENCE: &str = "Лист смены, März 2026";
const REASON: &str = "Nobody writes software for us; the integrator’s is under change control.";
/// All clauses of ISO/IEC 27001 and the first controls of its Annex A.
const N: usize = 32;

#[tokio::test]
async fn the_whole_job_from_an_empty_browser() -> Result<()> {
    journey("whole-job", async |stage| {
        let browser = stage.browser().await?;
        let setup = browser.home().await?.begin().await?;
        let setup =
            setup.organisation(ORGANISATION).await?.makes("Valves").await?.kept_by("R. Adler").await?;
        let assess = setup.begin().await?;

        let mut keys = Vec::new();
        for n in 0..N {
            keys.push(assess.key().await.or(assess_first(n))?);
            match n {
                31 => assess.not_applicable(REASON).await?,
                _ => assess.rate(rating(n)).await?,
            }
            match n {
                3 => assess.note(NOTE).await?,
                5 => assess.doubt().await?,
                7 => assess.attach(EVIDENCE).await?,
                _ => {}
            }
            if n + 1 < N {
                assess.next().await?;
            }
        }
        browser.wait_answered(N).await?;
        browser.wait_saved().await?;
        let last = assess.requirement().await?;

        // Reloading stays there; coming back another day leads there.
        browser.reload().await?;
        assess.wait_at(&last).await?;
        browser.wait_answered(N).await?;
        browser.open(&stage.url()).await?;
        browser.home().await?;
        browser.click_named("main.home a", &format!("Go on at {last}")).await?;
        assess.wait_at(&last).await?;

        let doc = browser.saved_copy(stage).await?;
        ensure!(doc.answers.len() == N, "{} answers are in the file", doc.answers.len());
        for (n, key) in keys.iter().enumerate() {
            let answer = doc.answer(key);
            let given = if n == 31 { Rating::NotApplicable } else { Rating::Level(level(rating(n))) };
            ensure!(answer.rating == Some(given), "{key} is {:?}, not {given:?}", answer.rating);
            ensure!(answer.by == "R. Adler", "{key} is signed by “{}”", answer.by);
        }
        ensure!(doc.answer(&keys[3]).note == NOTE);
        ensure!(doc.answer(&keys[5]).doubt);
        ensure!(
            doc.evidence.values().any(|piece| piece.title == EVIDENCE)
                && doc.answer(&keys[7]).evidence.len() == 1
        );
        ensure!(doc.answer(&keys[31]).reason == REASON);

        let results = browser.results().await?;
        ensure!(results.finding().await?.contains("out of true"), "{}", results.finding().await?);
        let figures = results.figures().await?;
        ensure!(figures.iter().any(|figure| figure.contains(char::is_numeric)), "no figure: {figures:?}");
        let explanation = results.explanation().await?;
        ensure!(explanation.contains('÷') && explanation.contains('='), "{explanation}");

        let plan = browser.plan().await?;
        let gaps = plan.gaps().await?;
        ensure!(gaps.len() >= 2, "{gaps:?}");
        let titles = [plan.act(0).await?, plan.act(1).await?];
        plan.assign("Θ. Παππάς", "2027-03-31").await?;
        browser.wait_saved().await?;

        let pdf = browser.report().await?.pdf(stage).await?;
        ensure!(pdf.n_pages() > 5, "{} pages", pdf.n_pages());
        for words in [ORGANISATION, "R. Adler", NOTE, EVIDENCE, REASON, "Θ. Παππάς", &t("rating-na")] {
            pdf.expect(words)?;
        }
        for words in keys.iter().map(|key| key.requirement.to_string()).chain(titles) {
            pdf.expect(&words)?;
        }

        let foreign = browser.foreign_requests(&stage.origin()).await?;
        ensure!(foreign.is_empty(), "asked of other hosts: {foreign:?}");
        browser.expect_no_complaints().await
    })
    .await
}

fn rating(n: usize) -> u8 {
    [2, 1, 3, 0, 4][n % 5]
}

/// The first question has no name in the address until a person moves.
fn assess_first(n: usize) -> Result<plumbline_core::ids::AnswerKey> {
    ensure!(n == 0, "the address names no requirement");
    Ok(plumbline_journeys::requirements(plumbline_journeys::ISO)?.remove(0))
}
