//! The crosswalks as they are shipped: complete on both sides, consistent in themselves and with each other.

#[allow(dead_code, reason = "each test file uses its own part")]
mod support;

use plumbline_core::catalogue::{Crosswalk, CrosswalkFile, QuestionnaireIndex, Relation, RelationKind};
use plumbline_core::ids::RequirementId;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use support::read;

const SOURCE: &str = "iso-27001-2022";
const TARGETS: [&str; 3] = ["iec-62443-2-1-2024", "iec-62443-2-1-2010", "iec-62443-3-3-2013"];
/// The one whose two sides are both questionnaires: its relations say what to look at on the floor.
const PROPOSING: &str = "iec-62443-2-1-2024";

fn file_name(target: &str) -> String {
    format!("{SOURCE}--{target}.json")
}

fn file(target: &str) -> CrosswalkFile {
    let name = file_name(target);
    let bytes = read(format!("questionnaires/crosswalk/{name}"));
    serde_json::from_slice(&bytes).unwrap_or_else(|err| panic!("{name}: {err}"))
}

fn facts(name: &str) -> Value {
    serde_json::from_slice(&read(format!("tests/facts/{name}.json"))).expect("facts")
}

fn id(entry: &Value) -> RequirementId {
    entry["id"].as_str().expect("an id").into()
}

fn source_ids() -> Vec<RequirementId> {
    let facts = facts(SOURCE);
    let clauses = facts["clauses"].as_array().expect("clauses").iter().filter(|c| !c["lettered"].is_null());
    clauses.chain(facts["annex_a"].as_array().expect("controls")).map(id).collect()
}

fn target_ids(target: &str) -> Vec<RequirementId> {
    let facts = facts(target);
    let groups = facts["groups"].as_array().expect("groups");
    groups.iter().flat_map(|group| group["requirements"].as_array().expect("a list")).map(id).collect()
}

#[track_caller]
fn assert_none(found: Vec<String>) {
    assert!(found.is_empty(), "{} problems:\n  {}", found.len(), found.join("\n  "));
}

fn n_words(text: &str) -> usize {
    text.split_whitespace().count()
}

#[test]
fn every_requirement_is_related_or_says_why_not() {
    let mut found = Vec::new();
    for target in TARGETS {
        let file = file(target);
        assert_eq!((file.source.as_str(), file.target.as_str()), (SOURCE, target));
        let unmapped = &file.unmapped;
        let related =
            |end: fn(&Relation) -> &RequirementId| file.relations.iter().map(end).collect::<Vec<_>>();
        for (side, ids, related, alone) in [
            ("source", source_ids(), related(|r| &r.source), &unmapped.source),
            ("target", target_ids(target), related(|r| &r.target), &unmapped.target),
        ] {
            let known: BTreeSet<&RequirementId> = ids.iter().collect();
            let related: BTreeSet<&RequirementId> = related.into_iter().collect();
            let alone: Vec<&RequirementId> = alone.iter().map(|alone| &alone.id).collect();
            let named: BTreeSet<&RequirementId> = alone.iter().copied().collect();
            let mut report =
                |what: &str, id: &RequirementId| found.push(format!("{target} {side} {id} {what}"));
            related.union(&named).filter(|id| !known.contains(**id)).for_each(|id| report("dangles", id));
            related.intersection(&named).for_each(|id| report("is related and stands alone", id));
            known
                .iter()
                .filter(|id| !related.contains(**id) && !named.contains(**id))
                .for_each(|id| report("is neither related nor listed", id));
            if alone.len() != named.len() {
                found.push(format!("{target} {side} lists something twice"));
            }
        }
    }
    assert_none(found);
}

