//! Parts that know props and callbacks, never a page, never storage.

mod choice;
mod figure;
mod marked;
mod mini_ruler;
mod plumb_line;
mod proposed;
mod stand_in;

pub use choice::Choice;
pub use figure::{Figure, TallyFigure, TallyNote};
pub use marked::{Marked, mark, parts};
pub use mini_ruler::MiniRuler;
pub use plumb_line::{Geometry, Marks, PlumbLine, group_heights, marks};
pub use proposed::{OtherRatings, SourceLine, level_name, moved_words, suggestion};
pub use stand_in::StandIn;
