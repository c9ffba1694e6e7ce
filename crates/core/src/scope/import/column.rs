//! What the columns of a list are taken for, by their headings.

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// What the thing is called.
    Name,
    /// Sort of thing.
    Kind,
    /// Site.
    Site,
    /// Purdue level.
    Level,
    /// Zone.
    Zone,
    /// Owner.
    Owner,
    /// One grade for all, or for availability.
    Criticality,
    /// `ISMS`, `CSMS`, `both` or `neither`.
    Scope,
    /// Leading system.
    Lead,
    /// Why it is left out.
    Exclusion,
    /// Free text.
    Note,
}

impl Column {
    /// All of them, in the order of the template.
    pub const ALL: [Self; 11] = [
        Self::Name,
        Self::Kind,
        Self::Site,
        Self::Level,
        Self::Zone,
        Self::Owner,
        Self::Criticality,
        Self::Scope,
        Self::Lead,
        Self::Exclusion,
        Self::Note,
    ];

    /// The name in locale keys, and the heading in the template.
    pub fn name(self) -> &'static str {
        self.headings().first().copied().unwrap_or_default()
    }

    /// Headings that are taken for it, lower case, in English and German.
    fn headings(self) -> &'static [&'static str] {
        match self {
            Self::Name => &[
                "name",
                "asset",
                "device",
                "hostname",
                "host",
                "title",
                "system",
                "bezeichnung",
                "gerät",
                "anlage",
            ],
            Self::Kind => &["kind", "type", "asset type", "category", "class", "art", "typ", "kategorie"],
            Self::Site => &["site", "location", "plant", "standort", "werk", "ort"],
            Self::Level => &["level", "purdue", "purdue level", "ebene", "purdue-ebene"],
            Self::Zone => &["zone", "segment", "network", "cell", "netz"],
            Self::Owner => {
                &["owner", "responsible", "custodian", "verantwortlich", "eigentümer", "zuständig"]
            }
            Self::Criticality => &["criticality", "critical", "priority", "kritikalität", "kritisch"],
            Self::Scope => &["scope", "in scope", "isms/csms", "geltungsbereich", "bereich"],
            Self::Lead => &["lead", "leading system", "führung", "federführend"],
            Self::Exclusion => &["exclusion", "reason", "reason for exclusion", "ausschluss", "begründung"],
            Self::Note => {
                &["note", "notes", "comment", "remark", "description", "notiz", "bemerkung", "kommentar"]
            }
        }
    }

    /// The column that `heading` stands over.
    pub(super) fn of_heading(heading: &str) -> Option<Self> {
        let heading = heading.trim().to_lowercase();
        Self::ALL.into_iter().find(|column| column.headings().contains(&heading.as_str()))
    }
}
