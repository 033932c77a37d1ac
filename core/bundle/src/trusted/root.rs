//! 5.2 and 5.3: the root, and the chain of roots that leads to the newest.

use super::checks::{at_most, exactly, role_of};
use super::{Expiry, TrustedSet};
use crate::metadata::{Envelope, Root, TOP_LEVEL};
use crate::{Rejected, limits};
use std::collections::{BTreeMap, BTreeSet};

/// Key in a store of the root of that version.
pub(super) fn key_of(version: u64) -> String {
    format!("{version}.root")
}

/// Version of the root that a store keeps under `key`.
pub(super) fn version_of(key: &str) -> Option<u64> {
    key.strip_suffix(".root").and_then(|version| version.parse().ok())
}

fn parse(bytes: &[u8]) -> Result<(Envelope, Root), Rejected> {
    // 5.3.3: no more than W bytes.
    at_most("root", bytes, limits::ROOT_BYTES)?;
    let envelope = Envelope::parse("root", bytes)?;
    let root: Root = envelope.signed("root")?;
    for role in TOP_LEVEL {
        role_of(&root, role)?;
    }
    Ok((envelope, root))
}

impl TrustedSet {
    /// Begins with a root the app shipped, or one the reader chose to trust (5.2). It must be signed by its own keys; its date
    /// does not matter. `now` is in seconds since 1970-01-01T00:00:00Z, fixed for the whole update (5.1), and matters only for dates.
    ///
    /// # Errors
    /// [`Rejected::Malformed`], [`Rejected::TooFewSignatures`], [`Rejected::WrongLength`].
    pub fn from_root(bytes: &[u8], expiry: Expiry, now: i64) -> Result<Self, Rejected> {
        let (envelope, root) = parse(bytes)?;
        envelope.verify(&root.keys, role_of(&root, "root")?)?;
        let bytes =
            BTreeMap::from([("root".to_owned(), bytes.to_vec()), (key_of(root.version), bytes.to_vec())]);
        let (held, notices) = (BTreeMap::new(), Vec::new());
        Ok(Self { expiry, now, root, timestamp: None, snapshot: None, held, bytes, notices })
    }

    /// Takes the next root (5.3). Its version is exactly one greater and a threshold of the old and of the new keys signed it. The
    /// caller asks for the next one until there is none (5.3.9), at most [`limits::ROOT_ROTATIONS`] times.
    ///
    /// # Errors
    /// [`Rejected::WrongVersion`], [`Rejected::TooFewSignatures`], [`Rejected::Malformed`], [`Rejected::WrongLength`].
    pub fn update_root(&mut self, bytes: &[u8]) -> Result<(), Rejected> {
        let (envelope, next) = parse(bytes)?;
        // 5.3.4: signed by a threshold of the trusted root's keys and of its own.
        envelope.verify(&self.root.keys, role_of(&self.root, "root")?)?;
        envelope.verify(&next.keys, role_of(&next, "root")?)?;
        // 5.3.5: exactly N+1.
        exactly("root", next.version, self.root.version.saturating_add(1))?;
        // 5.3.6: its date does not matter yet.
        let rotated = ["timestamp", "snapshot"]
            .into_iter()
            .any(|role| keys_of(&self.root, role) != keys_of(&next, role));
        // 5.3.7
        self.bytes.insert(key_of(next.version), bytes.to_vec());
        self.bytes.insert("root".into(), bytes.to_vec());
        self.root = next;
        // 5.3.11: after a change of the timestamp's or snapshot's keys their old versions bind nobody (fast-forward recovery).
        // What the new root asks more signatures for is not trusted any more either.
        if rotated || !self.still_signed("timestamp") || !self.still_signed("snapshot") {
            self.timestamp = None;
            self.snapshot = None;
            self.bytes.remove("timestamp");
            self.bytes.remove("snapshot");
        }
        self.settle();
        Ok(())
    }

    fn still_signed(&self, role: &str) -> bool {
        self.bytes.get(role).is_none_or(|bytes| self.signed_by_root(role, bytes).is_ok())
    }

    /// The file of a top-level role if a threshold of the keys the root names for it signed it (5.4.2, 5.5.3, 5.6.3).
    pub(super) fn signed_by_root(&self, role: &str, bytes: &[u8]) -> Result<Envelope, Rejected> {
        let envelope = Envelope::parse(role, bytes)?;
        envelope.verify(&self.root.keys, role_of(&self.root, role)?)?;
        Ok(envelope)
    }
}

/// Ids of a role's keys; their order says nothing.
fn keys_of<'a>(root: &'a Root, role: &str) -> BTreeSet<&'a str> {
    root.roles.get(role).iter().flat_map(|keys| &keys.keyids).map(String::as_str).collect()
}
