//! `huquq repo`

use crate::{Outcome, clock, output};
use huquq_publisher::lint::{lint, stops};
use huquq_publisher::repo::{Holders, init, release, rotate, verify};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand)]
enum Action {
    /// Make a repository with an empty release
    Init {
        /// Folder of the repository
        repo: PathBuf,
        /// Folder of key files
        #[arg(long)]
        keys: PathBuf,
        /// Countries, each with its own editors' keys
        #[arg(long, value_delimiter = ',', default_value = "kz,kg")]
        countries: Vec<String>,
        /// Make the keys that are missing; for trying out, not for earnest
        #[arg(long)]
        new_keys: bool,
    },
    /// Check, compile and sign a publication as the next release
    Release {
        /// Folder of the repository
        repo: PathBuf,
        /// Folder of the publication
        #[arg(long)]
        content: PathBuf,
        /// Folder of key files
        #[arg(long)]
        keys: PathBuf,
    },
    /// Replace a key by a new one
    Rotate {
        /// Folder of the repository
        repo: PathBuf,
        /// Name of the key: root-1, root-2, root-3, snapshot, timestamp
        key: String,
        /// Folder of key files
        #[arg(long)]
        keys: PathBuf,
    },
    /// Check every signature, date and byte, as a reader would
    Verify {
        /// Folder of the repository
        repo: PathBuf,
    },
}

pub fn run(args: &Args) -> Outcome {
    let now = clock::now();
    match &args.action {
        Action::Init { repo, keys, countries, new_keys } => {
            let holders = Holders::new(keys);
            if *new_keys {
                holders.create_missing(countries)?;
            }
            init(repo, &holders, countries, now)?;
            output::line(format!("{} is ready: release 1 is empty", repo.display()));
        }
        Action::Release { repo, content, keys } => {
            let done = release(repo, &Holders::new(keys), &compiled(content)?, now)?;
            output::line(format!("release {}: {} pack(s) changed", done.release, done.changed.len()));
            for (name, bytes) in &done.changed {
                output::line(format!("  {name}  {bytes} bytes"));
            }
        }
        Action::Rotate { repo, key, keys } => {
            let version = rotate(repo, &Holders::new(keys), key, now)?;
            output::line(format!(
                "{key} is a new key; root is version {version}. Publish now, then destroy the retired file."
            ));
        }
        Action::Verify { repo } => {
            let v = verify(repo, now)?;
            output::line(format!(
                "release {}, root {}: {} packs, {} bytes, every check holds",
                v.release, v.root, v.packs, v.bytes
            ));
        }
    }
    Ok(())
}

/// The packs of a publication that has no errors.
pub fn compiled(
    content: &Path,
) -> Result<std::collections::BTreeMap<huquq_bundle::TargetName, Vec<u8>>, Box<dyn std::error::Error>> {
    let (publication, findings) = lint(content);
    if stops(&findings) {
        let first = findings.iter().find(|f| f.severity == huquq_publisher::lint::Severity::Error);
        let first = first.map(ToString::to_string).unwrap_or_default();
        return Err(
            format!("{} has errors and is not released. The first: {first}", content.display()).into()
        );
    }
    if publication.guides.is_empty() {
        return Err(format!(
            "{} has no guides: an empty release would take content from readers",
            content.display()
        )
        .into());
    }
    Ok(huquq_publisher::compile::compile(&publication)?)
}
