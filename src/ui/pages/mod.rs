//! One file or folder a page.

pub mod assess;
pub mod home;
pub mod plan;
pub mod report;
pub mod results;
pub mod setup;
