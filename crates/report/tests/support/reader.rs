//! Reads a PDF back as a viewer would: which words stand where.
#![allow(dead_code, unreachable_pub, missing_docs, clippy::unwrap_used, reason = "support for several tests")]

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};
use std::collections::BTreeMap;

/// A run of text as it stands on a page; points from the lower left corner.
#[derive(Debug, Clone)]
pub struct Shown {
    /// From 1.
    pub page: u32,
    pub x0: f64,
    pub x1: f64,
    /// Baseline.
    pub y: f64,
    pub size: f64,
    pub text: String,
}

impl Shown {
    /// Whether the boxes of letters of both cross.
    pub fn overlaps(&self, other: &Self) -> bool {
        let (low, high) = (self.y - 0.18 * self.size, self.y + 0.66 * self.size);
        let (other_low, other_high) = (other.y - 0.18 * other.size, other.y + 0.66 * other.size);
        // The last letter of a tracked run reaches into what follows it.
        let (slack, reach) = (0.35, 0.03 * self.size.max(other.size));
        self.page == other.page
            && self.x0 + reach < other.x1
            && other.x0 + reach < self.x1
            && low + slack < other_high
            && other_low + slack < high
    }
}

type Fonts = BTreeMap<Vec<u8>, Font>;

struct Font {
    widths: BTreeMap<u16, f64>,
    letters: BTreeMap<u16, String>,
}

/// Every run of text of `doc`, page by page, in the order in which it is drawn.
pub fn shown(doc: &Document) -> Vec<Shown> {
    let pages = doc.get_pages();
    // All pages share their fonts.
    let Some(first) = pages.values().next() else { return Vec::new() };
    let fonts = doc.get_page_fonts(*first).unwrap();
    let fonts: Fonts = fonts.into_iter().map(|(name, dict)| (name, font(doc, dict))).collect();
    pages.into_iter().flat_map(|(number, id)| page(doc, &fonts, number, id)).collect()
}

/// The words of a page, runs of one baseline joined where they touch.
pub fn text(doc: &Document) -> String {
    let mut text = String::new();
    let mut last: Option<Shown> = None;
    for run in shown(doc) {
        if let Some(last) = &last {
            let same_line = last.page == run.page && (last.y - run.y).abs() < 0.01;
            match (same_line, (last.x1 - run.x0).abs() < 0.6, last.page == run.page) {
                (true, true, _) => {}
                (true, false, _) => text.push_str("  "),
                (_, _, true) => text.push('\n'),
                _ => text.push_str("\n\u{c}\n"),
            }
        }
        text.push_str(&run.text);
        last = Some(run);
    }
    text.push('\n');
    text
}

fn page(doc: &Document, fonts: &Fonts, number: u32, id: lopdf::ObjectId) -> Vec<Shown> {
    let content = Content::decode(&doc.get_page_content(id)).unwrap();
    let (mut name, mut size, mut x, mut y) = (Vec::new(), 0.0, 0.0, 0.0);
    let mut runs = Vec::new();
    for operation in content.operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "Tf" => (name, size) = (operands[0].as_name().unwrap().to_vec(), number_of(&operands[1])),
            "Tm" => (x, y) = (number_of(&operands[4]), number_of(&operands[5])),
            "Tj" | "TJ" => {
                let font = &fonts[&name];
                let parts = operands[0].as_array().cloned().unwrap_or_else(|_| vec![operands[0].clone()]);
                let mut run = Shown { page: number, x0: x, x1: x, y, size, text: String::new() };
                for part in parts {
                    match part {
                        Object::String(bytes, _) => show(font, &bytes, &mut run),
                        offset => run.x1 -= number_of(&offset) / 1000.0 * size,
                    }
                }
                runs.push(run);
            }
            _ => {}
        }
    }
    runs
}

fn show(font: &Font, bytes: &[u8], run: &mut Shown) {
    for pair in bytes.chunks(2) {
        let code = u16::from_be_bytes([pair[0], pair[1]]);
        assert_ne!(code, 0, "a missing glyph is drawn on page {}", run.page);
        run.x1 += font.widths[&code] / 1000.0 * run.size;
        run.text.push_str(&font.letters[&code]);
    }
}

fn font(doc: &Document, dict: &Dictionary) -> Font {
    let to_unicode = dict.get(b"ToUnicode").and_then(Object::as_reference).unwrap();
    let stream = doc.get_object(to_unicode).and_then(Object::as_stream).unwrap();
    let cmap = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    let descendant =
        dict.get(b"DescendantFonts").and_then(Object::as_array).unwrap()[0].as_dict().unwrap().clone();
    let mut widths = BTreeMap::new();
    for pair in descendant.get(b"W").and_then(Object::as_array).unwrap().chunks(2) {
        let first = u16::try_from(pair[0].as_i64().unwrap()).unwrap();
        for (code, width) in (first..).zip(pair[1].as_array().unwrap()) {
            widths.insert(code, number_of(width));
        }
    }
    Font { widths, letters: letters(&String::from_utf8(cmap).unwrap()) }
}

/// The `bfchar` lines of a ToUnicode map: `<0012> <0041>`.
fn letters(cmap: &str) -> BTreeMap<u16, String> {
    let mut letters = BTreeMap::new();
    for line in cmap.lines() {
        let parts: Vec<&str> = line.split_whitespace().map(|part| part.trim_matches(['<', '>'])).collect();
        let [code, target] = parts.as_slice() else { continue };
        let Ok(code) = u16::from_str_radix(code, 16) else { continue };
        let units: Option<Vec<u16>> =
            (0..target.len() / 4).map(|n| u16::from_str_radix(&target[n * 4..n * 4 + 4], 16).ok()).collect();
        if let Some(text) = units.and_then(|units| String::from_utf16(&units).ok()) {
            letters.insert(code, text);
        }
    }
    letters
}

fn number_of(object: &Object) -> f64 {
    match object {
        Object::Integer(n) => *n as f64,
        Object::Real(n) => f64::from(*n),
        other => panic!("{other:?} is no number"),
    }
}
