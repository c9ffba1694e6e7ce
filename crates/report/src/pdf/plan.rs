//! The action plan and what it brings.

use super::flow::{Flow, LEFT};
use super::fonts::Face;
use super::ink::Ink;
use super::management::time_bar;
use super::marks;
use super::sheet::{Block, Item};
use super::table::{Row, Table};
use super::text::{self, CELL, ID, LABEL, NOTE, Style};
use crate::model::{ActionRow, Forecasts, Outlook, Plan, ReportModel};

const NUMBER: Style = Style::new(Face::Serif, 11.0, 4.0);
const OFFSET: Style = Style::new(Face::SansBold, 9.5, 4.0);
/// Width of the column with the bars.
const TIME: f64 = 46.0;
/// From one day of the outlook to the next.
const OUTLOOK_PITCH: f64 = 9.0;
/// From the left of an outlook to its line.
const OUTLOOK_LINE: f64 = 54.0;

pub(crate) fn plan(flow: &mut Flow<'_>, report: &ReportModel) {
    let plan = &report.plan;
    flow.section(&plan.sheet, &plan.headline, Some(&plan.stand));
    if plan.rows.is_empty() {
        return;
    }
    let has_time = !plan.axis.ticks.is_empty();
    let time = if has_time { TIME } else { 0.0 };
    let [action, owner, status, days] = &plan.columns;
    let mut columns = vec![(9.0, ""), (50.0, action.as_str()), (33.0, owner), (22.0, status), (11.0, days)];
    if has_time {
        columns.push((time, ""));
    }
    let table = Table::new(flow.width(), 1, &columns).right(4).padding(1.6, 1.4);
    let months = months(flow, table.x(5), plan);
    let table = table.head_items(months);
    table.begin(flow);
    for row in &plan.rows {
        let row = action_row(flow, &table, plan, row);
        table.row(flow, row);
    }
    outlooks(flow, plan);
}

/// The months over the bars, measured from the rule under the headings.
fn months(flow: &Flow<'_>, x: f64, plan: &Plan) -> Vec<Item> {
    let mut items = Vec::new();
    for tick in &plan.axis.ticks {
        let at = x + 3.0 + tick.at * (TIME - 6.0);
        items.push(Item::drop(at, -0.9, 0.9, 0.2, Ink::RuleFirm));
        items.extend(marks::centred(flow.fonts, &tick.label, LABEL, at, -4.5));
    }
    items
}

fn action_row(flow: &Flow<'_>, table: &Table, plan: &Plan, row: &ActionRow) -> Row {
    let fonts = flow.fonts;
    let mut action =
        text::paragraph(fonts, &row.title, Style { size: 9.25, leading: 4.0, ..NOTE }, table.inner(1));
    action.extend(text::paragraph(fonts, &row.detail, CELL.ink(Ink::Second), table.inner(1)));
    let mut owner = text::paragraph(fonts, &row.owner, CELL, table.inner(2));
    owner.extend(text::paragraph(fonts, &text::unbroken(&row.ids), ID.ink(Ink::Label), table.inner(2)));
    let mut status = text::paragraph(fonts, &row.status, CELL, table.inner(3));
    status.extend(text::paragraph(fonts, &row.due, CELL.ink(Ink::Label), table.inner(3)));
    let mut cells = vec![
        text::paragraph(fonts, &row.number.to_string(), NUMBER, table.inner(0)),
        action,
        owner,
        status,
        text::paragraph(fonts, &row.days, CELL, table.inner(4)),
    ];
    if !plan.axis.ticks.is_empty() {
        cells.push(vec![bar(plan, row)]);
    }
    Row {
        cells,
        again: text::paragraph(fonts, &row.number.to_string(), NUMBER.ink(Ink::Label), table.inner(0)),
    }
}

