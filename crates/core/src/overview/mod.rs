//! What a person wants to know before opening an assessment: how it stands, what is due, what a lost browser would cost.

mod backup;
mod headline;
mod outstanding;
#[cfg(test)]
mod sample;

pub use backup::{answers_since, is_same_origin, last_touched, previous};
pub use headline::{Headline, StandardLean, headline};
pub use outstanding::{OpenAction, Outstanding, When, outstanding, when};
