//! The page as a person sees it now: how wide, what stands where, what has the focus.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Document, HtmlElement};

/// Below this width guidance lies over the page, so it starts folded.
const NARROW: &str = "(max-width: 82rem)";

/// Whether the window is too narrow for three columns.
pub fn is_narrow() -> bool {
    let list = web_sys::window().and_then(|window| window.match_media(NARROW).ok().flatten());
    list.is_some_and(|list| list.matches())
}

/// Distance of the element called `id` from the top of the window, in CSS pixels.
pub fn top_of(id: &str) -> Option<f64> {
    Some(document()?.get_element_by_id(id)?.get_bounding_client_rect().top())
}

/// Scrolls so that the element called `id` stands `top` from the top of the window, as the one before it did.
///
/// Where that would leave it outside the window, or `top` is unknown, it comes to stand in the upper third.
pub fn keep_top(id: &str, top: Option<f64>) {
    let Some((window, now)) = web_sys::window().zip(top_of(id)) else { return };
    let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(0.0);
    let wanted = top.filter(|top| (0.0..height * 0.6).contains(top)).unwrap_or(height * 0.2);
    window.scroll_by_with_x_and_y(0.0, now - wanted);
}

/// Runs `task` when the browser has laid out what was just changed.
pub fn after_paint(task: impl FnOnce() + 'static) {
    let task = Closure::once_into_js(task);
    if let (Some(window), Some(task)) = (web_sys::window(), task.dyn_ref::<js_sys::Function>()) {
        // A page that is going away needs no layout.
        drop(window.request_animation_frame(task));
    }
}

/// Whether a dialog lies over the page, so that keys belong to it.
pub fn dialog_is_open() -> bool {
    let dialog = document().and_then(|document| document.query_selector("dialog[open]").ok().flatten());
    dialog.is_some()
}

/// Takes the focus out of a field, so that keys are commands again.
pub fn blur() {
    let active = document().and_then(|document| document.active_element());
    if let Some(element) = active.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        drop(element.blur());
    }
}

/// Presses the button called `id`, if there is one.
pub fn click(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.click();
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
