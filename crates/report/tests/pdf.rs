//! The PDF, read back: what it says, where it stands, and that equal input gives equal bytes.
#![expect(clippy::unwrap_used, reason = "a test fails where it stands")]

#[path = "support/overlay.rs"]
mod overlay;
#[path = "support/reader.rs"]
mod reader;
#[path = "support/small.rs"]
mod small;
#[path = "support/mod.rs"]
mod support;

use lopdf::{Document, Object};
use plumbline_core::assessment::Assessment;
use plumbline_core::catalogue::Catalogue;
use plumbline_core::texts::Texts;
use plumbline_report::{
    ExportError, FontFiles, PageSize, PdfOptions, ReportOptions, agreement_model, agreement_pdf, pdf,
    report_model,
};
use reader::Shown;
use std::sync::LazyLock;

const PT_PER_MM: f64 = 72.0 / 25.4;

fn bytes(doc: &Assessment, catalogue: &Catalogue, page: PageSize) -> Vec<u8> {
    let fonts = support::font_bytes();
    let options = ReportOptions { page, ..support::options() };
    let report = report_model(doc, catalogue, &Texts::english(), &options);
    let options = PdfOptions { page, fonts: support::font_files(&fonts) };
    pdf(&report, &options, &mut |_, _| {}).unwrap()
}

fn read(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).unwrap()
}

/// A full report on A4, made once for the tests that only read it.
static FULL: LazyLock<Vec<u8>> =
    LazyLock::new(|| bytes(&support::full(), &support::catalogue(), PageSize::A4));
static FULL_READ: LazyLock<Document> = LazyLock::new(|| read(&FULL));

/// Words without their line breaks, so that a sentence is found however it is broken.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Nothing over the margins, nothing on top of each other.
#[track_caller]
fn check_layout(doc: &Document, page: PageSize) {
    check_layout_on(doc, page.millimetres());
}

/// As [`check_layout`], on paper of this width and height.
#[track_caller]
fn check_layout_on(doc: &Document, (width, height): (f64, f64)) {
    let (left, right) = (21.9 * PT_PER_MM, (width - 17.9) * PT_PER_MM);
    let (low, high) = (7.0 * PT_PER_MM, (height - 14.0) * PT_PER_MM);
    let runs = reader::shown(doc);
    for run in &runs {
        let inside = run.x0 >= left && run.x1 <= right && run.y >= low && run.y <= high;
        assert!(inside, "over the margin: {run:?}");
    }
    for page in runs.chunk_by(|a, b| a.page == b.page) {
        let mut sorted: Vec<&Shown> = page.iter().filter(|run| !run.text.trim().is_empty()).collect();
        sorted.sort_by(|a, b| b.y.total_cmp(&a.y));
        for (idx, run) in sorted.iter().enumerate() {
            let near = sorted[idx + 1..].iter().take_while(|other| run.y - other.y < 60.0);
            for other in near {
                assert!(!run.overlaps(other), "on top of each other:\n{run:?}\n{other:?}");
            }
        }
    }
}

#[test]
fn a_full_report_reads_back_in_three_scripts_and_nothing_overlaps() {
    let doc = &*FULL_READ;
    check_layout(doc, PageSize::A4);
    let text = flat(&reader::text(doc));
    for words in [
        "Kessler Valves",
        "Ines Morel assessed Kessler Valves against ISO/IEC 27001:2022 and IEC 62443-2-1:2024.",
        "Statement of Applicability",
        "Change all nine HMI logins; part operator from engineer rights",
        "Change sheets casting, 2 Oct 2026 (Folder 4.2)",
        "Plumbline asks in its own words.",
    ] {
        assert!(text.contains(words), "{words:?} is not found");
    }
    for words in support::GREEK_CYRILLIC.split(' ') {
        assert!(text.contains(words), "{words:?} is not found");
    }
    for requirement in support::catalogue().questionnaires().iter().flat_map(|q| q.requirements()) {
        assert!(text.contains(requirement.id.as_str()), "{} is not found", requirement.id);
    }
}

