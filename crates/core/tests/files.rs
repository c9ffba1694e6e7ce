//! Saved files: of every version, damaged, hostile, newer than this build.

#[allow(dead_code, reason = "each test file uses its own part")]
mod support;

use plumbline_core::assessment::{
    ActionStatus, Assessment, AssetKind, EvidenceKind, Finding, InterfaceKind, Provenance, PurdueLevel, Role,
    ScopeSection,
};
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::file::{self, CURRENT, MAX_BYTES, OpenError, Step, StepError};
use plumbline_core::ids::AnswerKey;
use plumbline_core::scoring::scores;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::error::Error;
use std::path::PathBuf;
use support::{key, level, moment, read, root, shipped_catalogue, worked_example, worked_example_bytes};

/// The name of the case, for comparing.
fn case(result: &Result<Assessment, OpenError>) -> String {
    match result {
        Ok(_) => "opens".into(),
        Err(OpenError::TooLarge { size_bytes }) => format!("too large: {size_bytes}"),
        Err(OpenError::Damaged(_)) => "damaged".into(),
        Err(OpenError::NotOurFile) => "not our file".into(),
        Err(OpenError::TooNew { found, newest }) => format!("too new: {found} > {newest}"),
        Err(OpenError::StepFailed { from, source }) => format!("step {from}: {source}"),
        Err(OpenError::Invalid(_)) => "invalid".into(),
    }
}

#[track_caller]
fn check(bytes: impl AsRef<[u8]>, expected: &str) {
    let bytes = bytes.as_ref();
    let shown = String::from_utf8_lossy(bytes.get(..bytes.len().min(120)).unwrap_or_default()).into_owned();
    assert_eq!(case(&file::open(bytes)), expected, "{shown}");
}

/// A small valid file with one of each record.
fn small() -> Value {
    json!({
        "format": "plumbline-assessment",
        "schema_version": 1,
        "app_version": "0.1.0",
        "saved_at": "2026-11-26T14:32:05Z",
        "body": {
            "id": "small",
            "created_at": "2026-11-02T07:30:00Z",
            "profile": {
                "organisation": "Kessler Valves",
                "people": 140,
                "roles": ["asset_owner"],
                "sites": [{"name": "Halden", "people": 52}],
                "standards": [{"questionnaire": "made-up", "target": 3}],
            },
            "answers": [{
                "questionnaire": "made-up",
                "requirement": "A1",
                "rating": {"level": 2},
                "evidence": ["ev-1"],
                "at": "2026-11-20T11:09:20Z",
            }],
            "evidence": [{"id": "ev-1", "title": "Change sheets", "kind": "record", "date": "2026-11-01"}],
            "actions": [{
                "id": "act-1",
                "title": "Hang a sheet on each panel",
                "closes": [{"questionnaire": "made-up", "requirement": "A1"}],
                "due": "2026-12-31",
                "status": "planned",
            }],
        },
    })
}

fn bytes(value: &Value) -> Vec<u8> {
    serde_json::to_vec_pretty(value).expect("written")
}

/// [`small`] with the value at `pointer` replaced; `null` stays null, and a missing one is added.
fn small_with(pointer: &str, value: Value) -> Vec<u8> {
    let mut file = small();
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    match file.pointer_mut(parent).expect("a parent") {
        Value::Array(list) => list[name.parse::<usize>().expect("an index")] = value,
        parent => parent[name] = value,
    }
    bytes(&file)
}

fn small_without(pointer: &str) -> Vec<u8> {
    let mut file = small();
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    file.pointer_mut(parent)
        .and_then(Value::as_object_mut)
        .expect("an object")
        .remove(name)
        .expect("it was there");
    bytes(&file)
}

// Hostile input

