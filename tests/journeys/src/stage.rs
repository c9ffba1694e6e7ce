//! One journey's stage: the release build on a server, an empty profile, an empty folder for downloads.

use crate::Browser;
use crate::driver::Driver;
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};
use tempfile::TempDir;
use thirtyfour::session::handle::SessionHandle;
use xtask::server::{self, Handle};

/// Longest wait for anything. Journeys wait for conditions, never for time, so this only bounds a failure.
pub(crate) const PATIENCE: Duration = Duration::from_secs(90);

/// How often a condition is looked at.
pub(crate) const GLANCE: Duration = Duration::from_millis(25);

/// Where an intranet host may put us.
const SUB_PATH: &str = "/tools/plumbline/";

/// Downloaded files with the time when each was written: one may be replaced by another of the same name.
#[derive(Debug)]
pub struct Downloads(BTreeSet<(PathBuf, SystemTime)>);

/// A server and a profile; gone when dropped, with every browser on it.
pub struct Stage {
    server: Handle,
    profile: TempDir,
    downloads: TempDir,
    last: Mutex<Option<(Arc<SessionHandle>, Arc<Driver>)>>,
}

impl Stage {
    /// Serves the release build that the test command has made.
    ///
    /// # Errors
    /// When there is none.
    pub fn new() -> Result<Self> {
        let dist = std::env::var_os("PLUMBLINE_DIST").context(
            "PLUMBLINE_DIST does not name a release build: run the journeys with `cargo xtask test`",
        )?;
        Self::serving(Path::new(&dist))
    }

    /// Serves the release build in `dist` below a path, as a plain intranet host does.
    ///
    /// # Errors
    /// When there is none.
    pub fn serving(dist: &Path) -> Result<Self> {
        ensure!(dist.join("index.html").is_file(), "there is no release build in {}", dist.display());
        Ok(Self {
            server: server::spawn(dist, SUB_PATH)?,
            profile: tempfile::Builder::new().prefix("plumbline-profile-").tempdir()?,
            downloads: tempfile::Builder::new().prefix("plumbline-downloads-").tempdir()?,
            last: Mutex::new(None),
        })
    }

    /// Opens a browser on this stage's profile, at the app.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn browser(&self) -> Result<Browser> {
        self.browser_with("").await
    }

    /// As [`Self::browser`], with `script` run in every page before the app, to break what the app relies on.
    ///
    /// # Errors
    /// When the browser does not start.
    pub async fn browser_with(&self, script: &str) -> Result<Browser> {
        let browser = Browser::start(self, script).await?;
        browser.open(&self.url()).await?;
        Ok(browser)
    }

    /// A browser that has not opened the app yet.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn blank_browser(&self) -> Result<Browser> {
        Browser::start(self, "").await
    }

    /// The address of the app.
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// Scheme, host and port of the app.
    pub fn origin(&self) -> String {
        format!("http://{}", self.server.address())
    }

    /// What has been downloaded so far; for [`Self::download_after`].
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn downloaded(&self) -> Result<Downloads> {
        let mut files = BTreeSet::new();
        for entry in std::fs::read_dir(self.downloads.path())? {
            let path = entry?.path();
            // The browser may be renaming it.
            if let Ok(modified) = std::fs::metadata(&path).and_then(|meta| meta.modified()) {
                files.insert((path, modified));
            }
        }
        Ok(Downloads(files))
    }

    /// The next file whose name ends with `ending`, once it is complete.
    ///
    /// # Errors
    /// When none appears in time.
    pub async fn download_after(&self, before: &Downloads, ending: &str) -> Result<PathBuf> {
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            let files = self.downloaded()?.0;
            let mut fresh =
                files.difference(&before.0).map(|(path, _)| path).filter(|path| is_complete(path, ending));
            if let Some(path) = fresh.next() {
                return Ok(path.clone());
            }
            tokio::time::sleep(GLANCE).await;
        }
        bail!("no file ending with {ending} was downloaded; there are {:?}", self.downloaded()?)
    }

    /// The browser before, if it still runs, is killed: a profile serves one at a time.
    pub(crate) fn remember(&self, session: &Arc<SessionHandle>, driver: &Arc<Driver>) {
        self.last().replace((session.clone(), driver.clone()));
    }

    /// What the last browser shows; `None` when it is gone.
    pub(crate) async fn picture(&self, path: &Path) -> Option<()> {
        let session = self.last().as_ref().map(|(session, _)| session.clone())?;
        session.screenshot(path).await.ok()
    }

    fn last(&self) -> MutexGuard<'_, Option<(Arc<SessionHandle>, Arc<Driver>)>> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn profile(&self) -> &Path {
        self.profile.path()
    }

    pub(crate) fn downloads(&self) -> &Path {
        self.downloads.path()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // Before the profile is removed under it.
        if let Some((_, driver)) = self.last().take() {
            driver.kill();
        }
    }
}

/// The browser holds the name with an empty file until the content is renamed to it.
fn is_complete(path: &Path, ending: &str) -> bool {
    path.to_string_lossy().ends_with(ending) && std::fs::metadata(path).is_ok_and(|meta| meta.len() > 0)
}
