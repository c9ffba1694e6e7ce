//! One page for management: the finding, how far it rests on answers, the worst gaps, the next steps.

use super::plan::{Axis, Bar};
use crate::facts::Facts;
use crate::rich::{self, Rich};
use crate::words::first_sentence;
use plumbline_core::assessment::Action;
use plumbline_core::catalogue::LoadedQuestionnaire;
use plumbline_core::ids::AnswerKey;
use plumbline_core::scoring::{Gap, StandardScore};
use serde::Serialize;

/// How many gaps and how many steps the page names.
const N_NAMED: usize = 5;
/// Longest sentence about a gap, in characters.
const MAX_SENTENCE: usize = 150;

/// One page for management.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Management {
    /// The finding.
    pub headline: Rich,
    /// The finding in words.
    pub stand: Rich,
    /// Name of the sheet.
    pub sheet: String,
    /// Heading of what was assessed.
    pub what_heading: String,
    /// What was assessed, by whom, how far.
    pub what: Rich,
    /// How far each standard is answered and how mature it is.
    pub progress: Vec<Progress>,
    /// Heading of the gaps.
    pub worst_heading: String,
    /// How they were ranked, or why there are none.
    pub worst_hint: String,
    /// Most serious first; at most five.
    pub worst: Vec<WorstGap>,
    /// Heading of the steps.
    pub steps_heading: String,
    /// What they sum up to, or why there are none.
    pub steps_hint: String,
    /// Where the bars stand in time.
    pub axis: Axis,
    /// By due day, then suggestions; at most five.
    pub steps: Vec<Step>,
}

/// How far one standard is answered and how mature it is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Progress {
    /// For example `The plant, answered`.
    pub answered_label: String,
    /// For example `82 of 87`.
    pub answered_words: String,
    /// Part answered, 0 to 1; `None` without requirements.
    pub answered: Option<f64>,
    /// For example `The plant, maturity`.
    pub maturity_label: String,
    /// For example `mean 1.9, target 3.0`, or that it is not assessed.
    pub maturity_words: String,
    /// Mean maturity.
    pub mean: Option<f64>,
    /// Mean target of what is rated; the standard's own while nothing is.
    pub target: f64,
    /// Mean offset; drawn between the two.
    pub offset: Option<f64>,
    /// The offset in words.
    pub offset_words: String,
}

/// One of the most serious gaps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WorstGap {
    /// Id of the requirement.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What was noted, else why it matters; one sentence.
    pub sentence: String,
    /// As rated.
    pub level: u8,
    /// Where the line hangs.
    pub target: u8,
    /// Points below target.
    pub below: u8,
}

/// One of the next steps.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Step {
    /// What is to be done.
    pub title: String,
    /// Owner, day, effort; or that it is a suggestion.
    pub detail: String,
    /// The requirements it lifts.
    pub ids: Vec<String>,
    /// When, on the page's axis; `None` without a day.
    pub bar: Option<Bar>,
}

pub(super) fn management(facts: &Facts<'_>) -> Management {
    let words = &facts.words;
    let (steps, axis) = steps(facts);
    let worst: Vec<WorstGap> = facts.gaps.iter().take(N_NAMED).map(|gap| worst_gap(facts, gap)).collect();
    let count = |n: usize| [("n", n.into())];
    Management {
        headline: headline(facts),
        stand: stand(facts),
        sheet: words.get("report-sheet-management"),
        what_heading: words.get("report-what-heading"),
        what: what(facts),
        progress: facts.standards().map(|(q, score)| progress(facts, q, score)).collect(),
        worst_heading: words.with("report-worst-heading", &count(worst.len())),
        worst_hint: hint(facts, "report-worst-hint", worst.is_empty()),
        worst,
        steps_heading: words.with("report-steps-heading", &count(steps.len())),
        steps_hint: steps_hint(facts, steps.len()),
        axis,
        steps,
    }
}

fn hint(facts: &Facts<'_>, key: &str, is_empty: bool) -> String {
    match (is_empty, facts.total().n_rated) {
        (false, _) => facts.words.get(key),
        (true, 0) => facts.words.get(&format!("{key}-nothing")),
        (true, _) => facts.words.get(&format!("{key}-true")),
    }
}

/// `The office stands 0.4 out of true, the plant 1.1.` in a form for each case.
fn headline(facts: &Facts<'_>) -> Rich {
    let words = &facts.words;
    let total = facts.total();
    if total.n_rated == 0 {
        return words.rich("report-head-nothing", &[]);
    }
    let standards: Vec<_> = facts.standards().collect();
    let sentence = match standards.as_slice() {
        [one] => one_standard(facts, *one),
        [a, b] => two_standards(facts, *a, *b),
        _ => many_standards(facts, standards.len()),
    };
    let answered = total.answered_share().unwrap_or(0.0);
    if answered >= 0.9 {
        return Rich::parse(&sentence);
    }
    words.rich(
        "report-head-so-far",
        &[
            ("sentence", (&sentence).into()),
            ("n", (total.n_answered() as usize).into()),
            ("m", (total.n_total as usize).into()),
        ],
    )
}

