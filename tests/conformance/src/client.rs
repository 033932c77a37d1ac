//! The workflow of TUF, section 5, with a write after each step as the specification has it.

use crate::folder;
use huquq_bundle::{Expiry, Search, TrustedSet, limits};
use huquq_core::update::{Fetch, FetchKind, Http};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

type Outcome = Result<(), Box<dyn Error>>;

/// A reader of one repository.
pub struct Client {
    folder: PathBuf,
    metadata: Http,
    trusted: TrustedSet,
}

impl Client {
    /// Takes up what `folder` trusts.
    pub fn open(folder: &Path, metadata_url: &str) -> Result<Self, Box<dyn Error>> {
        // 5.1
        let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?;
        // 5.2
        let trusted = TrustedSet::resume(&folder::read(folder)?, Expiry::Enforce, now)?;
        Ok(Self { folder: folder.into(), metadata: Http::new(metadata_url)?, trusted })
    }

    /// 5.3 to 5.6: the top-level roles.
    pub fn refresh(&mut self) -> Outcome {
        for _ in 0..limits::ROOT_ROTATIONS {
            let path = format!("{}.root.json", self.trusted.root_version().saturating_add(1));
            match self.metadata.fetch(&path, limits::ROOT_BYTES) {
                Ok(bytes) => self.trusted.update_root(&bytes)?,
                Err(e) if e.kind == FetchKind::NotFound => break,
                Err(e) => return Err(e.into()),
            }
            // 5.3.8
            self.keep()?;
        }
        let bytes = self.metadata.fetch("timestamp.json", limits::TIMESTAMP_BYTES)?;
        self.trusted.update_timestamp(&bytes)?;
        // 5.4.5
        self.keep()?;
        if !self.trusted.is_current("snapshot") {
            let bytes =
                self.fetch("snapshot", self.trusted.snapshot_wanted()?.length, limits::SNAPSHOT_BYTES)?;
            self.trusted.update_snapshot(&bytes)?;
            // 5.5.7
            self.keep()?;
        }
        if !self.trusted.is_current("targets") {
            self.targets_role("root", "targets")?;
        }
        Ok(())
    }

    /// 5.6.7 and 5.7: one target, into a file named after it.
    pub fn download(&mut self, name: &str, target_url: &str, folder: &Path) -> Outcome {
        let file = loop {
            match self.trusted.search(name) {
                Search::Found(file) => break file.clone(),
                Search::Needs { by, role } => self.targets_role(&by, &role)?,
                Search::Nothing => return Err(format!("{name}: nobody signs for it").into()),
            }
        };
        let place = folder.join(folder::quoted(name));
        if std::fs::read(&place).is_ok_and(|bytes| file.verify(name, &bytes).is_ok()) {
            return Ok(());
        }
        let known = ["sha256", "sha512"].into_iter().find_map(|algorithm| file.hashes.get(algorithm));
        let path = match (known, name.rsplit_once('/')) {
            (Some(hash), Some((path, last))) if self.consistent() => format!("{path}/{hash}.{last}"),
            (Some(hash), None) if self.consistent() => format!("{hash}.{name}"),
            (Some(_), _) => name.to_owned(),
            (None, _) => return Err(format!("{name}: no digest that can be checked").into()),
        };
        let bytes = Http::new(target_url)?.fetch(&path, file.length)?;
        file.verify(name, &bytes)?;
        Ok(folder::write(&place, &bytes)?)
    }

    fn consistent(&self) -> bool {
        self.trusted.root().consistent_snapshot
    }

    fn targets_role(&mut self, by: &str, role: &str) -> Outcome {
        let wanted = self.trusted.targets_wanted(role)?;
        let bytes = self.fetch(role, wanted.length, limits::TARGETS_BYTES)?;
        self.trusted.update_delegated(by, role, &bytes)?;
        // 5.6.6
        self.keep()
    }

    fn fetch(&self, role: &str, length: Option<u64>, limit: u64) -> Result<Vec<u8>, Box<dyn Error>> {
        let cap = length.unwrap_or(limit).min(limit);
        Ok(self.metadata.fetch(&self.trusted.metadata_file(role)?, cap)?)
    }

    fn keep(&self) -> Outcome {
        Ok(folder::keep(&self.folder, self.trusted.bytes())?)
    }
}
