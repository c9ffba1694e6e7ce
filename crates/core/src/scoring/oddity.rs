//! Contradictions of one kind together, so that they read as one sentence.

use super::{Contradiction, ContradictionKind};
use crate::ids::AnswerKey;
use std::collections::BTreeMap;

/// Everything that is odd in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Oddity {
    /// What is odd.
    pub kind: ContradictionKind,
    /// Where, in the order found; empty when it concerns an action alone.
    pub keys: Vec<AnswerKey>,
}

/// `found`, brought together by kind, in the order of kinds.
pub fn oddities(found: Vec<Contradiction>) -> Vec<Oddity> {
    let mut by_kind: BTreeMap<ContradictionKind, Vec<AnswerKey>> = BTreeMap::new();
    for Contradiction { key, kind } in found {
        by_kind.entry(kind).or_default().extend(key);
    }
    by_kind.into_iter().map(|(kind, keys)| Oddity { kind, keys }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Date;

    #[test]
    fn one_sentence_a_kind_and_one_an_action() {
        let key = |id: &str| AnswerKey::new(&"q".into(), &id.into());
        let high = |id| Contradiction { key: Some(key(id)), kind: ContradictionKind::HighWithoutSupport };
        let due = |id: &str| Contradiction {
            key: None,
            kind: ContradictionKind::ActionPastDue { action: id.into(), due: Date::ZERO },
        };
        let odd = oddities(vec![high("2"), high("1"), due("a"), due("b")]);
        let counts: Vec<usize> = odd.iter().map(|oddity| oddity.keys.len()).collect();
        assert_eq!(counts, [2, 0, 0]);
        assert_eq!(odd.first().map(|oddity| oddity.keys.clone()), Some(vec![key("2"), key("1")]));
    }
}
