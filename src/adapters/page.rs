//! The page itself: title, theme, focus, scrolling, printing.

use super::events::listen;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, VisibilityState};

/// Sets the title of window and history.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the theme: `light`, `dark`, or `system`, which follows the machine.
pub fn set_theme(theme: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Fails only for an illegal attribute name.
        drop(root.set_attribute("data-theme", theme));
    }
}

/// Moves the focus to the element called `id`, if there is one.
pub fn focus(id: &str) {
    if let Some(element) = element(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it is.
        drop(element.focus());
    }
}

/// Scrolls the window to the top, as a new page begins.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the browser's dialog for printing the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser that cannot print says so itself.
        drop(window.print());
    }
}

/// Calls `callback` whenever the page is hidden or left, which may be the last it hears.
pub fn on_hidden(callback: impl Fn() + 'static) {
    let Some((window, document)) = web_sys::window().zip(document()) else { return };
    let callback = std::rc::Rc::new(callback);
    let on_leave = callback.clone();
    listen(&window, "pagehide", move |_| on_leave());
    listen(&document.clone(), "visibilitychange", move |_| {
        if document.visibility_state() == VisibilityState::Hidden {
            callback();
        }
    });
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}
