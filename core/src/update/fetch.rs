//! The transport: one method, so that HTTP, a folder, a card or the host app's own network stack are alike.

use super::{Budget, Stage};
use std::fmt;
use std::sync::Arc;
use thiserror::Error;

/// Gets one file of a repository.
pub trait Fetch {
    /// The whole file at `path` (relative, `/` between parts), of at most `cap` bytes.
    ///
    /// # Errors
    /// [`FetchError`], whose kind says what a caller does next.
    fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError>;

    /// What the update is doing now. A transport that somebody watches passes it on.
    ///
    /// # Errors
    /// [`FetchKind::Stopped`], [`FetchKind::Budget`]: the update ends here, the store as it was.
    fn tell(&self, stage: Stage) -> Result<(), FetchError> {
        let _ = stage;
        Ok(())
    }

    /// Whether packs may be missing that the metadata names, as in a file made for another reader's languages.
    fn is_partial(&self) -> bool {
        false
    }

    /// The same within a budget. A transport that can stop in the middle of a file, or that waits, has its own; this one looks at the
    /// budget before and after the file and never asks for more than is left.
    ///
    /// # Errors
    /// As [`Fetch::fetch`], and [`FetchKind::Budget`], [`FetchKind::Stopped`].
    fn fetch_within(&self, path: &str, cap: u64, budget: &Budget) -> Result<Vec<u8>, FetchError> {
        budget.begin(path)?;
        let left = budget.bytes_left();
        let bytes = self.fetch(path, cap.min(left)).map_err(|e| match e.kind {
            FetchKind::TooLarge if left < cap => budget.no_bytes(&e.place),
            _ => e,
        })?;
        budget.spend(path, bytes.len() as u64)?;
        Ok(bytes)
    }
}

impl<F: Fetch + ?Sized> Fetch for Arc<F> {
    fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
        (**self).fetch(path, cap)
    }

    fn fetch_within(&self, path: &str, cap: u64, budget: &Budget) -> Result<Vec<u8>, FetchError> {
        (**self).fetch_within(path, cap, budget)
    }

    fn tell(&self, stage: Stage) -> Result<(), FetchError> {
        (**self).tell(stage)
    }

    fn is_partial(&self) -> bool {
        (**self).is_partial()
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
    /// The other side answered with something else than the file.
    Refused,
    /// No connection, a cut, or too slow.
    Unreachable,
    /// A file that is no carrier, or not a whole one.
    NotACarrier,
    /// The other side's certificate is for another name or from nobody known: not the mirror, or somebody between.
    Certificate,
    /// The address, the proxy or a root that the caller gave cannot be used.
    Setup,
    /// The app's limit of bytes or time for this update is used up.
    Budget,
    /// The caller asked to stop.
    Stopped,
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
            FetchKind::Unreachable => {
                write!(f, "{place} cannot be reached: {detail}; check the connection and try again")
            }
            FetchKind::Certificate => write!(
                f,
                "{place} does not prove that it is the mirror ({detail}): try another network or another mirror"
            ),
            FetchKind::Setup => write!(f, "{place} cannot be asked: {detail}"),
            FetchKind::Budget => {
                write!(f, "{place}: {detail}; nothing was changed: allow more, or go on where data is free")
            }
            FetchKind::Stopped => write!(f, "{place}: stopped as asked; nothing was changed"),
        }
    }
}
