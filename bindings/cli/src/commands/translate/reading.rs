//! `huquq translate readings`, `blind` and `reading`

use crate::commands::lint::Speaking;
use crate::{Outcome, clock, output};
use huquq_publisher::readings::{self, Reader};
use huquq_publisher::say::sentences;
use huquq_publisher::source::Publication;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Readings {
    /// Folder of the publication
    folder: PathBuf,
    #[command(flatten)]
    speaking: Speaking,
}

#[derive(clap::Args)]
pub struct Blind {
    /// Folder of the publication
    folder: PathBuf,
    /// The page, for example kz/wages or cards/kz/police
    page: String,
    /// The locale of the translation
    locale: String,
    #[command(flatten)]
    speaking: Speaking,
}

#[derive(clap::Args)]
pub struct Reading {
    #[command(flatten)]
    of: Blind,
    /// What the reader wrote
    file: PathBuf,
    /// Who read it: a name, or machine
    #[arg(long)]
    by: String,
    /// Locale it was read back into
    #[arg(long, default_value = "ru")]
    into: String,
    /// Day it was read; today where left out
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<String>,
}

pub fn readings(args: &Readings) -> Outcome {
    let language = args.speaking.language();
    args.speaking.folder_is_there(&args.folder)?;
    let (publication, _) = Publication::read(&args.folder);
    for (locale, p) in readings::progress(&publication) {
        let said = sentences::reading_progress(locale, p.pages, p.read, p.stale, p.open, p.settled);
        output::line(said.text(language));
    }
    Ok(())
}

pub fn blind(args: &Blind) -> Outcome {
    let language = args.speaking.language();
    let texts = readings::blind(&args.folder, &args.page, &args.locale);
    for text in texts.map_err(|said| said.text(language))? {
        output::line(format!("{}@{}: {}", text.id, text.hash, text.text));
    }
    Ok(())
}

pub fn reading(args: &Reading) -> Outcome {
    let language = args.of.speaking.language();
    let back = std::fs::read_to_string(&args.file)
        .map_err(|e| sentences::stamp_io(args.file.as_path(), e.to_string()).text(language))?;
    let today = huquq_bundle::utc::format(clock::now());
    let on = args.on.as_deref().or_else(|| today.get(..10)).unwrap_or_default();
    let reader = Reader { by: &args.by, on, into: &args.into };
    let written = readings::write(&args.of.folder, &args.of.page, &args.of.locale, &back, reader);
    let (file, unread) = written.map_err(|said| said.text(language))?;
    output::line(sentences::reading_done(file.as_path(), unread).text(language));
    Ok(())
}
