//! The list where the two meet, topic by topic, and the lines drawn in it.

use super::state::{CrosswalkState, MeetFilter};
use super::weave::{Tie, Weave, weave};
use super::words::{line_weight, points_apart, topic_name};
use leptos::prelude::*;
use plumbline_core::assessment::{Assessment, MaturityLevel};
use plumbline_core::catalogue::{Catalogue, Crosswalk, ManagementSystem};
use plumbline_core::crosswalk::{Coverage, Divergence, Served, TopicCoverage};
use plumbline_core::ids::{AnswerKey, TopicId};
use plumbline_core::scoring::standing;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

/// Height of a row in the picture's units, 16 to a rem.
pub const ROW: usize = 44;
/// Width of the band between the two lists.
pub const BAND: usize = 128;

/// A topic's requirements of the served side, and what they are related to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The side that is served.
    pub system: ManagementSystem,
    /// Which topic.
    pub topic: TopicId,
    /// Requirements of the served side, in the standard's order.
    pub served: Vec<(AnswerKey, Served)>,
    /// What they are related to, each once.
    pub others: Vec<AnswerKey>,
    /// Lines between the two, with the strength of each.
    pub ties: Vec<(Tie, u8)>,
    /// Where the rows stand.
    pub weave: Weave,
}

impl Block {
    /// What tells it from every other, also after filtering.
    pub fn identity(&self) -> (ManagementSystem, TopicId, Vec<(AnswerKey, Served)>, Vec<AnswerKey>) {
        (self.system, self.topic.clone(), self.served.clone(), self.others.clone())
    }

    /// Its heading.
    pub fn name(&self) -> String {
        topic_name(&self.topic)
    }

    /// The requirements that `key` is tied to in this block, and itself; nothing when it is not in it.
    pub fn lit_by(&self, key: &AnswerKey) -> Vec<AnswerKey> {
        let mut lit = Vec::new();
        for (tie, _) in &self.ties {
            let ends = self.served.get(tie.served).map(|(key, _)| key).zip(self.others.get(tie.other));
            if let Some((served, other)) = ends.filter(|(served, other)| *served == key || *other == key) {
                lit.extend([served.clone(), other.clone()]);
            }
        }
        if lit.is_empty() && self.served.iter().any(|(served, _)| served == key) {
            lit.push(key.clone());
        }
        lit
    }
}

/// What passes the filter.
pub fn listed(state: CrosswalkState) -> Memo<Arc<Vec<Block>>> {
    Memo::new(move |_| {
        let catalogue = state.open.catalogue();
        let filter = state.filter.get();
        let Some((coverage, crosswalk)) = state.coverage.get().zip(catalogue.crosswalk().cloned()) else {
            return Arc::default();
        };
        let divergences = if filter.divergent { state.divergences.get() } else { Arc::default() };
        // Ratings are followed only where the filter asks for them.
        let look = |doc: &Assessment| blocks(doc, &catalogue, &crosswalk, &coverage, &filter, &divergences);
        Arc::new(if filter.gaps { state.open.read(look) } else { state.open.peek(look) })
    })
}

fn blocks(
    doc: &Assessment,
    catalogue: &Catalogue,
    crosswalk: &Crosswalk,
    coverage: &Coverage,
    filter: &MeetFilter,
    divergences: &[Divergence],
) -> Vec<Block> {
    let text = filter.text.trim().to_lowercase();
    let says = |key: &AnswerKey| {
        let title = catalogue.requirement(key).map(|requirement| requirement.title.to_lowercase());
        key.requirement.as_str().to_lowercase().contains(&text)
            || title.is_some_and(|title| title.contains(&text))
    };
    let diverges = |key: &AnswerKey| {
        divergences.iter().any(|d| d.is_open() && (d.pair.source == *key || d.pair.target == *key))
    };
    let passes = |key: &AnswerKey, served: Served| {
        filter.served.is_none_or(|wanted| wanted == served)
            && (!filter.gaps || standing(doc, key).below().is_some_and(|below| below > 0))
            && (!filter.divergent || diverges(key))
            && (text.is_empty() || says(key) || others(crosswalk, key).any(|other| says(&other)))
    };
    let topics =
        coverage.topics.iter().filter(|topic| filter.topic.as_ref().is_none_or(|t| *t == topic.topic));
    topics.filter_map(|topic| block(crosswalk, coverage.system, topic, passes)).collect()
}

