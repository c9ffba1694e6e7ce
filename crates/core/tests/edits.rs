//! Edits, undo and the saved form, over sequences that nobody would think of.

#[allow(dead_code, reason = "each test file uses its own part")]
mod support;

use plumbline_core::assessment::{
    Action, ActionStatus, Alignment, Answer, Assessment, Asset, AssetKind, ChosenStandard, Criticality,
    Dismissal, Edit, EditedSection, Evidence, EvidenceFile, EvidenceKind, Exclusion, Finding, Grade, History,
    Interface, InterfaceKind, MaturityLevel, Origin, Profile, Provenance, PurdueLevel, Rating, Role, Scope,
    ScopeSection, Settlement, Site, SourceRating, apply,
};
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::file;
use plumbline_core::ids::{AnswerKey, PairKey};
use plumbline_core::{Date, Timestamp};
use proptest::collection::{btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use support::{document, key, level, moment};

// Few names, so that edits meet the same record again and again.

fn keys() -> impl Strategy<Value = AnswerKey> {
    (select(vec!["made-up", "other"]), select(vec!["A1", "A2", "B.1"]))
        .prop_map(|(questionnaire, requirement)| AnswerKey::new(&questionnaire.into(), &requirement.into()))
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![3 => Just(String::new()), 2 => "\\PC{0,12}", 1 => any::<String>()]
}

fn levels() -> impl Strategy<Value = MaturityLevel> {
    select(MaturityLevel::ALL.to_vec())
}

fn ratings() -> impl Strategy<Value = Rating> {
    prop_oneof![4 => levels().prop_map(Rating::Level), 1 => Just(Rating::NotApplicable)]
}

fn dates() -> impl Strategy<Value = Date> {
    (-9999..=9999_i16, 1..=12_i8, 1..=28_i8)
        .prop_map(|(year, month, day)| Date::new(year, month, day).expect("a date"))
}

fn moments() -> impl Strategy<Value = Timestamp> {
    (Timestamp::MIN.as_second()..Timestamp::MAX.as_second(), 0..1_000_000_000_i32)
        .prop_map(|(second, nanosecond)| Timestamp::new(second, nanosecond).unwrap_or(Timestamp::MIN))
}

fn answers() -> BoxedStrategy<Answer> {
    let said = (of(ratings()), texts(), of(levels()), texts(), evidence_ids(), any::<bool>());
    let typed =
        (of(select(Finding::ALL.to_vec())), texts(), of(moments()), provenances(), vec(sources(), 0..3));
    (said, typed)
        .prop_map(
            |((rating, reason, target, note, evidence, doubt), (finding, by, at, provenance, sources))| {
                Answer {
                    rating,
                    reason,
                    target,
                    note,
                    evidence: evidence.into_iter().map(Into::into).collect(),
                    doubt,
                    finding,
                    by,
                    at,
                    provenance,
                    sources,
                }
            },
        )
        .boxed()
}

fn sources() -> impl Strategy<Value = SourceRating> {
    (keys(), levels()).prop_map(|(key, level)| SourceRating { key, level })
}

fn provenances() -> impl Strategy<Value = Provenance> {
    select(vec![Provenance::Direct, Provenance::Bulk, Provenance::Imported, Provenance::Confirmed])
}

fn evidence_ids() -> impl Strategy<Value = Vec<&'static str>> {
    btree_set(select(vec!["ev-1", "ev-2", "ev-3"]), 0..3).prop_map(|ids| ids.into_iter().collect())
}

fn pieces() -> BoxedStrategy<Evidence> {
    let file = (texts(), any::<u64>()).prop_map(|(name, size_bytes)| EvidenceFile {
        name,
        sha256: "ab".repeat(32),
        size_bytes,
    });
    (texts(), select(EvidenceKind::ALL.to_vec()), texts(), texts(), of(dates()), of(dates()), of(file))
        .prop_map(|(title, kind, location, owner, date, review, file)| Evidence {
            title,
            kind,
            location,
            owner,
            date,
            review,
            file,
        })
        .boxed()
}

fn actions() -> BoxedStrategy<Action> {
    let what = (texts(), btree_set(keys(), 0..4), texts(), texts(), texts());
    let how = (of(dates()), of(dates()), of(any::<u32>()), select(ActionStatus::ALL.to_vec()), of(levels()));
    (what, how)
        .prop_map(|((title, closes, owner, cost, note), (start, due, effort_days, status, expected))| {
            Action { title, closes, owner, start, due, effort_days, cost, status, expected, note }
        })
        .boxed()
}

