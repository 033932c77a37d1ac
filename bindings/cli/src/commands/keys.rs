//! `huquq keys`

use super::passphrase::Secrets;
use crate::{Outcome, output};
use huquq_publisher::keys::{PublicKey, SecretKey};
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand)]
enum Action {
    /// Make a key in a new file, encrypted under a passphrase, and print its public half
    New {
        /// The file; the folder of keys of a repository calls them root-1.key, kz-2.key, snapshot.key, timestamp.key
        file: PathBuf,
        #[command(flatten)]
        secrets: Secrets,
    },
    /// Print the id and the public half of a key; no passphrase is needed, and with --json it is what others may have
    Show {
        /// The file
        file: PathBuf,
        /// One JSON document instead of text
        #[arg(long)]
        json: bool,
    },
    /// Encrypt a key file that is plain
    Encrypt {
        /// The file
        file: PathBuf,
        #[command(flatten)]
        secrets: Secrets,
    },
}

pub fn run(args: &Args) -> Outcome {
    match &args.action {
        Action::New { file, secrets } => {
            // Before anybody types a passphrase for nothing.
            if file.exists() {
                return Err(huquq_publisher::keys::KeyError::Exists(file.clone()).into());
            }
            // Without a terminal or a file nobody can say a passphrase: a script that tries things out gets a plain key and is told.
            let lock = if secrets.is_plain() || secrets.has_nobody() {
                secrets.plain(file);
                None
            } else {
                Some(secrets.choose(file)?)
            };
            let key = SecretKey::create(file, lock.as_ref())?;
            output::line(format!("key id {}", key.id()));
            output::line(format!("public {}", key.public().keyval.public));
            output::remark(format!(
                "{} is secret: keep it on a device without network, and one copy in a safe",
                file.display()
            ));
        }
        Action::Show { file, json } => {
            let PublicKey { key, id, has_secret, encrypted } = PublicKey::read(file)?;
            let public = key.keyval.public;
            if *json {
                let kind = "huquq ed25519 public key: not secret";
                return output::json(&serde_json::json!({
                    "kind": kind, "id": id, "public": public, "is_encrypted": encrypted,
                }));
            }
            output::line(format!("key id {id}"));
            output::line(format!("public {public}"));
            output::line(match (has_secret, encrypted) {
                (false, _) => "the public half only",
                (_, true) => "encrypted",
                (_, false) => "NOT encrypted: run `huquq keys encrypt` on it",
            });
        }
        Action::Encrypt { file, secrets } => {
            // Read first: no passphrase is typed for a file that is no key.
            if PublicKey::read(file)?.encrypted {
                return Err(huquq_publisher::keys::KeyError::Encrypted(file.clone()).into());
            }
            SecretKey::encrypt(file, &secrets.choose(file)?)?;
            output::line(format!("{} is encrypted now; destroy every plain copy of it", file.display()));
        }
    }
    Ok(())
}
