//! Plumbline's domain: questionnaires, assessments, scoring. No browser, no clock, no I/O, no randomness.

pub mod assessment;
pub mod catalogue;
pub mod crosswalk;
pub mod file;
pub mod ids;
pub mod overview;
pub mod scope;
pub mod scoring;
pub mod texts;

pub use jiff::{Timestamp, civil::Date};
