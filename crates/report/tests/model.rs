//! What a report holds, as a reviewed file, and the sentences of each case.

#[path = "support/small.rs"]
mod small;
#[path = "support/mod.rs"]
mod support;

use plumbline_core::assessment::{Answer, Assessment, Rating};
use plumbline_core::catalogue::Catalogue;
use plumbline_core::texts::{ENGLISH_LATER, Texts};
use plumbline_report::{ReportModel, report_model};
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
    for doc in [support::empty(), support::full(), support::long_notes()] {
        let json = serde_json::to_string(&model(&doc, &catalogue)).unwrap();
        let missing = json.split('"').find(|text| text.starts_with("report-"));
        assert_eq!(missing, None, "a key stands where its words should");
    }
}
