//! The topics that office and plant share, and what they agreed about each.

use crate::Date;
use crate::assessment::{Alignment, Assessment};
use crate::catalogue::{Catalogue, ManagementSystem};
use crate::ids::{AnswerKey, TopicId};
use std::cmp::Reverse;
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

/// How far the agreement about a topic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Accord {
    /// Nothing was said.
    Open,
    /// Something was said, and something is missing.
    Begun,
    /// It says all it has to.
    Agreed,
}

impl Accord {
    /// The name in locale keys and classes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Begun => "begun",
            Self::Agreed => "agreed",
        }
    }
}

/// What an agreement cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// Who leads.
    Lead,
    /// Where both meet.
    Forum,
    /// What passes between them.
    Interface,
    /// Who answers in the office.
    IsmsOwner,
    /// Who answers in the plant.
    CsmsOwner,
    /// Since when.
    AgreedOn,
}

impl Term {
    /// The name in locale keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Forum => "forum",
            Self::Interface => "interface",
            Self::IsmsOwner => "isms-owner",
            Self::CsmsOwner => "csms-owner",
            Self::AgreedOn => "agreed-on",
        }
    }
}

/// How far `alignment` is.
pub fn accord(alignment: &Alignment) -> Accord {
    match (alignment.is_blank(), alignment.is_complete()) {
        (_, true) => Accord::Agreed,
        (true, false) => Accord::Open,
        (false, false) => Accord::Begun,
    }
}

/// What `alignment` still lacks, in the order of the form.
pub fn missing_terms(alignment: &Alignment) -> Vec<Term> {
    let is_blank = |text: &str| text.trim().is_empty();
    let terms = [
        (Term::Lead, alignment.lead.is_none()),
        (Term::Forum, is_blank(&alignment.forum)),
        (Term::Interface, is_blank(&alignment.interface)),
        (Term::IsmsOwner, is_blank(&alignment.isms_owner)),
        (Term::CsmsOwner, is_blank(&alignment.csms_owner)),
        (Term::AgreedOn, alignment.agreed_on.is_none()),
    ];
    terms.into_iter().filter(|(_, is_missing)| *is_missing).map(|(term, _)| term).collect()
}

/// Whether `alignment` should have been looked at again before `today`.
pub fn is_past_review(alignment: &Alignment, today: Date) -> bool {
    alignment.review.is_some_and(|review| review < today)
}

/// The topic that should be agreed next: something missing, most open divergences, most relations, then by id.
pub fn next_topic(leads: &[TopicLead]) -> Option<&TopicLead> {
    let waiting = leads.iter().filter(|lead| accord(&lead.alignment) != Accord::Agreed);
    waiting.min_by_key(|lead| (Reverse(lead.n_open_divergences), Reverse(lead.n_relations), &lead.topic))
}

/// Who is named anywhere as answering for something of `system`, by name.
pub fn people(doc: &Assessment, system: ManagementSystem) -> BTreeSet<String> {
    let scope = doc.scopes.get(&system).into_iter().flat_map(|scope| [&scope.owner, &scope.approver]);
    let alignments = doc.alignments.values().map(|said| match system {
        ManagementSystem::Isms => &said.isms_owner,
        ManagementSystem::Csms => &said.csms_owner,
    });
    let interfaces = doc.interfaces.values().map(|interface| match system {
        ManagementSystem::Isms => &interface.isms_owner,
        ManagementSystem::Csms => &interface.csms_owner,
    });
    let assets = doc.assets.values().filter(|asset| asset.region().is_in(system)).map(|asset| &asset.owner);
    let all = scope.chain(alignments).chain(interfaces).chain(assets);
    all.map(|name| name.trim()).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// Every topic on which both systems have requirements, by id.
pub fn topic_leads(doc: &Assessment, catalogue: &Catalogue) -> Vec<TopicLead> {
    let relations = n_relations(doc, catalogue);
    shared_topics(catalogue)
        .into_iter()
        .map(|(topic, [isms, csms])| {
            let (n_relations, n_open_divergences) = relations.get(topic).copied().unwrap_or_default();
            TopicLead {
                topic: topic.clone(),
                n_relations,
                n_open_divergences,
                alignment: doc.alignment(topic),
                isms,
                csms,
            }
        })
        .collect()
}

/// The requirements of both sides by topic, topics of one side left out.
fn shared_topics(catalogue: &Catalogue) -> BTreeMap<&TopicId, [Vec<AnswerKey>; 2]> {
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
    topics.retain(|_, [isms, csms]| !isms.is_empty() && !csms.is_empty());
    topics
}

/// By topic, how many relations have it at both ends, and how many of those are open divergences.
fn n_relations<'a>(doc: &Assessment, catalogue: &'a Catalogue) -> BTreeMap<&'a TopicId, (usize, usize)> {
    let open: BTreeSet<_> =
        super::divergences(doc, catalogue).into_iter().filter(|d| d.is_open()).map(|d| d.pair).collect();
    let mut counts: BTreeMap<&TopicId, (usize, usize)> = BTreeMap::new();
    for crosswalk in catalogue.crosswalks() {
        for pair in crosswalk.relations().iter().map(|relation| crosswalk.pair(relation)) {
            let ends = catalogue.requirement(&pair.source).zip(catalogue.requirement(&pair.target));
            let Some((source, target)) = ends else { continue };
            for topic in source.topics.iter().filter(|topic| target.topics.contains(topic)) {
                let (n, n_open) = counts.entry(topic).or_default();
                *n += 1;
                *n_open += usize::from(open.contains(&pair));
            }
        }
    }
    counts
}
