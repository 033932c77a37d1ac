//! Where metadata is put together: the only places that write out its structures field by field.

use super::holders::Holders;
use crate::keys::PublicKey;
use huquq_bundle::digest;
use huquq_bundle::metadata::{
    Delegation, Delegations, Key, MetaFile, MetaList, RoleKeys, Root, TargetFile, Targets,
};
use huquq_bundle::utc;
use std::collections::BTreeMap;

const DAY: i64 = 86_400;
/// Offline roles are signed about once a year.
const OFFLINE_SECONDS: i64 = 400 * DAY;
/// How long a timestamp vouches for "this is the newest".
const TIMESTAMP_SECONDS: i64 = 30 * DAY;

/// Until when a file of an offline role that is signed now should be replaced.
pub(super) fn offline_expiry(now: i64) -> String {
    utc::format(now + OFFLINE_SECONDS)
}

pub(super) fn keys_by_id<'a>(keys: impl IntoIterator<Item = &'a PublicKey>) -> BTreeMap<String, Key> {
    keys.into_iter().map(|k| (k.id.clone(), k.key.clone())).collect()
}

pub(super) fn role_keys(role: &str, keys: &[PublicKey]) -> RoleKeys {
    RoleKeys { keyids: keys.iter().map(|k| k.id.clone()).collect(), threshold: Holders::threshold(role) }
}

pub(super) fn first_root(keys: BTreeMap<String, Key>, roles: BTreeMap<String, RoleKeys>, now: i64) -> Root {
    Root { version: 1, expires: offline_expiry(now), consistent_snapshot: true, keys, roles }
}

/// A targets file that signs nothing yet.
pub(super) fn empty_targets(now: i64) -> Targets {
    Targets { version: 1, expires: offline_expiry(now), targets: BTreeMap::new(), delegations: None }
}

/// Hands `country/*` to a country's editors.
pub(super) fn delegation(country: &str, keys: &[PublicKey]) -> Delegation {
    let RoleKeys { keyids, threshold } = role_keys(country, keys);
    let paths = vec![format!("{country}/*")];
    Delegation { name: country.into(), keyids, threshold, terminating: true, paths }
}

pub(super) fn delegations(keys: BTreeMap<String, Key>, roles: Vec<Delegation>) -> Delegations {
    Delegations { keys, roles }
}

/// The keys that may sign a delegated role.
pub(super) fn keys_of(delegation: &Delegation) -> RoleKeys {
    RoleKeys { keyids: delegation.keyids.clone(), threshold: delegation.threshold }
}

pub(super) fn snapshot(version: u64, meta: BTreeMap<String, MetaFile>, now: i64) -> MetaList {
    MetaList { version, expires: offline_expiry(now), meta }
}

pub(super) fn timestamp(version: u64, snapshot: MetaFile, now: i64) -> MetaList {
    let meta = BTreeMap::from([("snapshot.json".to_owned(), snapshot)]);
    MetaList { version, expires: utc::format(now + TIMESTAMP_SECONDS), meta }
}

pub(super) fn meta_file(version: u64, bytes: &[u8]) -> MetaFile {
    MetaFile { version, length: Some(bytes.len() as u64), hashes: Some(sha256(bytes)) }
}

pub(super) fn target_file(bytes: &[u8]) -> TargetFile {
    TargetFile { length: bytes.len() as u64, hashes: sha256(bytes) }
}

fn sha256(bytes: &[u8]) -> BTreeMap<String, String> {
    BTreeMap::from([("sha256".to_owned(), digest::sha256_hex(bytes))])
}
