//! What the answers of one standard say about the other: proposals, coverage, divergence, lead.

mod coverage;
mod divergence;
mod lead;
mod proposal;

pub use coverage::{Coverage, CoverageRow, Served, TopicCoverage, coverage, served};
pub use divergence::{Divergence, divergences};
pub use lead::{TopicLead, topic_leads};
pub use proposal::{
    Moved, Proposal, Savings, SourceAnswer, accept_edit, accepted, dismissed, moved_sources, proposal,
    proposals, proposed_level, reconfirmed, savings,
};
