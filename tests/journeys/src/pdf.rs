//! Reads an exported report back.

use anyhow::{Context, Result};
use std::path::Path;

/// All the words of a PDF, page after page, white space folded to single spaces.
///
/// # Errors
/// When it is not a PDF that can be read.
pub fn text_of_pdf(path: &Path) -> Result<String> {
    let document = lopdf::Document::load(path).context("the report is not a PDF")?;
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    let text = document.extract_text(&pages).context("the report's text cannot be read")?;
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}
