//! The section through the company: both scopes drawn over each other, level by level.

mod building;
mod crossing;
mod data;
mod drawing;
mod form;
mod layout;
mod legend;
mod lines;
mod marks;
mod outlines;
#[cfg(test)]
mod tests;
mod tracks;

pub use data::{SectionData, letter};
pub use drawing::Section;
