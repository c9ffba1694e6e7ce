//! From answers to figures: standings, tallies, gaps, strengths, contradictions, forecast. Formulas: docs/method.md.

mod contradiction;
mod forecast;
mod gap;
mod score;
mod standing;
mod tally;

pub use contradiction::{Contradiction, ContradictionKind, contradictions};
pub use forecast::{Forecast, forecast, quarter_ends};
pub use gap::{Gap, Strength, gaps, strengths};
pub use score::{GroupScore, Scores, StandardScore, scores};
pub use standing::{Mark, Standing, standing};
pub use tally::Tally;
