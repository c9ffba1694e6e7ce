//! The marks of the drawing: the bob, the ruler, arrows, and one requirement on its line.

use super::fonts::{Face, Fonts};
use super::ink::Ink;
use super::sheet::{Block, Item};
use super::text::{self, Style};
use crate::model::{MarkKind, MarkRow};

/// Small figures under a ruler.
const TICK: Style = Style::new(Face::Sans, 7.0, 3.0).ink(Ink::Label);
/// The figure of a dimension.
const DIMENSION: Style = Style::new(Face::SansBold, 7.5, 3.0).ink(Ink::Gap);

/// A bob with its point at `x` and `y`, hanging from above.
pub(crate) fn bob(x: f64, y: f64, height: f64, ink: Ink) -> Item {
    let half = height * 0.185;
    Item::Fill {
        points: vec![(x, y), (x - half, y - height * 0.66), (x, y - height), (x + half, y - height * 0.66)],
        ink,
    }
}

/// The bob at the end of a long line: its top at `y`.
pub(crate) fn big_bob(x: f64, y: f64, height: f64) -> Item {
    let (half, shoulder) = (height * 0.183, height * 0.34);
    Item::Fill {
        points: vec![(x, y), (x + half, y + shoulder), (x, y + height), (x - half, y + shoulder)],
        ink: Ink::Text,
    }
}

/// An arrowhead with its point at `x` and `y`; a negative `length` points right.
pub(crate) fn arrow(x: f64, y: f64, length: f64, ink: Ink) -> Item {
    let half = length.abs() / 3.0;
    Item::Fill { points: vec![(x, y), (x + length, y - half), (x + length, y + half)], ink }
}

/// A line from `from` to `to` with a head at either end that has room for one.
pub(crate) fn dimension(from: f64, to: f64, y: f64, ink: Ink) -> Vec<Item> {
    let length = to - from;
    let mut items = vec![Item::rule(from, y, length, 0.25, ink)];
    let head = 2.0_f64.min(length * 0.45);
    if head > 0.4 {
        items.push(arrow(from, y, head, ink));
        items.push(arrow(to, y, -head, ink));
    }
    items
}

/// A lozenge round `x` and `y`.
pub(crate) fn lozenge(x: f64, y: f64, half: f64) -> Item {
    Item::Outline {
        points: vec![(x, y - half), (x + half, y), (x, y + half), (x - half, y)],
        width: 0.25,
        ink: Ink::Text,
    }
}

/// The big ruler, 0 to 4: rating and target dimensioned, figures below. 11 mm high.
pub(crate) fn ruler(fonts: &Fonts<'_>, width: f64, level: Option<f64>, target: f64, offset: &str) -> Block {
    let (left, unit, y) = (2.0, (width - 6.0) / 4.0, 7.0);
    let at = |value: f64| left + value.clamp(0.0, 4.0) * unit;
    let mut items = vec![Item::rule(left, y, 4.0 * unit, 0.2, Ink::RuleFirm)];
    for n in 0..=4 {
        let x = at(f64::from(n));
        items.push(Item::drop(x, y, 1.0, 0.2, Ink::RuleFirm));
        items.extend(centred(fonts, &n.to_string(), TICK, x, y + 1.2));
    }
    if let Some(level) = level {
        let short = level < target - 1e-9 && !offset.is_empty();
        let ink = if short { Ink::Gap } else { Ink::Text };
        if short {
            items.push(Item::drop(at(level), 2.0, y - 2.0, 0.25, Ink::Gap));
            items.extend(dimension(at(level), at(target), 2.6, Ink::Gap));
            let width = text::measure(fonts, offset, DIMENSION);
            // Beside the arrows where there is no room between them.
            let x = if width + 1.0 < at(target) - at(level) {
                (at(level) + at(target)) / 2.0
            } else {
                at(level) - width / 2.0 - 1.2
            };
            items.extend(centred(fonts, offset, DIMENSION, x, 3.1));
        }
        items.push(Item::rect(at(level) - 1.2, y - 0.5, 2.4, 1.0, ink));
    }
    items.push(Item::drop(at(target), 2.0, 2.5, 0.3, Ink::Text));
    items.push(bob(at(target), y, 3.6, Ink::Text));
    Block { height: 11.5, items }
}