fn bar(plan: &Plan, row: &ActionRow) -> Block {
    let (left, length, y) = (3.0, TIME - 6.0, 3.4);
    let mut items: Vec<Item> = plan
        .axis
        .ticks
        .iter()
        .map(|tick| Item::drop(left + tick.at * length, 0.0, 6.0, 0.2, Ink::Graticule))
        .collect();
    items.push(Item::rule(left, y, length, 0.2, Ink::RuleFirm));
    items.extend(row.bar.into_iter().flat_map(|bar| time_bar(left, length, y, bar)));
    Block { height: 6.0, items }
}

fn outlooks(flow: &mut Flow<'_>, plan: &Plan) {
    let tall = plan.outlooks.iter().map(outlook_height).fold(0.0, f64::max);
    if plan.outlooks.is_empty() {
        return;
    }
    flow.heading(&plan.outlook_heading, &plan.outlook_hint, tall);
    for pair in plan.outlooks.chunks(2) {
        let tall = pair.iter().map(outlook_height).fold(0.0, f64::max);
        flow.ensure(tall);
        for (idx, forecasts) in pair.iter().enumerate() {
            outlook(flow, LEFT + idx as f64 * (flow.width() + 4.0) / 2.0, forecasts);
        }
        flow.y += tall;
    }
}

fn outlook_height(forecasts: &Forecasts) -> f64 {
    forecasts.outlooks.len() as f64 * OUTLOOK_PITCH + 15.0
}

/// Steps towards the line: today solid, what would be hollow.
fn outlook(flow: &mut Flow<'_>, left: f64, forecasts: &Forecasts) {
    let (fonts, x, top) = (flow.fonts, left + OUTLOOK_LINE, flow.y + 8.0);
    let widest = forecasts.outlooks.iter().map(|outlook| outlook.offset).fold(0.0, f64::max);
    let unit = ((OUTLOOK_LINE - 14.0) / widest.max(0.1)).min(38.0);
    flow.put(left, flow.y, text::line(fonts, &forecasts.heading, CELL.face(Face::SansBold), OUTLOOK_LINE));
    let mut last: Option<(f64, f64)> = None;
    for (idx, outlook) in forecasts.outlooks.iter().enumerate() {
        let (y, off) = (top + idx as f64 * OUTLOOK_PITCH, x - outlook.offset * unit);
        if let Some((last_off, last_y)) = last {
            let mid = (last_y + y) / 2.0;
            let corners = [(last_off, last_y + 0.6), (last_off, mid), (off, mid), (off, y - 0.6)];
            let steps = corners.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?)));
            flow.draw(steps.map(|(from, to)| Item::Line { from, to, width: 0.25, ink: Ink::Text }));
        }
        day(flow, outlook, x, y, off);
        last = Some((off, y));
    }
    let end = top + forecasts.outlooks.len() as f64 * OUTLOOK_PITCH - 4.0;
    flow.draw([Item::drop(x, top - 3.0, end - top + 3.5, 0.45, Ink::Text), marks::big_bob(x, end, 7.6)]);
}

fn day(flow: &mut Flow<'_>, outlook: &Outlook, x: f64, y: f64, off: f64) {
    let fonts = flow.fonts;
    let ink = if outlook.is_today { Ink::Gap } else { Ink::Text };
    let mut items = Vec::new();
    if x - off > 3.0 {
        items.push(Item::rule(off, y, x - off, 0.25, ink));
        items.push(marks::arrow(x, y, -2.0, ink));
    }
    items.push(match outlook.is_today {
        true => Item::rect(off - 2.2, y - 0.6, 4.4, 1.2, ink),
        false => Item::frame(off - 2.2, y - 0.6, 4.4, 1.2, 0.25, ink),
    });
    items.extend(marks::ending(fonts, &outlook.offset_words, OFFSET.ink(ink), off - 3.6, y - 2.0));
    items.extend(marks::placed(fonts, &outlook.date, CELL.face(Face::SansBold), x + 4.5, y - 2.6));
    items.extend(marks::placed(fonts, &outlook.after, CELL.ink(Ink::Label), x + 4.5, y + 1.2));
    flow.draw(items);
}
