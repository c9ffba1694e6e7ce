//! The title block at the foot of every sheet.

use super::flow::{Flow, LEFT};
use super::fonts::Face;
use super::ink::Ink;
use super::sheet::Item;
use super::text::{self, Style};
use crate::model::Foot;

/// From the lower edge of the page to the rule of the block.
const RULE: f64 = 17.0;
const LABEL: Style = Style::new(Face::Sans, 7.0, 3.5).ink(Ink::Label);
const WORDS: Style = Style::new(Face::SansBold, 7.5, 3.5);

/// Draws the block on every page that has the name of a sheet.
pub(crate) fn feet(flow: &mut Flow<'_>, foot: &Foot) {
    let n_pages = flow.pages.len();
    for page_idx in 0..n_pages {
        let sheet = flow.pages.get(page_idx).map(|page| page.sheet.clone()).unwrap_or_default();
        let items = if sheet.is_empty() { Vec::new() } else { block(flow, foot, &sheet, page_idx, n_pages) };
        if let Some(page) = flow.pages.get_mut(page_idx) {
            page.items.extend(items);
        }
    }
}

/// For example `3 of 11`.
pub(crate) fn page_of(foot: &Foot, page_idx: usize, n_pages: usize) -> String {
    let words = &foot.page_of;
    words.replace("{pages}", &n_pages.to_string()).replace("{page}", &(page_idx + 1).to_string())
}

fn block(flow: &Flow<'_>, foot: &Foot, sheet: &str, page_idx: usize, n_pages: usize) -> Vec<Item> {
    let page = page_of(foot, page_idx, n_pages);
    let fields = [
        (52.0, &foot.report.label, first(&foot.report.lines)),
        (0.0, &foot.sheet, sheet),
        (37.0, &foot.saved.label, first(&foot.saved.lines)),
        (21.0, &foot.answered.label, first(&foot.answered.lines)),
        (17.0, &foot.page, page.as_str()),
    ];
    let fixed: f64 = fields.iter().map(|(width, ..)| width).sum();
    let y = flow.paper.1 - RULE;
    let mut items = vec![Item::rule(LEFT, y, flow.width(), 0.45, Ink::Text)];
    let mut x = LEFT;
    for (idx, (width, label, words)) in fields.into_iter().enumerate() {
        let width = if width == 0.0 { flow.width() - fixed } else { width };
        let pad = if idx == 0 { 0.0 } else { 2.0 };
        if idx > 0 {
            items.push(Item::drop(x, y, 9.0, 0.2, Ink::Rule));
        }
        for (row, (words, style)) in [(label.as_str(), LABEL), (words, WORDS)].into_iter().enumerate() {
            let line = text::line(flow.fonts, words, style, width - pad - 1.5);
            items.extend(line.items.into_iter().map(|i| i.shift(x + pad, y + 1.25 + 3.5 * row as f64)));
        }
        x += width;
    }
    items
}

fn first(lines: &[String]) -> &str {
    lines.first().map(String::as_str).unwrap_or_default()
}
