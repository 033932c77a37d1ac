//! `huquq keys`

use crate::{Outcome, output};
use huquq_publisher::keys::SecretKey;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand)]
enum Action {
    /// Make a key in a new file, and print its public half
    New {
        /// The file; the folder of keys of a repository calls them root-1.key, kz-2.key, snapshot.key, timestamp.key
        file: PathBuf,
    },
}

pub fn run(args: &Args) -> Outcome {
    let Action::New { file } = &args.action;
    let key = SecretKey::create(file)?;
    output::line(format!("key id {}", key.id()));
    output::line(format!("public {}", key.public().keyval.public));
    output::remark(format!(
        "{} is secret: keep it on a device without network, and one copy in a safe",
        file.display()
    ));
    Ok(())
}
