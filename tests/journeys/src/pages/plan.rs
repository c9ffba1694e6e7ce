//! Gaps and plan.

use crate::{Browser, ESCAPE, quoted, t};
use anyhow::Result;

const GAPS: &str = ".gap-list > li";

/// Gaps and plan.
#[derive(Clone, Copy)]
pub struct Plan<'a>(&'a Browser);

impl<'a> Plan<'a> {
    pub(super) async fn shown(browser: &'a Browser) -> Result<Self> {
        browser.wait("the plan", "!!document.querySelector('main.plan h1')?.innerText").await?;
        Ok(Self(browser))
    }

    /// The ids of the gaps listed, most serious first.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn gaps(self) -> Result<Vec<String>> {
        self.0.words_of_all(".gap-row__name a.id").await
    }

    /// Makes an action of the gap at `position`, from 0, and gives its title.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn act(self, position: usize) -> Result<String> {
        let row = format!("{GAPS}:nth-of-type({})", position + 1);
        self.0.click_named(&format!("{row} .gap-row__acts > button"), &t("plan-act")).await?;
        self.0.wait_for(&format!("{row} .gap-row__action")).await?;
        self.0.wait_for(".action-editor").await?;
        let title = self.0.text("document.querySelector('#action-title').value").await?;
        self.0.press(ESCAPE).await?;
        self.0.wait_gone(".action-editor").await?;
        Ok(title)
    }

    /// Opens the editor of the first action, and names its owner and the day it is due.
    ///
    /// # Errors
    /// When the editor does not take it.
    pub async fn assign(self, owner: &str, due: &str) -> Result<()> {
        self.0.click(".gap-row__action").await?;
        self.0.wait_for(".action-editor").await?;
        self.0.fill(".action-editor input[list=action-owners]", owner).await?;
        // How a date is typed depends on the browser's language; what counts is what the field then says.
        let set = format!(
            "(field => {{ field.value = {}; field.dispatchEvent(new Event('input', {{ bubbles: true }})); return true; }})
             ([...document.querySelectorAll('.action-editor input[type=date]')].at(-1))",
            quoted(due)
        );
        self.0.js(&set).await?;
        self.0.click(".action-editor button[type=submit]").await?;
        self.0.wait_gone(".action-editor").await
    }
}
