//! `huquq repo`

mod collect;
mod sign;

use super::lint::Speaking;
use super::passphrase::Secrets;
use crate::{Outcome, clock, output};
use huquq_publisher::lint::{lint, stops};
use huquq_publisher::repo::{
    Holders, Released, RepoError, Rotated, init, release, revoke, rotate, stage, stage_exchange, verify,
};
use huquq_publisher::say::sentences as say;
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
        #[arg(long, value_delimiter = ',', default_value = "kz,kg,ru,uz")]
        countries: Vec<String>,
        /// Make the keys that are missing; for trying out, not for earnest
        #[arg(long)]
        new_keys: bool,
        #[command(flatten)]
        secrets: Secrets,
    },
    /// Check, compile and sign a publication as the next release
    Release {
        /// Folder of the repository
        repo: PathBuf,
        /// Folder of the publication
        #[arg(long)]
        content: PathBuf,
        /// Folder of key files
        #[arg(long, required_unless_present = "unsigned")]
        keys: Option<PathBuf>,
        /// Sign nothing: put the release into the folder `staged` of the repository, for editors elsewhere to sign
        #[arg(long, conflicts_with = "keys")]
        unsigned: bool,
        #[command(flatten)]
        secrets: Secrets,
        #[command(flatten)]
        speaking: Speaking,
    },
    /// Show what a staged release changes, ask, and sign it; the signature goes into a small file
    Sign(sign::Args),
    /// Take signatures into the staged release, and finish it when none is missing
    Collect(collect::Args),
    /// Replace a key by a new one
    Rotate(Exchange),
    /// Take out a key that was stolen or lost, and put a new one in its place; its file is not needed
    Revoke(Exchange),
    /// Check every signature, date and byte, as a reader would
    Verify {
        /// Folder of the repository
        repo: PathBuf,
    },
}

#[derive(clap::Args)]
struct Exchange {
    /// Folder of the repository
    repo: PathBuf,
    /// Name of the key: root-1, snapshot, timestamp, kz-2, …; or the beginning of its id
    key: String,
    /// Folder of key files
    #[arg(long, required_unless_present = "new")]
    keys: Option<PathBuf>,
    /// Sign nothing: stage the exchange for holders elsewhere to sign. The file holds the public half of the new key, as
    /// `huquq keys show --json` prints it
    #[arg(long, value_name = "FILE", conflicts_with = "keys")]
    new: Option<PathBuf>,
    #[command(flatten)]
    secrets: Secrets,
    #[command(flatten)]
    speaking: Speaking,
}

pub fn run(args: &Args) -> Outcome {
    let now = clock::now();
    match &args.action {
        Action::Init { repo, keys, countries, new_keys, secrets } => {
            if let Some(odd) =
                countries.iter().find(|c| c.len() != 2 || !c.bytes().all(|b| b.is_ascii_lowercase()))
            {
                return Err(
                    format!("{odd:?} is no country: name each by its two letters, for example kz").into()
                );
            }
            let holders = Holders::asking(keys, secrets.asking());
            if *new_keys {
                // What is only tried out is not worth a passphrase; whoever wants one names a file.
                let holders = if secrets.has_file() { &holders } else { &Holders::new(keys) };
                holders.create_missing(countries)?;
            }
            init(repo, &holders, countries, now)?;
            output::line(format!("{} is ready: release 1 is empty", repo.display()));
        }
        Action::Release { repo, content, keys, secrets, speaking, .. } => {
            let language = speaking.language();
            let packs = compiled(content)?;
            match keys {
                Some(keys) => {
                    let holders = Holders::asking(keys, secrets.asking());
                    show(&release(repo, &holders, &packs, now).map_err(|e| e.text(language))?);
                }
                None => {
                    let (next, folder) = stage(repo, &packs, now).map_err(|e| e.text(language))?;
                    show(&next);
                    output::line(say::stage_ready(folder.as_path()).text(language));
                }
            }
        }
        Action::Sign(args) => return sign::run(args),
        Action::Collect(args) => return collect::run(args),
        Action::Rotate(args) => {
            exchange(args, rotate, "Publish now, then destroy the retired file.")?;
        }
        Action::Revoke(args) => {
            exchange(args, revoke, "Publish at once: until then phones still trust the old key.")?;
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

fn show(released: &Released) {
    output::line(format!("release {}: {} pack(s) changed", released.release, released.changed.len()));
    for (name, bytes) in &released.changed {
        output::line(format!("  {name}  {bytes} bytes"));
    }
}

type Change = fn(&Path, &Holders, &str, i64) -> Result<Rotated, RepoError>;

fn exchange(args: &Exchange, change: Change, then: &str) -> Outcome {
    let (language, now) = (args.speaking.language(), clock::now());
    let Exchange { repo, key, keys, new, secrets, .. } = args;
    let Some(keys) = keys else {
        let new = new.as_deref().unwrap_or(Path::new(""));
        let folder = stage_exchange(repo, key, new, now).map_err(|e| e.text(language))?;
        output::line(say::stage_ready(folder.as_path()).text(language));
        return Ok(());
    };
    let holders = Holders::asking(keys, secrets.asking());
    let Rotated { root, release, old, new, file } =
        change(repo, &holders, key, now).map_err(|e| e.text(language))?;
    output::line(format!(
        "{key} is a new key in {}; root is version {root}, release {release}.",
        file.display()
    ));
    output::line(format!("  out {old}\n  in  {new}"));
    output::line(then);
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
    if publication.pages.is_empty() {
        return Err(format!(
            "{} has no guides: an empty release would take content from readers",
            content.display()
        )
        .into());
    }
    Ok(huquq_publisher::compile::compile(&publication)?)
}
