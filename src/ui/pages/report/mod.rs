//! Report: what it will say, and the PDF.

mod overlap;
mod panel;
mod preview;
mod scope;
mod tables;

use crate::adapters::exporter;
use crate::state::export;
use crate::state::open::OpenAssessment;
use leptos::prelude::*;
use panel::ExportPanel;
use plumbline_report::model::{PageSize, ReportModel, report_model};
use plumbline_report::rich::{Rich, Voice};
use preview::Preview;

use crate::ui::words::texts;

/// Preview and export.
#[component]
pub fn ReportPage() -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    Effect::new(|_| exporter::prepare());
    let page_size = RwSignal::new(PageSize::A4);
    let prepared_by = RwSignal::new(String::new());
    let report = Memo::new(move |_| {
        let options = export::options(page_size.get(), prepared_by.get());
        let catalogue = open.catalogue();
        open.read(|doc| report_model(doc, &catalogue, texts(), &options))
    });
    view! {
        <main class="sheet report" id="main" tabindex="-1">
            <Headline report />
            <ExportPanel page_size prepared_by />
            <Preview report />
        </main>
    }
}

#[component]
fn Headline(
    /// The report.
    report: Memo<ReportModel>,
) -> impl IntoView {
    view! {
        <div class="report__lede">
            <h1 class="h1">{move || rich(&report.read().management.headline)}</h1>
            <p class="stand">{move || rich(&report.read().management.stand)}</p>
        </div>
    }
}

/// A text with what is out of true told apart.
pub fn rich(text: &Rich) -> impl IntoView + use<> {
    let runs = text.0.iter().map(|run| match run.voice {
        Voice::Plain => run.text.clone().into_any(),
        Voice::Gap => view! { <b class="is-gap">{run.text.clone()}</b> }.into_any(),
    });
    runs.collect_view()
}
