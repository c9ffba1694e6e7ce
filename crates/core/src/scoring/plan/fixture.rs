//! Small plans for the tests of this folder.

use crate::assessment::{Action, Answer, Assessment, ChosenStandard, MaturityLevel, Profile, Rating};
use crate::catalogue::{
    Card, Catalogue, Group, LoadedQuestionnaire, ManagementSystem, Phase, Questionnaire, RatingKind,
    Requirement,
};
use crate::ids::{AnswerKey, QuestionnaireId, RequirementId};
use crate::{Date, Timestamp};
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) const PLANT: &str = "plant";
pub(super) const OFFICE: &str = "office";

/// An assessment with its catalogue.
pub(super) struct Plan {
    pub(super) doc: Assessment,
    pub(super) catalogue: Catalogue,
}

/// One standard, target 3; requirements R1, R2 …, a letter each: `.` unanswered, `n` not applicable, a digit rated.
pub(super) fn plant(answers: &str) -> Plan {
    plan(&[(PLANT, ManagementSystem::Csms, answers)])
}

/// As [`plant`], with the office's standard before it.
pub(super) fn office_and_plant(office: &str, plant: &str) -> Plan {
    plan(&[(OFFICE, ManagementSystem::Isms, office), (PLANT, ManagementSystem::Csms, plant)])
}

/// An action of the plant.
pub(super) fn action(due: Option<&str>, closes: &[&str]) -> Action {
    let closes = closes.iter().map(|id| key(PLANT, id)).collect();
    Action { title: "Do it".into(), closes, due: due.map(day), ..Action::default() }
}

pub(super) fn key(standard: &str, id: &str) -> AnswerKey {
    AnswerKey::new(&standard.into(), &id.into())
}

pub(super) fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

pub(super) fn level(n: u8) -> MaturityLevel {
    MaturityLevel::try_from(n).expect("0 to 4")
}

fn plan(standards: &[(&str, ManagementSystem, &str)]) -> Plan {
    let profile =
        Profile { standards: standards.iter().map(|(id, ..)| chosen(id)).collect(), ..Profile::default() };
    let mut doc = Assessment::new("doc".into(), Timestamp::UNIX_EPOCH, profile);
    let mut questionnaires = Vec::new();
    for (id, system, answers) in standards {
        for (idx, letter) in answers.chars().enumerate() {
            let rating = match letter {
                '.' => continue,
                'n' => Rating::NotApplicable,
                digit => Rating::Level(level(digit.to_digit(10).expect("a digit") as u8)),
            };
            let answer = Answer { rating: Some(rating), ..Answer::default() };
            doc.answers.insert(key(id, &format!("R{}", idx + 1)), answer);
        }
        questionnaires.push(Arc::new(questionnaire(id, *system, answers.len())));
    }
    Plan { doc, catalogue: Catalogue::new(questionnaires) }
}

fn chosen(id: &str) -> ChosenStandard {
    ChosenStandard { questionnaire: id.into(), target: MaturityLevel::DEFINED }
}

fn questionnaire(id: &str, system: ManagementSystem, n: usize) -> LoadedQuestionnaire {
    let requirements: Vec<Requirement> = (1..=n).map(requirement).collect();
    let cards: BTreeMap<RequirementId, Card> =
        requirements.iter().map(|r| (r.id.clone(), card(r.id.as_str()))).collect();
    let half = requirements.len() / 2;
    let (first, second) = requirements.split_at(half);
    let groups = [("G1", first), ("G2", second)].map(|(id, requirements)| Group {
        id: id.into(),
        title: id.into(),
        controls: false,
        excludable: true,
        requirements: requirements.to_vec(),
    });
    let structure = Questionnaire {
        id: QuestionnaireId::new(id),
        standard: id.into(),
        edition: "1".into(),
        title: id.into(),
        content_version: "1".into(),
        rating: RatingKind::Maturity,
        system,
        groups: groups.into(),
    };
    LoadedQuestionnaire::new(structure, cards)
}

fn requirement(number: usize) -> Requirement {
    Requirement {
        id: RequirementId::new(format!("R{number}")),
        title: format!("Requirement {number}"),
        parent: None,
        sl: None,
        topics: vec![if number.is_multiple_of(2) { "even".into() } else { "odd".into() }],
        phase: Phase::Do,
        weight: 2,
    }
}

fn card(id: &str) -> Card {
    Card {
        question: format!("Is {id} done?"),
        why: String::new(),
        good: String::new(),
        evidence: Vec::new(),
        first_step: format!("Begin with {id}. Then go on to the rest."),
        levels: None,
    }
}
