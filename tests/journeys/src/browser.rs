//! A browser under remote control: scripts, keys, waiting, logs, and pulling its plug.

use crate::stage::{PATIENCE, Stage, program};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use thirtyfour::extensions::cdp::ChromeDevTools;
use thirtyfour::prelude::*;
use thirtyfour::{CapabilitiesHelper, ChromiumLikeCapabilities};

/// One browser window on a stage's profile.
pub struct Browser {
    driver: WebDriver,
    profile: PathBuf,
}

impl Browser {
    pub(crate) async fn start(stage: &Stage, script: &str) -> Result<Self> {
        let mut caps = DesiredCapabilities::chrome();
        caps.set_binary(&program("CHROMIUM", "chromium").to_string_lossy())?;
        for arg in [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run",
            "--window-size=1440,900",
        ] {
            caps.add_arg(arg)?;
        }
        caps.add_arg(&format!("--user-data-dir={}", stage.profile().display()))?;
        caps.set("goog:loggingPrefs", json!({"browser": "ALL", "performance": "ALL"}))?;
        let driver = WebDriver::new(stage.driver_url(), caps).await?;
        let browser = Self { driver, profile: stage.profile().to_owned() };
        let downloads = json!({"behavior": "allow", "downloadPath": stage.downloads()});
        browser.cdp("Browser.setDownloadBehavior", downloads).await?;
        if !script.is_empty() {
            browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({"source": script})).await?;
        }
        Ok(browser)
    }

    /// Goes to `url` and waits until the app has started.
    ///
    /// # Errors
    /// When it does not start in time.
    pub async fn open(&self, url: &str) -> Result<()> {
        self.driver.goto(url).await?;
        self.wait_for_app().await
    }

    /// Loads the page anew.
    ///
    /// # Errors
    /// When the app does not start in time.
    pub async fn reload(&self) -> Result<()> {
        self.driver.refresh().await?;
        self.wait_for_app().await
    }

    async fn wait_for_app(&self) -> Result<()> {
        self.wait("the app's title block", "!!document.querySelector('.titleblock')").await
    }

    /// The value of a JavaScript expression.
    ///
    /// # Errors
    /// When it throws.
    pub async fn js(&self, expression: &str) -> Result<Value> {
        let result = self.driver.execute(format!("return ({expression});"), Vec::new()).await;
        Ok(result.with_context(|| format!("in {expression}"))?.json().clone())
    }

    /// The value of a JavaScript expression as text; empty for anything else.
    ///
    /// # Errors
    /// When it throws.
    pub async fn text(&self, expression: &str) -> Result<String> {
        Ok(self.js(expression).await?.as_str().unwrap_or_default().to_owned())
    }

    /// The visible words of the first element that matches `css`.
    ///
    /// # Errors
    /// When there is none.
    pub async fn words(&self, css: &str) -> Result<String> {
        self.text(&format!("document.querySelector({css:?}).innerText")).await
    }

    /// Waits until a JavaScript expression is true.
    ///
    /// # Errors
    /// When it does not become true in time; the message says `what` was waited for and what the page shows.
    pub async fn wait(&self, what: &str, expression: &str) -> Result<()> {
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            if self.js(expression).await.is_ok_and(|value| value == Value::Bool(true)) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        let shown = self.text("document.body.innerText.slice(0, 1500)").await.unwrap_or_default();
        bail!("waited in vain for {what}; the page shows:\n{shown}")
    }

    /// Presses keys into whatever has the focus.
    ///
    /// # Errors
    /// When the browser does not take them.
    pub async fn press(&self, keys: impl AsRef<str>) -> Result<()> {
        Ok(self.driver.action_chain().send_keys(keys.as_ref()).perform().await?)
    }

    /// Clicks the first visible element that matches `css`.
    ///
    /// # Errors
    /// When there is none.
    pub async fn click(&self, css: &str) -> Result<()> {
        self.wait(css, &format!("!!document.querySelector({css:?})")).await?;
        let element = self.driver.find(By::Css(css)).await?;
        element.scroll_into_view().await?;
        Ok(element.click().await?)
    }

    /// Types into the field that matches `css`, in place of what it holds.
    ///
    /// # Errors
    /// When there is none.
    pub async fn fill(&self, css: &str, text: &str) -> Result<()> {
        let element = self.driver.find(By::Css(css)).await?;
        element.clear().await?;
        Ok(element.send_keys(text).await?)
    }

    /// Chooses `path` in the file field that matches `css`.
    ///
    /// # Errors
    /// When there is none.
    pub async fn choose_file(&self, css: &str, path: &Path) -> Result<()> {
        Ok(self.driver.find(By::Css(css)).await?.send_keys(path.to_string_lossy()).await?)
    }

    /// Goes to a page of the open assessment, for example `results`.
    ///
    /// # Errors
    /// When no assessment is open.
    pub async fn page(&self, page: &str) -> Result<()> {
        let hash = self.text("location.hash").await?;
        let id = hash.split('/').nth(2).with_context(|| format!("no assessment is open at {hash}"))?.to_owned();
        self.hash(&format!("#/d/{id}/{page}")).await
    }

    /// Goes to a place in the app.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn hash(&self, fragment: &str) -> Result<()> {
        self.js(&format!("(location.hash = {fragment:?}, true)")).await?;
        self.js("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))").await?;
        Ok(())
    }

    /// Sends a command of the developer tools' protocol.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn cdp(&self, command: &str, params: Value) -> Result<Value> {
        let tools = ChromeDevTools::new(self.driver.handle().clone());
        Ok(tools.execute_cdp_with_params(command, params).await?)
    }

    /// Opens `url` in a second tab and stays there; gives the first tab's handle back.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn second_tab(&self, url: &str) -> Result<[WindowHandle; 2]> {
        let first = self.driver.window().await?;
        let second = self.driver.new_tab().await?;
        self.driver.switch_to_window(second.clone()).await?;
        self.open(url).await?;
        Ok([first, second])
    }

    /// Goes to a tab.
    ///
    /// # Errors
    /// When it is gone.
    pub async fn to_tab(&self, tab: &WindowHandle) -> Result<()> {
        Ok(self.driver.switch_to_window(tab.clone()).await?)
    }

    /// Sets the width and height of the window's inside, in CSS pixels.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn size(&self, width: u32, height: u32) -> Result<()> {
        let metrics = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.cdp("Emulation.setDeviceMetricsOverride", metrics).await?;
        Ok(())
    }

    /// Pretends that the system prefers `scheme`: `light` or `dark`.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn scheme(&self, scheme: &str) -> Result<()> {
        let media = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.cdp("Emulation.setEmulatedMedia", media).await?;
        Ok(())
    }

    /// Saves a picture of the page.
    ///
    /// # Errors
    /// When it cannot be written.
    pub async fn picture(&self, path: &Path) -> Result<()> {
        Ok(self.driver.screenshot(path).await?)
    }

    /// What the console has said since the last call: errors, warnings and violations of the policy.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        let log = self.driver.get_log("browser").await?;
        Ok(log.into_iter().filter(|entry| entry.level != "INFO" && entry.level != "DEBUG").map(|e| e.message).collect())
    }

    /// Addresses asked for since the last call that are neither at `origin` nor within the page.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub async fn foreign_requests(&self, origin: &str) -> Result<Vec<String>> {
        let log = self.driver.get_log("performance").await?;
        let asked = log.iter().filter_map(|entry| {
            let event: Value = serde_json::from_str(&entry.message).ok()?;
            let message = event.get("message")?;
            (message.get("method")? == "Network.requestWillBeSent").then_some(())?;
            message.pointer("/params/request/url")?.as_str().map(str::to_owned)
        });
        let asked: Vec<String> = asked.collect();
        anyhow::ensure!(!asked.is_empty(), "the log names no request at all, so it proves nothing");
        let is_own = |url: &String| {
            url.starts_with(origin) || url.starts_with("blob:") || url.starts_with("data:") || url.starts_with("about:")
        };
        Ok(asked.into_iter().filter(|url| !is_own(url)).collect())
    }

    /// Pulls the plug: every process of this browser gets SIGKILL at once.
    pub fn kill(self) {
        kill_all(&self.profile);
        // The session died with the browser; there is nothing to end politely.
        std::mem::forget(self.driver);
    }

    /// Ends the session politely.
    ///
    /// # Errors
    /// When the driver does not answer.
    pub async fn quit(self) -> Result<()> {
        Ok(self.driver.quit().await?)
    }
}

/// Kills every process that was started with `profile`.
pub(crate) fn kill_all(profile: &Path) {
    let profile = profile.to_string_lossy().into_owned();
    let Ok(processes) = std::fs::read_dir("/proc") else { return };
    let pids: Vec<String> = processes
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|pid| pid.bytes().all(|byte| byte.is_ascii_digit()))
        .filter(|pid| {
            let line = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
            String::from_utf8_lossy(&line).contains(&profile)
        })
        .collect();
    if !pids.is_empty() {
        // A process that ended meanwhile needs no killing.
        let _ = Command::new("sh").arg("-c").arg(format!("kill -9 {}", pids.join(" "))).status();
    }
}
