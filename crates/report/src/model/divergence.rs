//! Related ratings that stand two points apart or more.

use crate::facts::Facts;
use crate::rich::{self, Rich};
use plumbline_core::crosswalk::{Divergence, divergences};
use plumbline_core::ids::AnswerKey;
use serde::Serialize;

/// Related ratings that stand apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DivergenceSheet {
    /// The finding.
    pub headline: Rich,
    /// What they are.
    pub stand: Rich,
    /// Name of the sheet.
    pub sheet: String,
    /// Column headings of open ones: office, rated, plant, rated, stake, what to look at.
    pub columns: [String; 6],
    /// By stake.
    pub open: Vec<DivergenceRow>,
    /// Heading over what is settled.
    pub settled_heading: String,
    /// Column heading of the last column there.
    pub settled_column: String,
    /// Kept apart, for a reason.
    pub settled: Vec<DivergenceRow>,
}

/// A related pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DivergenceRow {
    /// The office's and the plant's.
    pub ends: [DivergenceEnd; 2],
    /// Points apart × weight × strength of the relation.
    pub stake: u16,
    /// What to look at; where it is settled, the reason.
    pub text: String,
    /// Whether it still waits for a decision.
    pub is_open: bool,
    /// Who settled it and when; empty while it is open, or unknown.
    pub by: String,
}

/// One end of a pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DivergenceEnd {
    /// Id of the requirement.
    pub id: String,
    /// Its title in the standard.
    pub title: String,
    /// As rated.
    pub level: u8,
}

pub(super) fn divergence_sheet(facts: &Facts<'_>) -> Option<DivergenceSheet> {
    let words = &facts.words;
    let found = divergences(facts.doc, facts.catalogue);
    if found.is_empty() {
        return None;
    }
    let (open, settled): (Vec<_>, Vec<_>) = found.iter().partition(|divergence| divergence.is_open());
    let columns = ["office", "rated", "plant", "rated", "stake", "check"];
    Some(DivergenceSheet {
        headline: headline(facts, open.len(), settled.len()),
        stand: words.rich("report-divergence-stand", &[]),
        sheet: words.get("report-sheet-divergence"),
        columns: columns.map(|column| words.get(&format!("report-divergence-{column}"))),
        open: open.into_iter().map(|divergence| row(facts, divergence)).collect(),
        settled_heading: words.get("report-divergence-settled"),
        settled_column: words.get("report-divergence-reason"),
        settled: settled.into_iter().map(|divergence| row(facts, divergence)).collect(),
    })
}

fn headline(facts: &Facts<'_>, n_open: usize, n_settled: usize) -> Rich {
    let settled = ("settled", n_settled.into());
    match n_open {
        0 => facts.words.rich("report-divergence-head-none", &[settled]),
        n => {
            let marked = rich::gap(&n.to_string());
            facts
                .words
                .rich("report-divergence-head", &[settled, ("n", n.into()), ("open", (&marked).into())])
        }
    }
}

fn row(facts: &Facts<'_>, divergence: &Divergence) -> DivergenceRow {
    let end = |key: &AnswerKey, level: u8| DivergenceEnd {
        id: key.requirement.to_string(),
        title: facts.title(key),
        level,
    };
    let (text, by) = match &divergence.settled {
        Some(settled) => {
            (facts.words.or(&settled.reason, "report-not-stated"), facts.said_by(&settled.by, settled.at))
        }
        None => (divergence.relation.check.clone(), String::new()),
    };
    DivergenceRow {
        ends: [
            end(&divergence.pair.source, divergence.source_level.get()),
            end(&divergence.pair.target, divergence.target_level.get()),
        ],
        stake: divergence.stake,
        is_open: divergence.is_open(),
        text,
        by,
    }
}
