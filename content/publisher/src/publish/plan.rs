//! What has to go up, seen from both ends.

use super::PublishError;
use super::host::{Host, HostErrorKind, Put};
use super::order::{self, TIMESTAMP};
use super::readers::{Reader, readers};
use super::theirs::{Theirs, read, theirs};
use crate::repo::trusted;
use crate::say::sentences as say;
use huquq_bundle::Expiry;
use std::path::{Path, PathBuf};

/// One file that goes up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// Relative path, `/` between parts.
    pub path: String,
    /// Its size.
    pub bytes: u64,
    how: Put,
}

/// A publish that has not begun.
#[derive(Debug)]
pub struct Plan {
    repo: PathBuf,
    release: u64,
    theirs: Theirs,
    uploads: Vec<Upload>,
    readers: Vec<Reader>,
}

impl Plan {
    /// Compares the newest release of `repo` with what `host` has. Nothing is written. `now` is in seconds since
    /// 1970-01-01T00:00:00Z; dates are not enforced.
    ///
    /// # Errors
    /// [`PublishError::Repo`] when the release does not verify, [`PublishError::Said`] where somebody else published meanwhile,
    /// [`PublishError::Host`].
    pub fn make(repo: &Path, host: &dyn Host, now: i64) -> Result<Self, PublishError> {
        let set = trusted(repo, Expiry::Report, now)?;
        let there = host.list()?;
        let theirs = theirs(repo, &set, host, &there)?;
        let mut uploads = Vec::new();
        for path in order::files(repo, &set)? {
            let here = repo.join(&path);
            let bytes = std::fs::metadata(&here)
                .map_err(|source| crate::repo::RepoError::Io { path: here, source })?
                .len();
            let how = if path == TIMESTAMP {
                if theirs.same {
                    continue;
                }
                theirs.tag.clone().map_or(Put::New, Put::Over)
            } else if path.starts_with("metadata/") {
                if there.contains_key(&path) {
                    same_or_taken(repo, host, &path)?;
                    continue;
                }
                Put::New
            } else {
                // The name carries the digest: the same size is the same file, another size a part of it.
                if there.get(&path) == Some(&bytes) {
                    continue;
                }
                Put::Anyway
            };
            uploads.push(Upload { path, bytes, how });
        }
        let readers = readers(repo, &set, &theirs, &there)?;
        Ok(Self { repo: repo.into(), release: set.release(), theirs, uploads, readers })
    }

    /// The release that goes up.
    pub fn release(&self) -> u64 {
        self.release
    }

    /// The release readers have now, when it is one of this repository.
    pub fn their_release(&self) -> Option<u64> {
        self.theirs.release
    }

    /// Whether what readers are shown now was signed by a key that was revoked, and is overwritten.
    pub fn undoes_a_theft(&self) -> bool {
        self.theirs.stolen
    }

    /// The files that go up, in order.
    pub fn uploads(&self) -> &[Upload] {
        &self.uploads
    }

    /// Bytes that go up.
    pub fn bytes(&self) -> u64 {
        self.uploads.iter().map(|u| u.bytes).sum()
    }

    /// What each reader will download.
    pub fn readers(&self) -> &[Reader] {
        &self.readers
    }

    /// Sends everything in order; `sent` is told of each file once it is there. Cut at any point, readers see the release
    /// before, and a new plan sends only what is missing.
    ///
    /// # Errors
    /// [`PublishError::Said`] when somebody else published meanwhile, [`PublishError::Host`].
    pub fn send(&self, host: &dyn Host, sent: &mut dyn FnMut(&Upload)) -> Result<(), PublishError> {
        for upload in &self.uploads {
            let bytes = read(&self.repo, &upload.path)?;
            match host.put(&upload.path, &bytes, &upload.how) {
                Ok(()) => {}
                // An answer that was lost and asked for again finds its own file.
                Err(e) if e.kind == HostErrorKind::Taken => {
                    match same_or_taken(&self.repo, host, &upload.path) {
                        Err(PublishError::Said(_)) if upload.path == TIMESTAMP => {
                            return Err(say::publish_raced(host.name()).into());
                        }
                        other => other?,
                    }
                }
                Err(e) => return Err(e.into()),
            }
            sent(upload);
        }
        Ok(())
    }
}

/// A version is never overwritten: phones may have it.
fn same_or_taken(repo: &Path, host: &dyn Host, path: &str) -> Result<(), PublishError> {
    let there = host.get(path)?;
    if there.is_some_and(|stored| Ok(stored.bytes) == read(repo, path)) {
        return Ok(());
    }
    Err(say::publish_taken(path).into())
}
