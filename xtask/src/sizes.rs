//! Says how large the product is, and whether it keeps its promise about the first question.
use std::{collections::BTreeMap, fmt};

use crate::assets::Sizes;

/// What may travel, compressed, before the first question can be answered. Unit: bytes.
pub const FIRST_QUESTION_GOAL: usize = 350_000;

/// The sizes that each build prints.
#[derive(Debug)]
pub struct Report {
    app: Sizes,
    later: Sizes,
    exporter: Sizes,
    page: usize,
    styles: usize,
    scripts: usize,
    questionnaire: (String, usize),
}

impl Report {
    /// Reads the figures from the sizes by logical name, and that of the page.
    #[must_use]
    pub fn new(sizes: &BTreeMap<String, Sizes>, page: Sizes) -> Self {
        let of = |name: &str| sizes.get(name).copied().unwrap_or_default();
        let index = of("questionnaires/index.json").brotli;
        let (largest, size) = largest_questionnaire(sizes);
        Self {
            app: of("plumbline_bg.wasm"),
            later: of("split_later.wasm"),
            exporter: of("exporter_bg.wasm"),
            page: page.brotli,
            styles: of("app.css").brotli,
            scripts: of("boot.js").brotli + of("plumbline.js").brotli,
            questionnaire: (largest, index + size),
        }
    }

    /// What travels, by brotli, until the first question of the largest questionnaire can be answered. Unit: bytes.
    #[must_use]
    pub fn first_question(&self) -> usize {
        self.page + self.styles + self.scripts + self.app.brotli + self.questionnaire.1
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  WebAssembly         raw       gzip     brotli")?;
        for (name, sizes) in [("app", self.app), ("later pages", self.later), ("exporter", self.exporter)] {
            writeln!(
                f,
                "  {name:<11} {:>11} {:>10} {:>10}",
                kb(sizes.raw),
                kb(sizes.gzip),
                kb(sizes.brotli)
            )?;
        }
        let total = self.first_question();
        let verdict = if total <= FIRST_QUESTION_GOAL { "within" } else { "WARNING: over" };
        writeln!(
            f,
            "  Until the first question can be answered: {} brotli, {verdict} the goal of {}",
            kb(total),
            kb(FIRST_QUESTION_GOAL)
        )?;
        writeln!(
            f,
            "  (page {}, styles {}, scripts {}, app {}, questionnaire {} {})",
            kb(self.page),
            kb(self.styles),
            kb(self.scripts),
            kb(self.app.brotli),
            self.questionnaire.0,
            kb(self.questionnaire.1)
        )
    }
}

/// The id of the questionnaire whose structure and English texts are largest, and their size.
fn largest_questionnaire(sizes: &BTreeMap<String, Sizes>) -> (String, usize) {
    let mut by_id: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, size) in sizes {
        let path = name.strip_prefix("questionnaires/").and_then(|path| path.split_once('/'));
        if let Some((id, "structure.json" | "en.json")) = path {
            *by_id.entry(id).or_default() += size.brotli;
        }
    }
    let largest = by_id.into_iter().max_by_key(|(_, size)| *size);
    largest.map_or_else(|| ("none".to_owned(), 0), |(id, size)| (id.to_owned(), size))
}

/// Thousands of bytes, as networks count them.
#[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
fn kb(bytes: usize) -> String {
    format!("{:.1} KB", bytes as f64 / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(brotli: usize) -> Sizes {
        Sizes { raw: brotli * 4, gzip: brotli * 2, brotli }
    }

    fn report(app: usize) -> Report {
        let sizes = [
            ("app.css", 10),
            ("boot.js", 1),
            ("plumbline.js", 4),
            ("plumbline_bg.wasm", app),
            ("exporter_bg.wasm", 9_000_000),
            ("questionnaires/index.json", 100),
            ("questionnaires/a/structure.json", 1000),
            ("questionnaires/a/en.json", 2000),
            ("questionnaires/a/de.json", 9000),
            ("questionnaires/b/structure.json", 2500),
        ];
        let sizes = sizes.map(|(name, brotli)| (name.to_owned(), size(brotli)));
        Report::new(&BTreeMap::from(sizes), size(20))
    }

    #[test]
    fn the_first_question_needs_one_questionnaire_in_one_language_and_no_exporter() {
        assert_eq!(report(50_000).first_question(), 20 + 10 + 5 + 50_000 + 3100);
    }

    #[test]
    fn going_over_the_goal_is_said() {
        assert!(!report(50_000).to_string().contains("WARNING"));
        assert!(report(FIRST_QUESTION_GOAL).to_string().contains("WARNING"));
    }
}
