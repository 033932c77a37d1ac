//! A carrier as a file. It is written beside its place and renamed, so that a file that was good before stays until the new one is whole.

use super::{Collected, Writer, collect};
use crate::update::{Budget, Fetch, Stage, Wanted};
use crate::{Error, Result};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// What it holds.
    pub collected: Collected,
    /// Length of the file.
    pub bytes: u64,
}

/// Writes a carrier to `file`: what [`collect`] says of `from`, `since` and `wanted`. `budget` is told after each entry, and can stop it.
///
/// # Errors
/// As [`collect`]; [`Error::Folder`] when the file cannot be written; [`Error::Stopped`]. Then `file` is as it was.
pub fn export(
    from: &dyn Fetch,
    since: Option<u64>,
    wanted: &Wanted,
    file: &Path,
    budget: &Budget,
) -> Result<Exported> {
    let part = beside(file);
    let written = write(from, since, wanted, &part, budget).and_then(|exported| {
        std::fs::rename(&part, file).map_err(|e| failed(file, e))?;
        Ok(exported)
    });
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    written
}

fn write(
    from: &dyn Fetch,
    since: Option<u64>,
    wanted: &Wanted,
    part: &Path,
    budget: &Budget,
) -> Result<Exported> {
    let io = |e: std::io::Error| failed(part, e);
    let mut writer = Writer::new(BufWriter::new(File::create(part).map_err(io)?)).map_err(io)?;
    let mut entries = 0;
    let collected = collect(from, since, wanted, &mut |path, bytes| {
        writer.add(path, bytes).map_err(io)?;
        entries += 1;
        budget.spend(path, bytes.len() as u64)?;
        Ok(budget.tell(Stage::Storing { done: entries, of: 0 })?)
    })?;
    let mut buffer = writer.into_inner();
    buffer.flush().map_err(io)?;
    let whole = buffer.into_inner().map_err(|e| io(e.into_error()))?;
    whole.sync_all().map_err(io)?;
    Ok(Exported { collected, bytes: whole.metadata().map_err(io)?.len() })
}

/// One name, so that what a cut leaves is used by the next export and not left for ever.
fn beside(file: &Path) -> PathBuf {
    let name = file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    file.with_file_name(format!(".{name}.part"))
}

fn failed(path: &Path, source: std::io::Error) -> Error {
    Error::Folder { path: path.into(), source }
}
