//! One answer for many requirements.

#[allow(dead_code, reason = "each test file uses its own part")]
mod support;

use plumbline_core::assessment::{
    Answer, Assessment, Bulk, Finding, History, Origin, Provenance, Rating, apply, bulk_edit, bulk_keys,
};
use plumbline_core::ids::AnswerKey;
use std::collections::BTreeSet;
use support::{answered, document, key, level, moment, not_applicable, put, rated};

fn bulk(rating: Rating, reason: &str, overwrite: bool) -> Bulk {
    Bulk { rating, reason: reason.into(), overwrite }
}

/// Applies `bulk` to all of `letters`; gives the document before and after, and how many answers are different.
fn answer_in_bulk(letters: &str, bulk: &Bulk) -> (Assessment, Assessment, usize) {
    let (mut doc, catalogue) = answered(letters, 3);
    let keys: Vec<AnswerKey> = catalogue.keys().collect();
    let before = doc.clone();
    let n_told = bulk_keys(&doc, &keys, bulk).len();
    let edit = bulk_edit(&doc, &keys, bulk, "R. Adler", moment("2026-11-26T10:00:00Z"));
    let mut history = History::default();
    history.record(apply(&mut doc, edit), &Origin::USER);
    let n_changed = keys.iter().filter(|key| doc.answer(key) != before.answer(key)).count();
    assert_eq!(n_told, n_changed, "the count before equals what changed");
    assert_eq!(history.n_undo(), 1);
    let after = doc.clone();
    apply(&mut doc, history.take_undo().expect("one step"));
    assert_eq!(doc, before, "one undo takes all of them back");
    (before, after, n_changed)
}

fn letters(doc: &Assessment) -> String {
    let answers = doc.answers.values().map(|answer| match answer.rating {
        None => ".".into(),
        Some(Rating::NotApplicable) => "n".into(),
        Some(Rating::Level(level)) => level.get().to_string(),
    });
    answers.collect()
}

#[test]
fn a_bulk_answer_goes_to_what_has_none() {
    let (_, after, n) = answer_in_bulk("1.n.", &bulk(Rating::NotApplicable, "no wireless on site", false));
    assert_eq!((letters(&after).as_str(), n), ("1nnn", 2));
    let answer = after.answer(&key("A2"));
    assert_eq!((answer.reason.as_str(), answer.by.as_str()), ("no wireless on site", "R. Adler"));
    assert_eq!((answer.at, answer.provenance), (Some(moment("2026-11-26T10:00:00Z")), Provenance::Bulk));
    assert_eq!(after.answer(&key("A3")).reason, "", "what was answered before is left alone");
}

#[test]
fn a_bulk_answer_overwrites_when_asked() {
    let (_, after, n) = answer_in_bulk("1.n3", &bulk(Rating::Level(level(3)), "same rule everywhere", true));
    assert_eq!((letters(&after).as_str(), n), ("3333", 4));
    assert!(
        after
            .answers
            .values()
            .all(|answer| answer.note == "same rule everywhere" && answer.reason.is_empty())
    );
}

#[test]
fn a_bulk_answer_that_changes_nothing_is_not_counted() {
    let (mut doc, catalogue) = answered("..", 3);
    let said = Answer { reason: "no wireless".into(), by: "S. Halvorsen".into(), ..not_applicable() };
    put(&mut doc, "A1", said.clone());
    let again = bulk(Rating::NotApplicable, "no wireless", true);
    let keys: Vec<AnswerKey> = catalogue.keys().chain(catalogue.keys()).collect();
    assert_eq!(bulk_keys(&doc, &keys, &again), [key("A2")], "each once, and not what says the same");
    let edit = bulk_edit(&doc, &keys, &again, "R. Adler", moment("2026-11-26T10:00:00Z"));
    apply(&mut doc, edit);
    assert_eq!(doc.answer(&key("A1")), said, "who said it first stays");
    assert_eq!(bulk_keys(&doc, &[], &again), []);
}

#[test]
fn a_bulk_answer_keeps_what_people_wrote() {
    let mut doc = document(3);
    let written = Answer {
        note: "Two bridges in the yard".into(),
        reason: "Own reason".into(),
        evidence: BTreeSet::from(["ev-1".into()]),
        target: Some(level(2)),
        doubt: true,
        finding: Some(Finding::Observation),
        ..rated(1)
    };
    let after = |bulk: &Bulk, doc: &mut Assessment| {
        put(doc, "A1", written.clone());
        let edit = bulk_edit(doc, &[key("A1")], bulk, "R. Adler", moment("2026-11-26T10:00:00Z"));
        apply(doc, edit);
        doc.answer(&key("A1"))
    };
    let lifted = after(&bulk(Rating::Level(level(2)), "same everywhere", true), &mut doc);
    let expected = Answer {
        rating: Some(Rating::Level(level(2))),
        by: "R. Adler".into(),
        at: Some(moment("2026-11-26T10:00:00Z")),
        provenance: Provenance::Bulk,
        ..written.clone()
    };
    assert_eq!(lifted, expected, "note and reason stay");
    let excluded = after(&bulk(Rating::NotApplicable, "no wireless", true), &mut doc);
    assert_eq!((excluded.reason.as_str(), excluded.note), ("no wireless", written.note.clone()));
    let excluded = after(&bulk(Rating::NotApplicable, " ", true), &mut doc);
    assert_eq!(excluded.reason, "", "why it applies is not why it does not");
    let said = Answer { reason: "Own reason".into(), ..not_applicable() };
    put(&mut doc, "A1", said.clone());
    assert_eq!(
        bulk_keys(&doc, &[key("A1")], &bulk(Rating::NotApplicable, " ", true)),
        [],
        "nor does no reason"
    );
}