#[test]
fn what_is_not_a_file_of_ours_is_refused_as_such() {
    for text in
        ["", " ", "\n\n", "null", "[]", "[{}]", "\"plumbline-assessment\"", "1", "PK\u{3}\u{4}", "%PDF-1.7"]
    {
        check(text, "not our file");
    }
    check("{}", "not our file");
    check(r#"{"a": 1}"#, "not our file");
    check(small_with("/format", json!("plumbline")), "not our file");
    check(small_with("/format", json!("PLUMBLINE-ASSESSMENT")), "not our file");
    check(small_with("/format", json!(null)), "not our file");
    check(small_without("/format"), "not our file");
    let utf_16: Vec<u8> =
        String::from_utf8(bytes(&small())).expect("text").encode_utf16().flat_map(u16::to_le_bytes).collect();
    check([b"\xff\xfe".to_vec(), utf_16].concat(), "not our file");
}

#[test]
fn what_breaks_off_is_damaged() {
    for text in ["{", " {", "\u{feff}{", "{\"format\": \"plumbline-assessment\"", "{]", "{\"a\": \u{0}}"] {
        check(text, "damaged");
    }
    let good = bytes(&small());
    check([&good[..], &b"{}"[..]].concat(), "damaged");
    check([&good[..], &b"\0\0\0\0"[..]].concat(), "damaged");
    check([&b"{\"a\": \"\xff\xfe\"}"[..]].concat(), "damaged");
}

#[test]
fn the_worked_example_cut_short_anywhere_is_damaged() {
    let whole = worked_example_bytes();
    let text = whole.trim_ascii_end().len();
    for end in (0..text).step_by(97) {
        let expected = if end == 0 { "not our file" } else { "damaged" };
        assert_eq!(case(&file::open(&whole[..end])), expected, "cut at byte {end}");
    }
    check(&whole[..text - 1], "damaged");
    check(&whole[..text], "opens");
}

/// Small and good enough to make bytes that nobody chose (xorshift64).
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn bytes(&mut self, n: usize) -> Vec<u8> {
        (0..n).map(|_| self.next() as u8).collect()
    }
}

#[test]
fn random_bytes_are_refused() {
    let mut noise = Noise(0x9e37_79b9_7f4a_7c15);
    for n in 0..2_000 {
        let mut bytes = noise.bytes(n);
        if bytes.first() == Some(&b'{') {
            bytes[0] = 0;
        }
        check(&bytes, "not our file");
        check([b"{".to_vec(), bytes].concat(), "damaged");
    }
}

#[test]
fn a_file_with_changed_bytes_opens_or_is_refused() {
    let good = bytes(&small());
    let mut noise = Noise(0x2545_f491_4f6c_dd1d);
    let mut cases = BTreeSet::new();
    for _ in 0..5_000 {
        let mut bad = good.clone();
        for _ in 0..=noise.below(3) {
            // Half of them near the end, where the schema version stands.
            let from = if noise.below(2) == 0 { bad.len() - 50 } else { 0 };
            let at = from + noise.below(bad.len() - from);
            match noise.below(3) {
                0 => bad[at] = noise.next() as u8,
                1 => drop(bad.remove(at)),
                _ => bad.insert(at, b"0{}[]\":,-e"[noise.below(10)]),
            }
        }
        cases.insert(case(&file::open(&bad)).split(':').next().unwrap_or_default().to_owned());
    }
    for expected in ["damaged", "invalid", "not our file", "opens", "too new"] {
        assert!(cases.contains(expected), "{expected} was never met: {cases:?}");
    }
}

