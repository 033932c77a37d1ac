//! Which files a release consists of, and in which order they may appear.

use crate::repo::{RepoError, trusted};
use huquq_bundle::{Expiry, Rejected, TargetName, TrustedSet};
use std::path::{Path, PathBuf};

/// The files of the newest release in the order in which they may appear at the other end: what readers fetch from root 1 to
/// the last pack, and the helpers below `patches/`. Files of earlier releases are not among them: the other end has them.
///
/// # Errors
/// [`RepoError`] when the release does not verify.
pub fn plan(repo: &Path) -> Result<Vec<PathBuf>, RepoError> {
    Ok(files(repo, &trusted(repo, Expiry::Report, 0)?)?.into_iter().map(PathBuf::from).collect())
}

pub(super) fn files(repo: &Path, set: &TrustedSet) -> Result<Vec<String>, RepoError> {
    let mut files = Vec::new();
    for (name, signed) in set.packs() {
        let sha256 = signed.hashes.get("sha256").map(String::as_str).unwrap_or_default();
        files.push(TargetName::new(&name)?.stored_at(sha256));
    }
    walk(repo, "patches", &mut files)?;
    for role in roles(set) {
        files.push(versioned(set, &role)?);
    }
    files.push(format!("metadata/{}.snapshot.json", set.release()));
    files.extend((1..=set.root_version()).map(|version| format!("metadata/{version}.root.json")));
    files.push(TIMESTAMP.into());
    files.sort_by_key(|file| (stage(file), file.clone()));
    Ok(files)
}

/// The one file that is overwritten.
pub(super) const TIMESTAMP: &str = "metadata/timestamp.json";

/// `targets` and the roles below it.
pub(super) fn roles(set: &TrustedSet) -> Vec<String> {
    std::iter::once("targets".to_owned()).chain(set.delegations().into_iter().map(|d| d.name)).collect()
}

/// Where the file of a targets role stands.
pub(super) fn versioned(set: &TrustedSet, role: &str) -> Result<String, Rejected> {
    Ok(format!("metadata/{}.{role}.json", set.targets_wanted(role)?.version))
}

fn stage(file: &str) -> u8 {
    match file {
        _ if file.starts_with("targets/") || file.starts_with("patches/") => 0,
        TIMESTAMP => 5,
        _ if file.ends_with(".targets.json") => 2,
        _ if file.ends_with(".snapshot.json") => 3,
        // A root before the timestamp it belongs to, and after everything that its keys sign.
        // Between the two, what an exchanged key had signed verifies no longer, and a reader who begins just then is refused
        // until the timestamp is there: a root stands outside of what the snapshot ties together.
        _ if file.ends_with(".root.json") => 4,
        _ => 1,
    }
}

fn walk(repo: &Path, below: &str, out: &mut Vec<String>) -> Result<(), RepoError> {
    let folder = repo.join(below);
    if !folder.is_dir() {
        return Ok(());
    }
    let io = |source| RepoError::Io { path: folder.clone(), source };
    for entry in std::fs::read_dir(&folder).map_err(io)? {
        let entry = entry.map_err(io)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{below}/{name}");
        if entry.file_type().map_err(io)?.is_dir() {
            walk(repo, &path, out)?;
        } else if !name.starts_with('.') {
            out.push(path);
        }
    }
    Ok(())
}
