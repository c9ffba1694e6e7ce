//! What the journeys share: a served release build, a browser with a profile of its own, and what a person does in it.

mod browser;
mod driver;
mod journey;
mod logs;
mod made;
mod pages;
mod pdf;
mod scan;
mod stage;

pub use browser::{Browser, DARK, ENTER, ESCAPE, LIGHT, SHIFT_TAB, SPACE, TAB, quoted};
pub use journey::journey;
pub use made::{IEC, ISO, answered, crosswalk_file, example, level, requirements};
pub use pages::{Assess, Crosswalk, Home, Plan, Proposals, Report, Results, Scope, Setup, VIEWS, View};
pub use pdf::Pdf;
pub use scan::axe_source;
pub use stage::Stage;

/// The app's own words for `key`, so that journeys follow what translators and editors change.
pub fn t(key: &str) -> String {
    plumbline_core::texts::Texts::english().get(key)
}
