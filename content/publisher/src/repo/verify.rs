//! The whole repository through the reader's own checks, dates enforced: what an editor runs before he publishes.

use super::{RepoError, newest, read};
use huquq_bundle::{Expiry, TargetName, TrustedSet};
use std::path::Path;

/// What was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Release.
    pub release: u64,
    /// Version of root.
    pub root: u64,
    /// Packs checked.
    pub packs: usize,
    /// Their bytes.
    pub bytes: u64,
}

/// Follows the chain from root 1 to the last pack. `now` is in seconds since 1970-01-01T00:00:00Z.
///
/// # Errors
/// [`RepoError::Rejected`] names the first check that fails, [`RepoError::Io`] the first file that is missing.
pub fn verify(repo: &Path, now: i64) -> Result<Verified, RepoError> {
    let set = trusted(repo, Expiry::Enforce, now)?;
    let packs = set.packs();
    let mut bytes = 0;
    for (name, signed) in &packs {
        let name = TargetName::new(name)?;
        let sha256 = signed.hashes.get("sha256").map(String::as_str).unwrap_or_default();
        let pack = set.verify_pack(&name, read(&repo.join(name.stored_at(sha256)))?)?;
        bytes += pack.bytes().len() as u64;
    }
    Ok(Verified { release: set.release(), root: set.root_version(), packs: packs.len(), bytes })
}

/// The metadata of a repository, from root 1 to the countries, every check passed.
pub(crate) fn trusted(repo: &Path, expiry: Expiry, now: i64) -> Result<TrustedSet, RepoError> {
    let metadata = repo.join("metadata");
    let file = |name: String| read(&metadata.join(name));
    let last = newest(repo, "root")?;
    if last == 0 {
        return Err(RepoError::NotARepository(repo.into()));
    }
    let mut set = TrustedSet::from_root(&file("1.root.json".into())?, expiry, now)?;
    for version in 2..=last {
        set.update_root(&file(format!("{version}.root.json"))?)?;
    }
    set.update_timestamp(&file("timestamp.json".into())?)?;
    set.update_snapshot(&file(set.metadata_file("snapshot")?)?)?;
    while let Some((by, role)) = set.missing() {
        set.update_delegated(&by, &role, &file(set.metadata_file(&role)?)?)?;
    }
    Ok(set)
}
