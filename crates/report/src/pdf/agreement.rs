//! The alignment agreement: whatever it holds, on one page.

use super::flow::{Flow, LEFT};
use super::fonts::Face;
use super::ink::Ink;
use super::sheet::{Block, Item};
use super::text::{self, CELL, LABEL, Style};
use crate::model::{Agreement, AlignmentRow};

const TITLE: Style = Style::new(Face::Serif, 20.0, 8.2).tracking(-0.02);
const BETWEEN: Style = Style::new(Face::Serif, 10.5, 4.8).ink(Ink::Second);
/// Widths of the columns as parts of the page.
const COLUMNS: [f64; 9] = [35.0, 13.0, 15.0, 40.0, 72.0, 27.0, 27.0, 19.0, 19.0];
const GUTTER: f64 = 2.5;
const TOP: f64 = 13.0;
/// What stands under the table: note, what is signed, signatures.
const SIGNATURES: f64 = 27.0;
/// Height of the headings with the rule under them.
const HEAD: f64 = 5.0;
/// Sizes of type that are tried, in points, each with its leading in millimetres and the space round a row.
const SIZES: [(f64, f64, f64); 6] =
    [(9.0, 4.0, 2.0), (8.5, 3.8, 1.6), (8.0, 3.6, 1.3), (7.5, 3.3, 1.1), (7.0, 3.1, 1.0), (7.0, 2.9, 0.7)];

pub(crate) fn agreement(flow: &mut Flow<'_>, agreement: &Agreement) {
    flow.name_sheet(&agreement.title);
    flow.new_page();
    flow.bookmark(&agreement.title, 0);
    let fonts = flow.fonts;
    flow.put(LEFT, TOP, text::line(fonts, &agreement.title, TITLE, flow.width()));
    flow.put(LEFT, TOP + 8.6, text::line(fonts, &agreement.between, BETWEEN, flow.width()));
    flow.y = TOP + 16.0;
    let end = flow.bottom() - SIGNATURES + 2.0;
    let was_cut = table(flow, agreement, end);
    signatures(flow, agreement, was_cut, end);
}

/// Draws the topics between here and `end`; whether a text had to be cut.
fn table(flow: &mut Flow<'_>, agreement: &Agreement, end: f64) -> bool {
    let rows = &agreement.table.rows;
    if rows.is_empty() {
        flow.put(LEFT, flow.y, text::line(flow.fonts, &agreement.nothing, BETWEEN, flow.width()));
        return false;
    }
    let widths = widths(flow.width());
    heads(flow, agreement, &widths);
    let room = end - flow.y;
    let fitting =
        SIZES.iter().map(|size| laid(flow, rows, *size, &widths)).find(|laid| laid.height() <= room);
    let (laid, was_cut) = match fitting {
        Some(laid) => (laid, false),
        None => {
            let [.., smallest] = SIZES;
            laid(flow, rows, smallest, &widths).cut(flow, rows, &widths, room)
        }
    };
    laid.draw(flow, &widths);
    was_cut
}

fn widths(total: f64) -> [f64; 9] {
    let sum: f64 = COLUMNS.iter().sum();
    COLUMNS.map(|column| column * total / sum)
}

fn heads(flow: &mut Flow<'_>, agreement: &Agreement, widths: &[f64; 9]) {
    let mut x = LEFT;
    for (head, width) in agreement.table.columns.iter().zip(widths) {
        flow.put(x, flow.y, text::line(flow.fonts, head, LABEL, width - GUTTER));
        x += width;
    }
    flow.y += HEAD;
    flow.draw([Item::rule(LEFT, flow.y, flow.width(), 0.45, Ink::Text)]);
}

/// The rows in one size of type: for each, the lines of its cells.
struct Laid {
    size: (f64, f64, f64),
    rows: Vec<Vec<Vec<Block>>>,
}

fn words(row: &AlignmentRow) -> [(&str, Face); 9] {
    let [isms, csms] = &row.owners;
    [
        (&row.topic, Face::SansBold),
        (&row.lead, Face::SansBold),
        (&row.follower, Face::Sans),
        (&row.forum, Face::Sans),
        (&row.interface, Face::Sans),
        (isms, Face::Sans),
        (csms, Face::Sans),
        (&row.agreed_on, Face::Sans),
        (&row.review, Face::Sans),
    ]
}

