//! One page for management.

use super::flow::{Flow, LEFT};
use super::fonts::Face;
use super::ink::Ink;
use super::marks;
use super::sheet::{Block, Item, height};
use super::text::{self, CELL, ID, LABEL, READ, Span, Style};
use crate::model::{Axis, Bar, Progress, ReportModel};

const NUMBER: Style = Style::new(Face::Serif, 13.0, 6.0);
/// Between the two columns of a row.
const GAP: f64 = 4.0;
/// Pictures at the end of rows.
const PICTURE: f64 = 56.0;

/// How much is said, so that it fits on one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Detail {
    Full,
    /// Titles on one line.
    Short,
    /// No sentences under the gaps either.
    Bare,
}

pub(crate) fn management(flow: &mut Flow<'_>, report: &ReportModel) {
    let (n_pages, n_bookmarks) = (flow.pages.len(), flow.bookmarks.len());
    for detail in [Detail::Full, Detail::Short, Detail::Bare] {
        flow.pages.truncate(n_pages);
        flow.bookmarks.truncate(n_bookmarks);
        page(flow, report, detail);
        if flow.pages.len() == n_pages + 1 {
            break;
        }
    }
}

fn page(flow: &mut Flow<'_>, report: &ReportModel, detail: Detail) {
    let page = &report.management;
    flow.section_needing(f64::MAX, &page.sheet, &page.headline, Some(&page.stand));
    flow.y -= 3.0;
    flow.heading(&page.what_heading, "", 30.0);
    what(flow, report);
    worst(flow, report, detail);
    steps(flow, report, detail);
}

fn what(flow: &mut Flow<'_>, report: &ReportModel) {
    let page = &report.management;
    let half = (flow.width() - GAP) / 2.0;
    let words = text::rich(flow.fonts, &page.what, READ, half - 3.0);
    let top = flow.y;
    let left_end = flow.stack(LEFT, top, words);
    let mut y = top + 0.5;
    for progress in &page.progress {
        let block = bar(flow, progress, half);
        y = flow.stack(LEFT + half + GAP, y, vec![block]);
    }
    flow.y = left_end.max(y) + 3.0;
    for pair in page.progress.chunks(2) {
        let tall = 16.0;
        flow.ensure(tall);
        for (idx, progress) in pair.iter().enumerate() {
            let block = maturity(flow, progress, half);
            flow.put(LEFT + idx as f64 * (half + GAP), flow.y, block);
        }
        flow.y += tall;
    }
}

/// How far a standard is answered: a bar between two ends.
fn bar(flow: &Flow<'_>, progress: &Progress, width: f64) -> Block {
    let mut items = pair(flow, &progress.answered_label, &progress.answered_words, width);
    let y = 5.6;
    items.push(Item::rule(0.0, y, width, 0.2, Ink::RuleFirm));
    items.extend([0.1, width - 0.1].map(|x| Item::drop(x, y - 1.2, 2.4, 0.25, Ink::Text)));
    if let Some(share) = progress.answered.filter(|share| *share > 0.0) {
        items.push(Item::rect(0.0, y - 0.6, width * share.clamp(0.0, 1.0), 1.2, Ink::Text));
    }
    Block { height: 9.0, items }
}

fn maturity(flow: &Flow<'_>, progress: &Progress, width: f64) -> Block {
    let mut items = pair(flow, &progress.maturity_label, &progress.maturity_words, width);
    let offset = match progress.offset {
        Some(offset) if offset > 0.0 => progress.offset_words.as_str(),
        _ => "",
    };
    let ruler = marks::ruler(flow.fonts, width, progress.mean, progress.target, offset);
    items.extend(ruler.items.into_iter().map(|item| item.shift(0.0, 3.2)));
    Block { height: 15.0, items }
}

/// A label on the left and words on the right.
fn pair(flow: &Flow<'_>, label: &str, words: &str, width: f64) -> Vec<Item> {
    let style = CELL.ink(Ink::Second);
    let taken = text::measure(flow.fonts, words, style).min(width * 0.6);
    let label = text::line(flow.fonts, label, CELL.face(Face::SansBold), width - taken - 2.0);
    let words = text::line(flow.fonts, words, style, width * 0.6);
    label
        .items
        .into_iter()
        .chain(words.items.into_iter().map(|item| item.shift(width - taken, 0.0)))
        .collect()
}

