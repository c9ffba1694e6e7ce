//! How each standard stands: its groups, every requirement as a mark, and what can be said about them.

use crate::facts::Facts;
use crate::rich::{self, Rich};
use plumbline_core::catalogue::LoadedQuestionnaire;
use plumbline_core::ids::AnswerKey;
use plumbline_core::scoring::{GroupScore, Mark, StandardScore, Standing, Tally};
use serde::Serialize;

/// The sheet that shows every requirement as a mark on its line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlumbSheet {
    /// The finding.
    pub headline: Rich,
    /// Name of the sheet.
    pub sheet: String,
    /// What can be said at a glance.
    pub findings: Vec<Rich>,
    /// Heading over the groups.
    pub column: String,
    /// What the marks mean: on target, gap, gap to verify, unanswered, not applicable, mean of a group.
    pub legend: [String; 6],
}

/// The sheet that shows maturity by group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MaturitySheet {
    /// The finding.
    pub headline: Rich,
    /// Name of the sheet.
    pub sheet: String,
    /// Column headings: group, maturity against target, requirements, rated, mean, offset.
    pub columns: [String; 6],
    /// How to read the counted marks.
    pub hint: String,
}

/// One standard.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StandardSheet {
    /// For example `IEC 62443-2-1:2024`.
    pub name: String,
    /// For example `The plant`.
    pub heading: String,
    /// For example `87 requirements of IEC 62443-2-1:2024`.
    pub hint: String,
    /// For example `The plant, mean offset`, or that it is not assessed.
    pub offset_label: String,
    /// Mean offset in words, or that it is not assessed.
    pub offset_words: String,
    /// All groups together.
    pub figures: Figures,
    /// In the standard's order.
    pub groups: Vec<GroupSheet>,
}

/// One group of a standard.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GroupSheet {
    /// Id and title.
    pub title: String,
    /// For example `14 of 15 rated, 1.6`.
    pub note: String,
    /// Mean offset in words; empty when true or not assessed.
    pub offset_words: String,
    /// For example `9 of 10`.
    pub rated_words: String,
    /// Mean maturity in words, or that it is not assessed.
    pub mean_words: String,
    /// Counts and means.
    pub figures: Figures,
    /// Each requirement, in order.
    pub marks: Vec<MarkRow>,
}

/// Counts and means; a mean is `None` when nothing is rated.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Figures {
    /// Requirements.
    pub n_total: u32,
    /// Rated or not applicable.
    pub n_answered: u32,
    /// With a maturity level.
    pub n_rated: u32,
    /// Not applicable.
    pub n_not_applicable: u32,
    /// Without an answer.
    pub n_unanswered: u32,
    /// To be verified on the floor.
    pub n_doubtful: u32,
    /// Rated below target.
    pub n_gaps: u32,
    /// Mean maturity, 0 to 4.
    pub mean: Option<f64>,
    /// Mean target of what is rated.
    pub target: Option<f64>,
    /// Mean rating points below target.
    pub offset: Option<f64>,
}

impl From<Tally> for Figures {
    fn from(tally: Tally) -> Self {
        Self {
            n_total: tally.n_total,
            n_answered: tally.n_answered(),
            n_rated: tally.n_rated,
            n_not_applicable: tally.n_not_applicable,
            n_unanswered: tally.n_unanswered,
            n_doubtful: tally.n_doubtful,
            n_gaps: tally.n_gaps,
            mean: tally.mean_level(),
            target: tally.mean_target(),
            offset: tally.out_of_true(),
        }
    }
}

/// One requirement as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MarkRow {
    /// Its id.
    pub id: String,
    /// Which mark.
    pub kind: MarkKind,
    /// Where its line hangs, 0 to 4.
    pub target: u8,
    /// To be verified on the floor.
    pub doubt: bool,
}

/// Which mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    /// A hair on the line.
    Unanswered,
    /// A lozenge.
    NotApplicable,
    /// Off the line by `below` points, or on it.
    Rated {
        /// The maturity level, 0 to 4.
        level: u8,
        /// Points below target.
        below: u8,
    },
}

