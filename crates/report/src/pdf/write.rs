//! From the display list to bytes: printpdf writes pages and fonts, lopdf what printpdf leaves out.

use super::ExportError;
use super::flow::Flow;
use super::fonts::{Face, Fonts};
use super::ink::Ink;
use super::sheet::{Bookmark, Item, PT_PER_MM, Page, TextItem};
use crate::model::Meta;
use lopdf::{Dictionary, Object, ObjectId, StringFormat};
use printpdf::{
    Color, FontId, Line, LinePoint, Mm, Op, PaintMode, PdfDocument, PdfFont, PdfFontHandle, PdfPage,
    PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rgb, TextItem as Show, TextMatrix, WindingOrder,
};
use std::collections::{BTreeMap, BTreeSet};

/// Writes the pages of `flow`; `half_way` is called when the pages are made and the bytes are not.
pub(crate) fn write(flow: Flow<'_>, meta: &Meta, half_way: &mut dyn FnMut()) -> Result<Vec<u8>, ExportError> {
    let (width, height) = flow.paper;
    let mut pdf = PdfDocument::new(&meta.title);
    for (face, used) in used(&flow.pages) {
        let font = PdfFont::new(flow.fonts.subset(face, &used)?);
        pdf.resources.fonts.map.insert(font_id(face), font);
    }
    for page in &flow.pages {
        let ops = Ops::new(flow.fonts, height).page(page);
        pdf.pages.push(PdfPage::new(Mm(width as f32), Mm(height as f32), ops));
    }
    describe(&mut pdf, meta);
    half_way();
    let mut doc = printpdf::to_lopdf_doc(&pdf, &PdfSaveOptions::default(), &mut Vec::new());
    finish(&mut doc, &flow.bookmarks, height, meta).ok_or(ExportError::Write)?;
    doc.compress();
    let mut bytes = Vec::new();
    doc.save_to(&mut bytes).map_err(|_| ExportError::Write)?;
    Ok(bytes)
}

fn font_id(face: Face) -> FontId {
    FontId(format!("{face:?}"))
}

/// The characters that each cut is used for.
fn used(pages: &[Page]) -> BTreeMap<Face, BTreeSet<char>> {
    let mut used: BTreeMap<Face, BTreeSet<char>> = BTreeMap::new();
    for item in pages.iter().flat_map(|page| &page.items) {
        if let Item::Text(text) = item {
            used.entry(text.face).or_default().extend(text.text.chars());
        }
    }
    used
}

fn describe(pdf: &mut PdfDocument, meta: &Meta) {
    let info = &mut pdf.metadata.info;
    info.author = meta.author.clone();
    info.subject = meta.subject.clone();
    info.creator = meta.program.clone();
    info.producer = format!("{}, printpdf", meta.program);
}

/// Operations of one page; remembers what is set, so that nothing is set twice.
struct Ops<'a> {
    fonts: &'a Fonts<'a>,
    page_height: f64,
    ops: Vec<Op>,
    fill: Option<Ink>,
    stroke: Option<Ink>,
    thickness: f64,
    font: Option<(Face, f64)>,
}

impl<'a> Ops<'a> {
    fn new(fonts: &'a Fonts<'a>, page_height: f64) -> Self {
        Self { fonts, page_height, ops: Vec::new(), fill: None, stroke: None, thickness: -1.0, font: None }
    }

    /// Pictures first, then all text in one text section: text is never behind a mark.
    fn page(mut self, page: &Page) -> Vec<Op> {
        for item in &page.items {
            match item {
                Item::Text(_) => {}
                Item::Line { from, to, width, ink } => self.line(*from, *to, *width, *ink),
                Item::Fill { points, ink } => self.polygon(points, PaintMode::Fill, *ink),
                Item::Outline { points, width, ink } => {
                    self.fill(Ink::Paper);
                    self.stroke(*ink, *width);
                    self.ops.push(self.polygon_op(points, PaintMode::FillStroke));
                }
            }
        }
        self.ops.push(Op::StartTextSection);
        for item in &page.items {
            if let Item::Text(text) = item {
                self.text(text);
            }
        }
        self.ops.push(Op::EndTextSection);
        self.ops
    }

