//! The locale files, and that they and the sources agree: no text missing, none unused, none with other values.

#[path = "support/rust_tokens.rs"]
mod rust_tokens;
#[allow(dead_code, reason = "each test file uses its own part")]
mod support;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use plumbline_core::assessment::{ActionStatus, EvidenceKind, Finding, Role};
use plumbline_core::texts::{ENGLISH_FIRST, ENGLISH_LATER, Texts};
use rust_tokens::{Token, arguments, tokens};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use support::root;

/// A message of a locale file.
#[derive(Debug, Clone, Default, PartialEq)]
struct Message {
    /// The values put into it.
    values: BTreeSet<String>,
    /// Those of them that choose a plural form, and so have to be numbers.
    counts: BTreeSet<String>,
    /// Other messages that it quotes.
    quotes: BTreeSet<String>,
}

#[track_caller]
fn assert_none(rule: &str, found: Vec<String>) {
    assert!(found.is_empty(), "{} {rule}:\n  {}", found.len(), found.join("\n  "));
}

// The files themselves

#[test]
fn every_locale_file_is_listed_and_parses() {
    let folder = root().join("crates/core/src/texts/en");
    let on_disk: BTreeSet<String> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    let listed: BTreeSet<String> = english().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(listed, on_disk);
    let broken = english().filter_map(|(name, text)| {
        let (_, errors) = FluentResource::try_new((*text).to_owned()).err()?;
        Some(format!("{name}: {errors:?}"))
    });
    assert_none("locale files are broken", broken.collect());
}

#[test]
fn no_key_is_given_twice() {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut found = Vec::new();
    for (name, text) in english() {
        for (key, _) in messages_of(text) {
            if let Some(other) = seen.insert(key.clone(), name) {
                found.push(format!("{key} in {other} and in {name}"));
            }
        }
    }
    assert_none("keys are given twice", found);
}

#[test]
fn every_message_can_be_written_with_its_values() {
    let mut bundle: FluentBundle<FluentResource> = FluentBundle::new(vec!["en".parse().expect("a language")]);
    for (name, text) in english() {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(partial, _)| partial);
        assert!(bundle.add_resource(resource).is_ok(), "{name}");
    }
    let mut found = Vec::new();
    for (key, message) in messages() {
        let Some(pattern) = bundle.get_message(&key).and_then(|message| message.value()) else {
            found.push(format!("{key} has no text"));
            continue;
        };
        for n in [0, 1, 2, 7] {
            let args: FluentArgs<'_> =
                message.values.iter().map(|name| (name.as_str(), FluentValue::from(n))).collect();
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
            if !errors.is_empty() || text.trim().is_empty() {
                found.push(format!("{key} with {n}: {text:?} {errors:?}"));
            }
        }
    }
    assert_none("messages cannot be written", found);
}

#[test]
fn words_for_everything_in_a_closed_list_exist() {
    let known = messages();
    let numbers = |range: std::ops::RangeInclusive<u8>| range.map(|n| n.to_string()).collect::<Vec<_>>();
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let lists = [
        ("level-{}", numbers(0..=4)),
        ("level-{}-long", numbers(0..=4)),
        ("month-{}", numbers(1..=12)),
        ("report-month-{}", numbers(1..=12)),
        ("finding-{}", names(&Finding::ALL.map(Finding::name))),
        ("status-{}", names(&ActionStatus::ALL.map(ActionStatus::name))),
        ("report-status-{}", names(&ActionStatus::ALL.map(ActionStatus::name))),
        ("evidence-{}", names(&EvidenceKind::ALL.map(EvidenceKind::name))),
        ("role-{}", names(&Role::ALL.map(Role::name))),
        ("system-{}", names(&["isms", "csms"])),
    ];
    let wanted =
        lists.iter().flat_map(|(pattern, values)| values.iter().map(|value| pattern.replace("{}", value)));
    assert_none("words are missing", wanted.filter(|key| !known.contains_key(key)).collect());
}

#[test]
fn a_missing_text_is_seen_and_breaks_nothing() {
    let texts = Texts::english();
    assert_eq!(texts.get("no-such-text"), "no-such-text");
    assert_eq!(texts.with("gap-n", &[]), "gap {$n}");
}

// The files and the sources

#[test]
fn every_text_that_is_asked_for_exists() {
    let known = messages();
    let found = sources().iter().flat_map(|source| missing(source, &known)).collect();
    assert_none("texts are missing", found);
}

