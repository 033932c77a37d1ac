//! `guides/<country>/<slug>/<locale>.md` (FORMAT.md 1.50): front matter, then blocks.

mod blocks;

use super::publication::unknown_locale;
use super::{About, At, check_date, files_below, is_id, read_text, toml_file};
use crate::lint::Finding;
use crate::say::sentences as say;
use huquq_bundle::digest::sha256_hex;
use huquq_bundle::records::{BlockKind, Made};
use serde::Deserialize;
use std::path::Path;

/// A guide in one locale, as its file says it.
#[derive(Debug, Clone)]
pub struct GuideSource {
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
    /// Line, from 1.
    pub line: usize,
}

/// What a translation remembers of the block it was made from: eight hexadecimal digits.
pub fn block_hash(text: &str) -> String {
    sha256_hex(text.as_bytes()).chars().take(8).collect()
}

/// The same for title and summary.
pub fn front_hash(title: &str, summary: &str) -> String {
    block_hash(&format!("{title}\n{summary}"))
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
}

pub(super) fn read_all(folder: &Path, about: &About, findings: &mut Vec<Finding>) -> Vec<GuideSource> {
    let mut out = Vec::new();
    for file in files_below(folder, "guides", "md") {
        let parts: Vec<String> = file.iter().map(|p| p.to_string_lossy().into_owned()).collect();
        let [_, country, slug, name] = parts.as_slice() else {
            findings.push(Finding::error(&file, 0, "bad-place", say::guide_misplaced()));
            continue;
        };
        let locale = name.trim_end_matches(".md");
        if !about.authored().any(|l| l == locale) {
            findings.push(unknown_locale(&file, 0, locale));
            continue;
        }
        if !is_id(slug) {
            findings.push(Finding::error(&file, 0, "bad-id", say::bad_id(slug)));
        }
        let Some(text) = read_text(folder, &file, findings) else { continue };
        if let Some(mut guide) = parse(&file, &text, locale == about.source_locale, findings) {
            guide.id = format!("{country}/{slug}");
            country.clone_into(&mut guide.country);
            locale.clone_into(&mut guide.locale);
            out.push(guide);
        }
    }
    out
}

fn parse(file: &Path, text: &str, is_source: bool, findings: &mut Vec<Finding>) -> Option<GuideSource> {
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
    let Front { title, summary, situations, law_as_of, made, reviewed_by, reviewed_on, of } = front_matter;
    let (id, country, locale) = (String::new(), String::new(), String::new());
    Some(GuideSource {
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
        blocks,
    })
}
