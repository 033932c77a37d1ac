//! Signing keys in files. They never leave the NGO; no command sends one anywhere.
//!
//! A key file holds the public half in clear, so that a key can be named and chosen without its passphrase, and the secret
//! half encrypted by [age](https://age-encryption.org) under a passphrase, or plain where somebody only tries things out.

mod file;
mod passphrase;

pub use passphrase::{Passphrase, Passphrases, Unlocked};

use crate::say::{Language, sentences as say};
use ed25519_dalek::{Signer, SigningKey};
use file::KeyFile;
use huquq_bundle::digest::{hex, unhex};
use huquq_bundle::metadata::{Key, SignatureEntry};
use std::path::{Path, PathBuf};
use thiserror::Error;

/// A key that could not be made or read.
#[derive(Debug, Error)]
pub enum KeyError {
    /// The file exists: a key is never overwritten.
    #[error("{}", say::key_exists(.0.as_path()))]
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
    #[error("{}", say::key_not_a_key(.0.as_path()))]
    NotAKey(PathBuf),
    /// The public half in clear is not that of the secret: somebody changed the file.
    #[error("{}", say::key_mixed(.0.as_path()))]
    Mixed(PathBuf),
    /// The key is encrypted and nobody gave a passphrase.
    #[error("{}", say::key_locked(.0.as_path()))]
    Locked(PathBuf),
    /// The passphrase is not the one.
    #[error("{}", say::key_wrong_passphrase(.0.as_path()))]
    WrongPassphrase(PathBuf),
    /// The passphrase could not be had.
    #[error("no passphrase for {}: {detail}", path.display())]
    NoPassphrase {
        /// File of the key.
        path: PathBuf,
        /// Why.
        detail: String,
    },
    /// The key is encrypted already.
    #[error("{} is encrypted already", .0.display())]
    Encrypted(PathBuf),
    /// The system has no randomness to give.
    #[error("no randomness from the system: {0}")]
    Random(String),
}

impl KeyError {
    /// The sentence in `language`, where there is one; otherwise in English.
    pub fn text(&self, language: Language) -> String {
        let said = match self {
            Self::Exists(path) => say::key_exists(path.as_path()),
            Self::NotAKey(path) => say::key_not_a_key(path.as_path()),
            Self::Mixed(path) => say::key_mixed(path.as_path()),
            Self::Locked(path) => say::key_locked(path.as_path()),
            Self::WrongPassphrase(path) => say::key_wrong_passphrase(path.as_path()),
            other => return other.to_string(),
        };
        said.text(language)
    }
}

/// The public half of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    /// As metadata carries it.
    pub key: Key,
    /// Its id.
    pub id: String,
    /// Whether the secret half is there too; a holder far away sends only this one.
    pub has_secret: bool,
    /// Whether that needs a passphrase.
    pub encrypted: bool,
}

impl PublicKey {
    /// Reads the public half of a key file, or what `huquq keys show --json` made of one; no passphrase is needed.
    ///
    /// # Errors
    /// [`KeyError::Io`], [`KeyError::NotAKey`].
    pub fn read(path: &Path) -> Result<Self, KeyError> {
        let file = KeyFile::read(path)?;
        let not_a_key = || KeyError::NotAKey(path.into());
        let public = match (file.public(), file.plain_secret()) {
            (Some(public), _) => public,
            // Files of the first versions name only the secret.
            (None, Some(secret)) => *SigningKey::from_bytes(&secret).verifying_key().as_bytes(),
            (None, None) => return Err(not_a_key()),
        };
        let key = Key::ed25519(&public);
        let id = key.id().map_err(|_| not_a_key())?;
        let encrypted = file.is_encrypted();
        Ok(Self { key, id, has_secret: encrypted || file.plain_secret().is_some(), encrypted })
    }
}

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

    /// Makes a key from the system's randomness and writes it to a new file that only its owner may read: encrypted under
    /// `lock`, or plain without one.
    ///
    /// # Errors
    /// [`KeyError::Exists`], [`KeyError::Io`], [`KeyError::Random`].
    pub fn create(path: &Path, lock: Option<&Passphrase>) -> Result<Self, KeyError> {
        let mut secret = [0u8; 32];
        getrandom::fill(&mut secret).map_err(|e| KeyError::Random(e.to_string()))?;
        let key = Self::from_secret(&secret).ok_or_else(|| KeyError::NotAKey(path.into()))?;
        KeyFile::new(&secret, &key.public, lock, path)?.write_new(path)?;
        Ok(key)
    }

    /// Reads a plain key file.
    ///
    /// # Errors
    /// [`KeyError::Io`], [`KeyError::NotAKey`], [`KeyError::Locked`].
    pub fn read(path: &Path) -> Result<Self, KeyError> {
        Self::unlock(path, &Unlocked)
    }

    /// Reads a key file and asks `passphrases` where it is encrypted.
    ///
    /// # Errors
    /// [`KeyError::Io`], [`KeyError::NotAKey`], [`KeyError::WrongPassphrase`], [`KeyError::Mixed`] and what `passphrases` said.
    pub fn unlock(path: &Path, passphrases: &dyn Passphrases) -> Result<Self, KeyError> {
        let file = KeyFile::read(path)?;
        let secret = file.secret(path, passphrases)?;
        let key = Self::from_secret(&secret).ok_or_else(|| KeyError::NotAKey(path.into()))?;
        let claimed = file.public().map(|p| hex(&p));
        if claimed.is_some_and(|c| c != key.public.keyval.public) {
            return Err(KeyError::Mixed(path.into()));
        }
        Ok(key)
    }

    /// Encrypts a plain key file in place: the new file is written whole beside it and then takes its name.
    ///
    /// # Errors
    /// [`KeyError::Encrypted`], [`KeyError::Io`], [`KeyError::NotAKey`]; the old file is then as it was.
    pub fn encrypt(path: &Path, lock: &Passphrase) -> Result<Self, KeyError> {
        let file = KeyFile::read(path)?;
        if file.is_encrypted() {
            return Err(KeyError::Encrypted(path.into()));
        }
        let secret = file.plain_secret().ok_or_else(|| KeyError::NotAKey(path.into()))?;
        let key = Self::read(path)?;
        KeyFile::new(&secret, &key.public, Some(lock), path)?.replace(path)?;
        Ok(key)
    }

    /// Its public half, alone.
    pub fn public_key(&self) -> PublicKey {
        PublicKey { key: self.public.clone(), id: self.id.clone(), has_secret: false, encrypted: false }
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

fn bytes_of(digits: &str) -> Option<[u8; 32]> {
    unhex(digits).and_then(|bytes| bytes.try_into().ok())
}
