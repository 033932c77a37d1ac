//! The key files of a folder, by name, and which of them sign.

use super::draft::Need;
use super::{RepoError, io};
use crate::keys::{Passphrases, PublicKey, SecretKey, Unlocked};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Signatures a role of several holders needs.
const THRESHOLD: usize = 2;
/// Holders of such a role.
const HOLDERS: usize = 3;

/// The key files of a folder, by name: `root-1.key`, `kz-2.key`, `snapshot.key`.
#[derive(Debug)]
pub struct Holders {
    folder: PathBuf,
    passphrases: Box<dyn Passphrases>,
}

impl Holders {
    /// A folder of plain key files.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self::asking(folder, Box::new(Unlocked))
    }

    /// A folder of key files, some of them encrypted: `passphrases` is asked for those that sign, and for new ones.
    pub fn asking(folder: impl Into<PathBuf>, passphrases: Box<dyn Passphrases>) -> Self {
        Self { folder: folder.into(), passphrases }
    }

    /// File of the key called `name`.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.key"))
    }

    /// Names of a role's keys. `targets` is signed by the holders of `root`.
    pub(super) fn names(role: &str) -> Vec<String> {
        match role {
            "snapshot" | "timestamp" => vec![role.to_owned()],
            "targets" => Self::names("root"),
            _ => (1..=HOLDERS).map(|n| format!("{role}-{n}")).collect(),
        }
    }

    pub(super) fn threshold(role: &str) -> usize {
        if Self::names(role).len() > 1 { THRESHOLD } else { 1 }
    }

    /// Makes every key that is missing. For a demonstration: in earnest each holder makes his own with `huquq keys new`.
    ///
    /// # Errors
    /// [`RepoError::Key`], [`RepoError::Io`].
    pub fn create_missing(&self, countries: &[String]) -> Result<(), RepoError> {
        std::fs::create_dir_all(&self.folder).map_err(io(&self.folder))?;
        let fixed = ["root", "snapshot", "timestamp"].into_iter();
        for name in fixed.chain(countries.iter().map(String::as_str)).flat_map(Self::names) {
            if !self.file(&name).exists() {
                self.create(&self.file(&name))?;
            }
        }
        Ok(())
    }

    pub(super) fn create(&self, path: &Path) -> Result<SecretKey, RepoError> {
        Ok(SecretKey::create(path, self.passphrases.new_for(path)?.as_ref())?)
    }

    /// Public halves of all keys of a role, by the names they have when a repository is made.
    pub(super) fn all(&self, role: &str) -> Result<Vec<PublicKey>, RepoError> {
        Self::names(role).iter().map(|n| Ok(PublicKey::read(&self.file(n))?)).collect()
    }

    /// Every key file of the folder with its public half.
    pub(super) fn publics(&self) -> Result<Vec<(PathBuf, PublicKey)>, RepoError> {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(&self.folder).map_err(io(&self.folder))?.flatten() {
            let path = entry.path();
            if path.extension().is_some_and(|e| e == "key") {
                let public = PublicKey::read(&path)?;
                found.push((path, public));
            }
        }
        Ok(found)
    }

    /// The keys of the folder that together satisfy `needs`, exactly as many as it takes, without `except`.
    pub(super) fn at_hand(
        &self,
        role: &str,
        needs: &[Need],
        except: Option<&str>,
    ) -> Result<Vec<SecretKey>, RepoError> {
        let publics = self.publics()?;
        let here: BTreeSet<&str> =
            publics.iter().filter(|(_, p)| p.has_secret).map(|(_, p)| p.id.as_str()).collect();
        let here = here.into_iter().filter(|id| Some(*id) != except).collect();
        let chosen = fewest(needs, &here);
        for need in needs {
            let have = chosen.iter().filter(|id| need.lists(id)).count();
            let needed = need.threshold();
            if have < needed {
                return Err(RepoError::TooFewKeys { role: role.into(), needed, have });
            }
        }
        let mut keys = Vec::new();
        for id in chosen {
            if let Some((path, _)) = publics.iter().find(|(_, p)| p.id == id && p.has_secret) {
                keys.push(SecretKey::unlock(path, self.passphrases.as_ref())?);
            }
        }
        Ok(keys)
    }
}

/// The ids of `here` that satisfy `needs`, or come nearest to it: keys that serve several needs first, then the lowest ids.
///
/// Never more than the threshold: every phone downloads every signature of a file whenever it changes, 200 bytes each, and a
/// third one makes nothing safer. The lowest ids, so that the same holders give the same bytes on every machine.
pub(super) fn fewest(needs: &[Need], here: &BTreeSet<&str>) -> Vec<String> {
    let serves = |id: &str| needs.iter().filter(|n| n.lists(id)).count();
    let mut candidates: Vec<&str> = here.iter().copied().filter(|id| serves(id) > 0).collect();
    // Stable: ids stay in order among those that serve equally many.
    candidates.sort_by_key(|id| std::cmp::Reverse(serves(id)));
    let mut chosen: Vec<String> = Vec::new();
    for id in candidates {
        let unmet = |need: &Need| chosen.iter().filter(|c| need.lists(c)).count() < need.threshold();
        if needs.iter().any(|need| need.lists(id) && unmet(need)) {
            chosen.push(id.to_owned());
        }
    }
    chosen
}
