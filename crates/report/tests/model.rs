//! What a report holds, as a reviewed file, and the sentences of each case.

#[path = "support/overlay.rs"]
mod overlay;
#[path = "support/small.rs"]
mod small;
#[path = "support/mod.rs"]
mod support;

use plumbline_core::assessment::{Answer, Assessment, Rating};
use plumbline_core::catalogue::Catalogue;
use plumbline_core::texts::{ENGLISH_LATER, Texts};
use plumbline_report::{ReportModel, agreement_model, report_model};
use support::{IEC, ISO};

fn model(doc: &Assessment, catalogue: &Catalogue) -> ReportModel {
    report_model(doc, catalogue, &Texts::english(), &support::options())
}

#[test]
fn a_small_report_holds_what_it_is_expected_to_hold() {
    let model = model(&small::assessment(), &small::catalogue());
    let json = serde_json::to_string_pretty(&model).unwrap() + "\n";
    small::expect("report-model.json", &json);
}

/// Rates everything of `standard` with what `rate` gives for its position.
fn rate_all(doc: &mut Assessment, standard: &str, rate: impl Fn(usize) -> u8) {
    let keys =
        small::catalogue().keys().filter(|key| key.questionnaire.as_str() == standard).collect::<Vec<_>>();
    for (idx, key) in keys.into_iter().enumerate() {
        let rating = Some(Rating::Level(support::level(rate(idx))));
        doc.answers.insert(key, Answer { rating, ..Answer::default() });
    }
}

/// Ratings of office and plant, `None` for unanswered, and the headline they make.
#[track_caller]
fn check(office: Option<u8>, plant: Option<u8>, headline: &str) {
    let mut doc = support::empty();
    if let Some(level) = office {
        rate_all(&mut doc, ISO, |_| level);
    }
    if let Some(level) = plant {
        rate_all(&mut doc, IEC, |_| level);
    }
    assert_eq!(model(&doc, &small::catalogue()).management.headline.plain(), headline);
}

#[test]
fn the_headline_has_a_form_for_each_case() {
    check(None, None, "Nothing has been assessed yet.");
    check(Some(3), Some(3), "The office and the plant stand true.");
    check(Some(3), Some(4), "The office and the plant stand true.");
    check(Some(2), Some(1), "The office stands 1.0 out of true, the plant 2.0.");
    check(Some(3), Some(1), "The office stands true, the plant 2.0 out of true.");
    check(Some(0), Some(3), "The office stands 3.0 out of true, the plant stands true.");
    let so_far = "The office stands 1.0 out of true; the plant is not assessed. So far: 5 of 8 are answered.";
    check(Some(2), None, so_far);
    check(None, Some(3), "The plant stands true; the office is not assessed. So far: 3 of 8 are answered.");
}

#[test]
fn one_standard_speaks_of_itself_alone() {
    let mut doc = support::empty();
    rate_all(&mut doc, IEC, |idx| u8::try_from(idx + 1).unwrap());
    let catalogue = Catalogue::new(vec![support::questionnaire(IEC)]);
    let one = Catalogue::new(small::catalogue().questionnaires()[1..].to_vec());
    assert_eq!(model(&doc, &one).management.headline.plain(), "The plant stands 1.0 out of true.");
    assert_eq!(
        model(&support::empty(), &catalogue).management.headline.plain(),
        "Nothing has been assessed yet."
    );
    assert!(model(&doc, &one).statements.is_empty());
}

#[test]
fn not_assessed_is_never_zero() {
    let model = model(&support::empty(), &support::catalogue());
    let groups = model.standards.iter().flat_map(|standard| &standard.groups);
    for group in groups {
        assert_eq!((group.figures.mean, group.figures.offset), (None, None), "{}", group.title);
        assert_eq!(group.mean_words, "Not assessed");
    }
    let statement = &model.statements[0];
    assert!(statement.groups.iter().flat_map(|group| &group.rows).all(|row| row.applies.is_none()));
}

#[test]
fn five_steps_are_filled_up_with_first_steps_that_say_what_they_are() {
    let mut doc = support::full();
    doc.actions.retain(|id, _| id.as_str() == "action-0");
    let steps = model(&doc, &support::catalogue()).management.steps;
    assert_eq!(steps.len(), 5);
    assert!(steps[0].title.starts_with("Change all nine"));
    assert!(
        steps[1..]
            .iter()
            .all(|step| step.detail == "Suggested; nobody has taken it on." && step.bar.is_none())
    );
}