impl MarkRow {
    pub(super) fn new(key: &AnswerKey, standing: Standing) -> Self {
        let kind = match standing.mark {
            Mark::Unanswered => MarkKind::Unanswered,
            Mark::NotApplicable => MarkKind::NotApplicable,
            Mark::Rated { level, below } => MarkKind::Rated { level: level.get(), below },
        };
        Self { id: key.requirement.to_string(), kind, target: standing.target.get(), doubt: standing.doubt }
    }

    /// Points below target; 0 when it is not rated.
    pub fn below(&self) -> u8 {
        match self.kind {
            MarkKind::Rated { below, .. } => below,
            _ => 0,
        }
    }
}

pub(super) fn standard_sheets(facts: &Facts<'_>) -> Vec<StandardSheet> {
    facts.standards().map(|(questionnaire, score)| standard_sheet(facts, questionnaire, score)).collect()
}

fn standard_sheet(
    facts: &Facts<'_>,
    questionnaire: &LoadedQuestionnaire,
    score: &StandardScore,
) -> StandardSheet {
    let words = &facts.words;
    let name = questionnaire.structure.name();
    let heading = facts.subject_first(questionnaire);
    let offset_label =
        if score.total.n_rated == 0 { "report-offset-not-assessed" } else { "report-mean-offset-of" };
    let requirements = [("n", (score.total.n_total as usize).into()), ("standard", (&name).into())];
    StandardSheet {
        hint: words.with("report-requirements-of", &requirements),
        offset_label: words.with(offset_label, &[("subject", (&heading).into())]),
        offset_words: offset_words(facts, score.total),
        figures: score.total.into(),
        groups: score.groups.iter().map(|group| group_sheet(facts, group)).collect(),
        name,
        heading,
    }
}

fn group_sheet(facts: &Facts<'_>, group: &GroupScore) -> GroupSheet {
    let words = &facts.words;
    let tally = group.tally;
    let rated = words.with(
        "report-n-of-m",
        &[("n", (tally.n_rated as usize).into()), ("m", (tally.n_total as usize).into())],
    );
    let offset = words.offset(tally.out_of_true().unwrap_or(0.0));
    let note = match tally {
        Tally { n_rated: 0, .. } => words.get("report-group-none"),
        Tally { points_below: 0, .. } => words.with("report-group-true", &[("rated", (&rated).into())]),
        _ => words.with("report-group-out", &[("rated", (&rated).into()), ("offset", (&offset).into())]),
    };
    GroupSheet {
        title: group_title(group),
        note,
        offset_words: if tally.points_below > 0 { offset } else { String::new() },
        rated_words: rated,
        mean_words: tally.mean_level().map_or_else(|| words.get("rating-none"), |mean| words.figure(mean)),
        figures: tally.into(),
        marks: group.rows.iter().map(|(key, standing)| MarkRow::new(key, *standing)).collect(),
    }
}

/// Id and title, for example `SPE 2 Configuration management`.
pub(super) fn group_title(group: &GroupScore) -> String {
    if group.title.starts_with(&group.id) {
        group.title.clone()
    } else {
        format!("{} {}", group.id, group.title)
    }
}

fn offset_words(facts: &Facts<'_>, tally: Tally) -> String {
    tally
        .out_of_true()
        .map_or_else(|| facts.words.get("report-not-assessed"), |offset| facts.words.offset(offset))
}

pub(super) fn plumb_sheet(facts: &Facts<'_>) -> PlumbSheet {
    let words = &facts.words;
    let legend = ["met", "gap", "verify", "unanswered", "na", "mean"];
    PlumbSheet {
        headline: plumb_headline(facts),
        sheet: words.with("report-sheet-plumb", &[("n", (facts.total().n_total as usize).into())]),
        findings: findings(facts),
        column: words.get("report-plumb-column"),
        legend: legend.map(|name| words.get(&format!("report-legend-{name}"))),
    }
}

/// The group of any standard that stands furthest out, with what it belongs to.
fn worst_group<'f>(facts: &'f Facts<'_>) -> Option<(String, &'f GroupScore)> {
    facts
        .standards()
        .filter_map(|(questionnaire, score)| Some((facts.subject(questionnaire), score.worst_group()?)))
        .max_by(|(_, a), (_, b)| {
            let offset = |group: &GroupScore| group.tally.out_of_true().unwrap_or(0.0);
            offset(a).total_cmp(&offset(b))
        })
}

