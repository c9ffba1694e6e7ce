//! The map: levels as bands, the two scopes as overlapping outlines, one mark a thing, crossings on the edges.

use super::flow::{Flow, LEFT};
use super::fonts::{Face, Fonts};
use super::ink::Ink;
use super::marks;
use super::sheet::{Block, Item};
use super::strokes::{balloon, broken_frame, hatch, line_width, on_paper, solid_frame};
use super::text::{self, CELL, LABEL, Style};
use crate::model::{CrossingMark, Edge, ScopeBand, ScopeCell, ScopePicture};

const LEVEL: Style = Style::new(Face::Serif, 12.0, 4.8);
const COUNT: Style = Style::new(Face::Serif, 11.0, 3.6);
const SMALL: Style = Style::new(Face::Sans, 7.0, 3.2).ink(Ink::Second);
/// From the left to the outer edge of the office.
const OFFICE: f64 = 38.0;
/// Width of what stands in neither scope, with the space before it.
const NEITHER: f64 = 30.0;
/// Half the line of a crossing.
const REACH: f64 = 9.0;
/// Marks of a cell.
const MARKS: f64 = 4.4;
/// From one mark to the next.
const PITCH: f64 = 1.25;
const LEGEND_ROW: f64 = 5.0;

/// How close things stand under each other.
#[derive(Debug, Clone, Copy)]
struct Spacing {
    /// A crossing in its band.
    crossing: f64,
    /// From one name to the next.
    name: f64,
    /// Above and below what a band holds.
    band: (f64, f64),
}

const LOOSE: Spacing = Spacing { crossing: 6.8, name: 3.2, band: (2.6, 2.2) };
/// For a map that would not fit its page otherwise.
const TIGHT: Spacing = Spacing { crossing: 5.6, name: 2.9, band: (1.8, 1.0) };

/// Where the edges stand, and each band begins and ends.
struct Plan {
    /// Outer edge of the office, inner edge of the plant, inner edge of the office, outer edge of the plant.
    edges: [f64; 4],
    right: f64,
    bands: Vec<(f64, f64)>,
    spacing: Spacing,
}

impl Plan {
    fn new(flow: &Flow<'_>, picture: &ScopePicture, spacing: Spacing) -> Self {
        let column = (flow.width() - OFFICE - NEITHER) / 3.0;
        let edges = [0.0, 1.0, 2.0, 3.0].map(|n| LEFT + OFFICE + n * column);
        let mut y = flow.y + 6.0;
        let bands = picture.bands.iter().map(|band| {
            let top = y;
            y += band_height(band, spacing);
            (top, y)
        });
        Self { edges, right: LEFT + flow.width(), bands: bands.collect(), spacing }
    }

    fn edge(&self, edge: Edge) -> f64 {
        let [isms_outer, csms_inner, isms_inner, csms_outer] = self.edges;
        match edge {
            Edge::IsmsOuter => isms_outer,
            Edge::CsmsInner => csms_inner,
            Edge::IsmsInner => isms_inner,
            Edge::CsmsOuter => csms_outer,
        }
    }

    /// Left and right of what a column holds.
    fn column(&self, idx: usize) -> (f64, f64) {
        let left = self.edges.get(idx).copied().unwrap_or(LEFT);
        let right = self.edges.get(idx + 1).copied().unwrap_or(self.right);
        if idx == 3 { (left + 4.0, right) } else { (left + 2.0, right - 2.0) }
    }

    /// Top and bottom of the bands from `first` to `last`.
    fn span(&self, (first, last): (usize, usize)) -> (f64, f64) {
        let top = self.bands.get(first).map_or(0.0, |band| band.0);
        (top, self.bands.get(last).map_or(top, |band| band.1))
    }

    fn bottom(&self) -> f64 {
        self.bands.last().map_or(0.0, |band| band.1)
    }
}

fn band_height(band: &ScopeBand, spacing: Spacing) -> f64 {
    let n_lines = band.cells.iter().enumerate().map(|(idx, cell)| match idx {
        3 => cell.names.len(),
        _ => usize::from(!cell.names.is_empty()),
    });
    let n_lines = n_lines.max().unwrap_or_default().max(1);
    let rows = band.crossings.len() as f64 * spacing.crossing + n_lines as f64 * spacing.name;
    spacing.band.0 + rows + MARKS + spacing.band.1
}

