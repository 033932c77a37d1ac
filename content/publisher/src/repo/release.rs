//! A release: the packs that changed, and the file of each country that signs for them.

use super::current::{Current, delegations};
use super::draft::Draft;
use super::finish::finish;
use super::holders::Holders;
use super::{RepoError, make};
use huquq_bundle::metadata::TargetFile;
use huquq_bundle::{Rejected, TargetName, digest};
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
    let (mut draft, changed) = draft(Current::load(repo)?, packs, now)?;
    draft.sign(holders, None)?;
    Ok(Released { release: finish(repo, holders, draft, None, now)?, changed })
}

/// The files that `packs` need, unsigned, and the packs that are new or differ.
pub(super) fn draft(
    current: Current,
    packs: &BTreeMap<TargetName, Vec<u8>>,
    now: i64,
) -> Result<(Draft, Vec<(String, u64)>), RepoError> {
    let roles = delegations(&current.targets).to_vec();
    for name in packs.keys() {
        if !roles.iter().any(|d| d.covers(name.plain())) {
            return Err(Rejected::NotSigned { name: name.plain().into() }.into());
        }
    }
    let mut changed = Vec::new();
    let mut draft = Draft::new(current);
    for role in roles {
        let missing = || Rejected::NotSigned { name: role.name.clone() };
        let old = draft.current.countries.get(&role.name).ok_or_else(missing)?.clone();
        let of_country = || packs.iter().filter(|(name, _)| role.covers(name.plain()));
        let files: BTreeMap<String, TargetFile> = of_country()
            .map(|(n, bytes)| (n.plain().into(), make::target_file(bytes, old.targets.get(n.plain()))))
            .collect();
        if files == old.targets {
            continue;
        }
        for (name, bytes) in of_country() {
            if old.targets.get(name.plain()) != files.get(name.plain()) {
                changed.push((name.plain().to_owned(), bytes.len() as u64));
                draft.packs.insert(name.stored_at(&digest::sha256_hex(bytes)), bytes.clone());
            }
        }
        let mut next = old;
        next.version += 1;
        next.expires = make::offline_expiry(now);
        next.targets = files;
        draft.push(&role.name, next.version, &next)?;
    }
    Ok((draft, changed))
}
