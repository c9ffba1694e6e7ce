//! What machines can see of accessibility and layout.

use crate::{Browser, quoted};
use anyhow::{Context, Result};

/// The accessibility scanner's script.
///
/// # Errors
/// When the test command has not fetched it.
pub fn axe_source() -> Result<String> {
    let path = std::env::var_os("PLUMBLINE_AXE")
        .context("PLUMBLINE_AXE does not name axe-core's script: run the journeys with `cargo xtask test`")?;
    Ok(std::fs::read_to_string(path)?)
}

impl Browser {
    /// Violations of WCAG 2.2 and of good practice that axe-core finds in the page as it stands, a line each.
    ///
    /// # Errors
    /// When the scanner cannot run.
    pub async fn axe_violations(&self, axe: &str) -> Result<Vec<String>> {
        if self.js("typeof window.axe === 'undefined'").await? == true {
            self.session().execute(axe.to_owned(), Vec::new()).await.context("axe-core does not load")?;
        }
        let lines = self
            .js("axe.run(document, { resultTypes: ['violations'] }).then(result => result.violations.flatMap(
                    rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}: ${
                        [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')}`)))")
            .await?;
        Ok(serde_json::from_value(lines)?)
    }

    /// How many pixels the page is wider than the window.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn excess_width(&self) -> Result<i64> {
        let excess = self.js("document.scrollingElement.scrollWidth - innerWidth").await?;
        excess.as_i64().context("no width")
    }

    /// Elements that match `css` and whose text does not fit into them, a line each.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn clipped(&self, css: &str) -> Result<Vec<String>> {
        let lines = self
            .js(&format!(
                "[...document.querySelectorAll({})].filter(e => e.checkVisibility({{ visibilityProperty: true }})).flatMap(e => {{
                    const box = e.getBoundingClientRect();
                    const walker = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
                    const out = [];
                    // Letters reach beyond a low line; that is only a loss where the box cuts.
                    const hides = getComputedStyle(e).overflowY === 'visible' ? 0 : 1;
                    while (walker.nextNode()) {{
                        const text = walker.currentNode;
                        if (!text.data.trim() || text.parentElement.closest('.vh, svg, option, [hidden]')) continue;
                        const range = document.createRange();
                        range.selectNodeContents(text);
                        for (const r of range.getClientRects()) {{
                            const over = Math.max(box.left - r.left, r.right - box.right, hides * (box.top - r.top), hides * (r.bottom - box.bottom));
                            if (r.width > 1 && over > 1) out.push(`${{e.tagName.toLowerCase()}}.${{e.className}} “${{text.data.trim()}}” by ${{Math.round(over)}} px`);
                        }}
                    }}
                    return out.slice(0, 1);
                }})",
                quoted(css)
            ))
            .await?;
        Ok(serde_json::from_value(lines)?)
    }
}
