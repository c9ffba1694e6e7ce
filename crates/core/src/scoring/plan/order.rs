//! In which order actions stand.

use crate::Date;
use crate::assessment::{Action, ActionStatus, Assessment};
use crate::ids::ActionId;

/// By last day, undated last; equal days by first day, then by id. How a roadmap reads.
pub fn due_order(doc: &Assessment) -> Vec<ActionId> {
    sorted(doc, |_| 0)
}

/// As [`due_order`], work to be done before work done, and what was dropped last. How a list of duties reads.
pub fn work_order(doc: &Assessment) -> Vec<ActionId> {
    sorted(doc, |action| match action.status {
        ActionStatus::Planned | ActionStatus::Begun => 0,
        ActionStatus::Done => 1,
        ActionStatus::Dropped => 2,
    })
}

fn sorted(doc: &Assessment, rank: impl Fn(&Action) -> u8) -> Vec<ActionId> {
    let mut order: Vec<(&ActionId, &Action)> = doc.actions.iter().collect();
    order.sort_by_key(|(_, action)| (rank(action), action.due.is_none(), action.due, action.start));
    order.into_iter().map(|(id, _)| id.clone()).collect()
}

/// `fresh` in the order of `shown` as far as it was there, so that nothing jumps while a person types a date.
///
/// What is new comes after what it follows in `fresh`.
pub fn keep_order<T: Clone + PartialEq>(shown: &[T], fresh: Vec<T>) -> Vec<T> {
    let mut kept: Vec<T> = shown.iter().filter(|item| fresh.contains(item)).cloned().collect();
    let mut before: Option<T> = None;
    for item in fresh {
        if !kept.contains(&item) {
            let at = before.and_then(|before| kept.iter().position(|kept| *kept == before));
            kept.insert(at.map_or(0, |at| at + 1), item.clone());
        }
        before = Some(item);
    }
    kept
}

/// Whether `action` should have been done before `today` and is still open.
pub fn is_past_due(action: &Action, today: Date) -> bool {
    action.status.is_open() && action.due.is_some_and(|due| due < today)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{action, day, plant};
    use super::*;

    #[track_caller]
    fn check(order: Vec<ActionId>, expected: &[&str]) {
        assert_eq!(order.iter().map(ActionId::as_str).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn the_roadmap_follows_the_days_and_the_list_follows_the_work() {
        let mut doc = plant("1").doc;
        let done = Action { status: ActionStatus::Done, ..action(Some("2026-10-30"), &[]) };
        let dropped = Action { status: ActionStatus::Dropped, ..action(Some("2026-12-01"), &[]) };
        doc.actions.insert("a".into(), action(None, &[]));
        doc.actions.insert("b".into(), action(Some("2027-03-01"), &[]));
        doc.actions.insert("c".into(), done);
        doc.actions.insert("d".into(), dropped);
        doc.actions.insert("e".into(), action(Some("2026-12-01"), &[]));
        check(due_order(&doc), &["c", "d", "e", "b", "a"]);
        check(work_order(&doc), &["e", "b", "a", "c", "d"]);
    }

    #[test]
    fn nothing_jumps_while_a_date_is_typed() {
        let kept = keep_order(&["a", "b", "c"], vec!["b", "x", "a"]);
        assert_eq!(kept, ["a", "b", "x"]);
        assert_eq!(keep_order(&[], vec!["b", "a"]), ["b", "a"]);
    }

    #[test]
    fn the_last_day_itself_is_in_time() {
        let due = action(Some("2026-11-24"), &[]);
        assert!(!is_past_due(&due, day("2026-11-24")));
        assert!(is_past_due(&due, day("2026-11-25")));
        assert!(!is_past_due(&Action { status: ActionStatus::Done, ..due }, day("2026-11-25")));
    }
}
