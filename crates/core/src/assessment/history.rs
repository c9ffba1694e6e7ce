//! Undo and redo.

use super::Edit;
use std::mem;

/// Most steps that can be undone.
const MAX_STEPS: usize = 500;

/// Where an edit comes from; it decides what undo remembers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A person, here. Edits of one gesture in a row (a burst of typing) are one step.
    User {
        /// Names the gesture; `None` stands alone.
        gesture: Option<String>,
    },
    /// Taking back.
    Undo,
    /// Doing again.
    Redo,
    /// Another tab, or a file.
    Merge,
}

impl Origin {
    /// A person's single act.
    pub const USER: Self = Self::User { gesture: None };
}

/// The inverse edits, newest last.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct History {
    undo: Vec<Edit>,
    redo: Vec<Edit>,
    gesture: Option<String>,
}

impl History {
    /// Remembers `inverse`, the edit that takes back what was just applied.
    pub fn record(&mut self, inverse: Edit, origin: &Origin) {
        match origin {
            Origin::User { gesture } => {
                self.redo.clear();
                let continues = gesture.is_some() && *gesture == self.gesture && !self.undo.is_empty();
                self.gesture.clone_from(gesture);
                match self.undo.last_mut().filter(|_| continues) {
                    Some(step) => extend(step, inverse),
                    None => self.push_undo(inverse),
                }
            }
            Origin::Undo => self.redo.push(inverse),
            Origin::Redo => self.push_undo(inverse),
            // What came in between is not part of the burst, so that undoing the burst does not take it away.
            Origin::Merge => self.gesture = None,
        }
    }

    /// The edit that takes back the last step; the caller applies it with [`Origin::Undo`].
    pub fn take_undo(&mut self) -> Option<Edit> {
        self.gesture = None;
        self.undo.pop()
    }

    /// The edit that does the last undone step again; the caller applies it with [`Origin::Redo`].
    pub fn take_redo(&mut self) -> Option<Edit> {
        self.gesture = None;
        self.redo.pop()
    }

    /// How many steps can be undone.
    pub fn n_undo(&self) -> usize {
        self.undo.len()
    }

    /// How many steps can be done again.
    pub fn n_redo(&self) -> usize {
        self.redo.len()
    }

    fn push_undo(&mut self, inverse: Edit) {
        if self.undo.len() == MAX_STEPS {
            self.undo.remove(0);
        }
        self.undo.push(inverse);
    }
}

/// Lets `step` take back `inverse` too. What it already restores needs no second record: a burst of typing stays one.
fn extend(step: &mut Edit, inverse: Edit) {
    let restored = step.records();
    if !inverse.records().is_subset(&restored) {
        let first = mem::replace(step, Edit::Batch(Vec::new()));
        *step = Edit::Batch(vec![inverse, first]);
    }
}
