//! The four kinds of TUF metadata as typed data, and the counting of signatures.
//!
//! Unknown fields are ignored when reading and cost nothing: signatures cover the bytes as they came, so a field this
//! reader does not know is still authenticated.

use crate::{Rejected, canon, digest, utc};
use ed25519_dalek::{Signature, VerifyingKey};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Version of the TUF specification the publisher writes.
pub const SPEC_VERSION: &str = "1.0.34";

/// A public key as metadata carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// Kind of key; this reader verifies `ed25519`.
    pub keytype: String,
    /// Signature scheme; this reader verifies `ed25519`.
    pub scheme: String,
    /// The key itself.
    pub keyval: KeyValue,
}

/// The value of a public key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyValue {
    /// 32 bytes as 64 hexadecimal digits.
    pub public: String,
}

impl Key {
    /// An ed25519 key from its 32 bytes.
    pub fn ed25519(public: &[u8; 32]) -> Self {
        let ed25519 = || "ed25519".to_owned();
        Self { keytype: ed25519(), scheme: ed25519(), keyval: KeyValue { public: digest::hex(public) } }
    }

    /// The key's id: SHA-256 over its canonical form (TUF 4.2).
    ///
    /// # Errors
    /// Never in practice; the type demands it because canonical forms can fail.
    pub fn id(&self) -> Result<String, Rejected> {
        let value = serde_json::to_value(self).map_err(|e| Rejected::malformed("key", e))?;
        Ok(digest::sha256_hex(&canon::tuf(&value)?))
    }

    fn verifies(&self, message: &[u8], signature_hex: &str) -> bool {
        if self.keytype != "ed25519" || self.scheme != "ed25519" {
            return false;
        }
        let key = digest::unhex(&self.keyval.public)
            .and_then(|bytes| <[u8; 32]>::try_from(bytes).ok())
            .and_then(|bytes| VerifyingKey::from_bytes(&bytes).ok());
        let signature = digest::unhex(signature_hex).and_then(|bytes| Signature::from_slice(&bytes).ok());
        match (key, signature) {
            (Some(key), Some(signature)) => key.verify_strict(message, &signature).is_ok(),
            _ => false,
        }
    }
}

/// Which keys may sign a role, and how many of them must.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleKeys {
    /// Ids of the keys.
    pub keyids: Vec<String>,
    /// Number of distinct keys that must have signed; at least 1.
    pub threshold: usize,
}

/// `root`: the keys of every role.
#[derive(Debug, Clone, Serialize, Deserialize)]
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
}

/// What one role signs about another's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MetaFile {
    /// Version of that file.
    pub version: u64,
    /// Its length in bytes, where named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<u64>,
    /// Its digests by algorithm, where named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hashes: Option<BTreeMap<String, String>>,
}

/// `timestamp` and `snapshot`: versions of the files below them.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct MetaList {
    /// Version, from 1.
    pub version: u64,
    /// Instant after which it should have been replaced.
    pub expires: String,
    /// File name (`snapshot.json`, `kz.json`) to what is signed about it.
    pub meta: BTreeMap<String, MetaFile>,
}

/// A signed file: a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetFile {
    /// Length in bytes.
    pub length: u64,
    /// Digests by algorithm; `sha256` is demanded.
    pub hashes: BTreeMap<String, String>,
}

/// `targets` and every delegated role: the packs, and who may sign which others.
#[derive(Debug, Clone, Serialize, Deserialize)]
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
}

/// Roles a `targets` role hands paths to.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Delegations {
    /// Keys by id.
    pub keys: BTreeMap<String, Key>,
    /// Roles in order of priority.
    pub roles: Vec<Delegation>,
}

/// One delegated role.
#[derive(Debug, Clone, Serialize, Deserialize)]
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
    /// Shell patterns in which `*` and `?` do not cross `/`.
    #[serde(default)]
    pub paths: Vec<String>,
}

impl Delegation {
    /// Whether this role may sign a target of that name.
    pub fn covers(&self, target: &str) -> bool {
        self.paths.iter().any(|pattern| matches_path(pattern, target))
    }
}

fn matches_path(pattern: &str, path: &str) -> bool {
    let (patterns, parts): (Vec<_>, Vec<_>) = (pattern.split('/').collect(), path.split('/').collect());
    patterns.len() == parts.len()
        && patterns.iter().zip(&parts).all(|(p, s)| matches_part(p.as_bytes(), s.as_bytes()))
}

fn matches_part(pattern: &[u8], text: &[u8]) -> bool {
    match pattern.split_first() {
        None => text.is_empty(),
        Some((b'*', rest)) => (0..=text.len()).any(|n| text.get(n..).is_some_and(|t| matches_part(rest, t))),
        Some((p, rest)) => match text.split_first() {
            Some((t, others)) => (*p == b'?' || p == t) && matches_part(rest, others),
            None => false,
        },
    }
}