#[test]
fn letter_has_its_own_page_box_and_margins() {
    let doc = read(&bytes(&small::assessment(), &support::catalogue(), PageSize::Letter));
    check_layout(&doc, PageSize::Letter);
    check_page_box(&doc, 612.0, 792.0);
}

#[test]
fn a4_has_its_page_box() {
    check_page_box(&FULL_READ, 595.276, 841.89);
}

#[track_caller]
fn check_page_box(doc: &Document, width: f64, height: f64) {
    for id in doc.get_pages().into_values() {
        let page = doc.get_dictionary(id).unwrap();
        let media: Vec<f64> = page
            .get(b"MediaBox")
            .and_then(Object::as_array)
            .unwrap()
            .iter()
            .map(|n| f64::from(n.as_float().unwrap()))
            .collect();
        assert!((media[2] - width).abs() < 0.02 && (media[3] - height).abs() < 0.02, "{media:?}");
    }
}

#[test]
fn equal_input_gives_equal_bytes() {
    assert!(*FULL == bytes(&support::full(), &support::catalogue(), PageSize::A4));
}

#[test]
fn an_empty_assessment_makes_a_report_that_claims_nothing() {
    let doc = read(&bytes(&support::empty(), &support::catalogue(), PageSize::A4));
    check_layout(&doc, PageSize::A4);
    let text = flat(&reader::text(&doc));
    assert!(text.contains("Nothing has been assessed yet."));
    assert!(text.contains("The office is not assessed yet."));
    assert!(!text.contains("0.0"), "not assessed is shown as 0");
}

#[test]
fn a_report_without_any_standard_is_written() {
    let doc = read(&bytes(&support::empty(), &Catalogue::default(), PageSize::A4));
    check_layout(&doc, PageSize::A4);
}

#[test]
fn one_standard_alone_is_written() {
    let catalogue = Catalogue::new(vec![support::questionnaire(support::IEC)]);
    let doc = read(&bytes(&support::full(), &catalogue, PageSize::A4));
    check_layout(&doc, PageSize::A4);
}

#[test]
fn every_requirement_with_a_long_note_is_written_in_full() {
    let assessment = support::long_notes();
    let doc = read(&bytes(&assessment, &support::catalogue(), PageSize::A4));
    check_layout(&doc, PageSize::A4);
    let text = flat(&reader::text(&doc));
    for idx in 0..210 {
        assert!(text.contains(&format!("Note {idx}.")), "note {idx} is not found");
    }
}

#[test]
fn hostile_text_neither_panics_nor_overflows() {
    let doc = read(&bytes(&hostile(), &support::catalogue(), PageSize::A4));
    check_layout(&doc, PageSize::A4);
    let text = reader::text(&doc);
    assert!(text.contains("wwwwwwwwwwwwwwwwwwww"));
    assert!(text.contains('\u{FFFD}') || text.contains('\u{25A1}') || text.contains('?'));
}

