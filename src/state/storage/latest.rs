//! Which change to a field is the latest, so that all tabs come to show the same.

use super::record::Stamp;
use plumbline_core::assessment::Edit;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::ids::{ActionId, AnswerKey, AssetId, EvidenceId, InterfaceId, PairKey, TopicId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The latest change known to each field of one assessment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(Field, Stamp)>", into = "Vec<(Field, Stamp)>")]
pub(super) struct Latest(BTreeMap<Field, Stamp>);

/// What a single edit sets.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Field {
    Answer(AnswerKey),
    Evidence(EvidenceId),
    Action(ActionId),
    Asset(AssetId),
    Interface(InterfaceId),
    Alignment(TopicId),
    Settlement(PairKey),
    Dismissal(AnswerKey),
    Scope(ManagementSystem),
    Profile,
}

impl Latest {
    /// How many fields are remembered with the document: a change is late by seconds, not by hundreds of changes.
    const MAX_KEPT: usize = 100;

    /// Takes note of `edit`, and returns what of it has not been overtaken by a later change.
    ///
    /// An edit sets whole records, so that leaving out what was overtaken gives what order of time would have given.
    pub(super) fn admit(&mut self, edit: Edit, stamp: &Stamp) -> Option<Edit> {
        let field = match &edit {
            Edit::Answer { key, .. } => Field::Answer(key.clone()),
            Edit::Evidence { id, .. } => Field::Evidence(id.clone()),
            Edit::Action { id, .. } => Field::Action(id.clone()),
            Edit::Asset { id, .. } => Field::Asset(id.clone()),
            Edit::Interface { id, .. } => Field::Interface(id.clone()),
            Edit::Alignment { topic, .. } => Field::Alignment(topic.clone()),
            Edit::Settlement { pair, .. } => Field::Settlement(pair.clone()),
            Edit::Dismissal { key, .. } => Field::Dismissal(key.clone()),
            Edit::Scope { system, .. } => Field::Scope(*system),
            Edit::Profile(_) => Field::Profile,
            Edit::Batch(edits) => {
                let batch: Vec<Edit> =
                    edits.iter().filter_map(|edit| self.admit(edit.clone(), stamp)).collect();
                return (!batch.is_empty()).then_some(Edit::Batch(batch));
            }
        };
        if self.0.get(&field).is_some_and(|latest| latest > stamp) {
            return None;
        }
        self.0.insert(field, stamp.clone());
        Some(edit)
    }

    /// Forgets the oldest, to be kept with the document.
    pub(super) fn prune(&mut self) {
        let mut stamps: Vec<Stamp> = self.0.values().cloned().collect();
        stamps.sort_by(|one, other| other.cmp(one));
        if let Some(oldest) = stamps.get(Self::MAX_KEPT) {
            self.0.retain(|_, stamp| *stamp > *oldest);
        }
    }
}

impl From<Vec<(Field, Stamp)>> for Latest {
    fn from(fields: Vec<(Field, Stamp)>) -> Self {
        Self(fields.into_iter().collect())
    }
}

impl From<Latest> for Vec<(Field, Stamp)> {
    fn from(latest: Latest) -> Self {
        latest.0.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plumbline_core::assessment::Profile;

    fn stamp(at_millis: i64) -> Stamp {
        Stamp { at_millis, session: "s".into(), seq: 1 }
    }

    fn action(id: &str) -> Edit {
        Edit::Action { id: id.into(), action: None }
    }

    fn field(id: &str) -> Field {
        Field::Action(id.into())
    }

    #[test]
    fn of_a_batch_only_what_was_overtaken_is_left_out() {
        let mut latest = Latest::default();
        assert_eq!(latest.admit(action("a"), &stamp(5)), Some(action("a")));
        let batch = Edit::Batch(vec![action("a"), action("b")]);
        assert_eq!(latest.admit(batch.clone(), &stamp(4)), Some(Edit::Batch(vec![action("b")])));
        assert_eq!(latest.admit(batch.clone(), &stamp(6)), Some(batch));
        assert_eq!(latest.admit(Edit::Batch(vec![action("a")]), &stamp(5)), None);
    }

    #[test]
    fn the_newest_fields_are_kept_and_survive_being_written() {
        let mut latest = Latest::default();
        for n in 0..150 {
            latest.admit(action(&format!("{n:03}")), &stamp(n));
        }
        latest.admit(Edit::Profile(Profile::default()), &stamp(150));
        latest.prune();
        assert_eq!(latest.0.len(), Latest::MAX_KEPT);
        assert!(!latest.0.contains_key(&field("050")));
        assert!(latest.0.contains_key(&field("051")));
        let text = serde_json::to_string(&latest).unwrap();
        assert_eq!(serde_json::from_str::<Latest>(&text).unwrap(), latest);
    }
}
