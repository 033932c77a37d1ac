//! From a repository to where readers fetch it, in an order in which no reader ever sees half a release:
//! packs, then versioned metadata, then `timestamp.json`, which alone is ever overwritten.
//!
//! [`Plan::make`] looks at both ends and sends nothing; [`Plan::send`] sends. A publish that was cut is simply run again.

mod folder;
mod host;
mod order;
mod plan;
mod readers;
mod s3;
mod theirs;

pub use folder::Folder;
pub use host::{Host, HostError, HostErrorKind, Put, Stored, open};
pub use order::plan;
pub use plan::{Plan, Upload};
pub use readers::Reader;
pub use s3::S3;

use crate::repo::RepoError;
use crate::say::{Language, Said};
use std::io::Write;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// A release that was not published, or not to its end. Readers still see the release they had.
#[derive(Debug, Error)]
pub enum PublishError {
    /// The repository here cannot be read, or does not verify.
    #[error(transparent)]
    Repo(#[from] RepoError),
    /// The other end failed.
    #[error(transparent)]
    Host(#[from] HostError),
    /// A sentence for the editor, in his language.
    #[error("{0}")]
    Said(#[from] Said),
}

impl PublishError {
    /// The sentence in `language`, where there is one; otherwise in English.
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::Repo(error) => error.text(language),
            Self::Said(said) => said.text(language),
            Self::Host(error) => error.to_string(),
        }
    }
}

/// Copies what the folder `to` does not have yet, in publishing order; `timestamp.json` last and only when it differs.
/// Returns the files written, relative, with their bytes. Dates are not enforced; [`crate::repo::verify`] does that.
///
/// # Errors
/// [`PublishError`]; then `to` still shows the release it had.
pub fn publish(repo: &Path, to: &Path) -> Result<Vec<(PathBuf, u64)>, PublishError> {
    let host = Folder::new(to);
    let plan = Plan::make(repo, &host, 0)?;
    plan.send(&host, &mut |_| {})?;
    Ok(plan.uploads().iter().map(|u| (PathBuf::from(&u.path), u.bytes)).collect())
}

/// Writes a file so that a reader sees the old one or the new one, never a part: a hidden file beside it, synced, renamed.
///
/// # Errors
/// What the system said; no part is left behind.
pub fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    write_then(path, bytes, |part| std::fs::rename(part, path))
}

/// Writes the hidden file, and lets `place` give it its name.
fn write_then(
    path: &Path,
    bytes: &[u8],
    place: impl FnOnce(&Path) -> std::io::Result<()>,
) -> std::io::Result<()> {
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let part = path.with_file_name(format!(".{name}.part"));
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let written = (|| {
        let mut file = std::fs::File::create(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        place(&part)
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    written
}
