//! Where things are: the sources, Cargo's target directory, `dist/`.
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::commands;

/// The folders that the chores read and write.
#[derive(Debug, Clone)]
pub struct Workspace {
    /// Of the sources.
    pub root: PathBuf,
    /// Of Cargo's output, wherever it has been told to put it.
    pub target: PathBuf,
}

impl Workspace {
    /// Asks Cargo, which knows about environment variables and configuration that move the target directory.
    ///
    /// # Errors
    /// When Cargo cannot read the workspace.
    pub fn find() -> Result<Self> {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        let mut metadata = cargo();
        metadata.args(["metadata", "--no-deps", "--format-version", "1", "--manifest-path"]).arg(manifest);
        let metadata: serde_json::Value = serde_json::from_str(&commands::read(&mut metadata)?)?;
        let folder = |key: &str| {
            metadata[key]
                .as_str()
                .map(PathBuf::from)
                .with_context(|| format!("Cargo's metadata has no {key}"))
        };
        Ok(Self { root: folder("workspace_root")?, target: folder("target_directory")? })
    }

    /// What a web server serves.
    #[must_use]
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// `path` as a reader of the terminal wants it: from the root of the sources where it lies below.
    #[must_use]
    pub fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }

    /// A Cargo that works in this workspace.
    #[must_use]
    pub fn cargo(&self) -> Command {
        let mut command = cargo();
        command.current_dir(&self.root);
        command
    }
}

/// The Cargo that runs us, not whichever is first on PATH.
fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
