//! The alignment agreement: whatever it holds, on one page.

use super::flow::{Flow, LEFT};
use super::fonts::Face;
use super::ink::Ink;
use super::sheet::{Block, Item};
use super::text::{self, CELL, LABEL, Style};
use crate::model::{Agreement, AlignmentRow};

const TITLE: Style = Style::new(Face::Serif, 20.0, 8.2).tracking(-0.02);
const BETWEEN: Style = Style::new(Face::Serif, 10.5, 4.8).ink(Ink::Second);
/// What short columns take in type of 7 points: topic, leads, follows, agreed, review.
const SHORT: [f64; 5] = [34.0, 11.5, 12.8, 18.2, 18.2];
/// Parts that the others share of the rest: forum, interface, the two owners.
const LONG: [f64; 4] = [38.0, 78.0, 28.0, 28.0];
const GUTTER: f64 = 2.0;
const COLUMN_HEAD: Style = Style::new(Face::Sans, 7.0, 3.5).ink(Ink::Label);
const TOP: f64 = 13.0;
/// What stands under the table: note, what is signed, signatures.
const SIGNATURES: f64 = 25.0;
/// Height of the headings with the rule under them.
const HEAD: f64 = 5.0;
/// Sizes of type that are tried, in points, each with its leading in millimetres and the space round a row.
const SIZES: [(f64, f64, f64); 6] =
    [(9.0, 4.0, 2.0), (8.5, 3.8, 1.6), (8.0, 3.6, 1.3), (7.5, 3.3, 1.1), (7.0, 3.0, 1.0), (7.0, 2.75, 0.5)];

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
    let room = end - flow.y - HEAD;
    let fitting = SIZES.iter().map(|size| Laid::new(flow, rows, *size)).find(|laid| laid.height() <= room);
    let (laid, was_cut) = match fitting {
        Some(laid) => (laid, false),
        None => {
            let [.., smallest] = SIZES;
            Laid::new(flow, rows, smallest).cut(flow, rows, room)
        }
    };
    heads(flow, agreement, &laid.widths);
    laid.draw(flow);
    was_cut
}

/// Widths of the columns in type of `size` points: dates and names of systems are never broken.
fn widths(total: f64, size: f64) -> [f64; 9] {
    let [topic, leads, follows, agreed, review] = SHORT.map(|width| width * size / 7.0);
    let rest = total - topic - leads - follows - agreed - review;
    let sum: f64 = LONG.iter().sum();
    let [forum, interface, isms, csms] = LONG.map(|part| part * rest / sum);
    [topic, leads, follows, forum, interface, isms, csms, agreed, review]
}

fn heads(flow: &mut Flow<'_>, agreement: &Agreement, widths: &[f64; 9]) {
    let mut x = LEFT;
    for (head, width) in agreement.table.columns.iter().zip(widths) {
        flow.put(x, flow.y, text::line(flow.fonts, head, COLUMN_HEAD, width - GUTTER));
        x += width;
    }
    flow.y += HEAD;
    flow.draw([Item::rule(LEFT, flow.y, flow.width(), 0.45, Ink::Text)]);
}

/// The rows in one size of type: for each, the lines of its cells.
struct Laid {
    size: (f64, f64, f64),
    widths: [f64; 9],
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

impl Laid {
    fn new(flow: &Flow<'_>, rows: &[AlignmentRow], size: (f64, f64, f64)) -> Self {
        let widths = widths(flow.width(), size.0);
        let rows = rows.iter().map(|row| {
            let cells = words(row).into_iter().zip(widths).map(|((words, face), width)| {
                text::paragraph(flow.fonts, words, Style::new(face, size.0, size.1), width - GUTTER)
            });
            cells.collect()
        });
        Self { size, widths, rows: rows.collect() }
    }

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
    fn cut(mut self, flow: &Flow<'_>, rows: &[AlignmentRow], room: f64) -> (Self, bool) {
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
            for ((cell, (words, face)), width) in cells.iter_mut().zip(words(row)).zip(self.widths) {
                if cell.len() > most {
                    let style = Style::new(face, self.size.0, self.size.1);
                    *cell = text::lines_cut(flow.fonts, words, style, width - GUTTER, most);
                    was_cut = true;
                }
            }
        }
        (self, was_cut)
    }

    fn draw(self, flow: &mut Flow<'_>) {
        let (above, size) = (self.size.2 / 2.0, self.size);
        for row in self.rows {
            let tall = Self::n_lines(&row) as f64 * size.1 + size.2;
            let mut x = LEFT;
            for (cell, width) in row.into_iter().zip(self.widths) {
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
            flow.draw([Item::rule(x, y + 18.4, width, 0.3, Ink::Text)]);
            flow.put(x, y + 18.9, text::line(fonts, label, LABEL, width));
        }
    }
}
