//! Where metadata is put together: the only places that write out its structures field by field.

use super::holders::Holders;
use crate::keys::PublicKey;
use huquq_bundle::digest;
use huquq_bundle::metadata::{
    Delegation, Delegations, Key, MetaFile, MetaList, RELEASED, ROOT, RoleKeys, Root, TargetFile, Targets,
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
    let keyids = keys.iter().map(|k| k.id.clone()).collect();
    RoleKeys { keyids, threshold: Holders::threshold(role), ..RoleKeys::default() }
}

pub(super) fn first_root(keys: BTreeMap<String, Key>, roles: BTreeMap<String, RoleKeys>, now: i64) -> Root {
    Root {
        version: 1,
        expires: offline_expiry(now),
        consistent_snapshot: true,
        keys,
        roles,
        ..Root::default()
    }
}

/// A targets file that signs nothing yet.
pub(super) fn empty_targets(now: i64) -> Targets {
    Targets { version: 1, expires: offline_expiry(now), ..Targets::default() }
}

/// Hands `country/*` to a country's editors.
pub(super) fn delegation(country: &str, keys: &[PublicKey]) -> Delegation {
    let RoleKeys { keyids, threshold, .. } = role_keys(country, keys);
    let (name, paths) = (country.into(), Some(vec![format!("{country}/*")]));
    Delegation { name, keyids, threshold, terminating: true, paths, ..Delegation::default() }
}

pub(super) fn delegations(keys: BTreeMap<String, Key>, roles: Vec<Delegation>) -> Delegations {
    Delegations { keys, roles, ..Delegations::default() }
}

/// The keys that may sign a delegated role.
pub(super) fn keys_of(delegation: &Delegation) -> RoleKeys {
    delegation.role_keys()
}

/// The first snapshot.
pub(super) fn snapshot(meta: BTreeMap<String, MetaFile>, now: i64) -> MetaList {
    next_snapshot(MetaList::default(), 1, meta, now)
}

/// The snapshot after `before`. It says when it was made: from that a reader is told how old his content is; and beside which
/// root: from that whoever makes a file for phones at this release knows which roots they have.
pub(super) fn next_snapshot(
    before: MetaList,
    root: u64,
    meta: BTreeMap<String, MetaFile>,
    now: i64,
) -> MetaList {
    let mut extra = before.extra;
    extra.insert(RELEASED.into(), utc::format(now).into());
    extra.insert(ROOT.into(), root.into());
    MetaList { version: before.version + 1, expires: offline_expiry(now), meta, extra }
}

/// The timestamp after `before` for a snapshot.
pub(super) fn timestamp(before: MetaList, release: u64, snapshot: &[u8], now: i64) -> MetaList {
    let file = meta_file(release, snapshot, before.meta.get("snapshot.json"));
    let meta = BTreeMap::from([("snapshot.json".to_owned(), file)]);
    let expires = utc::format(now + TIMESTAMP_SECONDS);
    MetaList { version: before.version + 1, expires, meta, extra: before.extra }
}

/// What is signed about a metadata file; fields another program wrote into the `old` entry stay.
pub(super) fn meta_file(version: u64, bytes: &[u8], old: Option<&MetaFile>) -> MetaFile {
    let extra = old.map(|o| o.extra.clone()).unwrap_or_default();
    MetaFile { version, length: Some(bytes.len() as u64), hashes: Some(sha256(bytes)), extra }
}

/// What is signed about a pack; fields another program wrote into the `old` entry stay.
pub(super) fn target_file(bytes: &[u8], old: Option<&TargetFile>) -> TargetFile {
    let extra = old.map(|o| o.extra.clone()).unwrap_or_default();
    TargetFile { length: bytes.len() as u64, hashes: sha256(bytes), extra }
}

fn sha256(bytes: &[u8]) -> BTreeMap<String, String> {
    BTreeMap::from([("sha256".to_owned(), digest::sha256_hex(bytes))])
}
