//! Related ratings that stand apart: the agenda, and what was settled.

use super::flow::Flow;
use super::fonts::Face;
use super::ink::Ink;
use super::sheet::Block;
use super::table::{Row, Table};
use super::text::{self, CELL, FIGURE, ID, LABEL, NOTE};
use crate::model::{DivergenceEnd, DivergenceRow, DivergenceSheet, ReportModel};

pub(crate) fn divergences(flow: &mut Flow<'_>, report: &ReportModel) {
    let Some(sheet) = &report.divergences else { return };
    let continued = &report.foot.continued;
    flow.section(&sheet.sheet, &sheet.headline, Some(&sheet.stand));
    let [.., check] = &sheet.columns;
    rows(flow, sheet, check, &sheet.open, continued);
    if !sheet.settled.is_empty() {
        flow.heading(&sheet.settled_heading, "", 24.0);
        flow.bookmark(&sheet.settled_heading, 1);
        rows(flow, sheet, &sheet.settled_column, &sheet.settled, continued);
    }
}

fn rows(flow: &mut Flow<'_>, sheet: &DivergenceSheet, last: &str, rows: &[DivergenceRow], continued: &str) {
    if rows.is_empty() {
        return;
    }
    let [office, rated, plant, rated_too, stake, _] = &sheet.columns;
    let columns = [
        (40.0, office.as_str()),
        (12.0, rated),
        (40.0, plant),
        (12.0, rated_too),
        (12.0, stake),
        (54.0, last),
    ];
    let table = Table::new(flow.width(), 5, &columns).padding(1.4, 1.2);
    table.begin(flow);
    for row in rows {
        let row = pair(flow, &table, row, continued);
        table.row(flow, row);
    }
}

fn pair(flow: &Flow<'_>, table: &Table, row: &DivergenceRow, continued: &str) -> Row {
    let fonts = flow.fonts;
    let [source, target] = &row.ends;
    // The lower of the two is out of true with the other; which of them is wrong is for people to say.
    let figure = |end: &DivergenceEnd, other: &DivergenceEnd, idx: usize| {
        let is_low = row.is_open && end.level < other.level;
        let style = if is_low { FIGURE.face(Face::SerifBold).ink(Ink::Gap) } else { FIGURE };
        text::paragraph(fonts, &end.level.to_string(), style, table.inner(idx))
    };
    let mut said = text::paragraph(fonts, &row.text, NOTE, table.inner(5));
    said.extend(text::paragraph(fonts, &row.by, LABEL, table.inner(5)));
    let again = format!("{} / {}, {continued}", source.id, target.id);
    Row {
        cells: vec![
            end(flow, table, source, 0),
            figure(source, target, 1),
            end(flow, table, target, 2),
            figure(target, source, 3),
            text::paragraph(fonts, &row.stake.to_string(), CELL, table.inner(4)),
            said,
        ],
        again: text::paragraph(fonts, &again, ID.ink(Ink::Label), table.inner(0)),
    }
}

fn end(flow: &Flow<'_>, table: &Table, end: &DivergenceEnd, idx: usize) -> Vec<Block> {
    let mut blocks = text::paragraph(flow.fonts, &end.id, ID, table.inner(idx));
    blocks.extend(text::paragraph(flow.fonts, &end.title, CELL.face(Face::SansBold), table.inner(idx)));
    blocks
}
