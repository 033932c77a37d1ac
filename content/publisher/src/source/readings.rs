//! `readings/<folder of the kind>/<country>/<slug>/<locale>.md` (FORMAT.md 1.59): a translation read back by somebody who saw only it.

use super::page::{self, BlockSource, PageKind};
use super::publication::unknown_locale;
use super::{About, At, PageSource, block_hash, check_date, files_below, front_hash, read_text, toml_file};
use crate::lint::Finding;
use crate::say::sentences as say;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The folder of all readings.
pub const FOLDER: &str = "readings";

/// The second reading of a translation.
#[derive(Debug, Clone)]
pub struct ReadingSource {
    /// Kind of the page.
    pub kind: PageKind,
    /// `country/slug`.
    pub id: String,
    /// Locale of the translation that was read.
    pub locale: String,
    /// Where it stands; the line is 1.
    pub at: At,
    /// `machine`, or who read it.
    pub by: String,
    /// When.
    pub on: String,
    /// Locale it was read back into.
    pub into: String,
    /// Title read back.
    pub title: String,
    /// Summary read back.
    pub summary: String,
    /// Hash of the translation's title and summary.
    pub of: Option<String>,
    /// Where it says something else than the source.
    pub differences: Vec<Difference>,
    /// The paragraphs read back; `of` is the hash of the translation's text.
    pub blocks: Vec<BlockSource>,
}

/// Where a translation, read back, says something else than the source.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Difference {
    /// Id of the paragraph, or `title` of the front matter.
    pub id: String,
    /// What differs.
    pub what: String,
    /// Whether a person has settled it: corrected one of the texts, or found them to say the same.
    #[serde(default)]
    pub settled: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Front {
    by: String,
    on: String,
    into: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    summary: String,
    of: Option<String>,
    #[serde(default)]
    difference: Vec<Difference>,
}

impl ReadingSource {
    /// Its place in a publication.
    pub fn file(kind: PageKind, id: &str, locale: &str) -> PathBuf {
        Path::new(FOLDER).join(kind.folder()).join(id).join(format!("{locale}.md"))
    }

    /// Whether it reads `page`.
    pub fn reads(&self, page: &PageSource) -> bool {
        page.is(self.kind, &self.id, &self.locale)
    }

    /// How many texts of `page` it did not read as they are now; title and summary are one.
    pub fn stale(&self, page: &PageSource) -> usize {
        let front = usize::from(self.of.as_deref() != Some(&front_hash(&page.title, &page.summary)));
        let unread = |b: &&BlockSource| !b.kind.is_reference() && self.current(b).is_none();
        front + page.blocks.iter().filter(unread).count()
    }

    /// What it read in a paragraph of the translation, if that is still the same.
    pub fn current(&self, block: &BlockSource) -> Option<&BlockSource> {
        let hash = block_hash(&block.text);
        self.blocks.iter().find(|b| b.id == block.id && b.of.as_deref() == Some(&hash))
    }

    /// Differences that nobody has settled.
    pub fn open(&self) -> impl Iterator<Item = &Difference> {
        self.differences.iter().filter(|d| !d.settled)
    }
}

pub(super) fn read_all(folder: &Path, about: &About, findings: &mut Vec<Finding>) -> Vec<ReadingSource> {
    let mut out = Vec::new();
    for file in files_below(folder, FOLDER, "md") {
        let parts: Vec<String> = file.iter().map(|p| p.to_string_lossy().into_owned()).collect();
        let [_, kind, country, slug, name] = parts.as_slice() else {
            findings.push(Finding::error(&file, 0, "bad-place", say::reading_misplaced()));
            continue;
        };
        let Some(kind) = PageKind::ALL.into_iter().find(|k| k.folder() == kind) else {
            findings.push(Finding::error(&file, 0, "bad-place", say::reading_misplaced()));
            continue;
        };
        let locale = name.trim_end_matches(".md");
        if !about.authored().chain(about.office.iter().map(String::as_str)).any(|l| l == locale) {
            findings.push(unknown_locale(&file, 0, locale));
            continue;
        }
        let Some(text) = read_text(folder, &file, findings) else { continue };
        if let Some(mut reading) = parse(&file, &text, findings) {
            reading.kind = kind;
            reading.id = format!("{country}/{slug}");
            locale.clone_into(&mut reading.locale);
            out.push(reading);
        }
    }
    out
}

fn parse(file: &Path, text: &str, findings: &mut Vec<Finding>) -> Option<ReadingSource> {
    let at = At { file: file.into(), line: 1 };
    let parts = text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n"));
    let Some((front, body)) = parts else {
        findings.push(Finding::error(file, 1, "front-matter", say::no_front_matter()));
        return None;
    };
    let Front { by, on, into, title, summary, of, difference } = toml_file::parse(file, front, 1, findings)?;
    check_date(&on, true, &at, findings);
    let blocks = page::blocks(file, body, front.lines().count() + 3, findings);
    let (kind, id, locale) = (PageKind::Guide, String::new(), String::new());
    let differences = difference;
    Some(ReadingSource { kind, id, locale, at, by, on, into, title, summary, of, differences, blocks })
}
