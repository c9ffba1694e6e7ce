//! The questionnaires as they are shipped: complete, true to the facts, and written as content.md asks.

#[allow(dead_code, reason = "each test file uses its own part")]
mod support;

use plumbline_core::catalogue::{
    Card, Group, LoadedQuestionnaire, Questionnaire, QuestionnaireIndex, validate,
};
use plumbline_core::ids::{RequirementId, TopicId};
use plumbline_core::texts::Texts;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use support::{questionnaire, read, requirement, root, shipped};

const SHIPPED: [&str; 2] = ["iso-27001-2022", "iec-62443-2-1-2024"];

/// A group of a standard as the facts have it.
#[derive(Debug, Clone, PartialEq)]
struct FactGroup {
    id: String,
    title: String,
    /// Whether a Statement of Applicability lists its entries, and whether they can be declared not applicable.
    controls: bool,
    excludable: bool,
    /// Id and title.
    requirements: Vec<(String, String)>,
}

#[track_caller]
fn assert_none(found: Vec<String>) {
    assert!(found.is_empty(), "{} problems:\n  {}", found.len(), found.join("\n  "));
}

#[test]
fn the_texts_are_fit_to_ship() {
    let topics = topics();
    let mut seen = BTreeMap::new();
    let mut found = Vec::new();
    for id in SHIPPED {
        let problems = validate(&shipped(id), &topics, &mut seen);
        found.extend(problems.into_iter().map(|problem| format!("{id}: {problem}")));
    }
    assert_none(found);
}

#[test]
fn ids_titles_order_and_groups_are_those_of_the_facts() {
    let mut found = Vec::new();
    for (id, facts, n) in [("iso-27001-2022", iso_facts(), 30 + 93), ("iec-62443-2-1-2024", iec_facts(), 87)]
    {
        let n_facts: usize = facts.iter().map(|group| group.requirements.len()).sum();
        assert_eq!(n_facts, n, "the facts of {id} themselves");
        let shipped = shipped(id);
        assert_eq!(shipped.n_requirements(), n, "{id}");
        found.extend(differences(&shipped.structure, &facts).into_iter().map(|what| format!("{id}: {what}")));
    }
    assert_none(found);
}

#[test]
fn a_difference_from_the_facts_is_found() {
    let facts = iec_facts();
    let right = shipped("iec-62443-2-1-2024").structure;
    assert_none(differences(&right, &facts));

    #[track_caller]
    fn check(facts: &[FactGroup], right: &Questionnaire, expected: &str, spoil: impl Fn(&mut Vec<Group>)) {
        let mut wrong = right.clone();
        spoil(&mut wrong.groups);
        let found = differences(&wrong, facts).join("\n");
        assert!(found.contains(expected), "wanted {expected:?} in {found:?}");
    }
    let check = |expected: &str, spoil: fn(&mut Vec<Group>)| check(&facts, &right, expected, spoil);
    check("CM 1.4", |groups| groups[1].requirements[3].title.push('s'));
    check("CM 1.2", |groups| groups[1].requirements.swap(0, 1));
    check("CM 1.4", |groups| drop(groups[1].requirements.pop()));
    check("NEW 1.1", |groups| groups[1].requirements.push(requirement("NEW 1.1", 2)));
    check("SPE 2", |groups| groups[1].title.push('s'));
    check("SPE 8", |groups| drop(groups.pop()));
    check("SPE 1", |groups| groups.swap(0, 1));
    check("SPE 3", |groups| groups[2].excludable = false);
    check("SPE 3", |groups| groups[2].controls = true);
}

#[test]
fn every_topic_is_named_and_used() {
    let texts = Texts::english();
    let used: BTreeSet<TopicId> = SHIPPED
        .iter()
        .flat_map(|id| shipped(id).requirements().flat_map(|r| r.topics.clone()).collect::<Vec<_>>())
        .collect();
    let mut found = Vec::new();
    for topic in topics() {
        let key = format!("topic-{topic}");
        if texts.get(&key) == key {
            found.push(format!("{key} has no text"));
        }
        if !used.contains(&topic) {
            found.push(format!("topic {topic} is used nowhere"));
        }
    }
    assert_none(found);
}

