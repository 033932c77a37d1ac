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
        // Asked before it is opened: a named pipe on a strange card would keep its opener waiting for ever.
        if !std::fs::metadata(&path).map_err(failed)?.is_file() {
            return Err(failed(std::io::Error::new(ErrorKind::NotFound, "not a file")));
        }
        // A link on a strange card must not lead out of it: `export` would carry away what lies there.
        let (place, card) = (std::fs::canonicalize(&path), std::fs::canonicalize(&self.0));
        if !place.map_err(failed)?.starts_with(card.map_err(failed)?) {
            return Err(failed(std::io::Error::new(
                ErrorKind::NotFound,
                "a link that leads out of the folder",
            )));
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// `/dev/zero` and a folder stand for everything that is no file; a pipe, which would hang where the check is missing, for itself.
    #[cfg(unix)]
    #[test]
    fn a_pipe_a_device_and_a_folder_are_no_files_of_a_repository() {
        let card = tempfile::tempdir().unwrap();
        std::fs::create_dir(card.path().join("folder")).unwrap();
        std::os::unix::fs::symlink("/dev/zero", card.path().join("device")).unwrap();
        let made = std::process::Command::new("mkfifo").arg(card.path().join("pipe")).status().unwrap();
        assert!(made.success());
        for name in ["folder", "device", "pipe"] {
            let refused = Folder::new(card.path()).fetch(name, 10).unwrap_err();
            assert_eq!(refused.kind, FetchKind::NotFound, "{name}");
        }
    }
}