/// The pages that come with the later texts, and what only they and reports use; xtask's tidy test names the same pages.
const LATER_SOURCES: [&str; 13] = [
    "crates/report/",
    "crates/core/src/scope/",
    "src/ui/later.rs",
    "src/ui/components/proposed.rs",
    "src/ui/pages/strip/",
    "src/ui/pages/scope/",
    "src/ui/pages/statements/",
    "src/ui/pages/crosswalk/",
    "src/ui/pages/proposals/",
    "src/ui/pages/alignment/",
    "src/ui/pages/results/",
    "src/ui/pages/plan/",
    "src/ui/pages/report/",
];

#[test]
fn the_first_pages_ask_for_texts_that_are_there_from_the_start() {
    let first: BTreeMap<String, Message> =
        ENGLISH_FIRST.iter().flat_map(|(_, text)| messages_of(text)).collect();
    let sources = sources();
    let of_first = |source: &&Source| !LATER_SOURCES.iter().any(|later| source.path.starts_with(later));
    let found = sources.iter().filter(of_first).flat_map(|source| missing(source, &first)).collect();
    assert_none("texts come only with the later pages", found);
}

#[test]
fn every_text_is_given_the_values_it_holds() {
    let known = messages();
    let found = sources().iter().flat_map(|source| wrong_values(source, &known)).collect();
    assert_none("texts are given other values than they hold", found);
}

#[test]
fn every_text_is_used() {
    let known = messages();
    let used = used(&sources(), &known);
    assert_none("texts are used nowhere", known.into_keys().filter(|key| !used.contains(key)).collect());
}

/// A source file that may ask for texts.
struct Source {
    path: String,
    tokens: Vec<Token>,
}

/// Everything that is shipped: the app and the crates, without their tests.
fn sources() -> Vec<Source> {
    let root = root();
    let mut queue = vec![root.join("src")];
    for entry in std::fs::read_dir(root.join("crates")).expect("crates") {
        queue.push(entry.expect("an entry").path().join("src"));
    }
    let mut found = Vec::new();
    while let Some(path) = queue.pop() {
        if path.is_dir() {
            queue.extend(
                std::fs::read_dir(&path).expect("a folder").map(|entry| entry.expect("an entry").path()),
            );
        } else if path.extension().is_some_and(|extension| extension == "rs") && !is_test(&path) {
            let shown = path.strip_prefix(&root).expect("below the root").display().to_string();
            let text = std::fs::read_to_string(&path).expect("text");
            found.push(Source { path: shown, tokens: tokens(&text) });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn is_test(path: &Path) -> bool {
    path.components().any(|part| part.as_os_str() == "tests") || path.ends_with("tests.rs")
}

fn english() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    ENGLISH_FIRST.iter().chain(ENGLISH_LATER)
}

fn messages() -> BTreeMap<String, Message> {
    english().flat_map(|(_, text)| messages_of(text)).collect()
}

/// The messages of a locale file: a key stands at the start of a line, what belongs to it is indented.
fn messages_of(text: &str) -> Vec<(String, Message)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let key = line.split_once('=').map(|(key, _)| key.trim_end());
        match key.filter(|key| key.starts_with(|c: char| c.is_ascii_alphabetic())) {
            Some(key) => found.push((key.to_owned(), line[key.len()..].to_owned())),
            None => {
                if let Some((_, body)) = found.last_mut() {
                    *body += "\n";
                    *body += line;
                }
            }
        }
    }
    found.into_iter().map(|(key, body)| (key, message(&body))).collect()
}

fn message(body: &str) -> Message {
    let mut message = Message::default();
    for (at, _) in body.match_indices('{') {
        let inner = body[at + 1..].trim_start();
        let name: String = inner
            .trim_start_matches('$')
            .chars()
            .take_while(|c| c.is_alphanumeric() || "-_".contains(*c))
            .collect();
        if name.is_empty() {
            continue;
        }
        match inner.strip_prefix('$') {
            Some(rest) => {
                if rest[name.len()..].trim_start().starts_with("->") {
                    message.counts.insert(name.clone());
                }
                message.values.insert(name);
            }
            None => drop(message.quotes.insert(name)),
        }
    }
    message
}

