//! The display list: what stands where on a page, in millimetres from the upper left corner.

use super::fonts::Face;
use super::ink::Ink;

/// A millimetre in points.
pub(crate) const PT_PER_MM: f64 = 72.0 / 25.4;

/// Something drawn.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Item {
    /// A run of text in one cut.
    Text(TextItem),
    /// A straight line.
    Line { from: (f64, f64), to: (f64, f64), width: f64, ink: Ink },
    /// A filled shape.
    Fill { points: Vec<(f64, f64)>, ink: Ink },
    /// An outlined shape, paper inside.
    Outline { points: Vec<(f64, f64)>, width: f64, ink: Ink },
}

/// A run of text in one cut.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TextItem {
    /// Left end of the baseline.
    pub(crate) x: f64,
    /// Baseline.
    pub(crate) y: f64,
    /// Characters of the cut only.
    pub(crate) text: String,
    pub(crate) face: Face,
    /// In points.
    pub(crate) size: f64,
    /// Between letters, in em.
    pub(crate) tracking: f64,
    pub(crate) ink: Ink,
    /// Width in millimetres.
    pub(crate) width: f64,
}

impl Item {
    /// A filled rectangle.
    pub(crate) fn rect(x: f64, y: f64, width: f64, height: f64, ink: Ink) -> Self {
        Self::Fill { points: corners(x, y, width, height), ink }
    }

    /// An outlined rectangle.
    pub(crate) fn frame(x: f64, y: f64, width: f64, height: f64, line: f64, ink: Ink) -> Self {
        Self::Outline { points: corners(x, y, width, height), width: line, ink }
    }

    /// A horizontal line.
    pub(crate) fn rule(x: f64, y: f64, length: f64, width: f64, ink: Ink) -> Self {
        Self::Line { from: (x, y), to: (x + length, y), width, ink }
    }

    /// A vertical line.
    pub(crate) fn drop(x: f64, y: f64, length: f64, width: f64, ink: Ink) -> Self {
        Self::Line { from: (x, y), to: (x, y + length), width, ink }
    }

    /// Moves it by `dx` and `dy`.
    pub(crate) fn shift(mut self, dx: f64, dy: f64) -> Self {
        let shift = |point: &mut (f64, f64)| *point = (point.0 + dx, point.1 + dy);
        match &mut self {
            Self::Text(text) => (text.x, text.y) = (text.x + dx, text.y + dy),
            Self::Line { from, to, .. } => {
                shift(from);
                shift(to);
            }
            Self::Fill { points, .. } | Self::Outline { points, .. } => points.iter_mut().for_each(shift),
        }
        self
    }
}

fn corners(x: f64, y: f64, width: f64, height: f64) -> Vec<(f64, f64)> {
    vec![(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
}

/// Items round their own upper left corner, with the height they take: a line of text, a ruler, a space.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Block {
    pub(crate) height: f64,
    pub(crate) items: Vec<Item>,
}

impl Block {
    /// Empty height.
    pub(crate) fn space(height: f64) -> Self {
        Self { height, items: Vec::new() }
    }
}

/// The height of `blocks` on top of each other.
pub(crate) fn height(blocks: &[Block]) -> f64 {
    blocks.iter().map(|block| block.height).sum()
}

/// A page.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Page {
    pub(crate) items: Vec<Item>,
    /// What the title block calls it; empty on the cover, which has a block of its own.
    pub(crate) sheet: String,
}

/// An entry of the outline.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bookmark {
    pub(crate) title: String,
    /// 0 for sections, 1 for parts of them.
    pub(crate) level: u8,
    pub(crate) page_idx: usize,
    /// From the top, in millimetres.
    pub(crate) y: f64,
}
