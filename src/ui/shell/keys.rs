//! The list of keys, and the keys that work on every sheet.

use super::Sheet;
use crate::adapters::{keyboard, view_port};
use crate::state::app::App;
use crate::ui::words::t;
use leptos::ev::{KeyboardEvent, keydown};
use leptos::html::Dialog;
use leptos::prelude::*;

/// Keys with what they do, by locale key.
const EVERYWHERE: &[(&str, &str)] =
    &[("?", "key-help"), ("U", "key-undo"), ("Shift U", "key-redo"), ("B", "key-backup")];
const ASSESS: &[(&str, &str)] = &[
    ("J ↓", "key-next"),
    ("K ↑", "key-back"),
    ("0 … 4", "key-rate"),
    ("N", "key-na"),
    ("V", "key-verify"),
    ("T", "key-prop-accept"),
    ("I", "key-prop-dismiss"),
    ("/", "key-find"),
    ("M", "key-note"),
    ("E", "key-evidence"),
    ("G", "key-guidance"),
];
const SCOPE: &[(&str, &str)] = &[("T", "key-thing")];
const CROSSWALK: &[(&str, &str)] = &[("X", "key-divergence")];
const ALIGNMENT: &[(&str, &str)] = &[("J", "key-topic-next"), ("K", "key-topic-back")];
const PROPOSALS: &[(&str, &str)] = &[
    ("J ↓", "key-prop-next"),
    ("K ↑", "key-prop-back"),
    ("T", "key-prop-accept"),
    ("0 … 4", "key-prop-rate"),
    ("I", "key-prop-dismiss"),
    ("Enter", "key-prop-open"),
];

/// The keys of a sheet alone.
fn keys_of(sheet: Sheet) -> &'static [(&'static str, &'static str)] {
    match sheet {
        Sheet::Assess => ASSESS,
        Sheet::Scope => SCOPE,
        Sheet::Crosswalk => CROSSWALK,
        Sheet::Proposals => PROPOSALS,
        Sheet::Alignment => ALIGNMENT,
        _ => &[],
    }
}

/// The dialog on `?`.
#[component]
pub fn KeysDialog(
    /// The page shown.
    sheet: Memo<Sheet>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let dialog = NodeRef::<Dialog>::new();
    let handle = window_event_listener(keydown, move |event: KeyboardEvent| {
        if view_port::dialog_is_open()
            || keyboard::is_typing(&event)
            || event.ctrl_key()
            || event.meta_key()
            || event.alt_key()
        {
            return;
        }
        match event.key().as_str() {
            "?" => {
                if let Some(dialog) = dialog.get_untracked() {
                    let _ = dialog.show_modal();
                }
            }
            "u" => {
                app.open().get_untracked().map(|open| open.undo());
            }
            "U" => {
                app.open().get_untracked().map(|open| open.redo());
            }
            "b" => app.save_file(),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || handle.remove());
    let close = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    view! {
        <dialog class="keys-dialog" node_ref=dialog aria-labelledby="keys-title">
            <h2 id="keys-title">{t("keys-title")}</h2>
            <dl>{rows(EVERYWHERE)}</dl>
            <Show when=move || !keys_of(sheet.get()).is_empty()>
                <h3>{move || t(sheet.get().name_key())}</h3>
                <dl>{move || rows(keys_of(sheet.get()))}</dl>
            </Show>
            <button class="btn" type="button" on:click=close>{t("close")}</button>
        </dialog>
    }
}

fn rows(keys: &'static [(&'static str, &'static str)]) -> impl IntoView {
    keys.iter()
        .map(|(key, what)| view! { <div><dt><kbd>{*key}</kbd></dt><dd>{t(what)}</dd></div> })
        .collect_view()
}
