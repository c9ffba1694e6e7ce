//! Light, dark, or as the system: a setting of this browser.

use crate::adapters::{page, preferences};

const KEY: &str = "plumbline.theme";

/// How the app looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the machine is set.
    #[default]
    System,
    /// Ink on paper.
    Light,
    /// Chalk on blue.
    Dark,
}

impl Theme {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The name in settings, in the page and in locale keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// As a person last chose it here.
    pub fn chosen() -> Self {
        let name = preferences::get(KEY).unwrap_or_default();
        Self::ALL.into_iter().find(|theme| theme.name() == name).unwrap_or_default()
    }

    /// Shows the page so, now.
    pub fn apply(self) {
        page::set_theme(self.name());
    }

    /// Shows the page so from now on.
    pub fn choose(self) {
        preferences::set(KEY, self.name());
        self.apply();
    }
}
