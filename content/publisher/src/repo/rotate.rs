//! Another key in the place of one: `rotate` when it is time, `revoke` when it was stolen or lost.
//!
//! After both, everything the old key had signed for phones is signed anew, and a new timestamp follows, because a phone that
//! sees the same timestamp does not look for roots. A change of the timestamp's or snapshot's key makes phones forget the
//! versions they saw under it (TUF 5.3.11): a thief who ran the number up to a million is overcome.

use super::current::{Current, delegations};
use super::draft::Draft;
use super::finish::finish;
use super::holders::Holders;
use super::{RepoError, io, make, stage};
use crate::keys::PublicKey;
use huquq_bundle::metadata::{Root, Targets};
use std::path::{Path, PathBuf};

/// What a rotation did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rotated {
    /// Version of root; a country's key leaves it as it was.
    pub root: u64,
    /// Release.
    pub release: u64,
    /// Id of the key that counts no longer.
    pub old: String,
    /// Id of the new key.
    pub new: String,
    /// File of the new key.
    pub file: PathBuf,
}

/// Replaces the key called `name` (`root-2`, `snapshot`, `kz-1`, …) by a new one. The old key may sign once more, where the
/// others are not enough. Its file is kept beside the new one as `NAME.key.retired-N`.
///
/// # Errors
/// [`RepoError::NoSuchKey`], [`RepoError::TooFewKeys`], [`RepoError::Key`], [`RepoError::Io`].
pub fn rotate(repo: &Path, holders: &Holders, name: &str, now: i64) -> Result<Rotated, RepoError> {
    replace(repo, holders, name, true, now)
}

/// Takes a key out that was stolen or lost and puts a new one in its place. The old key signs nothing: its file need not be
/// there, and the others of its role must reach the threshold. `key` is its name, or its id (eight digits or more).
///
/// # Errors
/// As [`rotate`].
pub fn revoke(repo: &Path, holders: &Holders, key: &str, now: i64) -> Result<Rotated, RepoError> {
    replace(repo, holders, key, false, now)
}

/// Prepares the exchange of `key` for the key whose public half lies in the file `new`, for holders in different places to
/// sign: see [`super::stage()`]. Whether the old key is one of those who sign is up to them. Returns the staging folder.
///
/// # Errors
/// As [`rotate`]; a sentence where a release waits already.
pub fn stage_exchange(repo: &Path, key: &str, new: &Path, now: i64) -> Result<PathBuf, RepoError> {
    let current = Current::load(repo)?;
    let place = find(&current, None, key)?;
    let draft = exchange(current, &place, &PublicKey::read(new)?, now)?;
    stage::write(repo, &draft, now)
}

/// A key of the repository: the role that names it, its id, and the name its file has or gets.
struct Place {
    role: String,
    id: String,
    name: String,
}

fn replace(
    repo: &Path,
    holders: &Holders,
    key: &str,
    may_sign: bool,
    now: i64,
) -> Result<Rotated, RepoError> {
    let current = Current::load(repo)?;
    let place = find(&current, Some(holders), key)?;
    let file = holders.file(&place.name);
    // Under another name until the repository knows it: if this is cut short, both files are there and nothing is lost.
    let fresh = holders.file(&format!("{}.new", place.name));
    let new = holders.create(&fresh)?.public_key();
    let except = (!may_sign).then_some(place.id.as_str());
    let done = (|| {
        let mut draft = exchange(current, &place, &new, now)?;
        draft.sign(holders, except)?;
        let root = draft.root()?.version;
        Ok::<_, RepoError>((root, finish(repo, holders, draft, except, now)?))
    })();
    let (root, release) = match done {
        Ok(done) => done,
        Err(e) => {
            // Nothing names this key, and none was replaced.
            if !names(repo, &new.id) {
                let _ = std::fs::remove_file(&fresh);
            }
            return Err(e);
        }
    };
    if file.exists() {
        let retired = free(&file, release);
        std::fs::rename(&file, &retired).map_err(io(&file))?;
    }
    std::fs::rename(&fresh, &file).map_err(io(&fresh))?;
    Ok(Rotated { root, release, old: place.id, new: new.id, file })
}

fn free(file: &Path, release: u64) -> PathBuf {
    let named = |n: u64| file.with_extension(format!("key.retired-{n}"));
    (release..).map(named).find(|path| !path.exists()).unwrap_or_else(|| named(release))
}

/// Whether the newest metadata names a key.
fn names(repo: &Path, id: &str) -> bool {
    Current::load(repo).is_ok_and(|c| {
        c.root.keys.contains_key(id) || c.targets.delegations.is_some_and(|d| d.keys.contains_key(id))
    })
}

