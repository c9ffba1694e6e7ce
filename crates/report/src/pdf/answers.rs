//! The annex: every answer, so that the report can be read back.

use super::flow::Flow;
use super::fonts::Face;
use super::ink::Ink;
use super::marks;
use super::sheet::Block;
use super::table::{Row, Table};
use super::text::{self, CELL, ID, LABEL, NOTE};
use crate::model::{AnswerRow, AnswerTable, MarkKind, ReportModel};

/// The small ruler over the rating.
const RULER: f64 = 22.0;

pub(crate) fn answer_tables(flow: &mut Flow<'_>, report: &ReportModel) {
    for answers in &report.answers {
        answer_table(flow, answers, &report.foot.continued);
    }
}

fn answer_table(flow: &mut Flow<'_>, answers: &AnswerTable, continued: &str) {
    flow.section(&answers.sheet, &answers.headline, Some(&answers.stand));
    let [requirement, rating, said] = &answers.columns;
    let table =
        Table::new(flow.width(), 2, &[(46.0, requirement), (40.0, rating), (84.0, said)]).padding(1.3, 1.1);
    table.begin(flow);
    for (title, rows) in &answers.groups {
        let rows: Vec<Row> = rows.iter().map(|row| answer_row(flow, &table, row, continued)).collect();
        table.group(flow, title, rows.first());
        flow.bookmark(title, 1);
        rows.into_iter().for_each(|row| table.row(flow, row));
    }
}

fn answer_row(flow: &Flow<'_>, table: &Table, row: &AnswerRow, continued: &str) -> Row {
    let fonts = flow.fonts;
    let mut requirement = text::paragraph(fonts, &row.mark.id, ID, table.inner(0));
    requirement.extend(text::paragraph(fonts, &row.title, CELL.face(Face::SansBold), table.inner(0)));
    let again = format!("{}, {continued}", row.mark.id);
    Row {
        cells: vec![requirement, rating(flow, table, row), said(flow, table, row)],
        again: text::paragraph(fonts, &again, ID.ink(Ink::Label), table.inner(0)),
    }
}

fn rating(flow: &Flow<'_>, table: &Table, row: &AnswerRow) -> Vec<Block> {
    let (fonts, width) = (flow.fonts, table.inner(1));
    let is_rated = matches!(row.mark.kind, MarkKind::Rated { .. });
    let style = if is_rated { CELL.face(Face::SansBold) } else { CELL.ink(Ink::Label) };
    let mut blocks = text::paragraph(fonts, &row.rating, style, width);
    if is_rated {
        blocks.push(marks::mark_ruler(RULER, &row.mark));
    }
    for (idx, remark) in row.remarks.iter().enumerate() {
        let is_gap = idx == 0 && row.mark.below() > 0;
        let ink = if is_gap { Ink::Gap } else { Ink::Label };
        blocks.extend(text::paragraph(fonts, remark, CELL.ink(ink), width));
    }
    blocks
}

fn said(flow: &Flow<'_>, table: &Table, row: &AnswerRow) -> Vec<Block> {
    let (fonts, width) = (flow.fonts, table.inner(2));
    let mut blocks = Vec::new();
    for paragraph in &row.paragraphs {
        blocks.extend(text::paragraph(fonts, paragraph, NOTE, width));
    }
    if !blocks.is_empty() && !row.evidence.is_empty() {
        blocks.push(Block::space(0.7));
    }
    for evidence in &row.evidence {
        blocks.extend(text::paragraph(fonts, evidence, CELL.ink(Ink::Second), width));
    }
    blocks.extend(text::paragraph(fonts, &row.by, LABEL, width));
    blocks
}
