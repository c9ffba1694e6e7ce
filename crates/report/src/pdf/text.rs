//! Lines of text: cleaned, broken by the Unicode rules, measured.

use super::fonts::{Face, Fonts};
use super::ink::Ink;
use super::sheet::{Block, Item, PT_PER_MM, TextItem};
use crate::rich::{Rich, Voice};
use std::collections::BTreeMap;
use unicode_linebreak::{BreakOpportunity, linebreaks};

/// How text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub(crate) face: Face,
    /// In points.
    pub(crate) size: f64,
    /// From line to line, in millimetres.
    pub(crate) leading: f64,
    /// Between letters, in em.
    pub(crate) tracking: f64,
    pub(crate) ink: Ink,
}

impl Style {
    pub(crate) const fn new(face: Face, size: f64, leading: f64) -> Self {
        Self { face, size, leading, tracking: 0.0, ink: Ink::Text }
    }

    pub(crate) const fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    pub(crate) const fn tracking(self, tracking: f64) -> Self {
        Self { tracking, ..self }
    }

    pub(crate) const fn face(self, face: Face) -> Self {
        Self { face, ..self }
    }

    /// An em in millimetres.
    fn em(&self) -> f64 {
        self.size / PT_PER_MM
    }

    /// From the top of a line to its baseline: capitals stand in the middle.
    pub(crate) fn baseline(&self) -> f64 {
        (self.leading + 0.67 * self.em()) / 2.0
    }
}

/// Headline of a sheet.
pub(crate) const H1: Style = Style::new(Face::Serif, 21.0, 8.7).tracking(-0.02);
/// The finding in words, under the headline.
pub(crate) const STAND: Style = Style::new(Face::Serif, 11.0, 5.25).ink(Ink::Second);
/// Heading of a part.
pub(crate) const H2: Style = Style::new(Face::SerifBold, 12.0, 6.0);
/// Text to read.
pub(crate) const READ: Style = Style::new(Face::Serif, 9.5, 4.5);
/// Notes in tables.
pub(crate) const NOTE: Style = Style::new(Face::Serif, 9.0, 3.9);
/// Words in tables.
pub(crate) const CELL: Style = Style::new(Face::Sans, 8.25, 3.9);
/// Column headings, labels of pictures.
pub(crate) const LABEL: Style = Style::new(Face::Sans, 7.5, 3.5).ink(Ink::Label);
/// Ids.
pub(crate) const ID: Style = Style::new(Face::Mono, 8.0, 3.9).tracking(-0.02);
/// Figures in tables.
pub(crate) const FIGURE: Style = Style::new(Face::Serif, 12.0, 4.4);

/// A run of text in one style.
#[derive(Debug, Clone)]
pub(crate) struct Span<'a> {
    pub(crate) text: &'a str,
    pub(crate) style: Style,
}

impl<'a> Span<'a> {
    pub(crate) fn new(text: &'a str, style: Style) -> Self {
        Self { text, style }
    }
}

/// One character with where it comes from and how wide it is.
struct Glyph {
    c: char,
    face: Face,
    span_idx: usize,
    /// Advance with kerning and tracking, in millimetres.
    advance: f64,
}

/// Breaks `text` into lines of at most `width` millimetres.
pub(crate) fn paragraph(fonts: &Fonts<'_>, text: &str, style: Style, width: f64) -> Vec<Block> {
    wrap(fonts, &[Span::new(text, style)], width)
}

/// As [`paragraph`], a figure out of true in red.
pub(crate) fn rich(fonts: &Fonts<'_>, text: &Rich, style: Style, width: f64) -> Vec<Block> {
    let spans: Vec<Span<'_>> = text
        .0
        .iter()
        .map(|run| {
            let ink = if run.voice == Voice::Gap { Ink::Gap } else { style.ink };
            Span::new(&run.text, style.ink(ink))
        })
        .collect();
    wrap(fonts, &spans, width)
}

/// Breaks `spans` into lines of at most `width` millimetres; one block a line. Too long a word is broken anywhere.
pub(crate) fn wrap(fonts: &Fonts<'_>, spans: &[Span<'_>], width: f64) -> Vec<Block> {
    let cleaned: Vec<String> = spans.iter().map(|span| clean(span.text)).collect();
    let all = cleaned.concat();
    if all.trim().is_empty() {
        return Vec::new();
    }
    let glyphs = glyphs(fonts, spans, &cleaned);
    let breaks = breaks(&all);
    lines(&glyphs, &breaks, width).into_iter().map(|line| block(spans, line)).collect()
}

fn glyphs(fonts: &Fonts<'_>, spans: &[Span<'_>], cleaned: &[String]) -> Vec<Glyph> {
    let mut glyphs: Vec<Glyph> = Vec::with_capacity(cleaned.iter().map(String::len).sum());
    for (span_idx, (span, text)) in spans.iter().zip(cleaned).enumerate() {
        let em = span.style.em();
        for c in text.chars() {
            let (face, c) =
                if c == '\n' { (span.style.face, c) } else { fonts.resolve(span.style.face, drawn(c)) };
            let advance = if c == '\n' { 0.0 } else { (fonts.advance(face, c) + span.style.tracking) * em };
            if let Some(last) =
                glyphs.last_mut().filter(|last| last.face == face && last.span_idx == span_idx)
            {
                last.advance += f64::from(fonts.kern(face, last.c, c)) / 1000.0 * em;
            }
            glyphs.push(Glyph { c, face, span_idx, advance });
        }
    }
    glyphs
}

