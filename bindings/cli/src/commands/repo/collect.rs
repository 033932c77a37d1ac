//! `huquq repo collect`: signatures come back, and the release is finished when there are enough.

use crate::commands::lint::Speaking;
use crate::commands::passphrase::Secrets;
use crate::{Outcome, clock, output};
use huquq_publisher::repo::{Holders, collect, complete};
use huquq_publisher::say::sentences as say;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    /// Folder of the repository
    repo: PathBuf,
    /// Signature files
    signatures: Vec<PathBuf>,
    /// Folder with snapshot.key and timestamp.key: finishes the release when no signature is missing
    #[arg(long)]
    keys: Option<PathBuf>,
    #[command(flatten)]
    secrets: Secrets,
    #[command(flatten)]
    speaking: Speaking,
}

pub fn run(args: &Args) -> Outcome {
    let language = args.speaking.language();
    let (accepted, missing) = collect(&args.repo, &args.signatures).map_err(|e| e.text(language))?;
    for done in &accepted {
        let said = say::collect_accepted(&done.role, done.version.to_string(), &done.keyid);
        output::line(said.text(language));
    }
    for file in &missing {
        let (version, keys) = (file.version.to_string(), file.keys.join(", "));
        output::line(say::collect_missing(&file.role, version, file.count, keys).text(language));
    }
    match &args.keys {
        _ if !missing.is_empty() => {}
        None => output::line(say::collect_ready().text(language)),
        Some(keys) => {
            let holders = Holders::asking(keys, args.secrets.asking());
            let done = complete(&args.repo, &holders, clock::now()).map_err(|e| e.text(language))?;
            output::line(say::collect_done(done.release.to_string()).text(language));
        }
    }
    Ok(())
}
