//! Reading a file that a person chose or dropped.

use js_sys::Uint8Array;
use plumbline_core::file::MAX_BYTES;
use thiserror::Error;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
pub use web_sys::File;
use web_sys::{DragEvent, Event, HtmlInputElement};

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FileError {
    /// Larger than [`MAX_BYTES`]; not a byte of it was read.
    #[error("{size_bytes} bytes are more than the {MAX_BYTES} that are read")]
    TooLarge {
        /// Of the file.
        size_bytes: u64,
    },
    /// A folder, gone, or not allowed.
    #[error("the browser could not read the file")]
    Unreadable,
}

/// Reads all of `file`.
///
/// # Errors
/// See [`FileError`].
pub async fn read(file: File) -> Result<Vec<u8>, FileError> {
    let size_bytes = file.size() as u64;
    if size_bytes > MAX_BYTES {
        return Err(FileError::TooLarge { size_bytes });
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| FileError::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// The file that a person chose in the field of `event`. The field is emptied, so that the same file can be chosen again.
pub fn chosen(event: &Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// Whether `event` carries files, not text or a link.
pub fn is_carrying(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|data| data.types());
    types.is_some_and(|types| types.iter().any(|kind| kind.as_string().as_deref() == Some("Files")))
}

/// The first file that was dropped.
pub fn dropped(event: &DragEvent) -> Option<File> {
    event.data_transfer()?.files()?.get(0)
}