    fn point(&self, (x, y): (f64, f64)) -> Point {
        Point { x: pt(x), y: pt(self.page_height - y) }
    }

    fn line(&mut self, from: (f64, f64), to: (f64, f64), width: f64, ink: Ink) {
        self.stroke(ink, width);
        let points = [from, to].map(|point| LinePoint { p: self.point(point), bezier: false });
        self.ops.push(Op::DrawLine { line: Line { points: points.into(), is_closed: false } });
    }

    fn polygon(&mut self, points: &[(f64, f64)], mode: PaintMode, ink: Ink) {
        self.fill(ink);
        self.ops.push(self.polygon_op(points, mode));
    }

    fn polygon_op(&self, points: &[(f64, f64)], mode: PaintMode) -> Op {
        let points = points.iter().map(|point| LinePoint { p: self.point(*point), bezier: false }).collect();
        let rings = vec![PolygonRing { points }];
        Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order: WindingOrder::NonZero } }
    }

    fn fill(&mut self, ink: Ink) {
        if self.fill.replace(ink) != Some(ink) {
            self.ops.push(Op::SetFillColor { col: color(ink) });
        }
    }

    fn stroke(&mut self, ink: Ink, width: f64) {
        if self.stroke.replace(ink) != Some(ink) {
            self.ops.push(Op::SetOutlineColor { col: color(ink) });
        }
        if self.thickness != width {
            self.thickness = width;
            self.ops.push(Op::SetOutlineThickness { pt: pt(width) });
        }
    }

    fn text(&mut self, text: &TextItem) {
        self.fill(text.ink);
        if self.font.replace((text.face, text.size)) != Some((text.face, text.size)) {
            let font = PdfFontHandle::External(font_id(text.face));
            self.ops.push(Op::SetFont { font, size: Pt(text.size as f32) });
        }
        let Point { x, y } = self.point((text.x, text.y));
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(x, y) });
        self.ops.push(Op::ShowText { items: self.show(text) });
    }

    /// The letters, with the offsets of kerning and tracking between them.
    fn show(&self, text: &TextItem) -> Vec<Show> {
        let mut items = Vec::new();
        let mut run = String::new();
        let mut chars = text.text.chars().peekable();
        while let Some(c) = chars.next() {
            run.push(c);
            let Some(next) = chars.peek() else { break };
            let kern = f64::from(self.fonts.kern(text.face, c, *next)) + text.tracking * 1000.0;
            if kern != 0.0 {
                items.push(Show::Text(std::mem::take(&mut run)));
                items.push(Show::Offset(-kern as f32));
            }
        }
        if !run.is_empty() {
            items.push(Show::Text(run));
        }
        items
    }
}

/// Millimetres in points, to a thousandth: shorter numbers, and the same ones on every machine.
fn pt(millimetres: f64) -> Pt {
    Pt(((millimetres * PT_PER_MM * 1000.0).round() / 1000.0) as f32)
}

fn color(ink: Ink) -> Color {
    let [r, g, b] = ink.rgb().map(|part| f32::from(part) / 255.0);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

/// Language, outline with levels, day and identifier: what printpdf leaves out or draws at random.
fn finish(doc: &mut lopdf::Document, bookmarks: &[Bookmark], height: f64, meta: &Meta) -> Option<()> {
    let page_ids: Vec<ObjectId> = doc.get_pages().into_values().collect();
    let outline = outline(doc, bookmarks, &page_ids, height);
    let catalog = doc.catalog_mut().ok()?;
    catalog.set("Lang", Object::string_literal(meta.language.as_str()));
    catalog.set("ViewerPreferences", Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]));
    catalog.set("PageLayout", Object::Name(b"SinglePage".to_vec()));
    if let Some(outline) = outline {
        catalog.set("Outlines", Object::Reference(outline));
        catalog.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    }
    let info = doc.trailer.get(b"Info").ok()?.as_reference().ok()?;
    let info = doc.get_object_mut(info).ok()?.as_dict_mut().ok()?;
    let day = format!("D:{}000000Z", meta.date.replace('-', ""));
    for key in ["CreationDate", "ModDate"] {
        info.set(key, Object::string_literal(day.as_str()));
    }
    for key in ["Trapped", "GTS_PDFXVersion", "Identifier", "Keywords"] {
        info.remove(key.as_bytes());
    }
    doc.version = "1.7".into();
    let id = Object::String(identifier(doc).to_vec(), StringFormat::Hexadecimal);
    doc.trailer.set("ID", Object::Array(vec![id.clone(), id]));
    Some(())
}

