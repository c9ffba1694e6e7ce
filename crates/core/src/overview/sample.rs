//! Small made-up standards and assessments for the tests of this module.

use crate::Timestamp;
use crate::assessment::{Answer, Assessment, ChosenStandard, MaturityLevel, Profile, Rating};
use crate::catalogue::{Catalogue, Group, LoadedQuestionnaire, ManagementSystem, Questionnaire, RatingKind};
use crate::ids::{AnswerKey, AssessmentId};
use std::collections::BTreeMap;
use std::sync::Arc;

/// `seconds` after the epoch.
pub(super) fn ts(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).expect("near the epoch")
}

/// Standards written as `a:.. b:.`: a dot for each requirement, which are called 1, 2, 3.
pub(super) fn catalogue(standards: &str) -> Catalogue {
    Catalogue::new(pairs(standards).map(|(id, dots)| Arc::new(questionnaire(id, dots.len()))).collect())
}

/// An assessment by those standards, target 3: questionnaire, requirement, rating (`n`: not applicable), second.
pub(super) fn doc(standards: &str, answers: &[(&str, &str, &str, i64)]) -> Assessment {
    let standards = pairs(standards)
        .map(|(id, _)| ChosenStandard { questionnaire: id.into(), target: MaturityLevel::DEFINED });
    let profile = Profile { standards: standards.collect(), ..Profile::default() };
    let mut doc = Assessment::new(AssessmentId::from("a"), ts(0), profile);
    for (questionnaire, requirement, rating, second) in answers {
        answer(&mut doc, questionnaire, requirement, rating, *second);
    }
    doc
}

/// Gives one answer.
pub(super) fn answer(
    doc: &mut Assessment,
    questionnaire: &str,
    requirement: &str,
    rating: &str,
    second: i64,
) {
    let level = rating.parse::<u8>().ok().and_then(|level| MaturityLevel::try_from(level).ok());
    let rating = level.map_or(Rating::NotApplicable, Rating::Level);
    let answer = Answer { rating: Some(rating), at: Some(ts(second)), ..Answer::default() };
    doc.answers.insert(AnswerKey::new(&questionnaire.into(), &requirement.into()), answer);
}

fn pairs(standards: &str) -> impl Iterator<Item = (&str, &str)> {
    standards.split_whitespace().filter_map(|part| part.split_once(':'))
}

fn questionnaire(id: &str, n_requirements: usize) -> LoadedQuestionnaire {
    let requirements = (1..=n_requirements).map(|n| {
        serde_json::from_value(serde_json::json!({
            "id": n.to_string(), "title": "", "parent": null, "sl": null, "topics": [], "phase": "do", "weight": 1
        }))
        .expect("a requirement")
    });
    let group = Group {
        id: "g".into(),
        title: "g".into(),
        controls: false,
        excludable: true,
        requirements: requirements.collect(),
    };
    let structure = Questionnaire {
        id: id.into(),
        standard: id.into(),
        edition: "1".into(),
        title: id.into(),
        content_version: "1".into(),
        rating: RatingKind::Maturity,
        system: ManagementSystem::Isms,
        groups: vec![group],
    };
    LoadedQuestionnaire::new(structure, BTreeMap::new())
}
