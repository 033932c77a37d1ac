//! One finding, and how it is shown.

use crate::say::{Args, Language, Said, sentences};
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

/// One finding. It is in no language yet: see [`Finding::say`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// File, relative to the publication's folder.
    pub file: PathBuf,
    /// Line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// Stable id of the rule that found it.
    pub rule: &'static str,
    /// Whether it stops a release.
    pub severity: Severity,
    /// What is wrong and what to do.
    pub said: Said,
}

/// A finding in one language, with everything a program needs: `huquq lint --json`.
#[derive(Debug, Clone, Serialize)]
pub struct Told<'a> {
    file: &'a Path,
    line: usize,
    rule: &'static str,
    severity: Severity,
    problem: String,
    remedy: String,
    key: &'static str,
    args: &'a Args,
}

impl Finding {
    /// A finding that stops a release.
    pub fn error(file: &Path, line: usize, rule: &'static str, said: Said) -> Self {
        Self { file: file.into(), line, rule, severity: Severity::Error, said }
    }

    /// The same finding as one a person should look at.
    #[must_use]
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// What is wrong.
    pub fn problem(&self, language: Language) -> String {
        self.said.text(language)
    }

    /// What to do.
    pub fn remedy(&self, language: Language) -> String {
        self.said.remedy(language)
    }

    /// The whole finding for a person: where, how bad, what, and on the next line what to do.
    pub fn say(&self, language: Language) -> String {
        let severity = match self.severity {
            Severity::Error => sentences::severity_error(),
            Severity::Warning => sentences::severity_warning(),
        };
        let Self { file, line, rule, .. } = self;
        let (severity, problem, remedy) =
            (severity.text(language), self.problem(language), self.remedy(language));
        format!("{}:{line}: {severity} [{rule}] {problem}\n    {remedy}", file.display())
    }

    /// The whole finding for a program.
    pub fn told(&self, language: Language) -> Told<'_> {
        Told {
            file: &self.file,
            line: self.line,
            rule: self.rule,
            severity: self.severity,
            problem: self.problem(language),
            remedy: self.remedy(language),
            key: self.said.key(),
            args: self.said.args(),
        }
    }
}

/// In English.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.say(Language::En))
    }
}
