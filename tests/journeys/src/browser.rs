//! A browser under remote control: scripts, keys, waiting, and pulling its plug.

use crate::driver::{Driver, program};
use crate::stage::{GLANCE, PATIENCE, Stage};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use thirtyfour::cdp::Cdp;
use thirtyfour::prelude::*;
use thirtyfour::session::handle::SessionHandle;
use thirtyfour::{CapabilitiesHelper, ChromiumLikeCapabilities};

/// For [`Browser::press`].
pub const TAB: &str = "\u{e004}";
/// For [`Browser::press`].
pub const ENTER: &str = "\u{e007}";
/// For [`Browser::press`].
pub const ESCAPE: &str = "\u{e00c}";
/// For [`Browser::press`].
pub const SPACE: &str = " ";
/// For [`Browser::press`]; the shift key is held for the tab and then let go.
pub const SHIFT_TAB: &str = "\u{e008}\u{e004}\u{e008}";
/// For [`Browser::scheme`].
pub const LIGHT: &str = "light";
/// For [`Browser::scheme`].
pub const DARK: &str = "dark";

/// A script in the page may wait for something itself.
const SCRIPT_PATIENCE: Duration = Duration::from_secs(120);

/// The frame stands, and its sheet is not the one that says that a document is on its way.
const IS_READY: &str = "!!document.querySelector('.titleblock')
    && !!document.querySelector('#main') && !document.querySelector('#main > p[role=status]:only-child')";

const FLAGS: [&str; 11] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-breakpad",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
    "--window-size=1440,900",
];

/// One browser on a stage's profile. It runs until it is killed, or the next one is started, or the journey ends.
pub struct Browser {
    session: Arc<SessionHandle>,
    downloads: PathBuf,
    process: Arc<Driver>,
}

impl Browser {
    pub(crate) async fn start(stage: &Stage, script: &str) -> Result<Self> {
        let mut caps = DesiredCapabilities::chrome();
        caps.set_binary(&program("CHROMIUM", "chromium").to_string_lossy())?;
        for flag in FLAGS {
            caps.add_arg(flag)?;
        }
        caps.add_arg(&format!("--user-data-dir={}", stage.profile().display()))?;
        caps.set("goog:loggingPrefs", json!({"browser": "ALL", "performance": "ALL"}))?;
        let process = Arc::new(Driver::start()?);
        let driver = WebDriver::new(process.url(), caps).await.context("the browser does not start")?;
        let session = driver.handle().clone();
        // The session ends with the browser; asked to end politely, the browser would tidy up first.
        driver.leak().ok().context("the session has ended already")?;
        session.set_script_timeout(SCRIPT_PATIENCE).await?;
        stage.remember(&session, &process);
        let browser = Self { session, downloads: stage.downloads().to_owned(), process };
        browser.prepare_tab(script).await?;
        Ok(browser)
    }

