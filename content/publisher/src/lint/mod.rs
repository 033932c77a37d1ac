//! Findings: what is wrong, where, and what to do about it.

mod contacts;
mod coverage;
mod deadlines;
mod derived;
pub mod facts;
mod faults;
mod finding;
mod glossary;
mod pages;
mod plain;
mod readings;
mod references;
mod synonyms;
mod translations;

pub use coverage::table;
pub use finding::{Finding, Severity, Told};

use crate::source::Publication;
use std::path::Path;

/// Reads the publication in `folder` and checks every clause of FORMAT.md part 1. Findings come sorted by file and line.
pub fn lint(folder: &Path) -> (Publication, Vec<Finding>) {
    let (publication, mut findings) = Publication::read(folder);
    contacts::check(&publication, &mut findings);
    deadlines::check(&publication, &mut findings);
    references::check(&publication, &mut findings);
    pages::check(&publication, &mut findings);
    translations::check(&publication, &mut findings);
    facts::check(&publication, &mut findings);
    glossary::check(&publication, &mut findings);
    readings::check(&publication, &mut findings);
    synonyms::check(&publication, &mut findings);
    coverage::check(&publication, &mut findings);
    plain::check(&publication, &mut findings);
    derived::check(&publication, &mut findings);
    findings.sort();
    findings.dedup();
    (publication, findings)
}

/// Whether any of `findings` stops a release.
pub fn stops(findings: &[Finding]) -> bool {
    findings.iter().any(|f| f.severity == Severity::Error)
}
