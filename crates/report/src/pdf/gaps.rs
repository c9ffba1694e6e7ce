//! The gap tables, one a standard.

use super::flow::Flow;
use super::fonts::Face;
use super::ink::Ink;
use super::marks;
use super::sheet::{Block, Item};
use super::table::{Row, Table};
use super::text::{self, CELL, FIGURE, ID, LABEL, NOTE};
use crate::model::{GapRow, GapTable, ReportModel};

/// From one figure of a row to the next.
const FIGURE_STEP: f64 = 9.5;

pub(crate) fn gap_tables(flow: &mut Flow<'_>, report: &ReportModel) {
    for table in &report.gaps {
        gap_table(flow, table, &report.foot.continued);
    }
}

fn gap_table(flow: &mut Flow<'_>, gaps: &GapTable, continued: &str) {
    flow.section(&gaps.sheet, &gaps.headline, Some(&gaps.stand));
    if gaps.rows.is_empty() {
        return;
    }
    let [requirement, now, target, gap, note, support] = &gaps.columns;
    let columns = [
        (35.0, requirement.as_str()),
        (FIGURE_STEP, now.as_str()),
        (FIGURE_STEP + 1.0, target.as_str()),
        (FIGURE_STEP, gap.as_str()),
        (60.0, note.as_str()),
        (45.5, support.as_str()),
    ];
    let table = Table::new(flow.width(), 4, &columns);
    table.begin(flow);
    for row in &gaps.rows {
        let row = gap_row(flow, &table, gaps, row, continued);
        table.row(flow, row);
    }
}

fn gap_row(flow: &Flow<'_>, table: &Table, gaps: &GapTable, row: &GapRow, continued: &str) -> Row {
    let fonts = flow.fonts;
    let note = match row.note.is_empty() {
        true => text::paragraph(fonts, &gaps.nothing[0], CELL.ink(Ink::Label), table.inner(4)),
        false => text::paragraph(fonts, &row.note, NOTE, table.inner(4)),
    };
    let again = format!("{}, {continued}", row.id);
    Row {
        cells: vec![
            requirement(flow, table, row),
            figure(flow, table, 1, row.level, false),
            figure(flow, table, 2, row.target, false),
            figure(flow, table, 3, row.below, true),
            note,
            support(flow, table, gaps, row),
        ],
        again: text::paragraph(fonts, &again, ID.ink(Ink::Label), table.inner(0)),
    }
}

fn requirement(flow: &Flow<'_>, table: &Table, row: &GapRow) -> Vec<Block> {
    let (fonts, width) = (flow.fonts, table.inner(0));
    let mut blocks = text::paragraph(fonts, &row.id, ID, width);
    blocks.extend(text::paragraph(fonts, &row.title, CELL.face(Face::SansBold), width));
    for remark in &row.remarks {
        blocks.extend(text::paragraph(fonts, remark, CELL.ink(Ink::Label), width));
    }
    blocks
}

/// A figure; under the first one hangs the small ruler of all three.
fn figure(flow: &Flow<'_>, table: &Table, idx: usize, value: u8, is_gap: bool) -> Vec<Block> {
    let style = if is_gap { FIGURE.face(Face::SerifBold).ink(Ink::Gap) } else { FIGURE };
    text::paragraph(flow.fonts, &value.to_string(), style, table.inner(idx))
}

fn support(flow: &Flow<'_>, table: &Table, gaps: &GapTable, row: &GapRow) -> Vec<Block> {
    let (fonts, width) = (flow.fonts, table.inner(5));
    let [evidence, action, first_step] = &gaps.labels;
    let [_, no_evidence, no_action] = &gaps.nothing;
    let mut blocks = Vec::new();
    let mut part = |label: &str, lines: &[String], style| {
        if !blocks.is_empty() {
            blocks.push(Block::space(1.3));
        }
        blocks.extend(text::paragraph(fonts, label, LABEL, width));
        for line in lines {
            blocks.extend(text::paragraph(fonts, line, style, width));
        }
    };
    let quiet = CELL.ink(Ink::Label);
    match row.evidence.is_empty() {
        true => part(evidence, std::slice::from_ref(no_evidence), quiet),
        false => part(evidence, &row.evidence, CELL),
    }
    match (&row.first_step, row.actions.is_empty()) {
        (_, false) => part(action, &row.actions, CELL),
        (Some(step), true) => part(first_step, std::slice::from_ref(step), CELL.ink(Ink::Second)),
        (None, true) => part(action, std::slice::from_ref(no_action), quiet),
    }
    blocks
}

