//! The saved form of an assessment: envelope, schema versions, migration steps.

mod body;

use crate::Timestamp;
use crate::assessment::Assessment;
use body::Body;
pub use body::{
    ActionRecord, AlignmentRecord, AnswerRecord, AssetRecord, Body as FileBody, DismissalRecord,
    EvidenceRecord, GivenTwice, InterfaceRecord, ScopeRecord, SettlementRecord,
};
use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::num::NonZeroU32;
use std::sync::Arc;

/// What marks a file as ours.
pub const FORMAT: &str = "plumbline-assessment";

/// Ending of a saved file.
pub const EXTENSION: &str = "plumb";

/// The largest file that is read, in bytes. A full assessment of both standards is under 1 MB.
pub const MAX_BYTES: u64 = 32 * 1024 * 1024;

/// The schema version this build writes.
pub const CURRENT: u32 = STEPS.len() as u32 + 1;

/// Lifts a body by one version.
pub type Step = fn(Value) -> Result<Value, StepError>;

/// Append-only: step `i` lifts version `i + 1` to `i + 2`.
const STEPS: &[Step] = &[scopes_and_overlay];

/// 1 to 2: assets, scopes, alignment and confirmed answers came. Nothing of version 1 changed its form; the number says
/// that an older release would drop what is new.
#[expect(clippy::unnecessary_wraps, reason = "the form of a step")]
fn scopes_and_overlay(body: Value) -> Result<Value, StepError> {
    Ok(body)
}

/// What a migration step could not carry over.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct StepError(/** In words. */ pub String);

/// Why a file was not opened. The file, and what was open before, are untouched in every case.
#[derive(Debug, Clone, thiserror::Error)]
pub enum OpenError {
    /// Larger than [`MAX_BYTES`].
    #[error("{size_bytes} bytes are more than the {MAX_BYTES} that are read")]
    TooLarge {
        /// Of the file.
        size_bytes: u64,
    },
    /// Begins like JSON and stops short or breaks off.
    #[error("damaged or cut short")]
    Damaged(#[source] Arc<serde_json::Error>),
    /// Not JSON, or not our envelope.
    #[error("not a Plumbline assessment")]
    NotOurFile,
    /// Written by a later release.
    #[error("schema version {found} is newer than {newest}, the newest this build reads")]
    TooNew {
        /// In the file.
        found: u32,
        /// Of this build.
        newest: u32,
    },
    /// A migration step met something it cannot carry over.
    #[error("migration from schema version {from} failed")]
    StepFailed {
        /// Start of the step.
        from: u32,
        /// What it met.
        #[source]
        source: StepError,
    },
    /// Migrated, but not a valid assessment.
    #[error("the content is not a valid assessment")]
    Invalid(#[source] Arc<serde_json::Error>),
}

/// What is written round the body. `app_version` is for information only.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(title = "Plumbline assessment"))]
pub struct Envelope<B> {
    /// Always `plumbline-assessment`.
    #[cfg_attr(feature = "schema", schemars(extend("const" = FORMAT)))]
    pub format: String,
    /// Shape of the body.
    #[cfg_attr(feature = "schema", schemars(extend("const" = CURRENT)))]
    pub schema_version: NonZeroU32,
    /// The release that wrote it.
    #[serde(default)]
    pub app_version: String,
    /// When it was written.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub saved_at: Option<Timestamp>,
    /// The assessment.
    pub body: B,
}

/// Opens a file of any version up to [`CURRENT`].
///
/// # Errors
/// See [`OpenError`]; nothing is changed by a failure.
pub fn open(bytes: &[u8]) -> Result<Assessment, OpenError> {
    open_with(STEPS, bytes)
}

/// As [`open`], with other migration steps: the seam that tests use.
///
/// # Errors
/// See [`OpenError`].
pub fn open_with(steps: &[Step], bytes: &[u8]) -> Result<Assessment, OpenError> {
    let size_bytes = bytes.len() as u64;
    if size_bytes > MAX_BYTES {
        return Err(OpenError::TooLarge { size_bytes });
    }
    let (head, value) = read_head(bytes)?;
    let (found, newest) = (head.schema_version.get(), steps.len() as u32 + 1);
    if found > newest {
        return Err(OpenError::TooNew { found, newest });
    }
    let Envelope { mut body, .. } = read_checked::<Envelope<Value>>(value)?;
    for (from, step) in (1..).zip(steps).skip_while(|(from, _)| *from < found) {
        body = step(body).map_err(|source| OpenError::StepFailed { from, source })?;
    }
    let body: Body = read_checked(body)?;
    Assessment::try_from(body).map_err(|err| OpenError::Invalid(Arc::new(Error::custom(err))))
}

/// Writes `doc` as a file of version [`CURRENT`]. Equal input gives equal bytes.
///
/// # Errors
/// Only when `serde_json` cannot write a value, which no assessment contains.
pub fn save(doc: &Assessment, app_version: &str, saved_at: Timestamp) -> Result<Vec<u8>, serde_json::Error> {
    let envelope = Envelope {
        format: FORMAT.into(),
        schema_version: NonZeroU32::MIN.saturating_add(CURRENT - 1),
        app_version: app_version.into(),
        saved_at: Some(saved_at),
        body: Body::from(doc.clone()),
    };
    let mut bytes = serde_json::to_vec_pretty(&envelope)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// What every version of the envelope has, so that a newer file is known for one whatever else changed.
#[derive(Deserialize)]
struct Head {
    format: String,
    schema_version: NonZeroU32,
}

fn read_head(bytes: &[u8]) -> Result<(Head, Value), OpenError> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let looks_like_json = text.trim_ascii_start().starts_with(b"{");
    let value: Value = serde_json::from_slice(text).map_err(|err| match looks_like_json {
        true => OpenError::Damaged(Arc::new(err)),
        false => OpenError::NotOurFile,
    })?;
    let head = Head::deserialize(&value).map_err(|_| OpenError::NotOurFile)?;
    if head.format != FORMAT {
        return Err(OpenError::NotOurFile);
    }
    Ok((head, value))
}

fn read_checked<T: DeserializeOwned>(value: Value) -> Result<T, OpenError> {
    serde_json::from_value(value).map_err(|err| OpenError::Invalid(Arc::new(err)))
}
