//! The assessment document: who is assessed, what was answered, what will be done.

mod action;
mod answer;
mod bulk;
mod edit;
mod evidence;
mod history;
mod profile;
mod setup;

pub use action::{Action, ActionStatus};
pub use answer::{Answer, Finding, MaturityLevel, OutOfRange, Provenance, Rating};
pub use bulk::{Bulk, bulk_edit, bulk_keys};
pub use edit::{Edit, apply};
pub use evidence::{Evidence, EvidenceFile, EvidenceKind};
pub use history::{History, Origin};
pub use profile::{ChosenStandard, Profile, Role, Site};
pub use setup::{Missing, NotANumber, Placed, parse_people, workshop_hours};

use crate::Timestamp;
use crate::ids::{ActionId, AnswerKey, AssessmentId, EvidenceId, QuestionnaireId};
use std::collections::BTreeMap;

/// One assessment of one organisation. A plain value; it changes only through [`apply`].
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// Never changes, also in copies on other devices.
    pub id: AssessmentId,
    /// When it was begun.
    pub created_at: Timestamp,
    /// Organisation, roles, sites, standards, targets.
    pub profile: Profile,
    /// Only answers that say something; see [`Answer::is_blank`].
    pub answers: BTreeMap<AnswerKey, Answer>,
    /// Each piece serves any number of answers.
    pub evidence: BTreeMap<EvidenceId, Evidence>,
    /// What closes the gaps.
    pub actions: BTreeMap<ActionId, Action>,
}

impl Assessment {
    /// An assessment without answers.
    pub fn new(id: AssessmentId, created_at: Timestamp, profile: Profile) -> Self {
        Self {
            id,
            created_at,
            profile,
            answers: BTreeMap::new(),
            evidence: BTreeMap::new(),
            actions: BTreeMap::new(),
        }
    }

    /// The answer to `key`; a blank one where nothing was said.
    pub fn answer(&self, key: &AnswerKey) -> Answer {
        self.answers.get(key).cloned().unwrap_or_default()
    }

    /// The target for `key`: its own, else that of its standard, else 3.
    pub fn target(&self, key: &AnswerKey) -> MaturityLevel {
        let own = self.answers.get(key).and_then(|answer| answer.target);
        own.unwrap_or_else(|| self.profile.target(&key.questionnaire))
    }

    /// How many answers of `questionnaire` carry a rating, "not applicable" included.
    pub fn n_answered(&self, questionnaire: &QuestionnaireId) -> usize {
        self.answers
            .iter()
            .filter(|(key, answer)| key.questionnaire == *questionnaire && answer.rating.is_some())
            .count()
    }

    /// The answers that evidence `id` supports, in order.
    pub fn answers_with_evidence<'a>(&'a self, id: &'a EvidenceId) -> impl Iterator<Item = &'a AnswerKey> {
        self.answers.iter().filter(move |(_, answer)| answer.evidence.contains(id)).map(|(key, _)| key)
    }

    /// The actions that are meant to lift `key`, dropped ones left out.
    pub fn actions_for<'a>(&'a self, key: &'a AnswerKey) -> impl Iterator<Item = (&'a ActionId, &'a Action)> {
        self.actions
            .iter()
            .filter(move |(_, action)| action.status != ActionStatus::Dropped && action.closes.contains(key))
    }
}
