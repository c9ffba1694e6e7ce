//! Files that are broken, foreign or too new: a clear sentence, and nothing changes.

use anyhow::{Result, ensure};
use plumbline_core::file::CURRENT;
use plumbline_core::texts::Texts;
use plumbline_journeys::{answered, example, journey, t};
use std::path::{Path, PathBuf};

#[tokio::test]
async fn hostile_files_get_a_sentence_and_change_nothing() -> Result<()> {
    journey("hostile-files", async |stage| {
        let folder = tempfile::tempdir()?;
        let browser = stage.browser().await?;
        browser.home().await?.open_made(&answered("Untouched", 7)?).await?;
        browser.wait_saved().await?;
        let before = browser.saved_copy(stage).await?;
        let home = browser.home().await?;
        let names = home.names().await?;
        browser.expect_no_complaints().await?;

        let whole = std::fs::read(example())?;
        let truncated = written(folder.path(), "truncated.plumb", &whole[..whole.len() / 2])?;
        let huge = written(folder.path(), "50-megabytes.plumb", &vec![b' '; 50 * 1024 * 1024])?;
        let empty = written(folder.path(), "empty.plumb", b"")?;
        let large =
            Texts::english().with("home-file-large", &[("size", 50_usize.into()), ("most", 32_usize.into())]);
        let newest = usize::try_from(CURRENT)?;
        let newer = Texts::english()
            .with("home-file-newer", &[("found", 99_usize.into()), ("newest", newest.into())]);
        for (path, sentence) in [
            (fixture("broken.plumb")?, t("home-file-damaged")),
            (truncated, t("home-file-damaged")),
            (huge, large),
            (empty, t("home-file-foreign")),
            (fixture("photo.png")?, t("home-file-foreign")),
            (fixture("other-tool.json")?, t("home-file-foreign")),
            (fixture("list.json")?, t("home-file-foreign")),
            (fixture("wrong-types.plumb")?, t("home-file-invalid")),
            (fixture("rating-9.plumb")?, t("home-file-invalid")),
            (fixture("answered-twice.plumb")?, t("home-file-invalid")),
            (fixture("newer.plumb")?, newer),
        ] {
            let said = home.refusal(&path).await?;
            let name = path.display();
            ensure!(said.starts_with(&sentence), "{name}: “{said}” instead of “{sentence}”");
            ensure!(said.contains(&t("home-refused-safe")), "{name}: “{said}”");
            ensure!(
                said.len() > sentence.len() + t("home-refused-safe").len() + 20,
                "{name}: no way out in “{said}”"
            );
            ensure!(home.names().await? == names, "{name}: {:?}", home.names().await?);
        }

        // And again after a reload: neither was the open assessment changed, nor was anything stored.
        browser.reload().await?;
        let home = browser.home().await?;
        ensure!(home.names().await? == names, "{:?}", home.names().await?);
        browser.click_named(".job .btns a", &t("home-open")).await?;
        browser.wait_for("#answered").await?;
        ensure!(browser.saved_copy(stage).await? == before);
        browser.expect_no_complaints().await
    })
    .await
}

/// The driver wants paths without detours.
fn fixture(name: &str) -> Result<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/hostile").join(name);
    Ok(path.canonicalize()?)
}

fn written(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let path = folder.join(name);
    std::fs::write(&path, bytes)?;
    Ok(path)
}
