//! The two scopes laid over each other: the map, what is wrong with it, lists brought in, statements drafted.

mod draft;
mod finding;
mod import;
mod map;

pub use draft::{Statement, StatementPart, draft, statement};
pub use finding::{ScopeFinding, scope_findings};
pub use import::{Column, Doubt, Import, ImportError, ImportRow, MAX_ROWS, RowKind, import, import_edit};
pub use map::{Crossing, ScopeMap, crosses, crossings, scope_map};