/// A place that looks a text up.
struct Lookup<'a> {
    /// The keys it may ask for.
    keys: Vec<&'a str>,
    /// Keys put together, with `{…}` for what is put in.
    patterns: Vec<&'a str>,
    /// The values given; `None` when they are put together elsewhere.
    values: Option<Vec<(&'a str, &'a [Token])>>,
}

/// Finds `t(…)`, `tv(…)`, `words.get(…)`, `texts().with(…)`, `words.rich(…)`, `words.or(_, …)` and `app.say(…)`.
fn lookups(tokens: &[Token]) -> Vec<Lookup<'_>> {
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let Some(name) = token.word() else { continue };
        if !tokens.get(at + 1).is_some_and(|next| next.is_mark('(')) {
            continue;
        }
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let is_method = before.is_some_and(|before| before.is_mark('.'));
        let receiver = receiver(tokens, at);
        let of_words = is_method && matches!(receiver, Some("words" | "texts" | "self" | "facts"));
        let (key, values) = match name {
            "t" if !is_method => (0, false),
            "tv" if !is_method => (0, true),
            "get" if of_words => (0, false),
            "with" | "rich" if of_words => (0, true),
            "or" if of_words => (1, false),
            "say" if is_method => (0, true),
            _ => continue,
        };
        let arguments = arguments(tokens, at + 1);
        let Some(key) = arguments.get(key) else { continue };
        let (keys, patterns) = keys_in(key);
        let values =
            if values { arguments.get(1).and_then(|argument| values_in(argument)) } else { Some(Vec::new()) };
        found.push(Lookup { keys, patterns, values });
    }
    found
}

/// What a method is called on: `words` in `facts.words.get`, `texts` in `texts().get`.
fn receiver(tokens: &[Token], method: usize) -> Option<&str> {
    let mut at = method.checked_sub(2)?;
    if tokens.get(at)?.is_mark(')') && tokens.get(at.checked_sub(1)?)?.is_mark('(') {
        at = at.checked_sub(2)?;
    }
    tokens.get(at)?.word()
}

/// The literals of an argument that are keys, not what a `match` or an `if` compares with.
fn keys_in(argument: &[Token]) -> (Vec<&str>, Vec<&str>) {
    let (mut keys, mut patterns) = (Vec::new(), Vec::new());
    for (at, token) in argument.iter().enumerate() {
        let Some(text) = token.text() else { continue };
        let mark = |at: Option<usize>, mark: char| {
            at.and_then(|at| argument.get(at)).is_some_and(|token| token.is_mark(mark))
        };
        let is_arm = mark(Some(at + 1), '=') && mark(Some(at + 2), '>') || mark(Some(at + 1), '|');
        let is_compared = mark(at.checked_sub(1), '=') && !mark(at.checked_sub(2), '>');
        if is_arm || is_compared {
            continue;
        }
        if text.contains('{') { patterns.push(text) } else { keys.push(text) }
    }
    (keys, patterns)
}

/// The names in `&[("n", …), ("subject", …)]`, each with what is given.
fn values_in(argument: &[Token]) -> Option<Vec<(&str, &[Token])>> {
    let open = argument.iter().position(|token| token.is_mark('['))?;
    if open > 1 || !argument.first()?.is_mark('&') {
        return None;
    }
    let mut found = Vec::new();
    for pair in arguments(argument, open) {
        let parts = arguments(pair, 0);
        let [[Token::Text(name)], value] = parts[..] else { return None };
        found.push((name.as_str(), value));
    }
    Some(found)
}

fn missing(source: &Source, known: &BTreeMap<String, Message>) -> Vec<String> {
    let mut found = Vec::new();
    for lookup in lookups(&source.tokens) {
        let keys = lookup.keys.iter().filter(|key| !known.contains_key(**key));
        let patterns = lookup.patterns.iter().filter(|pattern| !known.keys().any(|key| fits(pattern, key)));
        found.extend(keys.chain(patterns).map(|key| format!("{}: {key}", source.path)));
    }
    found.extend(strangers(source, known));
    found.sort();
    found.dedup();
    found
}

/// Keys that are handed on before they are looked up: literals that have the family name of keys (all but the last
/// part) and are none. What follows `=` is the value of an attribute.
fn strangers(source: &Source, known: &BTreeMap<String, Message>) -> Vec<String> {
    let families: BTreeSet<&str> = known.keys().filter_map(|key| Some(key.rsplit_once('-')?.0)).collect();
    let mut found = Vec::new();
    let mut before = None;
    for token in &source.tokens {
        let is_attribute = before.is_some_and(|before: &Token| before.is_mark('='));
        before = Some(token);
        let Some(text) = token.text().filter(|text| is_key(text) && !known.contains_key(*text)) else {
            continue;
        };
        let family = text.rsplit_once('-').map(|(family, _)| family);
        if !is_attribute && family.is_some_and(|family| families.contains(family)) {
            found.push(format!("{}: {text}", source.path));
        }
    }
    found
}

