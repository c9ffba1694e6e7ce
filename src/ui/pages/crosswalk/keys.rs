//! The keys of the crosswalk.

use super::state::CrosswalkState;
use crate::adapters::{keyboard, view_port};
use leptos::ev::{KeyboardEvent, keydown};
use leptos::prelude::*;

/// Listens until the page is left.
pub fn listen(state: CrosswalkState) {
    let handle = window_event_listener(keydown, move |event: KeyboardEvent| {
        let has_modifier = event.ctrl_key() || event.meta_key() || event.alt_key();
        if has_modifier || view_port::dialog_is_open() || keyboard::is_typing(&event) {
            return;
        }
        if matches!(event.key().as_str(), "x" | "X") && state.coverage.read_untracked().is_some() {
            event.prevent_default();
            state.settle_next();
        }
    });
    on_cleanup(move || handle.remove());
}