fn find(current: &Current, holders: Option<&Holders>, key: &str) -> Result<Place, RepoError> {
    let mut roles: Vec<(String, Vec<String>)> = Vec::new();
    for role in ["root", "snapshot", "timestamp"] {
        let keys = current.root.roles.get(role).map(|r| r.keyids.clone());
        roles.push((role.into(), keys.unwrap_or_default()));
    }
    for delegation in delegations(&current.targets) {
        roles.push((delegation.name.clone(), delegation.keyids.clone()));
    }
    let here = holders.map(Holders::publics).transpose()?.unwrap_or_default();
    let at_hand = |id: &str| here.iter().any(|(_, p)| p.id == id);
    if key.len() >= 8 && key.bytes().all(|b| b.is_ascii_hexdigit()) {
        let key = key.to_ascii_lowercase();
        for (role, ids) in &roles {
            if let Some(id) = ids.iter().find(|id| id.starts_with(&key)) {
                let name = holders.map(|h| name_for(role, id, h)).transpose()?.unwrap_or_default();
                return Ok(Place { role: role.clone(), id: id.clone(), name });
            }
        }
        return Err(RepoError::NoSuchKey(key));
    }
    let role = roles.iter().find(|(role, _)| Holders::names(role).iter().any(|n| n == key));
    let (role, ids) = role.ok_or_else(|| RepoError::NoSuchKey(key.into()))?;
    let file = holders.map(|h| h.file(key)).filter(|file| file.exists());
    let id = if let Some(file) = file {
        let id = PublicKey::read(&file)?.id;
        // A file that never became part of the repository is not the key of that name.
        ids.contains(&id).then_some(id).ok_or_else(|| RepoError::NoSuchKey(key.into()))?
    } else {
        // Without its file it is the one key of its role that nobody here has.
        let gone: Vec<&String> = ids.iter().filter(|id| !at_hand(id)).collect();
        match gone.as_slice() {
            [id] => (*id).clone(),
            _ => return Err(RepoError::WhichKey { name: key.into(), ids: ids.clone() }),
        }
    };
    Ok(Place { role: role.clone(), id, name: key.into() })
}

/// The name whose file holds this key, or one that is free.
fn name_for(role: &str, id: &str, holders: &Holders) -> Result<String, RepoError> {
    let names = Holders::names(role);
    let holds = |name: &&String| PublicKey::read(&holders.file(name)).is_ok_and(|p| p.id == id);
    let found = names.iter().find(holds).or_else(|| names.iter().find(|n| !holders.file(n).exists()));
    found.cloned().ok_or_else(|| RepoError::NoSuchKey(id.into()))
}

/// The files that name the new key, and those that the old one had signed.
fn exchange(current: Current, place: &Place, new: &PublicKey, now: i64) -> Result<Draft, RepoError> {
    let put = |ids: &mut Vec<String>| {
        for id in ids.iter_mut().filter(|id| **id == place.id) {
            new.id.clone_into(id);
        }
    };
    let mut draft = Draft::new(current.clone());
    let again = |role: &str| current.is_signed_by(role, &place.id);
    let is_country = current.countries.contains_key(&place.role);
    if is_country {
        let mut targets: Targets = current.targets.clone();
        renew(&mut targets, now);
        if let Some(delegations) = &mut targets.delegations {
            for role in delegations.roles.iter_mut().filter(|r| r.name == place.role) {
                put(&mut role.keyids);
            }
            delegations.keys.insert(new.id.clone(), new.key.clone());
            let used = |id: &String| delegations.roles.iter().any(|r| r.keyids.contains(id));
            let unused: Vec<String> = delegations.keys.keys().filter(|id| !used(id)).cloned().collect();
            for id in unused {
                delegations.keys.remove(&id);
            }
        }
        draft.push("targets", targets.version, &targets)?;
        if again(&place.role)
            && let Some(mut country) = current.countries.get(&place.role).cloned()
        {
            renew(&mut country, now);
            draft.push(&place.role, country.version, &country)?;
        }
    } else {
        let mut root: Root = current.root.clone();
        root.version += 1;
        root.expires = make::offline_expiry(now);
        root.keys.remove(&place.id);
        root.keys.insert(new.id.clone(), new.key.clone());
        for keys in root.roles.values_mut() {
            put(&mut keys.keyids);
        }
        draft.push("root", root.version, &root)?;
        if again("targets") {
            let mut targets = current.targets.clone();
            renew(&mut targets, now);
            draft.push("targets", targets.version, &targets)?;
        }
    }
    Ok(draft)
}

fn renew(targets: &mut Targets, now: i64) {
    targets.version += 1;
    targets.expires = make::offline_expiry(now);
}
