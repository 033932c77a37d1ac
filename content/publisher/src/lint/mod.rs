//! Findings: what is wrong, where, and what to do about it.

mod contacts;
mod deadlines;
mod derived;
mod references;
mod translations;

use crate::source::Publication;
use serde::Serialize;
use std::fmt;
use std::path::{Path, PathBuf};

/// Whether a finding stops a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is released while it stands.
    Error,
    /// A person should look.
    Warning,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// File, relative to the publication's folder.
    pub file: PathBuf,
    /// Line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// Stable id of the rule that found it.
    pub rule: &'static str,
    /// Whether it stops a release.
    pub severity: Severity,
    /// What is wrong.
    pub problem: String,
    /// What to do.
    pub remedy: String,
}

impl Finding {
    /// A finding that stops a release.
    pub fn error(
        file: &Path,
        line: usize,
        rule: &'static str,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        let (problem, remedy) = (problem.into(), remedy.into());
        Self { file: file.into(), line, rule, severity: Severity::Error, problem, remedy }
    }

    /// The same finding as one a person should look at.
    #[must_use]
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let Self { file, line, rule, problem, remedy, .. } = self;
        write!(f, "{}:{line}: {severity} [{rule}] {problem}\n    {remedy}", file.display())
    }
}

/// Reads the publication in `folder` and checks every clause of FORMAT.md part 1. Findings come sorted by file and line.
pub fn lint(folder: &Path) -> (Publication, Vec<Finding>) {
    let (publication, mut findings) = Publication::read(folder);
    contacts::check(&publication, &mut findings);
    deadlines::check(&publication, &mut findings);
    references::check(&publication, &mut findings);
    translations::check(&publication, &mut findings);
    derived::check(&publication, &mut findings);
    findings.sort();
    findings.dedup();
    (publication, findings)
}

/// Whether any of `findings` stops a release.
pub fn stops(findings: &[Finding]) -> bool {
    findings.iter().any(|f| f.severity == Severity::Error)
}
