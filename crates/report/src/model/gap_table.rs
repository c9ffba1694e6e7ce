//! What stands below its target, most serious first.

use crate::facts::Facts;
use crate::rich::{self, Rich};
use plumbline_core::assessment::Action;
use plumbline_core::catalogue::LoadedQuestionnaire;
use plumbline_core::scoring::{Gap, StandardScore};
use serde::Serialize;

/// The gaps of one standard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GapTable {
    /// The finding.
    pub headline: Rich,
    /// What is listed, in what order.
    pub stand: Rich,
    /// Name of the sheet.
    pub sheet: String,
    /// Column headings: requirement, now, target, gap, note, evidence, action.
    pub columns: [String; 7],
    /// What introduces a first step where no action is planned.
    pub first_step: String,
    /// What stands where there is no note, no evidence, no action.
    pub nothing: [String; 3],
    /// Most serious first.
    pub rows: Vec<GapRow>,
}

/// One gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GapRow {
    /// Id of the requirement.
    pub id: String,
    /// Its title in the standard.
    pub title: String,
    /// As rated.
    pub level: u8,
    /// Where the line hangs.
    pub target: u8,
    /// Points below target.
    pub below: u8,
    /// What more is to be said under the title: to be verified, the auditor's finding, what it was
    /// confirmed from.
    pub remarks: Vec<String>,
    /// As typed.
    pub note: String,
    /// A line a piece.
    pub evidence: Vec<String>,
    /// What is planned, a line an action.
    pub actions: Vec<String>,
    /// Where nothing is planned: a first step, in our words.
    pub first_step: Option<String>,
}

pub(super) fn gap_tables(facts: &Facts<'_>) -> Vec<GapTable> {
    facts.standards().map(|(questionnaire, score)| gap_table(facts, questionnaire, score)).collect()
}

fn gap_table(facts: &Facts<'_>, questionnaire: &LoadedQuestionnaire, score: &StandardScore) -> GapTable {
    let words = &facts.words;
    let gaps: Vec<&Gap> =
        facts.gaps.iter().filter(|gap| gap.key.questionnaire == *questionnaire.id()).collect();
    let columns = ["requirement", "now", "target", "gap", "note", "evidence", "action"];
    let name = questionnaire.structure.name();
    GapTable {
        headline: headline(facts, questionnaire, score, &gaps),
        stand: stand(facts, &name, score, gaps.len()),
        sheet: words.with("report-sheet-gaps", &[("standard", (&name).into())]),
        columns: columns.map(|column| words.get(&format!("report-column-{column}"))),
        first_step: words.get("report-first-step"),
        nothing: ["note", "evidence", "action"].map(|what| words.get(&format!("report-no-{what}"))),
        rows: gaps.into_iter().map(|gap| row(facts, gap)).collect(),
    }
}

fn headline(
    facts: &Facts<'_>,
    questionnaire: &LoadedQuestionnaire,
    score: &StandardScore,
    gaps: &[&Gap],
) -> Rich {
    let words = &facts.words;
    let subject = facts.subject_first(questionnaire);
    let subject = ("subject", (&subject).into());
    let Some(widest) = gaps.iter().map(|gap| gap.below).max() else {
        return match score.total.n_rated {
            0 => words.rich("report-gaps-nothing", &[subject]),
            n => words.rich("report-gaps-true", &[subject, ("n", (n as usize).into())]),
        };
    };
    let n_wide = gaps.iter().filter(|gap| gap.below == widest).count();
    let n_gaps = rich::gap(&gaps.len().to_string());
    let points = ("points", usize::from(widest).into());
    let count = ("n", gaps.len().into());
    match n_wide == gaps.len() {
        true => words.rich("report-gaps-level", &[subject, count, points, ("gaps", (&n_gaps).into())]),
        false => words.rich(
            "report-gaps-widest",
            &[subject, count, points, ("wide", n_wide.into()), ("gaps", (&n_gaps).into())],
        ),
    }
}

fn stand(facts: &Facts<'_>, name: &str, score: &StandardScore, n_gaps: usize) -> Rich {
    let total = score.total;
    let key = if n_gaps == 0 { "report-gaps-stand-none" } else { "report-gaps-stand" };
    facts.words.rich(
        key,
        &[
            ("standard", name.into()),
            ("n", n_gaps.into()),
            ("rated", (total.n_rated as usize).into()),
            ("open", (total.n_unanswered as usize).into()),
        ],
    )
}

fn row(facts: &Facts<'_>, gap: &Gap) -> GapRow {
    let answer = facts.answer(&gap.key).cloned().unwrap_or_default();
    let actions: Vec<String> = facts
        .actions
        .iter()
        .filter(|(_, action)| action.closes.contains(&gap.key))
        .map(|(_, action)| action_words(facts, action))
        .collect();
    let first_step = facts.catalogue.card(&gap.key).filter(|_| actions.is_empty());
    let mut remarks = Vec::new();
    if gap.doubt {
        remarks.push(facts.words.get("rating-doubt"));
    }
    if let Some(finding) = answer.finding {
        remarks.push(facts.words.get(&format!("finding-{}", finding.name())));
    }
    remarks.extend(facts.confirmed_from(&gap.key));
    GapRow {
        id: gap.key.requirement.to_string(),
        title: facts.title(&gap.key),
        level: gap.level.get(),
        target: gap.target.get(),
        below: gap.below,
        remarks,
        note: answer.note.trim().to_owned(),
        evidence: facts.evidence_titles(&answer),
        first_step: first_step.map(|card| card.first_step.clone()).filter(|step| !step.trim().is_empty()),
        actions,
    }
}

/// For example `Bind the integrator to the change sheet. M. Brandt, by 1 Feb 2027, begun`.
fn action_words(facts: &Facts<'_>, action: &Action) -> String {
    let words = &facts.words;
    let title = words.or(&action.title, "report-untitled");
    let mut parts = Vec::new();
    if !action.owner.trim().is_empty() {
        parts.push(action.owner.trim().to_owned());
    }
    if let Some(due) = action.due {
        parts.push(words.with("report-by-date", &[("date", (&words.date(due)).into())]));
    }
    parts.push(words.get(&format!("report-status-{}", action.status.name())));
    let title = title.trim_end_matches('.');
    format!("{title}. {}.", capitalise(&parts.join(", ")))
}

fn capitalise(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
