//! The five cuts: which characters they have, how wide those are, and subsets of them for the file.

use super::ExportError;
use super::kerning::Kerning;
use allsorts::binary::read::ReadScope;
use allsorts::font_data::FontData;
use allsorts::subset::{CmapTarget, SubsetProfile};
use printpdf::ParsedFont;
use std::collections::{BTreeMap, BTreeSet};

/// The font files in the order in which [`FontFiles`] takes them. They lie in `public/fonts/`.
pub const FONT_FILES: [&str; 5] = [
    "SourceSerif4_400Regular.ttf",
    "SourceSerif4_600SemiBold.ttf",
    "Commissioner_400Regular.ttf",
    "Commissioner_600SemiBold.ttf",
    "JetBrainsMono_500Medium.ttf",
];

/// The bytes of the five cuts, in the order of [`FONT_FILES`].
#[derive(Debug, Clone, Copy)]
pub struct FontFiles<'a>(pub [&'a [u8]; 5]);

/// One of the five cuts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Face {
    /// Reads.
    Serif,
    /// Reads, stressed.
    SerifBold,
    /// Works.
    Sans,
    /// Works, stressed.
    SansBold,
    /// Names.
    Mono,
}

impl Face {
    pub(crate) const ALL: [Self; 5] = [Self::Serif, Self::SerifBold, Self::Sans, Self::SansBold, Self::Mono];

    /// As the file calls it, with the tag of a subset (ISO 32000-1, 9.6.4).
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Serif => "PLMBAA+SourceSerif4-Regular",
            Self::SerifBold => "PLMBAB+SourceSerif4-SemiBold",
            Self::Sans => "PLMBAC+Commissioner-Regular",
            Self::SansBold => "PLMBAD+Commissioner-SemiBold",
            Self::Mono => "PLMBAE+JetBrainsMono-Medium",
        }
    }

    fn file(self) -> &'static str {
        FONT_FILES.get(self as usize).copied().unwrap_or_default()
    }

    /// Where to look for a character that this cut lacks.
    fn fallbacks(self) -> [Self; 2] {
        match self {
            Self::Serif | Self::Mono => [Self::Serif, Self::Mono],
            Self::SerifBold | Self::SansBold => [Self::SerifBold, Self::Mono],
            Self::Sans => [Self::Serif, Self::Mono],
        }
    }
}

/// Stand-ins for a character that no cut has, best first.
const REPLACEMENTS: [char; 3] = ['\u{FFFD}', '\u{25A1}', '?'];

/// The five cuts, ready to measure with.
pub(crate) struct Fonts<'a> {
    cuts: Vec<Cut<'a>>,
}

struct Cut<'a> {
    bytes: &'a [u8],
    /// Glyph of each character of the basic plane; 0 where it has none.
    glyphs: Vec<u16>,
    /// Advance of each glyph in thousandths of an em, cut to whole numbers as the file states them.
    advances: Vec<u16>,
    kerning: Kerning,
}

impl<'a> Fonts<'a> {
    pub(crate) fn new(files: &FontFiles<'a>) -> Result<Self, ExportError> {
        let cuts = Face::ALL
            .into_iter()
            .zip(files.0)
            .map(|(face, bytes)| Cut::new(bytes).ok_or(ExportError::Font { file: face.file() }))
            .collect::<Result<_, _>>()?;
        Ok(Self { cuts })
    }

    fn cut(&self, face: Face) -> Option<&Cut<'a>> {
        self.cuts.get(face as usize)
    }

    fn has(&self, face: Face, c: char) -> bool {
        self.cut(face).is_some_and(|cut| cut.glyph(c) != 0)
    }

    /// The cut and the character that stand for `c`: itself where it can, else from another cut, else a stand-in.
    pub(crate) fn resolve(&self, face: Face, c: char) -> (Face, char) {
        if self.has(face, c) {
            return (face, c);
        }
        let others = face.fallbacks();
        let other = others.into_iter().find(|other| self.has(*other, c)).map(|other| (other, c));
        let stand_in = || {
            let faces = [face, others[0], others[1]];
            REPLACEMENTS
                .into_iter()
                .flat_map(|c| faces.map(|face| (face, c)))
                .find(|(face, c)| self.has(*face, *c))
        };
        other.or_else(stand_in).unwrap_or((face, '?'))
    }

    /// Advance of `c` in em.
    pub(crate) fn advance(&self, face: Face, c: char) -> f64 {
        self.cut(face).map_or(0.0, |cut| f64::from(cut.advance(c)) / 1000.0)
    }

    /// How much nearer `right` stands to `left`, in thousandths of an em; negative draws them together.
    pub(crate) fn kern(&self, face: Face, left: char, right: char) -> i16 {
        self.cut(face).map_or(0, |cut| cut.kerning.pair(cut.glyph(left), cut.glyph(right)))
    }

    /// The cut with only the characters `used`, as printpdf takes it.
    pub(crate) fn subset(&self, face: Face, used: &BTreeSet<char>) -> Result<ParsedFont, ExportError> {
        let error = || ExportError::Font { file: face.file() };
        let cut = self.cut(face).ok_or_else(error)?;
        let glyphs: BTreeSet<u16> = std::iter::once(0).chain(used.iter().map(|c| cut.glyph(*c))).collect();
        let glyphs: Vec<u16> = glyphs.into_iter().collect();
        let file = ReadScope::new(cut.bytes).read::<FontData<'_>>().map_err(|_| error())?;
        let provider = file.table_provider(0).map_err(|_| error())?;
        let bytes =
            allsorts::subset::subset(&provider, &glyphs, &SubsetProfile::Minimal, CmapTarget::Unicode)
                .map_err(|_| error())?;
        let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or_else(error)?;
        font.font_name = Some(face.name().to_owned());
        // Glyphs keep their order in a subset, so a character's new glyph is its place among the kept ones.
        let place: BTreeMap<u16, u16> = glyphs.iter().copied().zip(0..).collect();
        font.codepoint_to_glyph =
            used.iter().filter_map(|c| Some((u32::from(*c), place.get(&cut.glyph(*c)).copied()?))).collect();
        Ok(font)
    }
}

impl<'a> Cut<'a> {
    fn new(bytes: &'a [u8]) -> Option<Self> {
        let font = ParsedFont::from_bytes(bytes, 0, &mut Vec::new())?;
        let mut glyphs = vec![0; 0x1_0000];
        for (code, glyph) in &font.codepoint_to_glyph {
            if let Some(slot) = usize::try_from(*code).ok().and_then(|code| glyphs.get_mut(code)) {
                *slot = *glyph;
            }
        }
        let em = f32::from(font.units_per_em.max(1));
        // The same arithmetic as printpdf's /W, so that nothing drifts along a line.
        let advances =
            font.glyph_widths.values().map(|width| (f32::from(*width) * 1000.0 / em) as u16).collect();
        let kerning = Kerning::new(bytes, font.units_per_em);
        Some(Self { bytes, glyphs, advances, kerning })
    }

    fn glyph(&self, c: char) -> u16 {
        self.glyphs.get(c as usize).copied().unwrap_or(0)
    }

    fn advance(&self, c: char) -> u16 {
        self.advances.get(usize::from(self.glyph(c))).copied().unwrap_or(0)
    }
}