fn hostile() -> Assessment {
    let long_word = "w".repeat(10_000);
    let texts = [
        "\u{0}\u{1}\u{7f}\u{9b}\r\r\n\t\u{b}\u{2028}control".to_owned(),
        "שלום עולם مرحبا بالعالم \u{202E}reversed\u{202C} \u{2066}isolated\u{2069}".to_owned(),
        "🏭🔒👩‍🔧 emoji \u{1F468}\u{200D}\u{1F469}\u{FE0F} 漢字 ไทย हिन्दी".to_owned(),
        "e\u{301}\u{301}\u{301}\u{301} zalgo \u{FFFF} \u{E000}private\u{E001} \u{10FFFF}".to_owned(),
        long_word.clone(),
        "\n".repeat(5_000) + "after many lines",
        "\u{A0}".repeat(3_000),
        "(paren) \\back <hex> %comment /Name [array] endstream endobj".to_owned(),
    ];
    let mut doc = support::full();
    for (idx, answer) in doc.answers.values_mut().enumerate() {
        // In full twice each, so that the test stays quick.
        let limit = if idx < 2 * texts.len() { usize::MAX } else { 200 };
        let text: String = texts[idx % texts.len()].chars().take(limit).collect();
        answer.by = text.chars().take(300).collect();
        answer.reason = text.chars().take(500).collect();
        answer.note = text;
    }
    for (idx, evidence) in doc.evidence.values_mut().enumerate() {
        evidence.title = texts[idx % texts.len()].chars().take(2_000).collect();
    }
    for (idx, action) in doc.actions.values_mut().enumerate() {
        action.title = texts[(idx + 2) % texts.len()].chars().take(3_000).collect();
        action.owner = long_word.chars().take(400).collect();
    }
    doc.profile.organisation = long_word.chars().take(700).collect();
    doc.profile.assessor = texts[1].clone();
    doc.profile.makes = long_word.chars().take(500).collect();
    doc.profile.sites.iter_mut().for_each(|site| site.name = long_word.chars().take(200).collect());
    doc
}

/// The sections, as the outline names them.
fn outline(doc: &Document) -> Vec<String> {
    let outlines = doc.catalog().unwrap().get(b"Outlines").and_then(Object::as_reference).unwrap();
    let outlines = doc.get_dictionary(outlines).unwrap();
    let mut titles = Vec::new();
    let mut next = outlines.get(b"First").and_then(Object::as_reference).ok();
    while let Some(id) = next {
        let entry = doc.get_dictionary(id).unwrap();
        titles.push(lopdf::decode_text_string(entry.get(b"Title").unwrap()).unwrap());
        next = entry.get(b"Next").and_then(Object::as_reference).ok();
    }
    titles
}

#[test]
fn outline_language_and_properties_are_set() {
    let doc = &*FULL_READ;
    let catalog = doc.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").and_then(Object::as_str).unwrap(), b"en");
    let titles = outline(doc);
    assert_eq!(
        titles,
        [
            "Kessler Valves, gap report",
            "For management",
            "Plumb lines, 210 requirements",
            "Maturity by group",
            "Gaps, ISO/IEC 27001:2022",
            "Gaps, IEC 62443-2-1:2024",
            "Action plan",
            "Statement of Applicability",
            "Consistency",
            "Method and limits",
            "Annex, ISO/IEC 27001:2022",
            "Annex, IEC 62443-2-1:2024",
        ]
    );
    let info = doc.trailer.get(b"Info").and_then(Object::as_reference).unwrap();
    let info = doc.get_dictionary(info).unwrap();
    let property = |key: &[u8]| lopdf::decode_text_string(info.get(key).unwrap()).unwrap();
    assert_eq!(property(b"Title"), "Kessler Valves, gap report");
    assert_eq!(property(b"Author"), "Ines Morel");
    assert_eq!(property(b"CreationDate"), "D:20261126000000Z");
}

#[test]
fn every_page_but_the_cover_says_its_number() {
    let doc = &*FULL_READ;
    let n_pages = doc.get_pages().len();
    let text = reader::text(doc);
    for page in 2..=n_pages {
        assert!(text.contains(&format!("{page} of {n_pages}")), "page {page} has no number");
    }
}

#[test]
fn a_broken_font_is_an_error_that_names_it() {
    let fonts = support::font_bytes();
    let mut files = support::font_files(&fonts);
    files.0[2] = b"not a font";
    let report =
        report_model(&support::empty(), &support::catalogue(), &Texts::english(), &support::options());
    let options = PdfOptions { page: PageSize::A4, fonts: FontFiles(files.0) };
    let error = pdf(&report, &options, &mut |_, _| {}).unwrap_err();
    assert_eq!(error, ExportError::Font { file: "Commissioner_400Regular.ttf" });
}

