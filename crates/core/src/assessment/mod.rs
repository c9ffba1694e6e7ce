//! The assessment document: who is assessed, what was answered, what will be done.

mod action;
mod answer;
mod asset;
mod bulk;
mod edit;
mod evidence;
mod history;
mod profile;
mod scope;
mod setup;

pub use action::{Action, ActionStatus};
pub use answer::{Answer, Finding, MaturityLevel, OutOfRange, Provenance, Rating, SourceRating};
pub use asset::{Asset, AssetKind, Criticality, Grade, Interface, InterfaceKind, PurdueLevel, Region};
pub use bulk::{Bulk, bulk_edit, bulk_keys};
pub use edit::{Edit, apply};
pub use evidence::{Evidence, EvidenceFile, EvidenceKind};
pub use history::{History, Origin};
pub use profile::{ChosenStandard, Profile, Role, Site};
pub use scope::{Alignment, Dismissal, EditedSection, Exclusion, Scope, ScopeSection, Settlement};
pub use setup::{Missing, NotANumber, Placed, parse_people, workshop_hours};

use crate::Timestamp;
use crate::catalogue::ManagementSystem;
use crate::ids::{
    ActionId, AnswerKey, AssessmentId, AssetId, EvidenceId, InterfaceId, PairKey, QuestionnaireId, TopicId,
};
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
    /// What the scopes are drawn round.
    pub assets: BTreeMap<AssetId, Asset>,
    /// What connects them.
    pub interfaces: BTreeMap<InterfaceId, Interface>,
    /// The scope statement of each management system.
    pub scopes: BTreeMap<ManagementSystem, Scope>,
    /// What office and plant agreed, by topic.
    pub alignments: BTreeMap<TopicId, Alignment>,
    /// Related ratings that differ for a reason.
    pub settlements: BTreeMap<PairKey, Settlement>,
    /// Proposals turned down, by the requirement they were for.
    pub dismissals: BTreeMap<AnswerKey, Dismissal>,
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
            assets: BTreeMap::new(),
            interfaces: BTreeMap::new(),
            scopes: BTreeMap::new(),
            alignments: BTreeMap::new(),
            settlements: BTreeMap::new(),
            dismissals: BTreeMap::new(),
        }
    }

    /// The scope of `system`; a blank one where nothing was said.
    pub fn scope(&self, system: ManagementSystem) -> Scope {
        self.scopes.get(&system).cloned().unwrap_or_default()
    }

    /// What was agreed about `topic`; blank where nothing was.
    pub fn alignment(&self, topic: &TopicId) -> Alignment {
        self.alignments.get(topic).cloned().unwrap_or_default()
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
