//! A folder: the root of a web server, a memory card.

use super::host::{Host, HostError, Put, Stored};
use super::{write_then, write_whole};
use huquq_bundle::digest::sha256_hex;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A folder that readers fetch from.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

impl Folder {
    /// It is made when something is written.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }
}

impl Host for Folder {
    fn name(&self) -> String {
        self.0.display().to_string()
    }

    fn list(&self) -> Result<BTreeMap<String, u64>, HostError> {
        let mut files = BTreeMap::new();
        walk(&self.0, "", &mut files).map_err(|e| HostError::failed(self.name(), e))?;
        Ok(files)
    }

    fn get(&self, path: &str) -> Result<Option<Stored>, HostError> {
        let path = self.0.join(path);
        match std::fs::read(&path) {
            Ok(bytes) => Ok(Some(Stored { tag: sha256_hex(&bytes), bytes })),
            Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
            Err(e) => Err(HostError::failed(path.display(), e)),
        }
    }

    fn put(&self, path: &str, bytes: &[u8], how: &Put) -> Result<(), HostError> {
        let at = self.0.join(path);
        let written = match how {
            Put::Anyway => write_whole(&at, bytes),
            Put::New => write_then(&at, bytes, |part| place_new(part, &at)),
            Put::Over(tag) => {
                // A folder has no lock that every system honours; between this look and the rename lie microseconds.
                if self.get(path)?.map(|there| there.tag).as_ref() != Some(tag) {
                    return Err(HostError::taken(at.display()));
                }
                write_whole(&at, bytes)
            }
        };
        written.map_err(|e| match e.kind() {
            ErrorKind::AlreadyExists => HostError::taken(at.display()),
            _ => HostError::failed(at.display(), e),
        })
    }
}

/// Gives a file its name only where the name is free.
fn place_new(part: &Path, at: &Path) -> std::io::Result<()> {
    match std::fs::hard_link(part, at) {
        Ok(()) => std::fs::remove_file(part),
        Err(e) if e.kind() == ErrorKind::AlreadyExists => Err(e),
        // Memory cards have no hard links.
        Err(_) if at.exists() => Err(ErrorKind::AlreadyExists.into()),
        Err(_) => std::fs::rename(part, at),
    }
}

fn walk(folder: &Path, below: &str, out: &mut BTreeMap<String, u64>) -> std::io::Result<()> {
    let entries = match std::fs::read_dir(folder.join(below)) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        let about = entry.metadata()?;
        if about.is_dir() {
            walk(folder, &path, out)?;
        } else {
            out.insert(path, about.len());
        }
    }
    Ok(())
}
