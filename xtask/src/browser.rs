//! Finds what the journeys need besides Rust, and installs it where that is allowed and simple.
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail, ensure};

use crate::{commands, workspace::Workspace};

/// What drives the journeys.
#[derive(Debug)]
pub struct Browser {
    /// Chromium or Chrome.
    pub chromium: PathBuf,
    /// The driver of the same version.
    pub chromedriver: PathBuf,
}

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_BROWSER: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/// One thing the journeys need: what to look for, and the Debian package that brings it.
struct Need {
    shown: &'static str,
    package: &'static str,
    find: fn() -> Option<PathBuf>,
}

const NEEDS: [Need; 3] = [
    Need { shown: "Chromium or Chrome", package: "chromium", find: find_chromium },
    Need { shown: "chromedriver of the same version", package: "chromium-driver", find: find_chromedriver },
    Need { shown: "npm", package: "npm", find: find_npm },
];

/// The browser and its driver, installed by apt-get when they are missing and we are root.
///
/// # Errors
/// When something is missing and cannot be installed; the message says in one line what to install.
pub fn ensure_browser() -> Result<Browser> {
    let missing: Vec<&Need> = NEEDS.iter().filter(|need| (need.find)().is_none()).collect();
    if !missing.is_empty() {
        install(&missing)?;
    }
    let found = |need: &Need| (need.find)().with_context(|| please_install(&[need]));
    let [chromium, chromedriver, _] = &NEEDS;
    Ok(Browser { chromium: found(chromium)?, chromedriver: found(chromedriver)? })
}

/// The accessibility scanner's script, at the version that the lock file names.
///
/// # Errors
/// When npm cannot fetch it.
pub fn ensure_axe(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.root.join("tests/journeys");
    let package = folder.join("node_modules/axe-core");
    let wanted = version(&folder.join("package-lock.json"), "/packages/node_modules~1axe-core/version")?;
    if version(&package.join("package.json"), "/version").ok() != Some(wanted) {
        println!("Fetching axe-core");
        let npm = find_npm().with_context(|| please_install(&[&NEEDS[2]]))?;
        let mut command = Command::new(npm);
        command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder);
        commands::run(&mut command)?;
    }
    let script = package.join("axe.min.js");
    ensure!(script.is_file(), "axe-core came without axe.min.js");
    Ok(script)
}

fn version(file: &Path, pointer: &str) -> Result<String> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let json: serde_json::Value = serde_json::from_str(&text)?;
    let version = json.pointer(pointer).and_then(serde_json::Value::as_str);
    version.map(str::to_owned).with_context(|| format!("{} has no {pointer}", file.display()))
}

fn install(missing: &[&Need]) -> Result<()> {
    let Some(apt_get) = commands::find_program(&["apt-get"]).filter(|_| is_root()) else {
        bail!("{}", please_install(missing));
    };
    let packages: Vec<_> = missing.iter().map(|need| need.package).collect();
    println!("Installing {} with apt-get", packages.join(", "));
    let mut update = Command::new(&apt_get);
    let mut install = Command::new(&apt_get);
    install.args(["install", "--yes", "--no-install-recommends"]).args(&packages);
    for command in [update.arg("update"), &mut install] {
        command.arg("--quiet").env("DEBIAN_FRONTEND", "noninteractive");
        commands::run(command).with_context(|| please_install(missing))?;
    }
    Ok(())
}

fn please_install(missing: &[&Need]) -> String {
    let shown: Vec<_> = missing.iter().map(|need| need.shown).collect();
    let packages: Vec<_> = missing.iter().map(|need| need.package).collect();
    format!(
        "the journeys need {}; on Debian: apt-get install {} (or name the programs in CHROMIUM and CHROMEDRIVER)",
        shown.join(", "),
        packages.join(" ")
    )
}

fn is_root() -> bool {
    commands::read(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

fn find_chromium() -> Option<PathBuf> {
    let known = [from_env("CHROMIUM"), commands::find_program(&BROWSERS), Some(MAC_BROWSER.into())];
    known.into_iter().flatten().find(|path| path.is_file())
}

fn find_chromedriver() -> Option<PathBuf> {
    from_env("CHROMEDRIVER").or_else(|| commands::find_program(&["chromedriver"]))
}

fn find_npm() -> Option<PathBuf> {
    commands::find_program(&["npm"])
}

fn from_env(name: &str) -> Option<PathBuf> {
    env::var_os(name).map(PathBuf::from).filter(|path| path.is_file())
}
