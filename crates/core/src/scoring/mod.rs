//! From answers to figures: standings, tallies, gaps, strengths, contradictions, forecast. Formulas: docs/method.md.

mod contradiction;
mod forecast;
mod gap;
mod lean;
mod oddity;
mod plan;
mod score;
mod standing;
mod tally;
mod topic;

pub use contradiction::{Contradiction, ContradictionKind, contradictions};
pub use forecast::{Forecast, forecast, quarter_ends};
pub use gap::{Gap, Strength, gaps, strengths};
pub use lean::{Lean, Widest, widest};
pub use oddity::{Oddity, oddities};
pub use plan::{
    ActionFilter, Bar, Contribution, GapFilter, Lift, PlanFinding, PlanSums, Quarter, QuarterSum, Timeline,
    action_for, contributions, due_order, is_past_due, keep_order, milestones, plan_finding, plan_sums,
    proposals, quarter_sums, work_order,
};
pub use score::{GroupScore, Scores, StandardScore, scores};
pub use standing::{Mark, Standing, standing};
pub use tally::Tally;
pub use topic::{TopicScore, topic_scores};
