//! Times of an assessment: when it was last worked on, what changed since a file was saved, what came before it.

use crate::Timestamp;
use crate::assessment::Assessment;

/// How many answers were given after `since`: what is lost with the browser. All of them when no file was ever saved.
pub fn answers_since(doc: &Assessment, since: Option<Timestamp>) -> usize {
    let Some(since) = since else { return doc.answers.len() };
    doc.answers.values().filter(|answer| answer.at.is_some_and(|at| at > since)).count()
}

/// When the last answer was given; when it was begun, while there is none.
pub fn last_touched(doc: &Assessment) -> Timestamp {
    doc.answers.values().filter_map(|answer| answer.at).fold(doc.created_at, Timestamp::max)
}

/// Whether both are copies of one assessment. A copy opened beside the other has an id of its own.
pub fn is_same_origin(one: &Assessment, other: &Assessment) -> bool {
    one.created_at == other.created_at && is_same_organisation(one, other)
}

/// The newest of `others` that measured the same organisation before `doc` was begun.
pub fn previous<'a>(
    doc: &Assessment,
    others: impl IntoIterator<Item = &'a Assessment>,
) -> Option<&'a Assessment> {
    others
        .into_iter()
        .filter(|other| is_same_organisation(doc, other) && last_touched(other) < doc.created_at)
        .max_by_key(|other| last_touched(other))
}

fn is_same_organisation(one: &Assessment, other: &Assessment) -> bool {
    let name = |doc: &Assessment| doc.profile.organisation.trim().to_lowercase();
    !name(one).is_empty() && name(one) == name(other)
}

#[cfg(test)]
mod tests {
    use super::super::sample::{answer, doc, ts};
    use super::*;

    #[test]
    fn answers_after_the_file_exist_only_here() {
        let doc = doc("q:..", &[("q", "1", "3", 10), ("q", "2", "1", 20)]);
        assert_eq!(answers_since(&doc, None), 2);
        assert_eq!(answers_since(&doc, Some(ts(5))), 2);
        assert_eq!(answers_since(&doc, Some(ts(10))), 1);
        assert_eq!(answers_since(&doc, Some(ts(20))), 0);
    }

    #[test]
    fn an_empty_assessment_was_touched_when_it_was_begun() {
        let mut doc = doc("q:.", &[]);
        doc.created_at = ts(7);
        assert_eq!(last_touched(&doc), ts(7));
        answer(&mut doc, "q", "1", "2", 9);
        assert_eq!(last_touched(&doc), ts(9));
    }

    #[test]
    fn the_previous_one_is_the_newest_of_the_same_organisation() {
        let at = |name: &str, created: i64, answered: i64| {
            let mut doc = doc("q:.", &[("q", "1", "2", answered)]);
            doc.created_at = ts(created);
            doc.profile.organisation = name.to_owned();
            doc
        };
        let now = at("Kessler Valves", 100, 120);
        let others = [at("kessler valves ", 1, 5), at("Kessler Valves", 20, 40), at("Other", 50, 60)];
        assert_eq!(previous(&now, &others).map(|doc| doc.created_at), Some(ts(20)));
        assert_eq!(previous(&now, [&now]), None, "it is not its own past");
        assert_eq!(previous(&at("", 100, 100), &[at("", 1, 1)]), None, "nameless ones are not compared");
    }
}
