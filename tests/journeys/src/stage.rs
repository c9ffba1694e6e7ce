//! One journey's stage: the release build on a server, a driver, an empty profile, an empty folder for downloads.

use crate::Browser;
use anyhow::{Context, Result, ensure};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use xtask::server::{self, Handle};

/// Longest wait for anything; journeys wait for conditions, never for time.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// A server, a driver and a profile; all gone when dropped.
pub struct Stage {
    server: Handle,
    driver: Child,
    driver_port: u16,
    profile: TempDir,
    downloads: TempDir,
}

impl Stage {
    /// Serves the release build below a path, as an intranet host does, and starts the driver.
    ///
    /// # Errors
    /// When the release build or the driver is missing.
    pub fn new() -> Result<Self> {
        let dist = std::env::var_os("PLUMBLINE_DIST").map(PathBuf::from);
        let dist = dist.context("journeys need the release build: run them with `cargo xtask test`")?;
        ensure!(dist.join("index.html").is_file(), "there is no release build at {}", dist.display());
        let server = server::spawn(&dist, "/tools/plumbline/")?;
        let driver_port = free_port()?;
        let driver = Command::new(program("CHROMEDRIVER", "chromedriver"))
            .arg(format!("--port={driver_port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("chromedriver does not start")?;
        wait_for_port(driver_port)?;
        Ok(Self { server, driver, driver_port, profile: TempDir::new()?, downloads: TempDir::new()? })
    }

    /// Opens the browser on this stage's profile, at the app.
    ///
    /// # Errors
    /// When the browser does not start.
    pub async fn browser(&self) -> Result<Browser> {
        self.browser_with("").await
    }

    /// As [`Self::browser`], with `script` run in every page before the app, to break what the app relies on.
    ///
    /// # Errors
    /// When the browser does not start.
    pub async fn browser_with(&self, script: &str) -> Result<Browser> {
        let browser = Browser::start(self, script).await?;
        browser.open(&self.server.url()).await?;
        Ok(browser)
    }

    /// Where the app is served.
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// The one file in the downloads whose name ends with `ending`, once it is complete.
    ///
    /// # Errors
    /// When none appears in time.
    pub async fn download(&self, ending: &str) -> Result<PathBuf> {
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            let files = std::fs::read_dir(self.downloads.path())?.filter_map(|entry| Some(entry.ok()?.path()));
            let complete = files.filter(|path| path.to_string_lossy().ends_with(ending)).find(|path| is_filled(path));
            if let Some(path) = complete {
                return Ok(path);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        anyhow::bail!("no download ending with {ending} came")
    }

    pub(crate) fn driver_url(&self) -> String {
        format!("http://127.0.0.1:{}", self.driver_port)
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
        // Whatever is still running has nothing left to say.
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        crate::browser::kill_all(self.profile.path());
    }
}

/// The program that the test command found, else the one on the path.
pub(crate) fn program(variable: &str, name: &str) -> PathBuf {
    std::env::var_os(variable).map_or_else(|| name.into(), PathBuf::from)
}

fn is_filled(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|meta| meta.len() > 0)
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

fn wait_for_port(port: u16) -> Result<()> {
    let begin = Instant::now();
    while begin.elapsed() < PATIENCE {
        if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    anyhow::bail!("chromedriver does not answer")
}
