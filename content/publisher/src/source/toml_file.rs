//! TOML with the line of every error.

use super::{line_of, read_text};
use crate::lint::Finding;
use crate::say::{Said, sentences as say};
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
            let detail = e.message();
            let (rule, said) = if let Some(said) = known_fault(detail) {
                let rule = match said.key() {
                    "toml-unknown-key" => "unknown-key",
                    "toml-missing-key" => "missing-key",
                    _ => "toml-syntax",
                };
                (rule, said)
            } else if detail.contains("date") {
                ("bad-date", say::toml_bad_date(detail))
            } else {
                ("toml-syntax", say::toml_syntax(detail))
            };
            findings.push(Finding::error(file, line, rule, said));
            None
        }
    }
}

/// The faults serde names in words that do not change: they are the ones an editor makes most.
pub(super) fn known_fault(detail: &str) -> Option<Said> {
    // "unknown field `topic`, expected one of `id`, `kind`": what stands in backquotes, in order.
    let mut quoted = detail.split('`').skip(1).step_by(2);
    let name = quoted.next()?;
    let known = quoted.collect::<Vec<_>>().join(", ");
    if detail.starts_with("unknown field") {
        Some(say::toml_unknown_key(name, known))
    } else if detail.starts_with("missing field") {
        Some(say::toml_missing_key(name))
    } else if detail.starts_with("unknown variant") || detail.starts_with("unknown kind") {
        Some(say::toml_unknown_value(name, known))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::known_fault;
    use crate::say::Said;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Row {
        #[serde(rename = "cost")]
        _cost: Cost,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Cost {
        Free,
        Paid,
    }

    #[test]
    fn the_words_of_serde_are_still_understood() {
        let said = |text: &str| known_fault(toml::from_str::<Row>(text).unwrap_err().message());
        let shown = |text: &str| said(text).as_ref().map(Said::to_string).unwrap_or_default();
        assert_eq!(shown("price = 1"), "unknown field `price`");
        assert_eq!(shown(""), "the field `cost` is missing");
        assert_eq!(shown("cost = \"cheap\""), "`cheap` may not stand here");
        let remedy = said("cost = \"cheap\"").unwrap().remedy(crate::say::Language::Ru);
        assert!(remedy.contains("free, paid"), "{remedy}");
        assert_eq!(said("cost = 1"), None);
    }
}
