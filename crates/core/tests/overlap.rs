//! How far each standard serves the other, and which related ratings diverge.

#[allow(dead_code, reason = "each test file uses its own part")]
mod support;

use plumbline_core::assessment::{Answer, Assessment, Edit, MaturityLevel, Rating, Settlement, apply};
use plumbline_core::catalogue::{
    Catalogue, Crosswalk, CrosswalkFile, Group, LoadedQuestionnaire, ManagementSystem, Relation,
    RelationKind, Unmapped,
};
use plumbline_core::crosswalk::{Divergence, Served, coverage, divergences};
use plumbline_core::ids::{AnswerKey, PairKey, TopicId};
use std::collections::BTreeMap;
use std::sync::Arc;
use support::{document, level, questionnaire, requirement};

/// A standard called `id` with requirements of the given ids, topics and weights.
fn standard(
    id: &str,
    system: ManagementSystem,
    requirements: &[(&str, &str, u8)],
) -> Arc<LoadedQuestionnaire> {
    let requirements = requirements.iter().map(|(id, topic, weight)| {
        let mut requirement = requirement(id, *weight);
        requirement.topics = vec![TopicId::new(*topic), TopicId::new("audit")];
        requirement
    });
    let group = Group {
        id: "G".into(),
        title: "Group".into(),
        controls: false,
        excludable: true,
        requirements: requirements.collect(),
    };
    let mut structure = questionnaire(vec![group]);
    structure.id = id.into();
    structure.system = system;
    Arc::new(LoadedQuestionnaire::new(structure, BTreeMap::new()))
}

fn relation(source: &str, kind: RelationKind, target: &str, strength: u8) -> Relation {
    Relation {
        source: source.into(),
        target: target.into(),
        relation: kind,
        strength,
        rationale: String::new(),
        check: String::new(),
        support: Vec::new(),
    }
}

/// Office `o1` to `o4`, plant `p1` to `p4`.
fn related(relations: &[Relation]) -> Catalogue {
    let office = standard(
        "office",
        ManagementSystem::Isms,
        &[("o1", "change", 1), ("o2", "backup", 1), ("o3", "change", 3), ("o4", "backup", 1)],
    );
    let plant = standard(
        "plant",
        ManagementSystem::Csms,
        &[("p1", "logging", 1), ("p2", "access", 2), ("p3", "logging", 1), ("p4", "access", 1)],
    );
    let file = CrosswalkFile {
        source: "office".into(),
        target: "plant".into(),
        relations: relations.to_vec(),
        unmapped: Unmapped::default(),
    };
    Catalogue::new(vec![office, plant]).with_crosswalks(vec![Arc::new(Crosswalk::new(file))])
}

fn key(standard: &str, id: &str) -> AnswerKey {
    AnswerKey::new(&standard.into(), &id.into())
}

fn rate(doc: &mut Assessment, key: AnswerKey, n: u8) {
    let answer = Answer { rating: Some(Rating::Level(level(n))), ..Answer::default() };
    apply(doc, Edit::Answer { key, answer: Some(answer) });
}

fn sample() -> Catalogue {
    related(&[
        relation("o1", RelationKind::SupersetOf, "p1", 4),
        relation("o2", RelationKind::SubsetOf, "p2", 6),
        relation("o3", RelationKind::IntersectsWith, "p2", 7),
        relation("o4", RelationKind::IntersectsWith, "p3", 6),
    ])
}

#[test]
fn each_side_is_served_by_what_its_relations_propose() {
    use Served::{Fully, Not, Partly};
    let catalogue = sample();
    for (system, expected) in [
        // Strength decides, not the kind of relation, and it reads the same from both sides.
        (ManagementSystem::Csms, [Partly, Fully, Partly, Not]),
        (ManagementSystem::Isms, [Partly, Partly, Fully, Partly]),
    ] {
        let coverage = coverage(&catalogue, system).expect("a crosswalk");
        let found: Vec<Served> = coverage.rows.iter().map(|row| row.served).collect();
        assert_eq!(found, expected, "{system}");
        for served in Served::ALL {
            let by_topic: usize = coverage.topics.iter().map(|topic| topic.n(served)).sum();
            assert_eq!(by_topic, coverage.n(served), "{system}: the topics add up");
            assert_eq!(coverage.keys(served).count(), coverage.n(served));
        }
    }
}

#[test]
fn topics_stand_in_the_order_of_the_standard() {
    let coverage = coverage(&sample(), ManagementSystem::Csms).expect("a crosswalk");
    let topics: Vec<&str> = coverage.topics.iter().map(|topic| topic.topic.as_str()).collect();
    assert_eq!(topics, ["logging", "access"]);
}

#[test]
fn nothing_is_served_without_a_crosswalk() {
    assert_eq!(coverage(&support::made_up(&[&[1]]), ManagementSystem::Csms), None);
}

fn pairs(found: &[Divergence]) -> Vec<(&str, &str, u16)> {
    found
        .iter()
        .map(|d| (d.pair.source.requirement.as_str(), d.pair.target.requirement.as_str(), d.stake))
        .collect()
}

fn diverging() -> Assessment {
    let mut doc = document(3);
    for (id, n) in [("o1", 4), ("o2", 3), ("o3", 0), ("o4", 3)] {
        rate(&mut doc, key("office", id), n);
    }
    for (id, n) in [("p1", 1), ("p2", 2), ("p3", 2)] {
        rate(&mut doc, key("plant", id), n);
    }
    doc
}

#[test]
fn what_is_two_points_apart_diverges_by_stake() {
    let (doc, catalogue) = (diverging(), sample());
    // o1 4 and p1 1: 3 apart, weight 1, strength 4. o3 0 and p2 2: 2 apart, weight 3, strength 7.
    assert_eq!(pairs(&divergences(&doc, &catalogue)), [("o3", "p2", 42), ("o1", "p1", 12)]);
}

#[test]
fn a_settlement_holds_for_the_ratings_it_was_made_for() {
    let (mut doc, catalogue) = (diverging(), sample());
    let pair = PairKey { source: key("office", "o3"), target: key("plant", "p2") };
    let settlement = Settlement {
        source_level: MaturityLevel::ALL[0],
        target_level: level(2),
        reason: "Two ways of working".into(),
        by: "R. Adler".into(),
        at: None,
    };
    apply(&mut doc, Edit::Settlement { pair: pair.clone(), settlement: Some(settlement) });
    let found = divergences(&doc, &catalogue);
    assert_eq!(pairs(&found), [("o1", "p1", 12), ("o3", "p2", 42)], "the settled one stands last");
    assert_eq!(found.iter().map(Divergence::is_open).collect::<Vec<_>>(), [true, false]);
    rate(&mut doc, key("plant", "p2"), 3);
    assert!(divergences(&doc, &catalogue).iter().all(Divergence::is_open), "another rating opens it again");
}

#[test]
fn only_ratings_diverge() {
    let (mut doc, catalogue) = (diverging(), sample());
    let answer = Answer { rating: Some(Rating::NotApplicable), ..Answer::default() };
    apply(&mut doc, Edit::Answer { key: key("plant", "p2"), answer: Some(answer) });
    apply(&mut doc, Edit::Answer { key: key("office", "o1"), answer: None });
    assert_eq!(divergences(&doc, &catalogue), []);
}
