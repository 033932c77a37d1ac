//! `huquq-tuf-client`: the reader's own TUF workflow, dates enforced, behind the command line that the public conformance suite
//! prescribes (its CLIENT-CLI.md).

mod client;
mod folder;

use clap::{Parser, Subcommand};
use client::Client;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
struct Arguments {
    /// Folder of the trusted metadata.
    #[arg(long, global = true, default_value = "metadata")]
    metadata_dir: PathBuf,
    /// Address of the repository's metadata.
    #[arg(long, global = true)]
    metadata_url: Option<String>,
    /// Target to download; may be given several times.
    #[arg(long, global = true)]
    target_name: Vec<String>,
    /// Address of the repository's targets.
    #[arg(long, global = true)]
    target_base_url: Option<String>,
    /// Folder for downloaded targets.
    #[arg(long, global = true, default_value = "targets")]
    target_dir: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Trusts a root.
    Init {
        /// File of the root.
        root: PathBuf,
    },
    /// Brings the top-level metadata up to date.
    Refresh,
    /// Brings the metadata up to date and downloads targets.
    Download,
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    if let Command::Init { root } = &arguments.command {
        return Ok(folder::write(&arguments.metadata_dir.join("root.json"), &std::fs::read(root)?)?);
    }
    let metadata_url = arguments.metadata_url.as_deref().ok_or("--metadata-url is missing")?;
    let mut client = Client::open(&arguments.metadata_dir, metadata_url)?;
    client.refresh()?;
    if matches!(arguments.command, Command::Download) {
        let target_url = arguments.target_base_url.as_deref().ok_or("--target-base-url is missing")?;
        for name in &arguments.target_name {
            client.download(name, target_url, &arguments.target_dir)?;
        }
    }
    Ok(())
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(1)
        }
    }
}