#[test]
fn the_index_tells_the_truth() {
    let index: QuestionnaireIndex =
        serde_json::from_slice(&read("questionnaires/index.json")).expect("the index");
    let mut folders: BTreeSet<String> = std::fs::read_dir(root().join("questionnaires"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.join("structure.json").is_file())
        .map(|path| path.file_name().expect("a name").to_string_lossy().into_owned())
        .collect();
    for entry in &index.questionnaires {
        let id = entry.id.as_str();
        assert!(folders.remove(id), "{id} has no folder");
        let shipped = shipped(id);
        let structure = &shipped.structure;
        assert_eq!(structure.id, entry.id);
        assert_eq!((&structure.standard, &structure.edition), (&entry.standard, &entry.edition), "{id}");
        assert_eq!((&structure.title, structure.system), (&entry.title, entry.system), "{id}");
        assert_eq!(
            (structure.name(), shipped.n_requirements()),
            (entry.name(), entry.n_requirements as usize)
        );
        assert!(entry.languages.contains(&"en".to_owned()), "{id}");
        for language in &entry.languages {
            let text: Value =
                serde_json::from_slice(&read(format!("questionnaires/{id}/{language}.json"))).expect("json");
            assert_eq!(text["language"], *language.as_str(), "{id}");
        }
    }
    assert!(folders.is_empty(), "not in the index: {folders:?}");
}

#[test]
fn titles_and_editions_are_those_of_the_facts() {
    for id in SHIPPED {
        let facts: Value = serde_json::from_slice(&read(format!("tests/facts/{id}.json"))).expect("json");
        let structure = shipped(id).structure;
        assert_eq!(facts["standard"], *structure.standard);
        assert_eq!(facts["edition"], *structure.edition);
        if let Some(title) = facts["title"].as_str() {
            assert_eq!(title, structure.title);
        }
    }
}

fn topics() -> BTreeSet<TopicId> {
    let file: Value = serde_json::from_slice(&read("questionnaires/topics.json")).expect("json");
    let list: Vec<TopicId> = serde_json::from_value(file["topics"].clone()).expect("a list");
    let set: BTreeSet<TopicId> = list.iter().cloned().collect();
    assert_eq!(list.len(), set.len(), "a topic stands in the list twice");
    set
}

fn pair(value: &Value) -> (String, String) {
    let text = |name: &str| value[name].as_str().expect("text").to_owned();
    (text("id"), text("title"))
}

/// Clauses 4 to 10 by chapter, then Annex A by theme. A clause of `lettered: null` is a heading only.
fn iso_facts() -> Vec<FactGroup> {
    let facts: Value = serde_json::from_slice(&read("tests/facts/iso-27001-2022.json")).expect("json");
    let mut groups: Vec<FactGroup> = Vec::new();
    for clause in facts["clauses"].as_array().expect("a list") {
        let (id, title) = pair(clause);
        if !id.contains('.') {
            groups.push(FactGroup {
                id,
                title,
                controls: false,
                excludable: false,
                requirements: Vec::new(),
            });
        } else if !clause["lettered"].is_null() {
            let group = groups.last_mut().expect("a chapter comes first");
            assert_eq!(id.split('.').next(), Some(group.id.as_str()));
            group.requirements.push((id, title));
        }
    }
    for control in facts["annex_a"].as_array().expect("a list") {
        let (id, title) = pair(control);
        let theme = id.rsplit_once('.').expect("A.5.1").0.to_owned();
        if groups.last().is_none_or(|group| group.id != theme) {
            let name = control["theme"].as_str().expect("text");
            let title = format!("{}{} controls", name[..1].to_uppercase(), &name[1..]);
            groups.push(FactGroup {
                id: theme,
                title,
                controls: true,
                excludable: true,
                requirements: Vec::new(),
            });
        }
        groups.last_mut().expect("a theme").requirements.push((id, title));
    }
    groups
}

fn iec_facts() -> Vec<FactGroup> {
    let facts: Value = serde_json::from_slice(&read("tests/facts/iec-62443-2-1-2024.json")).expect("json");
    let groups = facts["groups"].as_array().expect("a list").iter().map(|group| {
        let (id, title) = pair(group);
        let requirements = group["requirements"].as_array().expect("a list").iter().map(pair).collect();
        FactGroup { id, title, controls: false, excludable: true, requirements }
    });
    groups.collect()
}

/// Everything in which `structure` is not what the facts say, character for character.
fn differences(structure: &Questionnaire, facts: &[FactGroup]) -> Vec<String> {
    let groups: Vec<FactGroup> = structure
        .groups
        .iter()
        .map(|group| FactGroup {
            id: group.id.clone(),
            title: group.title.clone(),
            controls: group.controls,
            excludable: group.excludable,
            requirements: group.requirements.iter().map(|r| (r.id.to_string(), r.title.clone())).collect(),
        })
        .collect();
    let mut found = Vec::new();
    for n in 0..groups.len().max(facts.len()) {
        let head =
            |group: &FactGroup| (group.id.clone(), group.title.clone(), group.controls, group.excludable);
        let (ours, fact) = (groups.get(n), facts.get(n));
        if ours.map(head) != fact.map(head) {
            found.push(format!("group {n}: {:?}, the facts have {:?}", ours.map(head), fact.map(head)));
        }
        let (ours, fact) =
            (ours.map_or(&[][..], |g| &g.requirements), fact.map_or(&[][..], |g| &g.requirements));
        for n in 0..ours.len().max(fact.len()) {
            if ours.get(n) != fact.get(n) {
                found.push(format!("requirement {n}: {:?}, the facts have {:?}", ours.get(n), fact.get(n)));
            }
        }
    }
    found
}

/// A card without a fault; `id` keeps the texts of several apart.
fn good_card(id: &str) -> Card {
    Card {
        question: format!("Is every change to {id} agreed before the line runs with it?"),
        why: format!("An untested change to {id} stops a line. Nobody can roll it back at night."),
        good: format!("A sheet for every download to {id}. Night fixes are written up by noon."),
        evidence: vec![format!("The last five change sheets of {id}"), format!("The rule on approving {id}")],
        first_step: format!("Hang a change sheet on the panel of {id}."),
        levels: Some(
            ["some", "most", "all", "better"].map(|how| format!("{how} changes to {id} have a sheet")),
        ),
    }
}

fn words(n: usize) -> String {
    (0..n).map(|n| format!("word{n}")).collect::<Vec<_>>().join(" ")
}

/// Puts something wrong into a questionnaire that has none, and looks for it among the problems.
#[track_caller]
fn check(expected: &[&str], spoil: impl FnOnce(&mut Questionnaire, &mut BTreeMap<RequirementId, Card>)) {
    let group = Group {
        id: "A".into(),
        title: "Group A".into(),
        controls: false,
        excludable: true,
        requirements: vec![requirement("A1", 2), requirement("A2", 3)],
    };
    let mut structure = questionnaire(vec![group]);
    let mut cards: BTreeMap<RequirementId, Card> =
        ["A1", "A2"].into_iter().map(|id| (id.into(), good_card(id))).collect();
    spoil(&mut structure, &mut cards);
    let topics = BTreeSet::from([TopicId::new("change")]);
    let problems = validate(&LoadedQuestionnaire::new(structure, cards), &topics, &mut BTreeMap::new());
    let found: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
}

#[track_caller]
fn check_card(expected: &[&str], spoil: impl FnOnce(&mut Card)) {
    check(expected, |_, cards| spoil(cards.get_mut(&RequirementId::new("A1")).expect("A1")));
}

#[test]
fn a_questionnaire_without_fault_has_no_problems() {
    check(&[], |_, _| {});
    check_card(&[], |card| card.levels = None);
}

#[test]
fn problems_of_the_structure_are_found() {
    check(&["A1: topic chang does not exist"], |structure, _| {
        structure.groups[0].requirements[0].topics = vec!["chang".into()];
    });
    check(&["A1: has no topic"], |structure, _| structure.groups[0].requirements[0].topics.clear());
    check(&["A1: weight 0 is not 1, 2 or 3"], |structure, _| structure.groups[0].requirements[0].weight = 0);
    check(&["A2: weight 4 is not 1, 2 or 3"], |structure, _| structure.groups[0].requirements[1].weight = 4);
    check(&["A1: has no title"], |structure, _| structure.groups[0].requirements[0].title = " ".into());
    check(&["A2: parent A9 does not exist"], |structure, _| {
        structure.groups[0].requirements[1].parent = Some("A9".into());
    });
    check(&["A2: security level 5 is not 1 to 4"], |structure, _| {
        structure.groups[0].requirements[1].sl = Some(5);
    });
    check(&["A1: stands in the structure twice"], |structure, _| {
        structure.groups[0].requirements.push(requirement("A1", 1));
    });
    check(&["A3: has no texts"], |structure, _| structure.groups[0].requirements.push(requirement("A3", 1)));
    check(&["A9: has texts but is not in the structure"], |_, cards| {
        cards.insert("A9".into(), good_card("A9"));
    });
}

#[test]
fn empty_texts_are_found() {
    check_card(
        &["A1: question is empty", "A1: question: ask one thing, and end with a question mark"],
        |card| {
            card.question.clear();
        },
    );
    check_card(&["A1: why is empty"], |card| card.why = "  ".into());
    check_card(&["A1: good is empty"], |card| card.good.clear());
    check_card(&["A1: first_step is empty"], |card| card.first_step.clear());
    check_card(&["A1: line is empty"], |card| card.evidence[1].clear());
    check_card(&["A1: line is empty"], |card| card.levels.as_mut().expect("levels")[3].clear());
    check_card(&["A1: evidence: 1 lines, wanted 2 to 4"], |card| card.evidence.truncate(1));
    check_card(&["A1: evidence: 5 lines, wanted 2 to 4"], |card| {
        card.evidence = (1..=5).map(|n| format!("record {n}")).collect();
    });
}

#[test]
fn texts_over_their_limit_are_found() {
    let long = |n: usize| words(n) + ".";
    check_card(&[], |card| card.question = words(35) + "?");
    check_card(&["A1: question: 36 words, at most 35"], |card| card.question = words(36) + "?");
    check_card(&["A1: why: 46 words, at most 45"], |card| card.why = long(46));
    check_card(&["A1: good: 76 words, at most 75"], |card| {
        card.good =
            format!("{}. {}. {}", long(19).replace("word", "a"), long(19).replace("word", "b"), long(38));
    });
    check_card(&["A1: first_step: 41 words, at most 40"], |card| card.first_step = long(41));
    check_card(&["A1: line: 19 words, at most 18"], |card| card.evidence[0] = words(19));
    check_card(&["A1: line: 19 words, at most 18"], |card| {
        card.levels.as_mut().expect("levels")[0] = words(19)
    });
}

#[test]
fn two_questions_in_one_are_found() {
    let expected = ["A1: question: ask one thing, and end with a question mark"];
    check_card(&expected, |card| card.question = "Is it agreed? Is it tested?".into());
    check_card(&expected, |card| card.question = "Tell how it is agreed.".into());
}

#[test]
fn a_text_that_stands_elsewhere_is_found() {
    check(&["A2: why repeats a text of A1"], |_, cards| {
        let why = cards[&RequirementId::new("A1")].why.to_uppercase().replace('.', " !");
        cards.get_mut(&RequirementId::new("A2")).expect("A2").why = why;
    });
    check_card(&["A1: line repeats a text of A1"], |card| card.evidence[1] = card.evidence[0].clone());
}

#[test]
fn a_text_of_another_questionnaire_is_found() {
    let one = |id: &str| {
        let group = Group {
            id: "A".into(),
            title: "Group A".into(),
            controls: false,
            excludable: true,
            requirements: vec![requirement(id, 2)],
        };
        LoadedQuestionnaire::new(
            questionnaire(vec![group]),
            BTreeMap::from([(id.into(), good_card("pumps"))]),
        )
    };
    let topics = BTreeSet::from([TopicId::new("change")]);
    let mut seen = BTreeMap::new();
    assert_eq!(validate(&one("A1"), &topics, &mut seen).len(), 0);
    let found = validate(&one("B1"), &topics, &mut seen);
    assert_eq!(found.len(), 10, "{found:?}");
    assert!(found.iter().all(|problem| problem.to_string().ends_with("repeats a text of A1")), "{found:?}");
}

#[test]
fn the_language_of_the_standards_is_found() {
    check_card(&["A1: why: normative \u{201c}shall\u{201d}"], |card| {
        card.why = "Changes SHALL be agreed.".into()
    });
    check_card(&["A1: good: normative \u{201c}the organization\u{201d}"], |card| {
        card.good = "The organization agrees changes.".into();
    });
    check_card(&["A1: line: normative \u{201c}in accordance with\u{201d}"], |card| {
        card.evidence[0] = "Changes in accordance\nwith the rule".into();
    });
    check_card(&["A1: line: normative \u{201c}as appropriate\u{201d}"], |card| {
        card.levels.as_mut().expect("levels")[2] = "changes agreed, as appropriate".into();
    });
    check_card(&[], |card| card.why = "Marshall shallow waters.".into());
}

#[test]
fn long_sentences_are_found() {
    check(&["average sentence of 20.6 words, at most 20"], |structure, cards| {
        structure.groups[0].requirements.truncate(1);
        cards.remove(&RequirementId::new("A2"));
        let card = cards.get_mut(&RequirementId::new("A1")).expect("A1");
        card.question = words(30) + "?";
        card.why = words(31) + ".";
        card.good = format!("{}. Short.", words(32));
    });
}
