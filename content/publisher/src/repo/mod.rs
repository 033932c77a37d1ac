//! A signed repository in a folder: make it, release into it, let people in different places sign, exchange keys, verify it.
//!
//! ```text
//! packs ── release ──► draft ── sign (all keys here) ───────────────► finish ──► metadata/, targets/
//!                        └── stage ──► staged/ ── sign, elsewhere ──► collect ──┘
//! ```

mod collect;
mod current;
mod diff;
mod draft;
mod finish;
mod holders;
mod init;
mod make;
mod patches;
mod release;
mod rotate;
mod sign;
mod stage;
mod verify;

pub use collect::{Accepted, collect, complete};
pub use diff::{Change, KeyChange, PackChange, RoleChange, Text, TextChange};
pub use draft::Missing;
pub use holders::Holders;
pub use init::init;
pub use release::{Released, release};
pub use rotate::{Rotated, revoke, rotate, stage_exchange};
pub use sign::{SignatureFile, Staged};
pub use stage::{STAGED, stage};
pub(crate) use verify::trusted;
pub use verify::{Verified, verify};

use crate::keys::KeyError;
use crate::say::{Language, Said, sentences as say};
use huquq_bundle::Rejected;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// A repository that could not be made, changed or verified.
#[derive(Debug, Error)]
pub enum RepoError {
    /// A key is missing or broken.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// A check failed.
    #[error("{0}")]
    Rejected(#[from] Rejected),
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// File.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// There is a repository already.
    #[error("{} is a repository already: release into it, or choose another folder", .0.display())]
    Exists(PathBuf),
    /// There is no repository.
    #[error("{}", say::repo_none(.0.as_path()))]
    NotARepository(PathBuf),
    /// Too few keys at hand for a role.
    #[error("{}", say::too_few_keys(role, *needed, *have))]
    TooFewKeys {
        /// Role.
        role: String,
        /// Signatures needed.
        needed: usize,
        /// Keys at hand.
        have: usize,
    },
    /// The name says nothing to this command.
    #[error(
        "no key called {0}: names are root-1 to root-3, snapshot, timestamp, and for each country kz-1 to kz-3, or the first \
         eight digits of an id"
    )]
    NoSuchKey(String),
    /// The file of that name is gone and several keys could be meant.
    #[error("{name}.key is not here, so name the key by its id, one of: {}", ids.join(", "))]
    WhichKey {
        /// Name that was given.
        name: String,
        /// Ids of the role's keys.
        ids: Vec<String>,
    },
    /// A sentence for the editor, in his language.
    #[error("{0}")]
    Said(#[from] Said),
}

impl RepoError {
    /// The sentence in `language`, where there is one; otherwise in English.
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::Said(said) => said.text(language),
            Self::Key(error) => error.text(language),
            Self::NotARepository(folder) => say::repo_none(folder.as_path()).text(language),
            Self::TooFewKeys { role, needed, have } => say::too_few_keys(role, *needed, *have).text(language),
            other => other.to_string(),
        }
    }
}

fn io(path: &Path) -> impl FnOnce(std::io::Error) -> RepoError + '_ {
    move |source| RepoError::Io { path: path.into(), source }
}

fn read(path: &Path) -> Result<Vec<u8>, RepoError> {
    std::fs::read(path).map_err(io(path))
}

/// The highest version of a role's file, 0 for none.
fn newest(repo: &Path, role: &str) -> Result<u64, RepoError> {
    let folder = repo.join("metadata");
    if !folder.is_dir() {
        return Err(RepoError::NotARepository(repo.into()));
    }
    let mut newest = 0;
    for entry in std::fs::read_dir(&folder).map_err(io(&folder))?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Some((version, rest)) = name.split_once('.')
            && rest.strip_suffix(".json") == Some(role)
        {
            newest = newest.max(version.parse().unwrap_or(0));
        }
    }
    Ok(newest)
}
