//! The flow of a report down its pages.

use super::fonts::Fonts;
use super::ink::Ink;
use super::sheet::{Block, Bookmark, Item, Page, height};
use super::text::{self, H1, H2, LABEL, STAND};
use crate::model::PageSize;
use crate::rich::Rich;

/// Left margin.
pub(crate) const LEFT: f64 = 22.0;
/// Right margin.
pub(crate) const RIGHT: f64 = 18.0;
/// Top margin.
pub(crate) const TOP: f64 = 17.0;
/// From the lower edge to the end of what flows; the title block stands below.
pub(crate) const BOTTOM: f64 = 22.0;
/// A section begins on the page only with this much left.
const ROOM_FOR_SECTION: f64 = 75.0;

/// The pages so far and where the next thing goes.
pub(crate) struct Flow<'a> {
    pub(crate) fonts: &'a Fonts<'a>,
    /// Width and height of the paper as it lies.
    pub(crate) paper: (f64, f64),
    pub(crate) pages: Vec<Page>,
    pub(crate) bookmarks: Vec<Bookmark>,
    /// From the upper edge.
    pub(crate) y: f64,
    sheet: String,
}

impl<'a> Flow<'a> {
    pub(crate) fn new(fonts: &'a Fonts<'a>, size: PageSize) -> Self {
        Self {
            fonts,
            paper: size.millimetres(),
            pages: Vec::new(),
            bookmarks: Vec::new(),
            y: TOP,
            sheet: String::new(),
        }
    }

    /// As [`Self::new`], with the long side of the paper at the top.
    pub(crate) fn landscape(fonts: &'a Fonts<'a>, size: PageSize) -> Self {
        let (width, height) = size.millimetres();
        Self { paper: (height, width), ..Self::new(fonts, size) }
    }

    /// Names the sheet of the pages that begin from here on.
    pub(crate) fn name_sheet(&mut self, sheet: &str) {
        self.sheet = sheet.to_owned();
    }

    /// Between the margins.
    pub(crate) fn width(&self) -> f64 {
        self.paper.0 - LEFT - RIGHT
    }

    /// Where what flows ends, from the upper edge.
    pub(crate) fn bottom(&self) -> f64 {
        self.paper.1 - BOTTOM
    }

    /// What is left of the page.
    pub(crate) fn remaining(&self) -> f64 {
        if self.pages.is_empty() { 0.0 } else { self.bottom() - self.y }
    }

    /// Whether the page is still empty.
    pub(crate) fn is_at_top(&self) -> bool {
        self.y <= TOP + 1e-6
    }

    pub(crate) fn new_page(&mut self) {
        self.pages.push(Page { items: Vec::new(), sheet: self.sheet.clone() });
        self.y = TOP;
    }

    /// Begins a page unless `height` is left.
    pub(crate) fn ensure(&mut self, height: f64) {
        if self.pages.is_empty() || (self.remaining() < height && !self.is_at_top()) {
            self.new_page();
        }
    }

    /// Leaves `height` empty, unless at the top.
    pub(crate) fn skip(&mut self, height: f64) {
        if !self.is_at_top() {
            self.y += height;
        }
    }

    /// Draws `items` on the page as they stand.
    pub(crate) fn draw(&mut self, items: impl IntoIterator<Item = Item>) {
        if self.pages.is_empty() {
            self.new_page();
        }
        if let Some(page) = self.pages.last_mut() {
            page.items.extend(items);
        }
    }

    /// Draws `block` with its corner at `x` and `y`.
    pub(crate) fn put(&mut self, x: f64, y: f64, block: Block) {
        self.draw(block.items.into_iter().map(|item| item.shift(x, y)));
    }

    /// Draws `blocks` under each other from `x` and `y` on; returns where they end.
    pub(crate) fn stack(&mut self, x: f64, mut y: f64, blocks: Vec<Block>) -> f64 {
        for block in blocks {
            let height = block.height;
            self.put(x, y, block);
            y += height;
        }
        y
    }

    /// Places `blocks` in the flow, breaking between them.
    pub(crate) fn place(&mut self, x: f64, blocks: Vec<Block>) {
        for block in blocks {
            self.ensure(block.height);
            let height = block.height;
            self.put(x, self.y, block);
            self.y += height;
        }
    }

    /// Begins a section: a bookmark, the name of the sheet, the finding, what it means in words.
    pub(crate) fn section(&mut self, sheet: &str, headline: &Rich, stand: Option<&Rich>) {
        self.section_needing(ROOM_FOR_SECTION, sheet, headline, stand);
    }

    /// As [`Self::section`], on a page of which at least `room` is left.
    pub(crate) fn section_needing(&mut self, room: f64, sheet: &str, headline: &Rich, stand: Option<&Rich>) {
        self.sheet = sheet.to_owned();
        if self.pages.is_empty() || self.remaining() < room {
            self.new_page();
        } else if !self.is_at_top() {
            self.skip(11.0);
            let rule = Item::rule(LEFT, self.y, self.width(), 0.45, Ink::Text);
            self.draw([rule]);
            self.y += 4.5;
        }
        self.bookmark(sheet, 0);
        self.place(LEFT, text::rich(self.fonts, headline, H1, self.width()));
        if let Some(stand) = stand {
            self.y += 2.5;
            self.place(LEFT, text::rich(self.fonts, stand, STAND, (self.width() - 25.0).min(150.0)));
        }
        self.y += 5.0;
    }

    /// Names the place where the flow stands.
    pub(crate) fn bookmark(&mut self, title: &str, level: u8) {
        let page_idx = self.pages.len().saturating_sub(1);
        self.bookmarks.push(Bookmark { title: title.to_owned(), level, page_idx, y: self.y });
    }

    /// A heading under a firm rule, with a remark beside it; `room` must follow on the page.
    pub(crate) fn heading(&mut self, heading: &str, hint: &str, room: f64) {
        let width = text::measure(self.fonts, heading, H2).min(self.width());
        let rest = self.width() - width - 3.0;
        let beside = !hint.is_empty() && text::measure(self.fonts, hint, LABEL) <= rest;
        let below = if hint.is_empty() || beside {
            Vec::new()
        } else {
            text::paragraph(self.fonts, hint, LABEL, self.width())
        };
        self.skip(5.0);
        self.ensure(8.0 + height(&below) + room);
        let rule = Item::rule(LEFT, self.y, self.width(), 0.45, Ink::Text);
        self.draw([rule]);
        self.y += 1.5;
        if beside {
            let hint = text::line(self.fonts, hint, LABEL, rest);
            // Both stand on one baseline.
            self.put(LEFT + width + 3.0, self.y + H2.baseline() - LABEL.baseline(), hint);
        }
        self.place(LEFT, text::paragraph(self.fonts, heading, H2, self.width()));
        self.place(LEFT, below);
        self.y += 1.0;
    }
}