/// A metadata file that parsed: its `signed` part, and the signatures over it. Nothing is verified yet.
#[derive(Debug, Clone)]
pub struct Envelope {
    role: String,
    signed: Value,
    signatures: Vec<SignatureEntry>,
}

/// One signature of a metadata file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SignatureEntry {
    /// Id of the key it claims to be by.
    pub keyid: String,
    /// 64 bytes as hexadecimal digits.
    pub sig: String,
}

impl Envelope {
    /// Reads `{"signed": …, "signatures": […]}`. `role` is only for the error.
    ///
    /// # Errors
    /// [`Rejected::Malformed`] when it is not that, or one key id signs twice.
    pub fn parse(role: &str, bytes: &[u8]) -> Result<Self, Rejected> {
        #[derive(Deserialize)]
        struct Raw {
            signed: Value,
            signatures: Vec<SignatureEntry>,
        }
        let raw: Raw = serde_json::from_slice(bytes).map_err(|e| Rejected::malformed(role, e))?;
        let ids: BTreeSet<_> = raw.signatures.iter().map(|s| s.keyid.as_str()).collect();
        if ids.len() != raw.signatures.len() {
            return Err(Rejected::malformed(role, "one key has signed twice"));
        }
        Ok(Self { role: role.into(), signed: raw.signed, signatures: raw.signatures })
    }

    /// Checks that at least the threshold of distinct keys signed (TUF 5.1.7 and the like).
    ///
    /// # Errors
    /// [`Rejected::TooFewSignatures`], also for a threshold of 0, which no honest root has.
    pub fn verify(&self, keys: &BTreeMap<String, Key>, role: &RoleKeys) -> Result<(), Rejected> {
        let message = canon::tuf(&self.signed)?;
        // Two ids can name one key. Count the key, not the id, or one thief is two signers.
        let mut signers = BTreeSet::new();
        for entry in &self.signatures {
            let Some(key) = role.keyids.contains(&entry.keyid).then(|| keys.get(&entry.keyid)).flatten()
            else {
                continue;
            };
            if key.verifies(&message, &entry.sig) {
                signers.insert(key.keyval.public.to_ascii_lowercase());
            }
        }
        if role.threshold == 0 || signers.len() < role.threshold {
            let (valid, threshold) = (signers.len(), role.threshold);
            return Err(Rejected::TooFewSignatures { role: self.role.clone(), valid, threshold });
        }
        Ok(())
    }

    /// The signed part as `T`, after its `_type` was compared with `kind` and its expiry was seen to be an instant.
    ///
    /// # Errors
    /// [`Rejected::Malformed`].
    pub fn signed<T: DeserializeOwned>(&self, kind: &str) -> Result<T, Rejected> {
        let text = |field: &str| self.signed.get(field).and_then(Value::as_str);
        if text("_type") != Some(kind) {
            return Err(Rejected::malformed(&self.role, format!("`_type` is not `{kind}`")));
        }
        if text("spec_version").is_none_or(|v| v.split('.').next() != Some("1")) {
            return Err(Rejected::malformed(&self.role, "`spec_version` is not 1.x"));
        }
        if text("expires").and_then(utc::parse).is_none() {
            return Err(Rejected::malformed(&self.role, "`expires` is not an instant"));
        }
        T::deserialize(&self.signed).map_err(|e| Rejected::malformed(&self.role, e))
    }
}

/// The bytes of a metadata file: `signed` with its `_type`, and the signatures `sign` gives over the canonical form.
///
/// # Errors
/// [`Rejected::Malformed`] when `signed` has no canonical form.
pub fn envelope_bytes<T: Serialize>(
    kind: &str,
    signed: &T,
    sign: impl FnOnce(&[u8]) -> Vec<SignatureEntry>,
) -> Result<Vec<u8>, Rejected> {
    let mut value = serde_json::to_value(signed).map_err(|e| Rejected::malformed(kind, e))?;
    if let Some(map) = value.as_object_mut() {
        map.insert("_type".into(), kind.into());
        map.insert("spec_version".into(), SPEC_VERSION.into());
    }
    let mut signatures = sign(&canon::tuf(&value)?);
    signatures.sort_by(|a, b| a.keyid.cmp(&b.keyid));
    let whole = serde_json::json!({ "signed": value, "signatures": signatures });
    Ok(canon::line(&whole)?.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stays_inside_one_part() {
        assert!(matches_path("kz/*", "kz/ru.jsonl"));
        assert!(!matches_path("kz/*", "kz/a/b"));
        assert!(!matches_path("kz/*", "kg/ru.jsonl"));
        assert!(matches_path("k?/*.jsonl", "kg/ru.jsonl"));
    }

    #[test]
    fn a_threshold_of_zero_is_never_met() {
        let envelope = Envelope::parse("root", br#"{"signed":{},"signatures":[]}"#).unwrap();
        let role = RoleKeys { keyids: vec![], threshold: 0 };
        assert!(matches!(envelope.verify(&BTreeMap::new(), &role), Err(Rejected::TooFewSignatures { .. })));
    }
}
