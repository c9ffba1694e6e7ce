//! Words that several sections of the plan use.

use crate::ui::words::{date_words, offset, t, tv};
use plumbline_core::Date;
use plumbline_core::assessment::{Action, ActionStatus};
use plumbline_core::catalogue::{Catalogue, ManagementSystem};
use plumbline_core::ids::QuestionnaireId;
use plumbline_core::scoring::is_past_due;

/// "the plant", or the standard's name where several describe the same system.
pub fn subject(catalogue: &Catalogue, id: &QuestionnaireId) -> String {
    named(catalogue, id, "plan-the-isms", "plan-the-csms")
}

/// As [`subject`], at the beginning of a sentence.
pub fn subject_first(catalogue: &Catalogue, id: &QuestionnaireId) -> String {
    named(catalogue, id, "system-isms-the", "system-csms-the")
}

fn named(catalogue: &Catalogue, id: &QuestionnaireId, isms: &str, csms: &str) -> String {
    let Some(questionnaire) = catalogue.questionnaire(id) else { return id.to_string() };
    let system = questionnaire.structure.system;
    let n = catalogue.questionnaires().iter().filter(|other| other.structure.system == system).count();
    match (n, system) {
        (1, ManagementSystem::Isms) => t(isms),
        (1, ManagementSystem::Csms) => t(csms),
        _ => questionnaire.structure.standard.clone(),
    }
}

/// Two offsets, with two decimals where one would show them alike.
pub fn offset_pair(from: f64, to: f64) -> (String, String) {
    match (offset(from), offset(to)) {
        (a, b) if a == b && (from - to).abs() > f64::EPSILON => (format!("{from:.2}"), format!("{to:.2}")),
        pair => pair,
    }
}

/// The title, or that there is none yet.
pub fn title_words(action: &Action) -> String {
    if action.title.trim().is_empty() { t("plan-untitled") } else { action.title.clone() }
}

/// The owner, or that nobody is named yet.
pub fn owner_words(action: &Action) -> String {
    if action.owner.trim().is_empty() { t("plan-no-owner") } else { action.owner.clone() }
}

/// How far it is, and whether it is late.
pub fn status_words(action: &Action, today: Date) -> String {
    match action.due.filter(|_| is_past_due(action, today)) {
        Some(due) => {
            let n = due.until(today).map_or(0, |span| span.get_days());
            tv("plan-past-due", &[("n", usize::try_from(n).unwrap_or_default().into())])
        }
        None => t(&format!("status-{}", action.status.name())),
    }
}

/// As [`status_words`]; `None` for what is simply still to come.
pub fn remark_words(action: &Action, today: Date) -> Option<String> {
    let is_remark = action.status != ActionStatus::Planned || is_past_due(action, today);
    is_remark.then(|| status_words(action, today))
}

/// From when to when, for those who cannot see the bar.
pub fn span_words(action: &Action) -> String {
    match (action.start, action.due) {
        (Some(start), Some(due)) => {
            tv("plan-span", &[("start", (&date_words(start)).into()), ("due", (&date_words(due)).into())])
        }
        (None, Some(due)) => tv("plan-until", &[("due", (&date_words(due)).into())]),
        (Some(start), None) => tv("plan-from", &[("start", (&date_words(start)).into())]),
        (None, None) => t("plan-no-date"),
    }
}

/// The end of a quarter in words, as `Q1 2027`.
pub fn quarter_words(day: Date) -> String {
    let quarter = plumbline_core::scoring::Quarter::of(day);
    tv(
        "plan-quarter",
        &[
            ("number", usize::from(quarter.number.unsigned_abs()).into()),
            ("year", (&quarter.year.to_string()).into()),
        ],
    )
}

/// An element's id, without the spaces that ids of requirements have.
pub fn element_id(what: &str, id: &str) -> String {
    let id: String = id.chars().map(|c| if c.is_whitespace() || c == '/' { '_' } else { c }).collect();
    format!("{what}-{id}")
}
