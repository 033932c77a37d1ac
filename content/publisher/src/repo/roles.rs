//! Who may sign what: `root` and `targets` are three organisations' keys of which two sign; each country has three editors'
//! keys of which two sign; `snapshot` and `timestamp` have one key each. No single stolen key can publish.

use super::{RepoError, io, newest, read};
use crate::keys::SecretKey;
use crate::publish::write_whole;
use huquq_bundle::metadata::{
    Delegation, Delegations, Envelope, MetaFile, MetaList, RoleKeys, Root, Targets, envelope_bytes,
};
use huquq_bundle::utc;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Signatures a role of several holders needs.
const THRESHOLD: usize = 2;
/// Holders of such a role.
const HOLDERS: usize = 3;

const DAY: i64 = 86_400;
/// Offline roles are signed about once a year.
pub(super) const OFFLINE_SECONDS: i64 = 400 * DAY;
/// How long a timestamp vouches for "this is the newest".
pub(super) const TIMESTAMP_SECONDS: i64 = 30 * DAY;

/// The key files of a folder, by name: `root-1.key`, `kz-2.key`, `snapshot.key`.
#[derive(Debug)]
pub struct Holders {
    folder: PathBuf,
}

impl Holders {
    /// The folder of key files.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// File of the key called `name`.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.key"))
    }

    fn names(role: &str) -> Vec<String> {
        match role {
            "snapshot" | "timestamp" => vec![role.to_owned()],
            "targets" => Self::names("root"),
            _ => (1..=HOLDERS).map(|n| format!("{role}-{n}")).collect(),
        }
    }

    fn threshold(role: &str) -> usize {
        if Self::names(role).len() > 1 { THRESHOLD } else { 1 }
    }

    /// Makes every key that is missing. For a demonstration: in earnest each holder makes his own with `huquq keys new`.
    ///
    /// # Errors
    /// [`RepoError::Key`], [`RepoError::Io`].
    pub fn create_missing(&self, countries: &[String]) -> Result<(), RepoError> {
        std::fs::create_dir_all(&self.folder).map_err(io(&self.folder))?;
        let fixed = ["root", "snapshot", "timestamp"].into_iter();
        for name in fixed.chain(countries.iter().map(String::as_str)).flat_map(Self::names) {
            if !self.file(&name).exists() {
                SecretKey::create(&self.file(&name))?;
            }
        }
        Ok(())
    }

    fn all(&self, role: &str) -> Result<Vec<SecretKey>, RepoError> {
        Self::names(role).iter().map(|n| Ok(SecretKey::read(&self.file(n))?)).collect()
    }

    /// The keys of `wanted` that lie in the folder, or an error when they are fewer than it takes.
    pub(super) fn at_hand(&self, role: &str, wanted: &RoleKeys) -> Result<Vec<SecretKey>, RepoError> {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(&self.folder).map_err(io(&self.folder))?.flatten() {
            let path = entry.path();
            if path.extension().is_some_and(|e| e == "key") {
                let key = SecretKey::read(&path)?;
                if wanted.keyids.iter().any(|id| id == key.id()) {
                    found.push(key);
                }
            }
        }
        found.sort_by(|a, b| a.id().cmp(b.id()));
        let (needed, have) = (wanted.threshold, found.len());
        if have < needed {
            return Err(RepoError::TooFewKeys { role: role.into(), needed, have });
        }
        Ok(found)
    }
}

/// Signs metadata with every key at hand.
pub(super) fn signed<T: Serialize>(kind: &str, body: &T, keys: &[SecretKey]) -> Result<Vec<u8>, RepoError> {
    Ok(envelope_bytes(kind, body, |message| keys.iter().map(|k| k.sign(message)).collect())?)
}

fn role_keys(role: &str, keys: &[SecretKey]) -> RoleKeys {
    let keyids = keys.iter().map(|k| k.id().to_owned()).collect();
    RoleKeys { keyids, threshold: Holders::threshold(role), ..RoleKeys::default() }
}

