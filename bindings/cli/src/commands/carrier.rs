//! `huquq export` and `huquq import`: content in one file, with no network.

use super::sync;
use crate::{Outcome, output};
use huquq_core::Store;
use huquq_core::carrier::{Collected, FromStore, Writer, collect};
use huquq_core::update::{Budget, Fetch, Mirrors, Wanted};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct ExportArgs {
    /// Folder of the store to give away
    #[arg(long, required_unless_present = "repo", conflicts_with = "repo")]
    store: Option<PathBuf>,
    /// Address or folder of a repository, in place of a store
    #[arg(long)]
    repo: Option<String>,
    /// Only what a phone that holds this release lacks; needs --repo
    #[arg(long, requires = "repo", conflicts_with = "store")]
    since: Option<u64>,
    /// Languages to put in, for example uz-Latn,ru; without it all there are
    #[arg(long, value_delimiter = ',')]
    locales: Vec<String>,
    /// Countries to put in, for example kz; without it all there are
    #[arg(long, value_delimiter = ',')]
    countries: Vec<String>,
    /// File to write
    file: PathBuf,
}

#[derive(clap::Args)]
pub struct ImportArgs {
    /// Folder of the store; made if missing
    #[arg(long)]
    store: PathBuf,
    /// Languages to hold; without it those held already, or all in the file
    #[arg(long, value_delimiter = ',')]
    locales: Vec<String>,
    /// Countries to hold; without it those held already, or all in the file
    #[arg(long, value_delimiter = ',')]
    countries: Vec<String>,
    /// Root to trust in a new store, as the publisher handed it over; without it the first one met is trusted
    #[arg(long)]
    root: Option<PathBuf>,
    /// One JSON document instead of text
    #[arg(long)]
    json: bool,
    /// File to take in
    file: PathBuf,
}

pub fn export(args: &ExportArgs) -> Outcome {
    let wanted = Wanted { countries: args.countries.clone(), locales: args.locales.clone() };
    let (collected, bytes) = match (&args.store, &args.repo) {
        (Some(folder), _) => {
            let store = Store::open(folder)?;
            write(&FromStore::new(&store)?, None, &wanted, &args.file)?
        }
        (None, Some(repo)) => write(sync::source(repo)?.as_ref(), args.since, &wanted, &args.file)?,
        (None, None) => return Err("name a store or a repository".into()),
    };
    let (release, packs) = (collected.release, collected.packs.len());
    output::line(format!("{}: release {release}, {packs} pack(s), {bytes} bytes", args.file.display()));
    Ok(())
}

/// Writes beside the file and renames, so that a file that was good before stays until the new one is whole.
fn write(
    from: &dyn Fetch,
    since: Option<u64>,
    wanted: &Wanted,
    file: &Path,
) -> Result<(Collected, u64), Box<dyn std::error::Error>> {
    let folder = file.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let failed = |e: std::io::Error| format!("{}: {e}", file.display());
    let name = file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    // One name, so that what a cut leaves is used by the next export and not left for ever.
    let part = folder.join(format!(".{name}.part"));
    let mut writer =
        Writer::new(BufWriter::new(std::fs::File::create(&part).map_err(failed)?)).map_err(failed)?;
    let io = |e: std::io::Error| {
        use huquq_core::update::{FetchError, FetchKind};
        huquq_core::Error::Fetch(FetchError::new(file.display().to_string(), FetchKind::Unreachable, e))
    };
    let written = (|| {
        let collected = collect(from, since, wanted, &mut |path, bytes| writer.add(path, bytes).map_err(io))?;
        let mut buffer = writer.into_inner();
        buffer.flush().map_err(failed)?;
        let whole = buffer.into_inner().map_err(|e| failed(e.into_error()))?;
        whole.sync_all().map_err(failed)?;
        let length = whole.metadata().map_err(failed)?.len();
        std::fs::rename(&part, file).map_err(failed)?;
        Ok((collected, length))
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    written
}

pub fn import(args: &ImportArgs) -> Outcome {
    if !args.file.is_file() {
        return Err(format!("{} is not a file", args.file.display()).into());
    }
    let from = Mirrors::new(vec![sync::source(&args.file.to_string_lossy())?]);
    let wanted = Wanted { countries: args.countries.clone(), locales: args.locales.clone() };
    let report = sync::bring(&args.store, &from, &Budget::unlimited(), args.root.as_deref(), &wanted)?;
    sync::show(&report, false, args.json)
}
