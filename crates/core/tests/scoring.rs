//! From answers to figures: tallies, gaps, strengths, contradictions, forecast.

#[allow(dead_code, reason = "each test file uses its own part")]
mod support;

use plumbline_core::Date;
use plumbline_core::assessment::{
    Action, ActionStatus, Answer, Assessment, ChosenStandard, Edit, Evidence, Finding, MaturityLevel,
    OutOfRange, Rating, apply,
};
use plumbline_core::catalogue::{Catalogue, ManagementSystem};
use plumbline_core::ids::AnswerKey;
use plumbline_core::scoring::{
    ContradictionKind, Forecast, Gap, Mark, Tally, contradictions, contributions, forecast, gaps,
    quarter_ends, scores, standing, strengths,
};
use proptest::collection::{btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;
use support::{answered, day, document, key, level, made_up, not_applicable, put, rated};

fn tally(letters: &str, target: u8) -> Tally {
    let (doc, catalogue) = answered(letters, target);
    scores(&doc, &catalogue).total()
}

/// A figure as whole hundredths, so that it can be compared.
fn hundredths(figure: Option<f64>) -> Option<u32> {
    figure.map(|figure| (figure * 100.0).round() as u32)
}

/// Against target 3: mean maturity and mean offset, in hundredths.
#[track_caller]
fn check_means(letters: &str, mean: Option<u32>, out_of_true: Option<u32>) {
    let tally = tally(letters, 3);
    let found = (hundredths(tally.mean_level()), hundredths(tally.out_of_true()));
    assert_eq!(found, (mean, out_of_true), "scope {letters:?}");
}

/// Counts of total, rated, not applicable, unanswered, doubtful, gaps.
#[track_caller]
fn check_counts(letters: &str, expected: [u32; 6]) {
    let t = tally(letters, 3);
    let found = [t.n_total, t.n_rated, t.n_not_applicable, t.n_unanswered, t.n_doubtful, t.n_gaps];
    assert_eq!(found, expected, "scope {letters:?}");
}

#[test]
fn requirements_are_counted_by_how_they_stand() {
    check_counts("", [0, 0, 0, 0, 0, 0]);
    check_counts("....", [4, 0, 0, 4, 0, 0]);
    check_counts("01234", [5, 5, 0, 0, 0, 3]);
    check_counts("3.n2", [4, 2, 1, 1, 0, 1]);
    check_counts("3?2?n?.?", [4, 2, 1, 1, 3, 1]);
    let tally = tally("0112223", 3);
    assert_eq!(tally.n_by_level, [1, 2, 3, 1, 0]);
    assert_eq!((tally.level_sum, tally.target_sum, tally.points_below), (11, 21, 10));
}

#[test]
fn not_assessed_is_none_and_never_nought() {
    for letters in ["", ".", "....", "n", "nn.."] {
        check_means(letters, None, None);
        let tally = tally(letters, 3);
        assert_eq!(tally.mean_target(), None, "scope {letters:?}");
        assert_eq!(tally.out_of_true_without_doubtful(), None, "scope {letters:?}");
        assert_eq!(tally.mean_level_without_doubtful(), None, "scope {letters:?}");
    }
    check_means("0", Some(0), Some(300));
}

#[test]
fn unanswered_and_not_applicable_leave_the_mean_alone() {
    check_means("31", Some(200), Some(100));
    check_means("31..", Some(200), Some(100));
    check_means("3n1.n", Some(200), Some(100));
    check_means("112", Some(133), Some(167));
}

#[test]
fn above_target_counts_as_nought_points() {
    check_means("4444", Some(400), Some(0));
    check_means("24", Some(300), Some(50));
    assert_eq!(tally("4444", 3).n_gaps, 0);
}

#[test]
fn doubtful_ratings_can_be_left_out() {
    let t = tally("1?3", 3);
    assert_eq!((hundredths(t.out_of_true()), hundredths(t.mean_level())), (Some(100), Some(200)));
    assert_eq!(hundredths(t.out_of_true_without_doubtful()), Some(0));
    assert_eq!(hundredths(t.mean_level_without_doubtful()), Some(300));
    assert_eq!((t.n_sure, t.sure_points_below, t.sure_level_sum), (1, 0, 3));
    let t = tally("1?", 3);
    assert_eq!((hundredths(t.out_of_true()), t.out_of_true_without_doubtful()), (Some(200), None));
}

#[test]
fn the_answered_share_counts_what_does_not_apply() {
    assert_eq!(hundredths(tally("3n..", 3).answered_share()), Some(50));
    assert_eq!(hundredths(tally("3n", 3).answered_share()), Some(100));
    assert_eq!(hundredths(tally(".", 3).answered_share()), Some(0));
    assert_eq!(tally("", 3).answered_share(), None);
}

#[test]
fn a_requirement_s_own_target_comes_before_the_standard_s() {
    let (mut doc, catalogue) = answered("22", 2);
    put(
        &mut doc,
        "A1",
        Answer { rating: Some(Rating::Level(level(2))), target: Some(level(4)), ..Answer::default() },
    );
    let tally = scores(&doc, &catalogue).total();
    assert_eq!((tally.target_sum, tally.points_below, tally.n_gaps), (6, 2, 1));
    assert_eq!(hundredths(tally.mean_target()), Some(300));
    doc.profile.standards.clear();
    assert_eq!(doc.target(&key("A2")), MaturityLevel::DEFINED, "the target where nobody set one");
}

#[test]
fn groups_add_up_to_their_standard() {
    let mut doc = document(3);
    let catalogue = made_up(&[&[2, 2], &[2, 2, 2], &[2]]);
    for (id, n) in [("A1", 1), ("B1", 0), ("B2", 4), ("C1", 3)] {
        put(&mut doc, id, Answer { rating: Some(Rating::Level(level(n))), ..Answer::default() });
    }
    let scores = scores(&doc, &catalogue);
    let standard = scores.standard(&"made-up".into()).expect("the standard");
    let offsets: Vec<_> =
        standard.groups.iter().map(|g| (g.id.as_str(), hundredths(g.tally.out_of_true()))).collect();
    assert_eq!(offsets, [("A", Some(200)), ("B", Some(150)), ("C", Some(0))]);
    assert_eq!(standard.total, standard.groups.iter().map(|group| group.tally).sum());
    assert_eq!(standard.rows().count(), 6);
    assert_eq!(
        hundredths(standard.total.out_of_true()),
        Some(125),
        "the mean over requirements, not over groups"
    );
    assert_eq!(scores.system(ManagementSystem::Csms), Some(standard));
    assert_eq!(scores.system(ManagementSystem::Isms), None);
}

#[test]
fn the_worst_group_is_the_first_of_equals() {
    let catalogue = made_up(&[&[2], &[2], &[2]]);
    let worst = |levels: [u8; 3]| {
        let mut doc = document(3);
        for (id, n) in ["A1", "B1", "C1"].into_iter().zip(levels) {
            put(&mut doc, id, Answer { rating: Some(Rating::Level(level(n))), ..Answer::default() });
        }
        let scores = scores(&doc, &catalogue);
        scores.standards[0].worst_group().map(|group| group.id.clone())
    };
    assert_eq!(worst([3, 1, 2]).as_deref(), Some("B"));
    assert_eq!(worst([2, 1, 1]).as_deref(), Some("B"));
    assert_eq!(worst([3, 4, 3]), None);
}

#[test]
fn a_mark_says_how_far_off_the_line() {
    let (doc, _) = answered(".n14?", 3);
    let mark = |id: &str| standing(&doc, &key(id)).mark;
    assert_eq!(mark("A1"), Mark::Unanswered);
    assert_eq!(mark("A2"), Mark::NotApplicable);
    assert_eq!(mark("A3"), Mark::Rated { level: level(1), below: 2 });
    assert_eq!(mark("A4"), Mark::Rated { level: level(4), below: 0 });
    assert!(standing(&doc, &key("A4")).doubt && standing(&doc, &key("A3")).is_gap());
    assert!(["A1", "A2"].iter().all(|id| standing(&doc, &key(id)).below().is_none()));
}

#[test]
fn a_level_is_0_to_4() {
    assert_eq!(MaturityLevel::try_from(5), Err(OutOfRange(5)));
    assert_eq!(MaturityLevel::ALL.map(MaturityLevel::get), [0, 1, 2, 3, 4]);
    assert_eq!((level(1).below(level(3)), level(4).below(level(3))), (2, 0));
}

// Gaps and strengths

fn with_finding(n: u8, finding: Finding) -> Answer {
    Answer { finding: Some(finding), ..rated(n) }
}

/// Rates requirements of the given weights and compares ids and priorities of the gaps, in order.
#[track_caller]
fn check_gaps(answers: &[(u8, Answer)], expected: &[(&str, u8)]) {
    let weights: Vec<u8> = answers.iter().map(|(weight, _)| *weight).collect();
    let mut doc = document(3);
    for ((_, answer), n) in answers.iter().zip(1..) {
        put(&mut doc, &format!("A{n}"), answer.clone());
    }
    let gaps = gaps(&doc, &made_up(&[&weights]));
    let found: Vec<(&str, u8)> =
        gaps.iter().map(|gap| (gap.key.requirement.as_str(), gap.priority())).collect();
    assert_eq!(found, expected);
}

#[test]
fn only_what_is_rated_below_its_target_is_a_gap() {
    check_gaps(&[(2, rated(3)), (2, rated(4)), (2, not_applicable()), (2, Answer::default())], &[]);
    check_gaps(&[(2, rated(3)), (2, rated(2))], &[("A2", 2)]);
}

#[test]
fn priority_is_points_below_times_weight_plus_the_finding() {
    check_gaps(&[(1, rated(2))], &[("A1", 1)]);
    check_gaps(&[(3, rated(0))], &[("A1", 9)]);
    check_gaps(&[(3, with_finding(0, Finding::MajorNonconformity))], &[("A1", 12)]);
    check_gaps(&[(2, with_finding(1, Finding::MajorNonconformity))], &[("A1", 7)]);
    check_gaps(&[(2, with_finding(1, Finding::MinorNonconformity))], &[("A1", 5)]);
    for finding in [Finding::Observation, Finding::Opportunity, Finding::Strength] {
        check_gaps(&[(2, with_finding(1, finding))], &[("A1", 4)]);
    }
}

#[test]
fn gaps_of_equal_priority_stand_wider_then_lower_then_in_order() {
    // 3 × 2, 2 × 3 and 3 + 3: the widest first.
    check_gaps(
        &[(3, rated(1)), (3, with_finding(2, Finding::MajorNonconformity)), (2, rated(0))],
        &[("A3", 6), ("A1", 6), ("A2", 6)],
    );
    check_gaps(&[(2, rated(2)), (2, rated(2)), (2, rated(1))], &[("A3", 4), ("A1", 2), ("A2", 2)]);
    // Both one point below, one of them against a lower target of its own.
    let own_target = Answer { target: Some(level(1)), ..rated(0) };
    check_gaps(&[(2, rated(2)), (2, own_target)], &[("A2", 2), ("A1", 2)]);
}

#[test]
fn a_gap_tells_what_is_known_about_it() {
    let (mut doc, catalogue) = answered("1?2", 3);
    let action = Action { closes: BTreeSet::from([key("A1")]), ..Action::default() };
    apply(&mut doc, Edit::Action { id: "act-1".into(), action: Some(action.clone()) });
    let expected = Gap {
        key: key("A1"),
        level: level(1),
        target: level(3),
        below: 2,
        weight: 2,
        finding_points: 0,
        doubt: true,
        has_action: true,
    };
    let found = gaps(&doc, &catalogue);
    assert_eq!(found[0], expected);
    assert!(!found[1].doubt && !found[1].has_action);
    let dropped = Action { status: ActionStatus::Dropped, ..action };
    apply(&mut doc, Edit::Action { id: "act-1".into(), action: Some(dropped) });
    assert!(!gaps(&doc, &catalogue)[0].has_action, "a dropped action closes nothing");
}

#[test]
fn a_weight_out_of_range_breaks_nothing() {
    check_gaps(&[(255, with_finding(0, Finding::MajorNonconformity))], &[("A1", 255)]);
}

#[test]
fn strengths_meet_their_target_and_show_it() {
    let mut doc = document(3);
    let evidence = |id: &str, answer: Answer| Answer { evidence: BTreeSet::from([id.into()]), ..answer };
    apply(&mut doc, Edit::Evidence { id: "ev-1".into(), evidence: Some(Evidence::default()) });
    put(&mut doc, "A1", evidence("ev-1", rated(3)));
    put(&mut doc, "A2", evidence("ev-1", rated(4)));
    put(&mut doc, "A3", evidence("ev-1", with_finding(3, Finding::Strength)));
    put(&mut doc, "A4", evidence("ev-1", rated(3)));
    put(&mut doc, "A5", evidence("ev-1", rated(3)));
    put(&mut doc, "A6", rated(4));
    put(&mut doc, "A7", Answer { doubt: true, ..evidence("ev-1", rated(4)) });
    put(&mut doc, "A8", evidence("ev-1", rated(2)));
    put(&mut doc, "A9", evidence("ev-gone", rated(4)));
    put(&mut doc, "A10", evidence("ev-1", not_applicable()));
    let found = strengths(&doc, &made_up(&[&[2, 1, 1, 3, 2, 3, 3, 3, 3, 3]]));
    let ids: Vec<&str> = found.iter().map(|strength| strength.key.requirement.as_str()).collect();
    assert_eq!(ids, ["A3", "A2", "A4", "A1", "A5"], "the finding, the rating, the weight, the order");
    assert!(found[0].is_finding && found.iter().all(|strength| strength.n_evidence == 1));
}

// Contradictions

/// The kinds found on 2026-11-26 in group A (which can be excluded) and group B (which cannot), with their requirement.
#[track_caller]
fn check_odd(expected: &[(Option<&str>, ContradictionKind)], set_up: impl FnOnce(&mut Assessment)) {
    let mut doc = document(3);
    set_up(&mut doc);
    let found = contradictions(&doc, &made_up(&[&[2, 2], &[2]]), day("2026-11-26"));
    let expected: Vec<_> = expected.iter().map(|(id, kind)| (id.map(key), kind.clone())).collect();
    assert_eq!(found.into_iter().map(|odd| (odd.key, odd.kind)).collect::<Vec<_>>(), expected);
}

fn put_action(doc: &mut Assessment, id: &str, action: Action) {
    apply(doc, Edit::Action { id: id.into(), action: Some(action) });
}

#[test]
fn a_high_rating_without_note_or_evidence_is_odd() {
    let kind = || ContradictionKind::HighWithoutSupport;
    check_odd(&[(Some("A1"), kind())], |doc| put(doc, "A1", rated(3)));
    check_odd(&[(Some("A1"), kind())], |doc| put(doc, "A1", Answer { note: " \n".into(), ..rated(4) }));
    check_odd(&[], |doc| put(doc, "A1", rated(2)));
    check_odd(&[], |doc| put(doc, "A1", Answer { note: "Seen on 20 November".into(), ..rated(4) }));
    check_odd(&[], |doc| {
        apply(doc, Edit::Evidence { id: "ev-1".into(), evidence: Some(Evidence::default()) });
        put(doc, "A1", Answer { evidence: BTreeSet::from(["ev-1".into()]), ..rated(3) });
    });
}

#[test]
fn not_applicable_wants_a_reason_and_a_standard_that_allows_it() {
    let reason = |text: &str| Answer { reason: text.into(), ..not_applicable() };
    check_odd(&[], |doc| put(doc, "A1", reason("No wireless on any site")));
    check_odd(&[(Some("A1"), ContradictionKind::NotApplicableWithoutReason)], |doc| {
        put(doc, "A1", reason(" "))
    });
    check_odd(&[(Some("B1"), ContradictionKind::NotExcludable)], |doc| put(doc, "B1", reason("Too small")));
    check_odd(
        &[
            (Some("B1"), ContradictionKind::NotApplicableWithoutReason),
            (Some("B1"), ContradictionKind::NotExcludable),
        ],
        |doc| put(doc, "B1", not_applicable()),
    );
}

#[test]
fn a_finding_that_denies_the_rating_is_odd() {
    let noted = |n: u8, finding: Finding| Answer { note: "Seen".into(), ..with_finding(n, finding) };
    for finding in [Finding::MajorNonconformity, Finding::MinorNonconformity] {
        check_odd(&[(Some("A1"), ContradictionKind::NonconformityOnTarget)], |doc| {
            put(doc, "A1", noted(3, finding))
        });
        check_odd(&[], |doc| put(doc, "A1", noted(2, finding)));
    }
    check_odd(&[(Some("A1"), ContradictionKind::StrengthBelowTarget)], |doc| {
        put(doc, "A1", noted(2, Finding::Strength));
    });
    check_odd(&[], |doc| put(doc, "A1", noted(3, Finding::Strength)));
    for finding in [Finding::Observation, Finding::Opportunity] {
        check_odd(&[], |doc| put(doc, "A1", noted(3, finding)));
        check_odd(&[], |doc| put(doc, "A2", noted(0, finding)));
    }
}

#[test]
fn evidence_past_its_review_or_missing_is_odd() {
    let with_review = |doc: &mut Assessment, review: &str| {
        let evidence = Evidence { review: Some(day(review)), ..Evidence::default() };
        apply(doc, Edit::Evidence { id: "ev-1".into(), evidence: Some(evidence) });
        put(doc, "A1", Answer { evidence: BTreeSet::from(["ev-1".into()]), ..rated(3) });
    };
    let kind = ContradictionKind::EvidencePastReview { evidence: "ev-1".into(), review: day("2026-11-25") };
    check_odd(&[(Some("A1"), kind)], |doc| with_review(doc, "2026-11-25"));
    check_odd(&[], |doc| with_review(doc, "2026-11-26"));
    let kind = ContradictionKind::EvidenceMissing { evidence: "ev-2".into() };
    check_odd(&[(Some("A1"), kind)], |doc| {
        put(doc, "A1", Answer { evidence: BTreeSet::from(["ev-2".into()]), ..rated(1) });
    });
}

#[test]
fn an_open_action_past_its_day_is_odd() {
    let due = |status: ActionStatus, due: &str| Action { status, due: Some(day(due)), ..Action::default() };
    let kind = || ContradictionKind::ActionPastDue { action: "act-1".into(), due: day("2026-11-25") };
    for status in [ActionStatus::Planned, ActionStatus::Begun] {
        check_odd(&[(None, kind())], |doc| put_action(doc, "act-1", due(status, "2026-11-25")));
        check_odd(&[], |doc| put_action(doc, "act-1", due(status, "2026-11-26")));
    }
    for status in [ActionStatus::Done, ActionStatus::Dropped] {
        check_odd(&[], |doc| put_action(doc, "act-1", due(status, "2026-11-25")));
    }
    check_odd(&[], |doc| put_action(doc, "act-1", Action::default()));
}

#[test]
fn a_done_action_that_lifted_nothing_is_odd() {
    let closes = |ids: &[&str]| ids.iter().map(|id| key(id)).collect::<BTreeSet<_>>();
    let done = |ids: &[&str], expected: Option<u8>| Action {
        closes: closes(ids),
        status: ActionStatus::Done,
        expected: expected.map(level),
        ..Action::default()
    };
    let kind = || ContradictionKind::DoneWithoutEffect { action: "act-1".into() };
    check_odd(&[(Some("A1"), kind())], |doc| {
        put(doc, "A1", rated(2));
        put(doc, "A2", Answer { note: "Seen".into(), ..rated(3) });
        put_action(doc, "act-1", done(&["A1", "A2", "B1"], None));
    });
    check_odd(&[], |doc| {
        put(doc, "A1", rated(2));
        put_action(doc, "act-1", done(&["A1"], Some(2)));
    });
    check_odd(&[], |doc| {
        put(doc, "A1", rated(1));
        put_action(doc, "act-1", Action { status: ActionStatus::Begun, ..done(&["A1"], None) });
    });
    check_odd(&[], |doc| {
        let elsewhere = AnswerKey::new(&"not-chosen".into(), &"A1".into());
        apply(doc, Edit::Answer { key: elsewhere.clone(), answer: Some(rated(0)) });
        let action = Action { closes: BTreeSet::from([elsewhere]), ..done(&[], None) };
        put_action(doc, "act-1", action);
    });
}

#[test]
fn contradictions_stand_in_the_catalogue_s_order_then_by_action() {
    let due = day("2026-01-01");
    check_odd(
        &[
            (Some("A1"), ContradictionKind::HighWithoutSupport),
            (Some("A2"), ContradictionKind::NotApplicableWithoutReason),
            (Some("B1"), ContradictionKind::HighWithoutSupport),
            (None, ContradictionKind::ActionPastDue { action: "act-1".into(), due }),
            (None, ContradictionKind::ActionPastDue { action: "act-2".into(), due }),
        ],
        |doc| {
            put_action(doc, "act-2", Action { due: Some(due), ..Action::default() });
            put_action(doc, "act-1", Action { due: Some(due), ..Action::default() });
            put(doc, "B1", rated(3));
            put(doc, "A2", not_applicable());
            put(doc, "A1", rated(4));
        },
    );
}

// Forecast

/// The letters after the actions given as (closes, due, expected, status) and due until `until`.
fn forecast_of(
    letters: &str,
    actions: &[(&str, &str, Option<u8>, ActionStatus)],
    until: Option<&str>,
) -> (String, usize) {
    let (mut doc, catalogue) = answered(letters, 3);
    for ((closes, due, expected, status), n) in actions.iter().zip(1..) {
        let action = Action {
            closes: closes.split(' ').map(key).collect(),
            due: (!due.is_empty()).then(|| day(due)),
            expected: expected.map(level),
            status: *status,
            ..Action::default()
        };
        put_action(&mut doc, &format!("act-{n}"), action);
    }
    let before = doc.clone();
    let Forecast { until: told, n_actions, scores } = forecast(&doc, &catalogue, until.map(day));
    assert_eq!(doc, before, "a forecast changes nothing");
    assert_eq!(told, until.map(day));
    let letters = scores.standards[0].rows().map(|(_, standing)| match standing.mark {
        Mark::Unanswered => ".".to_owned(),
        Mark::NotApplicable => "n".to_owned(),
        Mark::Rated { level, .. } => level.get().to_string(),
    });
    (letters.collect(), n_actions)
}

#[track_caller]
fn check_forecast(
    letters: &str,
    action: (&str, &str, Option<u8>, ActionStatus),
    until: Option<&str>,
    expected: &str,
) {
    assert_eq!(forecast_of(letters, &[action], until).0, expected, "{action:?} until {until:?}");
}

#[test]
fn an_action_lifts_to_what_is_expected_or_to_the_target() {
    use ActionStatus::{Begun, Planned};
    check_forecast("112", ("A1 A2", "2026-12-31", None, Planned), None, "332");
    check_forecast("112", ("A1", "2026-12-31", Some(2), Begun), None, "212");
    check_forecast("112", ("A1", "2026-12-31", Some(4), Planned), None, "412");
}

#[test]
fn an_action_lowers_nothing_and_rates_nothing() {
    use ActionStatus::Planned;
    check_forecast("4", ("A1", "2026-12-31", Some(2), Planned), None, "4");
    check_forecast("4", ("A1", "2026-12-31", None, Planned), None, "4");
    check_forecast(".n1", ("A1 A2 A3 A9", "2026-12-31", Some(4), Planned), None, ".n4");
}

#[test]
fn only_open_actions_due_until_the_day_are_counted() {
    use ActionStatus::{Begun, Done, Dropped, Planned};
    for status in [Done, Dropped] {
        check_forecast("1", ("A1", "2026-12-31", None, status), None, "1");
    }
    check_forecast("1", ("A1", "2026-12-31", None, Planned), Some("2026-12-30"), "1");
    check_forecast("1", ("A1", "2026-12-31", None, Planned), Some("2026-12-31"), "3");
    check_forecast("1", ("A1", "", None, Planned), Some("2099-12-31"), "1");
    check_forecast("1", ("A1", "", None, Planned), None, "3");
    let actions = [
        ("A1", "2026-12-31", None, Planned),
        ("A2", "2027-03-31", Some(2), Begun),
        ("A3", "", None, Planned),
        ("A4", "2026-12-31", None, Done),
    ];
    assert_eq!(forecast_of("0000", &actions, Some("2026-12-31")), ("3000".into(), 1));
    assert_eq!(forecast_of("0000", &actions, Some("2027-03-31")), ("3200".into(), 2));
    assert_eq!(forecast_of("0000", &actions, None), ("3230".into(), 3));
}

#[test]
fn of_two_actions_the_higher_expectation_stands() {
    use ActionStatus::Planned;
    for actions in [[Some(2), Some(4)], [Some(4), Some(2)]] {
        let actions = actions.map(|expected| ("A1", "2026-12-31", expected, Planned));
        assert_eq!(forecast_of("1", &actions, None), ("4".into(), 2));
    }
}

/// Any requirement and rating, any two of which may meet; days in three quarters, or none.
fn any_plan() -> impl Strategy<Value = (String, Vec<Action>)> {
    let action = (
        btree_set(1..=8_usize, 0..5),
        of(select(vec!["2026-11-20", "2026-12-31", "2027-01-01", "2027-05-30"])),
        of(select(MaturityLevel::ALL.to_vec())),
        select(ActionStatus::ALL.to_vec()),
    );
    let action = action.prop_map(|(closes, due, expected, status)| Action {
        closes: closes.into_iter().map(|n| key(&format!("A{n}"))).collect(),
        due: due.map(day),
        expected,
        status,
        ..Action::default()
    });
    ("[.n0-4]{7}", vec(action, 0..8))
}

proptest! {
    #[test]
    fn what_actions_bring_adds_up_to_the_forecast((letters, actions) in any_plan(), target in 0..=4_u8) {
        let (mut doc, catalogue) = answered(&letters, target);
        for (action, n) in actions.into_iter().zip(1..) {
            put_action(&mut doc, &format!("act-{n}"), action);
        }
        let brings = contributions(&doc, &catalogue);
        let now = scores(&doc, &catalogue).total();
        for until in [Some("2026-11-19"), Some("2026-12-31"), Some("2027-03-31"), None].map(|until| until.map(day)) {
            let then = forecast(&doc, &catalogue, until);
            let counted = |id| until.is_none_or(|until| doc.actions[id].due.is_some_and(|due| due <= until));
            let closed: u32 =
                brings.iter().filter(|(id, _)| counted(*id)).map(|(_, brings)| brings.points()).sum();
            let total = then.scores.total();
            prop_assert_eq!(now.points_below - total.points_below, closed, "until {:?}", until);
            prop_assert_eq!((total.n_rated, total.n_unanswered), (now.n_rated, now.n_unanswered));
            prop_assert!(total.level_sum >= now.level_sum, "nothing is lowered");
        }
    }
}

#[track_caller]
fn check_quarters(today: &str, expected: &[&str]) {
    let found: Vec<String> = quarter_ends(day(today), expected.len()).iter().map(Date::to_string).collect();
    assert_eq!(found, expected, "from {today}");
}

#[test]
fn quarters_end_across_years() {
    check_quarters(
        "2026-11-26",
        &["2026-12-31", "2027-03-31", "2027-06-30", "2027-09-30", "2027-12-31", "2028-03-31"],
    );
    check_quarters("2026-01-01", &["2026-03-31"]);
    check_quarters("2026-03-31", &["2026-03-31", "2026-06-30"]);
    check_quarters("2026-04-01", &["2026-06-30"]);
    check_quarters("2026-12-31", &["2026-12-31", "2027-03-31"]);
    check_quarters("2026-07-15", &[]);
    assert_eq!(quarter_ends(day("9999-11-01"), 3).len(), 1, "the calendar ends, and nothing breaks");
}

#[test]
fn answers_are_counted_by_standard() {
    let (mut doc, _) = answered("1n..", 3);
    put(&mut doc, "A3", Answer { note: "not rated yet".into(), ..Answer::default() });
    doc.profile.standards.push(ChosenStandard { questionnaire: "other".into(), target: level(3) });
    assert_eq!((doc.n_answered(&"made-up".into()), doc.n_answered(&"other".into())), (2, 0));
}

#[test]
fn answers_outside_the_catalogue_count_nowhere() {
    let (mut doc, catalogue) = answered("2", 3);
    let vanished = key("A9");
    apply(&mut doc, Edit::Answer { key: vanished.clone(), answer: Some(rated(4)) });
    assert_eq!(scores(&doc, &catalogue).total().n_total, 1);
    assert_eq!(gaps(&doc, &catalogue).len(), 1);
    assert!(doc.answers.contains_key(&vanished), "kept all the same");
    assert_eq!(scores(&doc, &Catalogue::default()).total(), Tally::default());
}
