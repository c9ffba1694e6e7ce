//! Who leads on which topic, in the report.

use super::flow::Flow;
use super::fonts::Face;
use super::ink::Ink;
use super::table::{Row, Table};
use super::text::{self, CELL, LABEL};
use crate::model::{AlignmentRow, AlignmentSheet, ReportModel};

pub(crate) fn alignment(flow: &mut Flow<'_>, report: &ReportModel) {
    let Some(sheet) = &report.alignment else { return };
    flow.section(&sheet.sheet, &sheet.headline, Some(&sheet.stand));
    let [topic, lead, forum, interface, owners, dates] = &sheet.narrow_columns;
    let columns = [
        (28.0, topic.as_str()),
        (20.0, lead),
        (26.0, forum),
        (45.0, interface),
        (26.0, owners),
        (25.0, dates),
    ];
    let table = Table::new(flow.width(), 3, &columns).padding(1.2, 1.0);
    table.begin(flow);
    for row in &sheet.rows {
        let row = topic_row(flow, &table, sheet, row, &report.foot.continued);
        table.row(flow, row);
    }
}

fn topic_row(
    flow: &Flow<'_>,
    table: &Table,
    sheet: &AlignmentSheet,
    row: &AlignmentRow,
    continued: &str,
) -> Row {
    let fonts = flow.fonts;
    let bold = CELL.face(Face::SansBold);
    let mut topic = text::paragraph(fonts, &row.topic, bold, table.inner(0));
    topic.extend(text::paragraph(fonts, &row.open, LABEL.ink(Ink::Gap), table.inner(0)));
    let mut lead = match row.lead.is_empty() {
        true => text::paragraph(fonts, &sheet.nobody, CELL.ink(Ink::Gap), table.inner(1)),
        false => text::paragraph(fonts, &row.lead, bold, table.inner(1)),
    };
    lead.extend(text::paragraph(fonts, &row.follows, LABEL, table.inner(1)));
    let owners = row.owners.iter().flat_map(|owner| text::paragraph(fonts, owner, CELL, table.inner(4)));
    let mut dates = text::paragraph(fonts, &row.agreed_on, CELL, table.inner(5));
    dates.extend(text::paragraph(fonts, &row.review_on, LABEL, table.inner(5)));
    let again = format!("{}, {continued}", row.topic);
    Row {
        again: text::paragraph(fonts, &again, LABEL, table.inner(0)),
        cells: vec![
            topic,
            lead,
            text::paragraph(fonts, &row.forum, CELL, table.inner(2)),
            text::paragraph(fonts, &row.interface, CELL, table.inner(3)),
            owners.collect(),
            dates,
        ],
    }
}
