//! The keys of this page.

use super::state::Agreements;
use crate::adapters::{keyboard, view_port};
use leptos::ev::{KeyboardEvent, keydown};
use leptos::prelude::*;

/// Listens until the page is left.
pub fn listen(agreements: Agreements) {
    let handle = window_event_listener(keydown, move |event: KeyboardEvent| {
        let has_modifier = event.ctrl_key() || event.meta_key() || event.alt_key();
        if has_modifier || view_port::dialog_is_open() || keyboard::is_typing(&event) {
            return;
        }
        match event.key().as_str() {
            "j" => agreements.step(true),
            "k" => agreements.step(false),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || handle.remove());
}
