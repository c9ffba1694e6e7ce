//! The cover: the name, the plumb line with every group's offset, the title block.

use super::flow::{Flow, LEFT, RIGHT};
use super::fonts::Face;
use super::ink::Ink;
use super::marks;
use super::sheet::{Block, Item, height};
use super::text::{self, Style};
use crate::model::{Field, GroupSheet, ReportModel, StandardSheet};

const TITLE: Style = Style::new(Face::Serif, 44.0, 15.75).tracking(-0.026);
const SMALL_TITLE: Style = Style::new(Face::Serif, 32.0, 12.0).tracking(-0.022);
const SUBTITLE: Style = Style::new(Face::Serif, 13.0, 6.25).ink(Ink::Second);
const GROUP: Style = Style::new(Face::Sans, 7.75, 3.6).ink(Ink::Second);
const STRONG: Style = Style::new(Face::SansBold, 8.0, 3.6);
const MEAN: Style = Style::new(Face::SansBold, 9.5, 4.2);
const BIG: Style = Style::new(Face::Serif, 34.0, 12.0).ink(Ink::Gap).tracking(-0.02);
const FIELD_LABEL: Style = Style::new(Face::Sans, 7.0, 3.25).ink(Ink::Label);
const FIELD: Style = Style::new(Face::SansBold, 8.5, 4.0);
const FIELD_BIG: Style = Style::new(Face::SerifBold, 13.0, 6.0);

/// Where the line hangs, from the left edge.
const LINE_X: f64 = 131.0;
/// Width of the title.
const TITLE_WIDTH: f64 = 84.0;
/// Top of the title.
const TITLE_Y: f64 = 36.0;
/// A point of offset, where there is room for it.
const UNIT: f64 = 30.0;

pub(crate) fn cover(flow: &mut Flow<'_>, report: &ReportModel) {
    flow.new_page();
    flow.bookmark(&report.meta.title, 0);
    let block_y = title_block(flow, report);
    let title_bottom = title(flow, report);
    picture(flow, report, title_bottom, block_y);
}

fn title(flow: &mut Flow<'_>, report: &ReportModel) -> f64 {
    let fonts = flow.fonts;
    let fits =
        report.cover.title.split_whitespace().all(|word| text::measure(fonts, word, TITLE) <= TITLE_WIDTH);
    let style = if fits && report.cover.title.chars().count() <= 48 { TITLE } else { SMALL_TITLE };
    let mut lines = text::paragraph(fonts, &report.cover.title, style, TITLE_WIDTH);
    lines.truncate(8);
    let y = flow.stack(LEFT, TITLE_Y, lines);
    let subtitle = text::rich(fonts, &report.cover.subtitle, SUBTITLE, 74.0);
    flow.stack(LEFT, y + 6.0, subtitle)
}

/// Rows of the picture: where each standard and group stands.
struct Place<'m> {
    standard: &'m StandardSheet,
    head_y: f64,
    groups: Vec<(f64, &'m GroupSheet)>,
    mean_y: f64,
}

fn picture(flow: &mut Flow<'_>, report: &ReportModel, title_bottom: f64, block_y: f64) {
    let bottom = block_y - 42.0;
    let places = places(&report.standards, 21.0, bottom);
    let unit = unit(&places, title_bottom);
    let foot_y =
        places.last().map_or(100.0, |place| place.mean_y + 12.0).max(title_bottom + 8.0).min(bottom + 6.0);
    for place in &places {
        standard(flow, place, unit);
    }
    scale(flow, &places, unit, foot_y);
    let line = Item::drop(LINE_X, 0.0, foot_y + 10.0, 0.45, Ink::Text);
    flow.draw([line, marks::big_bob(LINE_X, foot_y + 5.0, 23.0)]);
}

