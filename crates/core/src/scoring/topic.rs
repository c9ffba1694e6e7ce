//! How each topic stands across the standards.

use super::{Lean, Scores, Tally};
use crate::catalogue::Catalogue;
use crate::ids::TopicId;
use std::collections::BTreeMap;

/// One topic's score.
#[derive(Debug, Clone, PartialEq)]
pub struct TopicScore {
    /// Which.
    pub topic: TopicId,
    /// One for each standard, in the order of the scores; nothing in it where a standard is silent on the topic.
    pub tallies: Vec<Tally>,
}

impl TopicScore {
    /// Mean points below target of the standard that leans furthest here; 0 when nothing is rated.
    pub fn furthest(&self) -> f64 {
        let points = |tally: &Tally| match tally.lean() {
            Lean::Out(points) => points,
            Lean::True | Lean::NotAssessed => 0.0,
        };
        self.tallies.iter().map(points).fold(0.0, f64::max)
    }

    fn is_rated(&self) -> bool {
        self.tallies.iter().any(|tally| tally.n_rated > 0)
    }
}

/// Every topic, furthest out of true first, what nobody has rated last, then by id.
///
/// A requirement counts in each of its topics.
pub fn topic_scores(scores: &Scores, catalogue: &Catalogue) -> Vec<TopicScore> {
    let n = scores.standards.len();
    let mut found: BTreeMap<&TopicId, Vec<Tally>> = BTreeMap::new();
    for (idx, standard) in scores.standards.iter().enumerate() {
        for (key, standing) in standard.rows() {
            let topics = catalogue.requirement(key).map(|requirement| requirement.topics.as_slice());
            for topic in topics.unwrap_or_default() {
                let tallies = found.entry(topic).or_insert_with(|| vec![Tally::default(); n]);
                if let Some(tally) = tallies.get_mut(idx) {
                    *tally = *tally + Tally::from(*standing);
                }
            }
        }
    }
    let mut topics: Vec<TopicScore> =
        found.into_iter().map(|(topic, tallies)| TopicScore { topic: topic.clone(), tallies }).collect();
    topics
        .sort_by(|a, b| b.is_rated().cmp(&a.is_rated()).then_with(|| b.furthest().total_cmp(&a.furthest())));
    topics
}
