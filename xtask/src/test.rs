//! `cargo xtask test`: everything that must hold before a change goes in, and what CI runs.
use std::{
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};

use crate::{browser, commands, dist, wasm, workspace::Workspace};

/// How much is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Format, lints and tests that need no browser.
    Fast,
    /// And the journeys through the release build.
    Everything,
}

/// Runs the steps in order and stops at the first that fails.
///
/// # Errors
/// When a step fails; the message names it.
pub fn run(workspace: &Workspace, extent: Extent) -> Result<()> {
    let mut steps = Steps::default();
    steps.run("Format", || format(workspace))?;
    steps.run("Lints for this machine", || lints(workspace, &["--workspace", "--all-targets"]))?;
    steps.run("Lints for WebAssembly", || {
        wasm::ensure_target(workspace)?;
        let packages = ["plumbline", "plumbline-core", "plumbline-report"];
        let packages = packages.iter().flat_map(|package| ["--package", package]);
        lints(workspace, &["--target", wasm::TARGET].into_iter().chain(packages).collect::<Vec<_>>())
    })?;
    steps.run("Tests", || commands::run(workspace.cargo().arg("test")))?;
    if extent == Extent::Everything {
        steps.run("Release build", || dist::build(workspace))?;
        steps.run("Journeys in a browser, with accessibility scan", || journeys(workspace))?;
    }
    steps.summarise();
    Ok(())
}

fn format(workspace: &Workspace) -> Result<()> {
    ensure_component(workspace, "fmt", "rustfmt")?;
    commands::run(workspace.cargo().args(["fmt", "--all", "--check"]))
        .context("if something is not formatted, `cargo fmt --all` puts it right")
}

fn lints(workspace: &Workspace, what: &[&str]) -> Result<()> {
    ensure_component(workspace, "clippy", "clippy")?;
    commands::run(workspace.cargo().arg("clippy").args(what).args(["--", "--deny", "warnings"]))
}

fn journeys(workspace: &Workspace) -> Result<()> {
    let browser = browser::ensure_browser()?;
    let axe = browser::ensure_axe(workspace)?;
    let mut command = workspace.cargo();
    command.args(["test", "--package", "plumbline-journeys"]);
    command.env("PLUMBLINE_DIST", workspace.dist()).env("PLUMBLINE_AXE", axe);
    command.env("CHROMIUM", browser.chromium).env("CHROMEDRIVER", browser.chromedriver);
    commands::run(&mut command)
}

/// A minimal toolchain comes without these.
fn ensure_component(workspace: &Workspace, subcommand: &str, component: &str) -> Result<()> {
    if commands::succeeds(workspace.cargo().args([subcommand, "--version"])) {
        return Ok(());
    }
    println!("Adding {component}");
    commands::run(Command::new("rustup").args(["component", "add", component]).current_dir(&workspace.root))
}

/// The steps that have passed.
#[derive(Default)]
struct Steps(Vec<(&'static str, Duration)>);

impl Steps {
    fn run(&mut self, name: &'static str, step: impl FnOnce() -> Result<()>) -> Result<()> {
        println!("\n== {name}");
        let begin = Instant::now();
        step().with_context(|| format!("FAILED at: {name}"))?;
        let took = begin.elapsed();
        println!("== {name}: passed in {:.0} s", took.as_secs_f64());
        self.0.push((name, took));
        Ok(())
    }

    fn summarise(&self) {
        println!("\nEverything passed");
        for (name, took) in &self.0 {
            println!("  {:>5.0} s  {name}", took.as_secs_f64());
        }
        let total: Duration = self.0.iter().map(|(_, took)| *took).sum();
        println!("  {:>5.0} s  in total", total.as_secs_f64());
    }
}