fn places(standards: &[StandardSheet], top: f64, bottom: f64) -> Vec<Place<'_>> {
    let n_groups: usize = standards.iter().map(|standard| standard.groups.len()).sum();
    let fixed = standards.len() as f64 * 22.0;
    let pitch = ((bottom - top - fixed) / n_groups.max(1) as f64).min(6.6);
    // Too many to be told apart: the means alone.
    let shows_groups = pitch >= 3.4;
    let mut y = top;
    let mut places = Vec::new();
    for standard in standards {
        let head_y = y;
        y += 9.0;
        let mut groups = Vec::new();
        for group in standard.groups.iter().filter(|_| shows_groups) {
            groups.push((y, group));
            y += pitch;
        }
        let mean_y = y + 2.0;
        y = mean_y + 11.0;
        places.push(Place { standard, head_y, groups, mean_y });
    }
    places
}

/// A point of offset in millimetres, so that nothing runs into the title or off the page.
fn unit(places: &[Place<'_>], title_bottom: f64) -> f64 {
    let mut unit = UNIT;
    let beside = |y: f64| y < title_bottom + 5.0 && y > TITLE_Y - 4.0;
    for place in places {
        for (y, group) in &place.groups {
            let room = if beside(*y) { LINE_X - LEFT - TITLE_WIDTH - 4.0 } else { LINE_X - LEFT - 3.0 };
            unit = unit.min(room / group.figures.offset.unwrap_or(0.0).max(0.01));
        }
        // The big figure takes 20 mm more.
        let room = if beside(place.mean_y) { 8.0 } else { LINE_X - LEFT - 24.0 };
        unit = unit.min(room / place.standard.figures.offset.unwrap_or(0.0).max(0.01));
    }
    unit
}

fn standard(flow: &mut Flow<'_>, place: &Place<'_>, unit: f64) {
    let (fonts, x) = (flow.fonts, LINE_X + 5.0);
    let room = flow.paper.0 - RIGHT - x;
    let head = format!("{}: {}", place.standard.heading, place.standard.name);
    flow.put(x, place.head_y - 1.8, text::line(fonts, &head, STRONG, room));
    for (y, group) in &place.groups {
        let mut items = group_mark(group, *y, unit);
        items.extend(
            text::line(fonts, &group.title, GROUP, room).items.into_iter().map(|i| i.shift(x, y - 1.8)),
        );
        flow.draw(items);
    }
    mean(flow, place, unit, room);
}

fn group_mark(group: &GroupSheet, y: f64, unit: f64) -> Vec<Item> {
    match group.figures.offset {
        None => vec![Item::rule(LINE_X - 1.6, y, 3.2, 0.2, Ink::RuleFirm)],
        Some(offset) if offset <= 0.0 => vec![Item::rect(LINE_X - 2.4, y - 0.55, 4.8, 1.1, Ink::Text)],
        Some(offset) => {
            let off = LINE_X - offset * unit;
            vec![
                Item::rule(off, y, LINE_X - off, 0.2, Ink::GapThin),
                Item::rect(off - 2.4, y - 0.55, 4.8, 1.1, Ink::Gap),
            ]
        }
    }
}

fn mean(flow: &mut Flow<'_>, place: &Place<'_>, unit: f64, room: f64) {
    let (fonts, y) = (flow.fonts, place.mean_y);
    flow.put(LINE_X + 5.0, y - 2.1, text::line(fonts, &place.standard.offset_label, MEAN, room));
    let Some(offset) = place.standard.figures.offset else { return };
    let x = LINE_X - offset * unit;
    let figure_style = if offset > 0.0 { BIG } else { BIG.ink(Ink::Text) };
    let figure = place.standard.offset_words.as_str();
    let style = if figure.chars().count() > 4 { Style { size: 13.0, ..figure_style } } else { figure_style };
    let mut items = marks::ending(fonts, figure, style, x - 3.5, y - 6.0);
    if offset > 0.0 {
        let top = place.groups.first().map_or(y - 3.0, |(y, _)| y - 4.0);
        items.push(Item::drop(x, top, y + 2.0 - top, 0.25, Ink::Text));
        items.extend(marks::dimension(x, LINE_X, y, Ink::Text));
    }
    flow.draw(items);
}

/// Graticule behind the last standard, with its figures at the foot.
fn scale(flow: &mut Flow<'_>, places: &[Place<'_>], unit: f64, foot_y: f64) {
    let Some(place) = places.last() else { return };
    let widest = place.groups.iter().filter_map(|(_, group)| group.figures.offset).fold(0.0, f64::max);
    let top = place.groups.first().map_or(place.head_y, |(y, _)| y - 4.0);
    let fonts = flow.fonts;
    for n in 0..=(widest.ceil().min(4.0) as u8) {
        let x = LINE_X - f64::from(n) * unit;
        let mut items = if n == 0 {
            marks::ending(fonts, "0", GROUP.ink(Ink::Label), x - 2.0, foot_y)
        } else {
            marks::centred(fonts, &n.to_string(), GROUP.ink(Ink::Label), x, foot_y)
        };
        if n > 0 && unit < 6.0 {
            // Figures would touch.
            items.clear();
        } else if n > 0 {
            items.insert(0, Item::drop(x, top, foot_y - 1.0 - top, 0.2, Ink::Graticule));
        }
        // Behind everything: what is drawn first lies lowest.
        if let Some(page) = flow.pages.last_mut() {
            page.items.splice(0..0, items);
        }
    }
}