#[test]
fn progress_ends_where_it_says() {
    let fonts = support::font_bytes();
    let report =
        report_model(&support::empty(), &support::catalogue(), &Texts::english(), &support::options());
    let options = PdfOptions { page: PageSize::A4, fonts: support::font_files(&fonts) };
    let mut steps = Vec::new();
    pdf(&report, &options, &mut |done, total| steps.push((done, total))).unwrap();
    assert!(steps.is_sorted());
    let (done, total) = *steps.last().unwrap();
    assert_eq!(done, total);
}

/// A small report word by word, as a reader gets it.
#[test]
fn a_small_report_says_what_it_is_expected_to_say() {
    let doc = read(&bytes(&small::assessment(), &small::catalogue(), PageSize::A4));
    check_layout(&doc, PageSize::A4);
    small::expect("report-small.txt", &reader::text(&doc));
}

// The overlay

#[test]
fn the_overlay_reads_back_and_nothing_overlaps() {
    let bytes_of = || bytes(&overlay::everything(), &overlay::shipped(), PageSize::A4);
    let bytes = bytes_of();
    assert!(bytes == bytes_of(), "equal input gave other bytes");
    let doc = read(&bytes);
    check_layout(&doc, PageSize::A4);
    let text = flat(&reader::text(&doc));
    for words in [
        "Office and plant share 4 things; 4 are nobody’s.",
        "Test bench PLC",
        "Integrator’s portal (neither, level 5)",
        "4 crossings without an agreement",
        "Scope of the ISMS, 6 things",
        "The plant, served by the office",
        "Only the plant asks",
        "Safety controllers, emergency stops and burner control",
        "which is right?",
        "The office has a rule since March",
        "topics it is said who leads",
        "It ends at the firewall.",
        "The canteen’s till: no reason given yet.",
        "confirmed from A.6.3 and 7.2",
        "Proposals and overlap",
    ] {
        assert!(text.contains(words), "{words:?} is not found");
    }
    let titles = outline(&doc);
    let new = [
        "Scope, both systems",
        "ISMS over CSMS",
        "Divergences",
        "Who leads, who follows",
        "Statement of Applicability",
        "Scope statement, ISMS",
        "Scope statement, CSMS",
    ];
    let at = titles.iter().position(|title| title == new[0]).unwrap();
    assert_eq!(titles[at..at + new.len()], new);
}

#[test]
fn three_hundred_things_with_long_names_fit_their_map_on_either_paper() {
    for page in [PageSize::A4, PageSize::Letter] {
        let doc = read(&bytes(&overlay::many(), &overlay::shipped(), page));
        check_layout(&doc, page);
        let text = reader::text(&doc);
        let map = text.split('\u{c}').find(|page| page.contains("Scope of the ISMS")).unwrap();
        assert!(map.contains("are nobody’s"), "the map is not on the page of its headline");
        assert!(map.contains("Up to 10 things"));
    }
}

#[test]
fn hostile_scopes_neither_panic_nor_overflow() {
    let doc = read(&bytes(&hostile_overlay(), &overlay::shipped(), PageSize::Letter));
    check_layout(&doc, PageSize::Letter);
}

fn hostile_overlay() -> Assessment {
    let mut doc = overlay::many();
    let long_word = "w".repeat(500);
    for (idx, asset) in doc.assets.values_mut().enumerate() {
        asset.name = if idx % 2 == 0 { long_word.clone() } else { "\u{202E}שלום \n\n🏭".into() };
    }
    for interface in doc.interfaces.values_mut() {
        interface.name.clone_from(&long_word);
        interface.isms_owner.clone_from(&long_word);
    }
    for alignment in doc.alignments.values_mut() {
        for text in [&mut alignment.forum, &mut alignment.isms_owner, &mut alignment.csms_owner] {
            text.clone_from(&long_word);
        }
        alignment.interface = format!("{} end.", "Rules agreed by both. ".repeat(40));
    }
    for scope in doc.scopes.values_mut() {
        scope.owner.clone_from(&long_word);
        scope.edited.values_mut().for_each(|edited| edited.text = long_word.repeat(4));
    }
    doc.profile.organisation = long_word.chars().take(300).collect();
    doc
}

