//! Text with parts that stand out: a figure that is out of true.

use serde::Serialize;

/// Starts a part that is out of true. Private-use characters: no locale file and no person types them.
const GAP: char = '\u{E000}';
/// Ends a part.
const END: char = '\u{E001}';

/// How a part of a text is told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Voice {
    /// As the rest.
    Plain,
    /// Out of true: red, and said by the words as well.
    Gap,
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    /// The words.
    pub text: String,
    /// How they are told apart.
    pub voice: Voice,
}

/// A text with parts that stand out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Rich(pub Vec<Run>);

impl Rich {
    /// The words alone.
    pub fn plain(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }

    /// Splits `text` at the marks that `gap` left in it.
    pub fn parse(text: &str) -> Self {
        let mut runs: Vec<Run> = Vec::new();
        let mut voice = Voice::Plain;
        let mut part = String::new();
        for c in text.chars() {
            let next = match c {
                GAP => Voice::Gap,
                END => Voice::Plain,
                _ => {
                    part.push(c);
                    continue;
                }
            };
            push(&mut runs, &mut part, voice);
            voice = next;
        }
        push(&mut runs, &mut part, voice);
        Self(runs)
    }
}

impl From<&str> for Rich {
    fn from(text: &str) -> Self {
        Self::parse(text)
    }
}

fn push(runs: &mut Vec<Run>, part: &mut String, voice: Voice) {
    if !part.is_empty() {
        runs.push(Run { text: std::mem::take(part), voice });
    }
}

/// Marks `text` as out of true.
pub(crate) fn gap(text: &str) -> String {
    format!("{GAP}{text}{END}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_parts_and_leave_the_words_alone() {
        let rich = Rich::parse(&format!("The plant stands {} out.", gap("1.1")));
        assert_eq!(rich.plain(), "The plant stands 1.1 out.");
        let voices: Vec<Voice> = rich.0.iter().map(|run| run.voice).collect();
        assert_eq!(voices, [Voice::Plain, Voice::Gap, Voice::Plain]);
    }
}
