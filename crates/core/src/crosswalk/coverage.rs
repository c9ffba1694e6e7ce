//! Which requirements of one standard the other already serves, and which stand alone.

use super::proposal::STRONG;
use crate::catalogue::{Catalogue, Crosswalk, ManagementSystem};
use crate::ids::{AnswerKey, TopicId};

/// How far the other standard serves a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Served {
    /// A close relation: the other side's answer proposes a rating, to be confirmed once.
    Fully,
    /// A looser relation: the other side's evidence is a start, the rating is given here.
    Partly,
    /// Nothing on the other side: only this one can answer.
    Not,
}

impl Served {
    /// Best first.
    pub const ALL: [Self; 3] = [Self::Fully, Self::Partly, Self::Not];

    /// The name in addresses and locale keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fully => "fully",
            Self::Partly => "partly",
            Self::Not => "not",
        }
    }
}

/// How far the other side of `crosswalk` serves requirement `key`.
///
/// Fully: at least one relation of strength 7 and more, which proposes a rating. Partly: looser relations only. Not: none.
pub fn served(crosswalk: &Crosswalk, key: &AnswerKey) -> Served {
    let links = crosswalk.links(key);
    let proposes = links.iter().any(|link| link.relation.strength >= STRONG);
    match (proposes, links.is_empty()) {
        (true, _) => Served::Fully,
        (false, false) => Served::Partly,
        (false, true) => Served::Not,
    }
}

/// One requirement and how far it is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverageRow {
    /// Which requirement.
    pub key: AnswerKey,
    /// How far.
    pub served: Served,
}

/// One topic's requirements by how far they are served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicCoverage {
    /// Which topic.
    pub topic: TopicId,
    /// In the standard's order; a requirement stands under its main topic only, so that the topics add up.
    pub rows: Vec<CoverageRow>,
}

impl TopicCoverage {
    /// How many are served as far as `served`.
    pub fn n(&self, served: Served) -> usize {
        self.rows.iter().filter(|row| row.served == served).count()
    }
}

/// How far one management system is served by the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The system whose requirements are counted.
    pub system: ManagementSystem,
    /// In the standard's order.
    pub rows: Vec<CoverageRow>,
    /// By main topic, in the order in which the standard comes to them.
    pub topics: Vec<TopicCoverage>,
}

impl Coverage {
    /// How many are served as far as `served`.
    pub fn n(&self, served: Served) -> usize {
        self.rows.iter().filter(|row| row.served == served).count()
    }

    /// The requirements that are served as far as `served`, in the standard's order.
    pub fn keys(&self, served: Served) -> impl Iterator<Item = &AnswerKey> {
        self.rows.iter().filter(move |row| row.served == served).map(|row| &row.key)
    }
}

/// How far the requirements of `system` are served by the other one; `None` without a crosswalk between the two.
pub fn coverage(catalogue: &Catalogue, system: ManagementSystem) -> Option<Coverage> {
    let crosswalk = catalogue.crosswalk()?;
    let questionnaire = [crosswalk.source(), crosswalk.target()]
        .into_iter()
        .filter_map(|id| catalogue.questionnaire(id))
        .find(|questionnaire| questionnaire.structure.system == system)?;
    let mut topics: Vec<TopicCoverage> = Vec::new();
    let mut rows = Vec::new();
    for requirement in questionnaire.requirements() {
        let key = questionnaire.key(&requirement.id);
        let row = CoverageRow { served: served(crosswalk, &key), key };
        if let Some(topic) = requirement.topics.first() {
            match topics.iter_mut().find(|met| met.topic == *topic) {
                Some(met) => met.rows.push(row.clone()),
                None => topics.push(TopicCoverage { topic: topic.clone(), rows: vec![row.clone()] }),
            }
        }
        rows.push(row);
    }
    Some(Coverage { system, rows, topics })
}
