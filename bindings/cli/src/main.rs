//! `huquq`: what a phone does and what a publisher does, on a laptop.
//!
//! Exit codes: 0 done · 1 refused or failed, with one sentence on standard error · 2 wrong usage.

mod clock;
mod commands;
mod output;

use clap::{Parser, Subcommand};
use huquq_core::query::PageKind;
use std::process::ExitCode;

/// Rights in your pocket, with no network.
#[derive(Parser)]
#[command(name = "huquq", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Show the whole flow on this machine: sign, publish, sync, read without a network
    Demo(commands::demo::Args),
    /// Check a publication
    Lint(commands::lint::Args),
    /// How plain the language of each page is
    Plain(commands::plain::Args),
    /// What the publication costs a reader in bytes
    Cost(commands::cost::Args),
    /// Make signing keys
    Keys(commands::keys::Args),
    /// Make, release into and check a signed repository
    Repo(commands::repo::Args),
    /// Copy a repository to where readers fetch it
    Publish(commands::publish::Args),
    /// Serve a repository on this machine, to try it
    Serve(commands::serve::Args),
    /// Bring a store up to date
    Sync(commands::sync::Args),
    /// Put content into one file for another phone
    Export(commands::carrier::ExportArgs),
    /// Take content from a file, with no network
    Import(commands::carrier::ImportArgs),
    /// A small update as a printed code
    Slip(commands::slip::Args),
    /// Several publishers on one phone
    Publishers(commands::publishers::Args),
    /// List guides
    Guides(commands::pages::ListArgs),
    /// Read one guide
    Guide(commands::pages::OneArgs),
    /// List the cards to show to somebody
    Cards(commands::pages::ListArgs),
    /// One card in two languages
    Card(commands::cards::Args),
    /// List the letters
    Letters(commands::pages::ListArgs),
    /// The questions of a letter, or the letter filled with answers
    Letter(commands::letters::Args),
    /// List the situations: what has happened to you?
    Situations(commands::pages::ListArgs),
    /// One screen of a situation
    Situation(commands::situations::Args),
    /// Terms: by which day
    Deadline(commands::deadline::Args),
    /// Days used and left under a stay rule
    Stay(commands::deadline::StayArgs),
    /// Whom to call
    Contacts(commands::contacts::Args),
    /// Search guides and contacts
    Search(commands::search::Args),
    /// What a store holds and how old it is
    Status(commands::status::Args),
    /// How complete the translations are
    Coverage(commands::coverage::Args),
    /// Help for translators
    Translate(commands::translate::Args),
}

/// What a command returns; the sentence goes to standard error.
type Outcome = Result<(), Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Demo(args) => commands::demo::run(&args),
        Command::Lint(args) => commands::lint::run(&args),
        Command::Plain(args) => commands::plain::run(&args),
        Command::Cost(args) => commands::cost::run(&args),
        Command::Keys(args) => commands::keys::run(&args),
        Command::Repo(args) => commands::repo::run(&args),
        Command::Publish(args) => commands::publish::run(&args),
        Command::Serve(args) => commands::serve::run(&args),
        Command::Sync(args) => commands::sync::run(&args),
        Command::Export(args) => commands::carrier::export(&args),
        Command::Import(args) => commands::carrier::import(&args),
        Command::Slip(args) => commands::slip::run(&args),
        Command::Publishers(args) => commands::publishers::run(&args),
        Command::Guides(args) => commands::pages::list(PageKind::Guide, &args),
        Command::Guide(args) => commands::pages::guide(&args),
        Command::Cards(args) => commands::pages::list(PageKind::Card, &args),
        Command::Card(args) => commands::cards::run(&args),
        Command::Letters(args) => commands::pages::list(PageKind::Letter, &args),
        Command::Letter(args) => commands::letters::run(&args),
        Command::Situations(args) => commands::pages::list(PageKind::Situation, &args),
        Command::Situation(args) => commands::situations::run(&args),
        Command::Deadline(args) => commands::deadline::run(&args),
        Command::Stay(args) => commands::deadline::stay(&args),
        Command::Contacts(args) => commands::contacts::run(&args),
        Command::Search(args) => commands::search::run(&args),
        Command::Status(args) => commands::status::run(&args),
        Command::Coverage(args) => commands::coverage::run(&args),
        Command::Translate(args) => commands::translate::run(&args),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output::error(error.as_ref());
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_consistent() {
        super::Arguments::command().debug_assert();
    }
}