#[test]
fn deep_nesting_overflows_nothing() {
    check(small_with("/of_tomorrow", nested(119)), "opens");
    for n in [200, 10_000, 1_000_000] {
        let lists = "[".repeat(n) + &"]".repeat(n);
        check(&lists, "not our file");
        check("[".repeat(n), "not our file");
        check("{\"a\":".repeat(n), "damaged");
        check("{\"a\":".repeat(n) + "1" + &"}".repeat(n), "damaged");
        check(format!(r#"{{"format":"plumbline-assessment","schema_version":1,"body":{lists}}}"#), "damaged");
        check(
            format!(
                r#"{{"format":"plumbline-assessment","schema_version":1,"unknown":{lists},"body":{{}}}}"#
            ),
            "damaged",
        );
    }
}

/// Lists in lists, `n` deep.
fn nested(n: usize) -> Value {
    (0..n).fold(json!(1), |inner, _| json!([inner]))
}

#[test]
fn a_large_file_is_refused_before_it_is_read() {
    const MB: usize = 1024 * 1024;
    check(vec![b'{'; 50 * MB], "too large: 52428800");
    let mut padded = bytes(&small());
    padded.resize(MAX_BYTES as usize, b' ');
    check(&padded, "opens");
    padded.push(b' ');
    check(&padded, &format!("too large: {}", MAX_BYTES + 1));
    check(small_with("/body/answers/0/note", json!("long ".repeat(MB))), "opens");
}

#[test]
fn schema_versions_that_nobody_wrote_are_refused() {
    for version in [json!(0), json!(-1), json!(1.5), json!("1"), json!(null), json!([1]), json!(true)] {
        check(small_with("/schema_version", version), "not our file");
    }
    check(small_with("/schema_version", json!(4_294_967_296_u64)), "not our file");
    check(small_with("/schema_version", json!(1e300)), "not our file");
    check(small_without("/schema_version"), "not our file");
}

#[test]
fn a_newer_file_is_known_for_one_whatever_else_it_holds() {
    let newer = CURRENT + 1;
    check(small_with("/schema_version", json!(newer)), &format!("too new: {newer} > {CURRENT}"));
    check(small_with("/schema_version", json!(u32::MAX)), &format!("too new: {} > {CURRENT}", u32::MAX));
    let strange =
        json!({"format": "plumbline-assessment", "schema_version": newer, "saved_at": 7, "sealed": "…"});
    check(bytes(&strange), &format!("too new: {newer} > {CURRENT}"));
}

#[test]
fn wrong_types_in_the_envelope_are_invalid() {
    check(small_with("/saved_at", json!("yesterday")), "invalid");
    check(small_with("/app_version", json!(1)), "invalid");
    check(small_without("/body"), "invalid");
    check(small_without("/saved_at"), "opens");
    check(small_without("/app_version"), "opens");
    check(small_with("/saved_at", json!(null)), "opens");
}

#[test]
fn wrong_types_in_the_body_are_invalid() {
    let wrong = [
        ("/body", json!(null)),
        ("/body", json!([])),
        ("/body", json!("text")),
        ("/body/id", json!(7)),
        ("/body/created_at", json!("2026-11-02")),
        ("/body/created_at", json!(0)),
        ("/body/profile", json!(null)),
        ("/body/profile/organisation", json!(["Kessler"])),
        ("/body/profile/people", json!(-1)),
        ("/body/profile/people", json!(4_294_967_296_u64)),
        ("/body/profile/people", json!(1.5)),
        ("/body/profile/roles", json!(["owner"])),
        ("/body/profile/roles", json!("asset_owner")),
        ("/body/profile/sites", json!({"name": "Halden"})),
        ("/body/profile/standards/0", json!("made-up")),
        ("/body/profile/standards/0/target", json!(5)),
        ("/body/profile/standards/0/target", json!(null)),
        ("/body/answers", json!({})),
        ("/body/answers", json!(null)),
        ("/body/answers/0", json!(null)),
        ("/body/answers/0/requirement", json!(1.4)),
        ("/body/answers/0/rating", json!(2)),
        ("/body/answers/0/rating", json!("maybe")),
        ("/body/answers/0/rating", json!({"level": 5})),
        ("/body/answers/0/rating", json!({"level": -1})),
        ("/body/answers/0/rating", json!({"level": 256})),
        ("/body/answers/0/rating", json!({"level": 2.5})),
        ("/body/answers/0/rating", json!({"level": "2"})),
        ("/body/answers/0/rating", json!({"level": null})),
        ("/body/answers/0/rating", json!({"level": 2, "stars": 3})),
        ("/body/answers/0/target", json!(9)),
        ("/body/answers/0/note", json!(null)),
        ("/body/answers/0/evidence", json!("ev-1")),
        ("/body/answers/0/evidence", json!([1])),
        ("/body/answers/0/doubt", json!("yes")),
        ("/body/answers/0/finding", json!("grave")),
        ("/body/answers/0/at", json!("20.11.2026")),
        ("/body/answers/0/provenance", json!("rumour")),
        ("/body/evidence/0/id", json!(null)),
        ("/body/evidence/0/kind", json!("photo")),
        ("/body/evidence/0/date", json!("2026-02-30")),
        ("/body/evidence/0/file", json!({"name": "a.pdf"})),
        ("/body/actions/0/closes", json!(["A1"])),
        ("/body/actions/0/due", json!("2026-13-01")),
        ("/body/actions/0/status", json!("late")),
        ("/body/actions/0/effort_days", json!(-2)),
        ("/body/actions/0/expected", json!(7)),
    ];
    for (pointer, value) in wrong {
        let case = case(&file::open(&small_with(pointer, value.clone())));
        assert_eq!(case, "invalid", "{value} at {pointer}");
    }
    for pointer in [
        "/body/id",
        "/body/created_at",
        "/body/profile",
        "/body/profile/standards/0/target",
        "/body/answers/0/questionnaire",
        "/body/answers/0/requirement",
        "/body/evidence/0/id",
        "/body/actions/0/id",
    ] {
        check(small_without(pointer), "invalid");
    }
}

#[test]
fn a_refusal_names_its_cause() {
    let err = file::open(&small_with("/body/answers/0/rating", json!({"level": 5}))).expect_err("invalid");
    assert_eq!(err.source().expect("a cause").to_string(), "5 is not a maturity level from 0 to 4");
    let err = file::open(b"{").expect_err("damaged");
    assert!(err.source().expect("a cause").to_string().contains("line 1"));
    assert_eq!(
        OpenError::TooNew { found: 3, newest: 1 }.to_string(),
        "schema version 3 is newer than 1, the newest this build reads"
    );
}

#[test]
fn records_of_one_name_are_refused_because_one_would_be_lost() {
    for (list, name) in [("answers", "made-up/A1"), ("evidence", "ev-1"), ("actions", "act-1")] {
        let mut file = small();
        let records = file["body"][list].as_array_mut().expect("a list");
        let mut second = records[0].clone();
        second["note"] = json!("another");
        records.push(second);
        let err = file::open(&bytes(&file)).expect_err("twice");
        assert!(matches!(err, OpenError::Invalid(_)), "{err:?}");
        assert_eq!(err.source().expect("a cause").to_string(), format!("given twice: {name}"));
    }
}

#[test]
fn a_standard_named_twice_counts_once() {
    let standards = json!([
        {"questionnaire": "made-up", "target": 2},
        {"questionnaire": "other", "target": 3},
        {"questionnaire": "made-up", "target": 4},
    ]);
    let doc = file::open(&small_with("/body/profile/standards", standards)).expect("opens");
    let chosen: Vec<_> =
        doc.profile.standards.iter().map(|s| (s.questionnaire.as_str(), s.target.get())).collect();
    assert_eq!(chosen, [("made-up", 2), ("other", 3)]);
}

#[test]
fn blank_answers_are_not_kept() {
    let blank = json!({"questionnaire": "made-up", "requirement": "A1", "by": "R. Adler", "rating": null});
    let doc = file::open(&small_with("/body/answers/0", blank)).expect("opens");
    assert!(doc.answers.is_empty());
}

#[test]
fn unknown_fields_are_tolerated_everywhere() {
    let mut file = small();
    for pointer in [
        "",
        "/body",
        "/body/profile",
        "/body/profile/sites/0",
        "/body/profile/standards/0",
        "/body/answers/0",
        "/body/evidence/0",
        "/body/actions/0",
        "/body/actions/0/closes/0",
    ] {
        file.pointer_mut(pointer).expect("a place")["of_tomorrow"] = json!({"a": [1, null]});
    }
    let opened = file::open(&bytes(&file)).expect("opens");
    assert_eq!(opened, file::open(&bytes(&small())).expect("opens"));
}

#[test]
fn a_byte_order_mark_and_other_line_ends_are_tolerated() {
    let expected = file::open(&bytes(&small())).expect("opens");
    let text = String::from_utf8(bytes(&small())).expect("text");
    for text in [
        format!("\u{feff}{text}"),
        text.replace('\n', "\r\n"),
        format!("\n\t {text}\n\n"),
        small().to_string(),
    ] {
        assert_eq!(file::open(text.as_bytes()).expect("opens"), expected);
    }
}

#[test]
fn what_is_left_out_takes_its_default() {
    let sparse = json!({
        "format": "plumbline-assessment",
        "schema_version": 1,
        "body": {"id": "sparse", "created_at": "2026-11-02T07:30:00Z", "profile": {}},
    });
    let doc = file::open(&bytes(&sparse)).expect("opens");
    assert_eq!(doc, Assessment::new("sparse".into(), moment("2026-11-02T07:30:00Z"), Default::default()));
}

// Migration

/// Made up: version 1 called the organisation `company`.
fn company_to_organisation(mut body: Value) -> Result<Value, StepError> {
    let profile = body.get_mut("profile").and_then(Value::as_object_mut);
    let profile = profile.ok_or_else(|| StepError("no profile".into()))?;
    if let Some(name) = profile.remove("company") {
        profile.insert("organisation".into(), name);
    }
    Ok(body)
}

/// Made up: version 2 rated in halves.
fn halves_to_levels(mut body: Value) -> Result<Value, StepError> {
    for answer in body["answers"].as_array_mut().into_iter().flatten() {
        let halves =
            answer["rating"]["level"].as_u64().ok_or_else(|| StepError("a rating without level".into()))?;
        answer["rating"]["level"] = json!(halves / 2);
    }
    Ok(body)
}

const STEPS: &[Step] = &[company_to_organisation, halves_to_levels];

/// [`small`] as version `version` of the made-up history would have written it.
fn of_version(version: u32) -> Vec<u8> {
    let mut file = small();
    file["schema_version"] = json!(version);
    if version < 3 {
        file["body"]["answers"][0]["rating"]["level"] = json!(4);
    }
    if version < 2 {
        let name = file["body"]["profile"].as_object_mut().expect("an object").remove("organisation");
        file["body"]["profile"]["company"] = name.expect("a name");
    }
    bytes(&file)
}

#[test]
fn a_file_of_any_version_is_lifted_step_by_step() {
    let expected = file::open(&bytes(&small())).expect("opens");
    for version in 1..=3 {
        let found = file::open_with(STEPS, &of_version(version)).expect("opens");
        assert_eq!(found, expected, "from version {version}");
    }
    assert_eq!(expected.profile.organisation, "Kessler Valves");
    assert_eq!(expected.answer(&key("A1")).level(), Some(level(2)));
    assert_eq!(case(&file::open_with(STEPS, &of_version(4))), "too new: 4 > 3");
    assert_eq!(case(&file::open_with(&STEPS[..1], &of_version(3))), "too new: 3 > 2");
}

#[test]
fn a_step_that_cannot_go_on_says_where_and_why() {
    let open = |pointer: &str, value: Value| {
        let mut file: Value = serde_json::from_slice(&of_version(1)).expect("json");
        *file.pointer_mut(pointer).expect("a place") = value;
        case(&file::open_with(STEPS, &bytes(&file)))
    };
    assert_eq!(open("/body/profile", json!(null)), "step 1: no profile");
    assert_eq!(open("/body/answers/0/rating", json!("not_applicable")), "step 2: a rating without level");
    assert_eq!(
        open("/body/answers/0/rating/level", json!(12)),
        "invalid",
        "what the steps made is checked too"
    );
    assert_eq!(open("/body", json!("text")), "step 1: no profile");
}

// Real files

/// The files that releases wrote, version by version. They open forever.
fn saved(version: u32) -> Vec<PathBuf> {
    let folder = root().join(format!("tests/fixtures/saved/v{version}"));
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|err| panic!("{}: {err}", folder.display()));
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == file::EXTENSION))
        .collect();
    files.sort();
    files
}

