//! What a gap report holds: everything in words and figures, so that a writer of any format only has to place it.
//!
//! "Not assessed" is `None` here and a word in every sentence, never 0.

mod alignment;
mod answers;
mod applicability;
mod checks;
mod cover;
mod crossing;
mod divergence;
mod gap_table;
mod management;
mod method;
mod options;
mod overlap;
mod plan;
mod scope;
mod scope_map;
mod scope_statement;
mod standard;

pub use alignment::{Agreement, AlignmentRow, AlignmentSheet};
pub use answers::{AnswerRow, AnswerTable};
pub use applicability::{ApplicabilityGroup, ApplicabilityRow, Signature, Statement};
pub use checks::{CheckRow, Checks};
pub use cover::{Cover, Field};
pub use crossing::CrossingRow;
pub use divergence::{DivergenceEnd, DivergenceRow, DivergenceSheet};
pub use gap_table::{GapRow, GapTable};
pub use management::{Management, Progress, Step, WorstGap};
pub use method::{Article, LevelCell, Method};
pub use options::{Document, PageSize, ReportOptions};
pub use overlap::{AloneRow, OverlapSheet, OverlapSide};
pub use plan::{ActionRow, Axis, Bar, Forecasts, Outlook, Plan, Tick};
pub use scope::{ScopeCounts, ScopeFindingRow, ScopeSheet};
pub use scope_map::{CrossingMark, Edge, ScopeBand, ScopeCell, ScopePicture};
pub use scope_statement::ScopeStatement;
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
    /// What is in which scope; `None` without a thing in the inventory.
    pub scope: Option<ScopeSheet>,
    /// What office and plant have in common; `None` unless a crosswalk relates the standards in use.
    pub overlap: Option<OverlapSheet>,
    /// Related ratings that stand apart; `None` without any.
    pub divergences: Option<DivergenceSheet>,
    /// Who leads on which topic; `None` while nothing is agreed.
    pub alignment: Option<AlignmentSheet>,
    /// One for each standard whose controls a Statement of Applicability lists.
    pub statements: Vec<Statement>,
    /// One for each system about whose scope there is anything to say.
    pub scope_statements: Vec<ScopeStatement>,
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
        scope: scope::scope_sheet(&facts),
        overlap: overlap::overlap_sheet(&facts),
        divergences: divergence::divergence_sheet(&facts),
        alignment: alignment::alignment_sheet(&facts),
        statements: applicability::statements(&facts),
        scope_statements: scope_statement::scope_statements(&facts),
        plan: plan::plan(&facts),
        checks: checks::checks(&facts),
        method: method::method(&facts),
        answers: answers::answer_tables(&facts),
    }
}

/// What the alignment agreement of `doc` holds.
pub fn agreement_model(
    doc: &Assessment,
    catalogue: &Catalogue,
    texts: &Texts,
    options: &ReportOptions,
) -> Agreement {
    alignment::agreement(&Facts::new(doc, catalogue, Words::new(texts), options))
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