fn profiles() -> BoxedStrategy<Profile> {
    let site = (texts(), texts(), of(any::<u32>())).prop_map(|(name, activity, people)| Site {
        name,
        activity,
        people,
    });
    let standards = btree_set(select(vec!["made-up", "other", "third"]), 0..4).prop_flat_map(|ids| {
        ids.into_iter()
            .map(|id| levels().prop_map(move |target| ChosenStandard { questionnaire: id.into(), target }))
            .collect::<Vec<_>>()
            .prop_shuffle()
    });
    let roles = btree_set(select(Role::ALL.to_vec()), 0..4);
    (texts(), texts(), of(any::<u32>()), texts(), roles, vec(site, 0..3), standards)
        .prop_map(|(organisation, makes, people, assessor, roles, sites, standards)| Profile {
            organisation,
            makes,
            people,
            assessor,
            roles,
            sites,
            standards,
        })
        .boxed()
}

fn systems() -> impl Strategy<Value = ManagementSystem> {
    select(ManagementSystem::ALL.to_vec())
}

fn assets() -> BoxedStrategy<Asset> {
    let grade = || of(select(Grade::ALL.to_vec()));
    let words = (texts(), texts(), texts(), texts(), texts(), texts());
    let place = (select(AssetKind::ALL.to_vec()), of(select(PurdueLevel::ALL.to_vec())), of(systems()));
    let criticality = (grade(), grade(), grade(), grade()).prop_map(
        |(confidentiality, integrity, availability, safety)| Criticality {
            confidentiality,
            integrity,
            availability,
            safety,
        },
    );
    (words, place, criticality, any::<(bool, bool)>())
        .prop_map(
            |((name, site, zone, owner, exclusion, note), (kind, level, lead), criticality, (isms, csms))| {
                Asset {
                    name,
                    kind,
                    site,
                    level,
                    zone,
                    owner,
                    criticality,
                    in_isms: isms,
                    in_csms: csms,
                    lead,
                    exclusion,
                    note,
                }
            },
        )
        .boxed()
}

fn interfaces() -> BoxedStrategy<Interface> {
    let end = || of(select(vec!["as-1", "as-2"]).prop_map(Into::into));
    let words = (texts(), texts(), texts(), texts());
    (words, select(InterfaceKind::ALL.to_vec()), end(), end(), of(dates()))
        .prop_map(|((name, agreement, isms_owner, csms_owner), kind, from, to, agreed_on)| Interface {
            name,
            kind,
            from,
            to,
            agreement,
            agreed_on,
            isms_owner,
            csms_owner,
        })
        .boxed()
}

fn scopes() -> BoxedStrategy<Scope> {
    let exclusions = vec((texts(), texts()).prop_map(|(what, reason)| Exclusion { what, reason }), 0..3);
    let edited = proptest::collection::btree_map(
        select(ScopeSection::ALL.to_vec()),
        (texts(), texts()).prop_map(|(text, draft)| EditedSection { text, draft }),
        0..3,
    );
    (texts(), texts(), of(dates()), exclusions, edited)
        .prop_map(|(owner, approver, approved, exclusions, edited)| Scope {
            owner,
            approver,
            approved,
            exclusions,
            edited,
        })
        .boxed()
}

fn alignments() -> BoxedStrategy<Alignment> {
    (of(systems()), (texts(), texts(), texts(), texts()), of(dates()), of(dates()))
        .prop_map(|(lead, (forum, interface, isms_owner, csms_owner), agreed_on, review)| Alignment {
            lead,
            forum,
            interface,
            isms_owner,
            csms_owner,
            agreed_on,
            review,
        })
        .boxed()
}

fn settlements() -> BoxedStrategy<Settlement> {
    (levels(), levels(), texts(), texts(), of(moments()))
        .prop_map(|(source_level, target_level, reason, by, at)| Settlement {
            source_level,
            target_level,
            reason,
            by,
            at,
        })
        .boxed()
}

