//! What changed between two drafts, line by line, and within a line word by word.

use similar::{ChangeTag, TextDiff};

/// Two lines that share at least so much are one line that changed.
const ALIKE: f32 = 0.6;

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

/// What `before` and `now` do not share: lines changed and added in the order of `now`, then those that are gone.
///
/// The lines of a draft are a list, so a line that only moved is no difference.
pub fn difference(before: &str, now: &str) -> Vec<DiffLine> {
    let mut old: Vec<&str> = before.lines().collect();
    let mut new: Vec<&str> = now.lines().collect();
    new.retain(|line| match old.iter().position(|other| other == line) {
        Some(at) => {
            old.remove(at);
            false
        }
        None => true,
    });
    let mut found: Vec<DiffLine> = Vec::new();
    for line in new {
        found.push(match most_alike(&old, line) {
            Some(at) => changed(old.remove(at), line),
            None => whole(LineKind::Added, line),
        });
    }
    found.extend(old.into_iter().map(|line| whole(LineKind::Gone, line)));
    found
}

/// The line that `line` was made from, if any is enough like it; the first of equals.
fn most_alike(lines: &[&str], line: &str) -> Option<usize> {
    let mut best: Option<(usize, f32)> = None;
    for (at, other) in lines.iter().enumerate() {
        let ratio = TextDiff::from_words(*other, line).ratio();
        if ratio >= ALIKE && best.is_none_or(|(_, least)| ratio > least) {
            best = Some((at, ratio));
        }
    }
    best.map(|(at, _)| at)
}

fn changed(old: &str, new: &str) -> DiffLine {
    let mut words: Vec<(WordKind, String)> = Vec::new();
    for change in TextDiff::from_words(old, new).iter_all_changes() {
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
    DiffLine { kind: LineKind::Changed, words }
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
            ["[+Orders, between ERP and MES.]", "[+Patches]", "[-Nothing crosses the boundary.]"]
        );
        assert_eq!(shown("a\nb", "a"), ["[-b]"]);
    }

    #[test]
    fn a_line_that_moved_is_told_only_where_it_changed() {
        assert_eq!(
            shown("Lindau: 4 things\nHalden: 2 things", "Halden: 2 things\nLindau: 4 things"),
            [""; 0]
        );
        let found = shown(
            "Lindau: Machining and assembly; 4 things in scope.\nHalden: Casting; 2 things in scope.",
            "Halden: Casting; one thing in scope.\nLindau: Machining and assembly; 3 things in scope.",
        );
        assert_eq!(found.len(), 2);
        assert!(found[0].starts_with("Halden: Casting; "), "{found:?}");
        assert_eq!(found[1], "Lindau: Machining and assembly; [-4][+3] things in scope.");
    }
}
