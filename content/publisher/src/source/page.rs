//! `guides`, `cards`, `letters` and `situations`, each `<country>/<slug>/<locale>.md` (FORMAT.md 1.50 to 1.59): front matter, then
//! blocks.

mod blocks;

pub(super) use blocks::parse as blocks;

use super::publication::unknown_locale;
use super::{About, At, check_date, files_below, is_id, read_text, toml_file};
use crate::lint::Finding;
use crate::say::sentences as say;
use huquq_bundle::digest::sha256_hex;
use huquq_bundle::records::{Ask, BlockKind, CARD, GUIDE, LETTER, Made, SITUATION, When};
use serde::Deserialize;
use std::path::Path;

/// What a page is. Each kind has its folder.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageKind {
    /// What your rights are and what to do now.
    #[default]
    Guide,
    /// Something to show an officer, a doctor, an employer.
    Card,
    /// Something to write to an office, filled from answers.
    Letter,
    /// A tree of questions.
    Situation,
}

impl PageKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Guide, Self::Card, Self::Letter, Self::Situation];

    /// Its folder in a publication.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Guide => "guides",
            Self::Card => "cards",
            Self::Letter => "letters",
            Self::Situation => "situations",
        }
    }

    /// The kind of its records.
    pub fn record(self) -> &'static str {
        match self {
            Self::Guide => GUIDE,
            Self::Card => CARD,
            Self::Letter => LETTER,
            Self::Situation => SITUATION,
        }
    }
}

/// A page in one locale, as its file says it.
#[derive(Debug, Clone)]
pub struct PageSource {
    /// What it is.
    pub kind: PageKind,
    /// `country/slug`.
    pub id: String,
    /// Country of the path.
    pub country: String,
    /// Locale of the path.
    pub locale: String,
    /// Where it stands; the line is 1.
    pub at: At,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Situations; only in the source locale.
    pub situations: Vec<String>,
    /// Date of the law; only in the source locale.
    pub law_as_of: String,
    /// How it came to be.
    pub made: Made,
    /// Who reviewed it.
    pub reviewed_by: Option<String>,
    /// When.
    pub reviewed_on: Option<String>,
    /// Hash of the title and summary it was translated from.
    pub of: Option<String>,
    /// Whom a card or a letter is for; only in the source locale.
    pub to: Option<String>,
    /// Languages of the office, of a card or a letter; only in the source locale.
    pub office: Vec<String>,
    /// The blocks.
    pub blocks: Vec<BlockSource>,
}

/// A block with its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockSource {
    /// What it is.
    pub kind: BlockKind,
    /// Its id, or the id of what it points at.
    pub id: String,
    /// Its text.
    pub text: String,
    /// Its sources.
    pub src: Vec<String>,
    /// Hash of the source block it was translated from.
    pub of: Option<String>,
    /// Of an answer in a situation: the heading it leads to.
    pub to: Option<String>,
    /// Of a question in a letter: what it asks for.
    pub ask: Option<Ask>,
    /// Of a question in a letter: whether it may be left out.
    pub optional: bool,
    /// Of a paragraph in a letter: when it stands there.
    pub when: Option<When>,
    /// Line, from 1.
    pub line: usize,
}

impl BlockSource {
    /// A block that says nothing yet.
    pub fn new(kind: BlockKind, id: impl Into<String>, line: usize) -> Self {
        Self {
            kind,
            id: id.into(),
            text: String::new(),
            src: Vec::new(),
            of: None,
            to: None,
            ask: None,
            optional: false,
            when: None,
            line,
        }
    }
}

impl PageSource {
    /// Whether it is the page `id` of this kind in `locale`.
    pub fn is(&self, kind: PageKind, id: &str, locale: &str) -> bool {
        self.kind == kind && self.id == id && self.locale == locale
    }

    /// What stands under the heading `id`, up to the next heading of its kind.
    pub fn part(&self, id: &str) -> impl Iterator<Item = &BlockSource> {
        let is_heading = |b: &&BlockSource| b.kind == BlockKind::Heading;
        let id = id.to_owned();
        let from = self.blocks.iter().skip_while(move |b| !(is_heading(b) && b.id == id));
        from.skip(1).take_while(move |b| !is_heading(b))
    }

    /// Whether its block `id` must be there in `locale`. What an office reads of a letter is only the letter.
    pub fn needed_in(&self, block: &BlockSource, locale: &str, about: &About) -> bool {
        about.authored().any(|l| l == locale)
            || self.kind != PageKind::Letter
            || letter_part(self).any(|b| b.id == block.id)
    }

    /// Where editors find it: `kz/police` for a guide, `cards/kz/police` and the like for the rest.
    pub fn path(&self) -> String {
        match self.kind {
            PageKind::Guide => self.id.clone(),
            kind => format!("{}/{}", kind.folder(), self.id),
        }
    }
}

