//! Signing keys in files. They never leave the NGO; no command sends one anywhere.

use ed25519_dalek::{Signer, SigningKey};
use huquq_bundle::digest::{hex, unhex};
use huquq_bundle::metadata::{Key, SignatureEntry};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use thiserror::Error;

/// A key that could not be made or read.
#[derive(Debug, Error)]
pub enum KeyError {
    /// The file exists: a key is never overwritten.
    #[error("{} exists already: a key is never overwritten, choose another name", .0.display())]
    Exists(PathBuf),
    /// The file could not be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// File.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The file is not a key of ours.
    #[error("{} is not a Huquq key file", .0.display())]
    NotAKey(PathBuf),
    /// The system has no randomness to give.
    #[error("no randomness from the system: {0}")]
    Random(String),
}

#[derive(Serialize, Deserialize)]
struct KeyFile {
    /// Says what the file is to whoever finds it.
    kind: String,
    /// 32 bytes as hexadecimal digits.
    secret: String,
}

const KIND: &str = "huquq ed25519 secret key: keep it offline, never send it";

/// A key that can sign.
pub struct SecretKey {
    key: SigningKey,
    public: Key,
    id: String,
}

impl std::fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SecretKey").field("id", &self.id).finish_non_exhaustive()
    }
}

impl SecretKey {
    fn from_secret(secret: &[u8; 32]) -> Option<Self> {
        let key = SigningKey::from_bytes(secret);
        let public = Key::ed25519(key.verifying_key().as_bytes());
        let id = public.id().ok()?;
        Some(Self { key, public, id })
    }

    /// Makes a key from the system's randomness and writes it to a new file that only its owner may read.
    ///
    /// # Errors
    /// [`KeyError::Exists`], [`KeyError::Io`], [`KeyError::Random`].
    pub fn create(path: &Path) -> Result<Self, KeyError> {
        let mut secret = [0u8; 32];
        getrandom::fill(&mut secret).map_err(|e| KeyError::Random(e.to_string()))?;
        let key = Self::from_secret(&secret).ok_or_else(|| KeyError::NotAKey(path.into()))?;
        let file = KeyFile { kind: KIND.into(), secret: hex(&secret) };
        let io = |source| KeyError::Io { path: path.into(), source };
        let text = serde_json::to_string_pretty(&file).map_err(|e| io(e.into()))?;
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut opened = options.open(path).map_err(|source| match source.kind() {
            std::io::ErrorKind::AlreadyExists => KeyError::Exists(path.into()),
            _ => io(source),
        })?;
        std::io::Write::write_all(&mut opened, text.as_bytes()).map_err(io)?;
        opened.sync_all().map_err(io)?;
        Ok(key)
    }

    /// Reads a key file.
    ///
    /// # Errors
    /// [`KeyError::Io`], [`KeyError::NotAKey`].
    pub fn read(path: &Path) -> Result<Self, KeyError> {
        let text =
            std::fs::read_to_string(path).map_err(|source| KeyError::Io { path: path.into(), source })?;
        let file: Option<KeyFile> = serde_json::from_str(&text).ok();
        let secret = file.and_then(|f| unhex(&f.secret)).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        secret.and_then(|s| Self::from_secret(&s)).ok_or_else(|| KeyError::NotAKey(path.into()))
    }

    /// The public key.
    pub fn public(&self) -> &Key {
        &self.public
    }

    /// Its id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Signs the canonical form of metadata.
    pub fn sign(&self, message: &[u8]) -> SignatureEntry {
        SignatureEntry { keyid: self.id.clone(), sig: hex(&self.key.sign(message).to_bytes()) }
    }
}
