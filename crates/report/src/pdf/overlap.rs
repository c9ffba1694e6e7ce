//! How far one system is served by the other, by topic, and what stands alone.

use super::flow::{Flow, LEFT};
use super::fonts::Face;
use super::ink::Ink;
use super::sheet::{Block, Item};
use super::table::{Row, Table};
use super::text::{self, CELL, ID, LABEL, NOTE, Style};
use crate::model::{OverlapSheet, OverlapSide, ReportModel};

const BIG: Style = Style::new(Face::Serif, 20.0, 8.0);
/// A square and the space behind it.
const PITCH: f64 = 2.65;
const SQUARE: f64 = 2.1;

pub(crate) fn overlap(flow: &mut Flow<'_>, report: &ReportModel) {
    let Some(sheet) = &report.overlap else { return };
    flow.section_needing(100.0, &sheet.sheet, &sheet.headline, Some(&sheet.stand));
    for side in &sheet.sides {
        flow.heading(&side.heading, &side.hint, 60.0);
        flow.bookmark(&side.heading, 1);
        summary(flow, sheet, side);
        topics(flow, sheet, side);
    }
    for side in &sheet.sides {
        alone(flow, sheet, side, &report.foot.continued);
    }
}

/// Fully, partly, not: three figures beside each other.
fn summary(flow: &mut Flow<'_>, sheet: &OverlapSheet, side: &OverlapSide) {
    let column = (flow.width() - 8.0) / 3.0;
    flow.ensure(18.0);
    let top = flow.y + 1.0;
    for (idx, ((name, hint), n)) in sheet.served.iter().zip(side.counts).enumerate() {
        let x = LEFT + idx as f64 * (column + 4.0);
        flow.draw([Item::rule(x, top, column, 0.2, Ink::RuleFirm)]);
        flow.put(x, top + 1.5, text::line(flow.fonts, &n.to_string(), BIG, 13.0));
        let room = column - 14.0;
        flow.put(x + 14.0, top + 1.5, text::line(flow.fonts, name, CELL.face(Face::SansBold), room));
        flow.put(x + 14.0, top + 5.4, text::line(flow.fonts, hint, LABEL, room));
        let mut sample = [0; 3];
        sample.iter_mut().skip(idx).take(1).for_each(|n| *n = 4);
        flow.put(x + 14.0, top + 9.4, squares(sample, room).into_iter().next().unwrap_or_default());
    }
    flow.y = top + 16.0;
}

fn topics(flow: &mut Flow<'_>, sheet: &OverlapSheet, side: &OverlapSide) {
    let [topic, marks, fully, partly, not] = &sheet.columns;
    let columns = [(46.0, topic.as_str()), (82.0, marks), (14.0, fully), (14.0, partly), (14.0, not)];
    let table = Table::new(flow.width(), 1, &columns).right(2).right(3).right(4).padding(0.8, 0.6);
    table.begin(flow);
    for (name, counts) in &side.topics {
        let row = topic_row(flow, &table, name, *counts, Face::Sans, true);
        table.row(flow, row);
    }
    let row = topic_row(flow, &table, &side.total, side.counts, Face::SansBold, false);
    table.row(flow, row);
}

fn topic_row(
    flow: &Flow<'_>,
    table: &Table,
    name: &str,
    counts: [usize; 3],
    face: Face,
    has_squares: bool,
) -> Row {
    let mut cells = vec![
        text::paragraph(flow.fonts, name, CELL.face(face), table.inner(0)),
        if has_squares { squares(counts, table.inner(1)) } else { Vec::new() },
    ];
    cells.extend(
        counts.iter().enumerate().map(|(idx, n)| {
            text::paragraph(flow.fonts, &n.to_string(), CELL.face(face), table.inner(idx + 2))
        }),
    );
    Row { cells, again: text::paragraph(flow.fonts, name, CELL.ink(Ink::Label), table.inner(0)) }
}

/// One square a requirement: solid, hatched, open. As many rows as the width asks for.
fn squares([fully, partly, not]: [usize; 3], width: f64) -> Vec<Block> {
    let each = [(fully, 0), (partly, 1), (not, 2)];
    let kinds: Vec<u8> = each.into_iter().flat_map(|(n, kind)| std::iter::repeat_n(kind, n)).collect();
    let n_row = ((width / PITCH) as usize).max(1);
    let line = |row: &[u8]| {
        let items = row.iter().enumerate().flat_map(|(idx, kind)| square(idx as f64 * PITCH, *kind));
        Block { height: 3.9, items: items.collect() }
    };
    kinds.chunks(n_row).map(line).collect()
}

fn square(x: f64, kind: u8) -> Vec<Item> {
    let y = 0.9;
    if kind == 0 {
        return vec![Item::rect(x, y, SQUARE, SQUARE, Ink::Text)];
    }
    let (inner, line) = (SQUARE - 0.2, 0.2);
    let mut items = vec![Item::frame(x + 0.1, y + 0.1, inner, inner, line, Ink::Second)];
    if kind == 1 {
        let (x, y) = (x + 0.1, y + 0.1);
        let strokes = [0.5, 1.0, 1.5].map(|part: f64| {
            let (short, long) = ((part - 1.0).max(0.0) * inner, part.min(1.0) * inner);
            Item::Line { from: (x + short, y + long), to: (x + long, y + short), width: 0.3, ink: Ink::Text }
        });
        items.extend(strokes);
    }
    items
}

fn alone(flow: &mut Flow<'_>, sheet: &OverlapSheet, side: &OverlapSide, continued: &str) {
    if side.alone.is_empty() {
        return;
    }
    let [heading, hint] = &side.alone_heading;
    flow.heading(heading, hint, 24.0);
    flow.bookmark(heading, 1);
    let [requirement, why] = &sheet.alone_columns;
    let table =
        Table::new(flow.width(), 2, &[(22.0, requirement), (60.0, ""), (88.0, why)]).padding(1.2, 1.0);
    table.begin(flow);
    for row in &side.alone {
        let fonts = flow.fonts;
        let again = format!("{}, {continued}", row.id);
        let row = Row {
            cells: vec![
                text::paragraph(fonts, &row.id, ID, table.inner(0)),
                text::paragraph(fonts, &row.title, CELL.face(Face::SansBold), table.inner(1)),
                text::paragraph(fonts, &row.reason, NOTE, table.inner(2)),
            ],
            again: text::paragraph(fonts, &again, ID.ink(Ink::Label), table.inner(0)),
        };
        table.row(flow, row);
    }
}
