//! The topics that office and plant share, and what they agreed about each.

use crate::assessment::{Alignment, Assessment};
use crate::catalogue::{Catalogue, ManagementSystem};
use crate::ids::{AnswerKey, TopicId};
use std::collections::{BTreeMap, BTreeSet};

/// A topic on which both systems have requirements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicLead {
    /// Which.
    pub topic: TopicId,
    /// Requirements of the office, in the standard's order.
    pub isms: Vec<AnswerKey>,
    /// Requirements of the plant.
    pub csms: Vec<AnswerKey>,
    /// How many relations of the crosswalk run between them.
    pub n_relations: usize,
    /// How many of those are divergences that nobody has settled.
    pub n_open_divergences: usize,
    /// What was agreed; blank where nothing was.
    pub alignment: Alignment,
}

/// Every topic on which both systems have requirements, by id.
pub fn topic_leads(doc: &Assessment, catalogue: &Catalogue) -> Vec<TopicLead> {
    let mut topics: BTreeMap<&TopicId, [Vec<AnswerKey>; 2]> = BTreeMap::new();
    for questionnaire in catalogue.questionnaires() {
        let side = usize::from(questionnaire.structure.system == ManagementSystem::Csms);
        for requirement in questionnaire.requirements() {
            for topic in &requirement.topics {
                if let Some(keys) = topics.entry(topic).or_default().get_mut(side) {
                    keys.push(questionnaire.key(&requirement.id));
                }
            }
        }
    }
    let open: BTreeSet<_> =
        super::divergences(doc, catalogue).into_iter().filter(|d| d.is_open()).map(|d| d.pair).collect();
    topics
        .into_iter()
        .filter(|(_, [isms, csms])| !isms.is_empty() && !csms.is_empty())
        .map(|(topic, [isms, csms])| {
            let pairs: Vec<_> = catalogue
                .crosswalks()
                .iter()
                .flat_map(|crosswalk| crosswalk.relations().iter().map(move |r| crosswalk.pair(r)))
                .filter(|pair| isms.contains(&pair.source) && csms.contains(&pair.target))
                .collect();
            TopicLead {
                topic: topic.clone(),
                n_open_divergences: pairs.iter().filter(|pair| open.contains(pair)).count(),
                n_relations: pairs.len(),
                alignment: doc.alignment(topic),
                isms,
                csms,
            }
        })
        .collect()
}
