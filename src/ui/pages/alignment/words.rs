//! Words that several parts of this page use.

use crate::ui::words::{t, tv};
use plumbline_core::Date;
use plumbline_core::assessment::Alignment;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::crosswalk::{Accord, accord, missing_terms};
use plumbline_core::ids::TopicId;

/// The topic's name; its id where a catalogue brings a topic that has none.
pub fn topic_name(topic: &TopicId) -> String {
    let key = format!("topic-{topic}");
    let name = t(&key);
    if name == key { topic.to_string() } else { name }
}

/// Who leads, in words.
pub fn lead_words(lead: Option<ManagementSystem>) -> String {
    match lead {
        Some(system) => t(&format!("alignment-lead-{}", system.name())),
        None => t("alignment-lead-nobody"),
    }
}

/// How far the agreement is, and what it lacks.
pub fn accord_words(alignment: &Alignment) -> String {
    let missing = missing_terms(alignment);
    match accord(alignment) {
        Accord::Begun => {
            let terms: Vec<String> =
                missing.iter().map(|term| t(&format!("alignment-term-{}", term.name()))).collect();
            tv("alignment-lacks", &[("terms", (&terms.join(", ")).into())])
        }
        state => t(&format!("alignment-state-{}", state.name())),
    }
}

/// The same day a year later; the 28th where that year has no 29th of February.
pub fn a_year_later(day: Date) -> Option<Date> {
    let year = day.year().checked_add(1)?;
    Date::new(year, day.month(), day.day()).or_else(|_| Date::new(year, day.month(), 28)).ok()
}
