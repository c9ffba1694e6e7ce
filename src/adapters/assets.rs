//! Files that belong to the app, by the name they have in the source tree.

use js_sys::Uint8Array;
use std::collections::BTreeMap;
use thiserror::Error;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Why a file of the app is not there.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AssetError {
    /// The build does not have it.
    #[error("not part of this build: {name}")]
    Unknown {
        /// Its name in the source tree.
        name: String,
    },
    /// The host does not have it.
    #[error("the host answered with status {status}: {name}")]
    Missing {
        /// HTTP status.
        status: u16,
        /// Its name in the source tree.
        name: String,
    },
    /// No connection to the host.
    #[error("the host could not be reached: {name}")]
    Unreachable {
        /// Its name in the source tree.
        name: String,
    },
}

thread_local! {
    static MAP: BTreeMap<String, String> = read_map().unwrap_or_default();
}

/// Where the file called `logical` is, relative to the page; `None` when the build does not have it.
pub fn url(logical: &str) -> Option<String> {
    MAP.with(|map| map.get(logical).cloned())
}

/// The content of the file called `logical`.
///
/// # Errors
/// See [`AssetError`].
pub async fn fetch_bytes(logical: &str) -> Result<Vec<u8>, AssetError> {
    let name = logical.to_owned();
    let Some(url) = url(logical) else { return Err(AssetError::Unknown { name }) };
    let Some(response) = fetch(&url).await else { return Err(AssetError::Unreachable { name }) };
    if !response.ok() {
        return Err(AssetError::Missing { status: response.status(), name });
    }
    body(&response).await.ok_or(AssetError::Unreachable { name })
}

async fn fetch(url: &str) -> Option<Response> {
    JsFuture::from(web_sys::window()?.fetch_with_str(url)).await.ok()?.dyn_into().ok()
}

async fn body(response: &Response) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// The build writes the map into the page, so that names can carry a hash of the content.
fn read_map() -> Option<BTreeMap<String, String>> {
    let document = web_sys::window()?.document()?;
    let meta = document.query_selector("meta[name='plumbline-assets']").ok()??;
    serde_json::from_str(&meta.get_attribute("content")?).ok()
}
