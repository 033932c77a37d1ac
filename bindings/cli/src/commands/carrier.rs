//! `huquq export` and `huquq import`: content in one file, with no network.

use super::sync;
use crate::{Outcome, output};
use huquq_core::Store;
use huquq_core::carrier::{self, Exported, FromStore};
use huquq_core::update::{Budget, Mirrors, Wanted};
use std::path::PathBuf;

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
    let budget = Budget::unlimited();
    let Exported { collected, bytes } = match (&args.store, &args.repo) {
        (Some(folder), _) => {
            let store = Store::open(folder)?;
            carrier::export(&FromStore::new(&store)?, None, &wanted, &args.file, &budget)?
        }
        (None, Some(repo)) => {
            carrier::export(sync::source(repo)?.as_ref(), args.since, &wanted, &args.file, &budget)?
        }
        (None, None) => return Err("name a store or a repository".into()),
    };
    let (release, packs) = (collected.release, collected.packs.len());
    output::line(format!("{}: release {release}, {packs} pack(s), {bytes} bytes", args.file.display()));
    Ok(())
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
