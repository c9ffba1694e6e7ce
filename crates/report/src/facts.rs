//! Everything the sections of the model are made from, computed once.

use crate::model::ReportOptions;
use crate::words::Words;
use plumbline_core::Timestamp;
use plumbline_core::assessment::{
    Action, ActionStatus, Answer, Assessment, Evidence, MaturityLevel, Provenance,
};
use plumbline_core::catalogue::{Catalogue, LoadedQuestionnaire, ManagementSystem, Requirement};
use plumbline_core::crosswalk::moved_sources;
use plumbline_core::ids::{ActionId, AnswerKey, EvidenceId, TopicId};
use plumbline_core::scoring::{Gap, Scores, StandardScore, Tally, gaps, scores};
use std::sync::Arc;

/// The document, the catalogue, and what scoring says about them.
pub(crate) struct Facts<'a> {
    pub(crate) doc: &'a Assessment,
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) words: Words<'a>,
    pub(crate) options: &'a ReportOptions,
    pub(crate) scores: Scores,
    pub(crate) gaps: Vec<Gap>,
    /// By due day, undated last, then by title; dropped ones left out.
    pub(crate) actions: Vec<(&'a ActionId, &'a Action)>,
}

impl<'a> Facts<'a> {
    pub(crate) fn new(
        doc: &'a Assessment,
        catalogue: &'a Catalogue,
        words: Words<'a>,
        options: &'a ReportOptions,
    ) -> Self {
        let mut actions: Vec<_> =
            doc.actions.iter().filter(|(_, action)| action.status != ActionStatus::Dropped).collect();
        actions.sort_by_key(|(_, action)| (action.due.is_none(), action.due, action.start, &action.title));
        Self {
            scores: scores(doc, catalogue),
            gaps: gaps(doc, catalogue),
            doc,
            catalogue,
            words,
            options,
            actions,
        }
    }

    pub(crate) fn total(&self) -> Tally {
        self.scores.total()
    }

    /// Each standard with its score, in the catalogue's order.
    pub(crate) fn standards(&self) -> impl Iterator<Item = (&Arc<LoadedQuestionnaire>, &StandardScore)> {
        self.catalogue.questionnaires().iter().zip(&self.scores.standards)
    }

    /// `the office`, or the standard's name when two standards describe the same system.
    pub(crate) fn subject(&self, questionnaire: &LoadedQuestionnaire) -> String {
        self.named(questionnaire, "report-office", "report-plant")
    }

    /// As [`Self::subject`], at the start of a sentence.
    pub(crate) fn subject_first(&self, questionnaire: &LoadedQuestionnaire) -> String {
        self.named(questionnaire, "system-isms-the", "system-csms-the")
    }

    fn named(&self, questionnaire: &LoadedQuestionnaire, office: &str, plant: &str) -> String {
        let system = questionnaire.structure.system;
        let same = |other: &&Arc<LoadedQuestionnaire>| other.structure.system == system;
        match (self.catalogue.questionnaires().iter().filter(same).count(), system) {
            (1, ManagementSystem::Isms) => self.words.get(office),
            (1, ManagementSystem::Csms) => self.words.get(plant),
            _ => questionnaire.structure.name(),
        }
    }

    pub(crate) fn requirement(&self, key: &AnswerKey) -> Option<&Requirement> {
        self.catalogue.requirement(key)
    }

    pub(crate) fn title(&self, key: &AnswerKey) -> String {
        self.requirement(key).map(|requirement| requirement.title.clone()).unwrap_or_default()
    }

    pub(crate) fn answer(&self, key: &AnswerKey) -> Option<&Answer> {
        self.doc.answers.get(key)
    }

    /// The name of a level, for example `Managed`.
    pub(crate) fn level(&self, level: MaturityLevel) -> String {
        self.words.get(&format!("level-{}", level.get()))
    }

    /// The name of a topic; its id where nobody named it.
    pub(crate) fn topic(&self, topic: &TopicId) -> String {
        let key = format!("topic-{topic}");
        let name = self.words.get(&key);
        if name == key { topic.to_string() } else { name }
    }

    /// What `key` was confirmed from, and whether that has changed since; nothing for an answer given here.
    pub(crate) fn confirmed_from(&self, key: &AnswerKey) -> Vec<String> {
        let Some(answer) = self.answer(key).filter(|answer| answer.provenance == Provenance::Confirmed)
        else {
            return Vec::new();
        };
        let ids: Vec<String> =
            answer.sources.iter().map(|source| source.key.requirement.to_string()).collect();
        let moved = moved_sources(self.doc, key).into_iter().map(|moved| {
            let (id, then) = (moved.source.requirement.to_string(), usize::from(moved.then.get()));
            self.words.with("report-source-moved", &[("id", (&id).into()), ("then", then.into())])
        });
        let confirmed = self.words.with("report-confirmed-from", &[("ids", (&self.words.list(&ids)).into())]);
        (!ids.is_empty()).then_some(confirmed).into_iter().chain(moved).collect()
    }

    /// Who said something and on which day; empty when unknown.
    pub(crate) fn said_by(&self, by: &str, at: Option<Timestamp>) -> String {
        // The day in universal time: the report must not depend on where it is made.
        let day = at.and_then(|at| at.to_string().get(..10)?.parse().ok()).map(|day| self.words.date(day));
        match (by.trim(), day) {
            ("", None) => String::new(),
            (by, None) => by.to_owned(),
            ("", Some(day)) => day,
            (by, Some(day)) => format!("{by}, {day}"),
        }
    }

    /// What supports `answer`, a line a piece, with where it lives.
    pub(crate) fn evidence(&self, answer: &Answer) -> Vec<String> {
        self.evidence_lines(answer, |evidence| match evidence.location.trim() {
            "" => self.evidence_title(evidence),
            location => format!("{} ({location})", self.evidence_title(evidence)),
        })
    }

    /// What supports `answer`, a line a piece.
    pub(crate) fn evidence_titles(&self, answer: &Answer) -> Vec<String> {
        self.evidence_lines(answer, |evidence| self.evidence_title(evidence))
    }

    fn evidence_lines(&self, answer: &Answer, line: impl Fn(&Evidence) -> String) -> Vec<String> {
        let missing =
            |id: &EvidenceId| self.words.with("report-evidence-missing", &[("id", id.as_str().into())]);
        answer
            .evidence
            .iter()
            .map(|id| self.doc.evidence.get(id).map_or_else(|| missing(id), &line))
            .collect()
    }

    /// Title and date.
    fn evidence_title(&self, evidence: &Evidence) -> String {
        let title = self.words.or(&evidence.title, "report-untitled");
        match evidence.date {
            Some(date) => format!("{title}, {}", self.words.date(date)),
            None => title,
        }
    }
}
