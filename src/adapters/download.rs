//! Saving a file to the person's disk, by the oldest way there is: a link with `download`.

use super::task;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the browser may take to fetch the bytes of a download it has begun.
const KEEP_MILLIS: u32 = 60_000;

/// Offers `bytes` as a file called `name` of type `mime`.
pub fn save_file(name: &str, mime: &str, bytes: &[u8]) {
    // A browser that refuses any of this offers no download at all, and shows that itself.
    drop(try_save(name, mime, bytes));
}

fn try_save(name: &str, mime: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &kind)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    task::after(KEEP_MILLIS, move || drop(Url::revoke_object_url(&url)));
    Ok(())
}
