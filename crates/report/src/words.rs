//! Figures, dates and lists in the words of the report's language.

use crate::rich::Rich;
use plumbline_core::Date;
use plumbline_core::texts::{Texts, Value};

/// Every word that a person typed passes here, so that no stray character reaches a headline.
#[derive(Debug, Clone)]
pub(crate) struct Words<'a> {
    texts: &'a Texts,
}

impl<'a> Words<'a> {
    pub(crate) fn new(texts: &'a Texts) -> Self {
        Self { texts }
    }

    pub(crate) fn texts(&self) -> &'a Texts {
        self.texts
    }

    pub(crate) fn get(&self, key: &str) -> String {
        self.texts.get(key)
    }

    pub(crate) fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.texts.with(key, values)
    }

    pub(crate) fn rich(&self, key: &str, values: &[(&str, Value<'_>)]) -> Rich {
        Rich::parse(&self.texts.with(key, values))
    }

    /// One decimal, with the language's separator.
    pub(crate) fn figure(&self, value: f64) -> String {
        self.decimal(&format!("{value:.1}"))
    }

    /// Two decimals.
    pub(crate) fn fine(&self, value: f64) -> String {
        self.decimal(&format!("{value:.2}"))
    }

    /// An offset; one that is more than nothing and would be rounded to nothing says so.
    pub(crate) fn offset(&self, value: f64) -> String {
        if value > 0.0 && value < 0.05 { self.get("report-less-than-a-tenth") } else { self.figure(value) }
    }

    fn decimal(&self, text: &str) -> String {
        text.replace('.', &self.get("report-decimal-mark"))
    }

    /// For example `26 Nov 2026`.
    pub(crate) fn date(&self, date: Date) -> String {
        let month = self.month(date);
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.with(
            "report-date",
            &[("day", (&day).into()), ("month", (&month).into()), ("year", (&year).into())],
        )
    }

    /// For example `Nov`.
    pub(crate) fn month(&self, date: Date) -> String {
        self.get(&format!("report-month-{}", date.month()))
    }

    /// For example `Halden, Lindau and Bergen`.
    pub(crate) fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let first = first.join(", ");
                self.with("report-list-end", &[("first", (&first).into()), ("last", last.into())])
            }
        }
    }

    /// `text`, or the words for nothing when it is blank.
    pub(crate) fn or(&self, text: &str, key: &str) -> String {
        let text = text.trim();
        if text.is_empty() { self.get(key) } else { text.to_owned() }
    }
}

/// The first sentence of `text`, at most `max` characters, cut between words.
pub(crate) fn first_sentence(text: &str, max: usize) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = sentence_end(&flat).unwrap_or(flat.len());
    let sentence = flat.get(..end).unwrap_or(&flat);
    if sentence.chars().count() <= max {
        return sentence.to_owned();
    }
    let cut: String = sentence.chars().take(max).collect();
    let cut = cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head);
    format!("{}\u{2026}", cut.trim_end_matches([',', ';', ':', '.']))
}

fn sentence_end(text: &str) -> Option<usize> {
    text.match_indices(['.', '!', '?']).map(|(at, mark)| at + mark.len()).find(|end| {
        *end > 20 && text.get(*end..).is_some_and(|rest| rest.starts_with(' ') || rest.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_sentence_is_cut_between_words() {
        let text = "Nobody has brought back a controller since 2023. Backups exist.";
        assert_eq!(first_sentence(text, 100), "Nobody has brought back a controller since 2023.");
        assert_eq!(first_sentence(text, 20), "Nobody has brought\u{2026}");
        assert_eq!(first_sentence("", 20), "");
    }

    #[test]
    fn an_offset_that_would_round_to_nothing_says_so() {
        let texts = Texts::english();
        let words = Words::new(&texts);
        assert_eq!(words.offset(0.0), "0.0");
        assert_eq!(words.offset(0.04), "less than 0.1");
        assert_eq!(words.offset(1.09), "1.1");
    }
}
