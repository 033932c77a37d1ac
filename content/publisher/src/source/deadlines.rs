//! `deadlines/*.toml` and `calendars/<country>/<year>.toml` (FORMAT.md 1.60 and 1.70).

use super::{At, files_below, line_of, read_text, toml_file};
use crate::lint::Finding;
use crate::say::sentences as say;
use huquq_deadline::{Calendar, Rule, Scheme};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::path::Path;
use toml::{Spanned, Table, Value};

/// Keys a table may have; the engine's own types ignore unknown ones, because a phone must.
const SCHEME_KEYS: [&str; 8] =
    ["id", "start", "roll", "month_end", "end", "ambiguous", "confidence", "sources"];
const RULE_KEYS: [&str; 8] = ["id", "country", "kind", "event", "rows", "facts", "prepare", "version"];
const VERSION_KEYS: [&str; 12] = [
    "valid_from",
    "valid_to",
    "scheme",
    "basis",
    "sources",
    "confidence",
    "nationalities",
    "except_nationalities",
    "unknown",
    "fixed",
    "length",
    "stay",
];
const CALENDAR_KEYS: [&str; 6] = ["country", "year", "compiled", "weekend", "sources", "day"];
const DAY_KEYS: [&str; 6] = ["date", "type", "name", "instead_of", "state", "sources"];

/// Something of a deadline file with its place.
#[derive(Debug, Clone)]
pub struct Placed<T> {
    /// Where it stands.
    pub at: At,
    /// The thing itself.
    pub body: T,
}

/// Schemes, rules and calendars of a publication.
#[derive(Debug, Clone, Default)]
pub struct Deadlines {
    /// Ways of counting.
    pub schemes: Vec<Placed<Scheme>>,
    /// Terms.
    pub rules: Vec<Placed<Rule>>,
    /// Days off, one a country and year.
    pub calendars: Vec<Placed<Calendar>>,
    /// Rows of the research that have no rule.
    pub left_out: Vec<Placed<LeftOut>>,
}

/// A row of the research that has no rule, and why.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// Its id in upper case, such as `KZ-12`.
    pub row: String,
    /// Why it has none, in English.
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileToml {
    #[serde(default)]
    scheme: Vec<Spanned<Table>>,
    #[serde(default)]
    rule: Vec<Spanned<Table>>,
    #[serde(default, rename = "left-out")]
    left_out: Vec<Spanned<LeftOut>>,
}

pub(super) fn read_all(folder: &Path, findings: &mut Vec<Finding>) -> Deadlines {
    let mut out = Deadlines::default();
    for file in files_below(folder, "deadlines", "toml") {
        let Some(text) = read_text(folder, &file, findings) else { continue };
        let Some(toml) = toml_file::parse::<FileToml>(&file, &text, 0, findings) else { continue };
        let at = |span: std::ops::Range<usize>| At { file: file.clone(), line: line_of(&text, span.start) };
        for table in toml.scheme {
            let at = at(table.span());
            let table = table.into_inner();
            known_keys(&table, &SCHEME_KEYS, &at, findings);
            out.schemes.extend(typed(table, at, findings));
        }
        for table in toml.rule {
            let at = at(table.span());
            let table = table.into_inner();
            known_keys(&table, &RULE_KEYS, &at, findings);
            inner_keys(&table, "version", &VERSION_KEYS, &at, findings);
            out.rules.extend(typed(table, at, findings));
        }
        out.left_out.extend(
            toml.left_out.into_iter().map(|row| Placed { at: at(row.span()), body: row.into_inner() }),
        );
    }
    for file in files_below(folder, "calendars", "toml") {
        let Some(text) = read_text(folder, &file, findings) else { continue };
        let Some(table) = toml_file::parse::<Table>(&file, &text, 0, findings) else { continue };
        let at = At { file, line: 1 };
        known_keys(&table, &CALENDAR_KEYS, &at, findings);
        inner_keys(&table, "day", &DAY_KEYS, &at, findings);
        out.calendars.extend(typed(table, at, findings));
    }
    out
}

fn typed<T: DeserializeOwned>(table: Table, at: At, findings: &mut Vec<Finding>) -> Option<Placed<T>> {
    match Value::Table(table).try_into::<T>() {
        Ok(body) => Some(Placed { at, body }),
        Err(e) => {
            let detail = e.message();
            let known = toml_file::known_fault(detail);
            let of_date = known.is_none() && (detail.contains("date") || detail.contains("day"));
            let rule = if of_date { "bad-date" } else { "bad-rule" };
            let said = known.unwrap_or_else(|| say::deadline_unreadable(detail));
            findings.push(Finding::error(&at.file, at.line, rule, said));
            None
        }
    }
}

fn inner_keys(table: &Table, list: &str, known: &[&str], at: &At, findings: &mut Vec<Finding>) {
    for inner in table.get(list).and_then(Value::as_array).into_iter().flatten() {
        if let Some(inner) = inner.as_table() {
            known_keys(inner, known, at, findings);
        }
    }
}

fn known_keys(table: &Table, known: &[&str], at: &At, findings: &mut Vec<Finding>) {
    for key in table.keys().filter(|k| !known.contains(&k.as_str())) {
        let said = say::toml_unknown_key(key, known.join(", "));
        findings.push(Finding::error(&at.file, at.line, "unknown-key", said));
    }
}
