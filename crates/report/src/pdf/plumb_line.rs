//! Every requirement of every standard as a mark on its line.

use super::flow::{Flow, LEFT};
use super::fonts::{Face, Fonts};
use super::ink::Ink;
use super::marks;
use super::sheet::{Block, Item, height};
use super::text::{self, CELL, H2, LABEL, READ, Style};
use crate::model::{GroupSheet, MarkKind, MarkRow, PlumbSheet, ReportModel, StandardSheet};

/// Between the two columns.
const GUTTER: f64 = 4.0;
/// From the left of a column to its line.
const LINE: f64 = 43.0;
/// From the line to the words.
const WORDS: f64 = 5.5;
/// Between groups.
const GROUP_GAP: f64 = 3.0;
/// Widest distance from one requirement to the next.
const WIDEST_PITCH: f64 = 1.34;
/// Narrowest: below, marks would touch.
const NARROWEST_PITCH: f64 = 0.78;
/// Height of the legend.
const LEGEND_PITCH: f64 = 4.6;

const GROUP: Style = Style::new(Face::SansBold, 8.0, 3.6);
const NOTE: Style = Style::new(Face::Sans, 8.0, 3.6).ink(Ink::Label);
const OFFSET: Style = Style::new(Face::SansBold, 7.5, 3.4);
const WORST: Style = Style::new(Face::Mono, 6.5, 2.6).ink(Ink::Gap).tracking(-0.02);

pub(crate) fn plumb_lines(flow: &mut Flow<'_>, report: &ReportModel) {
    let sheet = &report.plumb;
    flow.section_needing(f64::MAX, &sheet.sheet, &sheet.headline, None);
    let mut columns = Columns::new(flow);
    let remarks = Remarks::new(flow, &columns, sheet);
    for (idx, standard) in report.standards.iter().enumerate() {
        // The last line leaves room for what is said under it, where it can.
        let is_last = idx + 1 == report.standards.len();
        let below = if is_last && idx > 0 { remarks.height + 5.0 } else { 0.0 };
        line(flow, &mut columns, sheet, standard, below);
    }
    remarks.draw(flow, &mut columns, sheet);
    flow.y = columns.end.max(flow.y);
}

/// Two columns that fill one after the other, page by page.
struct Columns {
    top: f64,
    bottom: f64,
    width: f64,
    /// Left or right.
    idx: usize,
    /// Whether something stands in the current column.
    is_used: bool,
    /// Where the next thing goes in the current column.
    y: f64,
    /// The lowest end on this page.
    end: f64,
}

impl Columns {
    fn new(flow: &Flow<'_>) -> Self {
        let width = (flow.width() - GUTTER) / 2.0;
        Self { top: flow.y, bottom: flow.bottom(), width, idx: 0, is_used: false, y: flow.y, end: flow.y }
    }

    fn x(&self) -> f64 {
        LEFT + self.idx as f64 * (self.width + GUTTER)
    }

    fn advance(&mut self, y: f64) {
        (self.y, self.end, self.is_used) = (y, self.end.max(y), true);
    }

    fn next(&mut self, flow: &mut Flow<'_>) {
        if self.idx == 0 {
            self.idx = 1;
        } else {
            flow.new_page();
            (self.idx, self.top, self.end) = (0, flow.y, flow.y);
        }
        (self.y, self.is_used) = (self.top, false);
    }
}

fn line(
    flow: &mut Flow<'_>,
    columns: &mut Columns,
    sheet: &PlumbSheet,
    standard: &StandardSheet,
    below: f64,
) {
    if columns.is_used {
        columns.next(flow);
    }
    head(flow, columns, sheet, standard);
    let pitch = pitch(flow, columns, standard, below);
    let unit = unit(standard);
    let mut from = columns.y;
    for group in &standard.groups {
        let tall = group_height(flow.fonts, columns, group, pitch);
        if columns.y + tall > columns.bottom - 8.0 && columns.y > from + 1e-6 {
            hang(flow, columns, from, false);
            columns.next(flow);
            head(flow, columns, sheet, standard);
            from = columns.y;
        }
        draw_group(flow, columns, group, pitch, unit);
        columns.advance(columns.y + tall);
    }
    graticule(flow, columns, from, widest(standard), unit);
    hang(flow, columns, from, true);
}

