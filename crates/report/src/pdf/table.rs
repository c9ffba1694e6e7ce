//! Tables that flow: repeated headings, rows that split when they must.

use super::flow::{Flow, LEFT};
use super::fonts::Face;
use super::ink::Ink;
use super::sheet::{Block, Item, height};
use super::text::{self, LABEL, Style};

/// Between columns.
const GUTTER: f64 = 3.0;
/// A row is split only when this much of the page would stay empty otherwise.
const SPLIT_FROM: f64 = 30.0;

/// A column.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    /// With the gutter to its right.
    pub(crate) width: f64,
    pub(crate) head: String,
    pub(crate) align: Align,
}

/// How a column's heading and cells stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Right,
}

/// A row: for each column, blocks under each other.
#[derive(Debug, Clone, Default)]
pub(crate) struct Row {
    pub(crate) cells: Vec<Vec<Block>>,
    /// What the first cell says where the row goes on on another page.
    pub(crate) again: Vec<Block>,
}

/// A table with its columns.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    columns: Vec<Column>,
    /// Above and below the cells of a row.
    padding: (f64, f64),
    /// Drawn with the headings, measured from the rule under them.
    head_items: Vec<Item>,
}

impl Table {
    /// Columns by width in millimetres and heading; the one at `wide_idx` takes what is left of `total`.
    pub(crate) fn new(total: f64, wide_idx: usize, columns: &[(f64, &str)]) -> Self {
        let fixed: f64 = columns.iter().map(|(width, _)| width).sum();
        let columns = columns
            .iter()
            .enumerate()
            .map(|(idx, (width, head))| Column {
                width: if idx == wide_idx { width + total - fixed } else { *width },
                head: (*head).to_owned(),
                align: Align::Left,
            })
            .collect();
        Self { columns, padding: (1.9, 1.7), head_items: Vec::new() }
    }

    pub(crate) fn padding(self, above: f64, below: f64) -> Self {
        Self { padding: (above, below), ..self }
    }

    /// Draws `items` with the headings on every page, measured from the rule under them and the left edge.
    pub(crate) fn head_items(self, items: Vec<Item>) -> Self {
        Self { head_items: items, ..self }
    }

    /// Sets column `idx` flush right.
    pub(crate) fn right(mut self, idx: usize) -> Self {
        if let Some(column) = self.columns.get_mut(idx) {
            column.align = Align::Right;
        }
        self
    }

    /// Room for the content of column `idx`.
    pub(crate) fn inner(&self, idx: usize) -> f64 {
        let last = idx + 1 == self.columns.len();
        self.columns.get(idx).map_or(0.0, |column| column.width - if last { 0.0 } else { GUTTER })
    }

    /// Where column `idx` begins.
    pub(crate) fn x(&self, idx: usize) -> f64 {
        LEFT + self.columns.iter().take(idx).map(|column| column.width).sum::<f64>()
    }

    /// Draws the headings, with room for at least one short row.
    pub(crate) fn begin(&self, flow: &mut Flow<'_>) {
        flow.ensure(self.head_height(flow) + 14.0);
        self.head(flow);
    }

    fn heads(&self, flow: &Flow<'_>) -> Vec<Vec<Block>> {
        let head = |(idx, column): (usize, &Column)| {
            text::paragraph(flow.fonts, &column.head, LABEL, self.inner(idx))
        };
        self.columns.iter().enumerate().map(head).collect()
    }

    fn head_height(&self, flow: &Flow<'_>) -> f64 {
        self.heads(flow).iter().map(|head| height(head)).fold(0.0, f64::max) + 1.0
    }

    fn head(&self, flow: &mut Flow<'_>) {
        let (heads, tall) = (self.heads(flow), self.head_height(flow));
        for (idx, head) in heads.into_iter().enumerate() {
            let y = flow.y + tall - 1.0 - height(&head);
            self.cell(flow, idx, y, head);
        }
        flow.y += tall;
        let rule = Item::rule(LEFT, flow.y, flow.width(), 0.45, Ink::Text);
        flow.draw([rule]);
        let y = flow.y;
        flow.draw(self.head_items.iter().cloned().map(|item| item.shift(0.0, y)));
    }

