//! What is in which scope: the map, its counts, what to put right, what crosses.

use super::flow::Flow;
use super::fonts::Face;
use super::ink::Ink;
use super::scope_map;
use super::sheet::Block;
use super::table::{Row, Table};
use super::text::{self, CELL, LABEL, NOTE};
use crate::model::{CrossingRow, ReportModel, ScopeCounts, ScopeSheet};

pub(crate) fn scope(flow: &mut Flow<'_>, report: &ReportModel) {
    let Some(sheet) = &report.scope else { return };
    // The map is tall: its sheet begins on a page of its own.
    flow.section_needing(f64::INFINITY, &sheet.sheet, &sheet.headline, Some(&sheet.stand));
    scope_map::picture(flow, &sheet.picture);
    findings(flow, sheet);
    crossings(flow, sheet, &report.foot.continued);
    counts(flow, &sheet.counts);
}

fn counts(flow: &mut Flow<'_>, counts: &ScopeCounts) {
    flow.heading(&counts.heading, "", (counts.rows.len() + 2) as f64 * 5.3);
    flow.bookmark(&counts.heading, 1);
    let [level, isms, both, csms, neither, all] = &counts.columns;
    let columns =
        [(50.0, level.as_str()), (24.0, isms), (24.0, both), (24.0, csms), (24.0, neither), (24.0, all)];
    let table = Table::new(flow.width(), 0, &columns).padding(0.7, 0.6);
    let table = (1..columns.len()).fold(table, Table::right);
    table.begin(flow);
    for (name, row) in &counts.rows {
        table.row(flow, figures(flow, &table, name, row, Face::Sans));
    }
    let (name, row) = &counts.total;
    table.row(flow, figures(flow, &table, name, row, Face::SansBold));
}

fn figures(flow: &Flow<'_>, table: &Table, name: &str, counts: &[usize; 5], face: Face) -> Row {
    let mut cells = vec![text::paragraph(flow.fonts, name, CELL.face(face), table.inner(0))];
    cells.extend(counts.iter().enumerate().map(|(idx, n)| {
        let ink = if *n == 0 { Ink::Label } else { Ink::Text };
        text::paragraph(flow.fonts, &n.to_string(), CELL.face(face).ink(ink), table.inner(idx + 1))
    }));
    Row { cells, again: Vec::new() }
}

fn findings(flow: &mut Flow<'_>, sheet: &ScopeSheet) {
    let [heading, hint] = &sheet.findings_heading;
    flow.heading(heading, hint, if sheet.findings.is_empty() { 0.0 } else { 14.0 });
    flow.bookmark(heading, 1);
    let table = Table::new(flow.width(), 1, &[(58.0, ""), (112.0, "")]).padding(1.2, 1.0);
    for finding in &sheet.findings {
        let fonts = flow.fonts;
        let what = text::paragraph(fonts, &finding.what, CELL.face(Face::SansBold), table.inner(0));
        let which = text::paragraph(fonts, &finding.which, NOTE, table.inner(1));
        table.row(flow, Row { again: what.clone(), cells: vec![what, which] });
    }
}

fn crossings(flow: &mut Flow<'_>, sheet: &ScopeSheet, continued: &str) {
    if sheet.crossings.is_empty() {
        return;
    }
    let [heading, hint] = &sheet.crossings_heading;
    flow.heading(heading, hint, 24.0);
    flow.bookmark(heading, 1);
    let [letter, name, between, agreement, owners] = &sheet.crossings_columns;
    let columns = [(10.0, letter.as_str()), (34.0, name), (46.0, between), (46.0, agreement), (34.0, owners)];
    let table = Table::new(flow.width(), 3, &columns).padding(1.2, 1.0);
    table.begin(flow);
    for row in &sheet.crossings {
        let row = crossing(flow, &table, row, continued);
        table.row(flow, row);
    }
}

fn crossing(flow: &Flow<'_>, table: &Table, row: &CrossingRow, continued: &str) -> Row {
    let fonts = flow.fonts;
    let ink = if row.is_agreed { Ink::Text } else { Ink::Gap };
    let agreement = match row.is_agreed {
        true => text::paragraph(fonts, &row.agreement, CELL, table.inner(3)),
        false => text::paragraph(fonts, &row.agreement, CELL.face(Face::SansBold).ink(ink), table.inner(3)),
    };
    let owners: Vec<Block> =
        row.owners.iter().flat_map(|owner| text::paragraph(fonts, owner, CELL, table.inner(4))).collect();
    let second = CELL.ink(Ink::Second);
    let between = row.between.iter().flat_map(|end| text::paragraph(fonts, end, second, table.inner(2)));
    let between = between.collect();
    let again = format!("{}, {continued}", row.letter);
    Row {
        cells: vec![
            text::paragraph(fonts, &row.letter, CELL.face(Face::SansBold).ink(ink), table.inner(0)),
            text::paragraph(fonts, &row.name, CELL.face(Face::SansBold), table.inner(1)),
            between,
            agreement,
            owners,
        ],
        again: text::paragraph(fonts, &again, LABEL, table.inner(0)),
    }
}
