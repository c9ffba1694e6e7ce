//! Scope statements as they stand: drafted from the data, kept as people write them, approved by a person.

use super::draft::draft;
use crate::Date;
use crate::assessment::{Assessment, EditedSection, Scope, ScopeSection};
use crate::catalogue::{Catalogue, ManagementSystem};
use crate::texts::Texts;

/// A scope statement as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Whose.
    pub system: ManagementSystem,
    /// In the order of [`ScopeSection::ALL`].
    pub parts: Vec<StatementPart>,
    /// Whether there is anything to draft from, or a person wrote something.
    pub is_begun: bool,
    /// When it was approved.
    pub approved: Option<Date>,
    /// How many exclusions have no reason.
    pub n_without_reason: usize,
}

impl Statement {
    /// How many sections the data have left behind.
    pub fn n_outdated(&self) -> usize {
        self.parts.iter().filter(|part| part.is_outdated()).count()
    }

    /// Whether a person made it theirs: wrote a section, or approved it.
    pub fn is_written(&self) -> bool {
        self.approved.is_some() || self.parts.iter().any(|part| part.state() != PartState::Drafted)
    }
}

/// A section of a scope statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementPart {
    /// Which section.
    pub section: ScopeSection,
    /// What it says: the person's words where there are some, else the draft. Lines are paragraphs.
    pub text: String,
    /// What the data say now.
    pub draft: String,
    /// What a person wrote or approved, and over which draft.
    pub edited: Option<EditedSection>,
}

/// Whose words a section has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartState {
    /// It says what the data say.
    Drafted,
    /// A person wrote it, and the data are as they were then.
    Written,
    /// The data have changed since a person wrote or approved it.
    Outdated,
}

impl PartState {
    /// The name in locale keys and classes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::Written => "written",
            Self::Outdated => "outdated",
        }
    }
}

impl StatementPart {
    /// Whose words it has.
    pub fn state(&self) -> PartState {
        match &self.edited {
            Some(edited) if edited.text != self.draft && edited.draft != self.draft => PartState::Outdated,
            Some(edited) if edited.text != self.draft => PartState::Written,
            _ => PartState::Drafted,
        }
    }

    /// Whether the data have changed since a person wrote or approved it, and it does not say so yet.
    pub fn is_outdated(&self) -> bool {
        self.state() == PartState::Outdated
    }
}

/// The scope statement of `system`.
pub fn statement(doc: &Assessment, system: ManagementSystem, texts: &Texts) -> Statement {
    let scope = doc.scope(system);
    let parts = ScopeSection::ALL
        .into_iter()
        .map(|section| {
            let draft = draft(doc, system, section, texts);
            let edited = scope.edited.get(&section).cloned();
            let text = edited.as_ref().map_or_else(|| draft.clone(), |edited| edited.text.clone());
            StatementPart { section, text, draft, edited }
        })
        .collect();
    let has_assets = doc.assets.values().any(|asset| asset.region().is_in(system));
    let has_exclusions = scope.exclusions.iter().any(|exclusion| !exclusion.is_blank());
    Statement {
        system,
        parts,
        is_begun: has_assets || has_exclusions || !scope.edited.is_empty(),
        approved: scope.approved,
        n_without_reason: scope.exclusions.iter().filter(|exclusion| exclusion.lacks_reason()).count(),
    }
}

/// The statements of the systems that `catalogue` has standards of, the office's first.
pub fn statements(doc: &Assessment, catalogue: &Catalogue, texts: &Texts) -> Vec<Statement> {
    let is_used = |system: &ManagementSystem| {
        catalogue.questionnaires().iter().any(|questionnaire| questionnaire.structure.system == *system)
    };
    let systems = [ManagementSystem::Isms, ManagementSystem::Csms].into_iter().filter(is_used);
    systems.map(|system| statement(doc, system, texts)).collect()
}

/// The scope once a person has written `text` into `section`.
///
/// The draft that the first word was written over stays the one compared with, so that a change of the data is not
/// lost in the next edit. An approval was for other words, and lapses.
pub fn written(
    doc: &Assessment,
    system: ManagementSystem,
    section: ScopeSection,
    text: String,
    texts: &Texts,
) -> Scope {
    let mut scope = doc.scope(system);
    let now = draft(doc, system, section, texts);
    let before = scope.edited.remove(&section);
    let lapses = scope.approved.is_some() && before.as_ref().map_or(&now, |edited| &edited.text) != &text;
    if text != now {
        let draft = before.map_or(now, |edited| edited.draft);
        scope.edited.insert(section, EditedSection { text, draft });
    }
    if lapses { disapproved(doc, system, scope, texts) } else { scope }
}

/// The scope once `section` says again what the data say. An approval was for other words, and lapses.
pub fn draft_taken(
    doc: &Assessment,
    system: ManagementSystem,
    section: ScopeSection,
    texts: &Texts,
) -> Scope {
    let now = draft(doc, system, section, texts);
    written(doc, system, section, now, texts)
}

/// The scope once a person has seen what the data say now, and keeps the words of `section`.
pub fn draft_kept(doc: &Assessment, system: ManagementSystem, section: ScopeSection, texts: &Texts) -> Scope {
    let mut scope = doc.scope(system);
    if let Some(edited) = scope.edited.get_mut(&section) {
        edited.draft = draft(doc, system, section, texts);
    }
    scope
}

/// The scope approved on `day`, or not at all.
///
/// What was approved does not change by itself: every section is kept as it stands.
pub fn approved(doc: &Assessment, system: ManagementSystem, day: Option<Date>, texts: &Texts) -> Scope {
    let mut scope = doc.scope(system);
    if day.is_none() {
        return disapproved(doc, system, scope, texts);
    }
    scope.approved = day;
    for section in ScopeSection::ALL {
        scope.edited.entry(section).or_insert_with(|| {
            let draft = draft(doc, system, section, texts);
            EditedSection { text: draft.clone(), draft }
        });
    }
    scope
}

/// `scope` without its approval: sections that say what the data say follow them again.
fn disapproved(doc: &Assessment, system: ManagementSystem, mut scope: Scope, texts: &Texts) -> Scope {
    scope.approved = None;
    scope.edited.retain(|section, edited| edited.text != draft(doc, system, *section, texts));
    scope
}
