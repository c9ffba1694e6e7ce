//! The keys of the scope page.

use super::state::ScopeState;
use crate::adapters::{keyboard, view_port};
use leptos::ev::{KeyboardEvent, keydown};
use leptos::prelude::*;

/// Listens until the page is left.
pub fn listen(scope: ScopeState) {
    let handle = window_event_listener(keydown, move |event: KeyboardEvent| {
        let has_modifier = event.ctrl_key() || event.meta_key() || event.alt_key();
        if has_modifier || view_port::dialog_is_open() || keyboard::is_typing(&event) {
            return;
        }
        if matches!(event.key().as_str(), "t" | "T") {
            event.prevent_default();
            scope.add_thing();
        }
    });
    on_cleanup(move || handle.remove());
}
