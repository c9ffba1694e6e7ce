//! What the figures can carry and what they cannot: scale, formulas with this report's numbers, limits.

use crate::facts::Facts;
use crate::rich::Rich;
use plumbline_core::assessment::MaturityLevel;
use plumbline_core::scoring::Tally;
use serde::Serialize;

/// Method and limits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Method {
    /// The finding.
    pub headline: Rich,
    /// Name of the sheet.
    pub sheet: String,
    /// The scale, 0 to 4.
    pub scale: Vec<LevelCell>,
    /// Where the line of most requirements hangs, 0 to 4.
    pub target: u8,
    /// What the bob over the scale says.
    pub target_label: String,
    /// How it was done and what that leaves open.
    pub articles: Vec<Article>,
}

/// A level of the scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LevelCell {
    /// 0 to 4.
    pub level: u8,
    /// Its name.
    pub name: String,
    /// What it means.
    pub meaning: String,
}

/// A short text under a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Article {
    /// What it is about.
    pub heading: String,
    /// The text.
    pub text: String,
}

pub(super) fn method(facts: &Facts<'_>) -> Method {
    let words = &facts.words;
    let article =
        |name: &str, text: String| Article { heading: words.get(&format!("report-method-{name}")), text };
    Method {
        headline: words.rich("report-method-head", &[]),
        sheet: words.get("report-sheet-method"),
        scale: MaturityLevel::ALL.map(|level| level_cell(facts, level)).into(),
        target: most_common_target(facts),
        target_label: words.get("report-method-most"),
        articles: [
            article("rating", words.get("report-method-rating-text")),
            article("offset", offset_text(facts)),
            article("left-out", left_out(facts, facts.total())),
            article("doubt", doubt_text(facts, facts.total())),
            article("ranking", words.get("report-method-ranking-text")),
            article("outlook", words.get("report-method-outlook-text")),
            article("not", words.get("report-method-not-text")),
            article(
                "standards",
                format!("{} {}", words.get("report-method-standards-text"), words.get("disclaimer")),
            ),
            article("file", file_text(facts)),
        ]
        .into_iter()
        .chain(
            facts.catalogue.crosswalk().map(|_| article("overlap", words.get("report-method-overlap-text"))),
        )
        .collect(),
    }
}

fn level_cell(facts: &Facts<'_>, level: MaturityLevel) -> LevelCell {
    let n = level.get();
    LevelCell { level: n, name: facts.level(level), meaning: facts.words.get(&format!("level-{n}-long")) }
}

fn most_common_target(facts: &Facts<'_>) -> u8 {
    let mut counts = [0_usize; 5];
    for (_, standing) in facts.scores.standards.iter().flat_map(|score| score.rows()) {
        if let Some(count) = counts.get_mut(usize::from(standing.target.get())) {
            *count += 1;
        }
    }
    let most = (0_u8..).zip(counts).max_by_key(|(level, count)| (*count, *level));
    most.filter(|(_, count)| *count > 0).map_or(MaturityLevel::DEFINED.get(), |(level, _)| level)
}

fn offset_text(facts: &Facts<'_>) -> String {
    let words = &facts.words;
    let mut text = words.get("report-method-offset-text");
    for (questionnaire, score) in facts.standards() {
        let Some(offset) = score.total.out_of_true() else { continue };
        text.push(' ');
        text.push_str(&words.with(
            "report-method-offset-example",
            &[
                ("subject", (&facts.subject(questionnaire)).into()),
                ("points", (&score.total.points_below.to_string()).into()),
                ("rated", (&score.total.n_rated.to_string()).into()),
                ("fine", (&words.fine(offset)).into()),
                ("offset", (&words.offset(offset)).into()),
            ],
        ));
    }
    text
}

fn left_out(facts: &Facts<'_>, total: Tally) -> String {
    facts.words.with(
        "report-method-left-out-text",
        &[("na", (total.n_not_applicable as usize).into()), ("open", (total.n_unanswered as usize).into())],
    )
}

fn doubt_text(facts: &Facts<'_>, total: Tally) -> String {
    let words = &facts.words;
    match (total.n_doubtful, total.out_of_true(), total.out_of_true_without_doubtful()) {
        (1.., Some(with), Some(without)) => words.with(
            "report-method-doubt-text",
            &[
                ("n", (total.n_doubtful as usize).into()),
                ("with", (&words.fine(with)).into()),
                ("without", (&words.fine(without)).into()),
            ],
        ),
        _ => words.get("report-method-doubt-none"),
    }
}

fn file_text(facts: &Facts<'_>) -> String {
    let words = &facts.words;
    let saved = facts.options.saved_at.trim();
    let program = super::cover::program(facts);
    match saved {
        "" => words.with("report-method-file-text", &[("program", (&program).into())]),
        _ => {
            words.with("report-method-file-saved", &[("program", (&program).into()), ("saved", saved.into())])
        }
    }
}