/// The paragraphs of a letter that are written to the office: what stands under its heading `letter`.
pub fn letter_part(page: &PageSource) -> impl Iterator<Item = &BlockSource> {
    page.part("letter")
}

/// What a translation remembers of the block it was made from: eight hexadecimal digits.
pub fn block_hash(text: &str) -> String {
    sha256_hex(text.as_bytes()).chars().take(8).collect()
}

/// The same for title and summary.
pub fn front_hash(title: &str, summary: &str) -> String {
    block_hash(&format!("{title}\n{summary}"))
}

/// The blocks of a page's whole text; those that cannot be read are not there.
pub(crate) fn blocks_of(file: &Path, text: &str) -> Vec<BlockSource> {
    let parts = text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n"));
    parts
        .map_or_else(Vec::new, |(front, body)| blocks(file, body, front.lines().count() + 3, &mut Vec::new()))
}

/// The text of a single paragraph, if nothing is wrong with it.
pub(crate) fn paragraphs(file: &Path, text: &str) -> Option<String> {
    let mut findings = Vec::new();
    let mut blocks = blocks(file, text, 1, &mut findings);
    let only = blocks.pop().filter(|b| blocks.is_empty() && b.kind == BlockKind::Text)?;
    findings.is_empty().then_some(only.text)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Front {
    title: String,
    summary: String,
    #[serde(default)]
    situations: Vec<String>,
    #[serde(default)]
    law_as_of: String,
    made: Made,
    reviewed_by: Option<String>,
    reviewed_on: Option<String>,
    of: Option<String>,
    to: Option<String>,
    #[serde(default)]
    office: Vec<String>,
}

pub(super) fn read_all(folder: &Path, about: &About, findings: &mut Vec<Finding>) -> Vec<PageSource> {
    let mut out = Vec::new();
    for kind in PageKind::ALL {
        read_kind(kind, folder, about, findings, &mut out);
    }
    out
}

fn read_kind(
    kind: PageKind,
    folder: &Path,
    about: &About,
    findings: &mut Vec<Finding>,
    out: &mut Vec<PageSource>,
) {
    let office = matches!(kind, PageKind::Card | PageKind::Letter);
    for file in files_below(folder, kind.folder(), "md") {
        let parts: Vec<String> = file.iter().map(|p| p.to_string_lossy().into_owned()).collect();
        let [_, country, slug, name] = parts.as_slice() else {
            findings.push(Finding::error(&file, 0, "bad-place", say::guide_misplaced()));
            continue;
        };
        let locale = name.trim_end_matches(".md");
        if !about.authored().any(|l| l == locale) && !(office && about.office.iter().any(|l| l == locale)) {
            findings.push(unknown_locale(&file, 0, locale));
            continue;
        }
        if !is_id(slug) {
            findings.push(Finding::error(&file, 0, "bad-id", say::bad_id(slug)));
        }
        let Some(text) = read_text(folder, &file, findings) else { continue };
        if let Some(mut page) = parse(&file, &text, locale == about.source_locale, findings) {
            page.id = format!("{country}/{slug}");
            page.kind = kind;
            country.clone_into(&mut page.country);
            locale.clone_into(&mut page.locale);
            out.push(page);
        }
    }
}

fn parse(file: &Path, text: &str, is_source: bool, findings: &mut Vec<Finding>) -> Option<PageSource> {
    let at = At { file: file.into(), line: 1 };
    let body = text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n"));
    let Some((front, blocks_text)) = body else {
        findings.push(Finding::error(file, 1, "front-matter", say::no_front_matter()));
        return None;
    };
    let front_matter: Front = toml_file::parse(file, front, 1, findings)?;
    if is_source {
        check_date(&front_matter.law_as_of, true, &at, findings);
    }
    if let Some(day) = &front_matter.reviewed_on {
        check_date(day, true, &at, findings);
    }
    let reviewed = front_matter.reviewed_by.is_some() && front_matter.reviewed_on.is_some();
    if (front_matter.made == Made::PersonReviewed) != reviewed {
        findings.push(Finding::error(file, 1, "front-matter", say::review_mismatch()));
    }
    let first_line = front.lines().count() + 3;
    let blocks = blocks::parse(file, blocks_text, first_line, findings);
    let Front { title, summary, situations, law_as_of, made, reviewed_by, reviewed_on, of, to, office } =
        front_matter;
    let (id, country, locale) = (String::new(), String::new(), String::new());
    Some(PageSource {
        kind: PageKind::Guide,
        id,
        country,
        locale,
        at,
        title,
        summary,
        situations,
        law_as_of,
        made,
        reviewed_by,
        reviewed_on,
        of,
        to,
        office,
        blocks,
    })
}
