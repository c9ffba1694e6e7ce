//! The action plan: what will be done, when, and what it brings.

use crate::facts::Facts;
use crate::rich::{self, Rich};
use crate::words::Words;
use plumbline_core::Date;
use plumbline_core::assessment::{Action, ActionStatus};
use plumbline_core::ids::QuestionnaireId;
use plumbline_core::scoring::{forecast, quarter_ends};
use serde::Serialize;

/// Most days that the outlook names.
const MAX_OUTLOOKS: usize = 5;
/// Most month names under an axis.
const MAX_TICKS: usize = 8;

/// The action plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Plan {
    /// The finding.
    pub headline: Rich,
    /// What the plan sums up to.
    pub stand: Rich,
    /// Name of the sheet.
    pub sheet: String,
    /// Column headings: action, owner and requirements, status, days.
    pub columns: [String; 4],
    /// Where the bars stand in time.
    pub axis: Axis,
    /// By due day, undated last; dropped ones left out.
    pub rows: Vec<ActionRow>,
    /// Heading of the outlook.
    pub outlook_heading: String,
    /// On what it rests.
    pub outlook_hint: String,
    /// One for each standard that the plan lifts.
    pub outlooks: Vec<Forecasts>,
}

/// One action.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ActionRow {
    /// Place in the plan, from 1.
    pub number: usize,
    /// What will be done.
    pub title: String,
    /// Note and cost, where there are any.
    pub detail: String,
    /// Who answers for it.
    pub owner: String,
    /// The requirements it lifts.
    pub ids: Vec<String>,
    /// How far it is.
    pub status: String,
    /// Work in person-days.
    pub days: String,
    /// When; `None` without a day.
    pub bar: Option<Bar>,
    /// The last day in words, or that there is none.
    pub due: String,
}

/// A stretch of time, drawn as a line with month names under it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Axis {
    /// First day, ISO 8601; empty when nothing is dated.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Where months begin.
    pub ticks: Vec<Tick>,
    #[serde(skip)]
    range: Option<(Date, Date)>,
}

/// Where a month begins.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Tick {
    /// On the axis, 0 to 1.
    pub at: f64,
    /// Name of the month; empty where names would touch.
    pub label: String,
}

/// From the first day of work to the last.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Bar {
    /// On the axis, 0 to 1.
    pub from: f64,
    /// On the axis, 0 to 1, not before `from`.
    pub to: f64,
    /// Whether the work is done.
    pub is_done: bool,
}

/// What the offset of a standard becomes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Forecasts {
    /// For example `The plant`.
    pub heading: String,
    /// Today first.
    pub outlooks: Vec<Outlook>,
}

/// The offset on one day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Outlook {
    /// Rating points below target.
    pub offset: f64,
    /// The same in words.
    pub offset_words: String,
    /// The day.
    pub date: String,
    /// How many actions are done by then.
    pub after: String,
    /// Whether this is how it stands, not how it would.
    pub is_today: bool,
}