pub(crate) fn picture(flow: &mut Flow<'_>, picture: &ScopePicture) {
    let tall = |spacing| {
        let bands: f64 = picture.bands.iter().map(|band| band_height(band, spacing)).sum();
        6.0 + bands + 4.0 + 3.0 * LEGEND_ROW
    };
    let spacing = if tall(LOOSE) <= flow.remaining() { LOOSE } else { TIGHT };
    flow.ensure(tall(spacing));
    let plan = Plan::new(flow, picture, spacing);
    let fonts = flow.fonts;
    let mut items = heads(fonts, &plan, flow.y, picture);
    items.extend(floors(flow, &plan));
    items.extend(outlines(&plan, picture));
    for (band, (top, _)) in picture.bands.iter().zip(&plan.bands) {
        items.extend(band_items(fonts, &plan, band, *top, picture.unit));
    }
    flow.draw(items);
    flow.y = plan.bottom() + 4.0;
    legend(flow, &picture.legend);
}

/// Names and counts of the four regions over their columns.
fn heads(fonts: &Fonts<'_>, plan: &Plan, y: f64, picture: &ScopePicture) -> Vec<Item> {
    let mut items = Vec::new();
    for (idx, (name, n)) in picture.columns.iter().enumerate() {
        let (left, right) = plan.column(idx);
        let words = format!("{name}, {n}");
        let line = text::line(fonts, &words, CELL.face(Face::SansBold), right - left);
        items.extend(line.items.into_iter().map(|item| item.shift(left, y + 1.0)));
    }
    items
}

/// The line that each level stands on.
fn floors(flow: &Flow<'_>, plan: &Plan) -> Vec<Item> {
    let top = plan.bands.first().map_or(0.0, |band| band.0);
    let mut items = vec![Item::rule(LEFT, top, flow.width(), 0.2, Ink::Rule)];
    items.extend(plan.bands.iter().map(|(_, y)| Item::rule(LEFT, *y, flow.width(), 0.2, Ink::Rule)));
    items
}

fn outlines(plan: &Plan, picture: &ScopePicture) -> Vec<Item> {
    let [isms_outer, csms_inner, isms_inner, csms_outer] = plan.edges;
    // Drawn at slightly different heights, so that both are seen where they begin or end together.
    let inset = |span: (f64, f64), by: f64| (span.0 + by, span.1 - by);
    let [isms, csms] = picture.outlines.map(|outline| outline.map(|outline| plan.span(outline)));
    let mut items = Vec::new();
    if let (Some(isms), Some(csms)) = (isms, csms) {
        let (top, bottom) = (isms.0.max(csms.0) + 1.5, isms.1.min(csms.1) - 1.5);
        items.extend(hatch(csms_inner, top, isms_inner, bottom));
    }
    if let Some((top, bottom)) = isms.map(|span| inset(span, 0.7)) {
        items.extend(solid_frame(isms_outer, top, isms_inner, bottom));
    }
    if let Some((top, bottom)) = csms.map(|span| inset(span, 1.5)) {
        items.extend(broken_frame(csms_inner, top, csms_outer, bottom));
    }
    items
}

fn band_items(fonts: &Fonts<'_>, plan: &Plan, band: &ScopeBand, top: f64, unit: usize) -> Vec<Item> {
    let shift = |block: Block, x: f64, y: f64| block.items.into_iter().map(move |item| item.shift(x, y));
    let mut items = Vec::new();
    items.extend(shift(text::line(fonts, &band.level, LEVEL, 8.0), LEFT, top + 1.6));
    let x = if band.level.is_empty() { 0.0 } else { 9.0 };
    for (idx, line) in text::paragraph(fonts, &band.name, SMALL, 33.0 - x).into_iter().take(2).enumerate() {
        items.extend(shift(line, LEFT + x, top + 2.2 + idx as f64 * SMALL.leading));
    }
    let mut y = top + plan.spacing.band.0;
    for crossing in &band.crossings {
        items.extend(crossing_items(fonts, plan, crossing, y));
        y += plan.spacing.crossing;
    }
    for (idx, cell) in band.cells.iter().enumerate() {
        items.extend(cell_items(fonts, plan, cell, y, unit, idx));
    }
    items
}

