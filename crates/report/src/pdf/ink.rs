//! The inks of the drawing, by role. Red means out of true and nothing else.

/// What a line, a face or a letter is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ink {
    /// Text, marks on the line, firm rules.
    Text,
    /// Second voice.
    Second,
    /// Labels.
    Label,
    /// Graticule.
    Graticule,
    /// Hairline between rows.
    Rule,
    /// Firmer hairline.
    RuleFirm,
    /// Out of true.
    Gap,
    /// The leader of a gap.
    GapThin,
    /// Inside of open marks.
    Paper,
}

impl Ink {
    /// Red, green and blue, 0 to 255.
    pub(crate) fn rgb(self) -> [u8; 3] {
        match self {
            Self::Text => [0x14, 0x20, 0x2c],
            Self::Second => [0x37, 0x43, 0x4e],
            Self::Label => [0x56, 0x61, 0x6b],
            Self::Graticule => [0xe4, 0xe7, 0xe9],
            Self::Rule => [0xc2, 0xc8, 0xcc],
            Self::RuleFirm => [0x7c, 0x86, 0x8e],
            Self::Gap => [0xa8, 0x2a, 0x0c],
            Self::GapThin => [0xcf, 0x8f, 0x7d],
            Self::Paper => [0xff, 0xff, 0xff],
        }
    }
}
