//! The editor elsewhere: he gets a staging folder, sees what it changes, and signs. Only his signature travels back.

use super::current::Current;
use super::diff::{self, Change};
use super::draft::Draft;
use super::{RepoError, say, stage, trusted};
use crate::keys::{PublicKey, SecretKey};
use huquq_bundle::metadata::SignatureEntry;
use huquq_bundle::{Expiry, TrustedSet, digest};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// A staging folder whose release before was verified from its first root to its last pack.
#[derive(Debug)]
pub struct Staged {
    folder: PathBuf,
    set: TrustedSet,
    draft: Draft,
    only: Option<String>,
}

/// One signature over one file, on its way back.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SignatureFile {
    /// Says what the file is to whoever finds it.
    pub kind: String,
    /// Role of the signed file.
    pub role: String,
    /// Its version.
    pub version: u64,
    /// SHA-256 over the exact bytes that were signed.
    pub signed: String,
    /// Id of the key.
    pub keyid: String,
    /// The signature.
    pub sig: String,
}

impl SignatureFile {
    const KIND: &str = "huquq signature: not secret, send it to whoever prepares the release";

    /// `kz.8.KEYID.sig.json`
    pub fn file_name(&self) -> String {
        format!("{}.{}.{}.sig.json", self.role, self.version, self.keyid)
    }

    /// Its bytes.
    ///
    /// # Errors
    /// Never in practice.
    pub fn bytes(&self) -> Result<Vec<u8>, RepoError> {
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        Ok((text + "\n").into_bytes())
    }
}

impl Staged {
    /// Opens a staging folder, or one file of its `next`: then only that file is shown and signed. `now` is in seconds since
    /// 1970-01-01T00:00:00Z and matters only for dates.
    ///
    /// # Errors
    /// [`RepoError::Rejected`] when the release before does not verify; a sentence when this is no staging folder, or its files
    /// do not follow that release.
    pub fn open(path: &Path, now: i64) -> Result<Self, RepoError> {
        let (folder, only) = if path.is_file() {
            let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
            let folder = path.parent().and_then(Path::parent).ok_or_else(|| say::stage_none(path))?;
            (folder.to_path_buf(), Some(name))
        } else {
            (path.to_path_buf(), None)
        };
        if !folder.join("next").is_dir() {
            return Err(say::stage_none(path).into());
        }
        let set = trusted(&folder, Expiry::Report, now)?;
        let draft = stage::open(&folder, Current::of(&set)?)?;
        if only.as_ref().is_some_and(|name| !draft.waiting.iter().any(|w| w.file_name() == *name)) {
            return Err(say::stage_none(path).into());
        }
        Ok(Self { folder, set, draft, only })
    }

    /// SHA-256 of the first root. Who signs compares it with the one he knows: it decides which release counts as "before".
    pub fn root_fingerprint(&self) -> Result<String, RepoError> {
        Ok(digest::sha256_hex(&super::read(&self.folder.join("metadata/1.root.json"))?))
    }

    /// The number the release will have.
    pub fn release(&self) -> u64 {
        self.set.release() + 1
    }

    /// What the files that wait change.
    ///
    /// # Errors
    /// [`RepoError::Rejected`] for a pack that is not the one the files name, or not in canonical form.
    pub fn changes(&self) -> Result<Change, RepoError> {
        diff::changes(&self.folder, &self.set, &self.draft, |name| self.shown(name))
    }

    fn shown(&self, file_name: &str) -> bool {
        self.only.as_ref().is_none_or(|only| only == file_name)
    }

    /// Names of the files a key may sign.
    ///
    /// # Errors
    /// A sentence when it may sign none.
    pub fn for_key(&self, key: &PublicKey) -> Result<Vec<String>, RepoError> {
        let mut names = Vec::new();
        for waiting in &self.draft.waiting {
            let lists = self.draft.needs(&waiting.role)?.iter().any(|n| n.lists(&key.id));
            if lists && self.shown(&waiting.file_name()) {
                names.push(waiting.file_name());
            }
        }
        if names.is_empty() {
            return Err(say::sign_not_yours(&key.id).into());
        }
        Ok(names)
    }

    /// Signs every file the key may sign. Nothing is written.
    ///
    /// # Errors
    /// As [`Self::for_key`].
    pub fn sign(&self, key: &SecretKey) -> Result<Vec<SignatureFile>, RepoError> {
        let names = self.for_key(&key.public_key())?;
        let mut files = Vec::new();
        for waiting in self.draft.waiting.iter().filter(|w| names.contains(&w.file_name())) {
            let SignatureEntry { keyid, sig } = key.sign(&waiting.message()?);
            let (role, version, signed) = (waiting.role.clone(), waiting.version, waiting.digest()?);
            files.push(SignatureFile { kind: SignatureFile::KIND.into(), role, version, signed, keyid, sig });
        }
        Ok(files)
    }
}