fn agreement(doc: &Assessment, page: PageSize) -> Document {
    let fonts = support::font_bytes();
    let options = ReportOptions { page, ..support::options() };
    let agreement = agreement_model(doc, &overlay::shipped(), &Texts::english(), &options);
    let options = PdfOptions { page, fonts: support::font_files(&fonts) };
    let bytes = agreement_pdf(&agreement, &options, &mut |_, _| {}).unwrap();
    assert!(
        bytes == agreement_pdf(&agreement, &options, &mut |_, _| {}).unwrap(),
        "equal input gave other bytes"
    );
    let doc = read(&bytes);
    let (width, height) = page.millimetres();
    check_layout_on(&doc, (height, width));
    assert_eq!(doc.get_pages().len(), 1, "an agreement is one page");
    doc
}

#[test]
fn an_agreement_on_all_topics_is_one_page_on_either_paper() {
    for page in [PageSize::A4, PageSize::Letter] {
        let text = flat(&reader::text(&agreement(&overlay::everything(), page)));
        for topic in overlay::shipped().topics() {
            let name = Texts::english().get(&format!("topic-{topic}"));
            assert!(text.contains(&name), "{name} is not found");
        }
        for words in [
            "Alignment agreement",
            "Kessler Valves: the office (ISO/IEC 27001:2022) and the plant (IEC 62443-2-1:2024)",
            "Change board, Thursdays",
            "For the plant, CSMS",
            "M. Brandt and S. Nygaard, leads",
            "Name and signature",
            "1 of 1",
        ] {
            assert!(text.contains(words), "{words:?} is not found");
        }
    }
}

#[test]
fn an_agreement_that_is_too_long_is_cut_and_says_so() {
    let text = flat(&reader::text(&agreement(&hostile_overlay(), PageSize::A4)));
    assert!(text.contains("…"));
    assert!(text.contains("they stand in full in the app"));
}

#[test]
fn an_empty_agreement_can_be_filled_in_by_hand() {
    let text = flat(&reader::text(&agreement(&support::empty(), PageSize::A4)));
    assert!(text.contains("Wireless") && text.contains("leads no topic"));
    assert!(!text.contains("they stand in full in the app"));
}

#[test]
fn a_request_carries_its_crosswalk_and_the_document() {
    use plumbline_report::request::Request;
    let folder = |id: &str, file: &str| {
        std::fs::read_to_string(support::root().join("questionnaires").join(id).join(file)).unwrap()
    };
    let questionnaires: Vec<_> = [support::ISO, support::IEC]
        .iter()
        .map(|id| serde_json::json!({"id": id, "structure": folder(id, "structure.json"), "texts": folder(id, "en.json")}))
        .collect();
    let saved =
        plumbline_core::file::save(&overlay::everything(), "0", "2026-11-26T08:00:00Z".parse().unwrap());
    let request = serde_json::json!({
        "assessment": String::from_utf8(saved.unwrap()).unwrap(),
        "questionnaires": questionnaires,
        "crosswalks": [{"file": "test", "text": overlay::CROSSWALK}],
        "document": "alignment_agreement",
        "options": {"today": "2026-11-26"},
    });
    let request = Request::parse(&request.to_string()).unwrap();
    assert_eq!(request.document, plumbline_report::Document::AlignmentAgreement);
    assert_eq!(request.agreement().unwrap().table.rows.len(), 31);
    assert!(request.report().unwrap().overlap.is_some());
}
