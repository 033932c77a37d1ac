//! `huquq translate`

mod check;
mod po;
mod reading;

use super::lint::Speaking;
use crate::{Outcome, output};
use huquq_publisher::say::{Language, Said, sentences};
use huquq_publisher::translate::{Changed, Part, Translation};
use std::io::{BufRead, IsTerminal};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand)]
enum Action {
    /// Show which texts of a guide changed since they were translated, and mark those a person has compared
    ///
    /// A mark says: a person compared this translation with the source text as it is now. Without --paragraph, --title and
    /// --all nothing is written: each text to compare is shown beside its source, with the command that marks it. On a
    /// terminal the program asks about each text instead and marks those answered y.
    Stamp(Stamp),
    /// Compare numbers, dates, denials, quoted words and names of translations with their sources
    ///
    /// Numbers and dates that are gone are errors; the rest is a doubt, and a person should look. Numbers of articles stand only
    /// in `src=`, which is taken from the source, so they are not compared.
    Check(check::Args),
    /// Show how far the second readings are, locale by locale
    Readings(reading::Readings),
    /// Print a translation without its source, for a second reader
    Blind(reading::Blind),
    /// Take what the second reader gave back: lines of id, colon or tab, text
    Reading(reading::Reading),
    /// Write everything there is to translate into a locale as a PO file, for Poedit, Weblate and the like
    Export(po::Po),
    /// Take translations from a PO file. Each entry that is not fuzzy is the translator's word that he compared the two
    Import(po::Po),
}

#[derive(clap::Args)]
struct Stamp {
    /// Folder of the publication
    folder: PathBuf,
    /// The guide, for example kz/wages
    guide: String,
    /// The locale of the translation
    locale: String,
    /// Mark the paragraph of this id; may be repeated
    #[arg(long, value_name = "ID")]
    paragraph: Vec<String>,
    /// Mark title and summary
    #[arg(long)]
    title: bool,
    /// Mark everything. You claim that a person compared every single paragraph with its source
    #[arg(long, conflicts_with_all = ["paragraph", "title"])]
    all: bool,
    #[command(flatten)]
    speaking: Speaking,
}

pub fn run(args: &Args) -> Outcome {
    match &args.action {
        Action::Stamp(args) => {
            let language = args.speaking.language();
            stamp(args, language).map_err(|said| said.text(language).into())
        }
        Action::Check(args) => check::run(args),
        Action::Readings(args) => reading::readings(args),
        Action::Blind(args) => reading::blind(args),
        Action::Reading(args) => reading::reading(args),
        Action::Export(args) => po::export(args),
        Action::Import(args) => po::import(args),
    }
}

fn stamp(args: &Stamp, language: Language) -> Result<(), Said> {
    if !args.folder.is_dir() {
        return Err(sentences::no_folder(args.folder.as_path()));
    }
    let translation = Translation::open(&args.folder, &args.guide, &args.locale)?;
    let mut named: Vec<Part> = args.paragraph.iter().cloned().map(Part::Paragraph).collect();
    if args.title {
        named.push(Part::Title);
    }
    if args.all || !named.is_empty() {
        let compared = if args.all { translation.changed() } else { translation.only(&named)? };
        translation.stamp(&compared)?;
        return said(args, compared.len(), language);
    }
    let changed = translation.changed();
    if changed.is_empty() {
        output::line(sentences::stamp_current(&args.guide, &args.locale).text(language));
    } else if std::io::stdin().is_terminal() {
        ask(args, &translation, &changed, language)?;
    } else {
        for text in &changed {
            show(args, &translation, text, language);
            output::line(format!("    {}\n", command(args, &text.part)));
        }
        output::line(sentences::stamp_nothing_written(changed.len()).text(language));
    }
    Ok(())
}

fn said(args: &Stamp, n: usize, language: Language) -> Result<(), Said> {
    output::line(sentences::stamp_done(n, &args.guide, &args.locale).text(language));
    Ok(())
}

/// Source and translation, one under another, so that the eye compares them.
fn show(args: &Stamp, translation: &Translation, changed: &Changed, language: Language) {
    let head = match (&changed.part, changed.marked_before) {
        (Part::Title, true) => sentences::stamp_title_changed(),
        (Part::Title, false) => sentences::stamp_title_never(),
        (Part::Paragraph(id), true) => sentences::stamp_changed(id, changed.line),
        (Part::Paragraph(id), false) => sentences::stamp_never(id, changed.line),
    };
    output::line(output::bold(&head.text(language)));
    let source = translation.source_locale();
    let wide = source.len().max(args.locale.len());
    for (locale, text) in [(source, &changed.source), (args.locale.as_str(), &changed.translation)] {
        for (i, line) in text.lines().enumerate() {
            let name = if i == 0 { locale } else { "" };
            output::line(format!("    {name:wide$}  {line}"));
        }
    }
}

/// Asks about each text. What is answered y is written at once: who stops half-way keeps what he has done.
fn ask(args: &Stamp, translation: &Translation, changed: &[Changed], language: Language) -> Result<(), Said> {
    let mut answers = std::io::stdin().lock().lines();
    let mut done = 0;
    for text in changed {
        show(args, translation, text, language);
        output::line(sentences::stamp_question().text(language));
        let Some(Ok(answer)) = answers.next() else { break };
        if is_yes(&answer) {
            translation.stamp(std::slice::from_ref(text))?;
            done += 1;
        }
    }
    if done < changed.len() {
        output::line(sentences::stamp_left(changed.len() - done).text(language));
    }
    said(args, done, language)
}

/// Whether an answer is a clear yes in one of the editors' languages.
pub fn is_yes(answer: &str) -> bool {
    ["y", "yes", "д", "да", "о", "ооба"].contains(&answer.trim().to_lowercase().as_str())
}

/// The command that marks this text.
fn command(args: &Stamp, part: &Part) -> String {
    let Stamp { folder, guide, locale, .. } = args;
    let part = match part {
        Part::Title => "--title".to_owned(),
        Part::Paragraph(id) => format!("--paragraph {id}"),
    };
    format!("huquq translate stamp {} {guide} {locale} {part}", quoted(folder))
}

/// A path as a shell wants it.
fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    let plain = |c: char| c.is_alphanumeric() || "/._-+~".contains(c);
    if path.chars().all(plain) { path } else { format!("'{}'", path.replace('\'', r"'\''")) }
}

#[cfg(test)]
mod tests {
    use super::{is_yes, quoted};
    use std::path::Path;

    #[test]
    fn only_a_clear_yes_is_one() {
        for yes in ["y", " Y ", "yes", "да", "Ооба\r"] {
            assert!(is_yes(yes), "{yes}");
        }
        for no in ["", "n", "yn", "нет", "жок", "?"] {
            assert!(!is_yes(no), "{no}");
        }
    }

    #[test]
    fn a_folder_can_be_copied_into_a_shell() {
        assert_eq!(quoted(Path::new("content/huquq")), "content/huquq");
        assert_eq!(quoted(Path::new("My texts/o'zb")), r"'My texts/o'\''zb'");
    }
}
