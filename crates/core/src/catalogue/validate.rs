//! Checks a questionnaire's content against the limits of design 8.

use super::{Card, LoadedQuestionnaire};
use crate::ids::{RequirementId, TopicId};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Most words in a question.
const QUESTION_WORDS: usize = 35;
/// Most words in a reason.
const WHY_WORDS: usize = 45;
/// Most words in what good looks like.
const GOOD_WORDS: usize = 75;
/// Most words in a first step.
const FIRST_STEP_WORDS: usize = 40;
/// Most words in a line of evidence or of a level.
const LINE_WORDS: usize = 18;
/// Longest average sentence, in words.
const SENTENCE_WORDS: f64 = 20.0;
/// Language of the standards that ours leaves to them: orders, their set phrases, and ISO's spelling.
const NORMATIVE: [&str; 20] = [
    "shall",
    "ought",
    "it is recommended",
    "it is required",
    "is required to",
    "are required to",
    "be required to",
    "in accordance with",
    "as appropriate",
    "where appropriate",
    "as applicable",
    "where applicable",
    "as necessary",
    "where necessary",
    "to the extent necessary",
    "the organization",
    "documented information",
    "interested parties",
    "relevant stakeholders",
    "policies and procedures",
];

/// Something a content author has to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where; `None` when it concerns the whole questionnaire.
    pub requirement: Option<RequirementId>,
    /// What is wrong, in words for the author.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.requirement {
            Some(id) => write!(f, "{id}: {}", self.what),
            None => f.write_str(&self.what),
        }
    }
}

/// Everything that is wrong with `questionnaire`, given the topics that exist. Empty when it is fit to ship.
///
/// `seen` carries the texts met so far and where, so that repetition is found across questionnaires too.
pub fn validate(
    questionnaire: &LoadedQuestionnaire,
    topics: &BTreeSet<TopicId>,
    seen: &mut BTreeMap<String, String>,
) -> Vec<Problem> {
    let mut check = Check { problems: Vec::new(), n_words: 0, n_sentences: 0 };
    let mut ids = BTreeSet::new();
    for requirement in questionnaire.requirements() {
        let id = &requirement.id;
        if !ids.insert(id) {
            check.report(id, "stands in the structure twice".into());
            continue;
        }
        if requirement.title.trim().is_empty() {
            check.report(id, "has no title".into());
        }
        if let Some(parent) = requirement.parent.as_ref().filter(|id| questionnaire.requirement(id).is_none())
        {
            check.report(id, format!("parent {parent} does not exist"));
        }
        if let Some(sl) = requirement.sl.filter(|sl| !(1..=4).contains(sl)) {
            check.report(id, format!("security level {sl} is not 1 to 4"));
        }
        for topic in requirement.topics.iter().filter(|topic| !topics.contains(topic)) {
            check.report(id, format!("topic {topic} does not exist"));
        }
        if requirement.topics.is_empty() {
            check.report(id, "has no topic".into());
        }
        if !(1..=3).contains(&requirement.weight) {
            check.report(id, format!("weight {} is not 1, 2 or 3", requirement.weight));
        }
        match questionnaire.card(id) {
            Some(card) => check.card(id, card, seen),
            None => check.report(id, "has no texts".into()),
        }
    }
    for id in questionnaire.cards.keys().filter(|id| questionnaire.requirement(id).is_none()) {
        check.report(id, "has texts but is not in the structure".into());
    }
    check.sentences();
    check.problems
}

struct Check {
    problems: Vec<Problem>,
    n_words: usize,
    n_sentences: usize,
}

impl Check {
    fn report(&mut self, id: &RequirementId, what: String) {
        self.problems.push(Problem { requirement: Some(id.clone()), what });
    }

    fn card(&mut self, id: &RequirementId, card: &Card, seen: &mut BTreeMap<String, String>) {
        for (name, text, limit) in [
            ("question", &card.question, QUESTION_WORDS),
            ("why", &card.why, WHY_WORDS),
            ("good", &card.good, GOOD_WORDS),
            ("first_step", &card.first_step, FIRST_STEP_WORDS),
        ] {
            self.text(id, name, text, limit, seen);
            self.n_words += n_words(text);
            self.n_sentences += n_sentences(text);
        }
        if !card.question.ends_with('?') || card.question.matches('?').count() != 1 {
            self.report(id, "question: ask one thing, and end with a question mark".into());
        }
        if !(2..=4).contains(&card.evidence.len()) {
            self.report(id, format!("evidence: {} lines, wanted 2 to 4", card.evidence.len()));
        }
        let levels = card.levels.iter().flatten();
        for line in card.evidence.iter().chain(levels) {
            self.text(id, "line", line, LINE_WORDS, seen);
        }
    }

    fn text(
        &mut self,
        id: &RequirementId,
        name: &str,
        text: &str,
        limit: usize,
        seen: &mut BTreeMap<String, String>,
    ) {
        if text.trim().is_empty() {
            self.report(id, format!("{name} is empty"));
            return;
        }
        if n_words(text) > limit {
            self.report(id, format!("{name}: {} words, at most {limit}", n_words(text)));
        }
        let plain = plain(text);
        let spaced = format!(" {plain} ");
        if let Some(phrase) = NORMATIVE.iter().find(|phrase| spaced.contains(&format!(" {phrase} "))) {
            self.report(id, format!("{name}: normative \u{201c}{phrase}\u{201d}"));
        }
        if let Some(other) = seen.insert(plain, id.to_string()) {
            self.report(id, format!("{name} repeats a text of {other}"));
        }
    }

    fn sentences(&mut self) {
        if self.n_sentences == 0 {
            return;
        }
        let average = self.n_words as f64 / self.n_sentences as f64;
        if average > SENTENCE_WORDS {
            let what = format!("average sentence of {average:.1} words, at most {SENTENCE_WORDS}");
            self.problems.push(Problem { requirement: None, what });
        }
    }
}

fn n_words(text: &str) -> usize {
    text.split_whitespace().count()
}

fn n_sentences(text: &str) -> usize {
    let mut n = 0;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if matches!(c, '.' | '?' | '!') && chars.peek().is_none_or(|next| next.is_whitespace()) {
            n += 1;
        }
    }
    n.max(1)
}

/// Lower case, letters and digits only, single spaces: what counts as "the same text".
fn plain(text: &str) -> String {
    let lower = text.to_lowercase();
    lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
