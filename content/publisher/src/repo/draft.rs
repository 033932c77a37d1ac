//! The next files of a repository while they wait for signatures: what each says, who must sign it, who has.

use super::current::{Current, delegations, role};
use super::holders::{Holders, fewest};
use super::make::keys_of;
use super::{RepoError, say};
use crate::keys::SecretKey;
use huquq_bundle::metadata::{
    Delegation, Envelope, Key, RoleKeys, Root, SignatureEntry, Targets, envelope_bytes,
};
use huquq_bundle::{Rejected, canon, digest};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Keys of which a threshold must sign.
#[derive(Debug, Clone)]
pub(super) struct Need {
    keys: BTreeMap<String, Key>,
    role: RoleKeys,
}

impl Need {
    pub fn new(keys: &BTreeMap<String, Key>, role: &RoleKeys) -> Self {
        Self { keys: keys.clone(), role: role.clone() }
    }

    pub fn lists(&self, id: &str) -> bool {
        self.role.keyids.iter().any(|k| k == id) && self.keys.contains_key(id)
    }

    pub fn threshold(&self) -> usize {
        self.role.threshold
    }

    fn ids(&self) -> impl Iterator<Item = &str> {
        self.role.keyids.iter().map(String::as_str)
    }
}

/// One file that waits for signatures.
#[derive(Debug, Clone)]
pub(super) struct Waiting {
    /// Role, which is also the name of the file.
    pub role: String,
    /// Its version.
    pub version: u64,
    signed: Value,
    signatures: Vec<SignatureEntry>,
}

impl Waiting {
    pub fn new<T: Serialize>(role: &str, version: u64, body: &T) -> Result<Self, RepoError> {
        let bytes = envelope_bytes(kind(role), body, |_| Vec::new())?;
        Self::parse(role, version, &bytes)
    }

    pub fn parse(role: &str, version: u64, bytes: &[u8]) -> Result<Self, RepoError> {
        #[derive(serde::Deserialize)]
        struct Parts {
            signed: Value,
            signatures: Vec<SignatureEntry>,
        }
        let bad = |detail: String| Rejected::Malformed { role: role.into(), detail };
        let parts: Parts = serde_json::from_slice(bytes).map_err(|e| bad(e.to_string()))?;
        let found = parts.signed.get("version").and_then(Value::as_u64).unwrap_or_default();
        if found != version {
            return Err(Rejected::WrongVersion { role: role.into(), found, expected: version }.into());
        }
        Ok(Self { role: role.into(), version, signed: parts.signed, signatures: parts.signatures })
    }

    /// `8.kz.json`
    pub fn file_name(&self) -> String {
        format!("{}.{}.json", self.version, self.role)
    }

    /// What signatures cover.
    pub fn message(&self) -> Result<Vec<u8>, RepoError> {
        Ok(canon::tuf(&self.signed)?)
    }

    /// Names the exact bytes that are signed.
    pub fn digest(&self) -> Result<String, RepoError> {
        Ok(digest::sha256_hex(&self.message()?))
    }

    /// The file with the signatures it has.
    pub fn bytes(&self) -> Result<Vec<u8>, RepoError> {
        let mut signatures = self.signatures.clone();
        signatures.sort_by(|a, b| a.keyid.cmp(&b.keyid));
        let whole = json!({ "signed": self.signed, "signatures": signatures });
        Ok(canon::line(&whole)?.into_bytes())
    }

    pub fn body<T: DeserializeOwned>(&self) -> Result<T, RepoError> {
        Ok(Envelope::parse(&self.role, &self.bytes()?)?.signed(kind(&self.role))?)
    }

    pub fn has(&self, keyid: &str) -> bool {
        self.signatures.iter().any(|s| s.keyid == keyid)
    }

    /// Adds a signature that holds under one of the keys in `needs`.
    pub fn add(&mut self, entry: SignatureEntry, needs: &[Need]) -> Result<(), RepoError> {
        let Some(need) = needs.iter().find(|n| n.lists(&entry.keyid)) else {
            return Err(say::collect_wrong_key(&self.role, &entry.keyid).into());
        };
        if self.has(&entry.keyid) {
            return Err(say::collect_twice(&self.role, self.version.to_string(), &entry.keyid).into());
        }
        let alone = json!({ "signed": self.signed, "signatures": [&entry] });
        let bytes = serde_json::to_vec(&alone)
            .map_err(|e| Rejected::Malformed { role: self.role.clone(), detail: e.to_string() })?;
        let this_key = RoleKeys { keyids: vec![entry.keyid.clone()], threshold: 1, ..RoleKeys::default() };
        if Envelope::parse(&self.role, &bytes)?.verify(&need.keys, &this_key).is_err() {
            return Err(say::collect_bad_signature(&self.role, &entry.keyid).into());
        }
        self.signatures.push(entry);
        Ok(())
    }

    /// Keeps exactly the signatures it takes, lowest ids first.
    fn trim(&mut self, needs: &[Need]) {
        let here: BTreeSet<&str> = self.signatures.iter().map(|s| s.keyid.as_str()).collect();
        let chosen = fewest(needs, &here);
        self.signatures.retain(|s| chosen.contains(&s.keyid));
    }
}