fn overlay_edits() -> BoxedStrategy<Edit> {
    let asset_ids = || select(vec!["as-1", "as-2"]);
    let pairs = (keys(), keys()).prop_map(|(source, target)| PairKey { source, target });
    let dismissal = (texts(), of(moments())).prop_map(|(by, at)| Dismissal { by, at });
    prop_oneof![
        2 => (asset_ids(), of(assets())).prop_map(|(id, asset)| Edit::Asset { id: id.into(), asset }),
        1 => (select(vec!["if-1", "if-2"]), of(interfaces()))
            .prop_map(|(id, interface)| Edit::Interface { id: id.into(), interface }),
        1 => (systems(), of(scopes()))
            .prop_map(|(system, scope)| Edit::Scope { system, scope: scope.map(Box::new) }),
        1 => (select(vec!["change", "backup"]), of(alignments()))
            .prop_map(|(topic, alignment)| Edit::Alignment { topic: topic.into(), alignment }),
        1 => (pairs, of(settlements())).prop_map(|(pair, settlement)| Edit::Settlement { pair, settlement }),
        1 => (keys(), of(dismissal)).prop_map(|(key, dismissal)| Edit::Dismissal { key, dismissal }),
    ]
    .boxed()
}

fn edits() -> impl Strategy<Value = Edit> {
    let single = prop_oneof![
        4 => (keys(), of(answers())).prop_map(|(key, answer)| Edit::Answer { key, answer }),
        2 => (select(vec!["ev-1", "ev-2", "ev-3"]), of(pieces()))
            .prop_map(|(id, evidence)| Edit::Evidence { id: id.into(), evidence }),
        2 => (select(vec!["act-1", "act-2"]), of(actions()))
            .prop_map(|(id, action)| Edit::Action { id: id.into(), action }),
        1 => profiles().prop_map(Edit::Profile),
        4 => overlay_edits(),
    ];
    single.prop_recursive(2, 12, 6, |inner| vec(inner, 0..6).prop_map(Edit::Batch))
}

/// What a person may do, one after the other.
#[derive(Debug, Clone)]
enum Act {
    Do(Edit),
    Undo,
    Redo,
}

fn acts() -> impl Strategy<Value = Act> {
    prop_oneof![3 => edits().prop_map(Act::Do), 2 => Just(Act::Undo), 1 => Just(Act::Redo)]
}

/// An open document as the app has it, without the signals.
struct Desk {
    doc: Assessment,
    history: History,
}

impl Desk {
    fn new() -> Self {
        Self { doc: document(3), history: History::default() }
    }

    fn dispatch(&mut self, edit: Edit, origin: &Origin) {
        let inverse = apply(&mut self.doc, edit);
        self.history.record(inverse, origin);
    }

    fn undo(&mut self) -> bool {
        let edit = self.history.take_undo();
        edit.map(|edit| self.dispatch(edit, &Origin::Undo)).is_some()
    }

    fn redo(&mut self) -> bool {
        let edit = self.history.take_redo();
        edit.map(|edit| self.dispatch(edit, &Origin::Redo)).is_some()
    }

    /// The stacks, for a person who looks at nothing else.
    fn steps(&self) -> (usize, usize) {
        (self.history.n_undo(), self.history.n_redo())
    }
}

