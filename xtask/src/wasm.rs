//! Compiles the two WebAssembly modules and generates the JavaScript glue that loads them.
use std::{
    fs, mem,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::{commands, split, workspace::Workspace};

/// What both modules are compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Older versions of wasm-opt do not know what today's compiler emits.
const OLDEST_WASM_OPT: u32 = 116;

/// A WebAssembly module and the script that loads it.
#[derive(Debug)]
pub struct Module {
    /// JavaScript.
    pub glue: String,
    /// WebAssembly.
    pub wasm: Vec<u8>,
    /// Modules that the glue fetches later: the name by which it does, and the module.
    pub later: Vec<(String, Vec<u8>)>,
}

/// The two modules of the product. The exporter is its own module so that starting never loads it.
#[derive(Debug)]
pub struct Modules {
    /// The app; its glue is an ES module.
    pub app: Module,
    /// The reports; its glue is a classic script, because a classic worker runs in every browser and later from a file.
    pub exporter: Module,
}

/// Builds both modules in release mode.
///
/// # Errors
/// When the wasm target is missing and cannot be added, or compiling fails.
pub fn build(workspace: &Workspace) -> Result<Modules> {
    ensure_target(workspace)?;
    let folder = workspace.target.join(TARGET).join("release");
    let hint =
        |wasm: &str| if folder.join(wasm).exists() { "" } else { ", the first time about two minutes" };
    println!("Building the app (release{})", hint("plumbline.wasm"));
    // One call each: together, Cargo would unite the features of their dependencies and the app would carry them.
    compile(workspace, "plumbline", "plumbline", Link::ToSplit)?;
    println!("Building the exporter (release{})", hint("exporter.wasm"));
    compile(workspace, "plumbline-report", "exporter", Link::Whole)?;
    Ok(Modules {
        app: load_split(&folder.join("plumbline.wasm"))?,
        exporter: load_whole(&folder.join("exporter.wasm"))?,
    })
}

/// Adds the WebAssembly target when rustup says that it is missing.
///
/// # Errors
/// When it is missing and rustup cannot add it.
pub fn ensure_target(workspace: &Workspace) -> Result<()> {
    let mut list = Command::new("rustup");
    list.args(["target", "list", "--installed"]).current_dir(&workspace.root);
    let Ok(installed) = commands::read(&mut list) else {
        // Without rustup the target may have come with the system's Rust; if not, the compiler will say so.
        return Ok(());
    };
    if installed.lines().any(|line| line.trim() == TARGET) {
        return Ok(());
    }
    println!("Adding the WebAssembly target ({TARGET})");
    commands::run(Command::new("rustup").args(["target", "add", TARGET]).current_dir(&workspace.root))
}

#[derive(Clone, Copy)]
enum Link {
    Whole,
    /// With the relocations, by which it is seen who needs whom.
    ToSplit,
}

fn compile(workspace: &Workspace, package: &str, bin: &str, link: Link) -> Result<()> {
    let mut command = workspace.cargo();
    command.args(["rustc", "--release", "--target", TARGET, "--package", package, "--bin", bin]);
    command.arg("--config").arg(compiler_flags(workspace)?);
    if matches!(link, Link::ToSplit) {
        command.args(["--", "-C", "link-arg=--emit-relocs"]);
    }
    commands::run(&mut command)
}

/// Keeps the builder's folders out of the messages in the module: equal sources give equal bytes on any machine.
///
/// And has Leptos erase the types of components, as a view's type names all that it holds: when first measured, that
/// made the app 18 % smaller after brotli.
fn compiler_flags(workspace: &Workspace) -> Result<String> {
    let mut flags = vec!["--cfg=erase_components".to_owned(), remap(&workspace.root, "plumbline")];
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    if let Some(home) = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))) {
        flags.push(remap(&home, "cargo"));
    }
    // A JSON list of strings is a TOML list of strings.
    Ok(format!("target.{TARGET}.rustflags={}", serde_json::to_string(&flags)?))
}

fn remap(from: &Path, to: &str) -> String {
    format!("--remap-path-prefix={}={to}", from.display())
}

/// The app: an ES module whose later parts the glue fetches.
fn load_split(input: &Path) -> Result<Module> {
    let mut split = split::split(input)?;
    let mut bindgen = bindgen();
    // The parts are linked with what the first module would otherwise keep to itself.
    bindgen.input_bytes("plumbline", mem::take(&mut split.main)).keep_lld_exports(true).web(true)?;
    let module = glued(&mut bindgen, input)?;
    Ok(Module { glue: split.joined(&module.glue)?, later: split.parts, ..module })
}

/// The exporter: a classic script.
fn load_whole(input: &Path) -> Result<Module> {
    let mut bindgen = bindgen();
    bindgen.input_path(input).no_modules(true)?;
    let module = glued(&mut bindgen, input)?;
    Ok(Module { wasm: optimise(module.wasm, input)?, ..module })
}

fn bindgen() -> Bindgen {
    let mut bindgen = Bindgen::new();
    bindgen.typescript(false).remove_name_section(true).remove_producers_section(true);
    // Whoever loads the glue says where the module is, as its name has a hash.
    bindgen.omit_default_module_path(true);
    bindgen
}

fn glued(bindgen: &mut Bindgen, input: &Path) -> Result<Module> {
    let mut output = bindgen.generate_output().with_context(|| format!("no glue for {}", input.display()))?;
    let has_snippets = output.snippets().values().any(|snippets| !snippets.is_empty());
    ensure!(
        !has_snippets && output.local_modules().is_empty() && output.npm_dependencies().is_empty(),
        "a crate in {} brings JavaScript of its own, which the build does not carry",
        input.display()
    );
    Ok(Module { glue: output.js().to_owned(), wasm: output.wasm_mut().emit_wasm(), later: Vec::new() })
}

/// Runs wasm-opt where there is one; what it does not find is what the compiler made. Not for the app, which it makes larger
/// once compressed (docs/decisions/0005).
fn optimise(wasm: Vec<u8>, beside: &Path) -> Result<Vec<u8>> {
    let Some(program) = commands::find_program(&["wasm-opt"]) else { return Ok(wasm) };
    let version = commands::read(Command::new(&program).arg("--version")).unwrap_or_default();
    match wasm_opt_version(&version) {
        Some(version) if version >= OLDEST_WASM_OPT => {}
        _ => {
            println!("Not using wasm-opt: it is older than {OLDEST_WASM_OPT} (`{}`)", version.trim());
            return Ok(wasm);
        }
    }
    let (before, after) = (beside.with_extension("glued.wasm"), beside.with_extension("optimised.wasm"));
    fs::write(&before, wasm)?;
    commands::run(Command::new(program).arg("-Oz").arg(&before).arg("-o").arg(&after))?;
    Ok(fs::read(after)?)
}

/// The number in "wasm-opt version 116 (version_116-12-gabcdef)".
fn wasm_opt_version(said: &str) -> Option<u32> {
    said.split_whitespace().find_map(|word| word.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_version(said: &str, expected: Option<u32>) {
        assert_eq!(wasm_opt_version(said), expected, "{said:?}");
    }

    #[test]
    fn the_version_of_wasm_opt_is_found_in_what_it_says() {
        check_version("wasm-opt version 116 (version_116)\n", Some(116));
        check_version("wasm-opt version 91\n", Some(91));
        check_version("", None);
    }
}
