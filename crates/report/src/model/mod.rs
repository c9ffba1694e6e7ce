//! What a gap report holds: everything in words and figures, so that a writer of any format only has to place it.
//!
//! "Not assessed" is `None` here and a word in every sentence, never 0.

mod answers;
mod applicability;
mod checks;
mod cover;
mod gap_table;
mod management;
mod method;
mod options;
mod plan;
mod standard;

pub use answers::{AnswerRow, AnswerTable};
pub use applicability::{ApplicabilityGroup, ApplicabilityRow, Signature, Statement};
pub use checks::{CheckRow, Checks};
pub use cover::{Cover, Field};
pub use gap_table::{GapRow, GapTable};
pub use management::{Management, Progress, Step, WorstGap};
pub use method::{Article, LevelCell, Method};
pub use options::{PageSize, ReportOptions};
pub use plan::{ActionRow, Axis, Bar, Forecasts, Outlook, Plan, Tick};
pub use standard::{Figures, GroupSheet, MarkKind, MarkRow, MaturitySheet, PlumbSheet, StandardSheet};

use crate::facts::Facts;
use crate::words::Words;
use plumbline_core::assessment::Assessment;
use plumbline_core::catalogue::Catalogue;
use plumbline_core::texts::Texts;
use serde::Serialize;

/// A gap report.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReportModel {
    /// What stands in the file's properties.
    pub meta: Meta,
    /// The title block at the foot of every sheet.
    pub foot: Foot,
    /// First sheet.
    pub cover: Cover,
    /// One page for management.
    pub management: Management,
    /// Every requirement as a mark on its line.
    pub plumb: PlumbSheet,
    /// Maturity by group.
    pub maturity: MaturitySheet,
    /// Both are drawn from these: one a standard.
    pub standards: Vec<StandardSheet>,
    /// One a standard.
    pub gaps: Vec<GapTable>,
    /// One for each standard whose controls a Statement of Applicability lists.
    pub statements: Vec<Statement>,
    /// What will be done.
    pub plan: Plan,
    /// What contradicts itself.
    pub checks: Checks,
    /// Formulas, scale, limits.
    pub method: Method,
    /// All that was answered; one a standard.
    pub answers: Vec<AnswerTable>,
}

/// What stands in the file's properties.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Meta {
    /// BCP 47 tag.
    pub language: String,
    /// For example `Kessler Valves, gap report`.
    pub title: String,
    /// Who prepared it.
    pub author: String,
    /// The standards.
    pub subject: String,
    /// Program and version.
    pub program: String,
    /// The day, ISO 8601.
    pub date: String,
}

/// The title block at the foot of every sheet; sheet and page are known to the writer only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Foot {
    /// Label and name of the report.
    pub report: Field,
    /// Label of the sheet.
    pub sheet: String,
    /// When the file behind the report was saved.
    pub saved: Field,
    /// How far the assessment is.
    pub answered: Field,
    /// Label of the page number.
    pub page: String,
    /// For example `3 of 11`; `{page}` and `{pages}` stand for the numbers.
    pub page_of: String,
    /// What is put behind an entry that goes on on the next page.
    pub continued: String,
}

/// What a gap report of `doc` holds.
pub fn report_model(
    doc: &Assessment,
    catalogue: &Catalogue,
    texts: &Texts,
    options: &ReportOptions,
) -> ReportModel {
    let facts = Facts::new(doc, catalogue, Words::new(texts), options);
    ReportModel {
        meta: meta(&facts),
        foot: foot(&facts),
        cover: cover::cover(&facts),
        management: management::management(&facts),
        plumb: standard::plumb_sheet(&facts),
        maturity: standard::maturity_sheet(&facts),
        standards: standard::standard_sheets(&facts),
        gaps: gap_table::gap_tables(&facts),
        statements: applicability::statements(&facts),
        plan: plan::plan(&facts),
        checks: checks::checks(&facts),
        method: method::method(&facts),
        answers: answers::answer_tables(&facts),
    }
}

fn meta(facts: &Facts<'_>) -> Meta {
    let words = &facts.words;
    let names: Vec<String> = facts.standards().map(|(q, _)| q.structure.name()).collect();
    Meta {
        language: facts.options.language.clone(),
        title: cover::title(facts),
        author: cover::author(facts),
        subject: words.list(&names),
        program: cover::program(facts),
        date: facts.options.today.to_string(),
    }
}

fn foot(facts: &Facts<'_>) -> Foot {
    let words = &facts.words;
    let total = facts.total();
    let answered = words.with(
        "report-n-of-m",
        &[("n", (total.n_answered() as usize).into()), ("m", (total.n_total as usize).into())],
    );
    Foot {
        report: Field::new(words.get("report-foot-report"), cover::title(facts)),
        sheet: words.get("report-foot-sheet"),
        saved: Field::new(
            words.get("report-foot-saved"),
            words.or(&facts.options.saved_at, "report-not-stated"),
        ),
        answered: Field::new(words.get("report-foot-answered"), answered),
        page: words.get("report-foot-page"),
        page_of: words.with("report-page-of", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        continued: words.get("report-continued"),
    }
}
