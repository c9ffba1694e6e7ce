//! Reads an exported report back.

use anyhow::{Context, Result, ensure};
use std::path::Path;

/// The words of a PDF.
pub struct Pdf {
    text: String,
    n_pages: usize,
}

impl Pdf {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is not a PDF whose text can be read.
    pub fn read(path: &Path) -> Result<Self> {
        let document = lopdf::Document::load(path).context("the report is not a PDF")?;
        let pages: Vec<u32> = document.get_pages().keys().copied().collect();
        let text = document.extract_text(&pages).context("the report's text cannot be read")?;
        Ok(Self { text: squeezed(&text), n_pages: pages.len() })
    }

    /// How many pages there are.
    pub fn n_pages(&self) -> usize {
        self.n_pages
    }

    /// Whether `words` stand in it. White space does not count: lines break where the page ends.
    pub fn says(&self, words: &str) -> bool {
        self.text.contains(&squeezed(words))
    }

    /// # Errors
    /// When `words` do not stand in it.
    pub fn expect(&self, words: &str) -> Result<()> {
        ensure!(self.says(words), "the report does not say “{words}”");
        Ok(())
    }
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect()
}