fn head(flow: &mut Flow<'_>, columns: &mut Columns, sheet: &PlumbSheet, standard: &StandardSheet) {
    let (x, width, y) = (columns.x(), columns.width, columns.y);
    flow.draw([Item::rule(x, y, width, 0.45, Ink::Text)]);
    let title = text::line(flow.fonts, &standard.heading, H2, width);
    let taken = text::measure(flow.fonts, &standard.heading, H2) + 3.0;
    let hint = text::line(flow.fonts, &standard.hint, LABEL, (width - taken).max(1.0));
    flow.put(x, y + 1.5, title);
    if width - taken > 20.0 {
        flow.put(x + taken, y + 1.5 + H2.baseline() - LABEL.baseline(), hint);
    }
    let words = text::line(flow.fonts, &sheet.column, LABEL, width - LINE - WORDS);
    flow.put(x + LINE + WORDS, y + 9.5, words);
    let unit = unit(standard);
    for n in 0..=widest(standard) {
        let figure =
            marks::centred(flow.fonts, &n.to_string(), LABEL, x + LINE - f64::from(n) * unit, y + 9.5);
        flow.draw(figure);
    }
    columns.advance(y + 15.0);
}

fn widest(standard: &StandardSheet) -> u8 {
    standard.groups.iter().flat_map(|group| &group.marks).map(MarkRow::below).max().unwrap_or(0).max(1)
}

/// A point of offset in millimetres: four points leave room for an id.
fn unit(standard: &StandardSheet) -> f64 {
    if widest(standard) >= 4 { 7.0 } else { 9.0 }
}

/// The distance between requirements with which the standard fits its column.
fn pitch(flow: &Flow<'_>, columns: &Columns, standard: &StandardSheet, below: f64) -> f64 {
    let pitches = || (0..=14).map(|n| WIDEST_PITCH - 0.04 * f64::from(n));
    let room = columns.bottom - 9.0 - columns.y;
    let tall = |pitch: f64| -> f64 {
        standard.groups.iter().map(|group| group_height(flow.fonts, columns, group, pitch)).sum()
    };
    let fits = |room: f64| pitches().find(|pitch| tall(*pitch) <= room);
    fits(room - below).or_else(|| fits(room)).unwrap_or(NARROWEST_PITCH)
}

fn group_words(fonts: &Fonts<'_>, columns: &Columns, group: &GroupSheet) -> Vec<Block> {
    let width = columns.width - LINE - WORDS;
    let mut words = text::paragraph(fonts, &group.title, GROUP, width);
    words.truncate(3);
    words.extend(text::paragraph(fonts, &group.note, NOTE, width));
    words
}

fn group_height(fonts: &Fonts<'_>, columns: &Columns, group: &GroupSheet, pitch: f64) -> f64 {
    let marks = group.marks.len() as f64 * pitch + 1.4;
    marks.max(height(&group_words(fonts, columns, group))) + GROUP_GAP
}

fn draw_group(flow: &mut Flow<'_>, columns: &Columns, group: &GroupSheet, pitch: f64, unit: f64) {
    let (x, y) = (columns.x() + LINE, columns.y);
    let words = group_words(flow.fonts, columns, group);
    flow.stack(x + WORDS, y, words);
    let tall = (pitch * 0.56).clamp(0.42, 0.76);
    let first = y + 2.2;
    for (idx, mark) in group.marks.iter().enumerate() {
        flow.draw(marks::on_line(x, first + idx as f64 * pitch, unit, mark, tall));
    }
    let offset = group.figures.offset.unwrap_or(0.0);
    if offset > 0.0 && group.marks.len() > 1 {
        let mean_x = x - offset * unit;
        let end = first + (group.marks.len() - 1) as f64 * pitch + 0.6;
        flow.draw([Item::drop(mean_x, y + 0.3, end - y - 0.3, 0.25, Ink::Text)]);
        flow.draw(marks::dimension(mean_x, x, y + 0.9, Ink::Text));
        flow.draw(marks::ending(flow.fonts, &group.offset_words, OFFSET, mean_x - 0.9, y - 0.8));
    }
    name_widest(flow, group, (x, first, pitch, unit));
}

/// The ids of gaps of three points and more, where they do not touch each other.
fn name_widest(flow: &mut Flow<'_>, group: &GroupSheet, (x, first, pitch, unit): (f64, f64, f64, f64)) {
    let mut free_from = f64::MIN;
    for (idx, mark) in group.marks.iter().enumerate() {
        let MarkKind::Rated { below: below @ 3.., .. } = mark.kind else { continue };
        let y = first + idx as f64 * pitch;
        let end = x - f64::from(below) * unit - 2.4;
        let room = LINE - (x - end) + 1.0;
        if y >= free_from && text::measure(flow.fonts, &mark.id, WORST) <= room {
            flow.draw(marks::ending(flow.fonts, &mark.id, WORST, end, y - WORST.leading / 2.0));
            free_from = y + WORST.leading;
        }
    }
}

