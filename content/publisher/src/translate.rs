//! Remembers, beside each translated paragraph, the source text it was made from (FORMAT.md 1.55).
//!
//! A mark claims that a person compared two texts. So nothing is marked that nobody named, and what is to be compared is
//! shown first: see [`Translation::changed`].

use crate::publish::write_whole;
use crate::say::{Said, sentences as say};
use crate::source::{PageSource, Publication, block_hash, front_hash};
use std::path::{Path, PathBuf};

/// What carries a mark of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Title and summary.
    Title,
    /// The paragraph of that id.
    Paragraph(String),
}

/// A text of which no mark says that it translates the source as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// Which.
    pub part: Part,
    /// Line of the translation, from 1.
    pub line: usize,
    /// Whether it was marked before, for an older source.
    pub marked_before: bool,
    /// The source text as it is now.
    pub source: String,
    /// The translation as it is now.
    pub translation: String,
    hash: String,
}

/// A page in two locales.
#[derive(Debug, Clone)]
pub struct Translation {
    file: PathBuf,
    original: PageSource,
    translation: PageSource,
}

impl Translation {
    /// Reads `page` (`country/slug` of a guide, `cards/country/slug` and the like of the rest) of the publication in `folder`, in `locale` and in the source locale.
    ///
    /// # Errors
    /// A sentence that says what is not there.
    pub fn open(folder: &Path, page: &str, locale: &str) -> Result<Self, Said> {
        let (publication, _) = Publication::read(folder);
        let source = &publication.about.source_locale;
        if locale == source {
            // Its marks name sources of law; they must not be replaced by hashes.
            return Err(say::stamp_of_source(locale));
        }
        let find = |locale: &str| publication.pages.iter().find(|g| g.path() == page && g.locale == locale);
        let original = find(source).ok_or_else(|| say::stamp_no_original(page, source))?;
        let translation = find(locale).ok_or_else(|| say::stamp_no_translation(page, locale))?;
        let file = folder.join(&translation.at.file);
        Ok(Self { file, original: original.clone(), translation: translation.clone() })
    }

    /// Locale of the source.
    pub fn source_locale(&self) -> &str {
        &self.original.locale
    }

    /// Everything that is to be compared, in the order of the file.
    pub fn changed(&self) -> Vec<Changed> {
        let (original, translation) = (&self.original, &self.translation);
        let front = |g: &PageSource| format!("{}\n{}", g.title, g.summary);
        let hash = front_hash(&original.title, &original.summary);
        let mut out = Vec::new();
        if translation.of.as_deref() != Some(&hash) {
            out.push(Changed {
                part: Part::Title,
                line: translation.at.line,
                marked_before: translation.of.is_some(),
                source: front(original),
                translation: front(translation),
                hash,
            });
        }
        for block in translation.blocks.iter().filter(|b| !b.kind.is_reference()) {
            let speaking = |id: &str| original.blocks.iter().find(|b| b.id == id && !b.kind.is_reference());
            let Some(source) = speaking(&block.id) else { continue };
            let hash = block_hash(&source.text);
            if block.of.as_deref() != Some(&hash) {
                out.push(Changed {
                    part: Part::Paragraph(block.id.clone()),
                    line: block.line,
                    marked_before: block.of.is_some(),
                    source: source.text.clone(),
                    translation: block.text.clone(),
                    hash,
                });
            }
        }
        out
    }

    /// What of [`Translation::changed`] belongs to `parts`.
    ///
    /// # Errors
    /// A sentence that names a paragraph the translation does not have.
    pub fn only(&self, parts: &[Part]) -> Result<Vec<Changed>, Said> {
        for part in parts {
            if let Part::Paragraph(id) = part
                && !self.translation.blocks.iter().any(|b| &b.id == id && !b.kind.is_reference())
            {
                return Err(say::stamp_no_paragraph(self.translation.path(), &self.translation.locale, id));
            }
        }
        Ok(self.changed().into_iter().filter(|c| parts.contains(&c.part)).collect())
    }

    /// Writes into the translation that it translates the source these texts show. A person has compared them.
    ///
    /// # Errors
    /// A sentence that names the mark that was not found, or what the system said; then nothing is written.
    pub fn stamp(&self, compared: &[Changed]) -> Result<(), Said> {
        let io = |e: std::io::Error| say::stamp_io(self.file.as_path(), e.to_string());
        // Read anew: an editor may have corrected other paragraphs since.
        let text = std::fs::read_to_string(&self.file).map_err(io)?;
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for changed in compared {
            match &changed.part {
                Part::Title => mark_title(&mut lines, &changed.hash),
                Part::Paragraph(id) => mark_paragraph(&mut lines, id, &changed.hash)
                    .ok_or_else(|| say::stamp_mark_not_found(self.file.as_path(), id))?,
            }
        }
        if compared.is_empty() {
            return Ok(());
        }
        write_whole(&self.file, (lines.join("\n") + "\n").as_bytes()).map_err(io)
    }
}

fn mark_title(lines: &mut Vec<String>, hash: &str) {
    let of = format!("of = \"{hash}\"");
    let close = lines.iter().skip(1).position(|l| l == "+++").map_or(lines.len(), |i| i + 1);
    let is_of = |l: &String| l.strip_prefix("of").is_some_and(|rest| rest.trim_start().starts_with('='));
    match lines.iter_mut().take(close).find(|l| is_of(l)) {
        Some(line) => *line = of,
        None => lines.insert(close, of),
    }
}

fn mark_paragraph(lines: &mut [String], id: &str, hash: &str) -> Option<()> {
    let mark = format!("{{#{id}");
    lines.iter_mut().find_map(|line| {
        let (before, rest) = line.trim_end().strip_suffix('}')?.rsplit_once(&mark)?;
        if rest.is_empty() || rest.starts_with(' ') {
            *line = format!("{before}{mark} of={hash}}}");
            return Some(());
        }
        None
    })
}
