//! Words of Home that depend on the answers.

use super::desk::{Job, Measure};
use crate::adapters::clock;
use crate::ui::components::mark;
use crate::ui::words::{date_words, offset, t, tv};
use plumbline_core::Timestamp;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::ids::QuestionnaireId;
use plumbline_core::overview::{Headline, StandardLean, last_touched};
use plumbline_core::scoring::Scores;

/// Below this part answered, a headline says on how much it rests.
const EARLY: f64 = 0.5;

/// The headline in words; figures that are gaps are marked.
pub fn headline_words(headline: &Headline, measure: &Measure, before: Option<&Job>) -> String {
    let scores = &measure.scores;
    let total = scores.total();
    let n = (total.n_answered() as usize).into();
    let early = if total.answered_share().unwrap_or(0.0) < EARLY { "yes" } else { "no" };
    let of = |lean: &StandardLean| (name(measure, &lean.questionnaire), mark(&offset(lean.points)));
    match headline {
        Headline::NoStandard => t("home-no-standard"),
        Headline::NothingAnswered => t("home-nothing-answered"),
        Headline::NothingRated => t("home-nothing-rated"),
        Headline::True { is_complete: true } => t("home-all-true"),
        Headline::True { is_complete: false } => t("home-true-so-far"),
        Headline::Moved { before: then, now } => moved_words(measure, then, *now, before),
        Headline::Leans(lean) => {
            let (a, points) = of(lean);
            let most = if scores.standards.len() > 1 { "yes" } else { "no" };
            tv(
                "home-leans",
                &[
                    ("early", early.into()),
                    ("n", n),
                    ("most", most.into()),
                    ("a", (&a.lower).into()),
                    ("a-cap", (&a.capital).into()),
                    ("points", (&points).into()),
                ],
            )
        }
        Headline::OneTrue(lean, other) | Headline::OneOpen(lean, other) => {
            let ((a, points), b) = (of(lean), name(measure, other));
            let key = match headline {
                Headline::OneTrue(..) => "home-one-true",
                _ => "home-one-open",
            };
            tv(
                key,
                &[
                    ("early", early.into()),
                    ("n", n),
                    ("a", (&a.lower).into()),
                    ("a-cap", (&a.capital).into()),
                    ("points", (&points).into()),
                    ("b", (&b.lower).into()),
                ],
            )
        }
        Headline::Both(one, other) => {
            let ((a, a_points), (b, b_points)) = (of(one), of(other));
            tv(
                "home-both",
                &[
                    ("early", early.into()),
                    ("n", n),
                    ("a", (&a.lower).into()),
                    ("a-cap", (&a.capital).into()),
                    ("a-points", (&a_points).into()),
                    ("b", (&b.lower).into()),
                    ("b-points", (&b_points).into()),
                ],
            )
        }
    }
}

fn moved_words(measure: &Measure, then: &StandardLean, now: f64, before: Option<&Job>) -> String {
    let key = if now > 0.0 { "home-moved" } else { "home-moved-true" };
    let when = before.map(|job| month_words(last_touched(job.doc()))).unwrap_or_default();
    tv(
        key,
        &[
            ("when", (&when).into()),
            ("a", (&name(measure, &then.questionnaire).lower).into()),
            ("before", (&offset(then.points)).into()),
            ("now", (&mark(&offset(now))).into()),
        ],
    )
}

/// What is said under the headline: what is open, what is doubtful.
pub fn standfirst_words(headline: &Headline, scores: &Scores) -> String {
    let total = scores.total();
    let (open, doubt) = (total.n_unanswered as usize, total.n_doubtful as usize);
    match headline {
        Headline::NoStandard => t("home-no-standard-say"),
        Headline::NothingAnswered => tv("home-nothing-answered-say", &[("n", open.into())]),
        _ => tv("home-stand", &[("open", open.into()), ("doubt", doubt.into())]),
    }
}

/// What a standard is called in a sentence.
pub struct Name {
    /// Within a sentence.
    pub lower: String,
    /// At its beginning.
    pub capital: String,
    /// Alone, as a caption.
    pub caption: String,
}

/// Office or plant, where an assessment has one standard of each; else the standard's own name.
pub fn name(measure: &Measure, id: &QuestionnaireId) -> Name {
    let scores = &measure.scores;
    let system = scores.standard(id).map(|score| score.system);
    let n_of_system = scores.standards.iter().filter(|score| Some(score.system) == system).count();
    match system {
        Some(ManagementSystem::Isms) if n_of_system == 1 => named("isms"),
        Some(ManagementSystem::Csms) if n_of_system == 1 => named("csms"),
        _ => {
            let name = standard_name(measure, id);
            Name { lower: name.clone(), capital: name.clone(), caption: name }
        }
    }
}

fn named(system: &str) -> Name {
    Name {
        lower: t(&format!("home-system-{system}")),
        capital: t(&format!("system-{system}-the")),
        caption: t(&format!("home-caption-{system}")),
    }
}

/// Standard and edition.
pub fn standard_name(measure: &Measure, id: &QuestionnaireId) -> String {
    let found = measure.catalogue.questionnaire(id);
    found.map_or_else(|| id.to_string(), |questionnaire| questionnaire.structure.name())
}

/// Since when, or until when, an assessment was worked on.
pub fn state_words(job: &Job) -> String {
    let begun = date_words(clock::local_date(job.doc().created_at));
    let last = date_words(clock::local_date(last_touched(job.doc())));
    let total = job.measure.as_ref().map(|measure| measure.scores.total());
    let key = match total {
        Some(total) if total.n_total > 0 && total.n_unanswered == 0 => "home-finished",
        Some(total) if total.n_answered() == 0 => "home-begun",
        _ => "home-in-progress",
    };
    tv(key, &[("begun", (&begun).into()), ("last", (&last).into())])
}

/// The organisation, or a word where it has no name.
pub fn organisation(job: &Job) -> String {
    let name = job.doc().profile.organisation.trim();
    if name.is_empty() { t("home-unnamed") } else { name.to_owned() }
}

/// Day and time where the person is: `19 Nov 2026, 16:20`.
pub fn moment_words(ts: Timestamp) -> String {
    let time = clock::local_time_text(ts);
    let minutes = time.get(..5).unwrap_or(&time);
    tv("home-moment", &[("date", (&date_words(clock::local_date(ts))).into()), ("time", minutes.into())])
}

fn month_words(ts: Timestamp) -> String {
    let date = clock::local_date(ts);
    let month = t(&format!("home-month-{}", date.month()));
    tv("home-month-of", &[("month", (&month).into()), ("year", (&date.year().to_string()).into())])
}
