//! Takes out of the app's module the pages that are not needed at first, and has the glue fetch them.
use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow, ensure};
use wasm_encoder::{Module, RawSection};
use wasm_split_cli_support::{Options, transform};
use wasmparser::Parser;

/// What the splitter calls the script that fetches the parts; the first module imports it by this name.
const LINK: &str = "./__wasm_split.js";

/// What that script imports the first module's glue as.
const MAIN: &str = "./main.js";

/// A module in pieces.
#[derive(Debug)]
pub struct Split {
    /// What is loaded first.
    pub main: Vec<u8>,
    /// What is fetched later: the name by which `link` fetches it, and its bytes.
    pub parts: Vec<(String, Vec<u8>)>,
    /// The script that fetches the parts.
    link: String,
}

/// Splits the module at `input`, which has been linked with its relocations.
///
/// # Errors
/// When it has none, or the disk refuses.
pub fn split(input: &Path) -> Result<Split> {
    let folder = input.with_extension("split");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let wasm = fs::read(input).with_context(|| format!("cannot read {}", input.display()))?;
    let main = folder.join("main.wasm");
    let mut options = Options::new(&wasm);
    (options.output_dir, options.main_out_path) = (&folder, &main);
    (options.link_name, options.main_module) = (LINK, MAIN);
    let made = transform(options)
        .map_err(|error| anyhow!("{error:#}").context(format!("cannot split {}", input.display())))?;
    let parts = made.split_modules.iter().map(part).collect::<Result<_>>()?;
    let link = fs::read_to_string(folder.join(LINK))?;
    Ok(Split { main: fs::read(main)?, parts, link })
}

fn part(path: &PathBuf) -> Result<(String, Vec<u8>)> {
    let name = path.file_name().context("a part has no name")?.to_string_lossy().into_owned();
    Ok((name, without_custom_sections(&fs::read(path)?)?))
}

impl Split {
    /// The glue with the script in it, as two files that import each other could not both be named by their content.
    ///
    /// # Errors
    /// When glue or script are not written as they are known to be.
    pub fn joined(&self, glue: &str) -> Result<String> {
        let import = glue
            .lines()
            .find(|line| line.starts_with("import ") && line.contains(LINK))
            .context("the glue does not import the script that fetches the parts")?;
        let name = import.split_whitespace().nth(3).context("the glue imports it without a name")?;
        Ok(glue.replacen(import, &self.as_object(name)?, 1))
    }

    /// The script as an object of its exports.
    fn as_object(&self, name: &str) -> Result<String> {
        let import = format!("import {{ initSync }} from \"{MAIN}\";");
        let streamed = "WebAssembly.instantiateStreaming(src, imports)";
        ensure!(
            self.link.contains(&import) && self.link.contains(streamed),
            "the script that fetches the parts has changed"
        );
        let exports: Vec<&str> = self
            .link
            .lines()
            .filter_map(|line| line.strip_prefix("export const ")?.split_whitespace().next())
            .collect();
        // Not streamed: a plain host may not know the type of a module, and then the browser refuses.
        let script = self
            .link
            .replace(&import, "")
            .replace(streamed, "src.then(found => found.arrayBuffer()).then(bytes => WebAssembly.instantiate(bytes, imports))")
            .replace("export const ", "const ");
        Ok(format!("const {name} = (() => {{\n{script}\nreturn {{ {} }};\n}})();", exports.join(", ")))
    }
}

/// The module without its custom sections, which only debuggers read.
fn without_custom_sections(wasm: &[u8]) -> Result<Vec<u8>> {
    const CUSTOM: u8 = 0;
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Some((id, range)) = payload?.as_section().filter(|(id, _)| *id != CUSTOM) {
            let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
            module.section(&RawSection { id, data: wasm.get(range).context("a section is cut off")? });
        }
    }
    Ok(module.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Split {
        let link = "import { initSync } from \"./main.js\";\nfunction f() { return initSync(); }\n\
            export const load_later = () => { const src = fetch(new URL(\"./split_later.wasm\", import.meta.url));\n\
            return async (imports) => (WebAssembly.instantiateStreaming(src, imports)); };\n";
        Split { main: Vec::new(), parts: Vec::new(), link: link.to_owned() }
    }

    #[test]
    fn the_glue_holds_the_script_and_imports_nothing() {
        let glue = "import * as import1 from \"./__wasm_split.js\"\nfunction initSync() {}\nuse(import1);\n";
        let joined = example().joined(glue).expect("as known");
        assert!(!joined.contains("import {") && !joined.contains("from \""), "{joined}");
        assert!(joined.starts_with("const import1 = (() => {"), "{joined}");
        assert!(joined.contains("return { load_later };"), "{joined}");
        assert!(!joined.contains("instantiateStreaming"), "{joined}");
    }

    #[test]
    fn glue_that_does_not_know_the_script_is_refused() {
        assert!(example().joined("function initSync() {}").is_err());
    }

    #[test]
    fn custom_sections_go_and_others_stay() {
        // A custom section called "n", and a type section without types.
        let head = b"\0asm\x01\0\0\0";
        let wasm = [head.as_slice(), &[0, 3, 1, b'n', 9], &[1, 1, 0]].concat();
        assert_eq!(without_custom_sections(&wasm).expect("whole"), [head.as_slice(), &[1, 1, 0]].concat());
        assert!(without_custom_sections(&wasm[..11]).is_err());
    }
}
