//! What is in which scope: the map, its counts, what is wrong with it, what crosses.

use super::crossing::{CrossingRow, crossing_row};
use super::scope_map::{ScopePicture, picture};
use crate::facts::Facts;
use crate::rich::{self, Rich};
use plumbline_core::assessment::{PurdueLevel, Region};
use plumbline_core::scope::{ScopeFinding, ScopeMap, crossings, scope_findings, scope_map};
use serde::Serialize;

/// Names that a finding gives; the rest is counted.
const N_NAMED: usize = 12;

/// What is in which scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScopeSheet {
    /// The finding.
    pub headline: Rich,
    /// What was drawn.
    pub stand: Rich,
    /// Name of the sheet.
    pub sheet: String,
    /// The map.
    pub picture: ScopePicture,
    /// The same as figures.
    pub counts: ScopeCounts,
    /// Heading and remark over the findings.
    pub findings_heading: [String; 2],
    /// What is wrong, kind by kind; empty when nothing is.
    pub findings: Vec<ScopeFindingRow>,
    /// Heading and remark over the crossings.
    pub crossings_heading: [String; 2],
    /// Column headings: letter, crossing, between, agreement, who answers.
    pub crossings_columns: [String; 5],
    /// Highest level first.
    pub crossings: Vec<CrossingRow>,
}

/// How many things stand where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScopeCounts {
    /// Heading over the table.
    pub heading: String,
    /// Column headings: level, office alone, both, plant alone, neither, all.
    pub columns: [String; 6],
    /// Level by level: its name and the counts.
    pub rows: Vec<(String, [usize; 5])>,
    /// Name and counts of the last row.
    pub total: (String, [usize; 5]),
}

/// One kind of finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScopeFindingRow {
    /// What is wrong, with how many things it concerns.
    pub what: String,
    /// What it concerns: the first dozen by name, then how many more.
    pub which: String,
}

pub(super) fn scope_sheet(facts: &Facts<'_>) -> Option<ScopeSheet> {
    if facts.doc.assets.is_empty() {
        return None;
    }
    let words = &facts.words;
    let (map, crossings) = (scope_map(facts.doc), crossings(facts.doc));
    let findings = scope_findings(facts.doc);
    let n_open = crossings.iter().filter(|crossing| !crossing.is_agreed).count();
    let columns = ["letter", "crossing", "between", "agreement", "owners"];
    Some(ScopeSheet {
        headline: headline(facts, &map, &findings),
        stand: words.rich(
            "report-scope-stand",
            &[("n", map.n_total().into()), ("crossings", crossings.len().into())],
        ),
        sheet: words.get("report-sheet-scope"),
        picture: picture(facts, &map, &crossings),
        counts: counts(facts, &map),
        findings_heading: [
            words.with("report-scope-findings", &[("n", findings.len().into())]),
            words.get("report-scope-findings-hint"),
        ],
        findings: finding_rows(facts, &findings),
        crossings_heading: [
            words.get("report-crossings"),
            words.with("report-crossings-hint", &[("n", crossings.len().into()), ("open", n_open.into())]),
        ],
        crossings_columns: columns.map(|column| words.get(&format!("report-crossing-{column}"))),
        crossings: crossings.iter().enumerate().map(|(idx, c)| crossing_row(facts, idx, c)).collect(),
    })
}

fn headline(facts: &Facts<'_>, map: &ScopeMap, findings: &[ScopeFinding]) -> Rich {
    let shared = ("shared", map.n_in(Region::Both).into());
    let n = findings.iter().filter(|finding| matches!(finding, ScopeFinding::Nobodys(_))).count();
    match n {
        0 => facts.words.rich("report-scope-head", &[shared]),
        _ => {
            let marked = rich::gap(&n.to_string());
            facts
                .words
                .rich("report-scope-head-nobodys", &[shared, ("n", n.into()), ("nobodys", (&marked).into())])
        }
    }
}

fn counts(facts: &Facts<'_>, map: &ScopeMap) -> ScopeCounts {
    let words = &facts.words;
    let levels = PurdueLevel::ALL.iter().copied().map(Some);
    let levels = levels.chain((map.n_without_level() > 0).then_some(None));
    let with_sum = |[a, b, c, d]: [usize; 4]| [a, b, c, d, a + b + c + d];
    let rows = levels
        .map(|level| {
            let name = level.map_or_else(|| words.get("report-purdue-none"), |level| level.name().to_owned());
            (name, with_sum(Region::ALL.map(|region| map.at(level, region).len())))
        })
        .collect();
    let regions = ["isms", "both", "csms", "neither"].map(|name| words.get(&format!("report-region-{name}")));
    let [isms, both, csms, neither] = regions;
    ScopeCounts {
        heading: words.get("report-counts"),
        columns: [
            words.get("report-counts-level"),
            isms,
            both,
            csms,
            neither,
            words.get("report-counts-all"),
        ],
        rows,
        total: (words.get("report-counts-total"), with_sum(Region::ALL.map(|region| map.n_in(region)))),
    }
}

fn finding_rows(facts: &Facts<'_>, findings: &[ScopeFinding]) -> Vec<ScopeFindingRow> {
    let words = &facts.words;
    let mut rows = Vec::new();
    for kind in findings.chunk_by(|a, b| a.name() == b.name()) {
        let Some(first) = kind.first() else { continue };
        let mut names: Vec<String> = kind.iter().take(N_NAMED).map(|f| concerned(facts, f)).collect();
        if let Some(n_more @ 1..) = kind.len().checked_sub(N_NAMED) {
            names.push(words.with("report-more", &[("n", n_more.into())]));
        }
        rows.push(ScopeFindingRow {
            what: words.with(&format!("report-scope-{}", first.name()), &[("n", kind.len().into())]),
            which: words.list(&names),
        });
    }
    rows
}

/// What a finding is about, by name.
fn concerned(facts: &Facts<'_>, finding: &ScopeFinding) -> String {
    let name = match finding {
        ScopeFinding::Nobodys(id)
        | ScopeFinding::CriticalWithoutOwner(id)
        | ScopeFinding::BothWithoutLead(id) => facts.doc.assets.get(id).map(|asset| asset.name.clone()),
        ScopeFinding::CrossingWithoutAgreement(id) => {
            facts.doc.interfaces.get(id).map(|interface| interface.name.clone())
        }
        ScopeFinding::ExclusionWithoutReason { system, idx } => {
            facts.doc.scope(*system).exclusions.get(*idx).map(|exclusion| exclusion.what.clone())
        }
    };
    facts.words.or(&name.unwrap_or_default(), "report-unnamed")
}
