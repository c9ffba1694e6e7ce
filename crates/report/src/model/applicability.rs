//! The Statement of Applicability: derived from the answers (ISO/IEC 27001:2022, 6.1.3 d).

use super::standard::{MarkKind, MarkRow, group_title};
use crate::facts::Facts;
use crate::rich::Rich;
use plumbline_core::catalogue::LoadedQuestionnaire;
use plumbline_core::ids::AnswerKey;
use plumbline_core::scoring::{GroupScore, Mark, StandardScore, Standing};
use serde::Serialize;

/// The Statement of Applicability of one standard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// The finding.
    pub headline: Rich,
    /// How to read it.
    pub stand: Rich,
    /// Name of the sheet.
    pub sheet: String,
    /// Column headings: control, name, applies, why, status.
    pub columns: [String; 5],
    /// In the standard's order.
    pub groups: Vec<ApplicabilityGroup>,
    /// Heading of the counted marks.
    pub summary_heading: String,
    /// How to read them.
    pub summary_hint: String,
    /// Heading of the signatures.
    pub approved: String,
    /// Who signs.
    pub signatures: Vec<Signature>,
}

/// A theme of controls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ApplicabilityGroup {
    /// Id and title.
    pub title: String,
    /// For example `22 met, 13 short`.
    pub counts: String,
    /// In the standard's order.
    pub rows: Vec<ApplicabilityRow>,
}

/// One control.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ApplicabilityRow {
    /// Id of the control.
    pub id: String,
    /// Its title in the standard.
    pub title: String,
    /// Whether it applies; `None` while nobody has decided.
    pub applies: Option<bool>,
    /// The same in words.
    pub applies_words: String,
    /// Why it applies or not.
    pub why: String,
    /// How far it is done.
    pub status: String,
    /// As drawn.
    pub mark: MarkRow,
}

/// A line to sign on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signature {
    /// For whom.
    pub role: String,
    /// Under the first line.
    pub signature: String,
    /// Under the second.
    pub date: String,
}

pub(super) fn statements(facts: &Facts<'_>) -> Vec<Statement> {
    facts.standards().filter_map(|(questionnaire, score)| statement(facts, questionnaire, score)).collect()
}

fn statement(
    facts: &Facts<'_>,
    questionnaire: &LoadedQuestionnaire,
    score: &StandardScore,
) -> Option<Statement> {
    let words = &facts.words;
    let groups: Vec<ApplicabilityGroup> = questionnaire
        .structure
        .groups
        .iter()
        .zip(&score.groups)
        .filter(|(group, _)| group.controls)
        .map(|(_, score)| group(facts, score))
        .collect();
    let columns = ["control", "name", "applies", "why", "status"];
    let rows: Vec<&ApplicabilityRow> = groups.iter().flat_map(|group| &group.rows).collect();
    let (headline, stand) = (headline(facts, &rows), stand(facts, &rows));
    (!groups.is_empty()).then(|| Statement {
        headline,
        stand,
        sheet: words.get("report-sheet-soa"),
        columns: columns.map(|name| words.get(&format!("report-soa-{name}"))),
        summary_heading: words.with("report-soa-themes", &[("n", groups.len().into())]),
        summary_hint: words.get("report-soa-themes-hint"),
        groups,
        approved: words.get("report-soa-approved"),
        signatures: ["management", "isms"]
            .map(|role| Signature {
                role: words.get(&format!("report-soa-for-{role}")),
                signature: words.get("report-soa-signature"),
                date: words.get("report-date-label"),
            })
            .into(),
    })
}

fn group(facts: &Facts<'_>, score: &GroupScore) -> ApplicabilityGroup {
    let tally = score.tally;
    ApplicabilityGroup {
        title: group_title(score),
        counts: facts.words.with(
            "report-soa-counts",
            &[
                ("met", ((tally.n_rated - tally.n_gaps) as usize).into()),
                ("short", (tally.n_gaps as usize).into()),
            ],
        ),
        rows: score.rows.iter().map(|(key, standing)| row(facts, key, *standing)).collect(),
    }
}

fn row(facts: &Facts<'_>, key: &AnswerKey, standing: Standing) -> ApplicabilityRow {
    let words = &facts.words;
    let applies = match standing.mark {
        Mark::Unanswered => None,
        Mark::NotApplicable => Some(false),
        Mark::Rated { .. } => Some(true),
    };
    let reason = facts.answer(key).map(|answer| answer.reason.trim().to_owned()).unwrap_or_default();
    let status = match standing.mark {
        Mark::Unanswered => words.get("rating-none"),
        Mark::NotApplicable => words.get("rating-na"),
        Mark::Rated { level, .. } => format!("{level} {}", facts.level(level), level = level.get()),
    };
    ApplicabilityRow {
        id: key.requirement.to_string(),
        title: facts.title(key),
        applies,
        applies_words: words.get(match applies {
            None => "report-soa-open",
            Some(true) => "report-soa-yes",
            Some(false) => "report-soa-no",
        }),
        why: if applies.is_none() && reason.is_empty() {
            String::new()
        } else {
            words.or(&reason, "report-not-stated")
        },
        status: match standing.doubt && applies == Some(true) {
            true => words.with("report-to-verify", &[("rating", (&status).into())]),
            false => status,
        },
        mark: MarkRow::new(key, standing),
    }
}

fn headline(facts: &Facts<'_>, rows: &[&ApplicabilityRow]) -> Rich {
    let words = &facts.words;
    let n_decided = rows.iter().filter(|row| row.applies.is_some()).count();
    let n_apply = rows.iter().filter(|row| row.applies == Some(true)).count();
    let meets = |row: &&&ApplicabilityRow| matches!(row.mark.kind, MarkKind::Rated { below: 0, .. });
    let n_met = rows.iter().filter(meets).count();
    let values = [
        ("total", rows.len().into()),
        ("decided", n_decided.into()),
        ("apply", n_apply.into()),
        ("met", n_met.into()),
    ];
    match n_decided {
        0 => words.rich("report-soa-nothing", &values),
        n if n < rows.len() => words.rich("report-soa-some", &values),
        _ => words.rich("report-soa-all", &values),
    }
}

fn stand(facts: &Facts<'_>, rows: &[&ApplicabilityRow]) -> Rich {
    let n_open = rows.iter().filter(|row| row.applies.is_none()).count();
    facts.words.rich("report-soa-stand", &[("open", n_open.into())])
}
