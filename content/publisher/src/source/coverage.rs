//! `coverage.toml`: what became of each row of the founding report (FORMAT.md 1.99).

use super::{At, toml_file};
use crate::lint::Finding;
use serde::Deserialize;
use std::path::Path;

/// Name of the file in a publication's folder.
pub const FILE: &str = "coverage.toml";

/// What research says about a row today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Today {
    /// Still holds.
    Now,
    /// Replaced; it may only be told as "this changed".
    Old,
    /// Not known whether it holds.
    Check,
    /// Advice that depends on no law.
    Tip,
    /// Background.
    Hist,
}

impl Today {
    /// As the file writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Now => "NOW",
            Self::Old => "OLD",
            Self::Check => "CHECK",
            Self::Tip => "TIP",
            Self::Hist => "HIST",
        }
    }
}

/// One row of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowSource {
    /// Its id, such as `S-160`.
    pub id: String,
    /// Where it stands.
    pub at: At,
    /// What the report says, in our words.
    pub what: String,
    /// What research says about it today.
    pub today: Today,
    /// What covers it: `guide:kz/border#bribes`, `card:…`, `letter:…`, `situation:…`, `contact:…`, `rule:…`.
    pub covered: Vec<String>,
    /// Why nothing does; empty where something does.
    pub left_out: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    row: Vec<toml::Spanned<Row>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    what: String,
    today: Today,
    #[serde(default)]
    covered: Vec<String>,
    #[serde(default)]
    left_out: String,
}

/// Rows in the order of the file; a publication need not have it.
pub(super) fn read(folder: &Path, findings: &mut Vec<Finding>) -> Vec<RowSource> {
    if !folder.join(FILE).is_file() {
        return Vec::new();
    }
    let Some((text, file)) = toml_file::read::<File>(folder, FILE, findings) else { return Vec::new() };
    let row = |spanned: toml::Spanned<Row>| {
        let line = super::line_of(&text, spanned.span().start);
        let Row { id, what, today, covered, left_out } = spanned.into_inner();
        RowSource { id, at: At { file: FILE.into(), line }, what, today, covered, left_out }
    };
    file.row.into_iter().map(row).collect()
}
