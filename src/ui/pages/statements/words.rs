//! Words that several parts of this page use.

use super::state::Place;
use crate::ui::words::t;
use plumbline_core::assessment::ScopeSection;
use plumbline_core::catalogue::ManagementSystem;

/// The heading of a section.
pub fn section_name(section: ScopeSection) -> String {
    t(&format!("statements-section-{}", section.name()))
}

/// A section with whose it is, for those who cannot see in which document it stands.
pub fn place_name((system, section): Place) -> String {
    format!("{}, {}", section_name(section), t(&format!("system-{}", system.name())))
}

/// "The office's", at the beginning of a sentence.
pub fn whose_first(system: ManagementSystem) -> String {
    t(&format!("statements-first-{}", system.name()))
}

/// "the office's", within a sentence.
pub fn whose(system: ManagementSystem) -> String {
    t(&format!("statements-whose-{}", system.name()))
}
