//! What each action brings, so that the parts add up to the forecast.

use super::work_order;
use crate::assessment::{Action, Assessment, MaturityLevel};
use crate::catalogue::Catalogue;
use crate::ids::{ActionId, AnswerKey};
use crate::scoring::{Mark, standing};
use std::collections::BTreeMap;

/// A rating that an action lifts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lift {
    /// Of which requirement.
    pub key: AnswerKey,
    /// Before; as rated, or as an action due earlier leaves it.
    pub from: MaturityLevel,
    /// Afterwards.
    pub to: MaturityLevel,
    /// Where the line hangs.
    pub target: MaturityLevel,
}

impl Lift {
    /// Rating points below target that it closes.
    pub fn points(&self) -> u32 {
        u32::from(self.from.below(self.target) - self.to.below(self.target))
    }
}

/// What one open action brings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contribution {
    /// What it lifts.
    pub lifts: Vec<Lift>,
    /// What stands as high already, by itself or by an action due earlier.
    pub unmoved: Vec<AnswerKey>,
    /// What nobody has rated, so that nothing can be said.
    pub unrated: Vec<AnswerKey>,
}

impl Contribution {
    /// Rating points below target that it closes.
    pub fn points(&self) -> u32 {
        self.lifts.iter().map(Lift::points).sum()
    }
}

/// What each open action brings when all are done in the order of their last days, undated ones at the end.
///
/// Invariant: the points of the actions due until a day add up to what [`crate::scoring::forecast`] until that day
/// closes; a requirement that several actions lift is counted once.
pub fn contributions(doc: &Assessment, catalogue: &Catalogue) -> BTreeMap<ActionId, Contribution> {
    let mut levels = BTreeMap::new();
    let mut found = BTreeMap::new();
    for id in work_order(doc) {
        if let Some(action) = doc.actions.get(&id).filter(|action| action.status.is_open()) {
            found.insert(id, contribution(doc, catalogue, action, &mut levels));
        }
    }
    found
}

fn contribution(
    doc: &Assessment,
    catalogue: &Catalogue,
    action: &Action,
    levels: &mut BTreeMap<AnswerKey, MaturityLevel>,
) -> Contribution {
    let mut sum = Contribution::default();
    for key in action.closes.iter().filter(|key| catalogue.requirement(key).is_some()) {
        let standing = standing(doc, key);
        let Mark::Rated { level, .. } = standing.mark else {
            sum.unrated.push(key.clone());
            continue;
        };
        let target = standing.target;
        let from = levels.get(key).copied().unwrap_or(level);
        let to = from.max(action.expected.unwrap_or(target));
        if to > from {
            levels.insert(key.clone(), to);
            sum.lifts.push(Lift { key: key.clone(), from, to, target });
        } else {
            sum.unmoved.push(key.clone());
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{action, day, level, plant};
    use super::*;
    use crate::scoring::{forecast, scores};

    #[test]
    fn a_requirement_that_two_actions_lift_is_counted_once() {
        let mut plan = plant("0");
        let half = Action { expected: Some(level(2)), ..action(Some("2027-01-31"), &["R1"]) };
        plan.doc.actions.insert("late".into(), action(Some("2027-06-30"), &["R1"]));
        plan.doc.actions.insert("soon".into(), half);
        let found = contributions(&plan.doc, &plan.catalogue);
        assert_eq!(found.values().map(Contribution::points).collect::<Vec<_>>(), [1, 2]);
    }

    #[test]
    fn what_nobody_rated_is_named_and_not_counted() {
        let mut plan = plant(".n3");
        plan.doc.actions.insert("a".into(), action(None, &["R1", "R2", "R3", "gone"]));
        let found = contributions(&plan.doc, &plan.catalogue);
        let all: Vec<_> = found.values().map(|c| (c.points(), c.unmoved.len(), c.unrated.len())).collect();
        assert_eq!(all, [(0, 1, 2)]);
    }

    #[test]
    fn the_parts_add_up_to_the_forecast() {
        let mut plan = plant("0012213.n4");
        let low = Action { expected: Some(level(1)), ..action(Some("2027-02-01"), &["R1", "R2", "R6"]) };
        plan.doc.actions.insert("a".into(), low);
        plan.doc.actions.insert("b".into(), action(Some("2027-05-01"), &["R2", "R3", "R8"]));
        plan.doc.actions.insert("c".into(), action(None, &["R2", "R4", "R7"]));
        let found = contributions(&plan.doc, &plan.catalogue);
        let below = |scores: crate::scoring::Scores| scores.total().points_below;
        let today = below(scores(&plan.doc, &plan.catalogue));
        for until in [Some(day("2026-12-31")), Some(day("2027-03-31")), Some(day("2027-06-30")), None] {
            let is_counted =
                |action: &Action| until.is_none_or(|until| action.due.is_some_and(|due| due <= until));
            let counted = found.iter().filter(|(id, _)| is_counted(&plan.doc.actions[*id]));
            let closed: u32 = counted.map(|(_, c)| c.points()).sum();
            assert_eq!(
                today - closed,
                below(forecast(&plan.doc, &plan.catalogue, until).scores),
                "{until:?}"
            );
        }
    }
}
