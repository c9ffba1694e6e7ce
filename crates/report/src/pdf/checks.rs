//! What contradicts itself.

use super::flow::Flow;
use super::fonts::Face;
use super::table::{Row, Table};
use super::text::{self, CELL, ID, NOTE};
use crate::model::ReportModel;

pub(crate) fn checks(flow: &mut Flow<'_>, report: &ReportModel) {
    let checks = &report.checks;
    flow.section(&checks.sheet, &checks.headline, Some(&checks.stand));
    if checks.rows.is_empty() {
        return;
    }
    let [requirement, what] = &checks.columns;
    let table =
        Table::new(flow.width(), 2, &[(22.0, requirement), (62.0, ""), (86.0, what)]).padding(1.2, 1.0);
    table.begin(flow);
    for row in &checks.rows {
        let fonts = flow.fonts;
        let row = Row {
            cells: vec![
                text::paragraph(fonts, &row.id, ID, table.inner(0)),
                text::paragraph(fonts, &row.title, CELL.face(Face::SansBold), table.inner(1)),
                text::paragraph(fonts, &row.what, NOTE, table.inner(2)),
            ],
            again: text::paragraph(fonts, &row.id, ID, table.inner(0)),
        };
        table.row(flow, row);
    }
}
