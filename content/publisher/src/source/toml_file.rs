//! TOML with the line of every error.

use super::{line_of, read_text};
use crate::lint::Finding;
use serde::de::DeserializeOwned;
use std::path::Path;

/// Reads `file` below `folder` as `T`. An error becomes a finding with its line.
pub(super) fn read<T: DeserializeOwned>(
    folder: &Path,
    file: &str,
    findings: &mut Vec<Finding>,
) -> Option<(String, T)> {
    let text = read_text(folder, Path::new(file), findings)?;
    let value = parse(Path::new(file), &text, 0, findings)?;
    Some((text, value))
}

/// Parses `text` as `T`; `lines_above` is the number of lines of the file before it.
pub(super) fn parse<T: DeserializeOwned>(
    file: &Path,
    text: &str,
    lines_above: usize,
    findings: &mut Vec<Finding>,
) -> Option<T> {
    match toml::from_str(text) {
        Ok(value) => Some(value),
        Err(e) => {
            let line = lines_above + e.span().map_or(1, |s| line_of(text, s.start));
            let problem = e.message().to_owned();
            let (rule, remedy) = if problem.starts_with("unknown field") {
                ("unknown-key", "correct the key, or remove it")
            } else if problem.starts_with("missing field") {
                ("missing-key", "add the key; FORMAT.md shows an example")
            } else if problem.contains("date") {
                ("bad-date", "write dates in quotes: \"2026-11-24\"")
            } else {
                ("toml-syntax", "compare with the example in FORMAT.md")
            };
            findings.push(Finding::error(file, line, rule, problem, remedy));
            None
        }
    }
}
