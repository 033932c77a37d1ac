//! `publication.toml` (FORMAT.md 1.10).

use super::{LOCALES, line_of, toml_file};
use crate::lint::Finding;
use crate::say::sentences as say;
use serde::Deserialize;
use std::path::Path;

const FILE: &str = "publication.toml";

/// What a publication says about itself.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Its id.
    pub id: String,
    /// The name the reader sees.
    pub publisher: String,
    /// ISO 3166-1 alpha-2, lower case.
    pub countries: Vec<String>,
    /// The locale others are translated from.
    pub source_locale: String,
    /// Locales that must be complete.
    pub locales: Vec<String>,
    /// Locales that may have gaps.
    #[serde(default)]
    pub welcome: Vec<String>,
    /// Locales in which only cards and letters are written, for those they are meant for.
    #[serde(default)]
    pub office: Vec<String>,
    /// Ids of situations.
    pub situations: Vec<String>,
    /// SPDX expression.
    pub licence: String,
    /// Who must check what before it ships.
    pub review: String,
    /// Locales that are transliterated from another.
    #[serde(default)]
    pub derived: Vec<Derived>,
}

/// A locale that is made from another.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Derived {
    /// The locale that is made.
    pub locale: String,
    /// The locale it is made from.
    pub from: String,
}

impl About {
    /// All locales that are authored.
    pub fn authored(&self) -> impl Iterator<Item = &str> {
        self.locales.iter().chain(&self.welcome).map(String::as_str)
    }
}

pub(super) fn read(folder: &Path, findings: &mut Vec<Finding>) -> Option<About> {
    if !folder.join(FILE).is_file() {
        findings.push(Finding::error(Path::new(FILE), 0, "no-publication", say::no_publication(folder)));
        return None;
    }
    let (text, about): (String, About) = toml_file::read(folder, FILE, findings)?;
    let derived = about.derived.iter().flat_map(|d| [d.locale.as_str(), d.from.as_str()]);
    let office = about.office.iter().map(String::as_str);
    for locale in about.authored().chain(office).chain([about.source_locale.as_str()]).chain(derived) {
        if !LOCALES.contains(&locale) {
            let line = text.find(&format!("\"{locale}\"")).map_or(0, |at| line_of(&text, at));
            findings.push(unknown_locale(Path::new(FILE), line, locale));
        }
    }
    Some(about)
}

/// The finding for a locale the tool does not know.
pub(super) fn unknown_locale(file: &Path, line: usize, locale: &str) -> Finding {
    Finding::error(file, line, "unknown-locale", say::unknown_locale(locale, LOCALES.join(", ")))
}
