//! The gap tables, one a standard.

use super::flow::Flow;
use super::fonts::Face;
use super::ink::Ink;
use super::marks;
use super::sheet::Block;
use super::table::{Row, Table};
use super::text::{self, CELL, FIGURE, ID, NOTE, Style};
use crate::model::{GapRow, GapTable, ReportModel};

/// Widths of the columns with figures.
const FIGURES: [f64; 3] = [10.0, 12.5, 9.0];

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
    let [requirement, now, target, gap, note, evidence, action] = &gaps.columns;
    let [now_width, target_width, gap_width] = FIGURES;
    let mut columns =
        vec![(33.0, requirement.as_str()), (now_width, now), (target_width, target), (gap_width, gap)];
    let support = format!("{evidence}, {}", action.to_lowercase());
    let layout = Layout::of(gaps);
    match layout {
        Layout::Beside => columns.extend([(42.5, note.as_str()), (25.0, evidence), (38.0, action)]),
        Layout::WideNotes => columns.extend([(66.0, note.as_str()), (39.5, support.as_str())]),
    }
    let table = Table::new(flow.width(), 4, &columns);
    table.begin(flow);
    for row in &gaps.rows {
        let row = gap_row(flow, &table, gaps, row, layout, continued);
        table.row(flow, row);
    }
}

/// How a table divides its width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layout {
    /// Evidence and action each have a column.
    Beside,
    /// Notes are long: evidence and action share a column, so that notes get more.
    WideNotes,
}

impl Layout {
    fn of(gaps: &GapTable) -> Self {
        /// Mean length of a note, in characters, from which notes get more width.
        const LONG: usize = 260;
        let n_chars: usize = gaps.rows.iter().map(|row| row.note.chars().count()).sum();
        if n_chars > LONG * gaps.rows.len() { Self::WideNotes } else { Self::Beside }
    }
}

fn gap_row(
    flow: &Flow<'_>,
    table: &Table,
    gaps: &GapTable,
    row: &GapRow,
    layout: Layout,
    continued: &str,
) -> Row {
    let fonts = flow.fonts;
    let note = match row.note.is_empty() {
        true => text::paragraph(fonts, &gaps.nothing[0], CELL.ink(Ink::Label), table.inner(4)),
        false => text::paragraph(fonts, &row.note, NOTE, table.inner(4)),
    };
    let again = format!("{}, {continued}", row.id);
    let mut cells = vec![
        requirement(flow, table, row),
        now(flow, table, row),
        figure(flow, table, 2, row.target, FIGURE),
        figure(flow, table, 3, row.below, FIGURE.face(Face::SerifBold).ink(Ink::Gap)),
        note,
    ];
    match layout {
        Layout::Beside => {
            cells.push(evidence(flow, table.inner(5), gaps, row));
            cells.push(action(flow, table.inner(6), gaps, row));
        }
        Layout::WideNotes => {
            let mut support = evidence(flow, table.inner(5), gaps, row);
            support.push(Block::space(1.5));
            support.extend(action(flow, table.inner(5), gaps, row));
            cells.push(support);
        }
    }
    Row { cells, again: text::paragraph(fonts, &again, ID.ink(Ink::Label), table.inner(0)) }
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

fn figure(flow: &Flow<'_>, table: &Table, idx: usize, value: u8, style: Style) -> Vec<Block> {
    text::paragraph(flow.fonts, &value.to_string(), style, table.inner(idx))
}

/// The rating, and under it the small ruler, as wide as all three figures.
fn now(flow: &Flow<'_>, table: &Table, row: &GapRow) -> Vec<Block> {
    let mut blocks = figure(flow, table, 1, row.level, FIGURE);
    let width = FIGURES.iter().sum::<f64>() - 4.0;
    blocks.push(Block::space(0.6));
    blocks.push(marks::small_ruler(width, Some(row.level.into()), row.target.into()));
    blocks
}

fn evidence(flow: &Flow<'_>, width: f64, gaps: &GapTable, row: &GapRow) -> Vec<Block> {
    let fonts = flow.fonts;
    match row.evidence.is_empty() {
        true => text::paragraph(fonts, &gaps.nothing[1], CELL.ink(Ink::Label), width),
        false => row.evidence.iter().flat_map(|line| text::paragraph(fonts, line, CELL, width)).collect(),
    }
}

/// What is planned; else a first step, said to be one.
fn action(flow: &Flow<'_>, width: f64, gaps: &GapTable, row: &GapRow) -> Vec<Block> {
    let fonts = flow.fonts;
    match (&row.first_step, row.actions.is_empty()) {
        (_, false) => row.actions.iter().flat_map(|line| text::paragraph(fonts, line, CELL, width)).collect(),
        (Some(step), true) => {
            let mut blocks = text::paragraph(fonts, &gaps.first_step, CELL.ink(Ink::Label), width);
            blocks.extend(text::paragraph(fonts, step, CELL.ink(Ink::Second), width));
            blocks
        }
        (None, true) => text::paragraph(fonts, &gaps.nothing[2], CELL.ink(Ink::Label), width),
    }
}
