//! `huquq publishers`: several publishers on one phone, each under its own name and keys.

use super::{slip, sync};
use crate::{Outcome, clock, output};
use huquq_core::publishers::{self, Invitation, Publisher};
use huquq_core::update::Wanted;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand)]
enum Action {
    /// Who is on this phone
    List {
        /// Folder of the store
        #[arg(long)]
        store: PathBuf,
        /// One JSON document instead of text
        #[arg(long)]
        json: bool,
    },
    /// Add a publisher, after comparing its words with what it says
    Add {
        /// Folder of the store
        #[arg(long)]
        store: PathBuf,
        /// The publisher's invitation or its first root (1.root.json), as a person handed it over
        invitation: PathBuf,
        /// Address, folder or file with its content; without it the address in the invitation
        #[arg(long)]
        from: Option<String>,
        /// Languages to hold; without it all there are
        #[arg(long, value_delimiter = ',')]
        locales: Vec<String>,
        /// Language of the words
        #[arg(long, default_value = "ru")]
        lang: String,
        /// The words, as the publisher says them: without them they are shown and nothing is added
        #[arg(long)]
        words: Option<String>,
    },
    /// Remove a publisher that was added, with its content
    Remove {
        /// Folder of the store
        #[arg(long)]
        store: PathBuf,
        /// Its id or its name
        publisher: String,
    },
    /// Write the invitation of a repository, to print (.png, .svg) or to send
    Invite {
        /// Folder of the repository
        repo: PathBuf,
        /// Address where readers fetch it
        #[arg(long, default_value = "")]
        from: String,
        /// File to write
        file: PathBuf,
    },
}

pub fn run(args: &Args) -> Outcome {
    match &args.action {
        Action::List { store, json } => list(store, *json),
        Action::Add { store, invitation, from, locales, lang, words } => {
            let invitation = read(invitation)?;
            publishers::check_root(&invitation.root)?;
            let expected =
                publishers::fingerprint::words(&invitation.root, huquq_core::i18n::Locale::parse(lang)?)
                    .join(" ");
            match words {
                Some(said) if said.split_whitespace().eq(expected.split_whitespace()) => {}
                Some(_) => {
                    return Err("the words differ: this is not that publisher, nothing was added".into());
                }
                None => {
                    output::line(&expected);
                    output::remark(
                        "Nothing is added yet. Ask the publisher for its words. If they are these, add --words \"…\".",
                    );
                    return Ok(());
                }
            }
            let from = from.as_deref().unwrap_or(&invitation.from);
            let wanted = Wanted { countries: vec![], locales: locales.clone() };
            let source = sync::source(from)?;
            let (added, report) =
                publishers::add(store, &invitation.root, source.as_ref(), &wanted, clock::now())?;
            output::line(format!("{} ({}): release {}", added.name, added.id, report.to_release));
            Ok(())
        }
        Action::Remove { store, publisher } => {
            let gone = publishers::remove(store, publisher)?;
            output::line(format!("{} ({}) is removed", gone.name, gone.id));
            Ok(())
        }
        Action::Invite { repo, from, file } => {
            let path = repo.join("metadata/1.root.json");
            let root = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            let bytes = Invitation { from: from.clone(), root: root.clone() }.to_bytes()?;
            if is_picture(file) {
                slip::write(&bytes, file)?;
            } else {
                std::fs::write(file, &bytes).map_err(|e| format!("{}: {e}", file.display()))?;
            }
            output::line(format!("{}: {} bytes. The words to say:", file.display(), bytes.len()));
            for locale in ["ru", "uz-Latn", "uz-Cyrl", "ky", "en"] {
                let words = publishers::fingerprint::words(&root, huquq_core::i18n::Locale::parse(locale)?);
                output::line(format!("  {locale:<8} {}", words.join(" ")));
            }
            Ok(())
        }
    }
}

fn list(store: &Path, json: bool) -> Outcome {
    let all = publishers::list(store)?;
    if json {
        return output::json(&all);
    }
    for Publisher { id, name, publication, .. } in &all {
        let id = if id.is_empty() { "came with the app" } else { id };
        output::line(format!("{name} ({publication}, {id})"));
    }
    Ok(())
}

fn is_picture(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "png" || e == "svg")
}

/// An invitation, as a file or a picture of its code, or a bare root.
fn read(path: &Path) -> Result<Invitation, Box<dyn std::error::Error>> {
    let bytes = match is_picture(path) {
        true => slip::read(&[path.to_owned()])?,
        false => std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?,
    };
    if bytes.starts_with(b"{") {
        return Ok(Invitation { from: String::new(), root: bytes });
    }
    Invitation::from_bytes(&bytes).map_err(|e| format!("{}: {e}", path.display()).into())
}
