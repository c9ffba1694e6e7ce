//! The scores of each standard and group.

use super::{Standing, Tally, standing};
use crate::assessment::Assessment;
use crate::catalogue::{Catalogue, LoadedQuestionnaire, ManagementSystem};
use crate::ids::{AnswerKey, QuestionnaireId};

/// Every standard's score, in the catalogue's order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scores {
    /// One a standard.
    pub standards: Vec<StandardScore>,
}

impl Scores {
    /// Both standards together.
    pub fn total(&self) -> Tally {
        self.standards.iter().map(|standard| standard.total).sum()
    }

    /// The score of `questionnaire`.
    pub fn standard(&self, questionnaire: &QuestionnaireId) -> Option<&StandardScore> {
        self.standards.iter().find(|standard| standard.questionnaire == *questionnaire)
    }

    /// The first standard of `system`.
    pub fn system(&self, system: ManagementSystem) -> Option<&StandardScore> {
        self.standards.iter().find(|standard| standard.system == system)
    }
}

/// One standard's score.
#[derive(Debug, Clone, PartialEq)]
pub struct StandardScore {
    /// Which.
    pub questionnaire: QuestionnaireId,
    /// Office or plant.
    pub system: ManagementSystem,
    /// All groups together.
    pub total: Tally,
    /// In the standard's order.
    pub groups: Vec<GroupScore>,
}

impl StandardScore {
    /// Every requirement with its standing, in order.
    pub fn rows(&self) -> impl Iterator<Item = &(AnswerKey, Standing)> {
        self.groups.iter().flat_map(|group| &group.rows)
    }

    /// The group that stands furthest out of true, when any does; of equals the first.
    pub fn worst_group(&self) -> Option<&GroupScore> {
        self.groups.iter().rev().filter(|group| group.tally.points_below > 0).max_by(|a, b| {
            a.tally.out_of_true().unwrap_or(0.0).total_cmp(&b.tally.out_of_true().unwrap_or(0.0))
        })
    }
}

/// One group's score.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupScore {
    /// The group's id in the standard.
    pub id: String,
    /// The group's title.
    pub title: String,
    /// Its requirements together.
    pub tally: Tally,
    /// Each requirement, in order.
    pub rows: Vec<(AnswerKey, Standing)>,
}

/// Scores `doc` against `catalogue`.
pub fn scores(doc: &Assessment, catalogue: &Catalogue) -> Scores {
    Scores { standards: catalogue.questionnaires().iter().map(|q| standard_score(doc, q)).collect() }
}

fn standard_score(doc: &Assessment, questionnaire: &LoadedQuestionnaire) -> StandardScore {
    let groups: Vec<GroupScore> = questionnaire
        .structure
        .groups
        .iter()
        .map(|group| {
            let rows: Vec<(AnswerKey, Standing)> = group
                .requirements
                .iter()
                .map(|requirement| questionnaire.key(&requirement.id))
                .map(|key| (key.clone(), standing(doc, &key)))
                .collect();
            let tally = rows.iter().map(|(_, standing)| Tally::from(*standing)).sum();
            GroupScore { id: group.id.clone(), title: group.title.clone(), tally, rows }
        })
        .collect();
    StandardScore {
        questionnaire: questionnaire.id().clone(),
        system: questionnaire.structure.system,
        total: groups.iter().map(|group| group.tally).sum(),
        groups,
    }
}
