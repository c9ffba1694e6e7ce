//! The section through the company: both scopes drawn over each other, level by level.

mod data;
mod drawing;
mod form;
mod layout;
mod legend;
mod lines;
mod tracks;

pub use data::{SectionData, letter};
pub use drawing::Section;
