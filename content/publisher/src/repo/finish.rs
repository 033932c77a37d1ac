//! The end of every change: packs first, then the countries' metadata, targets, snapshot, root, and the timestamp last.
//! Whoever reads in between sees the release before, whole.

use super::draft::{Draft, signed};
use super::holders::Holders;
use super::{RepoError, io, make, read};
use crate::publish::write_whole;
use huquq_bundle::metadata::{Envelope, MetaList};
use std::path::Path;

/// Signs snapshot and timestamp over a draft whose files have their signatures, and writes all of it. Returns the release.
pub(super) fn finish(
    repo: &Path,
    holders: &Holders,
    mut draft: Draft,
    except: Option<&str>,
    now: i64,
) -> Result<u64, RepoError> {
    draft.close()?;
    let metadata = repo.join("metadata");
    let at_hand = |role: &str| holders.at_hand(role, &draft.needs(role)?, except);
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut release = draft.current.snapshot.version;
    let snapshot = if draft.waiting.is_empty() {
        // Nothing new: the release stays byte for byte, and only the promise that it is the newest is renewed.
        read(&metadata.join(format!("{release}.snapshot.json")))?
    } else {
        release += 1;
        let mut meta = draft.current.snapshot.meta.clone();
        for waiting in draft.waiting.iter().filter(|w| w.role != "root") {
            let bytes = waiting.bytes()?;
            let file = format!("{}.json", waiting.role);
            let new = make::meta_file(waiting.version, &bytes, meta.get(&file));
            meta.insert(file, new);
            files.push((waiting.file_name(), bytes));
        }
        // `targets` after the countries it names.
        files.sort_by_key(|(name, _)| name.ends_with(".targets.json"));
        let next = make::next_snapshot(draft.current.snapshot.clone(), draft.root()?.version, meta, now);
        let bytes = signed("snapshot", &next, &at_hand("snapshot")?)?;
        files.push((format!("{release}.snapshot.json"), bytes.clone()));
        bytes
    };
    // A root before the timestamp it belongs to, and after everything that its keys sign.
    for root in draft.waiting.iter().filter(|w| w.role == "root") {
        files.push((root.file_name(), root.bytes()?));
    }
    let path = metadata.join("timestamp.json");
    let before: MetaList = Envelope::parse("timestamp", &read(&path)?)?.signed("timestamp")?;
    let timestamp = make::timestamp(before, release, &snapshot, now);
    let timestamp = signed("timestamp", &timestamp, &at_hand("timestamp")?)?;

    // Every key was at hand and every passphrase right: from here only the disk can fail.
    for (path, bytes) in &draft.packs {
        let path = repo.join(path);
        write_whole(&path, bytes).map_err(io(&path))?;
    }
    for (name, bytes) in files {
        let path = metadata.join(name);
        write_whole(&path, &bytes).map_err(io(&path))?;
    }
    super::patches::write(repo)?;
    write_whole(&path, &timestamp).map_err(io(&path))?;
    Ok(release)
}
