//! Strokes of the map: frames, hatching, letters in circles, text on paper.

use super::fonts::{Face, Fonts};
use super::ink::Ink;
use super::marks;
use super::sheet::{Block, Item};
use super::text::{self, Style};

const LETTER: Style = Style::new(Face::SansBold, 6.5, 3.0);

fn corners(x0: f64, y0: f64, x1: f64, y1: f64) -> [((f64, f64), (f64, f64)); 4] {
    [((x0, y0), (x1, y0)), ((x1, y0), (x1, y1)), ((x1, y1), (x0, y1)), ((x0, y1), (x0, y0))]
}

pub(crate) fn solid_frame(x0: f64, y0: f64, x1: f64, y1: f64) -> Vec<Item> {
    let sides = corners(x0, y0, x1, y1);
    sides.map(|(from, to)| Item::Line { from, to, width: 0.45, ink: Ink::Text }).into()
}

/// A frame of dashes and dots.
pub(crate) fn broken_frame(x0: f64, y0: f64, x1: f64, y1: f64) -> Vec<Item> {
    const PATTERN: [(f64, f64); 2] = [(0.0, 3.0), (3.9, 4.4)];
    const PERIOD: f64 = 5.3;
    let mut items = Vec::new();
    for (from, to) in corners(x0, y0, x1, y1) {
        let length = (to.0 - from.0).abs() + (to.1 - from.1).abs();
        let at = |t: f64| {
            let part = (t / length.max(0.01)).min(1.0);
            (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part)
        };
        let n_periods = (length / PERIOD).ceil() as usize;
        for (period, (begin, end)) in
            (0..n_periods).flat_map(|n| PATTERN.map(|part| (n as f64 * PERIOD, part)))
        {
            if period + begin < length {
                let (from, to) = (at(period + begin), at(period + end));
                items.push(Item::Line { from, to, width: 0.45, ink: Ink::Text });
            }
        }
    }
    items
}

/// Slanting lines inside a rectangle.
pub(crate) fn hatch(x0: f64, y0: f64, x1: f64, y1: f64) -> Vec<Item> {
    const STEP: f64 = 2.2;
    let (width, height) = (x1 - x0, y1 - y0);
    if width <= 0.0 || height <= 0.0 {
        return Vec::new();
    }
    let n = ((width + height) / STEP) as usize;
    let line = |n: usize| {
        // The points of the rectangle with x + y equal to `sum`, measured from its corner.
        let sum = n as f64 * STEP;
        let (left, right) = ((sum - height).max(0.0), sum.min(width));
        Item::Line {
            from: (x0 + left, y0 + sum - left),
            to: (x0 + right, y0 + sum - right),
            width: 0.15,
            ink: Ink::Rule,
        }
    };
    (1..=n).map(line).collect()
}

/// A line of text with paper under it, so that the hatching does not run through the letters.
pub(crate) fn on_paper(
    fonts: &Fonts<'_>,
    words: &str,
    style: Style,
    (x, y): (f64, f64),
    width: f64,
) -> Vec<Item> {
    let line = text::line(fonts, words, style, width);
    let taken = line_width(&line);
    let mut items = vec![Item::rect(x - 0.4, y + 0.1, taken + 0.8, style.leading - 0.2, Ink::Paper)];
    items.extend(line.items.into_iter().map(|item| item.shift(x, y)));
    items
}

pub(crate) fn line_width(line: &Block) -> f64 {
    let end = |item: &Item| if let Item::Text(text) = item { text.x + text.width } else { 0.0 };
    line.items.iter().map(end).fold(0.0, f64::max)
}

/// A letter in a circle.
pub(crate) fn balloon(fonts: &Fonts<'_>, letter: &str, x: f64, y: f64, ink: Ink) -> Vec<Item> {
    const N_CORNERS: u32 = 24;
    let points = (0..N_CORNERS).map(|n| {
        let (sin, cos) = (f64::from(n) * std::f64::consts::TAU / f64::from(N_CORNERS)).sin_cos();
        (x + 2.0 * cos, y + 2.0 * sin)
    });
    let mut items = vec![Item::Outline { points: points.collect(), width: 0.3, ink }];
    items.extend(marks::centred(fonts, letter, LETTER.ink(ink), x, y - LETTER.leading / 2.0));
    items
}
