//! Scope, crosswalk and proposals: what lies between office and plant.

use crate::{Browser, quoted, t};
use anyhow::{Context, Result};

/// The list of proposals.
#[derive(Clone, Copy)]
pub struct Proposals<'a>(&'a Browser);

impl<'a> Proposals<'a> {
    pub(super) async fn shown(browser: &'a Browser) -> Result<Self> {
        browser.wait_for("main.proposals .prop-card").await?;
        Ok(Self(browser))
    }

    /// The requirement that is looked at.
    ///
    /// # Errors
    /// When none is.
    pub async fn current(self) -> Result<String> {
        self.0.words(".prop-card .req__name .id").await
    }

    /// Presses `key`, and waits until another requirement is looked at; gives the one that was.
    ///
    /// # Errors
    /// When it stays.
    pub async fn decide(self, key: &str) -> Result<String> {
        let before = self.current().await?;
        self.0.press(key).await?;
        let moved = format!(
            "(document.querySelector('.prop-card .req__name .id')?.innerText ?? '') !== {}",
            quoted(&before)
        );
        self.0.wait("the next proposal", &moved).await?;
        Ok(before)
    }

    /// Goes down to the first proposal with a rating, accepts it, and gives its requirement.
    ///
    /// # Errors
    /// When there is none.
    pub async fn accept_first(self) -> Result<String> {
        while self.0.count(".prop-card__keys .btn--act").await? == 0 {
            self.decide("j").await?;
        }
        self.decide("t").await
    }

    /// The headline.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn finding(self) -> Result<String> {
        self.0.words("main.proposals h1").await
    }
}

/// The crosswalk.
#[derive(Clone, Copy)]
pub struct Crosswalk<'a>(&'a Browser);

impl<'a> Crosswalk<'a> {
    pub(super) async fn shown(browser: &'a Browser) -> Result<Self> {
        browser.wait_for("main.crosswalk .agenda__row").await?;
        Ok(Self(browser))
    }

    /// How many divergences wait to be settled.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn n_open(self) -> Result<u64> {
        self.0.count(".agenda__row").await
    }

    /// Opens the next divergence by its key, and keeps both ratings for `reason`.
    ///
    /// # Errors
    /// When it cannot be settled.
    pub async fn keep_next(self, reason: &str) -> Result<()> {
        self.0.press("x").await?;
        self.0.wait_for(".settle__keep textarea").await?;
        self.0.fill(".settle__keep textarea", reason).await?;
        self.0.click(".settle__keep .btn--act").await?;
        self.0.wait_shown(reason).await
    }
}

/// The scope map.
#[derive(Clone, Copy)]
pub struct Scope<'a>(&'a Browser);

impl<'a> Scope<'a> {
    pub(super) async fn shown(browser: &'a Browser) -> Result<Self> {
        browser.wait("the scope", "!!document.querySelector('main.scope h1')?.innerText").await?;
        Ok(Self(browser))
    }

    /// Pastes a list, looks at what it would do, and takes it. Gives the counts of the preview: new, changed, same, left
    /// out, unclear.
    ///
    /// # Errors
    /// When the list is not taken.
    pub async fn bring_in(self, list: &str) -> Result<Vec<u64>> {
        self.0.click_named("main.scope button", &t("scope-import")).await?;
        self.0.wait_for(".import textarea").await?;
        // What is pasted arrives at once; typing three hundred rows would not.
        let paste = format!(
            "(field => {{ field.value = {}; field.dispatchEvent(new Event('input', {{ bubbles: true }})); return true; }})
             (document.querySelector('.import textarea'))",
            quoted(list)
        );
        self.0.js(&paste).await?;
        self.0.wait_for(".import__counts dd").await?;
        let counts = self.0.words_of_all(".import__counts dd").await?;
        self.0.click(".import__take .btn--act").await?;
        self.0.wait_gone(".import").await?;
        counts
            .iter()
            .map(|count| count.trim().parse().with_context(|| format!("{count} is no count")))
            .collect()
    }

    /// The headline.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn finding(self) -> Result<String> {
        self.0.words("main.scope h1").await
    }

    /// The words of the findings.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn findings(self) -> Result<String> {
        self.0.words("main.scope .found").await
    }
}

impl Browser {
    /// Goes to the proposals.
    ///
    /// # Errors
    /// When none is shown.
    pub async fn proposals(&self) -> Result<Proposals<'_>> {
        self.page("crosswalk/proposals").await?;
        Proposals::shown(self).await
    }

    /// Goes to the crosswalk.
    ///
    /// # Errors
    /// When it is not shown, or nothing waits to be settled.
    pub async fn crosswalk(&self) -> Result<Crosswalk<'_>> {
        self.page("crosswalk").await?;
        Crosswalk::shown(self).await
    }

    /// Goes to the scope.
    ///
    /// # Errors
    /// When it is not shown.
    pub async fn scope(&self) -> Result<Scope<'_>> {
        self.page("scope").await?;
        Scope::shown(self).await
    }
}