/// Where a line may (`false`) or must (`true`) end: after how many characters.
fn breaks(all: &str) -> BTreeMap<usize, bool> {
    let mut places = all.char_indices().map(|(byte, _)| byte).chain(std::iter::once(all.len())).enumerate();
    let mut breaks = BTreeMap::new();
    for (byte, kind) in linebreaks(all) {
        if let Some((n_chars, _)) = places.by_ref().find(|(_, place)| *place == byte) {
            breaks.insert(n_chars, kind == BreakOpportunity::Mandatory);
        }
    }
    breaks
}

fn lines<'g>(glyphs: &'g [Glyph], breaks: &BTreeMap<usize, bool>, width: f64) -> Vec<&'g [Glyph]> {
    let mut lines = Vec::new();
    let (mut start, mut last_break, mut x, mut at) = (0, 0, 0.0, 0);
    while let Some(glyph) = glyphs.get(at) {
        let is_space = glyph.c == ' ' || glyph.c == '\n';
        if !is_space && x + glyph.advance > width + 1e-6 && at > start {
            let end = if last_break > start { last_break } else { at };
            lines.push(trim(glyphs.get(start..end).unwrap_or_default()));
            (start, at, x, last_break) = (end, end, 0.0, end);
            continue;
        }
        x += glyph.advance;
        at += 1;
        match breaks.get(&at) {
            Some(true) => {
                lines.push(trim(glyphs.get(start..at).unwrap_or_default()));
                (start, x, last_break) = (at, 0.0, at);
            }
            Some(false) => last_break = at,
            None => {}
        }
    }
    if start < glyphs.len() {
        lines.push(trim(glyphs.get(start..).unwrap_or_default()));
    }
    lines
}

fn trim(mut line: &[Glyph]) -> &[Glyph] {
    while let [head @ .., last] = line {
        if last.c != ' ' && last.c != '\n' {
            break;
        }
        line = head;
    }
    line
}

fn block(spans: &[Span<'_>], line: &[Glyph]) -> Block {
    let first = line.first().and_then(|glyph| spans.get(glyph.span_idx)).or(spans.first());
    let Some(first) = first else { return Block::default() };
    let (height, y) = (first.style.leading, first.style.baseline());
    let mut items = Vec::new();
    let mut x = 0.0;
    for run in line.chunk_by(|a, b| a.face == b.face && a.span_idx == b.span_idx) {
        let Some((glyph, span)) = run.first().and_then(|g| Some((g, spans.get(g.span_idx)?))) else {
            continue;
        };
        let width: f64 = run.iter().map(|glyph| glyph.advance).sum();
        items.push(Item::Text(TextItem {
            x,
            y,
            text: run.iter().map(|glyph| glyph.c).collect(),
            face: glyph.face,
            size: span.style.size,
            tracking: span.style.tracking,
            ink: span.style.ink,
            width,
        }));
        x += width;
    }
    Block { height, items }
}

/// One line of at most `width` millimetres, cut with an ellipsis where it must be.
pub(crate) fn line(fonts: &Fonts<'_>, text: &str, style: Style, width: f64) -> Block {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let first = lines_cut(fonts, &flat, style, width, 1).into_iter().next();
    first.unwrap_or_else(|| Block::space(style.leading))
}

/// At most `most` lines of `width` millimetres, the last cut with an ellipsis where there is more.
pub(crate) fn lines_cut(fonts: &Fonts<'_>, text: &str, style: Style, width: f64, most: usize) -> Vec<Block> {
    // Far more than the lines hold, so that a very long text costs no more than a long one.
    let limit = 400 * most.max(1);
    if text.chars().nth(limit).is_none() {
        let lines = paragraph(fonts, text, style, width);
        if lines.len() <= most {
            return lines;
        }
    }
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let chars: Vec<char> = flat.chars().take(limit).collect();
    let cut = |n: usize| {
        let cut = chars.iter().take(n).collect::<String>().trim_end().to_owned() + "\u{2026}";
        paragraph(fonts, &cut, style, width)
    };
    let (mut fits, mut too_long) = (0, chars.len() + 1);
    while too_long - fits > 1 {
        let middle = fits.midpoint(too_long);
        if cut(middle).len() <= most { fits = middle } else { too_long = middle }
    }
    cut(fits)
}

/// `ids` in a row, none of them broken at its space.
pub(crate) fn unbroken(ids: &[String]) -> String {
    ids.iter().map(|id| id.replace(' ', "\u{A0}")).collect::<Vec<_>>().join(", ")
}

/// The width of `text` on one line, in millimetres.
pub(crate) fn measure(fonts: &Fonts<'_>, text: &str, style: Style) -> f64 {
    glyphs(fonts, &[Span::new(text, style)], &[clean(text)]).iter().map(|glyph| glyph.advance).sum()
}

/// What is drawn for `c`: spaces of every kind look like one.
fn drawn(c: char) -> char {
    match c {
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => ' ',
        '\u{2011}' => '-',
        _ => c,
    }
}

/// Takes out what cannot be drawn: control characters, invisible marks, heaps of empty lines.
fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut n_newlines = 0;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let c = match c {
            '\r' if chars.peek() == Some(&'\n') => continue,
            '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
            '\t' => ' ',
            _ if is_invisible(c) => continue,
            _ => c,
        };
        n_newlines = if c == '\n' { n_newlines + 1 } else { 0 };
        if n_newlines <= 2 {
            cleaned.push(c);
        }
    }
    cleaned
}

fn is_invisible(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c,
            '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}