/// A fingerprint of the document (FNV-1a over its streams, twice), so that equal reports have equal identifiers.
fn identifier(doc: &lopdf::Document) -> [u8; 16] {
    let mut id = [0; 16];
    for (half, seed) in id.chunks_mut(8).zip([0xcbf2_9ce4_8422_2325_u64, 0x9ae1_6a3b_2f90_404f]) {
        let streams = doc.objects.values().filter_map(|object| object.as_stream().ok());
        let hash = streams
            .flat_map(|stream| &stream.content)
            .fold(seed, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3));
        half.copy_from_slice(&hash.to_be_bytes());
    }
    id
}

/// An entry while the outline is linked up.
struct Entry<'b> {
    id: ObjectId,
    bookmark: &'b Bookmark,
    parent: ObjectId,
}

fn outline(
    doc: &mut lopdf::Document,
    bookmarks: &[Bookmark],
    page_ids: &[ObjectId],
    height: f64,
) -> Option<ObjectId> {
    let root = doc.new_object_id();
    let mut entries: Vec<Entry<'_>> = Vec::new();
    let mut section = root;
    for bookmark in bookmarks {
        let id = doc.new_object_id();
        let parent = if bookmark.level == 0 { root } else { section };
        if bookmark.level == 0 {
            section = id;
        }
        entries.push(Entry { id, bookmark, parent });
    }
    for entry in &entries {
        let dict = outline_entry(&entries, entry, page_ids, height)?;
        doc.set_object(entry.id, dict);
    }
    let mut dict = Dictionary::from_iter([("Type", Object::Name(b"Outlines".to_vec()))]);
    children(&entries, root, &mut dict, 1)?;
    doc.set_object(root, dict);
    Some(root)
}

fn outline_entry(
    entries: &[Entry<'_>],
    entry: &Entry<'_>,
    page_ids: &[ObjectId],
    height: f64,
) -> Option<Dictionary> {
    let page = *page_ids.get(entry.bookmark.page_idx)?;
    let top = pt(height - entry.bookmark.y + 4.0).0;
    let dest = vec![
        Object::Reference(page),
        Object::Name(b"XYZ".to_vec()),
        Object::Null,
        Object::Real(top),
        Object::Null,
    ];
    let mut dict = Dictionary::from_iter([
        ("Title", utf16(&entry.bookmark.title)),
        ("Parent", Object::Reference(entry.parent)),
        ("Dest", Object::Array(dest)),
    ]);
    let siblings: Vec<ObjectId> = entries.iter().filter(|e| e.parent == entry.parent).map(|e| e.id).collect();
    let place = siblings.iter().position(|id| *id == entry.id)?;
    if let Some(id) = place.checked_sub(1).and_then(|idx| siblings.get(idx)) {
        dict.set("Prev", Object::Reference(*id));
    }
    if let Some(id) = siblings.get(place + 1) {
        dict.set("Next", Object::Reference(*id));
    }
    // Negative: closed until someone opens it.
    children(entries, entry.id, &mut dict, -1);
    Some(dict)
}

fn children(entries: &[Entry<'_>], parent: ObjectId, dict: &mut Dictionary, sign: i64) -> Option<()> {
    let ids: Vec<ObjectId> =
        entries.iter().filter(|entry| entry.parent == parent).map(|entry| entry.id).collect();
    dict.set("First", Object::Reference(*ids.first()?));
    dict.set("Last", Object::Reference(*ids.last()?));
    dict.set("Count", Object::Integer(sign * i64::try_from(ids.len()).ok()?));
    Some(())
}

/// Text in the properties of a file: UTF-16 with its mark.
fn utf16(text: &str) -> Object {
    let bytes = [0xFE, 0xFF].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}
