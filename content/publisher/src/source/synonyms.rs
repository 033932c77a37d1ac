//! `synonyms/<locale>.txt` (FORMAT.md 1.90).

use super::publication::unknown_locale;
use super::{About, At, files_below, read_text};
use crate::lint::Finding;
use std::path::Path;

/// A group of words with its place.
#[derive(Debug, Clone)]
pub struct SynonymSource {
    /// Whose list it stands in.
    pub locale: String,
    /// Where.
    pub at: At,
    /// The members as they are written.
    pub words: Vec<String>,
}

pub(super) fn read_all(folder: &Path, about: &About, findings: &mut Vec<Finding>) -> Vec<SynonymSource> {
    let mut out = Vec::new();
    for file in files_below(folder, "synonyms", "txt") {
        let locale = file.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
        if !about.authored().any(|l| l == locale) {
            findings.push(unknown_locale(&file, 0, &locale));
            continue;
        }
        let Some(text) = read_text(folder, &file, findings) else { continue };
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let words = line.split(',').map(|w| w.trim().to_owned()).collect();
            let at = At { file: file.clone(), line: number + 1 };
            out.push(SynonymSource { locale: locale.clone(), at, words });
        }
    }
    out
}