#[test]
fn relation_strength_and_words_agree() {
    let mut found = Vec::new();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for target in TARGETS {
        let file = file(target);
        let mut pairs = BTreeSet::new();
        for relation in &file.relations {
            let name = format!("{target} {} {}", relation.source, relation.target);
            let mut report = |what: &str| found.push(format!("{name}: {what}"));
            if !pairs.insert((&relation.source, &relation.target)) {
                report("stands twice");
            }
            wrong_strength(relation).into_iter().for_each(&mut report);
            wrong_words(relation, target).into_iter().for_each(&mut report);
            for text in [&relation.rationale, &relation.check].into_iter().filter(|text| !text.is_empty()) {
                if let Some(other) = seen.insert(text.clone(), name.clone()) {
                    found.push(format!("{name} says the same as {other}"));
                }
            }
        }
        for alone in file.unmapped.source.iter().chain(&file.unmapped.target) {
            if !(4..=35).contains(&n_words(&alone.reason)) {
                found.push(format!("{target} {}: a reason of {} words", alone.id, n_words(&alone.reason)));
            }
        }
    }
    assert_none(found);
}

fn wrong_strength(relation: &Relation) -> Option<&'static str> {
    match (relation.relation, relation.strength) {
        (_, 0 | 11..) => Some("strength is not 1 to 10"),
        (RelationKind::Equal, ..9) => Some("equal below 9"),
        (RelationKind::SupersetOf, ..5) => Some("a superset below 5"),
        (RelationKind::SubsetOf | RelationKind::SupersetOf | RelationKind::IntersectsWith, 10) => {
            Some("10 without being equal")
        }
        _ => None,
    }
}

fn wrong_words(relation: &Relation, target: &str) -> Vec<&'static str> {
    let texts = format!("{} {}", relation.rationale, relation.check);
    let rationale = (8..=55).contains(&n_words(&relation.rationale));
    let check = match target == PROPOSING {
        true => (4..=30).contains(&n_words(&relation.check)),
        false => relation.check.is_empty(),
    };
    let lower = texts.to_lowercase();
    [
        (rationale, "a rationale of under 8 or over 55 words"),
        (check, "a check is missing, too long, or not wanted here"),
        (!lower.split_whitespace().any(|word| word == "shall"), "an order of the standard's"),
        (!texts.contains(['—', '–']), "a long dash"),
    ]
    .into_iter()
    .filter(|(is_right, _)| !is_right)
    .map(|(_, what)| what)
    .collect()
}

#[test]
fn what_is_wrong_with_a_relation_is_found() {
    let good = Relation {
        source: "A.5.9".into(),
        target: "CM 1.1".into(),
        relation: RelationKind::IntersectsWith,
        strength: 7,
        rationale: "One register can serve both if it holds controllers and their firmware.".into(),
        check: "Open one cabinet and look for its tag in the list.".into(),
        support: Vec::new(),
    };
    assert_eq!((wrong_strength(&good), wrong_words(&good, PROPOSING)), (None, Vec::new()));
    for (relation, strength) in [
        (RelationKind::IntersectsWith, 0),
        (RelationKind::IntersectsWith, 10),
        (RelationKind::Equal, 8),
        (RelationKind::SupersetOf, 4),
        (RelationKind::Equal, 11),
    ] {
        assert!(
            wrong_strength(&Relation { relation, strength, ..good.clone() }).is_some(),
            "{relation:?} {strength}"
        );
    }
    let wrong = Relation { rationale: "It shall be — short".into(), check: String::new(), ..good };
    assert_eq!(wrong_words(&wrong, PROPOSING).len(), 4);
}

#[test]
fn the_index_lists_the_crosswalks_between_questionnaires() {
    let index: QuestionnaireIndex =
        serde_json::from_slice(&read("questionnaires/index.json")).expect("the index");
    let here: BTreeSet<_> = index.questionnaires.iter().map(|entry| entry.id.clone()).collect();
    let listed: Vec<&str> = index.crosswalks.iter().map(|entry| entry.file.as_str()).collect();
    assert_eq!(listed, [file_name(PROPOSING)]);
    for entry in &index.crosswalks {
        let file = file(entry.target.as_str());
        assert_eq!((&file.source, &file.target), (&entry.source, &entry.target));
        assert!(here.contains(&entry.source) && here.contains(&entry.target));
    }
}

