//! What several test files need: the real files of the repository, and made-up standards.

use plumbline_core::assessment::{
    Answer, Assessment, ChosenStandard, Edit, MaturityLevel, Profile, Rating, apply,
};
use plumbline_core::catalogue::{
    Catalogue, Crosswalk, Group, LoadedQuestionnaire, ManagementSystem, Phase, Questionnaire, RatingKind,
    Requirement,
};
use plumbline_core::file;
use plumbline_core::ids::{AnswerKey, AssessmentId, QuestionnaireId, RequirementId, TopicId};
use plumbline_core::{Date, Timestamp};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The repository's root.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the repository")
}

pub(crate) fn read(path: impl AsRef<Path>) -> Vec<u8> {
    let path = root().join(path);
    std::fs::read(&path).unwrap_or_else(|err| panic!("{}: {err}", path.display()))
}

/// Compares with the file at `path`; under `UPDATE_EXPECTED=1` it is written anew instead.
#[track_caller]
pub(crate) fn assert_expected(path: &str, found: &str) {
    let full = root().join(path);
    if std::env::var_os("UPDATE_EXPECTED").is_some_and(|value| value == "1") {
        std::fs::create_dir_all(full.parent().expect("a folder")).expect("a folder");
        std::fs::write(&full, found).expect("written");
    }
    let expected = std::fs::read_to_string(&full).unwrap_or_default();
    assert!(
        expected == found,
        "{path} differs; UPDATE_EXPECTED=1 writes it anew, then review the difference"
    );
}

/// A questionnaire as it is shipped, with its English texts.
pub(crate) fn shipped(id: &str) -> LoadedQuestionnaire {
    let folder = Path::new("questionnaires").join(id);
    LoadedQuestionnaire::parse(id, &read(folder.join("structure.json")), &read(folder.join("en.json")))
        .unwrap_or_else(|err| panic!("{err}: {:?}", std::error::Error::source(&err)))
}

/// Both standards as shipped, with what relates them.
pub(crate) fn shipped_catalogue() -> Catalogue {
    let name = "iso-27001-2022--iec-62443-2-1-2024.json";
    let crosswalk = Crosswalk::parse(name, &read(Path::new("questionnaires/crosswalk").join(name)));
    Catalogue::new(["iso-27001-2022", "iec-62443-2-1-2024"].map(|id| Arc::new(shipped(id))).into())
        .with_crosswalks(vec![Arc::new(crosswalk.expect("the crosswalk"))])
}

pub(crate) fn worked_example_bytes() -> Vec<u8> {
    read("public/examples/kessler-valves.plumb")
}

pub(crate) fn worked_example() -> Assessment {
    file::open(&worked_example_bytes()).expect("the worked example opens")
}

pub(crate) fn level(n: u8) -> MaturityLevel {
    MaturityLevel::try_from(n).expect("0 to 4")
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

pub(crate) fn moment(text: &str) -> Timestamp {
    text.parse().expect("a timestamp")
}

/// The key of requirement `id` in the made-up standard [`made_up`].
pub(crate) fn key(id: &str) -> AnswerKey {
    AnswerKey::new(&"made-up".into(), &id.into())
}

/// A standard with one group a slice of weights; the requirements of group `A` are `A1`, `A2` ….
///
/// Groups are called A, B, C …; only the first group's entries are excludable.
pub(crate) fn made_up(groups: &[&[u8]]) -> Catalogue {
    let groups = groups.iter().zip('A'..).map(|(weights, name)| Group {
        id: name.to_string(),
        title: format!("Group {name}"),
        controls: false,
        excludable: name == 'A',
        requirements: weights
            .iter()
            .zip(1..)
            .map(|(weight, n)| requirement(&format!("{name}{n}"), *weight))
            .collect(),
    });
    Catalogue::new(vec![Arc::new(LoadedQuestionnaire::new(questionnaire(groups.collect()), BTreeMap::new()))])
}

pub(crate) fn questionnaire(groups: Vec<Group>) -> Questionnaire {
    Questionnaire {
        id: QuestionnaireId::new("made-up"),
        standard: "Made up".into(),
        edition: "2026".into(),
        title: "A standard for tests".into(),
        content_version: "1.0.0".into(),
        rating: RatingKind::Maturity,
        system: ManagementSystem::Csms,
        groups,
    }
}

pub(crate) fn requirement(id: &str, weight: u8) -> Requirement {
    Requirement {
        id: RequirementId::new(id),
        title: format!("Requirement {id}"),
        parent: None,
        sl: None,
        topics: vec![TopicId::new("change")],
        phase: Phase::Do,
        weight,
    }
}

/// An assessment against [`made_up`] with target `target`.
pub(crate) fn document(target: u8) -> Assessment {
    let chosen = ChosenStandard { questionnaire: "made-up".into(), target: level(target) };
    let profile = Profile { standards: vec![chosen], ..Profile::default() };
    Assessment::new(AssessmentId::new("test"), moment("2026-11-02T08:00:00Z"), profile)
}

/// Sets the answer of requirement `id` of [`made_up`].
pub(crate) fn put(doc: &mut Assessment, id: &str, answer: Answer) {
    apply(doc, Edit::Answer { key: key(id), answer: Some(answer) });
}

/// Reads one letter a requirement: `.` unanswered, `n` not applicable, a digit is a level; `?` behind one is a doubt.
///
/// The answers are for `A1`, `A2` … in order.
pub(crate) fn answer_all(doc: &mut Assessment, letters: &str) {
    let mut n = 0;
    let mut chars = letters.chars().peekable();
    while let Some(letter) = chars.next() {
        n += 1;
        let rating = match letter {
            '.' => None,
            'n' => Some(Rating::NotApplicable),
            digit => Some(Rating::Level(level(digit.to_digit(10).expect("., n or a digit") as u8))),
        };
        let doubt = chars.next_if_eq(&'?').is_some();
        put(doc, &format!("A{n}"), Answer { rating, doubt, ..Answer::default() });
    }
}

/// How many requirements `letters` names.
pub(crate) fn n_letters(letters: &str) -> usize {
    letters.chars().filter(|letter| *letter != '?').count()
}

/// One letter a requirement, all of weight 2 in group A; see [`answer_all`].
pub(crate) fn answered(letters: &str, target: u8) -> (Assessment, Catalogue) {
    let mut doc = document(target);
    answer_all(&mut doc, letters);
    (doc, made_up(&[&vec![2; n_letters(letters)]]))
}

pub(crate) fn rated(n: u8) -> Answer {
    Answer { rating: Some(Rating::Level(level(n))), ..Answer::default() }
}

pub(crate) fn not_applicable() -> Answer {
    Answer { rating: Some(Rating::NotApplicable), ..Answer::default() }
}
