//! Public keys, their ids, and whether one made a signature.

use super::Extra;
use crate::{Rejected, canon, digest};
use ed25519_dalek::{Signature, VerifyingKey};
use serde::{Deserialize, Serialize};

/// A public key as metadata carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// Kind of key; this reader verifies `ed25519`.
    pub keytype: String,
    /// Signature scheme; this reader verifies `ed25519`.
    pub scheme: String,
    /// The key itself.
    pub keyval: KeyValue,
    /// Fields this reader does not know. They are part of the id.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The value of a public key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyValue {
    /// 32 bytes as 64 hexadecimal digits; empty for a kind of key that has no such field.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub public: String,
    /// Fields this reader does not know. They are part of the id.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Key {
    /// An ed25519 key from its 32 bytes.
    pub fn ed25519(public: &[u8; 32]) -> Self {
        let ed25519 = || "ed25519".to_owned();
        let keyval = KeyValue { public: digest::hex(public), extra: Extra::new() };
        Self { keytype: ed25519(), scheme: ed25519(), keyval, extra: Extra::new() }
    }

    /// The key's id: SHA-256 over its canonical form (TUF 4.2).
    ///
    /// # Errors
    /// [`Rejected::Malformed`] for a key with a fraction in it, which has no canonical form.
    pub fn id(&self) -> Result<String, Rejected> {
        let value = serde_json::to_value(self).map_err(|e| Rejected::malformed("key", e))?;
        Ok(digest::sha256_hex(&canon::tuf(&value)?))
    }

    /// The bytes of the key if it made that signature. Two entries with the same bytes are one signer.
    pub(super) fn signer_of(&self, message: &[u8], signature_hex: &str) -> Option<Vec<u8>> {
        let signature = digest::unhex(signature_hex)?;
        match (self.keytype.as_str(), self.scheme.as_str()) {
            ("ed25519", "ed25519") => {
                let public = <[u8; 32]>::try_from(digest::unhex(&self.keyval.public)?).ok()?;
                let key = VerifyingKey::from_bytes(&public).ok()?;
                key.verify_strict(message, &Signature::from_slice(&signature).ok()?).ok()?;
                Some(public.to_vec())
            }
            #[cfg(feature = "conformance-keys")]
            (keytype, scheme) => {
                super::foreign_keys::signer_of(keytype, scheme, &self.keyval.public, message, &signature)
            }
            #[cfg(not(feature = "conformance-keys"))]
            _ => None,
        }
    }
}
