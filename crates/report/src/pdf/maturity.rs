//! Maturity by group: a ruler with mean and target, and one mark a requirement.

use super::flow::Flow;
use super::fonts::Face;
use super::ink::Ink;
use super::marks;
use super::sheet::Block;
use super::table::{Row, Table};
use super::text::{self, CELL, Style};
use crate::model::{GroupSheet, MarkRow, ReportModel, StandardSheet};

const FIGURE: Style = Style::new(Face::Serif, 10.5, 3.9);

pub(crate) fn maturity(flow: &mut Flow<'_>, report: &ReportModel) {
    let sheet = &report.maturity;
    flow.section(&sheet.sheet, &sheet.headline, Some(&crate::rich::Rich::from(sheet.hint.as_str())));
    let [group, ruler, strip, rated, mean, offset] = &sheet.columns;
    let columns =
        [(46.0, group.as_str()), (30.0, ruler), (50.0, strip), (16.0, rated), (15.0, mean), (13.0, offset)];
    let table = Table::new(flow.width(), 2, &columns).right(3).right(4).right(5).padding(1.3, 1.1);
    table.begin(flow);
    for standard in &report.standards {
        let rows: Vec<Row> = standard.groups.iter().map(|group| row(flow, &table, group)).collect();
        table.group(flow, &format!("{}: {}", standard.heading, standard.name), rows.first());
        flow.bookmark(&standard.name, 1);
        rows.into_iter().for_each(|row| table.row(flow, row));
        let total = total(flow, &table, report, standard);
        table.row(flow, total);
    }
}

fn row(flow: &Flow<'_>, table: &Table, group: &GroupSheet) -> Row {
    let (fonts, figures) = (flow.fonts, &group.figures);
    let marks: Vec<&MarkRow> = group.marks.iter().collect();
    let target = figures.target.unwrap_or_else(|| group.marks.first().map_or(3.0, |mark| mark.target.into()));
    Row {
        cells: vec![
            text::paragraph(fonts, &group.title, CELL, table.inner(0)),
            vec![marks::small_ruler(table.inner(1), figures.mean, target)],
            vec![marks::strip(table.inner(2), &marks)],
            text::paragraph(fonts, &group.rated_words, CELL.ink(Ink::Second), table.inner(3)),
            mean(flow, table, group),
            offset(flow, table, figures.offset, &group.offset_words),
        ],
        again: Vec::new(),
    }
}

fn mean(flow: &Flow<'_>, table: &Table, group: &GroupSheet) -> Vec<Block> {
    let style = if group.figures.mean.is_some() { FIGURE } else { CELL.ink(Ink::Label) };
    text::paragraph(flow.fonts, &group.mean_words, style, table.inner(4))
}

fn offset(flow: &Flow<'_>, table: &Table, offset: Option<f64>, words: &str) -> Vec<Block> {
    let style = FIGURE.face(Face::SerifBold).ink(Ink::Gap);
    match offset {
        Some(offset) if offset > 0.0 => text::paragraph(flow.fonts, words, style, table.inner(5)),
        _ => Vec::new(),
    }
}

fn total(flow: &Flow<'_>, table: &Table, report: &ReportModel, standard: &StandardSheet) -> Row {
    let fonts = flow.fonts;
    let progress =
        report.management.progress.iter().zip(&report.standards).find(|(_, s)| s.name == standard.name);
    let words = progress.map(|(progress, _)| progress.maturity_words.as_str()).unwrap_or_default();
    let target = standard.figures.target.or(progress.map(|(p, _)| p.target)).unwrap_or(3.0);
    Row {
        cells: vec![
            text::paragraph(fonts, &standard.heading, CELL.face(Face::SansBold), table.inner(0)),
            vec![marks::small_ruler(table.inner(1), standard.figures.mean, target)],
            text::paragraph(fonts, words, CELL.ink(Ink::Second), table.inner(2)),
            Vec::new(),
            Vec::new(),
            offset(flow, table, standard.figures.offset, &standard.offset_words),
        ],
        again: Vec::new(),
    }
}