fn cell_items(
    fonts: &Fonts<'_>,
    plan: &Plan,
    cell: &ScopeCell,
    y: f64,
    unit: usize,
    column: usize,
) -> Vec<Item> {
    if cell.n == 0 {
        return Vec::new();
    }
    let (left, right) = plan.column(column);
    let n_red = cell.n_nobodys.div_ceil(unit);
    let n_marks = n_red + (cell.n - cell.n_nobodys).div_ceil(unit);
    let mut items: Vec<Item> = (0..n_marks)
        .map(|n| {
            let x = left + n as f64 * PITCH;
            match (column, n < n_red) {
                (3, true) => Item::rect(x, y + 0.5, 0.75, 3.0, Ink::Gap),
                (3, false) => Item::frame(x + 0.1, y + 0.6, 0.55, 2.8, 0.2, Ink::Text),
                _ => Item::rect(x, y + 0.5, 0.75, 3.0, Ink::Text),
            }
        })
        .collect();
    let ink = if cell.n_nobodys > 0 { Ink::Gap } else { Ink::Text };
    let x = left + n_marks as f64 * PITCH + 1.0;
    items.extend(on_paper(fonts, &cell.n.to_string(), COUNT.ink(ink), (x, y + 0.2), right - x));
    let style = if column == 3 { SMALL.ink(Ink::Gap) } else { SMALL };
    let lines = if column == 3 { cell.names.clone() } else { vec![cell.names.join(", ")] };
    for (idx, line) in lines.iter().filter(|line| !line.is_empty()).enumerate() {
        let at = (left, y + MARKS + idx as f64 * plan.spacing.name);
        items.extend(on_paper(fonts, line, style, at, right - left));
    }
    items
}

fn crossing_items(fonts: &Fonts<'_>, plan: &Plan, crossing: &CrossingMark, y: f64) -> Vec<Item> {
    let ink = if crossing.is_agreed { Ink::Text } else { Ink::Gap };
    let (x, at) = (plan.edge(crossing.edge), y + 4.3);
    let far = if crossing.is_long { plan.edge(Edge::IsmsInner) } else { x };
    let near = if crossing.edge == Edge::IsmsOuter { REACH / 2.0 } else { REACH };
    let bold = SMALL.face(Face::SansBold).ink(ink);
    let room = plan.edges.get(1).copied().unwrap_or_default()
        - plan.edges.first().copied().unwrap_or_default()
        - 5.0;
    let mut items = Vec::new();
    match crossing.edge {
        Edge::IsmsOuter => {
            let words = format!("{}, {}", crossing.name, crossing.remark);
            items.extend(on_paper(fonts, &words, bold, (x + 3.0, y), 2.0 * room));
        }
        edge => {
            let name = text::line(fonts, &crossing.name, bold, room);
            let left = x - 3.0 - line_width(&name);
            items.extend(on_paper(fonts, &crossing.name, bold, (left, y), room));
            let room = if edge == Edge::CsmsOuter { plan.right - x - 3.0 } else { room };
            items.extend(on_paper(fonts, &crossing.remark, SMALL.ink(ink), (x + 3.0, y), room));
        }
    }
    items.extend(marks::dimension(x - near, far + REACH, at, ink));
    items.extend(balloon(fonts, &crossing.letter, x, at, ink));
    items
}

fn legend(flow: &mut Flow<'_>, legend: &[String; 7]) {
    const SAMPLE: f64 = 11.0;
    let column = flow.width() / 3.0;
    let samples = [
        solid_frame(0.5, 0.6, 8.0, 3.4),
        broken_frame(0.5, 0.6, 8.0, 3.4),
        hatch(0.5, 0.6, 8.0, 3.4),
        vec![Item::rect(3.5, 0.5, 0.75, 3.0, Ink::Text)],
        vec![Item::rect(3.5, 0.5, 0.75, 3.0, Ink::Gap)],
        vec![Item::frame(3.6, 0.6, 0.55, 2.8, 0.2, Ink::Text)],
        [marks::dimension(0.0, 8.5, 2.0, Ink::Text), balloon(flow.fonts, "", 4.25, 2.0, Ink::Text)].concat(),
    ];
    for (idx, (sample, words)) in samples.into_iter().zip(legend).enumerate() {
        let x = LEFT + (idx % 3) as f64 * column;
        let y = flow.y + (idx / 3) as f64 * LEGEND_ROW;
        flow.draw(sample.into_iter().map(|item| item.shift(x, y)));
        let line = text::line(flow.fonts, words, LABEL, column - SAMPLE - 1.0);
        flow.put(x + SAMPLE, y + 0.2, line);
    }
    flow.y += 3.0 * LEGEND_ROW;
}