    fn cell(&self, flow: &mut Flow<'_>, idx: usize, y: f64, blocks: Vec<Block>) {
        let is_right = self.columns.get(idx).is_some_and(|column| column.align == Align::Right);
        let (x, inner) = (self.x(idx), self.inner(idx));
        let blocks =
            if is_right { blocks.into_iter().map(|b| flush_right(b, inner)).collect() } else { blocks };
        flow.stack(x, y, blocks);
    }

    /// Begins a new page, headings repeated.
    fn turn(&self, flow: &mut Flow<'_>) {
        flow.new_page();
        self.head(flow);
    }

    /// A heading across all columns, kept with `next`, the row that follows.
    pub(crate) fn group(&self, flow: &mut Flow<'_>, title: &str, next: Option<&Row>) {
        let style = Style::new(Face::SerifBold, 9.5, 4.2);
        let lines = text::paragraph(flow.fonts, title, style, flow.width());
        let tall = 3.0 + height(&lines) + 1.0;
        let next = next.map_or(0.0, |row| self.height(row)).min(SPLIT_FROM);
        if flow.remaining() < tall + next {
            self.turn(flow);
        }
        flow.y += 3.0;
        flow.y = flow.stack(LEFT, flow.y, lines) + 1.0;
        let rule = Item::rule(LEFT, flow.y, flow.width(), 0.2, Ink::RuleFirm);
        flow.draw([rule]);
    }

    /// Places `row`, on the next page where it does not fit, split where it fits on none.
    pub(crate) fn row(&self, flow: &mut Flow<'_>, mut row: Row) {
        let (above, below) = self.padding;
        loop {
            let tall = self.height(&row);
            if tall <= flow.remaining() {
                break self.whole(flow, row);
            }
            let fresh = flow.bottom() - super::flow::TOP - self.head_height(flow);
            let splits = flow.remaining() >= SPLIT_FROM && (tall > fresh || tall > 2.0 * SPLIT_FROM);
            if splits {
                let room = flow.remaining() - above - below;
                let again = row.again.clone();
                let (now, later) = split(row.cells, room);
                self.whole(flow, Row { cells: now, again: Vec::new() });
                let Some(mut later) = later else { break };
                if let Some(first) = later.first_mut() {
                    first.splice(0..0, again.iter().cloned());
                }
                row = Row { cells: later, again };
            }
            self.turn(flow);
        }
    }

    fn height(&self, row: &Row) -> f64 {
        let (above, below) = self.padding;
        row.cells.iter().map(|cell| height(cell)).fold(0.0, f64::max) + above + below
    }

    fn whole(&self, flow: &mut Flow<'_>, row: Row) {
        let (above, below) = self.padding;
        let tall = row.cells.iter().map(|cell| height(cell)).fold(0.0, f64::max);
        let y = flow.y + above;
        for (idx, cell) in row.cells.into_iter().enumerate() {
            self.cell(flow, idx, y, cell);
        }
        flow.y += above + tall + below;
        let rule = Item::rule(LEFT, flow.y, flow.width(), 0.2, Ink::Rule);
        flow.draw([rule]);
    }
}

/// What of each cell fits into `room`, and the rest, if any. At least one block of the tallest cell goes first.
fn split(cells: Vec<Vec<Block>>, room: f64) -> (Vec<Vec<Block>>, Option<Vec<Vec<Block>>>) {
    let (mut now, mut later) = (Vec::new(), Vec::new());
    for cell in cells {
        let (mut first, mut rest) = (Vec::new(), Vec::new());
        let mut y = 0.0;
        for block in cell {
            y += block.height;
            if rest.is_empty() && (y <= room || first.is_empty()) {
                first.push(block)
            } else {
                rest.push(block)
            }
        }
        // No single line goes over alone.
        if rest.len() == 1 && first.len() > 2 {
            rest.splice(0..0, first.pop());
        }
        now.push(first);
        later.push(rest);
    }
    let goes_on = later.iter().any(|rest| !rest.is_empty());
    (now, goes_on.then_some(later))
}

fn flush_right(block: Block, width: f64) -> Block {
    let end = block
        .items
        .iter()
        .filter_map(|item| if let Item::Text(text) = item { Some(text.x + text.width) } else { None })
        .fold(0.0, f64::max);
    let dx = width - end;
    Block { height: block.height, items: block.items.into_iter().map(|item| item.shift(dx, 0.0)).collect() }
}
