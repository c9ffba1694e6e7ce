//! Questionnaires as they are shipped: structure and texts, joined and indexed.

mod card;
mod crosswalk;
mod index;
mod structure;
mod validate;

pub use card::{Card, CardFile};
pub use crosswalk::{Alone, Crosswalk, CrosswalkFile, Link, Relation, RelationKind, Unmapped};
pub use index::{CrosswalkEntry, IndexEntry, QuestionnaireIndex};
pub use structure::{Group, ManagementSystem, Phase, Questionnaire, RatingKind, Requirement};
pub use validate::{Problem, validate};

use crate::ids::{AnswerKey, QuestionnaireId, RequirementId, TopicId};
use std::collections::BTreeMap;
use std::sync::Arc;
use thiserror::Error;

/// Why a questionnaire could not be read.
#[derive(Debug, Clone, Error)]
pub enum CatalogueError {
    /// The structure file is not of the expected form.
    #[error("the structure of questionnaire {id} cannot be read")]
    Structure {
        /// The folder's name.
        id: String,
        /// What the parser met.
        #[source]
        source: Arc<serde_json::Error>,
    },
    /// The crosswalk file is not of the expected form.
    #[error("the crosswalk {id} cannot be read")]
    Crosswalk {
        /// The file's name.
        id: String,
        /// What the parser met.
        #[source]
        source: Arc<serde_json::Error>,
    },
    /// The text file is not of the expected form.
    #[error("the texts of questionnaire {id} cannot be read")]
    Texts {
        /// The folder's name.
        id: String,
        /// What the parser met.
        #[source]
        source: Arc<serde_json::Error>,
    },
}

/// One questionnaire with its texts in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct LoadedQuestionnaire {
    /// Ids, titles, groups.
    pub structure: Questionnaire,
    cards: BTreeMap<RequirementId, Card>,
    places: BTreeMap<RequirementId, (usize, usize)>,
}

impl LoadedQuestionnaire {
    /// Joins the bytes of `structure.json` and of a text file such as `en.json`.
    ///
    /// # Errors
    /// When either is not JSON of the form of design 8.
    pub fn parse(id: &str, structure: &[u8], texts: &[u8]) -> Result<Self, CatalogueError> {
        let structure: Questionnaire = serde_json::from_slice(structure)
            .map_err(|err| CatalogueError::Structure { id: id.into(), source: Arc::new(err) })?;
        let texts: CardFile = serde_json::from_slice(texts)
            .map_err(|err| CatalogueError::Texts { id: id.into(), source: Arc::new(err) })?;
        Ok(Self::new(structure, texts.texts))
    }

    /// Joins structure and cards.
    pub fn new(structure: Questionnaire, cards: BTreeMap<RequirementId, Card>) -> Self {
        let places = structure
            .groups
            .iter()
            .enumerate()
            .flat_map(|(group_idx, group)| {
                group
                    .requirements
                    .iter()
                    .enumerate()
                    .map(move |(idx, requirement)| (requirement.id.clone(), (group_idx, idx)))
            })
            .collect();
        Self { structure, cards, places }
    }

    /// The questionnaire's id.
    pub fn id(&self) -> &QuestionnaireId {
        &self.structure.id
    }

    /// The requirement called `id`.
    pub fn requirement(&self, id: &RequirementId) -> Option<&Requirement> {
        let (group_idx, idx) = *self.places.get(id)?;
        self.structure.groups.get(group_idx)?.requirements.get(idx)
    }

    /// The group that holds requirement `id`, with its position.
    pub fn group_of(&self, id: &RequirementId) -> Option<(usize, &Group)> {
        let (group_idx, _) = *self.places.get(id)?;
        Some((group_idx, self.structure.groups.get(group_idx)?))
    }

    /// The words of requirement `id`.
    pub fn card(&self, id: &RequirementId) -> Option<&Card> {
        self.cards.get(id)
    }

    /// Every requirement in the standard's order.
    pub fn requirements(&self) -> impl Iterator<Item = &Requirement> {
        self.structure.groups.iter().flat_map(|group| &group.requirements)
    }