fn others<'a>(crosswalk: &'a Crosswalk, key: &AnswerKey) -> impl Iterator<Item = AnswerKey> + use<'a> {
    let other = crosswalk.other_side(&key.questionnaire);
    let links = crosswalk.links(key);
    links.into_iter().filter_map(move |link| Some(AnswerKey::new(other?, link.other)))
}

fn block(
    crosswalk: &Crosswalk,
    system: ManagementSystem,
    topic: &TopicCoverage,
    passes: impl Fn(&AnswerKey, Served) -> bool,
) -> Option<Block> {
    let rows = topic.rows.iter().filter(|row| passes(&row.key, row.served));
    let served: Vec<(AnswerKey, Served)> = rows.map(|row| (row.key.clone(), row.served)).collect();
    let mut others: Vec<AnswerKey> = Vec::new();
    let mut ties = Vec::new();
    for (idx, (key, _)) in served.iter().enumerate() {
        let Some(side) = crosswalk.other_side(&key.questionnaire) else { continue };
        for link in crosswalk.links(key) {
            let other = AnswerKey::new(side, link.other);
            let at = others.iter().position(|met| *met == other).unwrap_or_else(|| {
                others.push(other);
                others.len() - 1
            });
            ties.push((Tie { served: idx, other: at }, link.relation.strength));
        }
    }
    let plain: Vec<Tie> = ties.iter().map(|(tie, _)| *tie).collect();
    let weave = weave(served.len(), others.len(), &plain);
    (!served.is_empty()).then(|| Block { system, topic: topic.topic.clone(), served, others, ties, weave })
}

/// The lines of a block, one path for each weight, and how far apart the red ones are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lines {
    /// Ratings that agree, or are not there yet; by weight.
    pub plain: [String; 3],
    /// Ratings two points apart or more; by weight.
    pub apart: [String; 3],
    /// One at each requirement of the served side that has red lines.
    pub labels: Vec<Label>,
}

/// How far apart the red lines of one requirement are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label {
    /// Where it stands.
    pub y: usize,
    /// Fewest points.
    pub least: u8,
    /// Most points.
    pub most: u8,
}

/// Draws the lines of `block` that `shows` lets pass; ratings by index on either side.
pub fn lines(
    block: &Block,
    served_levels: &[Option<MaturityLevel>],
    other_levels: &[Option<MaturityLevel>],
    shows: impl Fn(Tie) -> bool,
) -> Lines {
    let mut lines = Lines::default();
    let mut met: BTreeMap<usize, Vec<(usize, u8)>> = BTreeMap::new();
    let level = |levels: &[Option<MaturityLevel>], idx: usize| levels.get(idx).copied().flatten();
    for (tie, strength) in block.ties.iter().filter(|(tie, _)| shows(*tie)) {
        let slots = block.weave.served.get(tie.served).zip(block.weave.other.get(tie.other));
        let Some((served_y, other_y)) = slots.map(|(s, o)| (middle(*s), middle(*o))) else { continue };
        let (left, right) = match block.system {
            ManagementSystem::Csms => (other_y, served_y),
            ManagementSystem::Isms => (served_y, other_y),
        };
        let apart = points_apart(level(served_levels, tie.served), level(other_levels, tie.other));
        let paths = if apart.is_some() { &mut lines.apart } else { &mut lines.plain };
        if let Some(path) = paths.get_mut(line_weight(*strength) - 1) {
            let _ = write!(path, "M3 {left}H14C56 {left} 72 {right} 114 {right}H125");
        }
        if let Some(apart) = apart {
            met.entry(served_y).or_default().push((other_y, apart));
        }
    }
    lines.labels = met.iter().filter_map(|(y, lines)| label(*y, lines)).collect();
    lines
}

/// Stands on the side that the lines do not come from.
fn label(y: usize, lines: &[(usize, u8)]) -> Option<Label> {
    let n_below = lines.iter().filter(|(other_y, _)| *other_y > y).count();
    let y = if 2 * n_below > lines.len() { y - 8 } else { y + 16 };
    let points = || lines.iter().map(|(_, apart)| *apart);
    Some(Label { y, least: points().min()?, most: points().max()? })
}

fn middle(slot: usize) -> usize {
    ROW * slot + ROW / 2
}