#[test]
fn files_of_every_version_open_forever() {
    for version in 1..=CURRENT {
        let files = saved(version);
        assert!(!files.is_empty(), "no saved file of version {version}");
        for path in files {
            let bytes = std::fs::read(&path).expect("readable");
            let head: Value = serde_json::from_slice(&bytes).expect("json");
            assert_eq!(head["schema_version"], json!(version), "{}", path.display());
            let doc = file::open(&bytes)
                .unwrap_or_else(|err| panic!("{}: {err}: {:?}", path.display(), err.source()));
            let again = file::save(&doc, "test", moment("2026-11-26T14:32:05Z")).expect("saved");
            assert_eq!(file::open(&again).expect("opens"), doc, "{}", path.display());
        }
    }
}

#[test]
fn a_file_of_this_version_is_written_as_it_was_read() {
    for path in saved(CURRENT) {
        let text = std::fs::read_to_string(&path).expect("readable");
        let head: Value = serde_json::from_str(&text).expect("json");
        let doc = file::open(text.as_bytes()).expect("opens");
        let version = head["app_version"].as_str().expect("a release");
        let saved =
            file::save(&doc, version, moment(head["saved_at"].as_str().expect("a time"))).expect("saved");
        assert!(
            String::from_utf8(saved).expect("text") == text,
            "{} is written differently now",
            path.display()
        );
    }
}

