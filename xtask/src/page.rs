//! Fills the page shell: hashed addresses, integrity, the policy and the list of assets.
use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

use crate::assets::Assets;

/// What the page may do: nothing but load from where it came from. No inline script, no inline style.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
    base-uri 'none'; form-action 'none'";

/// The page as it is served.
///
/// `{{policy}}` and `{{assets}}` are filled in; each `href` and `src` names an asset and becomes its address.
///
/// # Errors
/// When the shell names an asset that is not there or lacks a place to fill.
pub fn filled(shell: &str, assets: &Assets) -> Result<String> {
    for place in ["{{policy}}", "{{assets}}"] {
        ensure!(shell.contains(place), "index.html has no {place}");
    }
    let page = with_addresses(shell, assets)?;
    Ok(page.replace("{{policy}}", POLICY).replace("{{assets}}", &escaped(&list(assets)?)))
}

/// The assets that the app asks for by logical name, as a JSON object of addresses relative to the page.
///
/// # Errors
/// Never in practice; writing JSON may fail by its type.
pub fn list(assets: &Assets) -> Result<String> {
    let wanted = assets.iter().filter(|(name, _)| is_asked_for(name));
    let list: BTreeMap<&str, String> = wanted.map(|(name, asset)| (name, asset.url())).collect();
    Ok(serde_json::to_string(&list)?)
}

/// What the page or the style sheet names itself, the app need not look up.
fn is_asked_for(name: &str) -> bool {
    let by_page = matches!(name, "app.css" | "boot.js" | "plumbline.js" | "plumbline_bg.wasm");
    !by_page && !name.ends_with(".woff2") && !name.ends_with(".txt")
}

fn with_addresses(shell: &str, assets: &Assets) -> Result<String> {
    let mut out = String::with_capacity(shell.len());
    let mut rest = shell;
    while let Some(start) = rest.find('<') {
        let (before, from) = rest.split_at(start);
        let end = from.find('>').context("index.html has a tag without its end")?;
        out.push_str(before);
        out.push_str(&tag_with_address(&from[..end], assets)?);
        rest = &from[end..];
    }
    out.push_str(rest);
    Ok(out)
}

/// `tag` without its closing bracket, with the address of the asset it names.
fn tag_with_address(tag: &str, assets: &Assets) -> Result<String> {
    let Some((attribute, name)) = link(tag) else { return Ok(tag.to_owned()) };
    let asset = assets.get(name).context("in index.html")?;
    let mut address = format!("{attribute}=\"{}\"", asset.url());
    // A preload of something fetched has none: the browser would not find it again, as the fetch names none.
    if tag.starts_with("<script") || tag.contains("\"stylesheet\"") || tag.contains("\"modulepreload\"") {
        address.push_str(&format!(" integrity=\"{}\"", asset.integrity()));
    }
    Ok(tag.replace(&format!("{attribute}=\"{name}\""), &address))
}

fn link(tag: &str) -> Option<(&'static str, &str)> {
    ["href", "src"].into_iter().find_map(|attribute| {
        let (_, from) = tag.split_once(&format!(" {attribute}=\""))?;
        let (value, _) = from.split_once('"')?;
        (!value.starts_with(['#'])).then_some((attribute, value))
    })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assets() -> Assets {
        let mut assets = Assets::default();
        for name in ["app.css", "boot.js", "plumbline_bg.wasm", "fonts/a.ttf", "fonts/a.woff2"] {
            assets.add(name, name.as_bytes()).expect("once each");
        }
        assets
    }

    #[test]
    fn links_get_their_address_and_code_its_integrity() {
        let assets = assets();
        let css = assets.get("app.css").expect("added");
        let page = with_addresses("<link rel=\"stylesheet\" href=\"app.css\">", &assets).expect("known");
        let expected =
            format!("<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\">", css.url(), css.integrity());
        assert_eq!(page, expected);
        let preload = "<link rel=\"preload\" as=\"fetch\" href=\"plumbline_bg.wasm\" crossorigin>";
        assert!(!with_addresses(preload, &assets).expect("known").contains("integrity"));
    }

    #[test]
    fn a_dead_link_fails() {
        assert!(with_addresses("<script src=\"none.js\"></script>", &assets()).is_err());
    }

    #[test]
    fn the_list_has_what_the_app_looks_up() {
        let list: BTreeMap<String, String> =
            serde_json::from_str(&list(&assets()).expect("json")).expect("an object");
        assert_eq!(list.keys().collect::<Vec<_>>(), ["fonts/a.ttf"]);
        assert!(list["fonts/a.ttf"].starts_with("assets/fonts-a-"));
    }

    #[test]
    fn the_list_stands_in_an_attribute() {
        let page =
            filled("<meta content=\"{{policy}}\"><meta content=\"{{assets}}\">", &assets()).expect("filled");
        assert!(page.contains("content=\"{&quot;fonts/a.ttf&quot;:&quot;assets/"), "{page}");
    }
}
