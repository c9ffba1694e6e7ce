//! The order of a list that must not jump under the hand of the person who works in it.

/// `fresh`, but while `held` is being worked on in the order of `before`: what is gone leaves, `held` stays, what is
/// new comes last.
pub fn hold<T: Clone + PartialEq>(before: &[T], fresh: Vec<T>, held: Option<&T>) -> Vec<T> {
    let Some(held) = held.filter(|held| before.contains(held)) else { return fresh };
    let kept = before.iter().filter(|item| *item == held || fresh.contains(item));
    let new = fresh.iter().filter(|item| !before.contains(item));
    kept.chain(new).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::hold;

    #[test]
    fn nothing_jumps_while_one_is_held() {
        assert_eq!(hold(&[1, 2, 3], vec![3, 1, 4], Some(&2)), [1, 2, 3, 4]);
        assert_eq!(hold(&[1, 2, 3], vec![3, 1, 4], None), [3, 1, 4]);
        assert_eq!(
            hold(&[1, 3], vec![3, 2, 1], Some(&2)),
            [3, 2, 1],
            "one that was not listed holds nothing"
        );
    }
}
