//! What the answers of one standard say about the other: proposals, coverage, divergence, lead.

mod coverage;
mod divergence;
mod lead;
mod proposal;

pub use coverage::{Coverage, CoverageRow, Served, TopicCoverage, coverage, served};
pub use divergence::{Divergence, divergences};
pub use lead::{
    Accord, Term, TopicLead, accord, is_past_review, missing_terms, next_topic, people, topic_leads,
};
pub use proposal::{
    Moved, Proposal, Savings, SourceAnswer, accept_edit, accepted, moved_sources, proposal, proposals,
    proposed_level, reconfirmed, savings,
};