#[test]
fn the_full_file_holds_what_was_put_in() {
    let doc = file::open(&read("tests/fixtures/saved/v1/full.plumb")).expect("opens");
    assert_eq!(doc.id.as_str(), "fixture-full");
    assert_eq!(doc.created_at, moment("2026-11-02T07:30:00.123456789Z"));
    assert_eq!(doc.profile.organisation, "Ventile Größe & Søn Ελλάδα Київ 🔧");
    assert_eq!(doc.profile.roles, BTreeSet::from(Role::ALL));
    assert_eq!(doc.profile.people, Some(140));
    let findings: BTreeSet<Finding> = doc.answers.values().filter_map(|answer| answer.finding).collect();
    assert_eq!(findings, BTreeSet::from(Finding::ALL));
    let levels: BTreeSet<u8> =
        doc.answers.values().filter_map(|answer| answer.level()).map(|l| l.get()).collect();
    assert_eq!(levels, BTreeSet::from([0, 1, 2, 3, 4]));
    assert!(doc.answers.values().any(|answer| answer.is_not_applicable() && !answer.reason.is_empty()));
    for provenance in [Provenance::Direct, Provenance::Bulk, Provenance::Imported] {
        assert!(doc.answers.values().any(|answer| answer.provenance == provenance), "{provenance:?}");
    }
    for kind in EvidenceKind::ALL {
        assert!(doc.evidence.values().any(|evidence| evidence.kind == kind), "{kind:?}");
    }
    let statuses: BTreeSet<ActionStatus> = doc.actions.values().map(|action| action.status).collect();
    assert_eq!(statuses, BTreeSet::from(ActionStatus::ALL));
    let vanished = AnswerKey::new(&"of-another-host".into(), &"X 1".into());
    assert_eq!(doc.answer(&vanished).note, "Kept though no questionnaire here knows it");
    let file = doc.evidence.values().find_map(|evidence| evidence.file.as_ref()).expect("a file");
    assert_eq!((file.name.as_str(), file.size_bytes), ("change-sheets.pdf", 48_211));
}