/// The small ruler in tables: a mark at the rating, a bob at the target. 3.9 mm high.
pub(crate) fn small_ruler(width: f64, level: Option<f64>, target: f64) -> Block {
    let (left, unit, y) = (0.8, (width - 1.6) / 4.0, 2.4);
    let at = |value: f64| left + value.clamp(0.0, 4.0) * unit;
    let mut items = vec![Item::rule(left, y, 4.0 * unit, 0.2, Ink::RuleFirm)];
    items.extend((0..=4).map(|n| Item::drop(at(f64::from(n)), y, 0.8, 0.2, Ink::RuleFirm)));
    if let Some(level) = level {
        let short = level < target - 1e-9;
        if short {
            items.push(Item::rule(at(level), y, at(target) - at(level), 0.25, Ink::Gap));
        }
        items.push(Item::rect(at(level) - 0.9, y - 0.45, 1.8, 0.9, if short { Ink::Gap } else { Ink::Text }));
    }
    items.push(bob(at(target), y, 2.2, Ink::Text));
    Block { height: 3.9, items }
}

/// The small ruler of one requirement; unanswered and not applicable have no mark on it.
pub(crate) fn mark_ruler(width: f64, mark: &MarkRow) -> Block {
    match mark.kind {
        MarkKind::Rated { level, .. } => small_ruler(width, Some(level.into()), mark.target.into()),
        MarkKind::Unanswered => small_ruler(width, None, mark.target.into()),
        MarkKind::NotApplicable => Block { height: 3.9, items: vec![lozenge(1.8, 2.2, 1.0)] },
    }
}

/// One requirement on the plumb line at `x`: on it, or off it to the left by `unit` a point.
pub(crate) fn on_line(x: f64, y: f64, unit: f64, mark: &MarkRow, tall: f64) -> Vec<Item> {
    let half = tall / 2.0;
    match mark.kind {
        MarkKind::Unanswered => vec![Item::rule(x - 1.4, y, 2.8, 0.2, Ink::RuleFirm)],
        MarkKind::NotApplicable => vec![lozenge(x, y, (tall * 0.8).max(0.5))],
        MarkKind::Rated { below: 0, .. } if mark.doubt => {
            vec![Item::frame(x - 1.8, y - half, 3.6, tall, 0.25, Ink::Text)]
        }
        MarkKind::Rated { below: 0, .. } => vec![Item::rect(x - 1.8, y - half, 3.6, tall, Ink::Text)],
        MarkKind::Rated { below, .. } => {
            let off = x - f64::from(below) * unit;
            let leader = Item::rule(off, y, x - off, 0.2, Ink::GapThin);
            let mark = match mark.doubt {
                true => Item::frame(off - 1.8, y - half, 3.6, tall, 0.3, Ink::Gap),
                false => Item::rect(off - 1.8, y - half, 3.6, tall, Ink::Gap),
            };
            vec![leader, mark]
        }
    }
}

/// One mark a requirement, counted: met first, then gaps by size, unanswered, not applicable.
pub(crate) fn strip(width: f64, marks: &[&MarkRow]) -> Block {
    let mut sorted: Vec<&MarkRow> = marks.to_vec();
    sorted.sort_by_key(|mark| match mark.kind {
        MarkKind::Rated { below, .. } => below,
        MarkKind::Unanswered => 5,
        MarkKind::NotApplicable => 6,
    });
    let step = (width / sorted.len().max(1) as f64).min(2.7);
    let (size, base) = (step * 0.86, 3.2);
    let tall = 2.4;
    let items = sorted.iter().enumerate().map(|(idx, mark)| {
        let x = idx as f64 * step;
        match mark.kind {
            MarkKind::Rated { below: 0, .. } => Item::rect(x, base - tall, size, tall, Ink::Text),
            MarkKind::Rated { below, .. } => {
                let height = tall * (1.0 - f64::from(below) * 0.22);
                Item::rect(x, base - height, size, height, Ink::Gap)
            }
            MarkKind::Unanswered => Item::rule(x, base - 0.1, size, 0.2, Ink::RuleFirm),
            MarkKind::NotApplicable => lozenge(x + size / 2.0, base - tall / 2.0, (size / 2.0).min(1.0)),
        }
    });
    Block { height: 3.9, items: items.collect() }
}

/// `text` centred on `x`, its line beginning at `y`.
pub(crate) fn centred(fonts: &Fonts<'_>, text: &str, style: Style, x: f64, y: f64) -> Vec<Item> {
    let width = text::measure(fonts, text, style);
    placed(fonts, text, style, x - width / 2.0, y)
}

/// `text` ending at `x`, its line beginning at `y`.
pub(crate) fn ending(fonts: &Fonts<'_>, text: &str, style: Style, x: f64, y: f64) -> Vec<Item> {
    let width = text::measure(fonts, text, style);
    placed(fonts, text, style, x - width, y)
}

/// `text` beginning at `x`, its line beginning at `y`.
pub(crate) fn placed(fonts: &Fonts<'_>, text: &str, style: Style, x: f64, y: f64) -> Vec<Item> {
    let block = text::line(fonts, text, style, 1000.0);
    block.items.into_iter().map(|item| item.shift(x, y)).collect()
}
