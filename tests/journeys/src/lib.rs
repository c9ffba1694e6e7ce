//! What the journeys share: a served release build, a browser with a profile of its own, and what a person does in it.

mod browser;
mod pdf;
mod stage;
mod steps;

pub use browser::Browser;
pub use pdf::text_of_pdf;
pub use stage::Stage;

/// The worked example, as a file on disk.
pub fn example() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/examples/kessler-valves.plumb")
}