fn document_after(edits: Vec<Edit>) -> Assessment {
    let mut doc = document(3);
    for edit in edits {
        apply(&mut doc, edit);
    }
    doc
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn the_inverse_takes_an_edit_back(before in vec(edits(), 0..12), edit in edits()) {
        let mut doc = document_after(before);
        let original = doc.clone();
        let inverse = apply(&mut doc, edit);
        let changed = doc.clone();
        let again = apply(&mut doc, inverse);
        prop_assert_eq!(&doc, &original);
        apply(&mut doc, again);
        prop_assert_eq!(&doc, &changed);
    }

    #[test]
    fn no_blank_answer_stays_behind(edits in vec(edits(), 0..24)) {
        let doc = document_after(edits);
        prop_assert!(doc.answers.values().all(|answer| !answer.is_blank()));
    }

    #[test]
    fn undo_and_redo_walk_through_what_was(acts in vec(acts(), 0..60)) {
        let mut desk = Desk::new();
        let (mut seen, mut now) = (vec![desk.doc.clone()], 0);
        for act in acts {
            match act {
                Act::Do(edit) => {
                    desk.dispatch(edit, &Origin::USER);
                    seen.truncate(now + 1);
                    seen.push(desk.doc.clone());
                    now += 1;
                }
                Act::Undo => {
                    prop_assert_eq!(desk.undo(), now > 0);
                    now = now.saturating_sub(1);
                }
                Act::Redo => {
                    prop_assert_eq!(desk.redo(), now + 1 < seen.len());
                    now = (now + 1).min(seen.len() - 1);
                }
            }
            prop_assert_eq!(&desk.doc, &seen[now]);
            prop_assert_eq!(desk.steps(), (now, seen.len() - 1 - now));
        }
    }

    #[test]
    fn a_burst_of_one_gesture_is_one_step(before in edits(), burst in vec(edits(), 1..12), after in edits()) {
        let mut desk = Desk::new();
        desk.dispatch(before, &Origin::USER);
        let original = desk.doc.clone();
        let typing = Origin::User { gesture: Some("typing".into()) };
        for edit in burst {
            desk.dispatch(edit, &typing);
        }
        prop_assert_eq!(desk.steps(), (2, 0));
        let typed = desk.doc.clone();
        desk.dispatch(after, &Origin::USER);
        prop_assert_eq!(desk.steps(), (3, 0));
        desk.undo();
        prop_assert_eq!(&desk.doc, &typed);
        desk.undo();
        prop_assert_eq!(&desk.doc, &original);
        desk.redo();
        prop_assert_eq!(&desk.doc, &typed);
    }

    #[test]
    fn a_merge_leaves_the_stacks_alone(mine in vec(edits(), 0..6), undone in 0..3_usize, theirs in edits()) {
        let mut desk = Desk::new();
        for edit in mine {
            desk.dispatch(edit, &Origin::USER);
        }
        for _ in 0..undone {
            desk.undo();
        }
        let before = desk.steps();
        desk.dispatch(theirs, &Origin::Merge);
        prop_assert_eq!(desk.steps(), before);
    }

    #[test]
    fn saving_and_opening_changes_nothing(edits in vec(edits(), 0..24), at in moments(), version in texts()) {
        let doc = document_after(edits);
        let bytes = file::save(&doc, &version, at).expect("saved");
        let opened = file::open(&bytes).expect("opened");
        prop_assert_eq!(&opened, &doc);
        prop_assert_eq!(file::save(&opened, &version, at).expect("saved"), bytes);
    }

    #[test]
    fn the_journal_keeps_an_edit_as_it_was(edit in edits()) {
        let text = serde_json::to_string(&edit).expect("written");
        let read: Edit = serde_json::from_str(&text).expect("read");
        prop_assert_eq!(read, edit);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn more_than_a_hundred_steps_can_be_taken_back(edits in vec(edits(), 100..200)) {
        let mut desk = Desk::new();
        let original = desk.doc.clone();
        let n = edits.len();
        for edit in edits {
            desk.dispatch(edit, &Origin::USER);
        }
        let last = desk.doc.clone();
        prop_assert_eq!(desk.steps(), (n, 0));
        while desk.undo() {}
        prop_assert_eq!((&desk.doc, desk.steps()), (&original, (0, n)));
        while desk.redo() {}
        prop_assert_eq!((&desk.doc, desk.steps()), (&last, (n, 0)));
    }
}

fn note(text: &str) -> Edit {
    Edit::Answer { key: key("A1"), answer: Some(Answer { note: text.into(), ..Answer::default() }) }
}

fn typing(gesture: &str) -> Origin {
    Origin::User { gesture: Some(gesture.into()) }
}

#[test]
fn another_gesture_or_an_undo_ends_a_burst() {
    let mut desk = Desk::new();
    for (text, gesture, n_undo) in
        [("a", "x", 1), ("ab", "x", 1), ("c", "y", 2), ("cd", "y", 2), ("abc", "x", 3)]
    {
        desk.dispatch(note(text), &typing(gesture));
        assert_eq!(desk.history.n_undo(), n_undo, "after {text}");
    }
    desk.undo();
    assert_eq!(desk.doc.answer(&key("A1")).note, "cd");
    desk.dispatch(note("cde"), &typing("y"));
    assert_eq!(desk.steps(), (3, 0), "a burst does not reach back over an undo");
    desk.dispatch(note("single"), &Origin::USER);
    desk.dispatch(note("single act"), &Origin::USER);
    assert_eq!(desk.steps(), (5, 0), "acts without a gesture stand alone");
}

#[test]
fn a_burst_of_typing_keeps_one_edit_only() {
    let mut history = History::default();
    history.record(note("before"), &typing("x"));
    let mut expected = history.clone();
    for n in 0..1_000 {
        history.record(note(&n.to_string()), &typing("x"));
    }
    assert_eq!(history, expected);
    assert_eq!(expected.take_undo(), Some(note("before")));
}

#[test]
fn undoing_a_burst_does_not_take_a_merge_away() {
    let mut desk = Desk::new();
    desk.dispatch(note("a"), &typing("x"));
    let rating = Some(Rating::Level(level(2)));
    let merged = Answer { note: "a".into(), rating, ..Answer::default() };
    desk.dispatch(Edit::Answer { key: key("A1"), answer: Some(merged.clone()) }, &Origin::Merge);
    let typed = Answer { note: "ab".into(), ..merged.clone() };
    desk.dispatch(Edit::Answer { key: key("A1"), answer: Some(typed) }, &typing("x"));
    desk.undo();
    assert_eq!(desk.doc.answer(&key("A1")), merged);
}

#[test]
fn five_hundred_steps_are_remembered_and_the_oldest_goes_first() {
    let mut desk = Desk::new();
    for n in 0..510 {
        desk.dispatch(note(&format!("note {n}")), &Origin::USER);
    }
    assert_eq!(desk.steps(), (500, 0));
    while desk.undo() {}
    assert_eq!(desk.doc.answer(&key("A1")).note, "note 9");
}

#[test]
fn who_and_when_alone_say_nothing() {
    let mut doc = document(3);
    let signed =
        Answer { by: "R. Adler".into(), at: Some(moment("2026-11-02T08:00:00Z")), ..Answer::default() };
    let inverse = apply(&mut doc, Edit::Answer { key: key("A1"), answer: Some(signed) });
    assert!(doc.answers.is_empty());
    assert_eq!(inverse, Edit::Answer { key: key("A1"), answer: None });
}

#[test]
fn a_batch_names_every_requirement_it_answers() {
    let single = |id: &str| Edit::Answer { key: key(id), answer: None };
    let evidence = Edit::Evidence { id: "ev-1".into(), evidence: None };
    let batch = Edit::Batch(vec![single("A1"), evidence, Edit::Batch(vec![single("A2")])]);
    assert_eq!(batch.answer_keys(), [&key("A1"), &key("A2")]);
}

/// The journal of an older release is read by a newer one: these lines do not change.
#[test]
fn the_form_of_the_journal_is_fixed() {
    let edits = [
        (
            r#"{"answer":{"key":{"questionnaire":"made-up","requirement":"A1"},"answer":null}}"#,
            Edit::Answer { key: key("A1"), answer: None },
        ),
        (
            r#"{"evidence":{"id":"ev-1","evidence":null}}"#,
            Edit::Evidence { id: "ev-1".into(), evidence: None },
        ),
        (r#"{"action":{"id":"act-1","action":null}}"#, Edit::Action { id: "act-1".into(), action: None }),
        (r#"{"asset":{"id":"as-1","asset":null}}"#, Edit::Asset { id: "as-1".into(), asset: None }),
        (
            r#"{"interface":{"id":"if-1","interface":null}}"#,
            Edit::Interface { id: "if-1".into(), interface: None },
        ),
        (
            r#"{"scope":{"system":"isms","scope":null}}"#,
            Edit::Scope { system: ManagementSystem::Isms, scope: None },
        ),
        (
            r#"{"alignment":{"topic":"change","alignment":null}}"#,
            Edit::Alignment { topic: "change".into(), alignment: None },
        ),
        (r#"{"batch":[]}"#, Edit::Batch(Vec::new())),
    ];
    for (text, edit) in edits {
        assert_eq!(serde_json::to_string(&edit).expect("written"), text);
        assert_eq!(serde_json::from_str::<Edit>(text).expect("read"), edit);
    }
    let sparse = r#"{"answer":{"key":{"questionnaire":"made-up","requirement":"A1"},"answer":{"note":"a"}}}"#;
    assert_eq!(serde_json::from_str::<Edit>(sparse).expect("read"), note("a"));
}
