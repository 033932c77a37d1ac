//! What the other end shows its readers now, and whether ours may follow it.

use super::host::Host;
use super::order::TIMESTAMP;
use super::{HostError, PublishError};
use crate::repo::RepoError;
use crate::say::sentences as say;
use huquq_bundle::metadata::{Envelope, MetaList, RoleKeys, Root};
use huquq_bundle::{TrustedSet, digest, limits};
use std::collections::BTreeMap;
use std::path::Path;

/// The timestamp at the other end.
#[derive(Debug)]
pub(super) struct Theirs {
    /// What the host calls this version of the file; `None` where there is no file.
    pub tag: Option<String>,
    /// Whether it is ours already, byte for byte.
    pub same: bool,
    /// The release its readers have, when that is one of ours.
    pub release: Option<u64>,
    /// It was signed by a key that counts no longer, over a release we do not know: a thief's work that is to be overwritten.
    pub stolen: bool,
}

pub(super) fn theirs(
    repo: &Path,
    set: &TrustedSet,
    host: &dyn Host,
    there: &BTreeMap<String, u64>,
) -> Result<Theirs, PublishError> {
    let root_number =
        |path: &String| path.strip_prefix("metadata/")?.strip_suffix(".root.json")?.parse::<u64>().ok();
    if let Some(newer) = there.keys().filter_map(root_number).find(|n| *n > set.root_version()) {
        return Err(say::publish_newer_root(newer.to_string(), set.root_version().to_string()).into());
    }
    let nothing = Theirs { tag: None, same: false, release: None, stolen: false };
    let Some(length) = there.get(TIMESTAMP) else { return Ok(nothing) };
    if *length > limits::TIMESTAMP_BYTES {
        return Err(say::publish_not_a_timestamp(host.name()).into());
    }
    let Some(stored) = host.get(TIMESTAMP)? else { return Ok(nothing) };
    let ours = read(repo, TIMESTAMP)?;
    let tag = Some(stored.tag);
    if stored.bytes == ours {
        return Ok(Theirs { tag, same: true, release: Some(set.release()), stolen: false });
    }
    let not_one = || say::publish_not_a_timestamp(host.name());
    let envelope = Envelope::parse("timestamp", &stored.bytes).map_err(|_| not_one())?;
    let list: MetaList = envelope.signed("timestamp").map_err(|_| not_one())?;
    let snapshot = list.meta.get("snapshot.json").ok_or_else(not_one)?;
    // One of ours: the file of that version lies here with that digest.
    let here = read(repo, &format!("metadata/{}.snapshot.json", snapshot.version)).ok();
    let sha256 = snapshot.hashes.as_ref().and_then(|h| h.get("sha256"));
    let known = here.is_some_and(|bytes| Some(&digest::sha256_hex(&bytes)) == sha256);
    let release = known.then_some(snapshot.version);

    if signs(&envelope, set.root()) {
        let our_version = Envelope::parse("timestamp", &ours)
            .and_then(|e| e.signed::<MetaList>("timestamp"))
            .map_err(RepoError::from)?
            .version;
        if list.version > our_version {
            return Err(say::publish_newer(list.version.to_string(), our_version.to_string()).into());
        }
        if list.version == our_version || !known {
            return Err(say::publish_not_ours(snapshot.version.to_string()).into());
        }
        return Ok(Theirs { tag, same: false, release, stolen: false });
    }
    // A key that was exchanged since signs for nothing any more, however high its number: this is how a theft is undone.
    for version in (1..set.root_version()).rev() {
        let old = read(repo, &format!("metadata/{version}.root.json"))?;
        let old: Root =
            Envelope::parse("root", &old).and_then(|e| e.signed("root")).map_err(RepoError::from)?;
        if signs(&envelope, &old) {
            return Ok(Theirs { tag, same: false, release, stolen: !known });
        }
    }
    Err(say::publish_not_a_timestamp(host.name()).into())
}

fn signs(envelope: &Envelope, root: &Root) -> bool {
    let nobody = RoleKeys::default();
    envelope.verify(&root.keys, root.roles.get("timestamp").unwrap_or(&nobody)).is_ok()
}

pub(super) fn read(repo: &Path, path: &str) -> Result<Vec<u8>, HostError> {
    let path = repo.join(path);
    std::fs::read(&path).map_err(|e| HostError::failed(path.display(), e))
}
