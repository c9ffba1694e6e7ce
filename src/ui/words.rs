//! The words on screen: short names for looking up texts.

use plumbline_core::texts::{Texts, Value};
use std::sync::OnceLock;

static FIRST: OnceLock<Texts> = OnceLock::new();
static ALL: OnceLock<Texts> = OnceLock::new();

/// The words of the app's language: those of the first pages, and all once the later ones are here.
pub fn texts() -> &'static Texts {
    ALL.get().unwrap_or_else(|| FIRST.get_or_init(Texts::english_first))
}

/// Adds the words of the later pages, from their file.
pub fn add_later(file: &str) {
    let _ = ALL.set(Texts::english_with(file));
}

/// The text called `key`.
pub fn t(key: &str) -> String {
    texts().get(key)
}

/// The text called `key` with `values` put in.
pub fn tv(key: &str, values: &[(&str, Value<'_>)]) -> String {
    texts().with(key, values)
}

/// A figure with one decimal, as the drawings show it: `1.1`.
pub fn tenths(value: f64) -> String {
    format!("{value:.1}")
}

/// An offset with one decimal; one that is more than nothing and would be rounded to nothing says so.
pub fn offset(points: f64) -> String {
    if points > 0.0 && points < 0.05 { t("less-than-a-tenth") } else { tenths(points) }
}

/// A date in words: `26 Nov 2026`.
pub fn date_words(date: plumbline_core::Date) -> String {
    let month = t(&format!("month-{}", date.month()));
    tv(
        "date",
        &[
            ("day", (&date.day().to_string()).into()),
            ("month", (&month).into()),
            ("year", (&date.year().to_string()).into()),
        ],
    )
}
