//! A new repository: `root` and `targets` are three organisations' keys of which two sign; each country has three editors'
//! keys of which two sign; `snapshot` and `timestamp` have one key each. No single stolen key can publish.

use super::draft::{Need, signed};
use super::holders::Holders;
use super::{RepoError, io, make};
use crate::keys::PublicKey;
use crate::publish::write_whole;
use huquq_bundle::metadata::{Key, MetaList, RoleKeys};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

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
    let mut keys = BTreeMap::new();
    let mut roles = BTreeMap::new();
    for role in ["root", "targets", "snapshot", "timestamp"] {
        let of_role = holders.all(role)?;
        keys.extend(make::keys_by_id(&of_role));
        roles.insert(role.to_owned(), make::role_keys(role, &of_role));
    }
    let root = make::first_root(keys.clone(), roles.clone(), now);
    // Everything is signed before anything is written: a missing key or a wrong passphrase leaves no half of a repository.
    let sign = |name: &str, role: &str| -> Result<Signer<'_>, RepoError> {
        let of_role = roles.get(role).cloned().unwrap_or(RoleKeys { threshold: 1, ..RoleKeys::default() });
        Ok(Signer { holders, name: name.into(), need: Need::new(&keys, &of_role) })
    };

    let mut delegated_keys: BTreeMap<String, Key> = BTreeMap::new();
    let mut delegations = Vec::new();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let empty = make::empty_targets(now);
    for country in countries {
        let of_country: Vec<PublicKey> = holders.all(country)?;
        let need = Need::new(&make::keys_by_id(&of_country), &make::role_keys(country, &of_country));
        let signer = Signer { holders, name: country.clone(), need };
        files.push((country.clone(), signer.sign("targets", &empty)?));
        delegated_keys.extend(make::keys_by_id(&of_country));
        delegations.push(make::delegation(country, &of_country));
    }
    let mut targets = empty;
    targets.delegations = Some(make::delegations(delegated_keys, delegations));
    files.push(("targets".into(), sign("targets", "targets")?.sign("targets", &targets)?));
    let meta = files.iter().map(|(role, bytes)| (format!("{role}.json"), make::meta_file(1, bytes, None)));
    let snapshot = make::snapshot(meta.collect(), now);
    let snapshot = sign("snapshot", "snapshot")?.sign("snapshot", &snapshot)?;
    let timestamp = make::timestamp(MetaList::default(), 1, &snapshot, now);
    let timestamp = sign("timestamp", "timestamp")?.sign("timestamp", &timestamp)?;
    files.push(("root".into(), sign("root", "root")?.sign("root", &root)?));
    files.push(("snapshot".into(), snapshot));

    std::fs::create_dir_all(&metadata).map_err(io(&metadata))?;
    for (role, bytes) in files {
        let path = metadata.join(format!("1.{role}.json"));
        write_whole(&path, &bytes).map_err(io(&path))?;
    }
    let path = metadata.join("timestamp.json");
    write_whole(&path, &timestamp).map_err(io(&path))
}

struct Signer<'a> {
    holders: &'a Holders,
    name: String,
    need: Need,
}

impl Signer<'_> {
    fn sign<T: Serialize>(&self, kind: &str, body: &T) -> Result<Vec<u8>, RepoError> {
        signed(kind, body, &self.holders.at_hand(&self.name, std::slice::from_ref(&self.need), None)?)
    }
}
