//! From a repository to where readers fetch it, in an order in which no reader ever sees half a release:
//! packs, then versioned metadata, then `timestamp.json`, which alone is ever overwritten.

use std::io::Write;
use std::path::{Path, PathBuf};

/// Copies what `to` does not have yet, in publishing order; `timestamp.json` last and only when it differs.
/// Returns the files written, relative, with their bytes.
///
/// # Errors
/// What the system said; then `to` still shows the release it had.
pub fn publish(repo: &Path, to: &Path) -> std::io::Result<Vec<(PathBuf, u64)>> {
    if !repo.join("metadata/timestamp.json").is_file() {
        let text = format!("{} is not a repository with a release", repo.display());
        return Err(std::io::Error::new(std::io::ErrorKind::NotFound, text));
    }
    let mut written = Vec::new();
    for file in plan(repo)? {
        let (from, at) = (repo.join(&file), to.join(&file));
        let is_timestamp = file.ends_with("timestamp.json");
        if at.is_file() && !is_timestamp {
            continue;
        }
        let bytes = std::fs::read(&from)?;
        if is_timestamp && std::fs::read(&at).is_ok_and(|old| old == bytes) {
            continue;
        }
        write_whole(&at, &bytes)?;
        written.push((file, bytes.len() as u64));
    }
    Ok(written)
}

/// The files of a repository in the order in which they may appear at the other end.
///
/// # Errors
/// What the system said.
pub fn plan(repo: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    walk(repo, Path::new("targets"), &mut files)?;
    walk(repo, Path::new("patches"), &mut files)?;
    walk(repo, Path::new("metadata"), &mut files)?;
    files.sort_by_key(|file| (stage(file), file.clone()));
    Ok(files)
}

fn stage(file: &Path) -> u8 {
    let name = file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    match name.as_str() {
        _ if file.starts_with("targets") || file.starts_with("patches") => 0,
        "timestamp.json" => 4,
        n if n.ends_with(".snapshot.json") => 2,
        // A root before the timestamp it belongs to, and after everything that its keys sign.
        n if n.ends_with(".root.json") => 3,
        _ => 1,
    }
}

fn walk(repo: &Path, below: &Path, out: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let folder = repo.join(below);
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = below.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            walk(repo, &path, out)?;
        } else if !entry.file_name().to_string_lossy().starts_with('.') {
            out.push(path);
        }
    }
    Ok(())
}

/// Writes a file so that a reader sees the old one or the new one, never a part: a hidden file beside it, synced, renamed.
///
/// # Errors
/// What the system said; no part is left behind.
pub fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let part = path.with_file_name(format!(".{name}.part"));
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let written = (|| {
        let mut file = std::fs::File::create(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&part, path)
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    written
}
