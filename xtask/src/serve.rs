//! `cargo xtask serve`: builds, serves on this machine, and with `--watch` builds again on change.
use std::{path::Path, sync::mpsc, time::Duration};

use anyhow::{Context, Result, bail};
use notify_debouncer_full::{
    DebounceEventResult, new_debouncer,
    notify::{EventKind, RecursiveMode},
};

use crate::{
    dist,
    server::{self, Handle},
    workspace::Workspace,
};

const FIRST_PORT: u16 = 8080;

/// How many ports are tried before giving up.
const N_PORTS: u16 = 50;

/// Editors write a file in several steps; a build waits until they are through.
const QUIET: Duration = Duration::from_millis(300);

/// What the command line asks for.
#[derive(Debug, Default, Clone)]
pub struct Options {
    /// Build again on change.
    pub watch: bool,
    /// This port and no other.
    pub port: Option<u16>,
    /// Below this path, as many hosts do; nothing means the root.
    pub under: String,
}

/// Serves until interrupted.
///
/// # Errors
/// When the first build fails or no port can be had; later builds only say so, and the last good one stays.
pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    dist::build(workspace)?;
    let handle = listen(&workspace.dist(), options)?;
    println!("\nPlumbline is at {}  (Ctrl+C ends it)", handle.url());
    if options.watch {
        return watch(workspace);
    }
    handle.wait();
    Ok(())
}

fn listen(folder: &Path, options: &Options) -> Result<Handle> {
    if let Some(port) = options.port {
        return server::spawn_at(folder, &options.under, port)
            .with_context(|| format!("port {port} cannot be had"));
    }
    for port in FIRST_PORT..FIRST_PORT + N_PORTS {
        if let Ok(handle) = server::spawn_at(folder, &options.under, port) {
            return Ok(handle);
        }
    }
    bail!("no free port from {FIRST_PORT} on; name one with --port")
}

fn watch(workspace: &Workspace) -> Result<()> {
    let (sender, changes) = mpsc::channel();
    let mut debouncer = new_debouncer(QUIET, None, move |result: DebounceEventResult| {
        // The receiver lives as long as the process.
        let _ = sender.send(result);
    })?;
    for folder in ["src", "crates", "public", "questionnaires"] {
        let path = workspace.root.join(folder);
        debouncer
            .watch(&path, RecursiveMode::Recursive)
            .with_context(|| format!("cannot watch {folder}/"))?;
    }
    // Not the page itself: editors replace it, and a watch would stay with the old file.
    debouncer.watch(&workspace.root, RecursiveMode::NonRecursive).context("cannot watch the page")?;
    println!("Watching for changes");
    for change in &changes {
        let Ok(events) = change else { continue };
        let changed = events.iter().filter(|event| is_change(&event.kind));
        let mut paths = changed.flat_map(|event| &event.paths);
        let Some(path) = paths.find(|path| is_source(&workspace.root, path)) else { continue };
        println!("\n{} changed", workspace.shown(path));
        if let Err(err) = dist::build(workspace) {
            eprintln!("{err:#}\nStill serving the last good build");
        }
    }
    Ok(())
}

/// A build reads every source, and being read is an event too: taken for a change, each build would start the next.
fn is_change(kind: &EventKind) -> bool {
    !kind.is_access()
}

/// Whether a change of `path` changes what is served.
fn is_source(root: &Path, path: &Path) -> bool {
    let Ok(path) = path.strip_prefix(root) else { return false };
    let is_hidden = path.iter().any(|part| part.to_string_lossy().starts_with('.'));
    let Some(first) = path.iter().next().and_then(|part| part.to_str()) else { return false };
    let is_named = matches!(
        first,
        "src" | "crates" | "public" | "questionnaires" | "index.html" | "Cargo.toml" | "Cargo.lock"
    );
    is_named && !is_hidden && !path.to_string_lossy().ends_with('~')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn being_read_is_no_change() {
        let read = notify_debouncer_full::notify::event::AccessKind::Read;
        assert!(!is_change(&EventKind::Access(read)));
        let written = notify_debouncer_full::notify::event::ModifyKind::Any;
        assert!(is_change(&EventKind::Modify(written)));
    }

    #[test]
    fn only_sources_start_a_build() {
        let is_source = |path: &str| is_source(Path::new("/x"), &Path::new("/x").join(path));
        for path in ["src/ui/shell.rs", "index.html", "public/styles/tokens.css", "questionnaires/index.json"]
        {
            assert!(is_source(path), "{path}");
        }
        for path in ["dist/index.html", "target/x", "src/.main.rs.swp", "src/main.rs~", "README.md"] {
            assert!(!is_source(path), "{path}");
        }
    }
}
