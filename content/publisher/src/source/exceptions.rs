//! `uz-cyrl.toml` (FORMAT.md 1.80).

use super::toml_file;
use crate::lint::Finding;
use crate::say::sentences as say;
use huquq_script::uzbek::{BadException, Exceptions};
use serde::Deserialize;
use std::path::Path;

const FILE: &str = "uz-cyrl.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    word: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Word {
    stem: String,
    cyrl: String,
}

/// The publication's own exceptions; none where the file is missing.
pub(super) fn read(folder: &Path, findings: &mut Vec<Finding>) -> Exceptions {
    if !folder.join(FILE).is_file() {
        return Exceptions::default();
    }
    let Some((_, file)) = toml_file::read::<File>(folder, FILE, findings) else {
        return Exceptions::default();
    };
    match Exceptions::new(file.word.iter().map(|w| (&w.stem, &w.cyrl))) {
        Ok(exceptions) => exceptions,
        Err(e) => {
            let said = match e {
                BadException::Stem(stem) => say::exception_stem(stem),
                BadException::Spelling(stem, spelling) => say::exception_spelling(stem, spelling),
                BadException::Twice(stem) => say::exception_twice(stem),
            };
            findings.push(Finding::error(Path::new(FILE), 0, "bad-exception", said));
            Exceptions::default()
        }
    }
}