fn plumb_headline(facts: &Facts<'_>) -> Rich {
    let (words, total) = (&facts.words, facts.total());
    match worst_group(facts) {
        Some((subject, group)) => words
            .rich("report-plumb-worst", &[("subject", (&subject).into()), ("group", (&group.title).into())]),
        None if total.n_rated == 0 => words.rich("report-plumb-nothing", &[]),
        None => words.rich("report-plumb-true", &[("n", (total.n_rated as usize).into())]),
    }
}

fn findings(facts: &Facts<'_>) -> Vec<Rich> {
    let words = &facts.words;
    let mut findings = Vec::new();
    if let Some((_, group)) = worst_group(facts) {
        let offset = rich::gap(&words.offset(group.tally.out_of_true().unwrap_or(0.0)));
        findings.push(words.rich(
            "report-finding-group",
            &[
                ("group", (&group_title(group)).into()),
                ("gaps", (group.tally.n_gaps as usize).into()),
                ("rated", (group.tally.n_rated as usize).into()),
                ("offset", (&offset).into()),
            ],
        ));
    }
    findings.extend(widest_finding(facts));
    findings.extend(met_finding(facts));
    findings
}

/// How many requirements meet their target, standard by standard.
fn met_finding(facts: &Facts<'_>) -> Option<Rich> {
    let words = &facts.words;
    let rated = facts.standards().filter(|(_, score)| score.total.n_rated > 0);
    let parts: Vec<String> = rated
        .map(|(questionnaire, score)| {
            words.with(
                "report-finding-met-in",
                &[
                    ("subject", (&facts.subject(questionnaire)).into()),
                    ("met", ((score.total.n_rated - score.total.n_gaps) as usize).into()),
                    ("rated", (score.total.n_rated as usize).into()),
                ],
            )
        })
        .collect();
    let parts = words.list(&parts);
    (!parts.is_empty()).then(|| words.rich("report-finding-met", &[("parts", (&parts).into())]))
}

/// How wide the widest gaps are and where they lie.
fn widest_finding(facts: &Facts<'_>) -> Option<Rich> {
    let widest = facts.gaps.iter().map(|gap| gap.below).max()?;
    let wide: Vec<_> = facts.gaps.iter().filter(|gap| gap.below == widest).collect();
    let lies_in = |q: &LoadedQuestionnaire| wide.iter().all(|gap| gap.key.questionnaire == *q.id());
    let values = [("n", wide.len().into()), ("points", usize::from(widest).into())];
    Some(match facts.standards().find(|(q, _)| lies_in(q)) {
        Some((questionnaire, _)) => {
            let subject = facts.subject(questionnaire);
            let [n, points] = values;
            facts.words.rich("report-finding-widest-in", &[n, points, ("subject", (&subject).into())])
        }
        None => facts.words.rich("report-finding-widest", &values),
    })
}

pub(super) fn maturity_sheet(facts: &Facts<'_>) -> MaturitySheet {
    let words = &facts.words;
    let columns = ["group", "ruler", "marks", "rated", "mean", "offset"];
    MaturitySheet {
        headline: maturity_headline(facts),
        sheet: words.get("report-sheet-maturity"),
        columns: columns.map(|name| words.get(&format!("report-maturity-{name}"))),
        hint: words.get("report-maturity-hint"),
    }
}

fn maturity_headline(facts: &Facts<'_>) -> Rich {
    let words = &facts.words;
    let rated: Vec<&GroupScore> = facts
        .scores
        .standards
        .iter()
        .flat_map(|score| &score.groups)
        .filter(|group| group.tally.n_rated > 0)
        .collect();
    let n_true = rated.iter().filter(|group| group.tally.points_below == 0).count();
    match (rated.len(), n_true) {
        (0, _) => words.rich("report-maturity-nothing", &[]),
        (n, t) if n == t => words.rich("report-maturity-all", &[("n", n.into())]),
        (n, 0) => words.rich("report-maturity-none", &[("n", n.into())]),
        (n, t) => words.rich("report-maturity-some", &[("met", t.into()), ("n", n.into())]),
    }
}
