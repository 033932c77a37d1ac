//! Trusted metadata as files: `root.json`, `timestamp.json`, …, names of delegated roles with `%` and two digits for what a
//! file's name cannot hold.

use huquq_bundle::{TrustedBytes, digest};
use std::io;
use std::path::{Path, PathBuf};

/// A name as one part of a path.
pub fn quoted(name: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    name.bytes()
        .map(|b| if plain(b) { char::from(b).into() } else { format!("%{}", digest::hex(&[b])) })
        .collect()
}

fn unquoted(name: &str) -> Option<String> {
    let mut parts = name.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        bytes.extend(digest::unhex(part.get(..2)?)?);
        bytes.extend(part.get(2..)?.bytes());
    }
    String::from_utf8(bytes).ok()
}

/// Reads what is trusted.
pub fn read(folder: &Path) -> io::Result<TrustedBytes> {
    let mut kept = TrustedBytes::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if let Some(role) = role_of(&path) {
            kept.insert(role, std::fs::read(path)?);
        }
    }
    Ok(kept)
}

fn role_of(path: &Path) -> Option<String> {
    unquoted(path.file_name()?.to_str()?.strip_suffix(".json")?)
}

/// Writes what is trusted and removes what is not any more. The suite counts files, so the roots before the newest stay out.
pub fn keep(folder: &Path, trusted: &TrustedBytes) -> io::Result<()> {
    let before = read(folder)?;
    for role in before.keys().filter(|role| !trusted.contains_key(*role)) {
        std::fs::remove_file(file(folder, role))?;
    }
    for (role, bytes) in trusted.iter().filter(|(role, _)| !role.ends_with(".root")) {
        if before.get(role) != Some(bytes) {
            write(&file(folder, role), bytes)?;
        }
    }
    Ok(())
}

fn file(folder: &Path, role: &str) -> PathBuf {
    folder.join(format!("{}.json", quoted(role)))
}

/// Writes a file whole or not at all.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let part = path.with_extension("part");
    std::fs::write(&part, bytes)?;
    std::fs::rename(part, path)
}
