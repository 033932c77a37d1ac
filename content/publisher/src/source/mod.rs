//! A publication's folder as a typed tree that remembers file and line.

mod common_words;
mod contacts;
mod coverage;
mod deadlines;
mod exceptions;
mod glossary;
mod messages;
mod page;
mod publication;
mod readings;
mod synonyms;
mod toml_file;

pub use common_words::CommonWords;
pub use contacts::ContactSource;
pub use coverage::{RowSource, Today};
pub use deadlines::{Deadlines, Placed};
pub use glossary::TermSource;
pub use messages::TextSource;
pub use page::{BlockSource, PageKind, PageSource, block_hash, front_hash, letter_part};
pub(crate) use page::{blocks_of, paragraphs};
pub use publication::{About, Derived};
pub use readings::{Difference, ReadingSource};
pub use synonyms::SynonymSource;

use crate::lint::Finding;
use crate::say::{Said, sentences as say};
use huquq_bundle::records::Source;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Locales the tool knows (FORMAT.md 1.2).
pub const LOCALES: [&str; 7] = ["ru", "uz-Latn", "uz-Cyrl", "ky", "kk", "tg", "en"];

/// Where something stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct At {
    /// File, relative to the publication's folder.
    pub file: PathBuf,
    /// Line, from 1.
    pub line: usize,
}

/// A source with its id and place.
#[derive(Debug, Clone)]
pub struct SourceSource {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub at: At,
    /// The record.
    pub body: Source,
}

/// Everything that could be read.
#[derive(Debug, Clone, Default)]
pub struct Publication {
    /// `publication.toml`.
    pub about: About,
    /// `sources.toml`.
    pub sources: Vec<SourceSource>,
    /// `contacts.toml`.
    pub contacts: Vec<ContactSource>,
    /// `guides/**`, `cards/**`, `letters/**` and `situations/**`.
    pub pages: Vec<PageSource>,
    /// `readings/**`.
    pub readings: Vec<ReadingSource>,
    /// `messages/**`.
    pub texts: Vec<TextSource>,
    /// `deadlines/*` and `calendars/**`.
    pub deadlines: Deadlines,
    /// `glossary.toml`.
    pub glossary: Vec<TermSource>,
    /// `synonyms/*`.
    pub synonyms: Vec<SynonymSource>,
    /// `coverage.toml`.
    pub coverage: Vec<RowSource>,
    /// `plain/*`, by locale.
    pub common_words: BTreeMap<String, CommonWords>,
    /// `uz-cyrl.toml`.
    pub exceptions: huquq_script::uzbek::Exceptions,
}

impl Publication {
    /// The pages of one kind in one locale.
    pub fn pages_of(&self, kind: PageKind, locale: &str) -> impl Iterator<Item = &PageSource> {
        self.pages.iter().filter(move |p| p.kind == kind && p.locale == locale)
    }

    /// Reads `folder`. What cannot be read becomes a finding; the rest is there all the same.
    pub fn read(folder: &Path) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut publication = Self::default();
        if let Some(about) = publication::read(folder, &mut findings) {
            publication.about = about;
            publication.sources = contacts::read_sources(folder, &mut findings);
            publication.contacts = contacts::read_contacts(folder, &mut findings);
            publication.pages = page::read_all(folder, &publication.about, &mut findings);
            publication.readings = readings::read_all(folder, &publication.about, &mut findings);
            publication.texts = messages::read_all(folder, &publication.about, &mut findings);
            publication.deadlines = deadlines::read_all(folder, &mut findings);
            publication.glossary = glossary::read(folder, &publication.about.source_locale, &mut findings);
            publication.synonyms = synonyms::read_all(folder, &publication.about, &mut findings);
            publication.coverage = coverage::read(folder, &mut findings);
            publication.common_words = common_words::read_all(folder, &publication.about, &mut findings);
            publication.exceptions = exceptions::read(folder, &mut findings);
            publication.check_ids(&mut findings);
        }
        (publication, findings)
    }

    fn check_ids(&self, findings: &mut Vec<Finding>) {
        let mut seen: BTreeMap<(Said, &str), &At> = BTreeMap::new();
        let sources = self.sources.iter().map(|s| (say::thing_source(), s.id.as_str(), &s.at));
        let contacts = self.contacts.iter().map(|c| (say::thing_contact(), c.id.as_str(), &c.at));
        let schemes = self.deadlines.schemes.iter().map(|s| (say::thing_scheme(), s.body.id.as_str(), &s.at));
        let rules = self.deadlines.rules.iter().map(|r| (say::thing_rule(), r.body.id.as_str(), &r.at));
        for (thing, id, at) in sources.chain(contacts).chain(schemes).chain(rules) {
            if !is_id(id) {
                findings.push(Finding::error(&at.file, at.line, "bad-id", say::bad_id(id)));
            }
            if let Some(first) = seen.insert((thing.clone(), id), at) {
                let said = say::id_twice(thing, id, first.file.as_path(), first.line);
                findings.push(Finding::error(&at.file, at.line, "duplicate-id", said));
            }
        }
    }
}

/// FORMAT.md 1.1.
pub(crate) fn is_id(text: &str) -> bool {
    text.len() <= 64
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Whether `text` is a year, a month or a day of ISO 8601 that exists.
pub(crate) fn is_date(text: &str) -> bool {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    huquq_bundle::utc::parse(&format!("{whole}T00:00:00Z")).is_some()
}

/// Adds a finding when `text` is not a date; `whole_day` demands a day.
pub(crate) fn check_date(text: &str, whole_day: bool, at: &At, findings: &mut Vec<Finding>) {
    if !is_date(text) || (whole_day && text.len() != 10) {
        findings.push(Finding::error(&at.file, at.line, "bad-date", say::bad_date(text)));
    }
}

/// Line, from 1, of a byte offset.
pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|b| *b == b'\n').count() + 1
}

/// Reads a text file; what is wrong with it becomes a finding.
pub(crate) fn read_text(folder: &Path, file: &Path, findings: &mut Vec<Finding>) -> Option<String> {
    match std::fs::read_to_string(folder.join(file)) {
        Ok(text) => Some(text),
        Err(e) => {
            let said = match e.kind() {
                ErrorKind::NotFound => say::file_missing(),
                ErrorKind::InvalidData => say::file_not_utf8(),
                _ => say::file_unreadable(e.to_string()),
            };
            findings.push(Finding::error(file, 0, "unreadable-file", said));
            None
        }
    }
}

/// Files below `folder/part` with this ending, in order of their names, relative to `folder`.
pub(crate) fn files_below(folder: &Path, part: &str, ending: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, below: &Path, ending: &str, out: &mut Vec<PathBuf>) {
        let entries = std::fs::read_dir(folder.join(below)).into_iter().flatten().flatten();
        for entry in entries {
            let path = below.join(entry.file_name());
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => walk(folder, &path, ending, out),
                Ok(_) if path.extension().is_some_and(|e| e == ending) => out.push(path),
                _ => {}
            }
        }
    }
    let mut out = Vec::new();
    walk(folder, Path::new(part), ending, &mut out);
    out.sort();
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        for good in ["2026", "2026-02", "2024-02-29"] {
            assert!(is_date(good), "{good}");
        }
        for bad in ["", "26", "2026-13", "2026-02-29", "24.11.2026", "2026-1-1"] {
            assert!(!is_date(bad), "{bad}");
        }
    }
}
