//! What an answer of one standard suggests for the other: it proposes, a person decides.

use crate::Timestamp;
use crate::assessment::{Answer, Assessment, Edit, MaturityLevel, Provenance, Rating, SourceRating};
use crate::catalogue::{Catalogue, Relation, RelationKind};
use crate::ids::{AnswerKey, EvidenceId, QuestionnaireId};
use std::collections::BTreeSet;

/// From this strength on a relation proposes a rating; below it carries evidence only.
pub(super) const STRONG: u8 = 7;

/// The highest rating that an overlap proposes: what the other side adds is not known.
const OVERLAP_CAP: u8 = 3;

/// The rating that `source` suggests across a relation read from its standard to the other; `None` for evidence only.
///
/// Nothing below strength [`STRONG`]. From there on equal and superset propose the source's own rating, subset and overlap
/// one step less and never more than 3. Invariant: never above `source`.
pub fn proposed_level(kind: RelationKind, strength: u8, source: MaturityLevel) -> Option<MaturityLevel> {
    match kind {
        _ if strength < STRONG => None,
        RelationKind::Equal | RelationKind::SupersetOf => Some(source),
        RelationKind::SubsetOf | RelationKind::IntersectsWith => {
            MaturityLevel::try_from(source.get().saturating_sub(1).min(OVERLAP_CAP)).ok()
        }
    }
}

/// One rated answer of the other standard that has something to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceAnswer {
    /// Which answer.
    pub key: AnswerKey,
    /// Its rating.
    pub level: MaturityLevel,
    /// Whether it is itself to be verified.
    pub doubt: bool,
    /// Read from the source to the requirement that the proposal is for.
    pub kind: RelationKind,
    /// The relation as the file has it: rationale, strength, what to check.
    pub relation: Relation,
    /// What it alone would propose.
    pub proposes: Option<MaturityLevel>,
}

/// What the other standard's answers suggest for an unanswered requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The requirement that it is for.
    pub key: AnswerKey,
    /// The most cautious of what the sources propose; `None` when they carry evidence only.
    pub level: Option<MaturityLevel>,
    /// Those with a rating to propose first, the most cautious leading; then by strength.
    pub sources: Vec<SourceAnswer>,
    /// What the sources' evidence amounts to.
    pub evidence: BTreeSet<EvidenceId>,
    /// Turned down by a person.
    pub is_dismissed: bool,
}

impl Proposal {
    /// Whether the sources propose different ratings.
    pub fn disagrees(&self) -> bool {
        let proposed: BTreeSet<MaturityLevel> =
            self.sources.iter().filter_map(|source| source.proposes).collect();
        proposed.len() > 1
    }

    /// Whether a source in doubt stands behind it: then the answer is to be verified too.
    pub fn is_doubtful(&self) -> bool {
        self.sources.iter().any(|source| source.doubt)
    }

    /// What to look at first: the check of the leading source.
    pub fn check(&self) -> Option<&str> {
        self.sources.iter().map(|source| source.relation.check.as_str()).find(|check| !check.is_empty())
    }
}

/// What is suggested for requirement `key`; `None` when it is answered, or nothing rated is related to it.
///
/// A dismissed one is returned as such. The order in which answers were given plays no part.
pub fn proposal(doc: &Assessment, catalogue: &Catalogue, key: &AnswerKey) -> Option<Proposal> {
    if doc.answers.get(key).is_some_and(|answer| answer.rating.is_some()) {
        return None;
    }
    let sources = sources(doc, catalogue, key);
    if sources.is_empty() {
        return None;
    }
    let evidence = sources
        .iter()
        .filter_map(|source| doc.answers.get(&source.key))
        .flat_map(|answer| answer.evidence.iter())
        .filter(|id| doc.evidence.contains_key(*id))
        .cloned()
        .collect();
    Some(Proposal {
        key: key.clone(),
        level: sources.iter().filter_map(|source| source.proposes).min(),
        sources,
        evidence,
        is_dismissed: doc.dismissals.contains_key(key),
    })
}

/// Every proposal in the catalogue's order, dismissed ones among them.
pub fn proposals(doc: &Assessment, catalogue: &Catalogue) -> Vec<Proposal> {
    catalogue.keys().filter_map(|key| proposal(doc, catalogue, &key)).collect()
}

fn sources(doc: &Assessment, catalogue: &Catalogue, key: &AnswerKey) -> Vec<SourceAnswer> {
    let mut found: Vec<SourceAnswer> = Vec::new();
    for crosswalk in catalogue.crosswalks() {
        let Some(other) = crosswalk.other_side(&key.questionnaire) else { continue };
        for link in crosswalk.links(key) {
            let source = AnswerKey::new(other, link.other);
            let Some(answer) = doc.answers.get(&source) else { continue };
            // What was itself only confirmed from this requirement is no second voice.
            let Some(level) = answer.level().filter(|_| !answer.sources.iter().any(|s| s.key == *key)) else {
                continue;
            };
            found.push(SourceAnswer {
                proposes: proposed_level(link.kind, link.relation.strength, level),
                key: source,
                level,
                doubt: answer.doubt,
                kind: link.kind,
                relation: link.relation.clone(),
            });
        }
    }
    found.sort_by_key(|source| {
        (source.proposes.is_none(), source.proposes, std::cmp::Reverse(source.relation.strength))
    });
    found
}

