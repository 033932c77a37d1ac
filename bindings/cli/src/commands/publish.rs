//! `huquq publish`

use crate::{Outcome, clock, output};
use huquq_publisher::{publish::publish, repo::verify};
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    /// Folder of the repository
    repo: PathBuf,
    /// Folder that readers fetch from
    to: PathBuf,
}

pub fn run(args: &Args) -> Outcome {
    verify(&args.repo, clock::now())?;
    let written = publish(&args.repo, &args.to).map_err(|e| format!("{}: {e}", args.to.display()))?;
    let bytes: u64 = written.iter().map(|(_, b)| b).sum();
    for (file, bytes) in &written {
        output::line(format!("  {}  {bytes} bytes", file.display()));
    }
    output::line(format!("{} file(s), {bytes} bytes, written to {}", written.len(), args.to.display()));
    Ok(())
}
