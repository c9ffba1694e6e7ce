//! Runs a journey: at most two at once, and a picture of where it failed.

use crate::stage::Stage;
use anyhow::{Context, Result};
use std::path::PathBuf;
use tokio::sync::Semaphore;

/// A browser is a heavy guest.
static SEATS: Semaphore = Semaphore::const_new(2);

/// Runs `body` on a stage of its own. A failure says where the picture of the page lies.
///
/// # Errors
/// Those of `body`.
pub async fn journey(name: &str, body: impl AsyncFnOnce(&Stage) -> Result<()>) -> Result<()> {
    let _seat = SEATS.acquire().await?;
    let stage = Stage::new()?;
    let result = body(&stage).await;
    match result {
        Ok(()) => Ok(()),
        Err(error) => match picture(&stage, name).await {
            Some(path) => Err(error.context(format!("{name}: the page at the end is in {}", path.display()))),
            None => Err(error).context(name.to_owned()),
        },
    }
}

/// `None` when the browser is gone, or nothing can be written.
async fn picture(stage: &Stage, name: &str) -> Option<PathBuf> {
    let folder = std::env::temp_dir().join("plumbline-journeys");
    std::fs::create_dir_all(&folder).ok()?;
    let path = folder.join(format!("{name}.png"));
    stage.picture(&path).await?;
    Some(path)
}
