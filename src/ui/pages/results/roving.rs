//! Arrow keys over rows of squares, so that one Tab passes them all.

/// Where `key` leads from position `here`, counted over all rows; `None` when it leads nowhere.
///
/// Left and right go through all squares, up and down to the same place in the neighbouring row.
pub fn step(row_sizes: &[usize], here: usize, key: &str) -> Option<usize> {
    let n: usize = row_sizes.iter().sum();
    let last = n.checked_sub(1)?;
    match key {
        "ArrowRight" => (here < last).then_some(here + 1),
        "ArrowLeft" => here.checked_sub(1),
        "Home" => Some(0),
        "End" => Some(last),
        "ArrowDown" => row_of(row_sizes, here).and_then(|(row, column)| place(row_sizes, row + 1, column)),
        "ArrowUp" => {
            let (row, column) = row_of(row_sizes, here)?;
            place(row_sizes, row.checked_sub(1)?, column)
        }
        _ => None,
    }
}

fn row_of(row_sizes: &[usize], here: usize) -> Option<(usize, usize)> {
    let mut before = 0;
    for (row, size) in row_sizes.iter().enumerate() {
        if here < before + size {
            return Some((row, here - before));
        }
        before += size;
    }
    None
}

fn place(row_sizes: &[usize], row: usize, column: usize) -> Option<usize> {
    let before: usize = row_sizes.iter().take(row).sum();
    let last = row_sizes.get(row)?.checked_sub(1)?;
    Some(before + column.min(last))
}

#[cfg(test)]
mod tests {
    use super::step;

    #[track_caller]
    fn check(here: usize, key: &str, expected: Option<usize>) {
        assert_eq!(step(&[3, 1, 4], here, key), expected, "{key} from {here}");
    }

    #[test]
    fn arrows_stay_within_the_squares() {
        check(0, "ArrowLeft", None);
        check(2, "ArrowRight", Some(3));
        check(7, "ArrowRight", None);
        check(2, "ArrowDown", Some(3));
        check(3, "ArrowDown", Some(4));
        check(6, "ArrowUp", Some(3));
        check(1, "ArrowUp", None);
        check(5, "ArrowDown", None);
        check(5, "Home", Some(0));
        check(5, "End", Some(7));
        check(5, "Enter", None);
        assert_eq!(step(&[], 0, "End"), None);
    }
}
