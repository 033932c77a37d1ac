//! `plain/<locale>.txt`: the words everybody knows (FORMAT.md 1.98).

use super::publication::unknown_locale;
use super::{About, files_below, read_text};
use crate::lint::Finding;
use huquq_script::{fold, words};
use huquq_search::stem::{Language, stem};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The common words of one locale, by their stems.
#[derive(Debug, Clone, Default)]
pub struct CommonWords(BTreeSet<String>);

impl CommonWords {
    /// Whether `word` is a form of one that is on the list. Numbers are.
    pub fn has(&self, language: Language, word: &str) -> bool {
        let folded = fold(word);
        folded.starts_with(|c: char| c.is_ascii_digit()) || self.0.contains(&stem(language, word, &folded))
    }
}

pub(super) fn read_all(
    folder: &Path,
    about: &About,
    findings: &mut Vec<Finding>,
) -> BTreeMap<String, CommonWords> {
    let mut out = BTreeMap::new();
    for file in files_below(folder, "plain", "txt") {
        let locale = file.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
        if !about.authored().any(|l| l == locale) {
            findings.push(unknown_locale(&file, 0, &locale));
            continue;
        }
        let Some(text) = read_text(folder, &file, findings) else { continue };
        let language = Language::of_locale(&locale);
        let lines = text.lines().filter(|l| !l.starts_with('#'));
        let stems = lines.flat_map(words).map(|(_, word)| stem(language, word, &fold(word))).collect();
        out.insert(locale, CommonWords(stems));
    }
    out
}
