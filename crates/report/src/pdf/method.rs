//! Method and limits: the scale, then short texts in two columns.

use super::flow::{Flow, LEFT};
use super::fonts::Face;
use super::ink::Ink;
use super::marks;
use super::sheet::{Block, Item, height};
use super::text::{self, CELL, READ, Style};
use crate::model::{Article, Method, ReportModel};

const LEVEL: Style = Style::new(Face::SansBold, 9.5, 4.5);
const HEADING: Style = Style::new(Face::SerifBold, 10.5, 4.75);
/// Between the two columns.
const GUTTER: f64 = 4.0;

pub(crate) fn method(flow: &mut Flow<'_>, report: &ReportModel) {
    let method = &report.method;
    flow.section_needing(95.0, &method.sheet, &method.headline, None);
    scale(flow, method);
    articles(flow, &method.articles);
}

fn scale(flow: &mut Flow<'_>, method: &Method) {
    let cell = flow.width() / method.scale.len().max(1) as f64;
    let cells: Vec<Vec<Block>> = method
        .scale
        .iter()
        .map(|level| {
            let title = format!("{}  {}", level.level, level.name);
            let mut blocks = text::paragraph(flow.fonts, &title, LEVEL, cell - 4.0);
            blocks.extend(text::paragraph(flow.fonts, &level.meaning, CELL.ink(Ink::Second), cell - 4.0));
            blocks
        })
        .collect();
    let tall = cells.iter().map(|cell| height(cell)).fold(0.0, f64::max) + 4.0;
    flow.ensure(tall + 12.0);
    let (top, bob) = (flow.y + 7.0, LEFT + (f64::from(method.target) + 0.5) * cell);
    let words =
        marks::placed(flow.fonts, &method.target_label, CELL.face(Face::SansBold), bob + 2.5, flow.y + 0.6);
    flow.draw([Item::drop(bob, flow.y, 4.0, 0.45, Ink::Text), marks::bob(bob, top, 4.4, Ink::Text)]);
    flow.draw(words);
    flow.draw([
        Item::rule(LEFT, top, flow.width(), 0.45, Ink::Text),
        Item::rule(LEFT, top + tall, flow.width(), 0.2, Ink::RuleFirm),
    ]);
    flow.draw(
        (0..=cells.len()).map(|idx| Item::drop(LEFT + idx as f64 * cell, top, tall, 0.2, Ink::RuleFirm)),
    );
    for (idx, blocks) in cells.into_iter().enumerate() {
        flow.stack(LEFT + idx as f64 * cell + 2.0, top + 1.8, blocks);
    }
    flow.y = top + tall + 6.0;
}

/// Two columns as equal as whole texts allow; what does not fit goes on on the next page.
fn articles(flow: &mut Flow<'_>, articles: &[Article]) {
    let width = (flow.width() - GUTTER) / 2.0;
    let mut rest: Vec<Vec<Block>> =
        articles.iter().map(|article| article_blocks(flow, article, width)).collect();
    while !rest.is_empty() {
        let heights: Vec<f64> = rest.iter().map(|blocks| height(blocks)).collect();
        let fits = |n: &usize| halves(heights.get(..*n).unwrap_or_default()).1 <= flow.remaining();
        let Some(n) = (1..=rest.len()).rev().find(fits) else {
            if flow.is_at_top() {
                // One text longer than a page: line by line.
                rest.into_iter().for_each(|blocks| flow.place(LEFT, blocks));
                return;
            }
            flow.new_page();
            continue;
        };
        let later = rest.split_off(n);
        let (n_first, tall) = halves(heights.get(..n).unwrap_or_default());
        let top = flow.y;
        column(flow, LEFT, top, width, rest.drain(..n_first));
        column(flow, LEFT + width + GUTTER, top, width, rest.drain(..));
        flow.y = top + tall;
        rest = later;
    }
}

/// How many of `heights` go into the first of two columns, and how tall the taller column is then.
fn halves(heights: &[f64]) -> (usize, f64) {
    let tall = |at: usize| {
        let (first, second) = heights.split_at(at);
        first.iter().sum::<f64>().max(second.iter().sum())
    };
    let at = (0..=heights.len()).min_by(|a, b| tall(*a).total_cmp(&tall(*b))).unwrap_or(0);
    (at, tall(at))
}

fn column(flow: &mut Flow<'_>, x: f64, mut y: f64, width: f64, articles: impl Iterator<Item = Vec<Block>>) {
    for article in articles {
        flow.draw([Item::rule(x, y, width, 0.2, Ink::RuleFirm)]);
        y = flow.stack(x, y, article);
    }
}

fn article_blocks(flow: &Flow<'_>, article: &Article, width: f64) -> Vec<Block> {
    let mut blocks = vec![Block::space(1.6)];
    blocks.extend(text::paragraph(flow.fonts, &article.heading, HEADING, width));
    blocks.push(Block::space(0.8));
    blocks.extend(text::paragraph(flow.fonts, &article.text, READ, width - 3.0));
    blocks.push(Block::space(4.0));
    blocks
}
