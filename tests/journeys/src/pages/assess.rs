//! Assess, by keyboard.

use crate::{Browser, ENTER, ESCAPE, quoted, t};
use anyhow::{Context, Result};
use plumbline_core::ids::AnswerKey;

const ID: &str = "#requirement .req__name .id";
const BULK: &str = "dialog.bulk";

/// Assess.
#[derive(Clone, Copy)]
pub struct Assess<'a>(&'a Browser);

impl<'a> Assess<'a> {
    pub(super) async fn shown(browser: &'a Browser) -> Result<Self> {
        browser
            .wait("a question", "!!document.querySelector('main.work #requirement #question')?.innerText")
            .await?;
        Ok(Self(browser))
    }

    /// The id of the current requirement.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn requirement(self) -> Result<String> {
        self.0.words(ID).await
    }

    /// The current requirement, as the address names it.
    ///
    /// # Errors
    /// When the address names none.
    pub async fn key(self) -> Result<AnswerKey> {
        let key = self
            .0
            .text("location.hash.split('?')[0].split('/').slice(4, 6).map(decodeURIComponent).join('/')")
            .await?;
        let (questionnaire, requirement) = key.split_once('/').context("the address names no requirement")?;
        Ok(AnswerKey::new(&questionnaire.into(), &requirement.into()))
    }

    /// Waits until `requirement` is the current one.
    ///
    /// # Errors
    /// When it does not become so in time.
    pub async fn wait_at(self, requirement: &str) -> Result<()> {
        self.0.wait_words(ID, requirement).await
    }

    /// The rating chosen: `0` to `4`, `on` for not applicable, or empty.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn rating(self) -> Result<String> {
        self.0.text("document.querySelector('#requirement input[name=rating]:checked')?.value ?? ''").await
    }

    /// Waits until the current requirement is rated `level`.
    ///
    /// # Errors
    /// When it does not become so in time.
    pub async fn wait_rating(self, level: u8) -> Result<()> {
        let look =
            format!("document.querySelector('#requirement input[name=rating]:checked')?.value === '{level}'");
        self.0.wait(&format!("rating {level}"), &look).await
    }

    /// Rates the current requirement by its digit.
    ///
    /// # Errors
    /// When the rating does not appear.
    pub async fn rate(self, level: u8) -> Result<()> {
        self.0.press(level.to_string()).await?;
        self.wait_rating(level).await
    }

    /// Goes on to the next requirement.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn next(self) -> Result<()> {
        self.step("j").await
    }

    /// Goes back to the requirement before.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn back(self) -> Result<()> {
        self.step("k").await
    }

    async fn step(self, key: &str) -> Result<()> {
        let before = self.requirement().await?;
        self.0.press(key).await?;
        let look =
            format!("![undefined, {}].includes(document.querySelector('{ID}')?.innerText)", quoted(&before));
        self.0.wait("another requirement", &look).await
    }

    /// Declares the current requirement not applicable, and why.
    ///
    /// # Errors
    /// When the reason cannot be given.
    pub async fn not_applicable(self, reason: &str) -> Result<()> {
        self.0.press("n").await?;
        self.write("reason", reason).await
    }

    /// Adds to the note, and leaves it.
    ///
    /// # Errors
    /// When the key does not lead there.
    pub async fn note(self, text: &str) -> Result<()> {
        self.0.press("m").await?;
        self.write("note", text).await
    }

    async fn write(self, field: &str, text: &str) -> Result<()> {
        self.0.wait(&format!("the {field}"), &format!("document.activeElement?.id === '{field}'")).await?;
        self.0.press(text).await?;
        let look = format!("document.querySelector('#{field}')?.value.endsWith({})", quoted(text));
        self.0.wait(&format!("the words in the {field}"), &look).await?;
        self.0.press(ESCAPE).await?;
        self.0
            .wait(&format!("the {field} to be left"), &format!("document.activeElement?.id !== '{field}'"))
            .await
    }

    /// What the note says.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn note_text(self) -> Result<String> {
        self.0.text("document.querySelector('#note')?.value ?? ''").await
    }

    /// Marks the current requirement to be verified on the floor.
    ///
    /// # Errors
    /// When the mark does not appear.
    pub async fn doubt(self) -> Result<()> {
        self.0.press("v").await?;
        self.0.wait_for("#requirement input[name=doubt]:checked").await
    }

    /// Opens the form for evidence.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn open_evidence(self) -> Result<()> {
        self.0.press("e").await?;
        self.0.wait_for(".attach form input[required]").await
    }

    /// Attaches a new piece of evidence.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn attach(self, title: &str) -> Result<()> {
        self.open_evidence().await?;
        self.0.fill(".attach form input[required]", title).await?;
        self.0.press(ENTER).await?;
        let look = format!("document.querySelector('.evi')?.innerText.includes({}) === true", quoted(title));
        self.0.wait("the evidence", &look).await
    }

    /// Opens the dialog that answers everything listed.
    ///
    /// # Errors
    /// When no filter is on, or the dialog does not open.
    pub async fn open_bulk(self) -> Result<()> {
        self.0.click_named(".filters__state button", &t("bulk-open")).await?;
        self.0.wait_for("dialog.bulk[open]").await
    }

    /// Answers everything listed with “not applicable”, and gives how many answers that was said to change.
    ///
    /// # Errors
    /// When the dialog does not do so.
    pub async fn exclude_listed(self, reason: &str) -> Result<usize> {
        self.open_bulk().await?;
        self.0.fill(&format!("{BULK} input[required]"), reason).await?;
        let button = format!("{BULK} button[type=submit]");
        self.0.wait("the count", &format!("!document.querySelector({}).disabled", quoted(&button))).await?;
        let words = self.0.words(&format!("{BULK} [role=status]")).await?;
        let n = words.split(' ').next().and_then(|n| n.parse().ok());
        let n = n.with_context(|| format!("the dialog says “{words}”"))?;
        self.0.click(&button).await?;
        self.0.wait_gone("dialog[open]").await?;
        Ok(n)
    }
}