fn laid(flow: &Flow<'_>, rows: &[AlignmentRow], size: (f64, f64, f64), widths: &[f64; 9]) -> Laid {
    let rows = rows.iter().map(|row| {
        let cells = words(row).into_iter().zip(widths).map(|((words, face), width)| {
            text::paragraph(flow.fonts, words, Style::new(face, size.0, size.1), width - GUTTER)
        });
        cells.collect()
    });
    Laid { size, rows: rows.collect() }
}

impl Laid {
    /// Lines of the tallest cell; an empty row has one, to be filled in by hand.
    fn n_lines(row: &[Vec<Block>]) -> usize {
        row.iter().map(Vec::len).max().unwrap_or_default().max(1)
    }

    fn row_height(&self, n_lines: usize) -> f64 {
        n_lines as f64 * self.size.1 + self.size.2
    }

    fn height(&self) -> f64 {
        self.rows.iter().map(|row| self.row_height(Self::n_lines(row))).sum()
    }

    /// Gives every row as many lines as all can have, then one more in turn while there is room; what is longer ends
    /// in an ellipsis.
    fn cut(mut self, flow: &Flow<'_>, rows: &[AlignmentRow], widths: &[f64; 9], room: f64) -> (Self, bool) {
        let tall = |most: usize| -> f64 {
            self.rows.iter().map(|row| self.row_height(Self::n_lines(row).min(most))).sum()
        };
        let longest = self.rows.iter().map(|row| Self::n_lines(row)).max().unwrap_or(1);
        let most = (1..=longest).rev().find(|most| tall(*most) <= room).unwrap_or(1);
        let mut left = room - tall(most);
        let mut was_cut = false;
        for (cells, row) in self.rows.iter_mut().zip(rows) {
            let has_more = Self::n_lines(cells) > most && left >= self.size.1;
            let most = if has_more { most + 1 } else { most };
            left -= if has_more { self.size.1 } else { 0.0 };
            for ((cell, (words, face)), width) in cells.iter_mut().zip(words(row)).zip(widths) {
                if cell.len() > most {
                    let style = Style::new(face, self.size.0, self.size.1);
                    *cell = text::lines_cut(flow.fonts, words, style, width - GUTTER, most);
                    was_cut = true;
                }
            }
        }
        (self, was_cut)
    }

    fn draw(self, flow: &mut Flow<'_>, widths: &[f64; 9]) {
        let (above, size) = (self.size.2 / 2.0, self.size);
        for row in self.rows {
            let tall = Self::n_lines(&row) as f64 * size.1 + size.2;
            let mut x = LEFT;
            for (cell, width) in row.into_iter().zip(widths) {
                flow.stack(x, flow.y + above, cell);
                x += width;
            }
            flow.y += tall;
            flow.draw([Item::rule(LEFT, flow.y, flow.width(), 0.2, Ink::Rule)]);
        }
    }
}

fn signatures(flow: &mut Flow<'_>, agreement: &Agreement, was_cut: bool, top: f64) {
    let fonts = flow.fonts;
    let width = flow.width();
    let [heading, what] = &agreement.agreed;
    let y = top + 1.5;
    let words = if was_cut { format!("{what} {}", agreement.cut) } else { what.clone() };
    let indent = text::measure(fonts, heading, CELL.face(Face::SansBold)) + 3.0;
    flow.put(LEFT, y, text::line(fonts, heading, CELL.face(Face::SansBold), 60.0));
    flow.put(LEFT + indent, y, text::line(fonts, &words, CELL.ink(Ink::Second), width - indent));
    let half = (width - 8.0) / 2.0;
    for (idx, (signature, who)) in agreement.signatures.iter().enumerate() {
        let x = LEFT + idx as f64 * (half + 8.0);
        flow.put(x, y + 5.0, text::line(fonts, &signature.role, CELL.face(Face::SansBold), half));
        flow.put(x, y + 8.9, text::line(fonts, who, CELL.ink(Ink::Second), half));
        for (x, width, label) in
            [(x, half - 34.0, &signature.signature), (x + half - 30.0, 30.0, &signature.date)]
        {
            flow.draw([Item::rule(x, y + 20.0, width, 0.3, Ink::Text)]);
            flow.put(x, y + 20.5, text::line(fonts, label, LABEL, width));
        }
    }
}