type Scored<'f> = (&'f std::sync::Arc<LoadedQuestionnaire>, &'f StandardScore);

fn one_standard(facts: &Facts<'_>, (questionnaire, score): Scored<'_>) -> String {
    let subject = facts.subject_first(questionnaire);
    let offset = red_offset(facts, score);
    let key = if score.total.points_below == 0 { "report-head-one-true" } else { "report-head-one" };
    facts.words.with(key, &[("subject", (&subject).into()), ("offset", (&offset).into())])
}

fn two_standards(facts: &Facts<'_>, a: Scored<'_>, b: Scored<'_>) -> String {
    let rated = |scored: Scored<'_>| scored.1.total.n_rated > 0;
    match (rated(a), rated(b)) {
        (true, false) => return rated_and_not(facts, a, b),
        (false, true) => return rated_and_not(facts, b, a),
        _ => {}
    }
    let key = match (a.1.total.points_below, b.1.total.points_below) {
        (0, 0) => "report-head-two-true",
        (0, _) => "report-head-first-true",
        (_, 0) => "report-head-second-true",
        _ => "report-head-two",
    };
    // The wider of the two is the red one, so that the eye finds it.
    let wider = |x: Scored<'_>, y: Scored<'_>| x.1.total.out_of_true() >= y.1.total.out_of_true();
    let figure = |x: Scored<'_>, y: Scored<'_>| {
        let words = facts.words.offset(x.1.total.out_of_true().unwrap_or(0.0));
        if wider(x, y) { rich::gap(&words) } else { words }
    };
    facts.words.with(
        key,
        &[
            ("first", (&facts.subject_first(a.0)).into()),
            ("second", (&facts.subject(b.0)).into()),
            ("a", (&figure(a, b)).into()),
            ("b", (&figure(b, a)).into()),
        ],
    )
}

fn rated_and_not(facts: &Facts<'_>, rated: Scored<'_>, not: Scored<'_>) -> String {
    let key = match rated.1.total.points_below {
        0 => "report-head-true-and-not-assessed",
        _ => "report-head-out-and-not-assessed",
    };
    facts.words.with(
        key,
        &[
            ("first", (&facts.subject_first(rated.0)).into()),
            ("second", (&facts.subject(not.0)).into()),
            ("offset", (&red_offset(facts, rated.1)).into()),
        ],
    )
}

fn many_standards(facts: &Facts<'_>, n: usize) -> String {
    let offset = rich::gap(&facts.words.offset(facts.total().out_of_true().unwrap_or(0.0)));
    facts.words.with("report-head-many", &[("n", n.into()), ("offset", (&offset).into())])
}

fn red_offset(facts: &Facts<'_>, score: &StandardScore) -> String {
    rich::gap(&facts.words.offset(score.total.out_of_true().unwrap_or(0.0)))
}

/// How many meet their target, and how much of it is sure.
fn stand(facts: &Facts<'_>) -> Rich {
    let (words, total) = (&facts.words, facts.total());
    if total.n_rated == 0 {
        return words.rich("report-stand-nothing", &[]);
    }
    let key = match (total.n_gaps, total.n_doubtful) {
        (0, _) => "report-stand-true",
        (_, 0) => "report-stand",
        _ => "report-stand-doubt",
    };
    let with_action = facts.gaps.iter().filter(|gap| gap.has_action).count();
    words.rich(
        key,
        &[
            ("rated", (total.n_rated as usize).into()),
            ("met", ((total.n_rated - total.n_gaps) as usize).into()),
            ("gaps", (total.n_gaps as usize).into()),
            ("planned", with_action.into()),
            ("doubtful", (total.n_doubtful as usize).into()),
        ],
    )
}

fn what(facts: &Facts<'_>) -> Rich {
    let (words, total, profile) = (&facts.words, facts.total(), &facts.doc.profile);
    let names: Vec<String> = facts.standards().map(|(q, _)| q.structure.name()).collect();
    let organisation = words.or(&profile.organisation, "report-the-organisation");
    let assessor = profile.assessor.trim();
    let opening = words.with(
        if assessor.is_empty() { "report-what-unsigned" } else { "report-what" },
        &[
            ("assessor", assessor.into()),
            ("organisation", (&organisation).into()),
            ("standards", (&words.list(&names)).into()),
        ],
    );
    let count = words.with(
        "report-what-counts",
        &[
            ("total", (total.n_total as usize).into()),
            ("rated", (total.n_rated as usize).into()),
            ("na", (total.n_not_applicable as usize).into()),
            ("open", (total.n_unanswered as usize).into()),
        ],
    );
    let doubt = match total.n_doubtful {
        0 => String::new(),
        n => words.with("report-what-doubt", &[("n", (n as usize).into())]),
    };
    Rich::parse(
        format!("{opening} {} {count} {doubt}", size(facts))
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .as_str(),
    )
}

