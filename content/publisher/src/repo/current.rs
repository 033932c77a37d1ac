//! What a repository says now: the newest root, its snapshot, and the targets files that snapshot names.

use super::{RepoError, newest, read};
use huquq_bundle::metadata::{Delegation, Envelope, MetaList, RoleKeys, Root, Targets};
use huquq_bundle::{Rejected, TrustedSet};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// The newest metadata of a repository, read and not yet verified: an NGO reads its own folder here.
#[derive(Debug, Clone)]
pub(super) struct Current {
    pub root: Root,
    pub snapshot: MetaList,
    pub targets: Targets,
    /// Files of the countries by role.
    pub countries: BTreeMap<String, Targets>,
    /// Ids of the keys whose signatures each targets file carries.
    signers: BTreeMap<String, Vec<String>>,
}

impl Current {
    pub fn load(repo: &Path) -> Result<Self, RepoError> {
        let version = |role: &str| match newest(repo, role)? {
            0 => Err(RepoError::NotARepository(repo.into())),
            version => Ok(version),
        };
        let metadata = repo.join("metadata");
        let file = |role: &str, version: u64| read(&metadata.join(format!("{version}.{role}.json")));
        let root = Envelope::parse("root", &file("root", version("root")?)?)?.signed("root")?;
        let snapshot: MetaList =
            Envelope::parse("snapshot", &file("snapshot", version("snapshot")?)?)?.signed("snapshot")?;
        let mut signers = BTreeMap::new();
        let mut load = |role: &str| -> Result<Targets, RepoError> {
            let missing = || Rejected::NotSigned { name: role.into() };
            let version = snapshot.meta.get(&format!("{role}.json")).ok_or_else(missing)?.version;
            let bytes = file(role, version)?;
            signers.insert(role.to_owned(), signers_of(&bytes));
            Ok(Envelope::parse(role, &bytes)?.signed("targets")?)
        };
        let targets = load("targets")?;
        let mut countries = BTreeMap::new();
        for delegation in delegations(&targets) {
            countries.insert(delegation.name.clone(), load(&delegation.name)?);
        }
        Ok(Self { root, snapshot, targets, countries, signers })
    }

    /// The state a verified chain ends in: nothing in it was read past the verifier.
    pub fn of(set: &TrustedSet) -> Result<Self, RepoError> {
        let file = |role: &str| -> Result<Envelope, RepoError> {
            let missing = || Rejected::NotSigned { name: role.into() };
            Ok(Envelope::parse(role, set.bytes().get(role).ok_or_else(missing)?)?)
        };
        let targets: Targets = file("targets")?.signed("targets")?;
        let mut countries = BTreeMap::new();
        for delegation in delegations(&targets) {
            countries.insert(delegation.name.clone(), file(&delegation.name)?.signed("targets")?);
        }
        let signers = set.bytes().iter().map(|(role, bytes)| (role.clone(), signers_of(bytes))).collect();
        let snapshot = file("snapshot")?.signed("snapshot")?;
        Ok(Self { root: set.root().clone(), snapshot, targets, countries, signers })
    }

    /// Whether the newest file of `role` carries a signature of that key.
    pub fn is_signed_by(&self, role: &str, keyid: &str) -> bool {
        self.signers.get(role).is_some_and(|ids| ids.iter().any(|id| id == keyid))
    }

    /// Version of the newest file of `role`.
    pub fn version(&self, role: &str) -> Option<u64> {
        match role {
            "root" => Some(self.root.version),
            "targets" => Some(self.targets.version),
            country => self.countries.get(country).map(|t| t.version),
        }
    }
}

/// Keys and threshold of a role that root names.
pub(super) fn role<'a>(root: &'a Root, name: &str) -> Result<&'a RoleKeys, RepoError> {
    let missing = || Rejected::NotSigned { name: name.into() };
    Ok(root.roles.get(name).ok_or_else(missing)?)
}

pub(super) fn delegations(targets: &Targets) -> &[Delegation] {
    targets.delegations.as_ref().map(|d| d.roles.as_slice()).unwrap_or_default()
}

/// Ids of the keys that say they signed a file.
pub(super) fn signers_of(bytes: &[u8]) -> Vec<String> {
    let value: Value = serde_json::from_slice(bytes).unwrap_or_default();
    let list = value.get("signatures").and_then(Value::as_array).cloned().unwrap_or_default();
    list.iter().filter_map(|s| s.get("keyid").and_then(Value::as_str)).map(str::to_owned).collect()
}
