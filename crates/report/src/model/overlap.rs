//! What office and plant have in common: how far the one's requirements are served by the other's.

use crate::facts::Facts;
use crate::rich::Rich;
use plumbline_core::catalogue::{Crosswalk, ManagementSystem};
use plumbline_core::crosswalk::{Coverage, Served, coverage, savings};
use plumbline_core::ids::AnswerKey;
use serde::Serialize;

/// What office and plant have in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OverlapSheet {
    /// The finding.
    pub headline: Rich,
    /// The other way round, and what waits.
    pub stand: Rich,
    /// Name of the sheet.
    pub sheet: String,
    /// Name and meaning of fully, partly, not.
    pub served: [(String, String); 3],
    /// Column headings: topic, one square a requirement, fully, partly, not.
    pub columns: [String; 5],
    /// Column headings of what stands alone: requirement, why.
    pub alone_columns: [String; 2],
    /// The plant served by the office, the office served by the plant.
    pub sides: Vec<OverlapSide>,
}

/// One system served by the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OverlapSide {
    /// Whose requirements, served by whom.
    pub heading: String,
    /// How many there are, and what waits to be confirmed.
    pub hint: String,
    /// Fully, partly, not.
    pub counts: [usize; 3],
    /// Topic by topic: its name, and how many are served fully, partly, not.
    pub topics: Vec<(String, [usize; 3])>,
    /// Name of the last row.
    pub total: String,
    /// Heading and remark over what stands alone.
    pub alone_heading: [String; 2],
    /// What only this system asks for.
    pub alone: Vec<AloneRow>,
}

/// A requirement that the other system does not serve.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AloneRow {
    /// Id.
    pub id: String,
    /// Title in the standard.
    pub title: String,
    /// Why the other side has nothing like it.
    pub reason: String,
}

pub(super) fn overlap_sheet(facts: &Facts<'_>) -> Option<OverlapSheet> {
    let words = &facts.words;
    let crosswalk = facts.catalogue.crosswalk()?;
    let plant = coverage(facts.catalogue, ManagementSystem::Csms)?;
    let office = coverage(facts.catalogue, ManagementSystem::Isms)?;
    let values = |coverage: &Coverage| {
        let [fully, partly, not] = Served::ALL.map(|served| coverage.n(served));
        [
            ("total", coverage.rows.len().into()),
            ("fully", fully.into()),
            ("partly", partly.into()),
            ("not", not.into()),
        ]
    };
    Some(OverlapSheet {
        headline: words.rich("report-overlap-head", &values(&plant)),
        stand: words.rich("report-overlap-stand", &values(&office)),
        sheet: words.get("report-sheet-overlap"),
        served: Served::ALL.map(|served| {
            let name = served.name();
            (words.get(&format!("report-served-{name}")), words.get(&format!("report-served-{name}-hint")))
        }),
        columns: ["topic", "squares", "fully", "partly", "not"]
            .map(|column| words.get(&format!("report-overlap-{column}"))),
        alone_columns: [words.get("report-column-requirement"), words.get("report-alone-why")],
        sides: [plant, office].iter().map(|coverage| side(facts, crosswalk, coverage)).collect(),
    })
}

fn side(facts: &Facts<'_>, crosswalk: &Crosswalk, coverage: &Coverage) -> OverlapSide {
    let words = &facts.words;
    let counts = |n: &dyn Fn(Served) -> usize| Served::ALL.map(n);
    let mut topics: Vec<(String, [usize; 3])> = coverage
        .topics
        .iter()
        .map(|topic| (facts.topic(&topic.topic), counts(&|served| topic.n(served))))
        .collect();
    topics.sort();
    let alone: Vec<AloneRow> =
        coverage.keys(Served::Not).map(|key| alone_row(facts, crosswalk, key)).collect();
    OverlapSide {
        heading: words.get(&format!("report-overlap-of-{}", coverage.system.name())),
        hint: hint(facts, coverage),
        counts: counts(&|served| coverage.n(served)),
        total: words.with("report-overlap-total", &[("n", topics.len().into())]),
        topics,
        alone_heading: [
            words.get(&format!("report-alone-{}", coverage.system.name())),
            words.with(
                "report-alone-hint",
                &[("n", alone.len().into()), ("total", coverage.rows.len().into())],
            ),
        ],
        alone,
    }
}

/// What waits for a person, and what was confirmed already.
fn hint(facts: &Facts<'_>, coverage: &Coverage) -> String {
    let Some(row) = coverage.rows.first() else { return String::new() };
    let savings = savings(facts.doc, facts.catalogue, &row.key.questionnaire);
    facts.words.with(
        "report-overlap-waiting",
        &[
            ("n", savings.n_total.into()),
            ("rating", savings.n_rating.into()),
            ("evidence", savings.n_evidence.into()),
            ("confirmed", savings.n_confirmed.into()),
        ],
    )
}

fn alone_row(facts: &Facts<'_>, crosswalk: &Crosswalk, key: &AnswerKey) -> AloneRow {
    let reason = crosswalk.alone(key).map(|alone| alone.reason.as_str()).unwrap_or_default();
    AloneRow {
        id: key.requirement.to_string(),
        title: facts.title(key),
        reason: facts.words.or(reason, "report-alone-no-reason"),
    }
}
