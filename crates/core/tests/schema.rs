//! The published JSON Schema of the saved file, held against the types and against real files.

#[allow(dead_code, reason = "each test file uses its own part")]
mod support;

use plumbline_core::file::{self, CURRENT, Envelope, FileBody};
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};
use support::{assert_expected, read, root, worked_example, worked_example_bytes};

fn path() -> String {
    format!("docs/schema/assessment-v{CURRENT}.schema.json")
}

fn published() -> jsonschema::Validator {
    let schema: Value = serde_json::from_slice(&read(path())).expect("json");
    jsonschema::validator_for(&schema).expect("a schema")
}

#[test]
fn the_published_schema_is_that_of_the_types() {
    let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Envelope<FileBody>>();
    let text = serde_json::to_string_pretty(&schema).expect("written");
    assert_expected(&path(), &(text + "\n"));
}

#[track_caller]
fn check(validator: &jsonschema::Validator, bytes: &[u8], name: &str) {
    let file: Value = serde_json::from_slice(bytes).expect("json");
    let errors: Vec<String> =
        validator.iter_errors(&file).map(|err| format!("{}: {err}", err.instance_path())).collect();
    assert!(errors.is_empty(), "{name}:\n  {}", errors.join("\n  "));
}

#[test]
fn real_files_validate() {
    let validator = published();
    check(&validator, &worked_example_bytes(), "the worked example");
    let saved =
        file::save(&worked_example(), "test", support::moment("2026-11-26T14:32:05Z")).expect("saved");
    check(&validator, &saved, "the worked example as written now");
    let folder = root().join(format!("tests/fixtures/saved/v{CURRENT}"));
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        check(&validator, &std::fs::read(&path).expect("readable"), &path.display().to_string());
    }
}

#[test]
fn what_does_not_open_does_not_validate() {
    let validator = published();
    let good: Value =
        serde_json::from_slice(&read(format!("tests/fixtures/saved/v{CURRENT}/full.plumb"))).expect("json");
    let wrong = [
        ("/format", json!("another-format")),
        ("/schema_version", json!(0)),
        ("/schema_version", json!(CURRENT + 1)),
        ("/saved_at", json!(7)),
        ("/body", json!(null)),
        ("/body/id", json!(7)),
        ("/body/profile/people", json!(-1)),
        ("/body/profile/roles/0", json!("owner")),
        ("/body/profile/standards/0/target", json!(5)),
        ("/body/answers", json!({})),
        ("/body/answers/0/rating", json!({"level": 5})),
        ("/body/answers/0/rating", json!(2)),
        ("/body/answers/0/target", json!(9)),
        ("/body/answers/0/finding", json!("grave")),
        ("/body/evidence/0/kind", json!("photo")),
        ("/body/actions/0/status", json!("late")),
        ("/body/actions/0/closes/0", json!("A1")),
        ("/body/answers/0/sources/0/level", json!(5)),
        ("/body/assets/0/kind", json!("toaster")),
        ("/body/assets/0/level", json!("6")),
        ("/body/assets/0/criticality/safety", json!(3)),
        ("/body/assets/0/lead", json!("both")),
        ("/body/interfaces/0/kind", json!("cable")),
        ("/body/scopes/0/system", json!("sms")),
        ("/body/scopes/0/edited", json!([])),
        ("/body/alignments/0/agreed_on", json!(2026)),
        ("/body/settlements/0/source_level", json!(null)),
        ("/body/dismissals/0/requirement", json!(null)),
    ];
    for (pointer, value) in wrong {
        let mut bad = good.clone();
        *bad.pointer_mut(pointer).expect("a place") = value.clone();
        let bytes = serde_json::to_vec(&bad).expect("written");
        assert!(!validator.is_valid(&bad), "{value} at {pointer} validates");
        assert!(file::open(&bytes).is_err(), "{value} at {pointer} opens");
    }
    for name in ["format", "schema_version", "body"] {
        let mut bad = good.clone();
        bad.as_object_mut().expect("an object").remove(name);
        assert!(!validator.is_valid(&bad), "without {name}");
    }
}

#[test]
fn the_page_on_the_format_names_every_field_and_value() {
    let schema: Value = serde_json::from_slice(&read(path())).expect("json");
    let page = String::from_utf8(read("docs/file-format.md")).expect("text");
    let mut names = Vec::new();
    collect_names(&schema, &mut names);
    assert!(names.len() > 60, "{names:?}");
    let lacking: Vec<_> = names.iter().filter(|name| !page.contains(&format!("`{name}`"))).collect();
    assert!(lacking.is_empty(), "docs/file-format.md does not name {lacking:?}");
    assert!(page.contains(&path()), "docs/file-format.md names the schema of today");
}

/// The names of properties, and the words of closed lists.
fn collect_names(schema: &Value, names: &mut Vec<String>) {
    if let Value::Object(object) = schema {
        let properties = object.get("properties").and_then(Value::as_object);
        names.extend(properties.into_iter().flatten().map(|(name, _)| name.clone()));
        names.extend(object.get("const").and_then(Value::as_str).map(str::to_owned));
        object.values().for_each(|value| collect_names(value, names));
    } else if let Value::Array(list) = schema {
        list.iter().for_each(|value| collect_names(value, names));
    }
}

#[test]
fn the_smallest_file_of_the_page_opens_and_validates() {
    let page = String::from_utf8(read("docs/file-format.md")).expect("text");
    let example =
        page.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    check(&published(), example.as_bytes(), "the smallest file");
    assert!(file::open(example.as_bytes()).is_ok());
}