/// The line from `from` to the end of the column's marks, with its bob when it is the last piece.
fn hang(flow: &mut Flow<'_>, columns: &mut Columns, from: f64, is_last: bool) {
    let x = columns.x() + LINE;
    let top = from - 1.2;
    let end = columns.y - GROUP_GAP + 0.4;
    flow.draw([Item::drop(x, top, end - top, 0.45, Ink::Text)]);
    if is_last {
        flow.draw([marks::big_bob(x, end, 7.6)]);
        columns.advance(end + 7.6);
    }
}

/// The rulings of the scale, behind the marks.
fn graticule(flow: &mut Flow<'_>, columns: &Columns, from: f64, n_points: u8, unit: f64) {
    let x = columns.x() + LINE;
    let lines = (1..=n_points).map(|n| {
        let top = from - 1.2;
        Item::drop(x - f64::from(n) * unit, top, columns.y - top, 0.2, Ink::Graticule)
    });
    let lines: Vec<Item> = lines.collect();
    if let Some(page) = flow.pages.last_mut() {
        page.items.splice(0..0, lines);
    }
}

/// What can be said, and what the marks mean: under the last line, else in the next column.
struct Remarks {
    findings: Vec<Vec<Block>>,
    height: f64,
}

impl Remarks {
    fn new(flow: &Flow<'_>, columns: &Columns, sheet: &PlumbSheet) -> Self {
        let findings: Vec<Vec<Block>> = sheet
            .findings
            .iter()
            .map(|finding| text::rich(flow.fonts, finding, READ, columns.width))
            .collect();
        let said: f64 = findings.iter().map(|finding| height(finding) + 3.2).sum();
        Self { findings, height: said + 4.0 + sheet.legend.len() as f64 * LEGEND_PITCH }
    }

    fn draw(self, flow: &mut Flow<'_>, columns: &mut Columns, sheet: &PlumbSheet) {
        if columns.y + 5.0 + self.height > columns.bottom {
            columns.next(flow);
        }
        let (x, mut y) = (columns.x(), columns.y + if columns.is_used { 5.0 } else { 0.0 });
        for finding in self.findings {
            flow.draw([Item::rule(x, y, columns.width, 0.2, Ink::Rule)]);
            y = flow.stack(x, y + 1.6, finding) + 1.6;
        }
        flow.draw([Item::rule(x, y, columns.width, 0.2, Ink::RuleFirm)]);
        y += 4.0;
        legend(flow, sheet, (x + LINE, y), columns.width - LINE - WORDS);
        columns.advance(y + sheet.legend.len() as f64 * LEGEND_PITCH);
    }
}

fn legend(flow: &mut Flow<'_>, sheet: &PlumbSheet, (x, y): (f64, f64), width: f64) {
    let end = y + (sheet.legend.len() as f64 - 0.4) * LEGEND_PITCH;
    flow.draw([Item::drop(x, y - 1.6, end - y + 1.6, 0.45, Ink::Text)]);
    let rated = |below, doubt| MarkRow {
        id: String::new(),
        kind: MarkKind::Rated { level: 3 - below, below },
        target: 3,
        doubt,
    };
    let other = |kind| MarkRow { id: String::new(), kind, target: 3, doubt: false };
    let rows = [
        rated(0, false),
        rated(2, false),
        rated(1, true),
        other(MarkKind::Unanswered),
        other(MarkKind::NotApplicable),
    ];
    for (idx, words) in sheet.legend.iter().enumerate() {
        let y = y + idx as f64 * LEGEND_PITCH;
        match rows.get(idx) {
            Some(mark) => flow.draw(marks::on_line(x, y, 9.0, mark, 0.76)),
            None => {
                flow.draw([Item::drop(x - 12.0, y - 1.4, 2.8, 0.25, Ink::Text)]);
                flow.draw(marks::dimension(x - 12.0, x, y, Ink::Text));
            }
        }
        let words = text::line(flow.fonts, words, CELL.ink(Ink::Second), width);
        flow.put(x + WORDS, y - CELL.leading / 2.0, words);
    }
}
