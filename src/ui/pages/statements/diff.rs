//! What changed between two drafts, line by line, and within a line word by word.

use similar::{Algorithm, ChangeTag, DiffOp, TextDiff, capture_diff_slices};

/// Two lines that share at least so much are one line that changed.
const ALIKE: f32 = 0.5;

/// What happened to a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    /// Only the older draft has it.
    Gone,
    /// Only the newer draft has it.
    Added,
    /// Both have it, in other words.
    Changed,
}

impl LineKind {
    /// The name in locale keys and classes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::Added => "added",
            Self::Changed => "changed",
        }
    }
}

/// What happened to some words in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordKind {
    /// Both have them.
    Same,
    /// Only the older draft has them.
    Gone,
    /// Only the newer draft has them.
    Added,
}

/// A line that is not the same in both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiffLine {
    /// What happened to it.
    pub kind: LineKind,
    /// Its words, neighbours of one kind together.
    pub words: Vec<(WordKind, String)>,
}

/// The lines that `before` and `now` do not share, in the order of the text.
pub fn difference(before: &str, now: &str) -> Vec<DiffLine> {
    let (before, now): (Vec<&str>, Vec<&str>) = (before.lines().collect(), now.lines().collect());
    let ops = capture_diff_slices(Algorithm::Myers, &before, &now);
    ops.iter().flat_map(|op| lines(op, &before, &now)).collect()
}

fn lines(op: &DiffOp, before: &[&str], now: &[&str]) -> Vec<DiffLine> {
    if op.tag() == similar::DiffTag::Equal {
        return Vec::new();
    }
    let old = before.get(op.old_range()).unwrap_or_default();
    let new = now.get(op.new_range()).unwrap_or_default();
    let n_pairs = old.len().min(new.len());
    let pairs = old.iter().zip(new).flat_map(|(old, new)| pair(old, new));
    let gone = old.iter().skip(n_pairs).map(|line| whole(LineKind::Gone, line));
    let added = new.iter().skip(n_pairs).map(|line| whole(LineKind::Added, line));
    pairs.chain(gone).chain(added).collect()
}

/// One changed line, or the old and the new one where they have little in common.
fn pair(old: &str, new: &str) -> Vec<DiffLine> {
    let diff = TextDiff::from_words(old, new);
    if diff.ratio() < ALIKE {
        return vec![whole(LineKind::Gone, old), whole(LineKind::Added, new)];
    }
    let mut words: Vec<(WordKind, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        let kind = match change.tag() {
            ChangeTag::Equal => WordKind::Same,
            ChangeTag::Delete => WordKind::Gone,
            ChangeTag::Insert => WordKind::Added,
        };
        match words.last_mut().filter(|(last, _)| *last == kind) {
            Some((_, text)) => text.push_str(change.value()),
            None => words.push((kind, change.value().to_owned())),
        }
    }
    vec![DiffLine { kind: LineKind::Changed, words }]
}

fn whole(kind: LineKind, line: &str) -> DiffLine {
    let word = if kind == LineKind::Gone { WordKind::Gone } else { WordKind::Added };
    DiffLine { kind, words: vec![(word, line.to_owned())] }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(before: &str, now: &str) -> Vec<String> {
        let word = |(kind, text): &(WordKind, String)| match kind {
            WordKind::Same => text.clone(),
            WordKind::Gone => format!("[-{text}]"),
            WordKind::Added => format!("[+{text}]"),
        };
        let line = |line: DiffLine| line.words.iter().map(word).collect::<String>();
        difference(before, now).into_iter().map(line).collect()
    }

    #[test]
    fn equal_drafts_do_not_differ() {
        assert_eq!(difference("a\nb", "a\nb"), []);
    }

    #[test]
    fn a_line_that_changed_is_shown_word_by_word() {
        let found = shown("Lindau: 34 things in scope.\nHalden", "Lindau: 36 things in scope.\nHalden");
        assert_eq!(found, ["Lindau: [-34][+36] things in scope."]);
    }

    #[test]
    fn lines_that_have_nothing_in_common_are_gone_and_added() {
        let found = shown("Nothing crosses the boundary.", "Orders, between ERP and MES.\nPatches");
        assert_eq!(
            found,
            ["[-Nothing crosses the boundary.]", "[+Orders, between ERP and MES.]", "[+Patches]"]
        );
        assert_eq!(shown("a\nb", "a"), ["[-b]"]);
    }
}
