//! The next release in a folder of its own, for people elsewhere to look at and sign.
//!
//! ```text
//! staged/metadata/   the release before, whole: whoever signs verifies it, so that what he is shown as old is what readers have
//! staged/targets/    the packs before and after, of the countries that change
//! staged/next/       the files that need signatures: 8.kz.json
//! ```
//! Nothing in it is secret, and nothing in it is published.

use super::current::Current;
use super::draft::Draft;
use super::{Released, RepoError, io, read, release, say, trusted};
use crate::publish::write_whole;
use huquq_bundle::{Expiry, TargetName};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Name of the folder inside a repository.
pub const STAGED: &str = "staged";

/// Prepares `packs` as the next release and signs nothing. Returns what it will change, and the folder to hand to whoever signs.
///
/// # Errors
/// As [`super::release`]; a sentence where a release waits already or nothing changed.
pub fn stage(
    repo: &Path,
    packs: &BTreeMap<TargetName, Vec<u8>>,
    now: i64,
) -> Result<(Released, PathBuf), RepoError> {
    let (draft, changed) = release::draft(Current::load(repo)?, packs, now)?;
    let next = draft.current.snapshot.version + 1;
    let folder = write(repo, &draft, now)?;
    Ok((Released { release: next, changed }, folder))
}

/// Writes a draft to the staging folder.
pub(super) fn write(repo: &Path, draft: &Draft, now: i64) -> Result<PathBuf, RepoError> {
    let folder = repo.join(STAGED);
    if folder.exists() {
        return Err(say::stage_exists(folder.as_path()).into());
    }
    if draft.waiting.is_empty() {
        return Err(say::stage_nothing().into());
    }
    // Under a hidden name until it is whole.
    let part = repo.join(format!(".{STAGED}.part"));
    if part.exists() {
        std::fs::remove_dir_all(&part).map_err(io(&part))?;
    }
    let set = trusted(repo, Expiry::Report, now)?;
    let mut files: Vec<String> =
        (1..=set.root_version()).map(|version| format!("metadata/{version}.root.json")).collect();
    files.push("metadata/timestamp.json".into());
    files.push(format!("metadata/{}.snapshot.json", set.release()));
    let roles = std::iter::once("targets".to_owned()).chain(set.delegations().into_iter().map(|d| d.name));
    for role in roles {
        files.push(format!("metadata/{}.{role}.json", set.targets_wanted(&role)?.version));
    }
    // All packs of a country that changes: whoever looks at a changed text wants to see it in the other languages too.
    let changes = |name: &str| {
        draft.waiting.iter().any(|w| name.split_once('/').is_some_and(|(country, _)| country == w.role))
    };
    for (name, signed) in set.packs().iter().filter(|(name, _)| changes(name)) {
        let sha256 = signed.hashes.get("sha256").map(String::as_str).unwrap_or_default();
        files.push(TargetName::new(name)?.stored_at(sha256));
    }
    let put = |name: &str, bytes: &[u8]| {
        let path = part.join(name);
        write_whole(&path, bytes).map_err(io(&path))
    };
    for file in files {
        put(&file, &read(&repo.join(&file))?)?;
    }
    for (path, bytes) in &draft.packs {
        put(path, bytes)?;
    }
    for waiting in &draft.waiting {
        put(&format!("next/{}", waiting.file_name()), &waiting.bytes()?)?;
    }
    std::fs::rename(&part, &folder).map_err(io(&folder))?;
    Ok(folder)
}

/// The files of a staging folder that wait for signatures, on top of `current`.
pub(super) fn open(folder: &Path, current: Current) -> Result<Draft, RepoError> {
    let next = folder.join("next");
    let mut draft = Draft::new(current);
    let entries = std::fs::read_dir(&next).map_err(|_| say::stage_none(folder))?;
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let parts = name.strip_suffix(".json").and_then(|n| n.split_once('.'));
        let Some((version, role)) = parts.and_then(|(v, r)| Some((v.parse::<u64>().ok()?, r))) else {
            continue;
        };
        let waiting = super::draft::Waiting::parse(role, version, &read(&entry.path())?)?;
        // A file signed over another state than this one would be refused by every reader, or take back what came between.
        let expected = draft.current.version(role).map(|v| v + 1);
        if expected != Some(version) {
            return Err(say::stage_outdated(name.as_str(), folder).into());
        }
        draft.waiting.push(waiting);
    }
    draft.waiting.sort_by(|a, b| a.role.cmp(&b.role));
    if draft.waiting.is_empty() {
        return Err(say::stage_none(folder).into());
    }
    Ok(draft)
}
