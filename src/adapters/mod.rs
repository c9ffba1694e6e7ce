//! The only place that talks to the browser: one file for each thing it does for us.

pub mod assets;
pub mod clock;
mod dom_error;
pub mod download;
mod events;
pub mod exporter;
pub mod files;
pub mod ids;
mod indexed_db;
pub mod keyboard;
mod local_storage;
pub mod location;
mod memory;
pub mod page;
pub mod preferences;
pub mod storage;
mod tabs;
mod task;
pub mod view_port;

pub use task::spawn;
