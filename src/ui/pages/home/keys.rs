//! The keys of Home.

use super::desk::Desk;
use super::lede::GO_ON;
use super::open_file::{FILE_INPUT, Opener};
use crate::adapters::{keyboard, view_port};
use crate::state::app::App;
use crate::state::route::Route;
use leptos::ev::{KeyboardEvent, keydown};
use leptos::prelude::*;

/// Listens until the page is left.
pub fn listen(app: App, desk: Desk, opener: Opener) {
    let handle = window_event_listener(keydown, move |event: KeyboardEvent| {
        let is_chord = event.ctrl_key() || event.meta_key() || event.alt_key();
        if is_chord || keyboard::is_typing(&event) || view_port::dialog_is_open() {
            return;
        }
        match event.key().as_str() {
            "n" | "N" => app.go(Route::New),
            "o" | "O" => view_port::click(FILE_INPUT),
            "w" | "W" => opener.open_example(),
            // With an assessment open, the frame itself answers this key.
            "b" | "B" if app.open().get_untracked().is_none() => save(app, desk),
            "Enter" if keyboard::is_on_page(&event) => view_port::click(GO_ON),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || handle.remove());
}

fn save(app: App, desk: Desk) {
    if let Some(job) = desk.jobs().read_untracked().first() {
        app.save_file_of(job.id());
    }
}
