//! A sentence with a part that stands out: a figure that is out of true.

use leptos::prelude::*;

/// Starts the part. Private-use characters: no locale file and no person types them.
const START: char = '\u{E000}';
/// Ends the part.
const END: char = '\u{E001}';

/// Marks `part`, to be put into the text of a [`Marked`] sentence.
pub fn mark(part: &str) -> String {
    format!("{START}{part}{END}")
}

/// `text` in parts, each with whether it was marked.
pub fn parts(text: &str) -> Vec<(bool, String)> {
    let mut parts = vec![(false, String::new())];
    for c in text.chars() {
        match (c, parts.last_mut()) {
            (START | END, _) => parts.push((c == START, String::new())),
            (_, Some((_, part))) => part.push(c),
            (_, None) => {}
        }
    }
    parts.retain(|(_, part)| !part.is_empty());
    parts
}

/// A sentence, its marked parts in `<b>`.
#[component]
pub fn Marked(
    /// The sentence, marks included.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    move || {
        let part = |(is_marked, part): (bool, String)| match is_marked {
            true => view! { <b class="nb">{part}</b> }.into_any(),
            false => part.into_any(),
        };
        parts(&text.read()).into_iter().map(part).collect_view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_marked_stands_out() {
        let text = format!("The plant stands {} out.", mark("1.1"));
        let expected = [(false, "The plant stands "), (true, "1.1"), (false, " out.")];
        assert_eq!(parts(&text), expected.map(|(is_marked, part)| (is_marked, part.to_owned())));
        assert_eq!(parts(""), []);
    }
}
