//! The keys of Assess.

use super::cursor::Cursor;
use super::evidence::{ATTACH, TITLE};
use super::filters::FIND;
use super::rating::is_excludable;
use super::record::{NOTE, REASON};
use crate::adapters::{keyboard, page, view_port};
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::ui::later::{Later, StripKey};
use leptos::ev::{KeyboardEvent, keydown};
use leptos::prelude::*;
use plumbline_core::assessment::{MaturityLevel, Rating};
use plumbline_core::ids::AnswerKey;

/// Listens until the page is left.
pub fn listen(app: App, open: OpenAssessment, cursor: Cursor) {
    let later = expect_context::<Later>();
    let handle = window_event_listener(keydown, move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() || view_port::dialog_is_open() {
            return;
        }
        if keyboard::is_typing(&event) {
            if event.key() == "Escape" {
                view_port::blur();
            }
            return;
        }
        let Some(key) = cursor.current().get_untracked() else { return };
        let is_taken = match event.key().as_str() {
            "t" | "T" => later.press(StripKey::Accept, app, open, &key),
            "i" | "I" => later.press(StripKey::Dismiss, app, open, &key),
            pressed => press(app, open, cursor, &key, pressed),
        };
        if is_taken {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
}

fn press(app: App, open: OpenAssessment, cursor: Cursor, key: &AnswerKey, pressed: &str) -> bool {
    match pressed {
        "j" | "J" | "ArrowDown" => cursor.step(1),
        "k" | "K" | "ArrowUp" => cursor.step(-1),
        "n" | "N" => {
            if is_excludable(open, key) {
                open.rate(key, Rating::NotApplicable);
                view_port::after_paint(|| page::focus(REASON));
            } else {
                app.say("na-never", &[]);
            }
        }
        "v" | "V" => open.toggle_doubt(key),
        "/" => page::focus(FIND),
        "m" | "M" => page::focus(NOTE),
        "e" | "E" => {
            view_port::click(ATTACH);
            view_port::after_paint(|| page::focus(TITLE));
        }
        "g" | "G" => cursor.guide_is_open().update(|is_open| *is_open = !*is_open),
        digit => {
            let level = digit.parse::<u8>().ok().and_then(|level| MaturityLevel::try_from(level).ok());
            let Some(level) = level else { return false };
            open.rate(key, Rating::Level(level));
        }
    }
    true
}
