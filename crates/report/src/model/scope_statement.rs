//! The scope statements of both systems, as they stand.

use super::cover::Field;
use super::method::Article;
use crate::facts::Facts;
use crate::rich::Rich;
use plumbline_core::assessment::Scope;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::scope::{StatementPart, statement};
use serde::Serialize;

/// The scope statement of one system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScopeStatement {
    /// Whose it is.
    pub headline: Rich,
    /// What asks for it, and how far the words are a person's.
    pub stand: Rich,
    /// Name of the sheet.
    pub sheet: String,
    /// Owner, approver, day of approval.
    pub fields: [Field; 3],
    /// Boundary, sites, functions, interfaces, exclusions; lines are paragraphs.
    pub parts: Vec<Article>,
}

pub(super) fn scope_statements(facts: &Facts<'_>) -> Vec<ScopeStatement> {
    ManagementSystem::ALL.into_iter().filter_map(|system| scope_statement(facts, system)).collect()
}

/// For a system whose standard is in use, once there is anything to say about its scope.
fn scope_statement(facts: &Facts<'_>, system: ManagementSystem) -> Option<ScopeStatement> {
    let scope = facts.doc.scope(system);
    let is_used = facts.standards().any(|(q, _)| q.structure.system == system);
    let has_things = is_used && !facts.doc.assets.is_empty();
    if !has_things && scope == Scope::default() {
        return None;
    }
    let words = &facts.words;
    let statement = statement(facts.doc, system, words.texts());
    let n_edited = statement.parts.iter().filter(|part| part.edited.is_some()).count();
    let n_outdated = statement.parts.iter().filter(|part| part.is_outdated()).count();
    let name = system.name();
    Some(ScopeStatement {
        headline: words.rich(&format!("report-statement-{}", system.name()), &[]),
        stand: words
            .rich("report-statement-stand", &[("edited", n_edited.into()), ("outdated", n_outdated.into())]),
        sheet: words.get(&format!("report-sheet-statement-{name}")),
        fields: fields(facts, &scope),
        parts: statement.parts.into_iter().map(|part| article(facts, part)).collect(),
    })
}

fn fields(facts: &Facts<'_>, scope: &Scope) -> [Field; 3] {
    let words = &facts.words;
    let approved = scope.approved.map_or_else(|| words.get("report-not-approved"), |date| words.date(date));
    [
        Field::new(words.get("report-statement-owner"), words.or(&scope.owner, "report-not-stated")),
        Field::new(words.get("report-statement-approver"), words.or(&scope.approver, "report-not-stated")),
        Field::new(words.get("report-statement-approved"), approved),
    ]
}

fn article(facts: &Facts<'_>, part: StatementPart) -> Article {
    let heading = facts.words.get(&format!("report-section-{}", part.section.name()));
    Article { heading, text: part.text }
}
