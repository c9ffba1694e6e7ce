//! The plan: what each action brings, when it brings it, and what could be done next.

mod contribution;
mod filter;
mod finding;
#[cfg(test)]
mod fixture;
mod order;
mod proposal;
mod sums;
mod timeline;

pub use contribution::{Contribution, Lift, contributions};
pub use filter::{ActionFilter, GapFilter};
pub use finding::{PlanFinding, plan_finding};
pub use order::{due_order, is_past_due, keep_order, work_order};
pub use proposal::{action_for, proposals};
pub use sums::{PlanSums, QuarterSum, milestones, plan_sums, quarter_sums};
pub use timeline::{Bar, Quarter, Timeline};
