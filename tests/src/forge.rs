//! A TUF repository in memory in which anything can be made wrong before it is signed.

use huquq_bundle::metadata::{
    Delegation, Delegations, MetaFile, MetaList, RoleKeys, Root, TOP_LEVEL, Targets, envelope_bytes,
};
use huquq_bundle::{Expiry, Freshness, Rejected, TrustedSet, digest};
use huquq_publisher::keys::SecretKey;
use std::collections::BTreeMap;
use tempfile::TempDir;

/// A date no test reaches.
pub const FAR: &str = "2036-01-01T00:00:00Z";
/// A date before [`crate::NOW`].
pub const PAST: &str = "2026-01-01T00:00:00Z";

/// The repository: one key a role, everything at version 1.
#[derive(Debug)]
pub struct Forge {
    scratch: TempDir,
    made: usize,
    /// Who signs which role.
    pub keys: BTreeMap<String, Vec<SecretKey>>,
    /// The newest root; [`Forge::next_root`] signs it.
    pub root: Root,
    /// Roots as they were signed, from version 1.
    pub roots: Vec<Vec<u8>>,
    /// The timestamp.
    pub timestamp: MetaList,
    /// The snapshot.
    pub snapshot: MetaList,
    /// `targets` and every delegated role.
    pub targets: BTreeMap<String, Targets>,
}

impl Forge {
    /// Makes it.
    ///
    /// # Panics
    /// When the system has no randomness or no room for a folder.
    #[expect(clippy::new_without_default, reason = "it makes keys")]
    pub fn new() -> Self {
        let list = || MetaList { expires: FAR.into(), ..MetaList::default() };
        let mut forge = Self {
            scratch: tempfile::tempdir().unwrap(),
            made: 0,
            keys: BTreeMap::new(),
            root: Root { expires: FAR.into(), consistent_snapshot: true, ..Root::default() },
            roots: Vec::new(),
            timestamp: list(),
            snapshot: list(),
            targets: BTreeMap::from([("targets".to_owned(), empty())]),
        };
        for role in TOP_LEVEL {
            forge.rotate(role);
        }
        forge.next_root();
        forge.publish();
        forge
    }

    /// A new key.
    ///
    /// # Panics
    /// As [`Forge::new`].
    pub fn key(&mut self) -> SecretKey {
        self.made += 1;
        SecretKey::create(&self.scratch.path().join(self.made.to_string()), None).unwrap()
    }

    /// Gives a top-level role a new key in place of its old ones, in the root that is signed next.
    pub fn rotate(&mut self, role: &str) {
        let key = self.key();
        self.root.keys.insert(key.id().into(), key.public().clone());
        let keyids = vec![key.id().to_owned()];
        self.root.roles.insert(role.into(), RoleKeys { keyids, threshold: 1, ..RoleKeys::default() });
        // The next root is signed by the old holders and the new.
        let holders = self.keys.entry(role.into()).or_default();
        if role != "root" {
            holders.clear();
        }
        holders.push(key);
    }

    /// Signs the next root.
    pub fn next_root(&mut self) {
        self.root.version += 1;
        self.roots.push(self.sign("root", "root", &self.root));
    }

    /// Hands paths to a role with one new key and empty metadata, if it has none yet.
    ///
    /// # Panics
    /// When `by` does not exist.
    pub fn delegate(&mut self, by: &str, delegation: Delegation) {
        let key = self.key();
        let name = delegation.name.clone();
        let above = self.targets.get_mut(by).unwrap().delegations.get_or_insert_with(Delegations::default);
        above.keys.insert(key.id().into(), key.public().clone());
        let keyids = vec![key.id().to_owned()];
        above.roles.push(Delegation { keyids, threshold: 1, ..delegation });
        self.keys.entry(name.clone()).or_default().push(key);
        self.targets.entry(name).or_insert_with(empty);
    }

    /// A target of some bytes, in a role.
    ///
    /// # Panics
    /// When the role does not exist.
    pub fn add(&mut self, role: &str, name: &str, bytes: &[u8]) {
        let hashes = BTreeMap::from([("sha256".to_owned(), digest::sha256_hex(bytes))]);
        let length = bytes.len() as u64;
        let file = huquq_bundle::metadata::TargetFile { length, hashes, ..Default::default() };
        self.targets.get_mut(role).unwrap().targets.insert(name.into(), file);
    }

    /// Names every targets role in the next snapshot, and that in the next timestamp.
    pub fn publish(&mut self) {
        for role in self.targets.keys() {
            let meta = meta(self.targets[role].version, &self.file(role));
            self.snapshot.meta.insert(format!("{role}.json"), meta);
        }
        self.publish_snapshot();
    }

    /// Names the snapshot as it stands, at its next version, in the next timestamp.
    pub fn publish_snapshot(&mut self) {
        self.snapshot.version += 1;
        let meta = meta(self.snapshot.version, &self.file("snapshot"));
        self.timestamp.meta.insert("snapshot.json".into(), meta);
        self.timestamp.version += 1;
    }

    /// The signed file of any role but root.
    ///
    /// # Panics
    /// When there is no such role.
    pub fn file(&self, role: &str) -> Vec<u8> {
        match role {
            "timestamp" => self.sign(role, role, &self.timestamp),
            "snapshot" => self.sign(role, role, &self.snapshot),
            _ => self.sign(role, "targets", &self.targets[role]),
        }
    }

    fn sign<T: serde::Serialize>(&self, role: &str, kind: &str, body: &T) -> Vec<u8> {
        let keys = &self.keys[role];
        envelope_bytes(kind, body, |message| keys.iter().map(|k| k.sign(message)).collect()).unwrap()
    }

    /// A strict reader that trusts root 1.
    ///
    /// # Panics
    /// When root 1 was made wrong.
    pub fn reader(&self) -> TrustedSet {
        TrustedSet::from_root(&self.roots[0], Expiry::Enforce, crate::NOW).unwrap()
    }

    /// Leads a reader through everything that is published.
    ///
    /// # Errors
    /// What the reader refused.
    pub fn bring(&self, reader: &mut TrustedSet) -> Result<(), Rejected> {
        for root in self.roots.iter().skip(reader.root_version() as usize) {
            reader.update_root(root)?;
        }
        if reader.update_timestamp(&self.file("timestamp"))? == Freshness::New {
            reader.update_snapshot(&self.file("snapshot"))?;
        }
        while let Some((by, role)) = reader.missing() {
            reader.update_delegated(&by, &role, &self.file(&role))?;
        }
        Ok(())
    }
}

fn empty() -> Targets {
    Targets { version: 1, expires: FAR.into(), ..Targets::default() }
}

/// What is signed about a metadata file.
pub fn meta(version: u64, bytes: &[u8]) -> MetaFile {
    let hashes = BTreeMap::from([("sha256".to_owned(), digest::sha256_hex(bytes))]);
    MetaFile { version, length: Some(bytes.len() as u64), hashes: Some(hashes), ..MetaFile::default() }
}

/// A delegation of `paths`, its keys still to be given.
pub fn to(name: &str, paths: &str) -> Delegation {
    Delegation { name: name.into(), paths: Some(vec![paths.into()]), ..Delegation::default() }
}
