//! What is due: open actions, doubtful answers, unanswered requirements.

use crate::Date;
use crate::assessment::Assessment;
use crate::catalogue::Catalogue;
use crate::ids::{ActionId, AnswerKey};
use crate::scoring::{Mark, standing};

/// Everything in an assessment that waits for somebody.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outstanding {
    /// Open actions: dated ones first, earliest first, then the rest by title.
    pub actions: Vec<OpenAction>,
    /// Answered and marked to be verified on the floor, in the catalogue's order.
    pub doubtful: Vec<AnswerKey>,
    /// Without an answer, in the catalogue's order.
    pub unanswered: Vec<AnswerKey>,
}

impl Outstanding {
    /// How many things wait: each action, and the doubtful and the unanswered as one each.
    pub fn n_things(&self) -> usize {
        let rest = [self.doubtful.is_empty(), self.unanswered.is_empty()];
        self.actions.len() + rest.iter().filter(|is_empty| !**is_empty).count()
    }
}

/// An action that is not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenAction {
    /// Which.
    pub id: ActionId,
    /// What will be done.
    pub title: String,
    /// Who answers for it.
    pub owner: String,
    /// Last day, if one is set.
    pub due: Option<Date>,
    /// The first requirement that it lifts.
    pub closes: Option<AnswerKey>,
}

/// What is outstanding in `doc`.
pub fn outstanding(doc: &Assessment, catalogue: &Catalogue) -> Outstanding {
    let open = doc.actions.iter().filter(|(_, action)| action.status.is_open());
    let mut actions: Vec<OpenAction> = open
        .map(|(id, action)| OpenAction {
            id: id.clone(),
            title: action.title.clone(),
            owner: action.owner.clone(),
            due: action.due,
            closes: action.closes.first().cloned(),
        })
        .collect();
    actions.sort_by(|a, b| {
        let order = |action: &OpenAction| (action.due.is_none(), action.due, action.title.clone());
        order(a).cmp(&order(b))
    });
    let mut found = Outstanding { actions, ..Outstanding::default() };
    for key in catalogue.keys() {
        let standing = standing(doc, &key);
        if standing.mark == Mark::Unanswered {
            found.unanswered.push(key);
        } else if standing.doubt {
            found.doubtful.push(key);
        }
    }
    found
}

/// A day as seen from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Passed by this many days.
    Past(u32),
    /// This day.
    Today,
    /// The next day.
    Tomorrow,
    /// Within a week, so that its name says enough; 1 is Monday.
    Weekday(u8),
    /// Further away.
    Later,
}

/// How `date` is called on the day `today`.
pub fn when(date: Date, today: Date) -> When {
    // Both are whole days, and no calendar is that long: the conversion cannot fail.
    let n_days = today.until(date).map_or(0, |span| span.get_days());
    match n_days {
        ..0 => When::Past(n_days.unsigned_abs()),
        0 => When::Today,
        1 => When::Tomorrow,
        2..=6 => When::Weekday(date.weekday().to_monday_one_offset().unsigned_abs()),
        _ => When::Later,
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{catalogue, doc};
    use super::*;
    use crate::assessment::{Action, ActionStatus};

    fn day(text: &str) -> Date {
        text.parse().expect("a date")
    }

    #[test]
    fn dated_actions_come_first_and_finished_ones_not_at_all() {
        let mut doc = doc("a:.", &[]);
        let cases = [
            ("1", "Later", Some("2027-01-30"), ActionStatus::Begun),
            ("2", "Undated", None, ActionStatus::Planned),
            ("3", "Soon", Some("2026-11-27"), ActionStatus::Planned),
            ("4", "Finished", Some("2026-11-01"), ActionStatus::Done),
            ("5", "Given up", None, ActionStatus::Dropped),
        ];
        for (id, title, due, status) in cases {
            let action = Action { title: title.into(), due: due.map(day), status, ..Action::default() };
            doc.actions.insert(id.into(), action);
        }
        let found = outstanding(&doc, &catalogue("a:."));
        let titles: Vec<&str> = found.actions.iter().map(|action| action.title.as_str()).collect();
        assert_eq!(titles, ["Soon", "Later", "Undated"]);
        assert_eq!(found.n_things(), 4, "three actions and the unanswered");
    }

    #[test]
    fn an_unanswered_doubt_waits_for_its_answer_only() {
        let mut doc = doc("a:...", &[("a", "1", "3", 1), ("a", "2", "2", 1)]);
        for answer in doc.answers.values_mut() {
            answer.doubt = true;
        }
        let found = outstanding(&doc, &catalogue("a:..."));
        assert_eq!((found.doubtful.len(), found.unanswered.len(), found.n_things()), (2, 1, 2));
    }

    #[test]
    fn days_are_called_by_how_near_they_are() {
        let today = day("2026-11-26");
        let cases = [
            ("2026-11-20", When::Past(6)),
            ("2025-11-26", When::Past(365)),
            ("2026-11-26", When::Today),
            ("2026-11-27", When::Tomorrow),
            ("2026-11-30", When::Weekday(1)),
            ("2026-12-02", When::Weekday(3)),
            ("2026-12-03", When::Later),
            ("2028-03-01", When::Later),
        ];
        for (date, expected) in cases {
            assert_eq!(when(day(date), today), expected, "{date}");
        }
    }
}