/// Makes a repository with an empty release 1: root, targets that hand each country to its editors, snapshot, timestamp.
/// `now` is in seconds since 1970-01-01T00:00:00Z.
///
/// # Errors
/// [`RepoError::Exists`], [`RepoError::Key`], [`RepoError::Io`].
pub fn init(repo: &Path, holders: &Holders, countries: &[String], now: i64) -> Result<(), RepoError> {
    let metadata = repo.join("metadata");
    if metadata.exists() {
        return Err(RepoError::Exists(repo.into()));
    }
    let offline = utc::format(now + OFFLINE_SECONDS);
    let mut keys = BTreeMap::new();
    let mut roles = BTreeMap::new();
    for role in ["root", "targets", "snapshot", "timestamp"] {
        let of_role = holders.all(role)?;
        keys.extend(of_role.iter().map(|k| (k.id().to_owned(), k.public().clone())));
        roles.insert(role.to_owned(), role_keys(role, &of_role));
    }
    let root = Root {
        version: 1,
        expires: offline.clone(),
        consistent_snapshot: true,
        keys,
        roles,
        ..Root::default()
    };

    let mut delegated_keys = BTreeMap::new();
    let mut delegations = Vec::new();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let empty = Targets { version: 1, expires: offline.clone(), ..Targets::default() };
    for country in countries {
        let of_country = holders.all(country)?;
        delegated_keys.extend(of_country.iter().map(|k| (k.id().to_owned(), k.public().clone())));
        let RoleKeys { keyids, threshold, .. } = role_keys(country, &of_country);
        let (name, paths) = (country.clone(), Some(vec![format!("{country}/*")]));
        let new = Delegation { name, keyids, threshold, terminating: true, paths, ..Delegation::default() };
        delegations.push(new);
        files.push((country.clone(), signed("targets", &empty, &of_country)?));
    }
    let delegations = Delegations { keys: delegated_keys, roles: delegations, ..Delegations::default() };
    let targets = Targets { delegations: Some(delegations), ..empty };
    files.push(("targets".into(), signed("targets", &targets, &holders.all("targets")?)?));

    std::fs::create_dir_all(&metadata).map_err(io(&metadata))?;
    write_whole(&metadata.join("1.root.json"), &signed("root", &root, &holders.all("root")?)?)
        .map_err(io(&metadata))?;
    let mut meta = BTreeMap::new();
    for (role, bytes) in files {
        meta.insert(format!("{role}.json"), meta_file(1, &bytes, None));
        write_whole(&metadata.join(format!("1.{role}.json")), &bytes).map_err(io(&metadata))?;
    }
    finish(repo, holders, &root, MetaList { version: 1, expires: offline, meta, ..MetaList::default() }, now)
}

/// Writes snapshot and timestamp: the last two files of a release, the timestamp last of all.
pub(super) fn finish(
    repo: &Path,
    holders: &Holders,
    root: &Root,
    snapshot: MetaList,
    now: i64,
) -> Result<(), RepoError> {
    let metadata = repo.join("metadata");
    let bytes = signed("snapshot", &snapshot, &holders.at_hand("snapshot", role(root, "snapshot")?)?)?;
    let path = metadata.join(format!("{}.snapshot.json", snapshot.version));
    write_whole(&path, &bytes).map_err(io(&path))?;
    let timestamp_path = metadata.join("timestamp.json");
    let mut timestamp = match std::fs::read(&timestamp_path) {
        Ok(old) => Envelope::parse("timestamp", &old)?.signed("timestamp")?,
        Err(_) => MetaList::default(),
    };
    timestamp.version += 1;
    timestamp.expires = utc::format(now + TIMESTAMP_SECONDS);
    let new = meta_file(snapshot.version, &bytes, timestamp.meta.get("snapshot.json"));
    timestamp.meta.insert("snapshot.json".into(), new);
    let bytes = signed("timestamp", &timestamp, &holders.at_hand("timestamp", role(root, "timestamp")?)?)?;
    write_whole(&timestamp_path, &bytes).map_err(io(&timestamp_path))
}