fn is_key(text: &str) -> bool {
    text.contains('-')
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c))
}

fn wrong_values(source: &Source, known: &BTreeMap<String, Message>) -> Vec<String> {
    let mut found = Vec::new();
    for lookup in lookups(&source.tokens) {
        let Some(values) = lookup.values else { continue };
        let messages: Vec<(&str, &Message)> =
            lookup.keys.iter().filter_map(|key| Some((*key, known.get(*key)?))).collect();
        for (key, message) in &messages {
            let lacking = message.values.iter().filter(|name| !values.iter().any(|(given, _)| given == name));
            found.extend(lacking.map(|name| format!("{}: {key} lacks ${name}", source.path)));
            let texts =
                values.iter().filter(|(name, value)| message.counts.contains(*name) && is_written_out(value));
            found.extend(texts.map(|(name, _)| format!("{}: {key} needs ${name} as a number", source.path)));
        }
        let idle = values
            .iter()
            .filter(|(name, _)| !messages.iter().any(|(_, message)| message.values.contains(*name)));
        if !messages.is_empty() {
            found.extend(
                idle.map(|(name, _)| format!("{}: {:?} does not hold ${name}", source.path, lookup.keys)),
            );
        }
    }
    found
}

/// Whether a value is given as text, which never chooses a plural form: `(&name).into()`.
fn is_written_out(value: &[Token]) -> bool {
    value.iter().take(2).any(|token| token.is_mark('&'))
        || value.iter().any(|token| token.word() == Some("to_string"))
}

/// The keys that the sources can ask for: those that stand in them, those that can be put together from what stands in
/// them, and those that such a text quotes.
fn used(sources: &[Source], known: &BTreeMap<String, Message>) -> BTreeSet<String> {
    let literals = |source: &Source| -> BTreeSet<String> {
        source.tokens.iter().filter_map(|token| token.text().map(str::to_owned)).collect()
    };
    let mut parts: BTreeSet<String> = sources.iter().flat_map(literals).collect();
    parts.extend((0..=12).map(|n| n.to_string()));
    parts.extend(topics());
    let mut used: BTreeSet<String> = known.keys().filter(|key| parts.contains(*key)).cloned().collect();
    for pattern in parts.iter().filter(|text| text.contains('{')) {
        let Some((before, after)) = ends(pattern) else { continue };
        let put_together = known.keys().filter(|key| {
            let middle = key.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
            middle.is_some_and(|middle| parts.contains(middle))
        });
        used.extend(put_together.cloned().collect::<Vec<_>>());
    }
    let quoted = used.iter().filter_map(|key| known.get(key)).flat_map(|message| &message.quotes);
    let quoted: Vec<String> = quoted.cloned().collect();
    used.extend(quoted);
    used
}

/// What stands before and after the one thing put into a pattern of key's form.
fn ends(pattern: &str) -> Option<(&str, &str)> {
    let (before, rest) = pattern.split_once('{')?;
    let (_, after) = rest.split_once('}')?;
    let plain =
        |text: &str| text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c));
    let has_letters = (before.to_owned() + after).contains(|c: char| c.is_ascii_lowercase());
    (plain(before) && plain(after) && has_letters).then_some((before, after))
}

fn fits(pattern: &str, key: &str) -> bool {
    ends(pattern).is_some_and(|(before, after)| {
        key.strip_prefix(before)
            .and_then(|rest| rest.strip_suffix(after))
            .is_some_and(|middle| !middle.is_empty())
    })
}

fn topics() -> Vec<String> {
    let file: serde_json::Value =
        serde_json::from_slice(&support::read("questionnaires/topics.json")).expect("json");
    let topics = file["topics"].as_array().expect("a list");
    topics.iter().map(|topic| topic.as_str().expect("text").to_owned()).collect()
}

// The search itself

