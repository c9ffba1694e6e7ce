//! Signals round the assessments: where the person is, what is open, what is stored.

pub mod app;
pub mod appearance;
mod commands;
pub mod export;
pub mod open;
mod overlay;
pub mod route;
pub mod storage;
