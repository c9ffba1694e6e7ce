//! What the browser's exceptions mean for storage.

use crate::ports::VaultError;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

/// What to make of `err`, thrown by a call to storage.
pub(super) fn trouble(err: &JsValue) -> VaultError {
    err.dyn_ref::<DomException>().map_or(VaultError::Failed, |err| named(&err.name()))
}

/// What to make of an exception called `name`.
fn named(name: &str) -> VaultError {
    match name {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => VaultError::Full,
        "SecurityError" | "NotAllowedError" => VaultError::Blocked,
        _ => VaultError::Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_used_up_quota_counts_as_full() {
        assert_eq!(named("QuotaExceededError"), VaultError::Full);
        assert_eq!(named("UnknownError"), VaultError::Failed);
    }
}
