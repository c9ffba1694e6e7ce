//! The address: routes live in its fragment, so that any static host will do.

use super::events;
use wasm_bindgen::JsValue;

/// What stands after `#`, as it stands there.
pub fn current_fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// Goes to `fragment` (with or without `#`) as a step of the browser's history.
pub fn set_fragment(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // The browser refuses only when a page floods it; the page itself has moved all the same.
        drop(window.location().set_hash(bare(fragment)));
    }
}

/// Goes to `fragment` (with or without `#`) in place of the present step. Nobody is told of a change.
pub fn replace_fragment(fragment: &str) {
    let Some(window) = web_sys::window() else { return };
    let address = format!("#{}", bare(fragment));
    let replaced = window
        .history()
        .and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&address)));
    if replaced.is_err() {
        // Some browsers refuse the above for pages from `file://`.
        drop(window.location().replace(&address));
    }
}

/// Calls `callback` with the fragment whenever it has changed, for as long as the page lives.
pub fn on_change(callback: impl Fn(String) + 'static) {
    if let Some(window) = web_sys::window() {
        events::listen(&window, "hashchange", move |_| callback(current_fragment()));
    }
}

fn bare(fragment: &str) -> &str {
    fragment.strip_prefix('#').unwrap_or(fragment)
}
