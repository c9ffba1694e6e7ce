//! Nothing is wider than the window, and no button is too small for its words.

use anyhow::{Result, ensure};
use plumbline_journeys::{VIEWS, answered, journey};

/// Phone, the narrowest that WCAG 1.4.10 asks for, laptop, projector.
const SIZES: [(u32, u32); 4] = [(390, 844), (320, 640), (1440, 900), (1920, 1080)];
const BUTTONS: &str = "button, a.btn, .start, label.key, label.opt-r, label.stop, summary, nav a";

/// Words of the title block that run into the next field.
const SPILLED: &str = "[...document.querySelectorAll('.titleblock dd')]
    .filter(e => e.offsetParent && e.scrollWidth > e.clientWidth && getComputedStyle(e).overflowX === 'visible')
    .map(e => 'spills: ' + e.innerText)";

#[tokio::test]
async fn every_view_fits_its_window() -> Result<()> {
    journey("layout", async |stage| {
        let browser = stage.browser().await?;
        let mut found = Vec::new();
        browser.home().await?.open_example().await?;
        let example = browser.open_id().await?;
        browser
            .home()
            .await?
            .open_made(&answered("Σωληνουργεία Αθηνών & Донецкий Трубопрокатный Завод", 3)?)
            .await?;
        let long = browser.open_id().await?;
        for (id, of) in [(&example, "example"), (&long, "long name")] {
            for (view, name) in VIEWS {
                browser.view(view, id).await?;
                for (width, height) in SIZES {
                    browser.size(width, height).await?;
                    let excess = browser.excess_width().await?;
                    if excess > 0 {
                        found.push(format!("{name}, {of}, {width}: {excess} px wider than the window"));
                    }
                    let clipped = browser.clipped(BUTTONS).await?;
                    let spilled: Vec<String> = serde_json::from_value(browser.js(SPILLED).await?)?;
                    let lines = clipped.into_iter().chain(spilled);
                    found.extend(lines.map(|line| format!("{name}, {of}, {width}: {line}")));
                }
            }
        }
        ensure!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
        Ok(())
    })
    .await
}
