//! One file or folder a page.

pub mod alignment;
pub mod assess;
pub mod crosswalk;
pub mod home;
pub mod plan;
pub mod proposals;
pub mod report;
pub mod results;
pub mod scope;
pub mod setup;
pub mod statements;
pub mod strip;
