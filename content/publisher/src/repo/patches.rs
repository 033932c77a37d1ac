//! Shortcuts beside the signed files: each current pack compressed, and patches from the releases before (FORMAT.md 2.10 to
//! 2.12). They need no trust and no key; losing the folder `patches` costs readers bytes and nothing else.

use super::{RepoError, io, newest, read};
use crate::publish::write_whole;
use huquq_bundle::metadata::{Envelope, MetaList, TargetFile, Targets};
use huquq_bundle::{TargetName, delta, file_name, shortcut};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A release as its files say.
struct Release {
    list: MetaList,
    snapshot: Vec<u8>,
    files: BTreeMap<String, Vec<u8>>,
    packs: BTreeMap<String, TargetFile>,
}

impl Release {
    fn read(repo: &Path, number: u64) -> Result<Self, RepoError> {
        let metadata = repo.join("metadata");
        let snapshot = read(&metadata.join(format!("{number}.snapshot.json")))?;
        let list: MetaList = Envelope::parse("snapshot", &snapshot)?.signed("snapshot")?;
        let (mut files, mut packs) = (BTreeMap::new(), BTreeMap::new());
        for (file, meta) in &list.meta {
            let role = file.trim_end_matches(".json");
            let bytes = read(&metadata.join(file_name(role, Some(meta.version))))?;
            packs.extend(Envelope::parse(role, &bytes)?.signed::<Targets>("targets")?.targets);
            files.insert(role.to_owned(), bytes);
        }
        Ok(Self { list, snapshot, files, packs })
    }

    fn whole(&self) -> Option<Vec<u8>> {
        shortcut::old_metadata(&self.snapshot, &self.list, &self.files)
    }
}

/// Writes the shortcuts to the newest release that are missing, and removes those to older ones.
///
/// # Errors
/// [`RepoError::Io`], [`RepoError::Rejected`].
pub fn write(repo: &Path) -> Result<(), RepoError> {
    let number = newest(repo, "snapshot")?;
    let now = Release::read(repo, number)?;
    let mut wanted = BTreeSet::new();
    let mut put = |place: String, bytes: &dyn Fn() -> Result<Vec<u8>, RepoError>| -> Result<(), RepoError> {
        let path = repo.join(&place);
        if !path.exists() {
            write_whole(&path, &bytes()?).map_err(io(&path))?;
        }
        wanted.insert(place);
        Ok(())
    };
    let pack = |name: &TargetName, sha256: &str| read(&repo.join(name.stored_at(sha256)));
    for (name, file) in packs_of(&now)? {
        put(shortcut::pack_compressed(&name, file), &|| Ok(delta::make(b"", &pack(&name, file)?)))?;
    }
    for before in (number.saturating_sub(shortcut::RELEASES).max(1)..number).rev() {
        let Ok(old) = Release::read(repo, before) else { continue };
        if let Some(whole) = old.whole() {
            let roles = shortcut::changed(&old.list, &now.list).filter_map(|role| now.files.get(role));
            let new: Vec<u8> = std::iter::once(&now.snapshot).chain(roles).flatten().copied().collect();
            put(shortcut::metadata_patch(before, number), &|| {
                Ok(shortcut::metadata_patch_bytes(&whole, &new))
            })?;
        }
        for (name, from) in packs_of(&old)? {
            let Some(to) = now.packs.get(name.plain()).and_then(sha256) else { continue };
            // A release so old that somebody cleared its packs away has no patch.
            if from != to && repo.join(name.stored_at(from)).exists() {
                put(shortcut::pack_patch(&name, from, to), &|| {
                    Ok(delta::make(&pack(&name, from)?, &pack(&name, to)?))
                })?;
            }
        }
    }
    remove_others(repo, Path::new("patches"), &wanted)
}

fn sha256(file: &TargetFile) -> Option<&str> {
    file.hashes.get("sha256").map(String::as_str)
}

fn packs_of(release: &Release) -> Result<Vec<(TargetName, &str)>, RepoError> {
    let mut out = Vec::new();
    for (name, file) in &release.packs {
        let name = TargetName::new(name)?;
        if let (Some(_), Some(digest)) = (name.country_and_locale(), sha256(file)) {
            out.push((name, digest));
        }
    }
    Ok(out)
}

fn remove_others(repo: &Path, below: &Path, wanted: &BTreeSet<String>) -> Result<(), RepoError> {
    let folder = repo.join(below);
    for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
        let place = below.join(entry.file_name());
        // A link is removed and not followed: what it leads to is not the repository's.
        if entry.file_type().map_err(io(&entry.path()))?.is_dir() {
            remove_others(repo, &place, wanted)?;
        } else if !wanted.contains(&place.to_string_lossy().replace('\\', "/")) {
            std::fs::remove_file(entry.path()).map_err(io(&entry.path()))?;
        }
    }
    Ok(())
}
