//! Passphrases: where they come from, and what they lock.

use super::KeyError;
use age::secrecy::SecretString;
use std::path::Path;

/// Work to try one passphrase, as the logarithm of scrypt's cost: 2^17 takes 128 MB and about half a second on a laptop, which
/// is little for an editor and much for whoever tries a dictionary.
const WORK: u8 = 17;
/// The most a key file may demand, so that a file from outside cannot hold this machine for hours.
const MOST_WORK: u8 = 20;

/// Gives the passphrases of keys: a terminal, a file, a test.
pub trait Passphrases: std::fmt::Debug {
    /// The passphrase of the key in `file`.
    ///
    /// # Errors
    /// [`KeyError::Locked`], [`KeyError::NoPassphrase`].
    fn of(&self, file: &Path) -> Result<Passphrase, KeyError>;

    /// What a key that is about to be made in `file` is locked with; `None` leaves it plain.
    ///
    /// # Errors
    /// [`KeyError::NoPassphrase`].
    fn new_for(&self, file: &Path) -> Result<Option<Passphrase>, KeyError>;
}

/// No passphrase at all: plain keys, for trying things out.
#[derive(Debug, Clone, Copy)]
pub struct Unlocked;

impl Passphrases for Unlocked {
    fn of(&self, file: &Path) -> Result<Passphrase, KeyError> {
        Err(KeyError::Locked(file.into()))
    }

    fn new_for(&self, _: &Path) -> Result<Option<Passphrase>, KeyError> {
        Ok(None)
    }
}

/// A passphrase, and how much work each try at it costs. Its `Debug` form does not show it.
#[derive(Debug, Clone)]
pub struct Passphrase {
    text: SecretString,
    work: u8,
}

impl Passphrase {
    /// A passphrase at the usual cost.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: SecretString::from(text.into()), work: WORK }
    }

    /// Makes each try cost 2^`log2` (1 to 20): less is for tests only. A key keeps the cost it was made with.
    pub fn with_work(mut self, log2: u8) -> Self {
        self.work = log2.clamp(1, MOST_WORK);
        self
    }

    pub(super) fn encrypt(&self, text: &str, path: &Path) -> Result<String, KeyError> {
        let mut recipient = age::scrypt::Recipient::new(self.text.clone());
        recipient.set_work_factor(self.work);
        age::encrypt_and_armor(&recipient, text.as_bytes()).map_err(|e| failed(path, e))
    }

    pub(super) fn decrypt(&self, encrypted: &str, path: &Path) -> Result<String, KeyError> {
        let mut identity = age::scrypt::Identity::new(self.text.clone());
        identity.set_max_work_factor(MOST_WORK);
        let bytes = age::decrypt(&identity, encrypted.as_bytes()).map_err(|e| match e {
            age::DecryptError::DecryptionFailed
            | age::DecryptError::KeyDecryptionFailed
            | age::DecryptError::NoMatchingKeys => KeyError::WrongPassphrase(path.into()),
            other => failed(path, other),
        })?;
        String::from_utf8(bytes).map_err(|_| KeyError::NotAKey(path.into()))
    }
}

/// In the words of age, which speaks in the language of the system or in English.
fn failed(path: &Path, error: impl std::fmt::Display) -> KeyError {
    KeyError::Io { path: path.into(), source: std::io::Error::other(error.to_string()) }
}
