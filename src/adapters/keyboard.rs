//! Keys pressed anywhere on the page.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent};

/// Whether the key goes into a field, so that it is not a command.
///
/// Radio buttons, check boxes and the like take no text: there a key is a command.
pub fn is_typing(event: &KeyboardEvent) -> bool {
    let Some(target) = event.target() else { return false };
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        return takes_text(&input.type_());
    }
    target.has_type::<HtmlTextAreaElement>()
        || target.has_type::<HtmlSelectElement>()
        || target.dyn_ref::<HtmlElement>().is_some_and(HtmlElement::is_content_editable)
}

/// Whether nothing has the focus, so that a key belongs to the page as a whole.
pub fn is_on_page(event: &KeyboardEvent) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    element.is_none_or(|element| matches!(element.tag_name().as_str(), "BODY" | "MAIN" | "HTML"))
}

/// Whether the focus is on something that Enter presses, so that the key belongs to it.
pub fn is_on_control(event: &KeyboardEvent) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| matches!(element.tag_name().as_str(), "A" | "BUTTON" | "SUMMARY" | "INPUT"))
}

fn takes_text(input_type: &str) -> bool {
    !matches!(
        input_type,
        "button" | "checkbox" | "color" | "file" | "image" | "radio" | "range" | "reset" | "submit"
    )
}

#[cfg(test)]
mod tests {
    use super::takes_text;

    #[test]
    fn radio_buttons_leave_keys_to_commands() {
        assert!(!takes_text("radio"));
        assert!(takes_text("text"));
        assert!(takes_text("date"));
    }
}
