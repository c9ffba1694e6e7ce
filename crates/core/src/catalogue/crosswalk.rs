//! How the requirements of two standards are related: the crosswalk files, read and indexed.

use super::CatalogueError;
use crate::ids::{AnswerKey, PairKey, QuestionnaireId, RequirementId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A crosswalk file, for example `crosswalk/iso-27001-2022--iec-62443-2-1-2024.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CrosswalkFile {
    /// The standard that relations are read from.
    pub source: QuestionnaireId,
    /// The standard that they are read to.
    pub target: QuestionnaireId,
    /// Each pair at most once.
    pub relations: Vec<Relation>,
    /// What stands alone on either side, and why.
    pub unmapped: Unmapped,
}

/// How a requirement of the source relates to one of the target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relation {
    /// In the source standard.
    pub source: RequirementId,
    /// In the target standard.
    pub target: RequirementId,
    /// Read from source to target.
    pub relation: RelationKind,
    /// 1 to 10: 9 doing the one all but does the other, 7 most of it, 4 a good part, 1 a useful connection.
    pub strength: u8,
    /// What the one covers of the other and what is left for the plant, in our words.
    pub rationale: String,
    /// What to look at on the floor before the source's answer is believed for the target.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub check: String,
    /// Where the pairing is supported publicly.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub support: Vec<String>,
}

/// The set-theory vocabulary of NIST IR 8477.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RelationKind {
    /// Both ask for the same.
    Equal,
    /// The source asks for less, and all of it is inside the target.
    SubsetOf,
    /// The source asks for all that the target does, and more.
    SupersetOf,
    /// They overlap, and each has something of its own.
    IntersectsWith,
}

impl RelationKind {
    /// All of them, closest first.
    pub const ALL: [Self; 4] = [Self::Equal, Self::SupersetOf, Self::SubsetOf, Self::IntersectsWith];

    /// The same relation read from the other side.
    pub fn flipped(self) -> Self {
        match self {
            Self::SubsetOf => Self::SupersetOf,
            Self::SupersetOf => Self::SubsetOf,
            same => same,
        }
    }

    /// The name in files and locale keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Equal => "equal",
            Self::SubsetOf => "subset_of",
            Self::SupersetOf => "superset_of",
            Self::IntersectsWith => "intersects_with",
        }
    }
}

/// Requirements without a counterpart.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unmapped {
    /// Of the source standard.
    pub source: Vec<Alone>,
    /// Of the target standard.
    pub target: Vec<Alone>,
}

/// A requirement without a counterpart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alone {
    /// Which.
    pub id: RequirementId,
    /// Why the other side has nothing like it.
    pub reason: String,
}

/// A relation seen from one of its ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link<'a> {
    /// The relation as the file has it.
    pub relation: &'a Relation,
    /// Read from the other end to this one.
    pub kind: RelationKind,
    /// The requirement at the other end.
    pub other: &'a RequirementId,
    /// Whether this end is the file's target.
    pub is_target: bool,
}

/// A crosswalk file, indexed from both sides.
#[derive(Debug, Clone, PartialEq)]
pub struct Crosswalk {
    file: CrosswalkFile,
    by_source: BTreeMap<RequirementId, Vec<usize>>,
    by_target: BTreeMap<RequirementId, Vec<usize>>,
}

impl Crosswalk {
    /// Reads the bytes of a crosswalk file; `name` is for the error.
    ///
    /// # Errors
    /// When it is not JSON of the form of design 7.
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Self, CatalogueError> {
        serde_json::from_slice(bytes)
            .map(Self::new)
            .map_err(|err| CatalogueError::Crosswalk { id: name.into(), source: Arc::new(err) })
    }

    /// Indexes `file`. A pair given twice counts once, as it stands first.
    pub fn new(mut file: CrosswalkFile) -> Self {
        let mut met = BTreeSet::new();
        file.relations.retain(|relation| met.insert((relation.source.clone(), relation.target.clone())));
        let index = |end: fn(&Relation) -> &RequirementId| {
            let mut map: BTreeMap<RequirementId, Vec<usize>> = BTreeMap::new();
            for (idx, relation) in file.relations.iter().enumerate() {
                map.entry(end(relation).clone()).or_default().push(idx);
            }
            map
        };
        let (by_source, by_target) = (index(|relation| &relation.source), index(|relation| &relation.target));
        Self { file, by_source, by_target }
    }

    /// The standard that relations are read from.
    pub fn source(&self) -> &QuestionnaireId {
        &self.file.source
    }

    /// The standard that they are read to.
    pub fn target(&self) -> &QuestionnaireId {
        &self.file.target
    }

    /// Every relation, in the file's order.
    pub fn relations(&self) -> &[Relation] {
        &self.file.relations
    }

    /// What stands alone on either side.
    pub fn unmapped(&self) -> &Unmapped {
        &self.file.unmapped
    }

    /// The keys at the two ends of `relation`.
    pub fn pair(&self, relation: &Relation) -> PairKey {
        PairKey {
            source: AnswerKey::new(self.source(), &relation.source),
            target: AnswerKey::new(self.target(), &relation.target),
        }
    }

    /// The relation of `pair`, if there is one.
    pub fn relation(&self, pair: &PairKey) -> Option<&Relation> {
        let named =
            pair.source.questionnaire == *self.source() && pair.target.questionnaire == *self.target();
        let at = self.by_source.get(&pair.source.requirement).filter(|_| named)?;
        at.iter()
            .filter_map(|idx| self.file.relations.get(*idx))
            .find(|r| r.target == pair.target.requirement)
    }

    /// The standard at the other side of `questionnaire`; `None` when it is on neither.
    pub fn other_side(&self, questionnaire: &QuestionnaireId) -> Option<&QuestionnaireId> {
        if questionnaire == self.source() {
            Some(self.target())
        } else {
            (questionnaire == self.target()).then(|| self.source())
        }
    }

    /// What requirement `key` of either side is related to, closest first: by strength, then in the file's order.
    pub fn links(&self, key: &AnswerKey) -> Vec<Link<'_>> {
        let (map, is_target) = if key.questionnaire == *self.target() {
            (&self.by_target, true)
        } else if key.questionnaire == *self.source() {
            (&self.by_source, false)
        } else {
            return Vec::new();
        };
        let at = map.get(&key.requirement).map(Vec::as_slice).unwrap_or_default();
        let mut links: Vec<Link<'_>> = at
            .iter()
            .filter_map(|idx| self.file.relations.get(*idx))
            .map(|relation| match is_target {
                true => Link { relation, kind: relation.relation, other: &relation.source, is_target },
                false => {
                    Link { relation, kind: relation.relation.flipped(), other: &relation.target, is_target }
                }
            })
            .collect();
        links.sort_by_key(|link| std::cmp::Reverse(link.relation.strength));
        links
    }

    /// Why requirement `key` of either side stands alone; `None` when it does not, or nobody said.
    pub fn alone(&self, key: &AnswerKey) -> Option<&Alone> {
        let list = if key.questionnaire == *self.source() {
            &self.file.unmapped.source
        } else if key.questionnaire == *self.target() {
            &self.file.unmapped.target
        } else {
            return None;
        };
        list.iter().find(|alone| alone.id == key.requirement)
    }
}
