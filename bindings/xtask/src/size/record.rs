//! `bindings/sizes.json`: the budgets, and what the library weighed when somebody last wrote it down.

use super::Measured;
use crate::Done;
use crate::failure::Failure;
use crate::run::{read, top};
use crate::target::MEASURED;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sizes {
    /// Bytes a variant may weigh.
    pub budgets: BTreeMap<String, u64>,
    /// Bytes a variant may grow by before it has to be explained here.
    pub growth: u64,
    /// Oldest first.
    pub records: Vec<Record>,
}

/// One measurement.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Version of the workspace.
    pub version: String,
    /// `without-http` or `with-http`.
    pub variant: String,
    /// Machine it is built for.
    pub target: String,
    /// Bytes of the stripped library.
    pub bytes: u64,
    /// Whose they are.
    pub parts: BTreeMap<String, u64>,
    /// What made it grow or shrink.
    pub why: String,
}

impl Record {
    /// A measurement of today.
    pub fn new(variant: &str, measured: &Measured, why: &str) -> Self {
        Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            variant: variant.to_owned(),
            target: MEASURED.triple.to_owned(),
            bytes: measured.bytes,
            parts: measured
                .parts
                .parts
                .iter()
                .map(|(part, bytes)| (part.name().to_owned(), *bytes))
                .collect(),
            why: why.to_owned(),
        }
    }
}

impl Sizes {
    /// Reads it.
    pub fn load() -> Done<Self> {
        let text = read(&path())?;
        serde_json::from_str(&text).map_err(|e| Failure::Unreadable { path: path(), what: e.to_string() })
    }

    /// Writes it.
    pub fn save(&self) -> Done {
        let text = serde_json::to_string_pretty(self)
            .map_err(|e| Failure::Unreadable { path: path(), what: e.to_string() })?;
        std::fs::write(path(), text + "\n").map_err(|source| Failure::File { path: path(), source })
    }

    /// The last measurement of a variant.
    pub fn last(&self, variant: &str) -> Option<&Record> {
        self.records.iter().rev().find(|r| r.variant == variant)
    }

    /// Takes in a measurement.
    pub fn add(&mut self, record: Record) {
        self.records.push(record);
    }

    /// Bytes a variant may weigh.
    pub fn budget(&self, variant: &str) -> Done<u64> {
        let missing = || Failure::Unreadable { path: path(), what: format!("no budget for {variant}") };
        self.budgets.get(variant).copied().ok_or_else(missing)
    }
}

fn path() -> PathBuf {
    top().join("bindings/sizes.json")
}