fn worst(flow: &mut Flow<'_>, report: &ReportModel, detail: Detail) {
    let page = &report.management;
    flow.heading(&page.worst_heading, &page.worst_hint, if page.worst.is_empty() { 0.0 } else { 14.0 });
    for (idx, gap) in page.worst.iter().enumerate() {
        let title = [
            Span::new(&gap.title, READ.face(Face::SerifBold)),
            Span::new("  ", READ),
            Span::new(&gap.id, ID.ink(Ink::Label)),
        ];
        let width = flow.width() - PICTURE - 12.0;
        let mut lines = text::wrap(flow.fonts, &title, width);
        if detail < Detail::Bare {
            lines.extend(text::paragraph(flow.fonts, &gap.sentence, CELL.ink(Ink::Second), width));
        }
        let offset = gap.below.to_string();
        let ruler = marks::ruler(flow.fonts, PICTURE, Some(gap.level.into()), gap.target.into(), &offset);
        row(flow, idx, lines, Some(ruler));
    }
}

fn steps(flow: &mut Flow<'_>, report: &ReportModel, detail: Detail) {
    let page = &report.management;
    flow.heading(&page.steps_heading, &page.steps_hint, if page.steps.is_empty() { 0.0 } else { 12.0 });
    for (idx, step) in page.steps.iter().enumerate() {
        let picture = step.bar.map(|bar| timeline(flow, PICTURE, &page.axis, bar));
        let width = flow.width() - 8.0 - if picture.is_some() { PICTURE + 4.0 } else { 0.0 };
        let ids = ids(&step.ids);
        let words = [
            Span::new(&step.detail, CELL.ink(Ink::Second)),
            Span::new("  ", CELL),
            Span::new(&ids, ID.ink(Ink::Label)),
        ];
        let style = READ.face(Face::SerifBold);
        let mut lines = match detail {
            Detail::Full => text::paragraph(flow.fonts, &step.title, style, width),
            _ => vec![text::line(flow.fonts, &step.title, style, width)],
        };
        lines.extend(text::wrap(flow.fonts, &words, width));
        row(flow, idx, lines, picture);
    }
}

/// The first few of `ids`, and how many more there are.
fn ids(ids: &[String]) -> String {
    const N_SHOWN: usize = 3;
    match ids.len().saturating_sub(N_SHOWN) {
        0 => text::unbroken(ids),
        n_more => format!("{}\u{A0}+{n_more}", text::unbroken(ids.get(..N_SHOWN).unwrap_or_default())),
    }
}

/// A numbered row with a picture at its end, under a hairline unless it is the first.
fn row(flow: &mut Flow<'_>, idx: usize, lines: Vec<Block>, picture: Option<Block>) {
    let tall = height(&lines).max(picture.as_ref().map_or(0.0, |picture| picture.height)) + 2.4;
    flow.ensure(tall);
    if idx > 0 {
        flow.draw([Item::rule(LEFT, flow.y, flow.width(), 0.2, Ink::Rule)]);
    }
    let top = flow.y + 1.3;
    flow.put(LEFT, top - 0.7, text::line(flow.fonts, &(idx + 1).to_string(), NUMBER, 8.0));
    flow.stack(LEFT + 8.0, top, lines);
    if let Some(picture) = picture {
        let dy = (tall - 2.4 - picture.height).max(0.0) / 2.0;
        flow.put(LEFT + flow.width() - PICTURE, top + dy - 0.6, picture);
    }
    flow.y += tall;
}

/// A stretch of time with a bar from the first day of work to the last.
fn timeline(flow: &Flow<'_>, width: f64, axis: &Axis, bar: Bar) -> Block {
    let (left, y) = (4.0, 4.0);
    let length = width - 8.0;
    let mut items = vec![Item::rule(left, y, length, 0.2, Ink::RuleFirm)];
    for tick in &axis.ticks {
        let x = left + tick.at * length;
        items.push(Item::drop(x, y, 0.9, 0.2, Ink::RuleFirm));
        items.extend(marks::centred(flow.fonts, &tick.label, LABEL, x, y + 0.9));
    }
    items.extend(time_bar(left, length, y, bar));
    Block { height: 8.4, items }
}

/// The bar itself with its bob on the last day; hollow when the work is done.
pub(crate) fn time_bar(left: f64, length: f64, y: f64, bar: Bar) -> Vec<Item> {
    let (from, to) = (left + bar.from * length, left + bar.to * length);
    let body = match bar.is_done {
        true => Item::frame(from, y - 0.6, (to - from).max(0.6), 1.2, 0.25, Ink::Text),
        false => Item::rect(from, y - 0.6, (to - from).max(0.6), 1.2, Ink::Text),
    };
    vec![body, marks::bob(to, y, 3.4, Ink::Text)]
}
