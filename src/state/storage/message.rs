//! What tabs say to each other.

use super::record::{Change, FORMAT, Record};
use plumbline_core::file;
use plumbline_core::ids::AssessmentId;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What one tab says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Message {
    /// Here I am, of this release.
    Hello,
    /// This edit has been committed.
    Edited(Box<Record>),
    /// This assessment has been committed.
    Created(AssessmentId),
    /// This assessment has been removed.
    Removed(AssessmentId),
}

/// What another tab hears.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Heard {
    /// From a tab of the same forms.
    Said(Message),
    /// From a tab whose forms are newer than ours.
    Later,
    /// From a tab whose forms are older than ours.
    Earlier,
    /// Not from us.
    Noise,
}

#[derive(Serialize, Deserialize)]
struct Envelope<M> {
    /// Of saved files.
    schema: u32,
    /// Of records.
    records: u32,
    message: M,
}

impl Message {
    /// What others have to hear of `record`, if anything.
    pub(super) fn about(record: &Record) -> Option<Self> {
        match &record.change {
            Change::Edit(_) => Some(Self::Edited(Box::new(record.clone()))),
            Change::Create { .. } => Some(Self::Created(record.doc.clone())),
            Change::Remove => Some(Self::Removed(record.doc.clone())),
            Change::BackedUp(_) => None,
        }
    }

    /// As text.
    pub(super) fn print(&self) -> String {
        let envelope = Envelope { schema: file::CURRENT, records: FORMAT, message: self };
        serde_json::to_string(&envelope).unwrap_or_default()
    }
}

/// Understands what another tab said.
pub(super) fn hear(text: &str) -> Heard {
    let Ok(Envelope { schema, records, message }) = serde_json::from_str::<Envelope<Value>>(text) else {
        return Heard::Noise;
    };
    match (schema, records) {
        (schema, records) if schema > file::CURRENT || records > FORMAT => Heard::Later,
        (file::CURRENT, FORMAT) => serde_json::from_value(message).map_or(Heard::Noise, Heard::Said),
        _ => Heard::Earlier,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_heard() {
        let message = Message::Created("a".into());
        assert_eq!(hear(&message.print()), Heard::Said(message));
    }

    #[test]
    fn a_later_release_is_recognised_by_its_envelope_alone() {
        assert_eq!(hear(r#"{"schema": 99, "records": 1, "message": {"of": "tomorrow"}}"#), Heard::Later);
        assert_eq!(hear(r#"{"schema": 1, "records": 99, "message": 7}"#), Heard::Later);
    }

    #[test]
    fn nonsense_is_ignored() {
        let unknown = format!(r#"{{"schema": {}, "records": 1, "message": "?"}}"#, file::CURRENT);
        for text in ["", "{", "null", r#"{"schema": -1}"#, &unknown] {
            assert_eq!(hear(text), Heard::Noise, "{text}");
        }
    }
}
