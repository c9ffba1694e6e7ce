//! Actions made from gaps: what a small manufacturer can begin with this month.

use crate::assessment::{Action, Assessment};
use crate::catalogue::Catalogue;
use crate::ids::AnswerKey;
use crate::scoring::gaps;

/// An action that closes `keys`, the most serious first: its title is the first step there, what follows stands in
/// the note, and each requirement is expected to reach its target. `None` without keys.
pub fn action_for(catalogue: &Catalogue, keys: &[AnswerKey]) -> Option<Action> {
    let first_step = catalogue.card(keys.first()?).map_or("", |card| card.first_step.as_str());
    let (title, note) = first_sentence(first_step);
    Some(Action {
        title: title.to_owned(),
        note: note.to_owned(),
        closes: keys.iter().cloned().collect(),
        ..Action::default()
    })
}

/// Actions for the `n` most serious gaps that have none.
pub fn proposals(doc: &Assessment, catalogue: &Catalogue, n: usize) -> Vec<Action> {
    let gaps = gaps(doc, catalogue);
    let free = gaps.into_iter().filter(|gap| !gap.has_action).take(n);
    free.filter_map(|gap| action_for(catalogue, &[gap.key])).collect()
}

/// A title ends without a full stop.
fn first_sentence(text: &str) -> (&str, &str) {
    let (title, rest) = text.split_once(". ").unwrap_or((text, ""));
    (title.trim().trim_end_matches('.'), rest.trim())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{PLANT, action, key, plant};
    use super::*;

    #[test]
    fn a_title_is_the_first_step_and_the_note_says_the_rest() {
        let plan = plant("11");
        let keys = [key(PLANT, "R2"), key(PLANT, "R1")];
        let action = action_for(&plan.catalogue, &keys).expect("two keys");
        assert_eq!(
            (action.title.as_str(), action.note.as_str()),
            ("Begin with R2", "Then go on to the rest.")
        );
        assert_eq!(action.closes.len(), 2);
        assert_eq!(action.expected, None, "each reaches its own target");
        assert_eq!(action_for(&plan.catalogue, &[]), None);
    }

    #[test]
    fn only_gaps_without_action_are_proposed_the_worst_first() {
        let mut plan = plant("210.3");
        plan.doc.actions.insert("a".into(), action(None, &["R2"]));
        let titles = |n| -> Vec<String> {
            proposals(&plan.doc, &plan.catalogue, n).into_iter().map(|action| action.title).collect()
        };
        assert_eq!(titles(5), ["Begin with R3", "Begin with R1"]);
        assert_eq!(titles(1), ["Begin with R3"]);
    }
}
