//! The network stack of the phone, in place of one of our own.

use huquq_core::update::{Fetch, FetchError, FetchKind};
use std::sync::Arc;

/// Why the phone's network stack did not get a file.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum FetchFailure {
    /// The server is there and does not have the file (HTTP 404, 410).
    #[error("not there")]
    NotThere,
    /// It is larger than it may be; stop reading as soon as that is known.
    #[error("too large")]
    TooLarge,
    /// The server answered with something else.
    #[error("{detail}")]
    Refused {
        /// Its status.
        detail: String,
    },
    /// No connection, a cut, or too slow.
    #[error("{detail}")]
    Unreachable {
        /// What the system said.
        detail: String,
    },
    /// The server's certificate is not good.
    #[error("{detail}")]
    Certificate {
        /// What the system said.
        detail: String,
    },
}

impl From<uniffi::UnexpectedUniFFICallbackError> for FetchFailure {
    /// The app's own code failed: for the update that is one more way of not being reached.
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Unreachable { detail: error.reason }
    }
}

/// The phone's network stack: its proxy, its certificates, its rules for data. Send nothing that tells readers apart: no cookies, no
/// referrer, no language, no user agent of the app's. It is called on the thread of the update.
#[uniffi::export(foreign)]
pub trait Fetcher: Send + Sync + std::fmt::Debug {
    /// The whole body at `url`, of at most `most` bytes.
    ///
    /// # Errors
    /// [`FetchFailure`].
    fn fetch(&self, url: String, most: u64) -> Result<Vec<u8>, FetchFailure>;
}

/// A repository below an address, got by the phone's network stack.
pub(super) struct Hosted {
    pub base: String,
    pub fetcher: Arc<dyn Fetcher>,
}

impl Fetch for Hosted {
    fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
        let url = format!("{}/{path}", self.base.trim_end_matches('/'));
        let failed = |kind, detail: &str| FetchError::new(url.clone(), kind, detail);
        let bytes = self.fetcher.fetch(url.clone(), cap).map_err(|why| {
            let kind = match &why {
                FetchFailure::NotThere => FetchKind::NotFound,
                FetchFailure::TooLarge => FetchKind::TooLarge,
                FetchFailure::Refused { .. } => FetchKind::Refused,
                FetchFailure::Unreachable { .. } => FetchKind::Unreachable,
                FetchFailure::Certificate { .. } => FetchKind::Certificate,
            };
            failed(kind, &why.to_string())
        })?;
        if bytes.len() as u64 > cap {
            return Err(failed(FetchKind::TooLarge, "over what was asked for"));
        }
        Ok(bytes)
    }
}
