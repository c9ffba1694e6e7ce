//! Small settings of this browser, such as the theme and the last place; never the work itself.

use super::local_storage;
use gloo_storage::{LocalStorage, Storage as _};
use std::cell::RefCell;
use std::collections::BTreeMap;

const PREFIX: &str = "plumbline/preference/";

thread_local! {
    /// Settings of a browser that keeps none: they last as long as the tab.
    static FALLBACK: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

/// The setting called `key`, if it was ever set.
pub fn get(key: &str) -> Option<String> {
    let in_memory = FALLBACK.with_borrow(|settings| settings.get(key).cloned());
    in_memory.or_else(|| LocalStorage::get(key_in_browser(key)?).ok())
}

/// Sets the setting called `key`; in memory where the browser keeps none.
pub fn set(key: &str, value: &str) {
    let kept = key_in_browser(key).is_some_and(|key| LocalStorage::set(key, value).is_ok());
    FALLBACK.with_borrow_mut(|settings| match kept {
        true => settings.remove(key),
        false => settings.insert(key.to_owned(), value.to_owned()),
    });
}

/// `None` where the browser blocks its simple storage.
fn key_in_browser(key: &str) -> Option<String> {
    local_storage::is_allowed().then(|| format!("{PREFIX}{key}"))
}
