//! The words of app and reports, per language, as Fluent messages a translator can edit without Rust.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::Arc;

/// The locale files of English that the first pages need: they are part of the app.
pub const ENGLISH_FIRST: &[(&str, &str)] = &[
    ("common.ftl", include_str!("en/common.ftl")),
    ("home.ftl", include_str!("en/home.ftl")),
    ("setup.ftl", include_str!("en/setup.ftl")),
    ("assess.ftl", include_str!("en/assess.ftl")),
];

/// Those of the later pages and of reports: the app fetches them as a file, everybody else has them here.
pub const ENGLISH_LATER: &[(&str, &str)] = &[
    ("results.ftl", include_str!("en/results.ftl")),
    ("plan.ftl", include_str!("en/plan.ftl")),
    ("report.ftl", include_str!("en/report.ftl")),
    ("scope.ftl", include_str!("en/scope.ftl")),
    ("statements.ftl", include_str!("en/statements.ftl")),
    ("crosswalk.ftl", include_str!("en/crosswalk.ftl")),
    ("proposals.ftl", include_str!("en/proposals.ftl")),
    ("alignment.ftl", include_str!("en/alignment.ftl")),
];

/// The words of one language. Cheap to clone.
#[derive(Clone)]
pub struct Texts {
    bundle: Arc<FluentBundle<FluentResource>>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts").field("locales", &self.bundle.locales).finish()
    }
}

impl Default for Texts {
    fn default() -> Self {
        Self::english()
    }
}

impl Texts {
    /// The words of English, all of them.
    pub fn english() -> Self {
        Self::read("en", ENGLISH_FIRST.iter().chain(ENGLISH_LATER).map(|(_, text)| *text))
    }

    /// The words of English that the first pages need.
    pub fn english_first() -> Self {
        Self::read("en", ENGLISH_FIRST.iter().map(|(_, text)| *text))
    }

    /// The words of English, with the later ones from a file that holds [`ENGLISH_LATER`].
    pub fn english_with(later: &str) -> Self {
        Self::read("en", ENGLISH_FIRST.iter().map(|(_, text)| *text).chain([later]))
    }

    /// Reads locale files; a broken message is left out and found by the tests.
    fn read<'a>(language: &str, files: impl Iterator<Item = &'a str>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(language.parse().into_iter().collect());
        bundle.set_use_isolating(false);
        for text in files {
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partial, _)| partial);
            // A key given twice keeps its first text; a test forbids it.
            let _ = bundle.add_resource(resource);
        }
        Self { bundle: Arc::new(bundle) }
    }

    /// The text called `key`; the key itself where it is missing, so that a gap is seen and nothing breaks.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text called `key` with `values` put in. Numbers choose the plural form.
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let args: FluentArgs<'_> =
            values.iter().map(|(name, value)| (*name, FluentValue::from(value.clone()))).collect();
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }
}

/// What is put into a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// A name, or a number that is already written out.
    Text(&'a str),
    /// A count; chooses the plural form.
    Count(usize),
}

impl<'a> From<Value<'a>> for FluentValue<'a> {
    fn from(value: Value<'a>) -> Self {
        match value {
            Value::Text(text) => FluentValue::from(text),
            Value::Count(n) => FluentValue::from(n as u64),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value<'_> {
    fn from(n: usize) -> Self {
        Self::Count(n)
    }
}
