//! The two scopes laid over each other: the map, what is wrong with it, lists brought in, statements drafted.

mod draft;
mod finding;
mod import;
mod map;
mod statement;

pub use draft::draft;
pub use finding::{ScopeFinding, scope_findings};
pub use import::{Column, Doubt, Import, ImportError, ImportRow, MAX_ROWS, RowKind, import, import_edit};
pub use map::{Crossing, ScopeMap, crosses, crossings, scope_map};
pub use statement::{
    PartState, Statement, StatementPart, approved, draft_kept, draft_taken, statement, statements, written,
};
