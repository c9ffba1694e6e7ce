//! The first sheet: whose report it is, and the title block.

use crate::facts::Facts;
use crate::rich::Rich;
use serde::Serialize;

/// The first sheet. Its picture is drawn from the standards' group offsets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cover {
    /// For example `Kessler Valves,` and `gap report`, a line each.
    pub title: String,
    /// What it is about.
    pub subtitle: Rich,
    /// The title block: three rows of fields.
    pub rows: Vec<Vec<Field>>,
}

/// A label with what stands under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// What it is.
    pub label: String,
    /// What it says; a line each.
    pub lines: Vec<String>,
}

impl Field {
    /// A field of one line.
    pub(crate) fn new(label: String, line: String) -> Self {
        Self { label, lines: vec![line] }
    }
}

pub(super) fn cover(facts: &Facts<'_>) -> Cover {
    let words = &facts.words;
    let subjects: Vec<String> = facts.standards().map(|(q, _)| facts.subject(q)).collect();
    let subtitle = match subjects.as_slice() {
        [] => words.rich("report-cover-nothing", &[]),
        _ => words.rich(
            "report-cover-subtitle",
            &[("subjects", (&words.list(&subjects)).into()), ("n", subjects.len().into())],
        ),
    };
    Cover {
        title: named(facts, "report-cover-title"),
        subtitle,
        rows: vec![first_row(facts), second_row(facts), third_row(facts)],
    }
}

/// For example `Kessler Valves, gap report`.
pub(super) fn title(facts: &Facts<'_>) -> String {
    named(facts, "report-title")
}

fn named(facts: &Facts<'_>, key: &str) -> String {
    match facts.doc.profile.organisation.trim() {
        "" => facts.words.get("report-title-unnamed"),
        organisation => facts.words.with(key, &[("organisation", organisation.into())]),
    }
}

/// Who prepared the report, else who keeps the assessment.
pub(super) fn author(facts: &Facts<'_>) -> String {
    let options = facts.options.prepared_by.trim();
    if options.is_empty() { facts.doc.profile.assessor.trim().to_owned() } else { options.to_owned() }
}

/// Name and version of the program.
pub(super) fn program(facts: &Facts<'_>) -> String {
    format!("{} {}", facts.words.get("app-name"), facts.options.app_version).trim_end().to_owned()
}

fn first_row(facts: &Facts<'_>) -> Vec<Field> {
    let (words, profile) = (&facts.words, &facts.doc.profile);
    let mut assessed = vec![words.or(&profile.organisation, "report-not-stated")];
    if !profile.makes.trim().is_empty() {
        assessed.push(profile.makes.trim().to_owned());
    }
    let sites: Vec<String> = profile.sites.iter().filter_map(site).collect();
    let roles: Vec<String> =
        profile.roles.iter().map(|role| words.get(&format!("role-{}", role.name()))).collect();
    vec![
        Field { label: words.get("report-assessed"), lines: assessed },
        Field { label: words.get("report-sites"), lines: stated(facts, sites) },
        Field { label: words.get("report-roles"), lines: stated(facts, roles) },
    ]
}

fn site(site: &plumbline_core::assessment::Site) -> Option<String> {
    match (site.name.trim(), site.activity.trim()) {
        ("", "") => None,
        (name, "") => Some(name.to_owned()),
        ("", activity) => Some(activity.to_owned()),
        (name, activity) => Some(format!("{name}, {activity}")),
    }
}

fn second_row(facts: &Facts<'_>) -> Vec<Field> {
    let words = &facts.words;
    let standards = facts
        .standards()
        .map(|(q, score)| {
            words.with(
                "report-standard-requirements",
                &[("standard", (&q.structure.name()).into()), ("n", (score.total.n_total as usize).into())],
            )
        })
        .collect();
    let assessor = words.or(&facts.doc.profile.assessor, "report-not-stated");
    let prepared = words.or(&author(facts), "report-not-stated");
    vec![
        Field { label: words.get("report-standards"), lines: stated(facts, standards) },
        Field::new(words.get("report-assessed-by"), assessor),
        Field::new(words.get("report-prepared-by"), prepared),
    ]
}

fn third_row(facts: &Facts<'_>) -> Vec<Field> {
    let words = &facts.words;
    let super::Foot { saved, answered, .. } = super::foot(facts);
    vec![
        answered,
        Field::new(words.get("report-made-with"), program(facts)),
        saved,
        Field::new(words.get("report-date-label"), words.date(facts.options.today)),
    ]
}

fn stated(facts: &Facts<'_>, lines: Vec<String>) -> Vec<String> {
    if lines.is_empty() { vec![facts.words.get("report-not-stated")] } else { lines }
}