#[test]
fn links_read_the_relation_from_the_other_end() {
    let crosswalk = Crosswalk::new(file(PROPOSING));
    for relation in crosswalk.relations() {
        let pair = crosswalk.pair(relation);
        assert_eq!(crosswalk.relation(&pair), Some(relation));
        let at = |key, other: &RequirementId| {
            let links = crosswalk.links(key);
            let link = links.iter().find(|link| link.other == other).copied();
            (
                link.map(|link| link.kind),
                links.is_sorted_by_key(|link| std::cmp::Reverse(link.relation.strength)),
            )
        };
        assert_eq!(at(&pair.target, &relation.source), (Some(relation.relation), true));
        assert_eq!(at(&pair.source, &relation.target), (Some(relation.relation.flipped()), true));
    }
}

/// Office requirements that the crosswalks judge differently.
///
/// The two editions of 2-1 both ask for a programme: strongest relations three or more apart are looked at. 3-3 asks for
/// functions of systems, so only the technological controls are held against it: related to the one and not to the other.
fn contradictions() -> BTreeMap<RequirementId, String> {
    let strongest: Vec<BTreeMap<RequirementId, u8>> = TARGETS
        .iter()
        .map(|target| {
            let mut strongest = BTreeMap::new();
            for relation in file(target).relations {
                let best: &mut u8 = strongest.entry(relation.source).or_default();
                *best = (*best).max(relation.strength);
            }
            strongest
        })
        .collect();
    source_ids()
        .into_iter()
        .filter_map(|id| {
            let of =
                |idx: usize| strongest.get(idx).and_then(|map| map.get(&id)).copied().unwrap_or_default();
            let all = [of(0), of(1), of(2)];
            let [programme, first_edition, system] = all;
            let is_technical = id.as_str().starts_with("A.8.");
            let programme_only = system == 0 && programme.max(first_edition) >= 5;
            let system_only = system >= 5 && programme == 0;
            let is_contradiction =
                programme.abs_diff(first_edition) >= 3 || (is_technical && (programme_only || system_only));
            is_contradiction.then(|| (id, format!("{} / {} / {}", all[0], all[1], all[2])))
        })
        .collect()
}

#[test]
fn contradictions_between_the_three_are_reviewed() {
    let page = String::from_utf8(read("docs/crosswalk.md")).expect("text");
    let rows: BTreeMap<&str, Vec<&str>> = page
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"))
        .map(|row| row.split(" | ").collect::<Vec<_>>())
        .filter(|cells| cells.len() == 3)
        .filter_map(|cells| Some((*cells.first()?, cells)))
        .collect();
    let mut found = Vec::new();
    let contradictions = contradictions();
    for (id, strengths) in &contradictions {
        match rows.get(id.as_str()) {
            Some(cells) if cells.get(1) == Some(&strengths.as_str()) && n_words(cells[2]) >= 5 => {}
            other => found.push(format!("{id} ({strengths}) is not reviewed: {other:?}")),
        }
    }
    let ids: BTreeSet<&str> = contradictions.keys().map(RequirementId::as_str).collect();
    let known: BTreeSet<RequirementId> = source_ids().into_iter().collect();
    let stale = rows.keys().filter(|id| known.contains(&RequirementId::new(**id)) && !ids.contains(**id));
    found.extend(stale.map(|id| format!("{id} is reviewed and no longer a contradiction")));
    assert_none(found);
}

#[test]
fn the_page_counts_what_is_there() {
    let page = String::from_utf8(read("docs/crosswalk.md")).expect("text");
    let mut found = Vec::new();
    for target in TARGETS {
        let file = file(target);
        let strong = file.relations.iter().filter(|relation| relation.strength >= 7).count();
        let superset = file.relations.iter().filter(|r| r.relation == RelationKind::SupersetOf).count();
        let mut row = String::new();
        let _ = write!(
            row,
            "| `{target}` | {} | {superset} | {strong} | {} of {} | {} of {} |",
            file.relations.len(),
            file.unmapped.source.len(),
            source_ids().len(),
            file.unmapped.target.len(),
            target_ids(target).len(),
        );
        if !page.contains(&row) {
            found.push(format!("docs/crosswalk.md lacks {row}"));
        }
    }
    assert_none(found);
}
