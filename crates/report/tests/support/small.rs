//! Two small made-up standards with a few answers: a report that can be reviewed line by line.
#![allow(dead_code, unreachable_pub, missing_docs, clippy::unwrap_used, reason = "support for several tests")]

use super::support::{IEC, ISO, empty, key, level, root, with_cards};
use plumbline_core::Date;
use plumbline_core::assessment::{Action, Answer, Assessment, Evidence, Finding, Rating};
use plumbline_core::catalogue::{Catalogue, Questionnaire};

/// Compares with a reviewed file; rewrites it only under `UPDATE_EXPECTED=1`.
#[track_caller]
pub fn expect(file: &str, found: &str) {
    let path = root().join("tests/expected").join(file);
    if std::env::var_os("UPDATE_EXPECTED").is_some_and(|value| value == "1") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, found).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(&path)
        .unwrap_or_else(|_| panic!("{} is missing; UPDATE_EXPECTED=1 writes it", path.display()));
    let differs = expected.lines().zip(found.lines()).position(|(a, b)| a != b);
    let line = differs.unwrap_or_else(|| expected.lines().count().min(found.lines().count()));
    assert!(
        expected == found,
        "{file} differs from line {} on:\nexpected {:?}\nfound    {:?}\nReview it, then UPDATE_EXPECTED=1.",
        line + 1,
        expected.lines().nth(line),
        found.lines().nth(line),
    );
}

pub fn catalogue() -> Catalogue {
    let isms = r#"{"id": "iso-27001-2022", "standard": "ISO/IEC 27001", "edition": "2022", "title": "Office",
        "content_version": "1.0.0", "rating": "maturity", "system": "isms", "groups": [
        {"id": "9", "title": "Performance evaluation", "excludable": false, "requirements": [
            {"id": "9.2", "title": "Internal audit", "topics": ["a"], "phase": "check", "weight": 2},
            {"id": "9.3", "title": "Management review", "topics": ["a"], "phase": "check", "weight": 1}]},
        {"id": "A.8", "title": "Technological controls", "controls": true, "requirements": [
            {"id": "A.8.13", "title": "Information backup", "topics": ["a"], "phase": "do", "weight": 3},
            {"id": "A.8.28", "title": "Secure coding", "topics": ["a"], "phase": "do", "weight": 1},
            {"id": "A.8.31", "title": "Separation of environments", "topics": ["a"], "phase": "do", "weight": 2}]}]}"#;
    let csms = r#"{"id": "iec-62443-2-1-2024", "standard": "IEC 62443-2-1", "edition": "2024", "title": "Plant",
        "content_version": "1.0.0", "rating": "maturity", "system": "csms", "groups": [
        {"id": "SPE 3", "title": "Network and communications security", "requirements": [
            {"id": "NET 1.3", "title": "Network segmentation from safety systems", "topics": ["a"], "phase": "do", "weight": 3},
            {"id": "NET 3.1", "title": "Remote access applications", "topics": ["a"], "phase": "do", "weight": 3}]},
        {"id": "SPE 6", "title": "User access control", "requirements": [
            {"id": "USER 1.12", "title": "Shared and disclosed passwords", "topics": ["a"], "phase": "do", "weight": 2}]}]}"#;
    let parse = |text: &str| with_cards(serde_json::from_str::<Questionnaire>(text).unwrap());
    Catalogue::new(vec![parse(isms), parse(csms)])
}

pub fn assessment() -> Assessment {
    let mut doc = empty();
    doc.evidence.insert(
        "e1".into(),
        Evidence {
            title: "Restore log".into(),
            location: "Folder 4.2".into(),
            date: Some(Date::constant(2023, 3, 14)),
            review: Some(Date::constant(2026, 1, 31)),
            ..Evidence::default()
        },
    );
    let rated = |n: u8, note: &str| Answer {
        rating: Some(Rating::Level(level(n))),
        note: note.into(),
        by: "Ines Morel".into(),
        at: Some("2026-11-20T09:31:00Z".parse().unwrap()),
        ..Answer::default()
    };
    let answers = [
        (ISO, "9.2", rated(3, "")),
        (ISO, "9.3", rated(2, "Held in March. Minutes without decisions.")),
        (
            ISO,
            "A.8.13",
            Answer {
                evidence: ["e1".into()].into(),
                reason: "Risk 4, loss of a plant".into(),
                ..rated(4, "Office servers daily.")
            },
        ),
        (
            ISO,
            "A.8.28",
            Answer {
                rating: Some(Rating::NotApplicable),
                reason: "No software is written".into(),
                ..rated(0, "")
            },
        ),
        (
            IEC,
            "NET 1.3",
            Answer {
                target: Some(level(4)),
                finding: Some(Finding::MajorNonconformity),
                ..rated(
                    1,
                    "The burner control and its safety controller share one switch with the office printers. Found on the walk.",
                )
            },
        ),
        (
            IEC,
            "NET 3.1",
            Answer {
                doubt: true, ..rated(1, "Модем отвечает в любой час. Το μόντεμ απαντά πάντα.")
            },
        ),
    ];
    for (standard, id, answer) in answers {
        doc.answers.insert(key(standard, id), answer);
    }
    doc.actions.insert(
        "a1".into(),
        Action {
            title: "Own switch for the burner safety controller".into(),
            closes: [key(IEC, "NET 1.3")].into(),
            owner: "S. Nygaard, Halden".into(),
            start: Some(Date::constant(2026, 12, 14)),
            due: Some(Date::constant(2027, 1, 25)),
            effort_days: Some(6),
            cost: "1 400 euros".into(),
            ..Action::default()
        },
    );
    doc
}
