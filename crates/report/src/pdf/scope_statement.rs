//! The scope statements of both systems.

use super::flow::{Flow, LEFT};
use super::fonts::Face;
use super::ink::Ink;
use super::sheet::{Block, Item, height};
use super::text::{self, CELL, LABEL, READ, Style};
use crate::model::{Article, ReportModel, ScopeStatement};

const HEADING: Style = Style::new(Face::SerifBold, 10.5, 4.75);
/// From the left to the text of a section.
const TEXT: f64 = 42.0;

pub(crate) fn scope_statements(flow: &mut Flow<'_>, report: &ReportModel) {
    report.scope_statements.iter().for_each(|statement| scope_statement(flow, statement));
}

fn scope_statement(flow: &mut Flow<'_>, statement: &ScopeStatement) {
    flow.section(&statement.sheet, &statement.headline, Some(&statement.stand));
    fields(flow, statement);
    for part in &statement.parts {
        section(flow, part);
    }
}

/// Owner, approver and day beside each other.
fn fields(flow: &mut Flow<'_>, statement: &ScopeStatement) {
    let width = flow.width() / statement.fields.len() as f64;
    let cells: Vec<Vec<Block>> = statement
        .fields
        .iter()
        .map(|field| {
            let mut blocks = text::paragraph(flow.fonts, &field.label, LABEL, width - 4.0);
            for line in &field.lines {
                let mut lines = text::paragraph(flow.fonts, line, CELL.face(Face::SansBold), width - 4.0);
                lines.truncate(4);
                blocks.extend(lines);
            }
            blocks
        })
        .collect();
    let tall = cells.iter().map(|cell| height(cell)).fold(0.0, f64::max) + 2.4;
    flow.ensure(tall);
    flow.draw([Item::rule(LEFT, flow.y, flow.width(), 0.45, Ink::Text)]);
    for (idx, blocks) in cells.into_iter().enumerate() {
        flow.stack(LEFT + idx as f64 * width, flow.y + 1.2, blocks);
    }
    flow.y += tall;
}

/// Its name at the left, its paragraphs beside it.
fn section(flow: &mut Flow<'_>, part: &Article) {
    let width = (flow.width() - TEXT).min(128.0);
    let name = text::paragraph(flow.fonts, &part.heading, HEADING, TEXT - 4.0);
    let mut lines = Vec::new();
    for (idx, paragraph) in part.text.lines().enumerate() {
        if idx > 0 {
            lines.push(Block::space(1.0));
        }
        lines.extend(text::paragraph(flow.fonts, paragraph, READ, width));
    }
    flow.ensure(height(&name).max(lines.iter().take(3).map(|line| line.height).sum()) + 3.2);
    flow.draw([Item::rule(LEFT, flow.y, flow.width(), 0.2, Ink::RuleFirm)]);
    flow.y += 1.6;
    let (page, end) = (flow.pages.len(), flow.y + height(&name));
    flow.stack(LEFT, flow.y, name);
    flow.place(LEFT + TEXT, lines);
    if flow.pages.len() == page {
        flow.y = flow.y.max(end);
    }
    flow.y += 2.4;
}
