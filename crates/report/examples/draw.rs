//! Writes a report natively: `draw out.pdf [fixture | file.plumb] [a4 | letter] [agreement]`. For looking at it.

#[path = "../tests/support/mod.rs"]
mod support;

#[path = "../tests/support/overlay.rs"]
mod overlay;

use plumbline_core::catalogue::{Catalogue, LoadedQuestionnaire};
use plumbline_core::texts::Texts;
use plumbline_report::{PageSize, PdfOptions, agreement_model, agreement_pdf, pdf, report_model};
use std::sync::Arc;
use std::time::Instant;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let what = args.get(1).map_or("full", String::as_str);
    let (doc, catalogue) = match what {
        "full" => (support::full(), support::catalogue()),
        "empty" => (support::empty(), support::catalogue()),
        "long" => (support::long_notes(), support::catalogue()),
        "overlay" => (overlay::everything(), overlay::shipped()),
        "many" => (overlay::many(), overlay::shipped()),
        "plant" => (support::full(), Catalogue::new(vec![support::questionnaire(support::IEC)])),
        file => {
            let bytes = std::fs::read(file).expect("the file can be read");
            let doc = plumbline_core::file::open(&bytes).expect("the file opens");
            let folders = doc.profile.standards.iter().map(|chosen| chosen.questionnaire.to_string());
            let catalogue = Catalogue::new(folders.map(|id| shipped(&id)).collect());
            (doc.clone(), catalogue.with_crosswalks(overlay::shipped().crosswalks().to_vec()))
        }
    };
    let page = if args.get(2).is_some_and(|arg| arg == "letter") { PageSize::Letter } else { PageSize::A4 };
    let fonts = support::font_bytes();
    let options = plumbline_report::ReportOptions { page, ..support::options() };
    let start = Instant::now();
    let pdf_options = PdfOptions { page, fonts: support::font_files(&fonts) };
    let texts = Texts::english();
    let bytes = if args.get(3).is_some_and(|arg| arg == "agreement") {
        agreement_pdf(&agreement_model(&doc, &catalogue, &texts, &options), &pdf_options, &mut |_, _| {})
    } else {
        pdf(&report_model(&doc, &catalogue, &texts, &options), &pdf_options, &mut |_, _| {})
    };
    let bytes = bytes.expect("the report is written");
    println!("{:?}, {} bytes", start.elapsed(), bytes.len());
    std::fs::write(args.first().map_or("out.pdf", String::as_str), bytes).expect("the file can be written");
}

fn shipped(id: &str) -> Arc<LoadedQuestionnaire> {
    let folder = support::root().join("questionnaires").join(id);
    let read = |name: &str| std::fs::read(folder.join(name)).expect("the questionnaire can be read");
    Arc::new(LoadedQuestionnaire::parse(id, &read("structure.json"), &read("en.json")).expect("it parses"))
}
