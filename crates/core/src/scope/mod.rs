//! The two scopes laid over each other: the map, what is wrong with it, lists brought in, statements drafted.

mod draft;
mod filter;
mod finding;
mod headline;
mod import;
mod map;
mod statement;
mod suggest;

pub use draft::draft;
pub use filter::{AssetFilter, AssetOrder, AssetPlace, listed_assets};
pub use finding::{AssetFinding, ScopeFinding, scope_findings};
pub use headline::{ScopeHeadline, ScopeLie, scope_headline};
pub use import::{
    Column, Doubt, Import, ImportError, ImportRow, MAX_ROWS, RowKind, import, import_edit, list_text,
};
pub use map::{Crossing, ScopeMap, crossings, scope_map};
pub use statement::{
    PartState, Statement, StatementPart, approved, draft_kept, draft_taken, statement, statements, written,
};
pub use suggest::suggested_region;