/// Every key of the report's file is used, and every key used exists.
#[test]
fn no_word_is_missing_from_any_report() {
    let file = ENGLISH_LATER.iter().find(|(name, _)| *name == "report.ftl").unwrap().1;
    let prefixes: Vec<&str> =
        file.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect();
    assert!(prefixes.iter().all(|key| key.starts_with("report-") || key.starts_with(' ')), "a foreign key");
    let catalogue = support::catalogue();
    let docs =
        [support::empty(), support::full(), support::long_notes(), overlay::everything(), overlay::many()];
    for (idx, doc) in docs.into_iter().enumerate() {
        let catalogue = if idx < 3 { catalogue.clone() } else { overlay::shipped() };
        let agreement = agreement_model(&doc, &catalogue, &Texts::english(), &support::options());
        let json = serde_json::to_string(&(model(&doc, &catalogue), agreement)).unwrap();
        let missing = json.split('"').find(|text| text.starts_with("report-"));
        assert_eq!(missing, None, "a key stands where its words should");
    }
}

/// The small standards with a crosswalk of our own.
fn small_overlay() -> (Assessment, Catalogue) {
    let catalogue = small::catalogue().with_crosswalks(vec![overlay::crosswalk()]);
    let mut doc = small::assessment();
    overlay::add_scopes(&mut doc);
    overlay::add_alignments(&mut doc, &catalogue);
    overlay::confirm(&mut doc, "USER 1.12", 2, &[("9.2", 3), ("9.3", 4)]);
    (doc, catalogue)
}

#[test]
fn the_overlay_holds_what_it_is_expected_to_hold() {
    let (doc, catalogue) = small_overlay();
    let model = model(&doc, &catalogue);
    let overlay = serde_json::json!({
        "scope": model.scope,
        "overlap": model.overlap,
        "divergences": model.divergences,
        "alignment": model.alignment,
        "scope_statements": model.scope_statements,
        "agreement": agreement_model(&doc, &catalogue, &Texts::english(), &support::options()),
    });
    small::expect("report-overlay.json", &(serde_json::to_string_pretty(&overlay).unwrap() + "\n"));
}

#[test]
fn without_data_the_overlay_is_left_out() {
    for (doc, catalogue) in [
        (support::full(), support::catalogue()),
        (support::empty(), support::catalogue()),
        (support::empty(), Catalogue::default()),
    ] {
        let model = model(&doc, &catalogue);
        assert_eq!(model.scope, None);
        assert_eq!(model.overlap, None);
        assert_eq!(model.divergences, None);
        assert_eq!(model.alignment, None);
        assert!(model.scope_statements.is_empty());
        assert!(model.method.articles.iter().all(|article| article.heading != "Proposals and overlap"));
    }
}

#[test]
fn a_confirmed_answer_says_what_it_was_confirmed_from_and_what_has_moved_since() {
    let (doc, catalogue) = small_overlay();
    let model = model(&doc, &catalogue);
    let remarks = ["confirmed from 9.2 and 9.3", "9.3 was 4 then and has changed since"];
    let rows = model.answers[1].groups.iter().flat_map(|(_, rows)| rows);
    let answer = rows.into_iter().find(|row| row.mark.id == "USER 1.12").unwrap();
    let gap = model.gaps[1].rows.iter().find(|row| row.id == "USER 1.12").unwrap();
    for remark in remarks {
        assert!(answer.remarks.iter().any(|said| said == remark), "{:?}", answer.remarks);
        assert!(gap.remarks.iter().any(|said| said == remark), "{:?}", gap.remarks);
    }
}

#[test]
fn the_map_counts_everything_and_names_a_dozen_of_what_is_nobodys() {
    let scope = model(&overlay::many(), &overlay::shipped()).scope.unwrap();
    let cells = scope.picture.bands.iter().flat_map(|band| &band.cells);
    assert_eq!(cells.map(|cell| cell.n).sum::<usize>(), 316);
    assert_eq!(scope.counts.total.1[4], 316);
    let named = scope.picture.bands.iter().flat_map(|band| &band.cells[3].names);
    assert_eq!(named.filter(|name| !name.contains("more") && !name.contains("not named")).count(), 12);
    let nobodys = scope.findings.first().unwrap();
    assert!(nobodys.which.ends_with(" more"), "{}", nobodys.which);
    assert_eq!(scope.picture.bands.iter().map(|band| band.crossings.len()).sum::<usize>(), 10);
    assert_eq!(scope.crossings.last().unwrap().letter, "AA");
}

#[test]
fn open_divergences_come_by_stake_and_settled_ones_say_why() {
    let sheet = model(&overlay::everything(), &overlay::shipped()).divergences.unwrap();
    assert!(sheet.open.iter().map(|row| std::cmp::Reverse(row.stake)).is_sorted());
    assert!(sheet.open.iter().all(|row| row.is_open && row.by.is_empty()));
    assert!(!sheet.settled.is_empty());
    assert!(sheet.settled.iter().all(|row| !row.is_open && row.text.starts_with("The office has a rule")));
}

#[test]
fn an_agreement_without_a_shared_topic_says_so() {
    let one = Catalogue::new(vec![support::questionnaire(IEC)]);
    let agreement = agreement_model(&support::empty(), &one, &Texts::english(), &support::options());
    assert!(agreement.table.rows.is_empty());
    assert!(agreement.nothing.contains("needs a standard for each"));
}
