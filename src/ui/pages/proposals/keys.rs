//! The keys of the proposals page.

use super::review::Review;
use crate::adapters::{keyboard, view_port};
use leptos::ev::{KeyboardEvent, keydown};
use leptos::prelude::*;
use plumbline_core::assessment::MaturityLevel;

/// Listens until the page is left.
pub fn listen(review: Review) {
    let handle = window_event_listener(keydown, move |event: KeyboardEvent| {
        let is_chord = event.ctrl_key() || event.meta_key() || event.alt_key();
        if is_chord || view_port::dialog_is_open() {
            return;
        }
        if keyboard::is_typing(&event) {
            if event.key() == "Escape" {
                view_port::blur();
            }
            return;
        }
        if press(review, &event) {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
}

fn press(review: Review, event: &KeyboardEvent) -> bool {
    match event.key().as_str() {
        "j" | "J" | "ArrowDown" => review.step(1),
        "k" | "K" | "ArrowUp" => review.step(-1),
        "t" | "T" => review.accept(),
        "i" | "I" => review.dismiss(),
        "Enter" if !keyboard::is_on_control(event) => review.open_in_assess(),
        digit => {
            let level = digit.parse::<u8>().ok().and_then(|level| MaturityLevel::try_from(level).ok());
            let Some(level) = level else { return false };
            review.confirm(level);
        }
    }
    true
}
