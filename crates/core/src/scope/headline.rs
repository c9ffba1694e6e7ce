//! What the scopes come to, in one sentence.

use super::finding::scope_findings;
use super::map::scope_map;
use crate::assessment::{Assessment, Region};
use crate::catalogue::ManagementSystem;

/// What the headline says; how it is worded is for the locale files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScopeHeadline {
    /// How the two scopes lie.
    pub lie: ScopeLie,
    /// How many things there are.
    pub n_things: usize,
    /// How many are in both scopes.
    pub n_shared: usize,
    /// The first kind of finding that there is, by its name, and how many of it.
    pub worst: Option<(&'static str, usize)>,
}

/// How the two scopes lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScopeLie {
    /// There are no things.
    Empty,
    /// There are things, and none is in a scope.
    Undrawn,
    /// Only one system has things in its scope, so many.
    Only(ManagementSystem, usize),
    /// Both have, and none is shared.
    Apart,
    /// Both have, and some are shared.
    Shared,
}

/// The headline of `doc`.
pub fn scope_headline(doc: &Assessment) -> ScopeHeadline {
    let map = scope_map(doc);
    let (n_isms, n_csms) = (map.n_of(ManagementSystem::Isms), map.n_of(ManagementSystem::Csms));
    let n_shared = map.n_in(Region::Both);
    let lie = match (map.n_total(), n_isms, n_csms, n_shared) {
        (0, ..) => ScopeLie::Empty,
        (_, 0, 0, _) => ScopeLie::Undrawn,
        (_, n, 0, _) => ScopeLie::Only(ManagementSystem::Isms, n),
        (_, 0, n, _) => ScopeLie::Only(ManagementSystem::Csms, n),
        (.., 0) => ScopeLie::Apart,
        _ => ScopeLie::Shared,
    };
    let findings = scope_findings(doc);
    let worst = findings.first().map(|first| {
        let name = first.name();
        (name, findings.iter().filter(|finding| finding.name() == name).count())
    });
    ScopeHeadline { lie, n_things: map.n_total(), n_shared, worst }
}
