//! Where readers fetch from: a folder, or a bucket of an object store.

use super::{Folder, S3};
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

/// The other end of a publish.
pub trait Host {
    /// How it is called in messages.
    fn name(&self) -> String;

    /// All files with their sizes in bytes; paths are relative, `/` between parts.
    ///
    /// # Errors
    /// [`HostError`].
    fn list(&self) -> Result<BTreeMap<String, u64>, HostError>;

    /// One file, `None` when there is none.
    ///
    /// # Errors
    /// [`HostError`].
    fn get(&self, path: &str) -> Result<Option<Stored>, HostError>;

    /// Writes one file whole: whoever reads it meanwhile sees the old bytes or the new.
    ///
    /// # Errors
    /// [`HostErrorKind::Taken`] when the condition in `how` does not hold.
    fn put(&self, path: &str, bytes: &[u8], how: &Put) -> Result<(), HostError>;
}

/// A file at the other end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What the host calls this version of it.
    pub tag: String,
}

/// Under which condition a file is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Put {
    /// Under none: the name carries the digest of the bytes.
    Anyway,
    /// Only where there is no such file.
    New,
    /// Only over the version with this tag.
    Over(String),
}

/// What a failure of the other end means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HostErrorKind {
    /// The file is there, or is another one by now: somebody was faster.
    Taken,
    /// Anything else.
    Failed,
}

/// A failure of the other end.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct HostError {
    /// Where.
    pub place: String,
    /// What it means.
    pub kind: HostErrorKind,
    /// What the system or the server said.
    pub detail: String,
}

impl HostError {
    pub(super) fn failed(place: impl fmt::Display, detail: impl fmt::Display) -> Self {
        Self { place: place.to_string(), kind: HostErrorKind::Failed, detail: detail.to_string() }
    }

    pub(super) fn taken(place: impl fmt::Display) -> Self {
        let detail = "somebody else wrote it meanwhile".to_owned();
        Self { place: place.to_string(), kind: HostErrorKind::Taken, detail }
    }
}

impl fmt::Display for HostError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.detail)
    }
}

/// The host that `to` names: `s3://bucket/prefix`, or a folder.
///
/// # Errors
/// [`HostError`] when the settings for an object store are missing or wrong.
pub fn open(to: &str) -> Result<Box<dyn Host>, HostError> {
    match to.strip_prefix("s3://") {
        Some(place) => Ok(Box::new(S3::open(place)?)),
        None => Ok(Box::new(Folder::new(Path::new(to)))),
    }
}
