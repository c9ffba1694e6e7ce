//! What one standard's answers propose for the other, over documents that nobody would think of.

#[allow(dead_code, reason = "each test file uses its own part")]
mod support;

use plumbline_core::assessment::{
    Answer, Assessment, ChosenStandard, Dismissal, Edit, Evidence, MaturityLevel, Profile, Provenance,
    Rating, SourceRating, apply,
};
use plumbline_core::catalogue::{
    Catalogue, Crosswalk, CrosswalkFile, Group, LoadedQuestionnaire, ManagementSystem, Relation,
    RelationKind, Unmapped,
};
use plumbline_core::crosswalk::{
    accept_edit, accepted, moved_sources, proposal, proposals, proposed_level, reconfirmed, savings,
};
use plumbline_core::ids::{AnswerKey, AssessmentId, EvidenceId};
use plumbline_core::scoring::{ContradictionKind, contradictions};
use plumbline_core::{Timestamp, file};
use proptest::collection::{btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use support::{day, level, moment, questionnaire, read, requirement, shipped_catalogue, worked_example};

// Few requirements, so that relations and answers meet.

const OFFICE: [&str; 4] = ["O1", "O2", "O3", "O4"];
const PLANT: [&str; 4] = ["P1", "P2", "P3", "P4"];
const EVIDENCE: [&str; 3] = ["ev-1", "ev-2", "ev-gone"];

fn office(id: &str) -> AnswerKey {
    AnswerKey::new(&"office".into(), &id.into())
}

fn plant(id: &str) -> AnswerKey {
    AnswerKey::new(&"plant".into(), &id.into())
}

fn side(id: &str, system: ManagementSystem, requirements: &[&str]) -> Arc<LoadedQuestionnaire> {
    let group = Group {
        id: "A".into(),
        title: "Group A".into(),
        controls: false,
        excludable: true,
        requirements: requirements.iter().map(|id| requirement(id, 2)).collect(),
    };
    let mut structure = questionnaire(vec![group]);
    structure.id = id.into();
    structure.system = system;
    Arc::new(LoadedQuestionnaire::new(structure, BTreeMap::new()))
}

fn catalogue(relations: Vec<Relation>) -> Catalogue {
    let file = CrosswalkFile {
        source: "office".into(),
        target: "plant".into(),
        relations,
        unmapped: Unmapped::default(),
    };
    let sides =
        vec![side("office", ManagementSystem::Isms, &OFFICE), side("plant", ManagementSystem::Csms, &PLANT)];
    Catalogue::new(sides).with_crosswalks(vec![Arc::new(Crosswalk::new(file))])
}

fn relation(source: &str, target: &str, kind: RelationKind, strength: u8) -> Relation {
    Relation {
        source: source.into(),
        target: target.into(),
        relation: kind,
        strength,
        rationale: format!("{source} does a part of {target}."),
        check: format!("Look at {target} on the floor."),
        support: Vec::new(),
    }
}

fn blank() -> Assessment {
    let standards =
        ["office", "plant"].map(|id| ChosenStandard { questionnaire: id.into(), target: level(3) }).into();
    let profile = Profile { standards, ..Profile::default() };
    let mut doc = Assessment::new(AssessmentId::new("test"), now(), profile);
    for id in ["ev-1", "ev-2"] {
        apply(&mut doc, Edit::Evidence { id: id.into(), evidence: Some(Evidence::default()) });
    }
    doc
}

fn now() -> Timestamp {
    moment("2026-11-26T08:00:00Z")
}

fn rate(doc: &mut Assessment, key: AnswerKey, n: u8) {
    let mut answer = doc.answer(&key);
    answer.rate(Some(Rating::Level(level(n))));
    apply(doc, Edit::Answer { key, answer: Some(answer) });
}

fn dismiss(doc: &mut Assessment, key: &AnswerKey) {
    apply(doc, Edit::Dismissal { key: key.clone(), dismissal: Some(Dismissal::default()) });
}

fn kinds() -> impl Strategy<Value = RelationKind> {
    select(RelationKind::ALL.to_vec())
}

fn levels() -> impl Strategy<Value = MaturityLevel> {
    select(MaturityLevel::ALL.to_vec())
}

fn ratings() -> impl Strategy<Value = Rating> {
    prop_oneof![6 => levels().prop_map(Rating::Level), 1 => Just(Rating::NotApplicable)]
}

fn catalogues() -> impl Strategy<Value = Catalogue> {
    let one = (select(OFFICE.to_vec()), select(PLANT.to_vec()), kinds(), 1..=10_u8)
        .prop_map(|(source, target, kind, strength)| relation(source, target, kind, strength));
    vec(one, 0..12).prop_map(catalogue)
}

fn keys() -> impl Strategy<Value = AnswerKey> {
    let all: Vec<AnswerKey> = OFFICE.iter().map(|id| office(id)).chain(PLANT.map(plant)).collect();
    select(all)
}

fn answers() -> impl Strategy<Value = Answer> {
    let evidence = btree_set(select(EVIDENCE.to_vec()), 0..3);
    (of(ratings()), evidence, any::<bool>(), of(keys())).prop_map(|(rating, evidence, doubt, from)| Answer {
        rating,
        evidence: evidence.into_iter().map(EvidenceId::from).collect(),
        doubt,
        provenance: from.as_ref().map_or(Provenance::Direct, |_| Provenance::Confirmed),
        sources: from.into_iter().map(|key| SourceRating { key, level: level(2) }).collect(),
        ..Answer::default()
    })
}

fn answered() -> impl Strategy<Value = Vec<(AnswerKey, Answer)>> {
    vec((keys(), answers()), 0..10)
}

fn with_answers(answers: impl IntoIterator<Item = (AnswerKey, Answer)>) -> Assessment {
    let mut doc = blank();
    for (key, answer) in answers {
        apply(&mut doc, Edit::Answer { key, answer: Some(answer) });
    }
    doc
}

proptest! {
    #[test]
    fn nothing_is_proposed_above_its_source(kind in kinds(), strength in 1..=10_u8, source in levels()) {
        for kind in [kind, kind.flipped()] {
            let proposed = proposed_level(kind, strength, source);
            prop_assert!(proposed.is_none_or(|proposed| proposed <= source));
            let is_close = matches!(kind, RelationKind::Equal | RelationKind::SupersetOf);
            prop_assert_eq!(proposed.is_some(), strength >= 7);
            if let Some(proposed) = proposed.filter(|_| !is_close) {
                prop_assert!(proposed.get() <= 3);
                prop_assert!(proposed < source || source.get() == 0);
            }
        }
    }

    #[test]
    fn the_most_cautious_source_is_proposed_in_either_direction(catalogue in catalogues(), answers in answered()) {
        let doc = with_answers(answers);
        for proposal in proposals(&doc, &catalogue) {
            prop_assert!(!proposal.sources.is_empty());
            let proposed: Vec<MaturityLevel> = proposal.sources.iter().filter_map(|s| s.proposes).collect();
            prop_assert_eq!(proposal.level, proposed.iter().min().copied());
            prop_assert_eq!(proposal.sources.first().and_then(|s| s.proposes), proposal.level);
            prop_assert_eq!(proposal.disagrees(), proposed.iter().collect::<BTreeSet<_>>().len() > 1);
            for source in &proposal.sources {
                prop_assert_ne!(&source.key.questionnaire, &proposal.key.questionnaire);
                prop_assert_eq!(doc.answer(&source.key).level(), Some(source.level));
                prop_assert!(source.proposes.is_none_or(|proposed| proposed <= source.level));
            }
        }
    }

    #[test]
    fn an_answered_requirement_has_no_proposal_and_nothing_changes(catalogue in catalogues(), answers in answered()) {
        let doc = with_answers(answers);
        let before = doc.clone();
        for proposal in proposals(&doc, &catalogue) {
            prop_assert_eq!(doc.answer(&proposal.key).rating, None);
        }
        prop_assert_eq!(doc, before);
    }

    #[test]
    fn the_order_of_answers_plays_no_part(
        catalogue in catalogues(),
        answers in answered(),
        places in vec(any::<Index>(), 10),
    ) {
        let once: BTreeMap<AnswerKey, Answer> = answers.into_iter().collect();
        let mut left: Vec<(AnswerKey, Answer)> = once.clone().into_iter().collect();
        let mut shuffled = Vec::new();
        for place in places {
            if !left.is_empty() {
                shuffled.push(left.remove(place.index(left.len())));
            }
        }
        shuffled.extend(left);
        let (sorted, shuffled) = (with_answers(once), with_answers(shuffled));
        prop_assert_eq!(proposals(&sorted, &catalogue), proposals(&shuffled, &catalogue));
    }

    #[test]
    fn dismissed_stays_dismissed_whatever_is_answered_later(
        catalogue in catalogues(),
        before in answered(),
        later in answered(),
        key in keys(),
    ) {
        let mut doc = with_answers(before);
        dismiss(&mut doc, &key);
        for (other, answer) in later {
            apply(&mut doc, Edit::Answer { key: other, answer: Some(answer) });
            prop_assert!(proposal(&doc, &catalogue, &key).is_none_or(|proposal| proposal.is_dismissed));
        }
        apply(&mut doc, Edit::Answer { key: key.clone(), answer: None });
        prop_assert!(proposal(&doc, &catalogue, &key).is_none_or(|proposal| proposal.is_dismissed));
    }

    #[test]
    fn accepting_is_one_step_that_undo_takes_back(
        catalogue in catalogues(),
        answers in answered(),
        own in of(ratings()),
        is_dismissed in any::<bool>(),
    ) {
        let mut doc = with_answers(answers);
        for proposal in proposals(&doc.clone(), &catalogue) {
            let Some(rating) = own.or(proposal.level.map(Rating::Level)) else { continue };
            if is_dismissed {
                dismiss(&mut doc, &proposal.key);
            }
            let before = doc.clone();
            let edit = accept_edit(&doc, &proposal, rating, "Mara", now());
            let inverse = apply(&mut doc, edit);
            let answer = doc.answer(&proposal.key);
            prop_assert_eq!(answer.rating, Some(rating));
            prop_assert_eq!(answer.provenance, Provenance::Confirmed);
            prop_assert_eq!((answer.by.as_str(), answer.at), ("Mara", Some(now())));
            prop_assert_eq!(answer.doubt, before.answer(&proposal.key).doubt || proposal.is_doubtful());
            prop_assert!(answer.evidence.is_superset(&proposal.evidence));
            prop_assert!(answer.evidence.is_superset(&before.answer(&proposal.key).evidence));
            let sources: Vec<_> = proposal.sources.iter().map(|s| (s.key.clone(), s.level)).collect();
            prop_assert_eq!(answer.sources.iter().map(|s| (s.key.clone(), s.level)).collect::<Vec<_>>(), sources);
            prop_assert!(!doc.dismissals.contains_key(&proposal.key));
            prop_assert!(moved_sources(&doc, &proposal.key).is_empty());
            let others = |doc: &Assessment| {
                let mut answers = doc.answers.clone();
                answers.remove(&proposal.key);
                answers
            };
            prop_assert_eq!(others(&doc), others(&before));
            apply(&mut doc, inverse);
            prop_assert_eq!(&doc, &before);
        }
    }

    #[test]
    fn a_source_that_moves_is_flagged_until_someone_has_looked(
        first in levels(),
        second in of(levels()),
        own in levels(),
    ) {
        let catalogue = catalogue(vec![relation("O1", "P1", RelationKind::Equal, 8)]);
        let mut doc = blank();
        rate(&mut doc, office("O1"), first.get());
        let found = proposal(&doc, &catalogue, &plant("P1")).expect("a proposal");
        let edit = accept_edit(&doc, &found, Rating::Level(own), "Mara", now());
        apply(&mut doc, edit);
        let mut source = doc.answer(&office("O1"));
        source.rate(second.map(Rating::Level));
        apply(&mut doc, Edit::Answer { key: office("O1"), answer: Some(source) });

        let moved = moved_sources(&doc, &plant("P1"));
        prop_assert_eq!(moved.is_empty(), second == Some(first));
        prop_assert_eq!(doc.answer(&plant("P1")).level(), Some(own), "a source never changes an answer");
        let odd = |doc: &Assessment| {
            let all = contradictions(doc, &catalogue, day("2026-11-26")).into_iter();
            all.filter(|odd| matches!(odd.kind, ContradictionKind::SourceMoved { .. })).count()
        };
        prop_assert_eq!(odd(&doc), moved.len());

        let again = reconfirmed(&doc, &plant("P1"), "Jo", now());
        prop_assert_eq!(again.is_some(), !moved.is_empty());
        if let Some(answer) = again {
            prop_assert_eq!(answer.level(), Some(own));
            apply(&mut doc, Edit::Answer { key: plant("P1"), answer: Some(answer) });
        }
        prop_assert!(moved_sources(&doc, &plant("P1")).is_empty());
        prop_assert_eq!(odd(&doc), 0);
    }

    #[test]
    fn an_answer_with_sources_is_read_back(answer in answers(), more in vec((keys(), levels()), 0..4)) {
        let mut answer = answer;
        answer.sources.extend(more.into_iter().map(|(key, level)| SourceRating { key, level }));
        let text = serde_json::to_string(&answer).expect("written");
        prop_assert_eq!(&serde_json::from_str::<Answer>(&text).expect("read"), &answer);
        let doc = with_answers([(plant("P1"), answer)]);
        let bytes = file::save(&doc, "test", now()).expect("saved");
        prop_assert_eq!(file::open(&bytes).expect("opened"), doc);
    }

    #[test]
    fn savings_count_every_requirement_once(catalogue in catalogues(), answers in answered(), away in keys()) {
        let mut doc = with_answers(answers);
        dismiss(&mut doc, &away);
        for id in ["office", "plant"] {
            let saved = savings(&doc, &catalogue, &id.into());
            let all = proposals(&doc, &catalogue);
            let own = || all.iter().filter(|p| p.key.questionnaire.as_str() == id);
            prop_assert_eq!(saved.n_waiting() + saved.n_dismissed, own().count());
            prop_assert_eq!(saved.n_rating, own().filter(|p| !p.is_dismissed && p.level.is_some()).count());
            prop_assert!(saved.n_waiting() + saved.n_dismissed + saved.n_confirmed <= saved.n_total);
        }
    }
}

#[test]
fn what_was_confirmed_from_a_requirement_is_no_second_voice_for_it() {
    let catalogue = catalogue(vec![relation("O1", "P1", RelationKind::Equal, 8)]);
    let mut doc = blank();
    rate(&mut doc, office("O1"), 3);
    let found = proposal(&doc, &catalogue, &plant("P1")).expect("a proposal");
    let answer = accepted(&doc, &found, Rating::Level(level(3)), "Mara", now());
    apply(&mut doc, Edit::Answer { key: plant("P1"), answer: Some(answer) });
    apply(&mut doc, Edit::Answer { key: office("O1"), answer: None });
    assert_eq!(proposal(&doc, &catalogue, &office("O1")), None);
}

#[test]
fn evidence_that_is_not_in_the_list_does_not_come_along() {
    let catalogue = catalogue(vec![relation("O1", "P1", RelationKind::IntersectsWith, 4)]);
    let mut doc = blank();
    let evidence = EVIDENCE.map(EvidenceId::from).into();
    let source = Answer { rating: Some(Rating::Level(level(4))), evidence, ..Answer::default() };
    apply(&mut doc, Edit::Answer { key: office("O1"), answer: Some(source) });
    let found = proposal(&doc, &catalogue, &plant("P1")).expect("a proposal");
    assert_eq!(found.level, None);
    assert_eq!(found.evidence, ["ev-1", "ev-2"].map(EvidenceId::from).into());
    assert_eq!(found.check(), Some("Look at P1 on the floor."));
}

/// The document and catalogue of the worked example with the plant still to be answered.
fn office_first() -> (Assessment, Catalogue) {
    let mut doc = worked_example();
    doc.answers.retain(|key, _| key.questionnaire.as_str() != "iec-62443-2-1-2024");
    let name = "iso-27001-2022--iec-62443-2-1-2024.json";
    let bytes = read(format!("questionnaires/crosswalk/{name}"));
    let crosswalk = Crosswalk::parse(name, &bytes).expect("the crosswalk");
    doc.dismissals.clear();
    (doc, shipped_catalogue().with_crosswalks(vec![Arc::new(crosswalk)]))
}

#[test]
fn the_shipped_crosswalk_proposes_from_the_office_to_the_plant() {
    let (doc, catalogue) = office_first();
    let saved = savings(&doc, &catalogue, &"iec-62443-2-1-2024".into());
    assert_eq!(saved.n_total, 87);
    assert!(saved.n_rating > 0 && saved.n_evidence > 0, "{saved:?}");
    for proposal in proposals(&doc, &catalogue) {
        assert_eq!(proposal.key.questionnaire.as_str(), "iec-62443-2-1-2024");
        assert!(proposal.check().is_some(), "{} has nothing to check on the floor", proposal.key);
    }
}

/// What docs/method.md says.
fn method() -> String {
    String::from_utf8(read("docs/method.md")).expect("text")
}

#[test]
fn the_numbers_of_the_method_are_those_of_the_worked_example() {
    let (doc, catalogue) = office_first();
    let text = method();
    let lacking = |sentence: &String| !text.contains(sentence.as_str());
    let saved = savings(&doc, &catalogue, &"iec-62443-2-1-2024".into());
    let all = proposals(&doc, &catalogue);
    let n_links: usize = all.iter().map(|proposal| proposal.evidence.len()).sum();
    let (n_with, n_without) = (all.len(), saved.n_total - all.len());
    let (keys, before) = (n_with + 2 * n_without, 2 * saved.n_total);
    let mut said = vec![
        format!("{} of {} plant requirements have a rating proposed.", saved.n_rating, saved.n_total),
        format!("{} more carry evidence only. {n_without} have no proposal", saved.n_evidence),
        format!("| {n_with} requirements with a proposal | {} | {n_with} |", 2 * n_with),
        format!(
            "| {n_links} links to evidence that is already in the list, two steps each | {} | 0 |",
            2 * n_links
        ),
        format!("| Together | {} | {keys} |", before + 2 * n_links),
        format!("{keys} ÷ {} = {:.0} %.", before + 2 * n_links, percent(keys, before + 2 * n_links)),
        format!("{keys} of {before} keys, {:.0} %", percent(keys, before)),
    ];
    for id in ["CM 1.4", "AVAIL 2.1", "AVAIL 2.4", "EVENT 1.8", "ORG 2.2"] {
        let found = all.iter().find(|p| p.key.requirement.as_str() == id).expect(id);
        let title = catalogue.requirement(&found.key).map(|r| r.title.as_str()).expect("a title");
        let lead = found.sources.first().expect("a source");
        said.push(format!("| {id} {title} |"));
        said.push(format!("{} rated {}", lead.key.requirement, lead.level.get()));
        let proposed = found.level.map_or("no rating".to_owned(), |level| level.get().to_string());
        let row = text.lines().find(|line| line.starts_with(&format!("| {id} {title} |")));
        let ending = format!("| {proposed} |");
        assert!(row.is_none_or(|row| row.ends_with(&ending)), "{id} is proposed {proposed}");
    }
    said.retain(lacking);
    assert!(said.is_empty(), "docs/method.md has to say:\n  {}", said.join("\n  "));
}

fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole as f64
}
