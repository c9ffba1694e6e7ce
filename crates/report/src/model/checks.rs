//! What cannot all be right.

use crate::facts::Facts;
use crate::rich::Rich;
use plumbline_core::ids::{ActionId, EvidenceId};
use plumbline_core::scoring::{Contradiction, ContradictionKind, contradictions};
use serde::Serialize;

/// What cannot all be right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Checks {
    /// The finding.
    pub headline: Rich,
    /// What was looked for.
    pub stand: Rich,
    /// Name of the sheet.
    pub sheet: String,
    /// Column headings: requirement, what is odd.
    pub columns: [String; 2],
    /// Answers in the catalogue's order, then actions.
    pub rows: Vec<CheckRow>,
}

/// One contradiction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckRow {
    /// Id of the requirement; empty when it concerns an action alone.
    pub id: String,
    /// Title of the requirement or the action.
    pub title: String,
    /// What is odd, and the way out.
    pub what: String,
}

pub(super) fn checks(facts: &Facts<'_>) -> Checks {
    let words = &facts.words;
    let found = contradictions(facts.doc, facts.catalogue, facts.options.today);
    let headline = match (found.len(), facts.total().n_answered()) {
        (0, 0) => words.rich("report-checks-nothing", &[]),
        (0, _) => words.rich("report-checks-true", &[]),
        (n, _) => words.rich("report-checks-found", &[("n", n.into())]),
    };
    Checks {
        headline,
        stand: words.rich("report-checks-stand", &[]),
        sheet: words.get("report-sheet-checks"),
        columns: [words.get("report-column-requirement"), words.get("report-checks-what")],
        rows: found.iter().map(|contradiction| row(facts, contradiction)).collect(),
    }
}

fn row(facts: &Facts<'_>, contradiction: &Contradiction) -> CheckRow {
    let (id, title) = match (&contradiction.key, &contradiction.kind) {
        (Some(key), _) => (key.requirement.to_string(), facts.title(key)),
        (None, ContradictionKind::ActionPastDue { action, .. }) => {
            (String::new(), action_title(facts, action))
        }
        (None, _) => (String::new(), String::new()),
    };
    CheckRow { id, title, what: what(facts, &contradiction.kind) }
}

fn what(facts: &Facts<'_>, kind: &ContradictionKind) -> String {
    use ContradictionKind as Kind;
    let words = &facts.words;
    match kind {
        Kind::HighWithoutSupport => words.get("report-check-high-without-support"),
        Kind::NotApplicableWithoutReason => words.get("report-check-na-without-reason"),
        Kind::NotExcludable => words.get("report-check-not-excludable"),
        Kind::NonconformityOnTarget => words.get("report-check-nonconformity-on-target"),
        Kind::StrengthBelowTarget => words.get("report-check-strength-below-target"),
        Kind::EvidencePastReview { evidence, review } => words.with(
            "report-check-evidence-past-review",
            &[
                ("evidence", (&evidence_title(facts, evidence)).into()),
                ("date", (&words.date(*review)).into()),
            ],
        ),
        Kind::EvidenceMissing { evidence } => {
            words.with("report-check-evidence-missing", &[("id", evidence.as_str().into())])
        }
        Kind::SourceMoved { source, then, now } => words.with(
            "report-check-source-moved",
            &[
                ("source", source.requirement.as_str().into()),
                ("then", usize::from(then.get()).into()),
                // The scale ends at 4: 9 stands for no rating any more.
                ("now", now.map_or(9, |now| usize::from(now.get())).into()),
            ],
        ),
        Kind::ActionPastDue { due, .. } => {
            words.with("report-check-action-past-due", &[("date", (&words.date(*due)).into())])
        }
        Kind::DoneWithoutEffect { action } => words
            .with("report-check-done-without-effect", &[("action", (&action_title(facts, action)).into())]),
    }
}

fn action_title(facts: &Facts<'_>, id: &ActionId) -> String {
    let title = facts.doc.actions.get(id).map(|action| action.title.as_str()).unwrap_or_default();
    facts.words.or(title, "report-untitled")
}

fn evidence_title(facts: &Facts<'_>, id: &EvidenceId) -> String {
    let title = facts.doc.evidence.get(id).map(|evidence| evidence.title.as_str()).unwrap_or_default();
    facts.words.or(title, "report-untitled")
}
