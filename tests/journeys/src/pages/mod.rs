//! The app's pages, as a person uses them: what can be done on each, and what it shows.

mod assess;
mod home;
mod overlay;
mod plan;
mod report;
mod results;
mod setup;
mod shell;
mod views;

pub use assess::Assess;
pub use home::Home;
pub use overlay::{Crosswalk, Proposals, Scope};
pub use plan::Plan;
pub use report::Report;
pub use results::Results;
pub use setup::Setup;
pub use views::{VIEWS, View};
