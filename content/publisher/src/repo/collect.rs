//! Signatures come back: each is verified before it is kept, and when every threshold is met the release is finished.

use super::current::Current;
use super::draft::Missing;
use super::finish::finish;
use super::holders::Holders;
use super::sign::SignatureFile;
use super::stage::{self, STAGED};
use super::{Released, RepoError, io, read, say};
use crate::publish::write_whole;
use huquq_bundle::metadata::{SignatureEntry, Targets};
use huquq_bundle::{Rejected, TargetName, digest};
use std::path::{Path, PathBuf};

/// A signature that was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// Role of the file.
    pub role: String,
    /// Its version.
    pub version: u64,
    /// Id of the key.
    pub keyid: String,
}

/// Takes signatures into the staged release of `repo`. Either all are good and kept, or none is. Returns those and what is
/// still missing.
///
/// # Errors
/// A sentence that names the file: not a signature, for other bytes, by a key that is not of that role, by one that has signed
/// already, or one that does not hold.
pub fn collect(repo: &Path, files: &[PathBuf]) -> Result<(Vec<Accepted>, Vec<Missing>), RepoError> {
    let folder = repo.join(STAGED);
    let mut draft = stage::open(&folder, Current::load(repo)?)?;
    let mut accepted = Vec::new();
    for file in files {
        let not_one = || say::collect_not_a_signature(file.as_path());
        let signature: SignatureFile = serde_json::from_slice(&read(file)?).map_err(|_| not_one())?;
        let needs = draft.needs(&signature.role)?;
        let waiting = draft.waiting.iter_mut().find(|w| w.role == signature.role);
        let waiting = waiting.ok_or_else(|| say::collect_no_such(file.as_path(), &signature.role))?;
        if waiting.version != signature.version || waiting.digest()? != signature.signed {
            return Err(say::collect_other_bytes(file.as_path(), waiting.file_name()).into());
        }
        let SignatureFile { role, version, keyid, sig, .. } = signature;
        waiting.add(SignatureEntry { keyid: keyid.clone(), sig }, &needs)?;
        accepted.push(Accepted { role, version, keyid });
    }
    for waiting in &draft.waiting {
        let path = folder.join("next").join(waiting.file_name());
        write_whole(&path, &waiting.bytes()?).map_err(io(&path))?;
    }
    Ok((accepted, draft.missing()?))
}

/// Finishes the staged release of `repo`: snapshot and timestamp are signed with the keys of `holders`, and the staging folder
/// goes. `now` is in seconds since 1970-01-01T00:00:00Z.
///
/// # Errors
/// [`RepoError::Rejected`] while signatures are missing, [`RepoError::TooFewKeys`] without the keys of snapshot and timestamp.
pub fn complete(repo: &Path, holders: &Holders, now: i64) -> Result<Released, RepoError> {
    let folder = repo.join(STAGED);
    let mut draft = stage::open(&folder, Current::load(repo)?)?;
    let mut changed = Vec::new();
    for waiting in draft.waiting.iter().filter(|w| w.role != "root") {
        let next: Targets = waiting.body()?;
        let before = match waiting.role.as_str() {
            "targets" => Some(&draft.current.targets),
            country => draft.current.countries.get(country),
        };
        for (name, file) in &next.targets {
            if before.and_then(|b| b.targets.get(name)) == Some(file) {
                continue;
            }
            let name = TargetName::new(name)?;
            let sha256 = file.hashes.get("sha256").map(String::as_str).unwrap_or_default();
            let path = name.stored_at(sha256);
            let bytes = read(&folder.join(&path))?;
            if digest::sha256_hex(&bytes) != sha256 || bytes.len() as u64 != file.length {
                return Err(Rejected::DigestMismatch { name: name.plain().into() }.into());
            }
            changed.push((name.plain().to_owned(), file.length));
            draft.packs.insert(path, bytes);
        }
    }
    let release = finish(repo, holders, draft, None, now)?;
    std::fs::remove_dir_all(&folder).map_err(io(&folder))?;
    Ok(Released { release, changed })
}
