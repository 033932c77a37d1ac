//! The four kinds of TUF metadata as typed data (section 4 of TUF 1.0.34).
//!
//! Fields this reader does not know are kept in `extra`: whoever signs metadata anew signs them again, and a key keeps its id.

mod envelope;
#[cfg(feature = "conformance-keys")]
mod foreign_keys;
mod key;
mod paths;

pub use envelope::{Envelope, SignatureEntry, envelope_bytes};
pub use key::{Key, KeyValue};

use crate::{Rejected, digest};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Version of the TUF specification the publisher writes.
pub const SPEC_VERSION: &str = "1.0.34";

/// Roles every root names. A delegated role cannot have one of these names.
pub const TOP_LEVEL: [&str; 4] = ["root", "timestamp", "snapshot", "targets"];

/// Fields another program wrote, by name.
pub type Extra = BTreeMap<String, Value>;
/// Field of our snapshots, which TUF does not know: the instant of the release, in the form of `expires`.
pub const RELEASED: &str = "released";
/// Field of our snapshots: the version of the root that was newest when the release was made.
pub const ROOT: &str = "root";

/// Which keys may sign a role, and how many of them must.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleKeys {
    /// Ids of the keys.
    pub keyids: Vec<String>,
    /// Number of distinct keys that must have signed; at least 1.
    pub threshold: usize,
    /// Fields this reader does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// `root`: the keys of every role.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Root {
    /// Version, from 1, rising by exactly 1.
    pub version: u64,
    /// Instant after which it should have been replaced.
    pub expires: String,
    /// Whether files are stored under versioned and hashed names. Always true for us.
    #[serde(default)]
    pub consistent_snapshot: bool,
    /// Keys by id.
    pub keys: BTreeMap<String, Key>,
    /// Roles `root`, `targets`, `snapshot`, `timestamp`.
    pub roles: BTreeMap<String, RoleKeys>,
    /// Fields this reader does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What one role signs about another's file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MetaFile {
    /// Version of that file.
    pub version: u64,
    /// Its length in bytes, where named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<u64>,
    /// Its digests by algorithm, where named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hashes: Option<BTreeMap<String, String>>,
    /// Fields this reader does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// `timestamp` and `snapshot`: versions of the files below them.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct MetaList {
    /// Version, from 1.
    pub version: u64,
    /// Instant after which it should have been replaced.
    pub expires: String,
    /// File name (`snapshot.json`, `kz.json`) to what is signed about it.
    pub meta: BTreeMap<String, MetaFile>,
    /// Fields this reader does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A signed file: a pack.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetFile {
    /// Length in bytes.
    pub length: u64,
    /// Digests by algorithm; at least one of `sha256` and `sha512` is demanded.
    pub hashes: BTreeMap<String, String>,
    /// Fields this reader does not know, `custom` among them.
    #[serde(flatten)]
    pub extra: Extra,
}

impl TargetFile {
    /// Whether `bytes` are the file of that `name` (TUF 5.7.3).
    ///
    /// # Errors
    /// [`Rejected::WrongLength`], [`Rejected::DigestMismatch`], [`Rejected::Malformed`] when no digest is named that can be checked.
    pub fn verify(&self, name: &str, bytes: &[u8]) -> Result<(), Rejected> {
        let found = bytes.len() as u64;
        if found != self.length {
            return Err(Rejected::WrongLength { name: name.into(), found, allowed: self.length });
        }
        check_hashes(name, &self.hashes, bytes)
    }
}

/// `targets` and every delegated role: the packs, and who may sign which others.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Targets {
    /// Version, from 1.
    pub version: u64,
    /// Instant after which it should have been replaced.
    pub expires: String,
    /// Packs by name.
    pub targets: BTreeMap<String, TargetFile>,
    /// Other roles and the paths they may sign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delegations: Option<Delegations>,
    /// Fields this reader does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Targets {
    /// The roles it hands paths to, in order of priority.
    pub fn delegated(&self) -> &[Delegation] {
        self.delegations.as_ref().map(|d| d.roles.as_slice()).unwrap_or_default()
    }

    /// Refuses delegations that are not what TUF 4.5 prescribes.
    pub(crate) fn check_delegations(&self, role: &str) -> Result<(), Rejected> {
        let mut names = BTreeSet::new();
        for delegation in self.delegated() {
            let name = delegation.name.as_str();
            // A store keeps a role under its name, so it cannot be called as one of the files that are there already.
            let is_old_root = name.strip_suffix(".root").is_some_and(|v| v.parse::<u64>().is_ok());
            if name.is_empty() || TOP_LEVEL.contains(&name) || is_old_root {
                return Err(Rejected::UnsafeName { name: name.into() });
            }
            if !names.insert(name) {
                return Err(Rejected::malformed(role, format!("delegates to `{name}` twice")));
            }
            if delegation.paths.is_some() == delegation.path_hash_prefixes.is_some() {
                let detail = format!("`{name}` needs either `paths` or `path_hash_prefixes`");
                return Err(Rejected::malformed(role, detail));
            }
        }
        Ok(())
    }
}

/// Roles a `targets` role hands paths to.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Delegations {
    /// Keys by id.
    pub keys: BTreeMap<String, Key>,
    /// Roles in order of priority.
    pub roles: Vec<Delegation>,
    /// Fields this reader does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One delegated role.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Delegation {
    /// Name of the role, which is also its file's name.
    pub name: String,
    /// Keys that may sign it.
    pub keyids: Vec<String>,
    /// Number of them that must.
    pub threshold: usize,
    /// Whether the search stops here for a path it covers.
    #[serde(default)]
    pub terminating: bool,
    /// Shell patterns in which wildcards do not cross `/`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paths: Option<Vec<String>>,
    /// First hexadecimal digits of the SHA-256 of a target's name, in place of `paths`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path_hash_prefixes: Option<Vec<String>>,
    /// Fields this reader does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Delegation {
    /// Whether this role may sign a target of that name.
    pub fn covers(&self, target: &str) -> bool {
        let by_path = || self.paths.iter().flatten().any(|pattern| paths::matches(pattern, target));
        let by_digest = || {
            let digest = digest::sha256_hex(target.as_bytes());
            self.path_hash_prefixes.iter().flatten().any(|p| digest.starts_with(&p.to_ascii_lowercase()))
        };
        by_path() || (self.path_hash_prefixes.is_some() && by_digest())
    }

    /// Its keys and how many of them must sign.
    pub fn role_keys(&self) -> RoleKeys {
        RoleKeys { keyids: self.keyids.clone(), threshold: self.threshold, extra: Extra::new() }
    }
}

/// Every digest that this reader can compute has to match, and there has to be one.
pub(crate) fn check_hashes(
    name: &str,
    hashes: &BTreeMap<String, String>,
    bytes: &[u8],
) -> Result<(), Rejected> {
    let mut checked = false;
    for (algorithm, expected) in hashes {
        let found = match algorithm.as_str() {
            "sha256" => digest::sha256_hex(bytes),
            "sha512" => digest::sha512_hex(bytes),
            _ => continue,
        };
        if !found.eq_ignore_ascii_case(expected) {
            return Err(Rejected::DigestMismatch { name: name.into() });
        }
        checked = true;
    }
    if checked {
        Ok(())
    } else {
        Err(Rejected::malformed(name, "neither `sha256` nor `sha512` is signed for it"))
    }
}