fn made_up_messages() -> BTreeMap<String, Message> {
    let text = "# a = comment\npage-home = Home\npage-plan = Plan\nlevel-0 = Not done\ngap-n = gap { $n }\n\
        rows =\n    { $n ->\n        [one] { $n } row of { $name }\n       *[other] { $n } rows of { $name }\n    }\n\
        both-true = { page-home } and more\n";
    messages_of(text).into_iter().collect()
}

fn made_up_source(code: &str) -> Source {
    Source { path: "a.rs".into(), tokens: tokens(code) }
}

#[test]
fn messages_are_read_with_their_values() {
    let known = made_up_messages();
    assert_eq!(
        known.keys().collect::<Vec<_>>(),
        ["both-true", "gap-n", "level-0", "page-home", "page-plan", "rows"]
    );
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    let rows = Message { values: set(&["n", "name"]), counts: set(&["n"]), quotes: set(&[]) };
    assert_eq!(known["rows"], rows);
    assert_eq!(known["both-true"].quotes, set(&["page-home"]));
    assert_eq!(known["gap-n"].counts, set(&[]));
}

#[test]
fn the_search_finds_what_is_missing() {
    #[track_caller]
    fn check(code: &str, expected: &[&str]) {
        let found = missing(&made_up_source(code), &made_up_messages());
        let expected: Vec<String> = expected.iter().map(|key| format!("a.rs: {key}")).collect();
        assert_eq!(found, expected, "{code}");
    }
    check(r#"t("page-home") + &words.get("page-plan")"#, &[]);
    check(r#"t("page-hom")"#, &["page-hom"]);
    check(r#"facts.words.get("page-hom"); map.get("page-hom"); texts().get("x")"#, &["page-hom", "x"]);
    check(r#"t(if a == "x" { "page-home" } else { "page-hom" })"#, &["page-hom"]);
    check(r#"t(match a { "x" | "y" => "page-hom", _ => "page-plan" })"#, &["page-hom"]);
    check(r#"t(&format!("level-{}", n)) + &t(&format!("lvl-{}", n))"#, &["lvl-{}"]);
    check(r#"words.or(&name, "page-hom")"#, &["page-hom"]);
    check(
        r#"fn key() { match self { A => "page-home", B => "page-pln", C => "else-where" } }"#,
        &["page-pln"],
    );
    check(
        r#"// t("page-hom")
        /* t("page-hom") /* */ */ let c = '"'; t(r"page-home"); #[doc = r#"#,
        &[],
    );
    check("t(\"page-home\");\n#[cfg(test)]\nmod tests {\n t(\"page-hom\") }", &[]);
}

#[test]
fn the_search_finds_wrong_values() {
    #[track_caller]
    fn check(code: &str, expected: &[&str]) {
        let found = wrong_values(&made_up_source(code), &made_up_messages());
        let expected: Vec<String> = expected.iter().map(|what| format!("a.rs: {what}")).collect();
        assert_eq!(found, expected, "{code}");
    }
    check(r#"tv("rows", &[("n", n.into()), ("name", (&name).into())])"#, &[]);
    check(r#"tv("rows", &[("n", n.into())])"#, &["rows lacks $name"]);
    check(r#"tv("rows", &values)"#, &[]);
    check(r#"t("gap-n")"#, &["gap-n lacks $n"]);
    check(
        r#"tv("rows", &[("n", (&n.to_string()).into()), ("name", "x".into())])"#,
        &["rows needs $n as a number"],
    );
    check(r#"tv("gap-n", &[("n", (&n).into()), ("m", m.into()),])"#, &[r#"["gap-n"] does not hold $m"#]);
    check(r#"tv(if a { "gap-n" } else { "rows" }, &[("n", n.into()), ("name", name.into())])"#, &[]);
}

#[test]
fn the_search_finds_what_is_used() {
    #[track_caller]
    fn check(code: &str, expected: &[&str]) {
        let found = used(&[made_up_source(code)], &made_up_messages());
        assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), expected, "{code}");
    }
    check(r#"// "page-home""#, &[]);
    check(r#"let keys = ["page-home", "rows"];"#, &["page-home", "rows"]);
    check(r#"t(&format!("level-{}", level.get()))"#, &["level-0"]);
    check(r#"["home"].map(|name| t(&format!("page-{name}")))"#, &["page-home"]);
    check(r#"sentence("both", a); t(&format!("{key}-true"))"#, &["both-true", "page-home"]);
    check(r#"t(&format!("{key}-true")); format!("{}-{}", a, b); format!("{}", a)"#, &[]);
}
