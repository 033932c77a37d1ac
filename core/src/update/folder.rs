//! A repository in a folder: a memory card, a shared disk, a checkout.

use super::{Fetch, FetchError, FetchKind};
use std::io::{ErrorKind, Read};
use std::path::PathBuf;

/// Reads a repository from a folder.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

impl Folder {
    /// The folder that holds `metadata` and `targets`.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }
}

impl Fetch for Folder {
    fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
        let path = self.0.join(path);
        let failed = |e: std::io::Error| {
            let kind = match e.kind() {
                ErrorKind::NotFound | ErrorKind::NotADirectory => FetchKind::NotFound,
                _ => FetchKind::Unreachable,
            };
            FetchError::new(path.display().to_string(), kind, e)
        };
        let file = std::fs::File::open(&path).map_err(failed)?;
        let mut bytes = Vec::new();
        file.take(cap.saturating_add(1)).read_to_end(&mut bytes).map_err(failed)?;
        if bytes.len() as u64 > cap {
            return Err(FetchError::new(
                path.display().to_string(),
                FetchKind::TooLarge,
                format!("over {cap} bytes"),
            ));
        }
        Ok(bytes)
    }
}
