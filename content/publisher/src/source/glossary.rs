//! `glossary.toml` (FORMAT.md 1.95): what a term of the source is called in each language.

use super::{At, LOCALES, line_of, toml_file};
use crate::lint::Finding;
use crate::say::sentences as say;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use toml::Spanned;

const FILE: &str = "glossary.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    term: Vec<Spanned<Toml>>,
}

#[derive(Deserialize)]
struct Toml {
    #[serde(default)]
    also: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    avoid: BTreeMap<String, Vec<String>>,
    /// The term by locale; a misspelt key is an unknown locale.
    #[serde(flatten)]
    names: BTreeMap<String, String>,
}

/// A term with its place.
#[derive(Debug, Clone)]
pub struct TermSource {
    /// Where it stands.
    pub at: At,
    names: BTreeMap<String, String>,
    also: BTreeMap<String, Vec<String>>,
    avoid: BTreeMap<String, Vec<String>>,
}

impl TermSource {
    /// What it is called in `locale`.
    pub fn name(&self, locale: &str) -> Option<&str> {
        self.names.get(locale).map(String::as_str)
    }

    /// The name and every other form allowed in `locale`.
    pub fn forms<'a>(&'a self, locale: &str) -> impl Iterator<Item = &'a str> {
        let also = self.also.get(locale).into_iter().flatten();
        self.names.get(locale).into_iter().chain(also).map(String::as_str)
    }

    /// Words that must not stand for it in `locale`.
    pub fn avoided(&self, locale: &str) -> &[String] {
        self.avoid.get(locale).map_or(&[], Vec::as_slice)
    }
}

/// The terms; none where the file is missing.
pub(super) fn read(folder: &Path, source: &str, findings: &mut Vec<Finding>) -> Vec<TermSource> {
    if !folder.join(FILE).is_file() {
        return Vec::new();
    }
    let Some((text, file)) = toml_file::read::<File>(folder, FILE, findings) else { return Vec::new() };
    let mut out = Vec::new();
    for spanned in file.term {
        let at = At { file: FILE.into(), line: line_of(&text, spanned.span().start) };
        let Toml { also, avoid, names } = spanned.into_inner();
        for locale in names.keys().chain(also.keys()).chain(avoid.keys()) {
            if !LOCALES.contains(&locale.as_str()) {
                let said = say::unknown_locale(locale, LOCALES.join(", "));
                findings.push(Finding::error(&at.file, at.line, "unknown-locale", said));
            }
        }
        if !names.contains_key(source) {
            let said = say::toml_missing_key(source);
            findings.push(Finding::error(&at.file, at.line, "missing-key", said));
        }
        out.push(TermSource { at, names, also, avoid });
    }
    out
}
