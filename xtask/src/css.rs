//! Joins the style sheets into one and points their `url()`s at the hashed names.
use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::assets::Assets;

/// The sheets of `folder` as one, in the order of their names, or of `order.txt` where there is one.
///
/// # Errors
/// When a file cannot be read, or `order.txt` leaves a sheet out or names one that is not there.
pub fn joined(folder: &Path) -> Result<String> {
    let mut css = String::new();
    for name in names(folder)? {
        css.push_str(
            &fs::read_to_string(folder.join(&name)).with_context(|| format!("no style sheet {name}"))?,
        );
        css.push('\n');
    }
    Ok(css)
}

fn names(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".css") {
            found.push(name);
        }
    }
    found.sort();
    let Ok(order) = fs::read_to_string(folder.join("order.txt")) else { return Ok(found) };
    let order: Vec<String> = order
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect();
    let forgotten: Vec<_> = found.iter().filter(|name| !order.contains(name)).cloned().collect();
    anyhow::ensure!(forgotten.is_empty(), "order.txt leaves out {}", forgotten.join(", "));
    Ok(order)
}

/// Replaces every relative `url(…)` by the hashed name of the asset it means, read as from `public/styles/`.
///
/// # Errors
/// When there is no such asset.
pub fn with_hashed_urls(css: &str, assets: &Assets) -> Result<String> {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("url(") {
        let (before, from) = rest.split_at(start + "url(".len());
        let end = from.find(')').context("a url( without its end")?;
        let address = from[..end].trim().trim_matches(['"', '\'']);
        out.push_str(before);
        if address.starts_with("data:") || address.starts_with('#') {
            out.push_str(&from[..end]);
        } else {
            let name = address.trim_start_matches("../");
            out.push_str(
                &assets.get(name).with_context(|| format!("in the style sheets: url({address})"))?.file,
            );
        }
        rest = &from[end..];
    }
    out.push_str(rest);
    Ok(out)
}

/// Drops comments and indentation; what stands in quotes is left alone.
#[must_use]
pub fn minified(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut chars = css.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' | '\'' => {
                out.push(c);
                while let Some(inner) = chars.next() {
                    out.push(inner);
                    if inner == '\\' {
                        out.extend(chars.next());
                    } else if inner == c {
                        break;
                    }
                }
            }
            '/' if chars.peek() == Some(&'*') => {
                chars.next();
                let mut last = ' ';
                for inner in chars.by_ref() {
                    if last == '*' && inner == '/' {
                        break;
                    }
                    last = inner;
                }
                // A comment separates what stands beside it, as a blank would not in a selector; at a blank it is not needed.
                let is_apart = out.ends_with([' ', '{', '}', ';'])
                    || out.is_empty()
                    || chars.peek().is_none_or(|next| next.is_ascii_whitespace());
                if !is_apart {
                    out.push_str("/**/");
                }
            }
            c if c.is_ascii_whitespace() => {
                if !out.is_empty() && !out.ends_with([' ', '{', '}', ';', ',']) {
                    out.push(' ');
                }
            }
            '{' | '}' | ';' => {
                if out.ends_with(' ') {
                    out.pop();
                }
                if c == '}' && out.ends_with(';') {
                    out.pop();
                }
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(css: &str, expected: &str) {
        assert_eq!(minified(css), expected, "{css:?}");
    }

    #[test]
    fn minifying_keeps_the_meaning() {
        check(
            "/* why */\n.a > .b {\n  color: var(--x);\n  margin: 1px 2px;\n}\n",
            ".a > .b{color: var(--x);margin: 1px 2px}",
        );
        check(".a :hover, .b { x: calc(1px + 2px) }", ".a :hover,.b{x: calc(1px + 2px)}");
        check(
            "a::before { content: \"/* no */  '; \\\" }\" }",
            "a::before{content: \"/* no */  '; \\\" }\"}",
        );
        check(".a/**/.b { x: y }", ".a/**/.b{x: y}");
        check("@media (min-width: 1rem) { .a { x: y; } }", "@media (min-width: 1rem){.a{x: y}}");
        check("", "");
    }

    #[test]
    fn urls_become_hashed_names() {
        let mut assets = Assets::default();
        assets.add("fonts/a.woff2", "font").expect("first");
        let file = assets.get("fonts/a.woff2").expect("added").file.clone();
        let css = "@font-face{src:url('../fonts/a.woff2') format('woff2')}.b{mask:url(#m)}";
        let expected = format!("@font-face{{src:url({file}) format('woff2')}}.b{{mask:url(#m)}}");
        assert_eq!(with_hashed_urls(css, &assets).expect("known"), expected);
    }

    #[test]
    fn a_dead_url_fails() {
        assert!(with_hashed_urls("a{b:url(../fonts/none.woff2)}", &Assets::default()).is_err());
    }
}
