//! A metadata file: what is signed, and the counting of signatures.

use super::{Key, RoleKeys, SPEC_VERSION};
use crate::{Rejected, canon, utc};
use serde::de::value::MapDeserializer;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

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
    /// The signature as hexadecimal digits: 64 bytes for ed25519. Empty for a holder who has not signed yet.
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
        // 4.2: a key id is unique in the list.
        let ids: BTreeSet<_> = raw.signatures.iter().map(|s| s.keyid.as_str()).collect();
        if ids.len() != raw.signatures.len() {
            return Err(Rejected::malformed(role, "one key has signed twice"));
        }
        Ok(Self { role: role.into(), signed: raw.signed, signatures: raw.signatures })
    }

    /// Checks that at least the threshold of distinct keys signed (TUF 5.3.4, 5.4.2, 5.5.3, 5.6.3).
    ///
    /// # Errors
    /// [`Rejected::TooFewSignatures`], also for a threshold of 0, which no honest root has.
    pub fn verify(&self, keys: &BTreeMap<String, Key>, role: &RoleKeys) -> Result<(), Rejected> {
        let message = canon::tuf(&self.signed)?;
        // Two entries can name one key. Count the key, not the id, or one thief is two signers.
        let mut signers = BTreeSet::new();
        for entry in &self.signatures {
            let Some(key) = role.keyids.contains(&entry.keyid).then(|| keys.get(&entry.keyid)).flatten()
            else {
                continue;
            };
            // 4.3: an id that is not computed from the key names no key.
            if key.id().is_ok_and(|id| id == entry.keyid) {
                signers.extend(key.signer_of(&message, &entry.sig));
            }
        }
        if role.threshold == 0 || signers.len() < role.threshold {
            let (valid, threshold) = (signers.len(), role.threshold);
            return Err(Rejected::TooFewSignatures { role: self.role.clone(), valid, threshold });
        }
        Ok(())
    }

    /// The signed part as `T`, after its `_type` was compared with `kind` and its version and expiry were seen to be such.
    ///
    /// # Errors
    /// [`Rejected::Malformed`].
    pub fn signed<T: DeserializeOwned>(&self, kind: &str) -> Result<T, Rejected> {
        let malformed = |detail: &str| Rejected::malformed(&self.role, detail);
        let text = |field: &str| self.signed.get(field).and_then(Value::as_str);
        if text("_type") != Some(kind) {
            return Err(malformed(&format!("`_type` is not `{kind}`")));
        }
        if text("spec_version").is_none_or(|v| v.split('.').next() != Some("1")) {
            return Err(malformed("`spec_version` is not 1.x"));
        }
        if self.signed.get("version").and_then(Value::as_u64).is_none_or(|v| v == 0) {
            return Err(malformed("`version` is not a whole number from 1"));
        }
        if text("expires").and_then(utc::parse).is_none() {
            return Err(malformed("`expires` is not an instant"));
        }
        // These two are written by `envelope_bytes`; left in, they would be fields that nobody knows.
        let fields = self.signed.as_object().into_iter().flatten();
        let fields = fields.filter(|(name, _)| !["_type", "spec_version"].contains(&name.as_str()));
        T::deserialize(MapDeserializer::new(fields.map(|(name, value)| (name.as_str(), value))))
            .map_err(|e: serde_json::Error| Rejected::malformed(&self.role, e))
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
    use super::super::{Delegation, Extra, Root, Targets};
    use super::*;

    #[test]
    fn a_threshold_of_zero_is_never_met() {
        let envelope = Envelope::parse("root", br#"{"signed":{},"signatures":[]}"#).unwrap();
        let role = RoleKeys::default();
        assert!(matches!(envelope.verify(&BTreeMap::new(), &role), Err(Rejected::TooFewSignatures { .. })));
    }

    #[test]
    fn fields_nobody_knows_survive_signing_anew() {
        let known = r#"{"keyids":["a"],"threshold":1,"x-note":"role"}"#;
        let key = r#"{"keytype":"future","scheme":"s","keyval":{"certificate":"c"},"x-owner":"key"}"#;
        let root = format!(
            r#"{{"signed":{{"_type":"root","spec_version":"1.0.0","version":1,"expires":"2030-01-01T00:00:00Z",
            "consistent_snapshot":true,"keys":{{"a":{key}}},"roles":{{"root":{known}}},"x-root":[1,2]}},"signatures":[]}}"#
        );
        let before = Envelope::parse("root", root.as_bytes()).unwrap();
        let typed: Root = before.signed("root").unwrap();
        assert_eq!(typed.extra, Extra::from([("x-root".into(), serde_json::json!([1, 2]))]));
        let again =
            Envelope::parse("root", &envelope_bytes("root", &typed, |_| Vec::new()).unwrap()).unwrap();
        let mut expected = before.signed.clone();
        expected["spec_version"] = SPEC_VERSION.into();
        assert_eq!(again.signed, expected);
    }

    #[test]
    fn a_version_of_zero_and_a_delegation_without_paths_are_no_metadata() {
        let text = r#"{"signed":{"_type":"targets","spec_version":"1.0.0","version":V,"expires":"2030-01-01T00:00:00Z",
            "targets":{}},"signatures":[]}"#;
        let signed = |v: &str| {
            Envelope::parse("targets", text.replace('V', v).as_bytes()).unwrap().signed::<Targets>("targets")
        };
        assert!(signed("0").is_err() && signed("-1").is_err() && signed("\"1\"").is_err());
        let mut targets = signed("1").unwrap();
        targets.delegations = Some(Default::default());
        let mut one = Delegation { name: "kz".into(), ..Default::default() };
        let mut check = |one: &Delegation| {
            targets.delegations.as_mut().unwrap().roles = vec![one.clone()];
            targets.check_delegations("targets")
        };
        assert!(check(&one).is_err());
        one.paths = Some(vec!["kz/*".into()]);
        check(&one).unwrap();
        one.path_hash_prefixes = Some(vec!["0".into()]);
        assert!(check(&one).is_err());
    }
}
