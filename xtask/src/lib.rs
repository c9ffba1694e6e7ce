//! Build chores as a library, so that `cargo xtask` and the browser journeys share the build and the server.
pub mod assets;
pub mod browser;
pub mod commands;
pub mod css;
pub mod dist;
pub mod page;
pub mod serve;
pub mod server;
pub mod sizes;
pub mod split;
pub mod test;
pub mod wasm;
pub mod workspace;
