//! The form of a key file: JSON, the public half in clear.

use super::{KeyError, Passphrase, Passphrases, bytes_of};
use huquq_bundle::digest::hex;
use huquq_bundle::metadata::Key;
use serde::{Deserialize, Serialize};
use std::path::Path;

#[derive(Serialize, Deserialize)]
pub(super) struct KeyFile {
    /// Says what the file is to whoever finds it.
    kind: String,
    /// 32 bytes as hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    public: Option<String>,
    /// 32 bytes as hexadecimal digits: a plain key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    secret: Option<String>,
    /// The same digits as an age file in letters: `age --decrypt` reads it without this program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    encrypted: Option<String>,
}

const PLAIN: &str = "huquq ed25519 secret key: keep it offline, never send it";
const ENCRYPTED: &str = "huquq ed25519 secret key, encrypted: keep it offline, never send it";

impl KeyFile {
    pub fn new(
        secret: &[u8; 32],
        public: &Key,
        lock: Option<&Passphrase>,
        path: &Path,
    ) -> Result<Self, KeyError> {
        let public = Some(public.keyval.public.clone());
        Ok(match lock {
            None => Self { kind: PLAIN.into(), public, secret: Some(hex(secret)), encrypted: None },
            Some(lock) => {
                let encrypted = Some(lock.encrypt(&hex(secret), path)?);
                Self { kind: ENCRYPTED.into(), public, secret: None, encrypted }
            }
        })
    }

    pub fn read(path: &Path) -> Result<Self, KeyError> {
        let text =
            std::fs::read_to_string(path).map_err(|source| KeyError::Io { path: path.into(), source })?;
        serde_json::from_str(&text).map_err(|_| KeyError::NotAKey(path.into()))
    }

    pub fn is_encrypted(&self) -> bool {
        self.encrypted.is_some()
    }

    pub fn public(&self) -> Option<[u8; 32]> {
        self.public.as_deref().and_then(bytes_of)
    }

    pub fn plain_secret(&self) -> Option<[u8; 32]> {
        self.secret.as_deref().and_then(bytes_of)
    }

    pub fn secret(&self, path: &Path, passphrases: &dyn Passphrases) -> Result<[u8; 32], KeyError> {
        let secret = match &self.encrypted {
            None => self.plain_secret(),
            Some(encrypted) => bytes_of(&passphrases.of(path)?.decrypt(encrypted, path)?),
        };
        secret.ok_or_else(|| KeyError::NotAKey(path.into()))
    }

    pub fn write_new(&self, path: &Path) -> Result<(), KeyError> {
        let io = |source| KeyError::Io { path: path.into(), source };
        let text = serde_json::to_string_pretty(self).map_err(|e| io(e.into()))?;
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut opened = options.open(path).map_err(|source| match source.kind() {
            std::io::ErrorKind::AlreadyExists => KeyError::Exists(path.into()),
            _ => io(source),
        })?;
        std::io::Write::write_all(&mut opened, text.as_bytes()).map_err(io)?;
        opened.sync_all().map_err(io)
    }

    /// The new file is whole on the disk before it takes the name of the old one.
    pub fn replace(&self, path: &Path) -> Result<(), KeyError> {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".new");
        let beside = path.with_file_name(name);
        self.write_new(&beside)?;
        std::fs::rename(&beside, path).map_err(|source| KeyError::Io { path: path.into(), source })
    }
}
