//! Where the rows of two related lists stand, so that the lines between them stay short.

/// A line between row `served` of the one list and row `other` of the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tie {
    /// Index on the served side.
    pub served: usize,
    /// Index on the other side.
    pub other: usize,
}

/// Places of both lists.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Weave {
    /// Slot of each row of the served side, ascending.
    pub served: Vec<usize>,
    /// The other side's rows in their order from top to bottom.
    pub other_order: Vec<usize>,
    /// Slot of each row of the other side, by its index.
    pub other: Vec<usize>,
    /// How many slots there are.
    pub n_slots: usize,
}

/// Places `n_served` rows, which keep their order, and `n_other` rows, which come as near to their ties as they can.
pub fn weave(n_served: usize, n_other: usize, ties: &[Tie]) -> Weave {
    let mean = |rows: Vec<usize>| match rows.len() {
        0 => 0.0,
        n => rows.iter().sum::<usize>() as f64 / n as f64,
    };
    let wish_of_other = |idx: usize, at: &[usize]| {
        mean(
            ties.iter()
                .filter(|tie| tie.other == idx)
                .filter_map(|tie| at.get(tie.served).copied())
                .collect(),
        )
    };
    let plain: Vec<usize> = (0..n_served).collect();
    let mut other_order: Vec<usize> = (0..n_other).collect();
    other_order.sort_by(|a, b| wish_of_other(*a, &plain).total_cmp(&wish_of_other(*b, &plain)));
    let n_slots = n_served.max(n_other);
    let mut other = vec![0; n_other];
    let served = if n_other > n_served {
        for (slot, idx) in other_order.iter().enumerate() {
            set(&mut other, *idx, slot);
        }
        let wishes = (0..n_served).map(|idx| {
            let tied = ties.iter().filter(|tie| tie.served == idx);
            mean(tied.filter_map(|tie| other.get(tie.other).copied()).collect())
        });
        slots(&wishes.collect::<Vec<_>>(), n_slots)
    } else {
        let wishes: Vec<f64> = other_order.iter().map(|idx| wish_of_other(*idx, &plain)).collect();
        for (slot, idx) in slots(&wishes, n_slots).into_iter().zip(&other_order) {
            set(&mut other, *idx, slot);
        }
        plain
    };
    Weave { served, other_order, other, n_slots }
}

fn set(slots: &mut [usize], idx: usize, slot: usize) {
    if let Some(place) = slots.get_mut(idx) {
        *place = slot;
    }
}

/// Ascending slots below `n`, each its own, as near to `wishes` as their order allows.
///
/// Pools neighbours that are in each other's way and lets them stand round the mean of their wishes.
fn slots(wishes: &[f64], n: usize) -> Vec<usize> {
    let mut pools: Vec<(f64, usize)> = Vec::new();
    for (idx, wish) in wishes.iter().enumerate() {
        // Less the rows before it, so that rows that stand close together wish for the same.
        let mut pool = (wish - idx as f64, 1_usize);
        while let Some((before, len)) = pools.last().copied().filter(|(before, _)| *before > pool.0) {
            let total = len + pool.1;
            pool = ((before * len as f64 + pool.0 * pool.1 as f64) / total as f64, total);
            pools.pop();
        }
        pools.push(pool);
    }
    let last_shift = n.saturating_sub(wishes.len());
    let shifts = pools.iter().flat_map(|(wish, len)| std::iter::repeat_n(*wish, *len));
    shifts.enumerate().map(|(idx, shift)| idx + (shift.round().max(0.0) as usize).min(last_shift)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Tie, slots, weave};

    fn ties(pairs: &[(usize, usize)]) -> Vec<Tie> {
        pairs.iter().map(|(served, other)| Tie { served: *served, other: *other }).collect()
    }

    #[test]
    fn rows_stand_where_they_wish_to_unless_another_does() {
        assert_eq!(slots(&[0.0, 3.0], 5), [0, 3]);
        assert_eq!(slots(&[2.0, 2.0, 2.0], 5), [1, 2, 3]);
        assert_eq!(slots(&[4.0, 4.0], 5), [3, 4]);
        assert_eq!(slots(&[0.0, 0.0], 2), [0, 1]);
        assert_eq!(slots(&[], 3), Vec::<usize>::new());
    }

    #[test]
    fn fewer_others_stand_beside_their_ties() {
        let woven = weave(4, 2, &ties(&[(3, 0), (0, 1)]));
        assert_eq!((woven.served, woven.other), (vec![0, 1, 2, 3], vec![3, 0]));
        assert_eq!(woven.other_order, [1, 0]);
    }

    #[test]
    fn fewer_served_stand_in_the_middle_of_their_ties() {
        let woven = weave(2, 5, &ties(&[(0, 0), (0, 1), (0, 2), (1, 3), (1, 4)]));
        assert_eq!((woven.served, woven.n_slots), (vec![1, 4], 5));
        assert_eq!(woven.other, [0, 1, 2, 3, 4]);
    }

    #[test]
    fn every_row_has_a_slot_of_its_own() {
        for (n_served, n_other) in [(1, 1), (3, 7), (7, 3), (5, 5), (3, 0), (0, 0)] {
            let all: Vec<(usize, usize)> = (0..n_served)
                .flat_map(|s| (0..n_other).map(move |o| (s, o)))
                .filter(|(s, o)| (s + o) % 2 == 0)
                .collect();
            let woven = weave(n_served, n_other, &ties(&all));
            let mut other = woven.other.clone();
            other.sort_unstable();
            other.dedup();
            assert_eq!(other.len(), n_other);
            assert!(woven.served.windows(2).all(|pair| pair[0] < pair[1]));
            assert!(woven.served.iter().chain(&woven.other).all(|slot| *slot < woven.n_slots));
        }
    }
}
