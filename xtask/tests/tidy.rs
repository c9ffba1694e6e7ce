//! Walks the sources for house rules that no compiler keeps.
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What each module of the app may not use; `ui → state → ports ← adapters`, and parts know no page.
const FORBIDDEN: [(&str, &[&str]); 4] = [
    ("src/ports", &["adapters", "state", "ui"]),
    ("src/adapters", &["state", "ui"]),
    ("src/state", &["ui"]),
    ("src/ui/components", &["ui::pages"]),
];

/// The pages that are a module of their own, and who alone may name them: any other use links them into the first module.
const LATER_PAGES: [&str; 9] = [
    "ui::pages::strip",
    "ui::pages::scope",
    "ui::pages::statements",
    "ui::pages::crosswalk",
    "ui::pages::proposals",
    "ui::pages::alignment",
    "ui::pages::results",
    "ui::pages::plan",
    "ui::pages::report",
];
const LATER: &str = "src/ui/later.rs";

/// What speaks to the browser; Leptos itself is not counted.
const BROWSER_CRATES: [&str; 5] =
    ["web_sys::", "js_sys::", "gloo_", "wasm_bindgen::", "wasm_bindgen_futures::"];

const COLOUR_FUNCTIONS: [&str; 10] =
    ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch(", "color("];

/// The names that people reach for; system colours such as `CanvasText` are roles and may stand anywhere.
const COLOUR_NAMES: [&str; 12] = [
    "black", "white", "red", "green", "blue", "gray", "grey", "orange", "yellow", "purple", "silver", "navy",
];

#[test]
fn every_file_says_what_it_is_for() {
    let silent = files(&["."], "rs").into_iter().filter(|file| !file.text.starts_with("//!"));
    assert_none("has no //! at its top", silent.map(|file| file.path));
}

#[test]
fn colours_are_named_in_the_tokens_only() {
    let sheets = files(&["public"], "css").into_iter().filter(|file| !file.path.contains("tokens"));
    let found = sheets.flat_map(|file| prefixed(&file.path, colours_in_css(&file.text)));
    assert_none("colours stand in public/styles/*tokens*.css", found);
    let code = files(&["src"], "rs");
    let found = code.iter().flat_map(|file| prefixed(&file.path, colours_in_code(&file.text)));
    assert_none("colours stand in public/styles/*tokens*.css", found);
}

#[test]
fn nothing_points_to_another_origin() {
    let mut all = files(&["src"], "rs");
    for extension in ["js", "css", "html", "svg"] {
        all.extend(files(&["public", "index.html"], extension));
    }
    let found = all.iter().flat_map(|file| prefixed(&file.path, foreign_addresses(&file.text)));
    assert_none("the app talks to nobody", found);
}

#[test]
fn the_arrows_between_modules_point_one_way() {
    let mut found = Vec::new();
    for file in files(&["src"], "rs") {
        let rules = FORBIDDEN.iter().filter(|(user, _)| file.path.starts_with(user));
        for (user, forbidden) in rules {
            let used = used_modules(&file.text);
            let bad = used.iter().filter(|used| forbidden.iter().any(|module| is_within(used, module)));
            found.extend(bad.map(|used| format!("{}: {user} uses crate::{used}", file.path)));
        }
    }
    assert_none("the arrows are ui → state → ports ← adapters", found);
}

#[test]
fn the_words_of_the_first_pages_are_those_of_the_core() {
    let source = files(&["crates/core/src/texts"], "rs").remove(0).text;
    let list =
        source.split_once("ENGLISH_FIRST").and_then(|(_, rest)| rest.split_once("];")).expect("a list").0;
    let named: Vec<&str> =
        list.lines().filter_map(|line| line.trim().strip_prefix("(\"")?.split('"').next()).collect();
    assert_eq!(named, xtask::dist::FIRST_TEXTS);
}

#[test]
fn the_later_pages_are_reached_through_their_module_only() {
    let mut found = Vec::new();
    for page in LATER_PAGES {
        let own = format!("src/{}", page.replace("::", "/"));
        let others = files(&["src"], "rs")
            .into_iter()
            .filter(|file| file.path != LATER && !file.path.starts_with(&own));
        for file in others {
            let used = used_modules(&file.text);
            let bad = used.iter().filter(|used| is_within(used, page));
            found.extend(bad.map(|used| format!("{} uses crate::{used}", file.path)));
        }
    }
    assert_none("all but the first pages are fetched after them", found);
}

#[test]
fn browser_calls_stand_in_the_adapters_only() {
    let mut found = Vec::new();
    for file in files(&["src"], "rs").iter().filter(|file| !file.path.starts_with("src/adapters")) {
        let calls = BROWSER_CRATES.iter().filter(|name| without_comments(&file.text).contains(*name));
        found.extend(calls.map(|name| format!("{} uses {name}", file.path)));
    }
    assert_none("browser calls stand in src/adapters", found);
}

struct SourceFile {
    path: String,
    text: String,
}

/// All files below `places` that end in `extension`, apart from what is built or fetched; a missing place is empty.
fn files(places: &[&str], extension: &str) -> Vec<SourceFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace");
    let mut queue: Vec<PathBuf> = places.iter().map(|place| root.join(place)).collect();
    let mut found = Vec::new();
    while let Some(path) = queue.pop() {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() && !matches!(name.as_str(), "target" | "dist" | "node_modules") && !is_hidden(&name)
        {
            queue.extend(fs::read_dir(&path).expect("readable").map(|entry| entry.expect("readable").path()));
        } else if path.is_file() && path.extension().is_some_and(|found| found == extension) {
            let shown = path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
            found.push(SourceFile { path: shown, text: fs::read_to_string(&path).expect("text") });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn is_hidden(name: &str) -> bool {
    name.starts_with('.') && name != "."
}

fn prefixed(path: &str, found: Vec<String>) -> Vec<String> {
    found.into_iter().map(|found| format!("{path}: {found}")).collect()
}

#[track_caller]
fn assert_none(rule: &str, found: impl IntoIterator<Item = String>) {
    let found: Vec<String> = found.into_iter().collect();
    assert!(found.is_empty(), "{rule}:\n  {}", found.join("\n  "));
}

/// The colours in the values of a style sheet; in a selector `#add` is an id.
fn colours_in_css(css: &str) -> Vec<String> {
    let css = without_css_comments(css);
    let declarations = css.split(['{', '}', ';']).filter_map(|part| part.split_once(':'));
    declarations.flat_map(|(_, value)| colours_in_value(value)).collect()
}

fn colours_in_value(value: &str) -> Vec<String> {
    let mut found: Vec<String> = COLOUR_FUNCTIONS
        .iter()
        .filter(|function| starts_of_word(value, function))
        .map(|function| value_shown(function, value))
        .collect();
    let words = value.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_' || c == '#'));
    found.extend(words.filter(|word| is_hex_colour(word) || COLOUR_NAMES.contains(word)).map(str::to_owned));
    found
}

fn value_shown(function: &str, value: &str) -> String {
    format!("{function}…) in `{}`", value.trim())
}

fn starts_of_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|c| !(c.is_ascii_alphanumeric() || c == '-'))
    })
}