impl Axis {
    /// From `today`, or the earliest day before it, to the last day of `actions`.
    pub(super) fn new<'a>(words: &Words<'_>, today: Date, actions: impl Iterator<Item = &'a Action>) -> Self {
        let days: Vec<Date> = actions.flat_map(|action| [action.start, action.due]).flatten().collect();
        let Some(last) = days.iter().max().copied() else { return Self::default() };
        let first = days.iter().min().copied().unwrap_or(today).min(today).first_of_month();
        let last = last.max(today).last_of_month();
        let range = (first, last);
        let mut axis =
            Self { from: first.to_string(), to: last.to_string(), ticks: Vec::new(), range: Some(range) };
        axis.ticks = axis.months(words, first, last);
        axis
    }

    fn months(&self, words: &Words<'_>, first: Date, last: Date) -> Vec<Tick> {
        let mut starts = Vec::new();
        let mut day = first;
        while day <= last && starts.len() < 600 {
            starts.push(day);
            match day.last_of_month().tomorrow() {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
        let step = starts.len().div_ceil(MAX_TICKS).max(1);
        let label = |idx: usize, day: Date| match (idx % step, step) {
            (0, 12..) => day.year().to_string(),
            (0, _) => words.month(day),
            _ => String::new(),
        };
        let shown = starts.iter().enumerate().filter(|(idx, _)| step < 12 || idx % step == 0);
        shown.map(|(idx, day)| Tick { at: self.share(*day), label: label(idx, *day) }).collect()
    }

    fn share(&self, day: Date) -> f64 {
        let Some((first, last)) = self.range else { return 0.0 };
        let days = |until: Date| first.until(until).map_or(0, |span| span.get_days());
        let whole = days(last).max(1);
        (f64::from(days(day)) / f64::from(whole)).clamp(0.0, 1.0)
    }

    /// Where `action` stands; `None` without a last day.
    pub(super) fn bar(&self, action: &Action) -> Option<Bar> {
        let to = self.share(action.due?);
        let from = self.share(action.start.or(action.due)?).min(to);
        Some(Bar { from, to, is_done: action.status == ActionStatus::Done })
    }
}

pub(super) fn plan(facts: &Facts<'_>) -> Plan {
    let words = &facts.words;
    let axis = Axis::new(words, facts.options.today, facts.actions.iter().map(|(_, action)| *action));
    let columns = ["action", "owner", "status", "days"];
    let outlooks = outlooks(facts);
    Plan {
        headline: headline(facts, &outlooks),
        stand: stand(facts),
        sheet: words.get("report-sheet-plan"),
        columns: columns.map(|name| words.get(&format!("report-plan-{name}"))),
        rows: facts
            .actions
            .iter()
            .enumerate()
            .map(|(idx, (_, action))| row(facts, &axis, idx, action))
            .collect(),
        axis,
        outlook_heading: words.get("report-outlook-heading"),
        outlook_hint: words.get("report-outlook-hint"),
        outlooks,
    }
}

fn row(facts: &Facts<'_>, axis: &Axis, idx: usize, action: &Action) -> ActionRow {
    let words = &facts.words;
    let cost = action.cost.trim();
    let cost = if cost.is_empty() {
        String::new()
    } else {
        words.with("report-plan-cost", &[("cost", cost.into())])
    };
    ActionRow {
        number: idx + 1,
        title: words.or(&action.title, "report-untitled"),
        detail: [action.note.trim(), &cost].join(" ").trim().to_owned(),
        owner: words.or(&action.owner, "report-no-owner"),
        ids: action.closes.iter().map(|key| key.requirement.to_string()).collect(),
        status: words.get(&format!("status-{}", action.status.name())),
        days: action.effort_days.map(|days| days.to_string()).unwrap_or_default(),
        bar: axis.bar(action),
        due: action.due.map_or_else(|| words.get("report-no-date"), |due| words.date(due)),
    }
}

/// What each standard becomes, where the dated actions change it.
fn outlooks(facts: &Facts<'_>) -> Vec<Forecasts> {
    let days = days(facts);
    facts
        .standards()
        .filter_map(|(questionnaire, score)| {
            let today = score.total.out_of_true()?;
            let mut outlooks = vec![outlook(facts, today, facts.options.today, None)];
            let mut n_before = 0;
            for day in &days {
                let n_done = n_done(facts, questionnaire.id(), *day);
                if n_done == n_before {
                    continue;
                }
                n_before = n_done;
                let then = forecast(facts.doc, facts.catalogue, Some(*day));
                let offset = then.scores.standard(questionnaire.id())?.total.out_of_true()?;
                outlooks.push(outlook(facts, offset, *day, Some(n_done)));
            }
            let last = outlooks.last().map_or(today, |outlook| outlook.offset);
            (last < today).then(|| Forecasts { heading: facts.subject_first(questionnaire), outlooks })
        })
        .collect()
}

/// The ends of the quarters in which actions end, thinned to a few, the last one always among them.
fn days(facts: &Facts<'_>) -> Vec<Date> {
    let dues: Vec<Date> = facts
        .actions
        .iter()
        .filter(|(_, action)| action.status.is_open())
        .filter_map(|(_, action)| action.due)
        .collect();
    let Some(last) = dues.iter().max() else { return Vec::new() };
    let mut from = None;
    let mut ends: Vec<Date> = quarter_ends(facts.options.today, 80)
        .into_iter()
        .filter(|end| {
            let ends_here = dues.iter().any(|due| due <= end && from.is_none_or(|from| *due > from));
            from = Some(*end);
            ends_here
        })
        .collect();
    if ends.last().is_none_or(|end| end < last) {
        ends.push(*last);
    }
    let step = ends.len().div_ceil(MAX_OUTLOOKS).max(1);
    let n = ends.len();
    ends.into_iter()
        .enumerate()
        .filter(|(idx, _)| (n - 1 - idx).is_multiple_of(step))
        .map(|(_, day)| day)
        .collect()
}

fn n_done(facts: &Facts<'_>, standard: &QuestionnaireId, day: Date) -> usize {
    facts
        .actions
        .iter()
        .filter(|(_, action)| action.status.is_open())
        .filter(|(_, action)| action.due.is_some_and(|due| due <= day))
        .filter(|(_, action)| action.closes.iter().any(|key| key.questionnaire == *standard))
        .count()
}

fn outlook(facts: &Facts<'_>, offset: f64, day: Date, n_done: Option<usize>) -> Outlook {
    let words = &facts.words;
    Outlook {
        offset,
        offset_words: words.fine(offset),
        date: words.date(day),
        after: match n_done {
            None => words.get("report-today"),
            Some(n) => words.with("report-after-actions", &[("n", n.into())]),
        },
        is_today: n_done.is_none(),
    }
}

fn headline(facts: &Facts<'_>, outlooks: &[Forecasts]) -> Rich {
    let words = &facts.words;
    let n = facts.actions.len();
    if n == 0 {
        return words.rich("report-plan-nothing", &[("gaps", facts.gaps.len().into())]);
    }
    let best = outlooks
        .iter()
        .filter_map(|f| Some((f, f.outlooks.first()?, f.outlooks.last()?)))
        .max_by(|(_, a, b), (_, c, d)| (a.offset - b.offset).total_cmp(&(c.offset - d.offset)));
    let Some((forecasts, today, last)) = best else {
        return words.rich("report-plan-no-change", &[("n", n.into())]);
    };
    let subject = facts
        .standards()
        .find(|(q, _)| facts.subject_first(q) == forecasts.heading)
        .map(|(q, _)| facts.subject(q))
        .unwrap_or_default();
    // Rounded alike, the two would contradict the sentence: then two decimals.
    let (mut from, mut to) = (words.offset(today.offset), words.offset(last.offset));
    if from == to {
        (from, to) = (words.fine(today.offset), words.fine(last.offset));
    }
    words.rich(
        "report-plan-lifts",
        &[
            ("subject", (&subject).into()),
            ("from", (&rich::gap(&from)).into()),
            ("to", (&to).into()),
            ("date", (&last.date).into()),
        ],
    )
}

fn stand(facts: &Facts<'_>) -> Rich {
    let words = &facts.words;
    let n = facts.actions.len();
    if n == 0 {
        return words.rich("report-plan-stand-nothing", &[]);
    }
    let days: u32 = facts.actions.iter().filter_map(|(_, action)| action.effort_days).sum();
    let closed = facts.gaps.iter().filter(|gap| gap.has_action).count();
    words.rich(
        "report-plan-stand",
        &[
            ("n", n.into()),
            ("days", (days as usize).into()),
            ("closed", closed.into()),
            ("gaps", facts.gaps.len().into()),
        ],
    )
}
