//! What a person sees: shell, pages, components.

pub mod components;
pub mod later;
pub mod pages;
pub mod shell;
pub mod words;
