//! What the scores become when planned actions are done.

use super::{Mark, Scores, scores, standing};
use crate::Date;
use crate::assessment::{Action, Assessment, MaturityLevel, Rating};
use crate::catalogue::Catalogue;
use crate::ids::AnswerKey;

/// The scores as they would be.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecast {
    /// Counting the actions due until this day; `None` counts all that are open.
    pub until: Option<Date>,
    /// How many actions are counted.
    pub n_actions: usize,
    /// The scores then.
    pub scores: Scores,
}

/// What the scores become when the open actions due until `until` are done as expected.
///
/// An action lifts each rated requirement it closes to its expected rating, or to the requirement's target where none
/// is stated; it never lowers one, and it never rates what nobody has rated.
pub fn forecast(doc: &Assessment, catalogue: &Catalogue, until: Option<Date>) -> Forecast {
    let counted: Vec<&Action> = doc
        .actions
        .values()
        .filter(|action| action.status.is_open())
        .filter(|action| until.is_none_or(|until| action.due.is_some_and(|due| due <= until)))
        .collect();
    let mut then = doc.clone();
    for action in &counted {
        for key in &action.closes {
            lift(&mut then, key, action.expected);
        }
    }
    Forecast { until, n_actions: counted.len(), scores: scores(&then, catalogue) }
}

fn lift(doc: &mut Assessment, key: &AnswerKey, expected: Option<MaturityLevel>) {
    let standing = standing(doc, key);
    let Mark::Rated { level, .. } = standing.mark else { return };
    let lifted = level.max(expected.unwrap_or(standing.target));
    if let Some(answer) = doc.answers.get_mut(key) {
        answer.rating = Some(Rating::Level(lifted));
    }
}

/// The last days of the `n` quarters from the one of `today` on.
pub fn quarter_ends(today: Date, n: usize) -> Vec<Date> {
    let first_month = (today.month() - 1) / 3 * 3 + 3;
    let mut ends = Vec::with_capacity(n);
    let (mut year, mut month) = (today.year(), first_month);
    for _ in 0..n {
        if let Ok(day) = Date::new(year, month, 1) {
            ends.push(day.last_of_month());
        }
        month += 3;
        if month > 12 {
            (year, month) = (year + 1, month - 12);
        }
    }
    ends
}