    /// How many requirements there are.
    pub fn n_requirements(&self) -> usize {
        self.places.len()
    }

    /// The key of an answer to requirement `id`.
    pub fn key(&self, id: &RequirementId) -> AnswerKey {
        AnswerKey::new(self.id(), id)
    }
}

/// The questionnaires that an assessment uses, in its order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Catalogue {
    questionnaires: Vec<Arc<LoadedQuestionnaire>>,
    crosswalks: Vec<Arc<Crosswalk>>,
}

impl Catalogue {
    /// A catalogue of `questionnaires`, in this order, with nothing that relates them.
    pub fn new(questionnaires: Vec<Arc<LoadedQuestionnaire>>) -> Self {
        Self { questionnaires, crosswalks: Vec::new() }
    }

    /// The same with `crosswalks`, of which those count whose two sides are both in use.
    #[must_use]
    pub fn with_crosswalks(mut self, crosswalks: Vec<Arc<Crosswalk>>) -> Self {
        let in_use =
            |id: &QuestionnaireId| self.questionnaires.iter().any(|questionnaire| questionnaire.id() == id);
        let (kept, _): (Vec<_>, Vec<_>) =
            crosswalks.into_iter().partition(|c| in_use(c.source()) && in_use(c.target()));
        self.crosswalks = kept;
        self
    }

    /// What relates the questionnaires in use.
    pub fn crosswalks(&self) -> &[Arc<Crosswalk>] {
        &self.crosswalks
    }

    /// The first crosswalk; with both standards in use it is the one between office and plant.
    pub fn crosswalk(&self) -> Option<&Arc<Crosswalk>> {
        self.crosswalks.first()
    }

    /// The management system whose standard `questionnaire` is, when it is in use.
    pub fn system(&self, questionnaire: &QuestionnaireId) -> Option<ManagementSystem> {
        Some(self.questionnaire(questionnaire)?.structure.system)
    }

    /// Position of `key` in the catalogue's order; what is not in it comes last.
    pub fn place(&self, key: &AnswerKey) -> (usize, usize, usize) {
        let at = self.questionnaires.iter().position(|q| *q.id() == key.questionnaire);
        let within = at.and_then(|idx| self.questionnaires.get(idx)?.places.get(&key.requirement).copied());
        match (at, within) {
            (Some(at), Some((group_idx, idx))) => (at, group_idx, idx),
            _ => (usize::MAX, usize::MAX, usize::MAX),
        }
    }

    /// All of them, in order.
    pub fn questionnaires(&self) -> &[Arc<LoadedQuestionnaire>] {
        &self.questionnaires
    }

    /// The questionnaire called `id`, when the assessment uses it.
    pub fn questionnaire(&self, id: &QuestionnaireId) -> Option<&Arc<LoadedQuestionnaire>> {
        self.questionnaires.iter().find(|questionnaire| questionnaire.id() == id)
    }

    /// The requirement that `key` names.
    pub fn requirement(&self, key: &AnswerKey) -> Option<&Requirement> {
        self.questionnaire(&key.questionnaire)?.requirement(&key.requirement)
    }

    /// The words of the requirement that `key` names.
    pub fn card(&self, key: &AnswerKey) -> Option<&Card> {
        self.questionnaire(&key.questionnaire)?.card(&key.requirement)
    }

    /// Every key in order: questionnaire by questionnaire, in the standard's order.
    pub fn keys(&self) -> impl Iterator<Item = AnswerKey> + '_ {
        self.questionnaires
            .iter()
            .flat_map(|questionnaire| questionnaire.requirements().map(|r| questionnaire.key(&r.id)))
    }

    /// The topics in use, sorted, each once.
    pub fn topics(&self) -> Vec<TopicId> {
        let mut topics: Vec<TopicId> = self
            .questionnaires
            .iter()
            .flat_map(|questionnaire| questionnaire.requirements())
            .flat_map(|requirement| requirement.topics.iter().cloned())
            .collect();
        topics.sort();
        topics.dedup();
        topics
    }
}