fn kind(role: &str) -> &str {
    if role == "root" { "root" } else { "targets" }
}

/// How many signatures a file still needs, and whose they can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Role of the file.
    pub role: String,
    /// Its version.
    pub version: u64,
    /// Signatures still to come.
    pub count: usize,
    /// Ids of the keys that have not signed.
    pub keys: Vec<String>,
}

/// The next files of a repository, and the state they follow.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub current: Current,
    pub waiting: Vec<Waiting>,
    /// New packs by the path they are stored at.
    pub packs: BTreeMap<String, Vec<u8>>,
}

impl Draft {
    pub fn new(current: Current) -> Self {
        Self { current, waiting: Vec::new(), packs: BTreeMap::new() }
    }

    pub fn push<T: Serialize>(&mut self, role: &str, version: u64, body: &T) -> Result<(), RepoError> {
        self.waiting.push(Waiting::new(role, version, body)?);
        Ok(())
    }

    fn next<T: DeserializeOwned>(&self, role: &str) -> Result<Option<T>, RepoError> {
        self.waiting.iter().find(|w| w.role == role).map(Waiting::body).transpose()
    }

    /// The root that will hold once this is published.
    pub fn root(&self) -> Result<Root, RepoError> {
        Ok(self.next("root")?.unwrap_or_else(|| self.current.root.clone()))
    }

    /// The targets that will hold.
    pub fn targets(&self) -> Result<Targets, RepoError> {
        Ok(self.next("targets")?.unwrap_or_else(|| self.current.targets.clone()))
    }

    /// Who must sign a role's next file. A root needs the holders of the root before and its own (TUF 5.3.4); all others
    /// those that the next root or the next targets name.
    pub fn needs(&self, name: &str) -> Result<Vec<Need>, RepoError> {
        let root = self.root()?;
        match name {
            "root" => {
                let before = &self.current.root;
                let old = Need::new(&before.keys, role(before, "root")?);
                Ok(vec![old, Need::new(&root.keys, role(&root, "root")?)])
            }
            "targets" | "snapshot" | "timestamp" => Ok(vec![Need::new(&root.keys, role(&root, name)?)]),
            country => {
                let targets = self.targets()?;
                let find = |d: &&Delegation| d.name == country;
                let delegation = delegations(&targets).iter().find(find);
                let delegation = delegation.ok_or_else(|| Rejected::NotSigned { name: country.into() })?;
                let keys = targets.delegations.as_ref().map(|d| &d.keys);
                Ok(vec![Need::new(keys.unwrap_or(&BTreeMap::new()), &keys_of(delegation))])
            }
        }
    }

    /// Signs every file with the keys of `holders`, without `except`.
    pub fn sign(&mut self, holders: &Holders, except: Option<&str>) -> Result<(), RepoError> {
        for at in 0..self.waiting.len() {
            let Some(role) = self.waiting.get(at).map(|w| w.role.clone()) else { continue };
            let needs = self.needs(&role)?;
            let keys = holders.at_hand(&role, &needs, except)?;
            if let Some(waiting) = self.waiting.get_mut(at) {
                let message = waiting.message()?;
                waiting.signatures = keys.iter().map(|k| k.sign(&message)).collect();
            }
        }
        Ok(())
    }

    /// What is still missing, file by file; empty when the thresholds are met.
    pub fn missing(&self) -> Result<Vec<Missing>, RepoError> {
        let mut missing = Vec::new();
        for waiting in &self.waiting {
            let needs = self.needs(&waiting.role)?;
            let lacks = |n: &Need| n.threshold().saturating_sub(n.ids().filter(|id| waiting.has(id)).count());
            let count = needs.iter().map(lacks).max().unwrap_or_default();
            if count > 0 {
                let ids = needs.iter().filter(|n| lacks(n) > 0).flat_map(Need::ids);
                let keys: BTreeSet<String> = ids.filter(|id| !waiting.has(id)).map(str::to_owned).collect();
                let (role, version) = (waiting.role.clone(), waiting.version);
                missing.push(Missing { role, version, count, keys: keys.into_iter().collect() });
            }
        }
        Ok(missing)
    }

    /// Trims the signatures and checks every threshold once more, as a reader will.
    pub fn close(&mut self) -> Result<(), RepoError> {
        for at in 0..self.waiting.len() {
            let Some(role) = self.waiting.get(at).map(|w| w.role.clone()) else { continue };
            let needs = self.needs(&role)?;
            if let Some(waiting) = self.waiting.get_mut(at) {
                waiting.trim(&needs);
                let envelope = Envelope::parse(&role, &waiting.bytes()?)?;
                for need in &needs {
                    envelope.verify(&need.keys, &need.role)?;
                }
            }
        }
        Ok(())
    }
}

/// Signs one metadata file with `keys`.
pub(super) fn signed<T: Serialize>(kind: &str, body: &T, keys: &[SecretKey]) -> Result<Vec<u8>, RepoError> {
    Ok(envelope_bytes(kind, body, |message| keys.iter().map(|k| k.sign(message)).collect())?)
}
