//! Why a task stopped.

use std::path::PathBuf;

/// Why a task stopped; its text is what the person at the terminal reads.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Something this machine lacks.
    #[error("missing on this machine:\n{}", list(.0))]
    Missing(Vec<String>),
    /// A program that was run failed; it has said why itself.
    #[error("failed: {0}")]
    Program(String),
    /// A file or folder could not be read or written.
    #[error("{}: {source}", .path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file is not what it should be.
    #[error("{}: {what}", .path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// What is wrong with it.
        what: String,
    },
    /// The library has grown, or is too large, or would not load on a phone.
    #[error("{}", list(.0))]
    Refused(Vec<String>),
}

fn list(lines: &[String]) -> String {
    lines.iter().map(|line| format!("  - {line}")).collect::<Vec<_>>().join("\n")
}
