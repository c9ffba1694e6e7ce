//! What lies on the desk: every assessment on this device with its scores, the one in hand first.

use crate::adapters::spawn;
use crate::state::app::{App, Listed};
use leptos::prelude::*;
use plumbline_core::Timestamp;
use plumbline_core::assessment::Assessment;
use plumbline_core::catalogue::Catalogue;
use plumbline_core::ids::{AssessmentId, QuestionnaireId};
use plumbline_core::overview::{Outstanding, answers_since, last_touched, outstanding, previous};
use plumbline_core::scoring::{Scores, gaps, scores};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The assessments on this device; found with `expect_context::<Desk>()`.
#[derive(Clone, Copy)]
pub struct Desk {
    jobs: Memo<Arc<Vec<Job>>>,
}

/// One assessment as Home shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Job {
    /// The document, and when it was last saved.
    pub listed: Listed,
    /// What its answers come to; `None` until the questionnaires are here.
    pub measure: Option<Arc<Measure>>,
    /// A questionnaire that it uses could not be loaded.
    pub is_unmeasurable: bool,
}

/// What the answers of an assessment come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// The questionnaires it uses.
    pub catalogue: Arc<Catalogue>,
    /// How it stands.
    pub scores: Scores,
    /// Requirements below target.
    pub n_gaps: usize,
    /// Those that an action is meant to close.
    pub n_planned: usize,
    /// What waits for somebody.
    pub outstanding: Outstanding,
}

impl Job {
    /// The assessment's id.
    pub fn id(&self) -> &AssessmentId {
        &self.listed.doc.id
    }

    /// The document.
    pub fn doc(&self) -> &Assessment {
        &self.listed.doc
    }

    /// Answers that no file has.
    pub fn n_only_here(&self) -> usize {
        answers_since(&self.listed.doc, self.listed.last_backup)
    }

    fn touched(&self) -> Timestamp {
        let answered = last_touched(&self.listed.doc);
        self.listed.saved_at.map_or(answered, |saved| saved.max(answered))
    }
}

/// `None` stands for one that could not be loaded.
type Catalogues = BTreeMap<AssessmentId, Option<Arc<Catalogue>>>;

impl Desk {
    /// Fetches the questionnaires of every assessment, and follows what changes.
    pub fn new(app: App) -> Self {
        let catalogues = RwSignal::new(Catalogues::new());
        Effect::new(move |_| {
            for listed in app.documents() {
                if !has(&catalogues.read_untracked(), &listed.doc) {
                    fetch(app, catalogues, listed.doc);
                }
            }
        });
        let jobs = Memo::new(move |_| {
            let catalogues = catalogues.read();
            let in_hand = app.open().get().map(|open| open.id());
            let mut jobs: Vec<Job> =
                app.documents().into_iter().map(|listed| job(listed, &catalogues)).collect();
            jobs.sort_by_key(|job| (in_hand.as_ref() != Some(job.id()), Reverse(job.touched())));
            bring_before_second(&mut jobs);
            Arc::new(jobs)
        });
        Self { jobs }
    }

    /// All of them; the one in hand first, then the one before it, then the last worked on.
    pub fn jobs(self) -> Memo<Arc<Vec<Job>>> {
        self.jobs
    }

    /// The one in hand: open, or last worked on.
    pub fn current(self) -> Option<Job> {
        self.jobs.read().first().cloned()
    }

    /// The assessment of the same organisation before `job`, if it is still here.
    pub fn before(self, job: &Job) -> Option<Job> {
        let jobs = self.jobs.read();
        let before = previous(job.doc(), jobs.iter().map(Job::doc))?;
        jobs.iter().find(|job| job.id() == &before.id).cloned()
    }
}

/// The assessment before the one in hand stands beside it.
fn bring_before_second(jobs: &mut Vec<Job>) {
    let Some(first) = jobs.first() else { return };
    let before = previous(first.doc(), jobs.iter().map(Job::doc)).map(|doc| doc.id.clone());
    if let Some(idx) = jobs.iter().position(|job| Some(job.id()) == before.as_ref()) {
        let before = jobs.remove(idx);
        jobs.insert(1, before);
    }
}

fn job(listed: Listed, catalogues: &Catalogues) -> Job {
    let found = catalogues.get(&listed.doc.id);
    let measure = found.cloned().flatten().map(|catalogue| Arc::new(measure(&listed.doc, catalogue)));
    Job { is_unmeasurable: found.is_some() && measure.is_none(), measure, listed }
}

fn measure(doc: &Assessment, catalogue: Arc<Catalogue>) -> Measure {
    let gaps = gaps(doc, &catalogue);
    Measure {
        scores: scores(doc, &catalogue),
        n_gaps: gaps.len(),
        n_planned: gaps.iter().filter(|gap| gap.has_action).count(),
        outstanding: outstanding(doc, &catalogue),
        catalogue,
    }
}

fn has(catalogues: &Catalogues, doc: &Assessment) -> bool {
    match catalogues.get(&doc.id) {
        None => false,
        Some(None) => true,
        Some(Some(catalogue)) => ids(catalogue).eq(doc.profile.standards.iter().map(|s| &s.questionnaire)),
    }
}

fn ids(catalogue: &Catalogue) -> impl Iterator<Item = &QuestionnaireId> {
    catalogue.questionnaires().iter().map(|questionnaire| questionnaire.id())
}

fn fetch(app: App, catalogues: RwSignal<Catalogues>, doc: Arc<Assessment>) {
    spawn(async move {
        let catalogue = app.catalogue_of(&doc).await.map(Arc::new);
        // The person may have left Home meanwhile; then there is nothing to tell.
        let _ = catalogues.try_update(|all| all.insert(doc.id.clone(), catalogue));
    });
}
