//! The gap report as PDF: a display list in millimetres is laid out first, then written with printpdf.

mod agreement;
mod alignment;
mod answers;
mod applicability;
mod checks;
mod cover;
mod divergence;
mod flow;
mod fonts;
mod foot;
mod gaps;
mod ink;
mod kerning;
mod management;
mod marks;
mod maturity;
mod method;
mod overlap;
mod plan;
mod plumb_line;
mod scope;
mod scope_map;
mod scope_statement;
mod sheet;
mod strokes;
mod table;
mod text;
mod write;

pub use fonts::{FONT_FILES, FontFiles};

use crate::model::{Agreement, PageSize, ReportModel};
use flow::Flow;
use fonts::Fonts;
use thiserror::Error;

/// Why no PDF was made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ExportError {
    /// A font file is missing, broken, or cannot be subset.
    #[error("font {file} cannot be used")]
    Font {
        /// One of [`FONT_FILES`].
        file: &'static str,
    },
    /// The finished document could not be written.
    #[error("the document cannot be written")]
    Write,
}

/// How a report is put on paper.
#[derive(Debug, Clone)]
pub struct PdfOptions<'a> {
    /// Paper.
    pub page: PageSize,
    /// The five cuts, as bytes.
    pub fonts: FontFiles<'a>,
}

/// Lays out one section.
type Section = fn(&mut Flow<'_>, &ReportModel);

/// In the order of the pages.
const SECTIONS: [Section; 15] = [
    cover::cover,
    management::management,
    plumb_line::plumb_lines,
    maturity::maturity,
    gaps::gap_tables,
    plan::plan,
    scope::scope,
    overlap::overlap,
    divergence::divergences,
    alignment::alignment,
    applicability::statements,
    scope_statement::scope_statements,
    checks::checks,
    method::method,
    answers::answer_tables,
];

/// The gap report as PDF. Equal input gives equal bytes.
///
/// `progress` is called with steps done and steps in all, often enough to move a bar.
///
/// # Errors
/// When a font cannot be used or the document cannot be written.
pub fn pdf(
    report: &ReportModel,
    options: &PdfOptions<'_>,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Vec<u8>, ExportError> {
    let n_steps = SECTIONS.len() + 3;
    let fonts = Fonts::new(&options.fonts)?;
    progress(1, n_steps);
    let mut flow = Flow::new(&fonts, options.page);
    for (idx, section) in SECTIONS.iter().enumerate() {
        section(&mut flow, report);
        progress(idx + 2, n_steps);
    }
    foot::feet(&mut flow, &report.foot);
    let bytes = write::write(flow, &report.meta, &mut || progress(n_steps - 1, n_steps))?;
    progress(n_steps, n_steps);
    Ok(bytes)
}

/// The alignment agreement as PDF, on one page whatever it holds. Equal input gives equal bytes.
///
/// `progress` is called with steps done and steps in all.
///
/// # Errors
/// When a font cannot be used or the document cannot be written.
pub fn agreement_pdf(
    agreement: &Agreement,
    options: &PdfOptions<'_>,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Vec<u8>, ExportError> {
    const N_STEPS: usize = 3;
    let fonts = Fonts::new(&options.fonts)?;
    progress(1, N_STEPS);
    let mut flow = Flow::landscape(&fonts, options.page);
    agreement::agreement(&mut flow, agreement);
    foot::feet(&mut flow, &agreement.foot);
    let bytes = write::write(flow, &agreement.meta, &mut || progress(2, N_STEPS))?;
    progress(N_STEPS, N_STEPS);
    Ok(bytes)
}
