//! Words that several parts of the page need.

use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::state::route::{Filter, Page};
use crate::ui::words::{offset, t, tenths, tv};
use leptos::prelude::{expect_context, untrack};
use plumbline_core::catalogue::{Catalogue, ManagementSystem};
use plumbline_core::ids::AnswerKey;
use plumbline_core::scoring::{Lean, Scores, StandardScore, Tally};
use std::sync::Arc;

/// The questionnaires, not followed: whoever shows them follows the scores, which change with them.
pub fn catalogue(open: OpenAssessment) -> Arc<Catalogue> {
    untrack(|| open.catalogue())
}

/// How something leans, in a word or a figure.
pub fn lean_words(lean: Lean) -> String {
    match lean {
        Lean::NotAssessed => t("results-not-assessed"),
        Lean::True => t("results-true"),
        Lean::Out(points) => offset(points),
    }
}

/// Mean and target, for example `2.8 / 3.0`.
pub fn mean_and_target(tally: Tally) -> Option<String> {
    let (mean, target) = tally.mean_level().zip(tally.mean_target())?;
    Some(format!("{} / {}", tenths(mean), tenths(target)))
}

/// Where a subject stands in its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position {
    /// At its start.
    Start,
    /// Within.
    Within,
}

/// "The office", "the plant"; the standard's name where several share a management system.
pub fn subject(open: OpenAssessment, scores: &Scores, of: &StandardScore, position: Position) -> String {
    let n_alike = scores.standards.iter().filter(|other| other.system == of.system).count();
    match (n_alike, of.system, position) {
        (2.., _, _) => standard_name(open, of),
        (_, ManagementSystem::Isms, Position::Start) => t("system-isms-the"),
        (_, ManagementSystem::Csms, Position::Start) => t("system-csms-the"),
        (_, ManagementSystem::Isms, Position::Within) => t("results-isms-within"),
        (_, ManagementSystem::Csms, Position::Within) => t("results-csms-within"),
    }
}

/// For example `ISO/IEC 27001`.
pub fn standard_name(open: OpenAssessment, score: &StandardScore) -> String {
    let catalogue = catalogue(open);
    let questionnaire = catalogue.questionnaire(&score.questionnaire);
    questionnaire.map_or_else(String::new, |questionnaire| questionnaire.structure.standard.clone())
}

/// For example `The office: ISO/IEC 27001`.
pub fn subject_and_standard(open: OpenAssessment, score: &StandardScore) -> String {
    let system = match score.system {
        ManagementSystem::Isms => t("system-isms-the"),
        ManagementSystem::Csms => t("system-csms-the"),
    };
    let standard = standard_name(open, score);
    tv("results-subject-standard", &[("subject", (&system).into()), ("standard", (&standard).into())])
}

/// The title of a requirement.
pub fn title(open: OpenAssessment, key: &AnswerKey) -> String {
    catalogue(open).requirement(key).map(|requirement| requirement.title.clone()).unwrap_or_default()
}

/// The part of a group's id that tells it apart within its standard: `SPE 2` becomes `2`, `A.5` stays.
pub fn short_id(id: &str) -> &str {
    id.rsplit(' ').next().unwrap_or(id)
}

/// The address of Assess at `key`, listing only the group that holds it.
pub fn group_href(key: Option<AnswerKey>, group: &str) -> String {
    let filter = Filter { group: group.to_owned(), ..Filter::default() };
    expect_context::<App>().href(Page::Assess(key, filter))
}

/// The address of Assess at `key`, listing only gaps.
pub fn gaps_href(key: Option<AnswerKey>) -> String {
    expect_context::<App>().href(Page::Assess(key, Filter { gaps: true, ..Filter::default() }))
}