/// People and sites, where Setup says so.
fn size(facts: &Facts<'_>) -> String {
    let (words, profile) = (&facts.words, &facts.doc.profile);
    let sites: Vec<String> = profile
        .sites
        .iter()
        .map(|site| site.name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    let people = profile.people.map(|n| n as usize);
    let list = words.list(&sites);
    match (people, sites.len()) {
        (None, 0) => String::new(),
        (Some(people), 0) => words.with("report-what-people", &[("people", people.into())]),
        (None, n) => words.with("report-what-sites", &[("n", n.into()), ("sites", (&list).into())]),
        (Some(people), n) => words.with(
            "report-what-people-sites",
            &[("people", people.into()), ("n", n.into()), ("sites", (&list).into())],
        ),
    }
}

fn progress(facts: &Facts<'_>, questionnaire: &LoadedQuestionnaire, score: &StandardScore) -> Progress {
    let (words, total) = (&facts.words, score.total);
    let heading = facts.subject_first(questionnaire);
    let subject = [("subject", (&heading).into())];
    let target = f64::from(facts.doc.profile.target(questionnaire.id()).get());
    let target = total.mean_target().unwrap_or(target);
    let target_words = words.figure(target);
    let maturity_words = match total.mean_level() {
        Some(mean) => words.with(
            "report-mean-target",
            &[("mean", (&words.figure(mean)).into()), ("target", (&target_words).into())],
        ),
        None => words.with("report-not-assessed-target", &[("target", (&target_words).into())]),
    };
    Progress {
        answered_label: words.with("report-answered-of", &subject),
        answered_words: words.with(
            "report-n-of-m",
            &[("n", (total.n_answered() as usize).into()), ("m", (total.n_total as usize).into())],
        ),
        answered: total.answered_share(),
        maturity_label: words.with("report-maturity-of", &subject),
        maturity_words,
        mean: total.mean_level(),
        target,
        offset: total.out_of_true(),
        offset_words: words.offset(total.out_of_true().unwrap_or(0.0)),
    }
}

fn worst_gap(facts: &Facts<'_>, gap: &Gap) -> WorstGap {
    let note = facts.answer(&gap.key).map(|answer| answer.note.trim()).filter(|note| !note.is_empty());
    let why = facts.catalogue.card(&gap.key).map(|card| card.why.as_str());
    WorstGap {
        id: gap.key.requirement.to_string(),
        title: facts.title(&gap.key),
        sentence: first_sentence(note.or(why).unwrap_or_default(), MAX_SENTENCE),
        level: gap.level.get(),
        target: gap.target.get(),
        below: gap.below,
    }
}

/// The open actions that come next, filled up with first steps for the worst gaps that nobody has taken on.
fn steps(facts: &Facts<'_>) -> (Vec<Step>, Axis) {
    let next: Vec<&Action> = facts
        .actions
        .iter()
        .map(|(_, action)| *action)
        .filter(|action| action.status.is_open())
        .take(N_NAMED)
        .collect();
    let axis = Axis::new(&facts.words, facts.options.today, next.iter().copied());
    let planned = next.into_iter().map(|action| planned_step(facts, &axis, action));
    let suggested = facts.gaps.iter().filter(|gap| !gap.has_action).filter_map(|gap| suggestion(facts, gap));
    (planned.chain(suggested).take(N_NAMED).collect(), axis)
}

fn planned_step(facts: &Facts<'_>, axis: &Axis, action: &Action) -> Step {
    let words = &facts.words;
    let owner = words.or(&action.owner, "report-no-owner");
    let mut parts = vec![owner];
    parts.push(match action.due {
        Some(due) => words.with("report-by-date", &[("date", (&words.date(due)).into())]),
        None => words.get("report-no-date"),
    });
    if let Some(days) = action.effort_days {
        parts.push(words.with("report-days-of-work", &[("n", (days as usize).into())]));
    }
    Step {
        title: words.or(&action.title, "report-untitled"),
        detail: format!("{}.", parts.join(", ")),
        ids: action.closes.iter().map(|key| key.requirement.to_string()).collect(),
        bar: axis.bar(action),
    }
}

fn suggestion(facts: &Facts<'_>, gap: &Gap) -> Option<Step> {
    let step = facts.catalogue.card(&gap.key)?.first_step.trim().to_owned();
    (!step.is_empty()).then(|| Step {
        title: step,
        detail: facts.words.get("report-suggested"),
        ids: vec![requirement_id(&gap.key)],
        bar: None,
    })
}

fn requirement_id(key: &AnswerKey) -> String {
    key.requirement.to_string()
}

fn steps_hint(facts: &Facts<'_>, n_steps: usize) -> String {
    let words = &facts.words;
    if n_steps == 0 {
        return hint(facts, "report-steps-hint", true);
    }
    let open = facts.actions.iter().filter(|(_, action)| action.status.is_open());
    let next: Vec<&Action> = open.map(|(_, action)| *action).take(N_NAMED).collect();
    let days: u32 = next.iter().filter_map(|action| action.effort_days).sum();
    let last = next.iter().filter_map(|action| action.due).max();
    match (next.is_empty(), days, last) {
        (true, _, _) => words.get("report-steps-hint-suggested"),
        (false, 1.., Some(day)) => words.with(
            "report-steps-hint-sum",
            &[("days", (days as usize).into()), ("date", (&words.date(day)).into())],
        ),
        _ => words.get("report-steps-hint"),
    }
}