#[test]
fn the_full_file_of_version_2_holds_both_scopes() {
    let doc = file::open(&read("tests/fixtures/saved/v2/full.plumb")).expect("opens");
    let confirmed = doc.answers.values().find(|a| a.provenance == Provenance::Confirmed).expect("one");
    let source = confirmed.sources.first().expect("a source");
    assert_eq!((source.key.requirement.as_str(), source.level.get()), ("A.8.32", 3));
    let kinds: BTreeSet<AssetKind> = doc.assets.values().map(|asset| asset.kind).collect();
    assert_eq!(kinds.len(), AssetKind::ALL.len());
    let levels: BTreeSet<PurdueLevel> = doc.assets.values().filter_map(|asset| asset.level).collect();
    assert_eq!(levels.len(), PurdueLevel::ALL.len());
    assert_eq!(doc.interfaces.len(), InterfaceKind::ALL.len());
    let scope = doc.scope(ManagementSystem::Isms);
    assert_eq!((scope.edited.len(), scope.exclusions.len()), (ScopeSection::ALL.len(), 2));
    assert!(doc.alignment(&"change".into()).is_complete());
    assert!(!doc.alignment(&"remote-access".into()).is_complete());
    assert_eq!((doc.settlements.len(), doc.dismissals.len()), (1, 1));
}

#[test]
fn the_worked_example_shows_every_view_full() {
    let doc = worked_example();
    let catalogue = shipped_catalogue();
    assert_eq!(doc.profile.standards.len(), 2);
    assert!(
        doc.profile.standards.iter().all(|chosen| catalogue.questionnaire(&chosen.questionnaire).is_some())
    );
    assert_eq!((doc.profile.people, doc.profile.sites.len()), (Some(140), 2));
    assert!(doc.answers.len() > 190, "{} answers", doc.answers.len());
    assert!(
        doc.actions.len() >= 8 && doc.evidence.len() >= 20,
        "{}, {}",
        doc.actions.len(),
        doc.evidence.len()
    );

    let mut dangling: Vec<String> = Vec::new();
    let closed = doc.actions.values().flat_map(|action| &action.closes);
    dangling.extend(
        doc.answers
            .keys()
            .chain(closed)
            .filter(|key| catalogue.requirement(key).is_none())
            .map(ToString::to_string),
    );
    let named = doc.answers.values().flat_map(|answer| &answer.evidence);
    dangling.extend(named.filter(|id| !doc.evidence.contains_key(*id)).map(ToString::to_string));
    dangling.extend(
        doc.evidence
            .keys()
            .filter(|id| doc.answers_with_evidence(id).next().is_none())
            .map(|id| format!("{id} serves nothing")),
    );
    assert_eq!(dangling, Vec::<String>::new());

    for score in &scores(&doc, &catalogue).standards {
        let total = score.total;
        assert!(score.groups.iter().all(|group| group.tally.n_rated > 0), "{}", score.questionnaire);
        assert!(total.n_unanswered > 0 && total.n_doubtful > 0 && total.n_not_applicable > 0, "{total:?}");
    }
    let total = scores(&doc, &catalogue).total();
    assert!(total.n_by_level.iter().all(|n| *n > 0), "{total:?}");
    let findings: BTreeSet<Finding> = doc.answers.values().filter_map(|answer| answer.finding).collect();
    assert_eq!(findings, BTreeSet::from(Finding::ALL));
}