/// The answer that a person gives by confirming `proposal` with `rating`: what was there, the rating, the evidence,
/// and where it came from.
pub fn accepted(doc: &Assessment, proposal: &Proposal, rating: Rating, by: &str, at: Timestamp) -> Answer {
    let mut answer = doc.answer(&proposal.key);
    answer.rate(Some(rating));
    answer.evidence.extend(proposal.evidence.iter().cloned());
    answer.doubt |= proposal.is_doubtful();
    answer.provenance = Provenance::Confirmed;
    answer.sources =
        proposal.sources.iter().map(|s| SourceRating { key: s.key.clone(), level: s.level }).collect();
    answer.by = by.to_owned();
    answer.at = Some(at);
    answer
}

/// Confirms `proposal` with `rating` as one step: the answer is given, and a dismissal is gone.
///
/// Invariant: what [`crate::assessment::apply`] returns for it takes all of that back (property-tested).
pub fn accept_edit(doc: &Assessment, proposal: &Proposal, rating: Rating, by: &str, at: Timestamp) -> Edit {
    let key = proposal.key.clone();
    let answer = Some(accepted(doc, proposal, rating, by, at));
    Edit::Batch(vec![Edit::Answer { key: key.clone(), answer }, Edit::Dismissal { key, dismissal: None }])
}

/// A source whose rating is no longer the one that an answer was confirmed from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The source.
    pub source: AnswerKey,
    /// Its rating when the answer was confirmed.
    pub then: MaturityLevel,
    /// Its rating now; `None` when it has none any more.
    pub now: Option<MaturityLevel>,
}

/// What has moved under the confirmed answer `key`.
pub fn moved_sources(doc: &Assessment, key: &AnswerKey) -> Vec<Moved> {
    let Some(answer) = doc.answers.get(key).filter(|answer| answer.provenance == Provenance::Confirmed)
    else {
        return Vec::new();
    };
    let now = |key: &AnswerKey| doc.answers.get(key).and_then(Answer::level);
    answer
        .sources
        .iter()
        .filter(|source| now(&source.key) != Some(source.level))
        .map(|source| Moved { source: source.key.clone(), then: source.level, now: now(&source.key) })
        .collect()
}

/// The confirmed answer `key` as it is, with its sources as they are now: a person has looked and it still holds.
/// Sources without a rating are dropped. `None` when nothing has moved.
pub fn reconfirmed(doc: &Assessment, key: &AnswerKey, by: &str, at: Timestamp) -> Option<Answer> {
    if moved_sources(doc, key).is_empty() {
        return None;
    }
    let mut answer = doc.answer(key);
    answer.sources = answer
        .sources
        .into_iter()
        .filter_map(|source| {
            let level = doc.answers.get(&source.key)?.level()?;
            Some(SourceRating { level, ..source })
        })
        .collect();
    answer.by = by.to_owned();
    answer.at = Some(at);
    Some(answer)
}

/// The work that the crosswalk saves on one standard.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Savings {
    /// Requirements of the standard.
    pub n_total: usize,
    /// Open with a rating proposed.
    pub n_rating: usize,
    /// Open with evidence carried over and no rating.
    pub n_evidence: usize,
    /// Answered by confirming a proposal.
    pub n_confirmed: usize,
    /// Turned down and still open.
    pub n_dismissed: usize,
}

impl Savings {
    /// Requirements that have a proposal waiting.
    pub fn n_waiting(&self) -> usize {
        self.n_rating + self.n_evidence
    }
}

/// What the crosswalk saves on `questionnaire`.
pub fn savings(doc: &Assessment, catalogue: &Catalogue, questionnaire: &QuestionnaireId) -> Savings {
    let mut savings = Savings::default();
    for key in catalogue.keys().filter(|key| key.questionnaire == *questionnaire) {
        savings.n_total += 1;
        if doc.answers.get(&key).is_some_and(|a| a.rating.is_some() && a.provenance == Provenance::Confirmed)
        {
            savings.n_confirmed += 1;
        }
        match proposal(doc, catalogue, &key) {
            Some(proposal) if proposal.is_dismissed => savings.n_dismissed += 1,
            Some(proposal) if proposal.level.is_some() => savings.n_rating += 1,
            Some(_) => savings.n_evidence += 1,
            None => {}
        }
    }
    savings
}
