//! The annex: everything that was answered, so that it can be read back without the file.

use super::standard::{MarkKind, MarkRow, group_title};
use crate::facts::Facts;
use crate::rich::Rich;
use plumbline_core::assessment::Answer;
use plumbline_core::catalogue::LoadedQuestionnaire;
use plumbline_core::ids::AnswerKey;
use plumbline_core::scoring::{Mark, StandardScore, Standing};
use serde::Serialize;

/// All answers to one standard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerTable {
    /// What it is.
    pub headline: Rich,
    /// What it holds.
    pub stand: Rich,
    /// Name of the sheet.
    pub sheet: String,
    /// Column headings: requirement, rating, note and evidence.
    pub columns: [String; 3],
    /// Group by group.
    pub groups: Vec<(String, Vec<AnswerRow>)>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerRow {
    /// Title of the requirement in the standard.
    pub title: String,
    /// Rating in words; "not assessed" while there is none.
    pub rating: String,
    /// To be verified, the auditor's finding, a target of its own, what it was confirmed from.
    pub remarks: Vec<String>,
    /// Reason and note, a paragraph each.
    pub paragraphs: Vec<String>,
    /// A line a piece.
    pub evidence: Vec<String>,
    /// Who said it last and when; empty when unknown.
    pub by: String,
    /// As drawn; carries the id.
    pub mark: MarkRow,
}

pub(super) fn answer_tables(facts: &Facts<'_>) -> Vec<AnswerTable> {
    facts.standards().map(|(questionnaire, score)| answer_table(facts, questionnaire, score)).collect()
}

fn answer_table(
    facts: &Facts<'_>,
    questionnaire: &LoadedQuestionnaire,
    score: &StandardScore,
) -> AnswerTable {
    let words = &facts.words;
    let name = questionnaire.structure.name();
    let values = [
        ("standard", (&name).into()),
        ("n", (score.total.n_answered() as usize).into()),
        ("total", (score.total.n_total as usize).into()),
    ];
    AnswerTable {
        headline: words.rich("report-answers-head", &values),
        stand: words.rich("report-answers-stand", &values),
        sheet: words.with("report-sheet-answers", &values),
        columns: ["requirement", "rating", "said"]
            .map(|column| words.get(&format!("report-column-{column}"))),
        groups: score
            .groups
            .iter()
            .map(|group| {
                let rows = group.rows.iter().map(|(key, standing)| row(facts, key, *standing)).collect();
                (group_title(group), rows)
            })
            .collect(),
    }
}

fn row(facts: &Facts<'_>, key: &AnswerKey, standing: Standing) -> AnswerRow {
    let words = &facts.words;
    let answer = facts.answer(key).cloned().unwrap_or_default();
    let mark = MarkRow::new(key, standing);
    let rating = match standing.mark {
        Mark::Unanswered => words.get("rating-none"),
        Mark::NotApplicable => words.get("rating-na"),
        Mark::Rated { level, .. } => format!("{} {}", level.get(), facts.level(level)),
    };
    let paragraphs = [&answer.reason, &answer.note];
    AnswerRow {
        title: facts.title(key),
        rating,
        remarks: remarks(facts, key, &answer, &mark),
        paragraphs: paragraphs
            .map(|text| text.trim().to_owned())
            .into_iter()
            .filter(|t| !t.is_empty())
            .collect(),
        evidence: facts.evidence(&answer),
        by: facts.said_by(&answer.by, answer.at),
        mark,
    }
}

fn remarks(facts: &Facts<'_>, key: &AnswerKey, answer: &Answer, mark: &MarkRow) -> Vec<String> {
    let words = &facts.words;
    let mut remarks = Vec::new();
    if let MarkKind::Rated { below: 1.., .. } = mark.kind {
        remarks.push(words.with("report-answer-gap", &[("below", usize::from(mark.below()).into())]));
    }
    if let Some(target) = answer.target {
        remarks.push(words.with("report-answer-target", &[("target", usize::from(target.get()).into())]));
    }
    if answer.doubt {
        remarks.push(words.get("rating-doubt"));
    }
    if let Some(finding) = answer.finding {
        remarks.push(words.get(&format!("finding-{}", finding.name())));
    }
    remarks.extend(facts.confirmed_from(key));
    remarks
}