fn colours_in_code(code: &str) -> Vec<String> {
    let strings = code.split('"').skip(1).step_by(2);
    strings.filter(|text| is_hex_colour(text) || text.starts_with("rgb(")).map(str::to_owned).collect()
}

fn is_hex_colour(word: &str) -> bool {
    let Some(digits) = word.strip_prefix('#') else { return false };
    matches!(digits.len(), 3 | 4 | 6 | 8) && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
}

fn without_css_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| out + part.split_once("*/").map_or("", |(_, after)| after))
}

/// Names of XML vocabularies look like addresses and are never called.
fn foreign_addresses(text: &str) -> Vec<String> {
    let starts = text.match_indices("http://").chain(text.match_indices("https://"));
    let addresses =
        starts.map(|(at, _)| text[at..].split(['"', '\'', ' ', ')', '\n']).next().unwrap_or_default());
    addresses.filter(|address| !address.starts_with("http://www.w3.org/")).map(str::to_owned).collect()
}

/// What follows each `crate::` outside comments, braces resolved: `crate::{ui::words, ports}` is two.
fn used_modules(code: &str) -> Vec<String> {
    let code = without_comments(code);
    let mut used = Vec::new();
    for (at, matched) in code.match_indices("crate::") {
        let rest = &code[at + matched.len()..];
        match rest.strip_prefix('{') {
            Some(list) => used.extend(top_items(list)),
            None => used.push(module_path(rest)),
        }
    }
    used
}

fn without_comments(code: &str) -> String {
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The items of a braced list, given from behind its opening brace.
fn top_items(list: &str) -> Vec<String> {
    let (mut depth, mut items, mut item) = (0, Vec::new(), String::new());
    for c in list.chars() {
        match c {
            '}' if depth == 0 => break,
            ',' if depth == 0 => items.push(std::mem::take(&mut item)),
            _ => {
                depth += i32::from(c == '{') - i32::from(c == '}');
                item.push(c);
            }
        }
    }
    items.push(item);
    items.iter().map(|item| module_path(item.trim())).filter(|path| !path.is_empty()).collect()
}

fn module_path(text: &str) -> String {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == ':')).unwrap_or(text.len());
    text[..end].trim_end_matches(':').to_owned()
}

fn is_within(path: &str, module: &str) -> bool {
    path.strip_prefix(module).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

#[test]
fn the_walk_itself_finds_what_it_looks_for() {
    assert_eq!(colours_in_css("a{color:#fff;b:1px solid white}/* #abc */"), ["#fff", "white"]);
    assert_eq!(
        colours_in_css("#add{color:var(--red)} .x{background:color-mix(in oklab, var(--a), var(--b))}").len(),
        0
    );
    assert_eq!(colours_in_css("a{color: rgb(1 2 3)}").len(), 1);
    assert_eq!(colours_in_code("fill=\"#14202c\" href=\"#/assess\""), ["#14202c"]);
    assert_eq!(
        foreign_addresses("\"http://www.w3.org/2000/svg\" \"https://x.example/y\""),
        ["https://x.example/y"]
    );
    let code = "// crate::no\nuse crate::{ports, ui::{pages::home, words}};\ncrate::state::app::x();";
    assert_eq!(used_modules(code), ["ports", "ui", "state::app::x"]);
    assert!(is_within("ui::pages::home", "ui::pages") && !is_within("ui::pages_x", "ui::pages"));
}