    async fn prepare_tab(&self, script: &str) -> Result<()> {
        let downloads = json!({"behavior": "allow", "downloadPath": self.downloads});
        self.cdp("Browser.setDownloadBehavior", downloads).await?;
        if !script.is_empty() {
            self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({"source": script})).await?;
        }
        Ok(())
    }

    pub(crate) fn session(&self) -> &Arc<SessionHandle> {
        &self.session
    }

    /// Goes to `url` and waits until the app has started.
    ///
    /// # Errors
    /// When it does not start in time.
    pub async fn open(&self, url: &str) -> Result<()> {
        self.session().goto(url).await?;
        self.wait_for_app().await
    }

    /// Loads the page anew.
    ///
    /// # Errors
    /// When the app does not start in time.
    pub async fn reload(&self) -> Result<()> {
        self.session().refresh().await?;
        self.wait_for_app().await
    }

    async fn wait_for_app(&self) -> Result<()> {
        self.wait("the app to start", IS_READY).await
    }

    /// The value of a JavaScript expression; a promise is waited for.
    ///
    /// # Errors
    /// When it throws.
    pub async fn js(&self, expression: &str) -> Result<Value> {
        let result = self.session().execute(format!("return ({expression});"), Vec::new()).await;
        Ok(result.with_context(|| format!("in the page: {}", excerpt(expression)))?.json().clone())
    }

    /// The value of a JavaScript expression as text; empty for anything else.
    ///
    /// # Errors
    /// When it throws.
    pub async fn text(&self, expression: &str) -> Result<String> {
        Ok(self.js(expression).await?.as_str().unwrap_or_default().to_owned())
    }

    /// The visible words of the first element that matches `css`; empty when there is none.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn words(&self, css: &str) -> Result<String> {
        self.text(&format!("(document.querySelector({})?.innerText ?? '').trim()", quoted(css))).await
    }

    /// The visible words of every element that matches `css`.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn words_of_all(&self, css: &str) -> Result<Vec<String>> {
        let list = format!("[...document.querySelectorAll({})].map(e => e.innerText.trim())", quoted(css));
        Ok(serde_json::from_value(self.js(&list).await?)?)
    }

    /// How many elements match `css`.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn count(&self, css: &str) -> Result<u64> {
        let n = self.js(&format!("document.querySelectorAll({}).length", quoted(css))).await?;
        n.as_u64().context("no count")
    }

    /// Waits until a JavaScript expression is true.
    ///
    /// # Errors
    /// When it does not become true in time; the message says `what` was waited for and what the page shows.
    pub async fn wait(&self, what: &str, expression: &str) -> Result<()> {
        let begin = Instant::now();
        let mut last = String::new();
        while begin.elapsed() < PATIENCE {
            match self.js(expression).await {
                Ok(Value::Bool(true)) => return Ok(()),
                Ok(value) => last = value.to_string(),
                Err(error) => last = format!("{error:#}"),
            }
            tokio::time::sleep(GLANCE).await;
        }
        let shown = self.text("document.body.innerText.slice(0, 1500)").await.unwrap_or_default();
        bail!("waited in vain for {what}; the last look gave {last}; the page shows:\n{shown}")
    }

    /// Waits until something matches `css`.
    ///
    /// # Errors
    /// When nothing does in time.
    pub async fn wait_for(&self, css: &str) -> Result<()> {
        self.wait(css, &format!("!!document.querySelector({})", quoted(css))).await
    }

    /// Waits until nothing matches `css`.
    ///
    /// # Errors
    /// When something still does after a long time.
    pub async fn wait_gone(&self, css: &str) -> Result<()> {
        self.wait(&format!("{css} to go"), &format!("!document.querySelector({})", quoted(css))).await
    }

    /// Waits until the words of the first element that matches `css` are `words`.
    ///
    /// # Errors
    /// When they do not become so in time.
    pub async fn wait_words(&self, css: &str, words: &str) -> Result<()> {
        let look = format!("document.querySelector({})?.innerText.trim() === {}", quoted(css), quoted(words));
        self.wait(&format!("“{words}” at {css}"), &look).await
    }

    /// Waits until the page shows `words` somewhere.
    ///
    /// # Errors
    /// When it does not in time.
    pub async fn wait_shown(&self, words: &str) -> Result<()> {
        let look = format!("document.body.innerText.includes({})", quoted(words));
        self.wait(&format!("“{words}”"), &look).await
    }

    /// Presses keys into whatever has the focus, as a keyboard does.
    ///
    /// # Errors
    /// When the browser does not take them.
    pub async fn press(&self, keys: impl AsRef<str>) -> Result<()> {
        Ok(self.session().action_chain().send_keys(keys.as_ref()).perform().await?)
    }

    /// Clicks the first element that matches `css`, once there is one.
    ///
    /// # Errors
    /// When there is none in time, or something covers it.
    pub async fn click(&self, css: &str) -> Result<()> {
        self.wait_for(css).await?;
        self.click_element(&format!("document.querySelector({})", quoted(css)), css).await
    }

    /// Clicks the first element that matches `css` and whose visible words begin with `words`.
    ///
    /// # Errors
    /// When there is none in time, or something covers it.
    pub async fn click_named(&self, css: &str, words: &str) -> Result<()> {
        let (css, quoted) = (quoted(css), quoted(words));
        let find = format!(
            "[...document.querySelectorAll({css})].find(e => e.offsetParent && e.innerText.trim().startsWith({quoted}))"
        );
        let what = format!("“{words}” among {css}");
        self.wait(&what, &format!("!!{find}")).await?;
        self.click_element(&find, &what).await
    }

    /// The element is looked up in the page each time, since the app may draw it anew between two looks.
    async fn click_element(&self, find: &str, what: &str) -> Result<()> {
        let begin = Instant::now();
        loop {
            let element = self.session().execute(format!("return {find};"), Vec::new()).await?.element();
            let clicked = match element {
                Ok(element) => self.click_in_sight(find, &element).await,
                Err(error) => Err(error),
            };
            match clicked {
                Ok(()) => return Ok(()),
                Err(error) if begin.elapsed() > PATIENCE / 3 => {
                    return Err(error).with_context(|| format!("{what} cannot be clicked"));
                }
                Err(_) => tokio::time::sleep(GLANCE).await,
            }
        }
    }

    /// Scrolled to the middle, as a person would: at the window's edge the title block may lie over it.
    async fn click_in_sight(&self, find: &str, element: &WebElement) -> WebDriverResult<()> {
        let scroll = format!("{find}?.scrollIntoView({{ block: 'center', behavior: 'instant' }});");
        self.session().execute(scroll, Vec::new()).await?;
        element.click().await
    }

    /// Types into the field that matches `css`, in place of what it holds.
    ///
    /// # Errors
    /// When there is none.
    pub async fn fill(&self, css: &str, text: &str) -> Result<()> {
        self.wait_for(css).await?;
        let field = self.session().find(By::Css(css)).await?;
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Chooses the option with `value` in the list that matches `css`.
    ///
    /// # Errors
    /// When there is none.
    pub async fn choose(&self, css: &str, value: &str) -> Result<()> {
        self.wait_for(css).await?;
        let option = format!("{css} option[value={}]", quoted(value));
        Ok(self.session().find(By::Css(option)).await?.click().await?)
    }

    /// Chooses the file `path` in the file field that matches `css`.
    ///
    /// # Errors
    /// When there is none.
    pub async fn choose_file(&self, css: &str, path: &Path) -> Result<()> {
        self.wait_for(css).await?;
        Ok(self.session().find(By::Css(css)).await?.send_keys(path.to_string_lossy()).await?)
    }

    /// Goes to a place in the app, as a bookmark would.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn place(&self, fragment: &str) -> Result<()> {
        self.js(&format!("(location.hash = {}, true)", quoted(fragment))).await?;
        Ok(())
    }

    /// The fragment of the present place.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn fragment(&self) -> Result<String> {
        self.text("location.hash").await
    }

    /// Sends a command of the developer tools' protocol.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn cdp(&self, command: &str, params: Value) -> Result<Value> {
        let tools = Cdp::new(self.session().clone());
        tools.send_raw(command, params).await.with_context(|| command.to_owned())
    }

    /// The tab that has the focus.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn tab(&self) -> Result<WindowHandle> {
        Ok(self.session().window().await?)
    }

    /// Opens `url` in a further tab, stays there, and gives its handle.
    ///
    /// # Errors
    /// When the app does not start in it.
    pub async fn further_tab(&self, url: &str) -> Result<WindowHandle> {
        let tab = self.session().new_tab().await?;
        self.to_tab(&tab).await?;
        self.prepare_tab("").await?;
        self.open(url).await?;
        Ok(tab)
    }

    /// Goes to a tab.
    ///
    /// # Errors
    /// When it is gone.
    pub async fn to_tab(&self, tab: &WindowHandle) -> Result<()> {
        Ok(self.session().switch_to_window(tab.clone()).await?)
    }

    /// Sets the width and height of the window's inside, in CSS pixels.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn size(&self, width: u32, height: u32) -> Result<()> {
        let metrics = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.cdp("Emulation.setDeviceMetricsOverride", metrics).await?;
        self.wait("the new width", &format!("innerWidth === {width}")).await?;
        self.settle().await
    }

    /// Pretends that the system prefers `scheme`, and no motion.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn scheme(&self, scheme: &str) -> Result<()> {
        let scheme = json!({"name": "prefers-color-scheme", "value": scheme});
        let motion = json!({"name": "prefers-reduced-motion", "value": "reduce"});
        self.cdp("Emulation.setEmulatedMedia", json!({"features": [scheme, motion]})).await?;
        self.settle().await
    }

    /// Waits until everything is drawn: fonts are there, animations have ended, two frames have passed.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn settle(&self) -> Result<()> {
        self.js("(async () => {
                const frame = () => new Promise(done => requestAnimationFrame(done));
                await frame(); await frame();
                await document.fonts.ready;
                await Promise.allSettled(document.getAnimations().map(animation => animation.finished));
                await frame();
                return true;
            })()")
            .await?;
        Ok(())
    }

    /// Saves a picture of the window's inside.
    ///
    /// # Errors
    /// When it cannot be written.
    pub async fn picture(&self, path: &Path) -> Result<()> {
        Ok(self.session().screenshot(path).await?)
    }

    /// Pulls the plug: every process of this browser gets SIGKILL at once.
    pub fn kill(self) {
        self.process.kill();
    }
}

/// `text` as a JavaScript literal.
pub fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn excerpt(expression: &str) -> String {
    expression.chars().take(200).collect()
}
