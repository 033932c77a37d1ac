//! A release: packs first, then the countries' metadata, then snapshot, then timestamp. Whoever reads in between sees the
//! release before, whole.

use super::roles::{Holders, OFFLINE_SECONDS, current, finish, meta_file, role, signed};
use super::{RepoError, io, read};
use crate::publish::write_whole;
use huquq_bundle::metadata::{Envelope, MetaList, Root, TargetFile, Targets};
use huquq_bundle::{TargetName, digest, utc};
use std::collections::BTreeMap;
use std::path::Path;

/// What a release changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Released {
    /// Its number; the one before when nothing changed.
    pub release: u64,
    /// Packs that are new or differ, with their bytes.
    pub changed: Vec<(String, u64)>,
}

/// Signs `packs` as the next release of `repo`. Without a change the timestamp is signed anew and the release stays.
/// `now` is in seconds since 1970-01-01T00:00:00Z.
///
/// # Errors
/// [`RepoError::NotARepository`], [`RepoError::TooFewKeys`], [`RepoError::Rejected`] for a pack of a country nobody was
/// given, [`RepoError::Io`].
pub fn release(
    repo: &Path,
    holders: &Holders,
    packs: &BTreeMap<TargetName, Vec<u8>>,
    now: i64,
) -> Result<Released, RepoError> {
    let (root, snapshot) = current(repo)?;
    let metadata = repo.join("metadata");
    let targets: Targets = load(&metadata, &snapshot, "targets")?;
    let delegations = targets.delegations.as_ref().map(|d| d.roles.as_slice()).unwrap_or_default();
    for name in packs.keys() {
        if !delegations.iter().any(|d| d.covers(name.plain())) {
            return Err(huquq_bundle::Rejected::NotSigned { name: name.plain().into() }.into());
        }
    }
    let mut changed = Vec::new();
    let mut next = MetaList {
        version: snapshot.version + 1,
        expires: utc::format(now + OFFLINE_SECONDS),
        ..snapshot.clone()
    };
    for delegation in delegations {
        let old: Targets = load(&metadata, &snapshot, &delegation.name)?;
        let files: BTreeMap<String, TargetFile> = packs
            .iter()
            .filter(|(name, _)| delegation.covers(name.plain()))
            .map(|(name, bytes)| (name.plain().to_owned(), target_file(bytes, old.targets.get(name.plain()))))
            .collect();
        if files == old.targets {
            continue;
        }
        for (name, bytes) in packs.iter().filter(|(name, _)| delegation.covers(name.plain())) {
            if old.targets.get(name.plain()) != files.get(name.plain()) {
                changed.push((name.plain().to_owned(), bytes.len() as u64));
                let path = repo.join(name.stored_at(&digest::sha256_hex(bytes)));
                write_whole(&path, bytes).map_err(io(&path))?;
            }
        }
        let version = old.version + 1;
        // What another program wrote into the file stays.
        let new = Targets { version, expires: utc::format(now + OFFLINE_SECONDS), targets: files, ..old };
        let bytes = signed("targets", &new, &holders.at_hand(&delegation.name, &delegation.role_keys())?)?;
        let path = metadata.join(format!("{version}.{}.json", delegation.name));
        write_whole(&path, &bytes).map_err(io(&path))?;
        let file = format!("{}.json", delegation.name);
        let new = meta_file(version, &bytes, next.meta.get(&file));
        next.meta.insert(file, new);
    }
    let release = if next.meta == snapshot.meta { snapshot } else { next };
    let number = release.version;
    finish(repo, holders, &root, release, now)?;
    super::patches::write(repo)?;
    Ok(Released { release: number, changed })
}

/// Signs `targets` with the holders of a new root; its content stays.
pub(super) fn sign_targets_again(
    repo: &Path,
    holders: &Holders,
    root: &Root,
    snapshot: &mut MetaList,
    now: i64,
) -> Result<(), RepoError> {
    let metadata = repo.join("metadata");
    let mut targets: Targets = load(&metadata, snapshot, "targets")?;
    targets.version += 1;
    targets.expires = utc::format(now + OFFLINE_SECONDS);
    let bytes = signed("targets", &targets, &holders.at_hand("targets", role(root, "targets")?)?)?;
    let path = metadata.join(format!("{}.targets.json", targets.version));
    write_whole(&path, &bytes).map_err(io(&path))?;
    let new = meta_file(targets.version, &bytes, snapshot.meta.get("targets.json"));
    snapshot.meta.insert("targets.json".into(), new);
    Ok(())
}

fn load(metadata: &Path, snapshot: &MetaList, name: &str) -> Result<Targets, RepoError> {
    let missing = || huquq_bundle::Rejected::NotSigned { name: name.into() };
    let version = snapshot.meta.get(&format!("{name}.json")).ok_or_else(missing)?.version;
    let bytes = read(&metadata.join(format!("{version}.{name}.json")))?;
    Ok(Envelope::parse(name, &bytes)?.signed("targets")?)
}

fn target_file(bytes: &[u8], old: Option<&TargetFile>) -> TargetFile {
    let hashes = BTreeMap::from([("sha256".to_owned(), digest::sha256_hex(bytes))]);
    TargetFile { length: bytes.len() as u64, hashes, extra: old.map(|o| o.extra.clone()).unwrap_or_default() }
}
