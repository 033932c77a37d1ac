//! The transport: one method, so that HTTP, a folder, a card or the host app's own network stack are alike.

use std::fmt;
use thiserror::Error;

/// Gets one file of a repository.
pub trait Fetch {
    /// The whole file at `path` (relative, `/` between parts), of at most `cap` bytes.
    ///
    /// # Errors
    /// [`FetchError`], whose kind says what a caller does next.
    fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError>;

    /// Whether packs may be missing that the metadata names, as in a file made for another reader's languages.
    fn is_partial(&self) -> bool {
        false
    }
}

/// What a failure means to the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FetchKind {
    /// The other side is there and does not have the file.
    NotFound,
    /// More bytes than the cap: an endless body, or not a repository.
    TooLarge,
    /// The other side answered with an error of its own.
    Refused,
    /// No connection, a cut, or too slow.
    Unreachable,
    /// A file that is no carrier, or not a whole one.
    NotACarrier,
}

/// A file that could not be had.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub struct FetchError {
    /// Where it was looked for.
    pub place: String,
    /// What it means.
    pub kind: FetchKind,
    /// What the system or the server said.
    pub detail: String,
}

impl FetchError {
    /// A failure of `kind` at `place`.
    pub fn new(place: impl Into<String>, kind: FetchKind, detail: impl ToString) -> Self {
        Self { place: place.into(), kind, detail: detail.to_string() }
    }
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, kind, detail } = self;
        match kind {
            FetchKind::NotFound => write!(f, "{place} does not exist: is this a Huquq repository?"),
            FetchKind::TooLarge => write!(f, "{place} is larger than it may be ({detail}): not read further"),
            FetchKind::Refused => write!(f, "{place}: the server answered {detail}; try again later"),
            FetchKind::NotACarrier => write!(f, "{place} is not a file of Huquq's content: {detail}"),
            FetchKind::Unreachable => write!(f, "{place} cannot be reached: {detail}"),
        }
    }
}
