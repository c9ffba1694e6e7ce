//! Journeys through the release build in a real browser; `cargo xtask test` runs them.

mod accessibility;
mod export_import;
mod filtered;
mod host_gone;
mod hostile_files;
mod keyboard_only;
mod killed;
mod layout;
mod overlay;
mod policy;
mod print;
mod storage_trouble;
mod two_tabs;
mod undo;
mod whole_job;