/// Draws the title block above the lower edge; returns where it begins.
fn title_block(flow: &mut Flow<'_>, report: &ReportModel) -> f64 {
    let shares: [&[f64]; 3] = [&[71.0, 56.5, 42.5], &[71.0, 56.5, 42.5], &[34.0, 37.0, 56.5, 42.5]];
    let scale = flow.width() / 170.0;
    let mut rows = Vec::new();
    for (row, widths) in report.cover.rows.iter().zip(shares) {
        let cells: Vec<Cell> = row
            .iter()
            .zip(widths)
            .enumerate()
            .map(|(idx, (field, width))| {
                (width * scale, cell(flow, field, width * scale, rows.is_empty() && idx == 0))
            })
            .collect();
        let tall = cells.iter().map(|(_, blocks)| height(blocks)).fold(0.0, f64::max) + 3.4;
        rows.push((tall, cells));
    }
    let tall: f64 = rows.iter().map(|(tall, _)| tall).sum();
    let top = flow.paper.1 - 14.0 - tall;
    draw_rows(flow, top, rows);
    let frame = corners(LEFT, top, flow.width(), tall);
    flow.draw(frame);
    top
}

/// A field of the title block: its width, and what stands in it.
type Cell = (f64, Vec<Block>);

fn cell(flow: &Flow<'_>, field: &Field, width: f64, is_first: bool) -> Vec<Block> {
    let inner = width - 4.0;
    let mut blocks = text::paragraph(flow.fonts, &field.label, FIELD_LABEL, inner);
    for (idx, line) in field.lines.iter().take(4).enumerate() {
        let style = if is_first && idx == 0 {
            FIELD_BIG
        } else if is_first {
            FIELD.face(Face::Sans)
        } else {
            FIELD
        };
        let mut lines = text::paragraph(flow.fonts, line, style, inner);
        lines.truncate(3);
        blocks.extend(lines);
    }
    blocks.truncate(7);
    blocks
}

fn draw_rows(flow: &mut Flow<'_>, mut y: f64, rows: Vec<(f64, Vec<Cell>)>) {
    for (row, (tall, cells)) in rows.into_iter().enumerate() {
        if row > 0 {
            let rule = Item::rule(LEFT, y, flow.width(), 0.2, Ink::RuleFirm);
            flow.draw([rule]);
        }
        let mut x = LEFT;
        for (idx, (width, blocks)) in cells.into_iter().enumerate() {
            if idx > 0 {
                flow.draw([Item::drop(x, y, tall, 0.2, Ink::RuleFirm)]);
            }
            flow.stack(x + 2.0, y + 1.6, blocks);
            x += width;
        }
        y += tall;
    }
}

fn corners(x: f64, y: f64, width: f64, height: f64) -> [Item; 4] {
    let line = 0.45;
    [
        Item::rule(x, y, width, line, Ink::Text),
        Item::rule(x, y + height, width, line, Ink::Text),
        Item::drop(x, y, height, line, Ink::Text),
        Item::drop(x + width, y, height, line, Ink::Text),
    ]
}