pub(super) fn role<'a>(root: &'a Root, name: &str) -> Result<&'a RoleKeys, RepoError> {
    let missing = || huquq_bundle::Rejected::NotSigned { name: name.into() };
    Ok(root.roles.get(name).ok_or_else(missing)?)
}

/// What is signed about a metadata file; fields another program wrote into the `old` entry stay.
pub(super) fn meta_file(version: u64, bytes: &[u8], old: Option<&MetaFile>) -> MetaFile {
    let hashes = BTreeMap::from([("sha256".to_owned(), huquq_bundle::digest::sha256_hex(bytes))]);
    let extra = old.map(|o| o.extra.clone()).unwrap_or_default();
    MetaFile { version, length: Some(bytes.len() as u64), hashes: Some(hashes), extra }
}

/// The newest root and snapshot of a repository.
pub(super) fn current(repo: &Path) -> Result<(Root, MetaList), RepoError> {
    let metadata = repo.join("metadata");
    let file = |role: &str| -> Result<Envelope, RepoError> {
        let version = newest(repo, role)?;
        if version == 0 {
            return Err(RepoError::NotARepository(repo.into()));
        }
        Ok(Envelope::parse(role, &read(&metadata.join(format!("{version}.{role}.json")))?)?)
    };
    Ok((file("root")?.signed("root")?, file("snapshot")?.signed("snapshot")?))
}

/// Replaces the key called `name` (`root-2`, `snapshot`, …) by a new one and signs the next root with both old and new
/// holders. The old key file is kept beside the new one as `NAME.key.retired-N`.
///
/// Country keys live in `targets` and are not rotated here yet.
///
/// # Errors
/// [`RepoError::NoSuchKey`], [`RepoError::TooFewKeys`], [`RepoError::Key`], [`RepoError::Io`].
pub fn rotate(repo: &Path, holders: &Holders, name: &str, now: i64) -> Result<u64, RepoError> {
    let known = ["root", "snapshot", "timestamp"].into_iter().flat_map(Holders::names).any(|n| n == name);
    if !known {
        return Err(RepoError::NoSuchKey(name.into()));
    }
    let (old_root, snapshot) = current(repo)?;
    let old_signers = holders.at_hand("root", role(&old_root, "root")?)?;
    let path = holders.file(name);
    let old = SecretKey::read(&path)?;
    let version = old_root.version + 1;
    let retired = path.with_extension(format!("key.retired-{version}"));
    std::fs::rename(&path, &retired).map_err(io(&path))?;
    let new = SecretKey::create(&path)?;
    let mut root = old_root;
    root.version = version;
    root.expires = utc::format(now + OFFLINE_SECONDS);
    root.keys.remove(old.id());
    root.keys.insert(new.id().to_owned(), new.public().clone());
    for keys in root.roles.values_mut() {
        for id in keys.keyids.iter_mut().filter(|id| *id == old.id()) {
            new.id().clone_into(id);
        }
    }
    let mut signers = old_signers;
    if name.starts_with("root-") {
        signers.push(new);
    }
    let bytes = signed("root", &root, &signers)?;
    let path = repo.join("metadata").join(format!("{version}.root.json"));
    write_whole(&path, &bytes).map_err(io(&path))?;
    // Every rotation is followed by a new snapshot and timestamp: a phone that sees the same timestamp does not look for roots.
    let mut next = MetaList { version: snapshot.version + 1, ..snapshot };
    if name.starts_with("root-") {
        super::release::sign_targets_again(repo, holders, &root, &mut next, now)?;
    }
    finish(repo, holders, &root, next, now)?;
    Ok(version)
}
