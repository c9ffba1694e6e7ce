//! The Statement of Applicability.

use super::flow::{Flow, LEFT};
use super::fonts::Face;
use super::ink::Ink;
use super::marks;
use super::sheet::{Block, Item};
use super::table::{Row, Table};
use super::text::{self, CELL, ID, LABEL, Style};
use crate::model::{ApplicabilityRow, MarkRow, ReportModel, Statement};

const SMALL: Style = Style::new(Face::Sans, 8.0, 3.6);
/// The small ruler before the status.
const RULER: f64 = 11.0;

pub(crate) fn statements(flow: &mut Flow<'_>, report: &ReportModel) {
    for statement in &report.statements {
        table(flow, statement);
        themes(flow, statement);
        signatures(flow, statement);
    }
}

fn table(flow: &mut Flow<'_>, statement: &Statement) {
    flow.section(&statement.sheet, &statement.headline, Some(&statement.stand));
    let [control, name, applies, why, status] = &statement.columns;
    let columns = [(13.5, control.as_str()), (51.0, name), (12.5, applies), (47.0, why), (46.0, status)];
    let table = Table::new(flow.width(), 3, &columns).padding(0.8, 0.7);
    table.begin(flow);
    for group in &statement.groups {
        let rows: Vec<Row> = group.rows.iter().map(|row| control_row(flow, &table, row)).collect();
        table.group(flow, &group.title, rows.first());
        flow.bookmark(&group.title, 1);
        rows.into_iter().for_each(|row| table.row(flow, row));
    }
}

fn control_row(flow: &Flow<'_>, table: &Table, row: &ApplicabilityRow) -> Row {
    let fonts = flow.fonts;
    let applies = match row.applies {
        Some(true) => SMALL,
        Some(false) => SMALL.face(Face::SansBold),
        None => SMALL.ink(Ink::Label),
    };
    Row {
        cells: vec![
            text::paragraph(fonts, &row.id, ID, table.inner(0)),
            text::paragraph(fonts, &row.title, SMALL, table.inner(1)),
            text::paragraph(fonts, &row.applies_words, applies, table.inner(2)),
            text::paragraph(fonts, &row.why, SMALL, table.inner(3)),
            status(flow, table, row),
        ],
        again: text::paragraph(fonts, &row.id, ID.ink(Ink::Label), table.inner(0)),
    }
}

fn status(flow: &Flow<'_>, table: &Table, row: &ApplicabilityRow) -> Vec<Block> {
    let ink = if row.applies == Some(true) { Ink::Text } else { Ink::Label };
    let room = table.inner(4) - RULER - 1.5;
    let ruler = marks::mark_ruler(RULER, &row.mark);
    let mut lines = text::paragraph(flow.fonts, &row.status, SMALL.ink(ink), room);
    for line in &mut lines {
        line.items = line.items.drain(..).map(|item| item.shift(RULER + 1.5, 0.0)).collect();
    }
    if let Some(first) = lines.first_mut() {
        first.items.extend(ruler.items);
    }
    lines
}

fn themes(flow: &mut Flow<'_>, statement: &Statement) {
    let tall = statement.groups.len() as f64 * 6.0;
    flow.heading(&statement.summary_heading, &statement.summary_hint, tall);
    let width = flow.width();
    for group in &statement.groups {
        flow.ensure(6.0);
        let marks: Vec<&MarkRow> = group.rows.iter().map(|row| &row.mark).collect();
        let title = text::line(flow.fonts, &group.title, CELL.face(Face::SansBold), 44.0);
        flow.put(LEFT, flow.y, title);
        flow.put(LEFT + 46.0, flow.y, marks::strip(width - 46.0 - 30.0, &marks));
        let counts = marks::ending(flow.fonts, &group.counts, CELL.ink(Ink::Second), LEFT + width, flow.y);
        flow.draw(counts);
        flow.y += 6.0;
    }
}

fn signatures(flow: &mut Flow<'_>, statement: &Statement) {
    flow.heading(&statement.approved, "", 22.0);
    let half = (flow.width() - 4.0) / 2.0;
    for (idx, signature) in statement.signatures.iter().enumerate() {
        let x = LEFT + idx as f64 * (half + 4.0);
        flow.put(x, flow.y, text::line(flow.fonts, &signature.role, CELL.face(Face::SansBold), half));
        let y = flow.y + 15.0;
        for (x, width, label) in
            [(x, half - 29.0, &signature.signature), (x + half - 25.0, 25.0, &signature.date)]
        {
            flow.draw([Item::rule(x, y, width, 0.3, Ink::Text)]);
            flow.put(x, y + 0.7, text::line(flow.fonts, label, LABEL, width));
        }
    }
    flow.y += 21.0;
}
