//! Pictures of every view with the worked example: `cargo run -p plumbline-journeys --bin shots -- DIST FOLDER [full]`.
//!
//! Three widths in both themes; with `full`, each picture is as high as its page.

use anyhow::{Context, Result};
use plumbline_journeys::{DARK, LIGHT, Stage, VIEWS};
use std::path::PathBuf;

const SIZES: [(u32, u32); 3] = [(1440, 900), (390, 844), (1920, 1080)];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    const USAGE: &str = "usage: shots DIST FOLDER [full]";
    let mut args = std::env::args_os().skip(1);
    let dist = PathBuf::from(args.next().context(USAGE)?);
    let folder = PathBuf::from(args.next().context(USAGE)?);
    let is_full = args.next().is_some_and(|word| word == "full");
    std::fs::create_dir_all(&folder)?;

    let stage = Stage::serving(&dist)?;
    let browser = stage.browser().await?;
    for (width, height) in SIZES {
        browser.size(width, height).await?;
        for theme in [LIGHT, DARK] {
            browser.scheme(theme).await?;
            browser.place("#/").await?;
            browser.settle().await?;
            if browser.count(".job").await? == 0 {
                browser.picture(&folder.join(format!("first-{width}-{theme}.png"))).await?;
            }
        }
    }
    browser.home().await?.open_example().await?;
    let id = browser.open_id().await?;
    for (width, height) in SIZES {
        for theme in [LIGHT, DARK] {
            browser.scheme(theme).await?;
            for (view, name) in VIEWS {
                browser.size(width, height).await?;
                browser.view(view, &id).await?;
                if is_full {
                    let tall = browser.js("document.scrollingElement.scrollHeight").await?.as_u64();
                    let tall = tall.and_then(|tall| u32::try_from(tall).ok()).unwrap_or(height);
                    browser.size(width, tall.clamp(height, 16_000)).await?;
                }
                let path = folder.join(format!("{name}-{width}-{theme}.png"));
                browser.picture(&path).await?;
                println!("{}", path.display());
            }
        }
    }
    Ok(())
}
