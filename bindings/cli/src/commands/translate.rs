//! `huquq translate`

use crate::{Outcome, output};
use huquq_publisher::translate::stamp;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand)]
enum Action {
    /// Write into a translated guide of which source text each paragraph is the translation. Run it after comparing them.
    Stamp {
        /// Folder of the publication
        folder: PathBuf,
        /// The guide, for example kz/wages
        guide: String,
        /// The locale of the translation
        locale: String,
        /// Only this paragraph
        #[arg(long)]
        paragraph: Option<String>,
    },
}

pub fn run(args: &Args) -> Outcome {
    let Action::Stamp { folder, guide, locale, paragraph } = &args.action;
    let changed = stamp(folder, guide, locale, paragraph.as_deref())?;
    output::line(format!(
        "{changed} paragraph(s) of {guide} in {locale} now name the source text they translate"
    ));
    Ok(())
}
