//! Puts `dist/` together: both modules, styles, fonts, questionnaires and the page.
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result};

use crate::{
    assets::{self, Assets},
    css, page, sizes, wasm,
    workspace::Workspace,
};

/// Where the words are.
pub const TEXTS: &str = "crates/core/src/texts/en";

/// The files of words that are part of the app; `ENGLISH_FIRST` in the core has the same.
pub const FIRST_TEXTS: [&str; 4] = ["common.ftl", "home.ftl", "setup.ftl", "assess.ftl"];

/// Builds the release app into `dist/` and prints its sizes.
///
/// The page is written last, so whoever serves `dist/` meanwhile serves the last good build.
///
/// # Errors
/// When compiling fails, a link is dead or the disk refuses.
pub fn build(workspace: &Workspace) -> Result<()> {
    let begin = Instant::now();
    let _lock = lock(workspace)?;
    let modules = wasm::build(workspace)?;
    let assets = collected(&workspace.root, modules)?;
    let page = page::filled(&read(&workspace.root.join("index.html"))?, &assets)?;

    let dist = workspace.dist();
    println!("Writing {} and compressing what is new", workspace.shown(&dist));
    let sizes = assets::write_all(&dist, &assets)?;
    let page_size = assets::write_plain(&dist.join("index.html"), page.as_bytes())?;
    assets::remove_stale(&dist, &assets)?;
    print!("{}", sizes::Report::new(&sizes, page_size));
    println!("Built in {:.0} s", begin.elapsed().as_secs_f64());
    Ok(())
}

/// Two builds at once would remove each other's files.
fn lock(workspace: &Workspace) -> Result<File> {
    fs::create_dir_all(&workspace.target)?;
    let file = File::create(workspace.target.join("xtask.lock"))?;
    file.lock().context("cannot wait for another build")?;
    Ok(file)
}

fn collected(root: &Path, modules: wasm::Modules) -> Result<Assets> {
    let mut assets = Assets::default();
    let mut glue = modules.app.glue;
    for (name, wasm) in modules.app.later {
        assets.add(&name, wasm)?;
        glue = with_hashed_imports(&glue, &[&name], &assets)?;
    }
    assets.add("plumbline.js", glue)?;
    assets.add("plumbline_bg.wasm", modules.app.wasm)?;
    assets.add("exporter.js", modules.exporter.glue)?;
    assets.add("exporter_bg.wasm", modules.exporter.wasm)?;
    add_questionnaires(root, &mut assets)?;
    assets.add("texts/en/later.ftl", later_texts(root)?)?;
    let public = root.join("public");
    add_public_files(&public, &mut assets)?;
    // After what they name, whose hashes they carry.
    let styles = css::joined(&public.join("styles"))? + &read(&public.join("boot.css"))?;
    assets.add("app.css", css::minified(&css::with_hashed_urls(&styles, &assets)?))?;
    let boot = with_hashed_imports(
        &read(&public.join("boot.js"))?,
        &["plumbline.js", "plumbline_bg.wasm"],
        &assets,
    )?;
    assets.add("boot.js", boot)?;
    Ok(assets)
}

/// All questionnaires and crosswalks; a schema is for authors, not for the app.
fn add_questionnaires(root: &Path, assets: &mut Assets) -> Result<()> {
    for path in files_below(&root.join("questionnaires"))? {
        let name = logical_name(root, &path)?;
        if name.ends_with(".json") && !name.starts_with("questionnaires/schema/") {
            let text = read(&path)?;
            assets
                .add(&name, assets::minified_json(&text).with_context(|| format!("{name} is not JSON"))?)?;
        }
    }
    Ok(())
}

/// The words of all but the first pages, which are in the app: one file, that the app fetches behind its first page.
fn later_texts(root: &Path) -> Result<String> {
    let mut texts = String::new();
    for path in files_below(&root.join(TEXTS))? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".ftl") && !FIRST_TEXTS.contains(&name.as_ref()) {
            texts += &read(&path)?;
            texts.push('\n');
        }
    }
    Ok(texts)
}

/// Everything below `public/` but what goes into another file.
fn add_public_files(public: &Path, assets: &mut Assets) -> Result<()> {
    for path in files_below(public)? {
        let name = logical_name(public, &path)?;
        let is_part = name.starts_with("styles/") || matches!(name.as_str(), "boot.js" | "boot.css");
        if !is_part && !name.ends_with(".md") {
            assets.add(&name, fs::read(&path).with_context(|| format!("cannot read {name}"))?)?;
        }
    }
    Ok(())
}

/// `script` with each `"./name"` replaced by the hashed name that stands beside it.
fn with_hashed_imports(script: &str, names: &[&str], assets: &Assets) -> Result<String> {
    let mut script = script.to_owned();
    for name in names {
        let file = &assets.get(name)?.file;
        script = script.replace(&format!("\"./{name}\""), &format!("\"./{file}\""));
    }
    Ok(script)
}

/// Every file below `folder`, sorted; hidden ones are not ours.
fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            } else {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    Ok(files)
}

fn logical_name(root: &Path, path: &Path) -> Result<String> {
    let parts: Vec<_> = path.strip_prefix(root)?.iter().map(|part| part.to_string_lossy()).collect();
    Ok(parts.join("/"))
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_get_the_hashed_name() {
        let mut assets = Assets::default();
        assets.add("plumbline.js", "glue").expect("first");
        let file = &assets.get("plumbline.js").expect("added").file;
        let script = with_hashed_imports("import start from \"./plumbline.js\";", &["plumbline.js"], &assets);
        assert_eq!(script.expect("known"), format!("import start from \"./{file}\";"));
    }

    #[test]
    fn questionnaires_are_found_without_their_schema() {
        let root = tempfile::tempdir().expect("a folder");
        for name in ["index.json", "a/structure.json", "schema/structure.json", "a/notes.md"] {
            let path = root.path().join("questionnaires").join(name);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, "[ ]").expect("written");
        }
        let mut assets = Assets::default();
        add_questionnaires(root.path(), &mut assets).expect("read");
        let names: Vec<_> = assets.iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["questionnaires/a/structure.json", "questionnaires/index.json"]);
    }
}
