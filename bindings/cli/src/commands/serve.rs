//! `huquq serve`

use crate::{Outcome, output};
use huquq_publisher::serve::Server;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    /// Folder of the repository
    repo: PathBuf,
    /// Port; 0 lets the system choose
    #[arg(long, default_value_t = 8650)]
    port: u16,
}

pub fn run(args: &Args) -> Outcome {
    if !args.repo.is_dir() {
        return Err(format!("there is no folder {}", args.repo.display()).into());
    }
    let server = Server::start(&args.repo, args.port)
        .map_err(|e| format!("port {} cannot be used ({e}): choose another with --port", args.port))?;
    output::line(format!("{} serves {}; stop with Ctrl-C", server.url(), args.repo.display()));
    server.wait();
    Ok(())
}
