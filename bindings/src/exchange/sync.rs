//! Updates.

use super::fetcher::Fetcher;
use super::sources::{Source, transports};
use super::watch::{Progress, Stop, budget};
use crate::engine::Engine;
use crate::error::HuquqError;
use huquq_bundle::Notice;
use huquq_core::Store;
use huquq_core::store::writing;
use huquq_core::update::{Budget, Limits, Mirrors, Report, Trust, Wanted, update_from_mirrors};
use std::sync::Arc;
use std::time::Duration;

/// What an update is to bring and what it may cost.
#[derive(Debug, Clone, uniffi::Record)]
pub struct SyncOptions {
    /// Countries to hold (alpha-2, lower case); empty: those held already, or all.
    #[uniffi(default = [])]
    pub countries: Vec<String>,
    /// CLDR names of languages to hold; empty: those held already, or all.
    #[uniffi(default = [])]
    pub locales: Vec<String>,
    /// Most bytes to receive; none: no limit.
    #[uniffi(default = None)]
    pub max_bytes: Option<u64>,
    /// Most seconds to spend; none: no limit.
    #[uniffi(default = None)]
    pub max_seconds: Option<u32>,
    /// `http://host:port` or `socks5h://host:port` (Tor), for addresses that this library fetches itself; a `Fetcher` has its own.
    #[uniffi(default = None)]
    pub proxy: Option<String>,
}

impl SyncOptions {
    pub(super) fn wanted(&self) -> Wanted {
        Wanted { countries: self.countries.clone(), locales: self.locales.clone() }
    }

    pub(super) fn limits(&self) -> Limits {
        let time = self.max_seconds.map(|s| Duration::from_secs(s.into()));
        Limits { bytes: self.max_bytes, time }
    }
}

/// What an update did.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct SyncReport {
    /// Release before; 0 for a new store.
    pub from_release: u64,
    /// Release now; the same means that nothing was new.
    pub release: u64,
    /// Packs that changed.
    pub packs: Vec<String>,
    /// Requests made.
    pub requests: u64,
    /// Bytes received.
    pub bytes: u64,
    /// What the publisher was to renew by now: the content may be outdated, or this clock is wrong.
    pub expired: Vec<ExpiredRole>,
}

/// Metadata past its date.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct ExpiredRole {
    /// TUF role.
    pub role: String,
    /// Instant (RFC 3339, UTC).
    pub expires: String,
}

impl From<Report> for SyncReport {
    fn from(value: Report) -> Self {
        let Report {
            from_release,
            to_release,
            packs,
            requests,
            bytes,
            // The root came with the app, so nothing is trusted on first use.
            first_use_fingerprint: _,
            notices,
        } = value;
        let expired = |notice: Notice| match notice {
            Notice::Expired { role, expires } => ExpiredRole { role, expires },
        };
        let packs = packs.iter().map(|name| pack(name)).collect();
        let expired = notices.into_iter().map(expired).collect();
        Self { from_release, release: to_release, packs, requests, bytes, expired }
    }
}

/// The name of a pack as `status` gives it, `kz/ru`; in the repository it is a file.
pub(crate) fn pack(name: &str) -> String {
    name.trim_end_matches(".jsonl").to_owned()
}

#[uniffi::export]
impl Engine {
    /// Updates from the first of `from` that holds; the next is asked when one does not. Addresses are fetched by `fetcher`, or by this
    /// library where it was built with `http`. `now` is in seconds since 1970-01-01T00:00:00Z. Everything is verified before anything is
    /// written, and written in one step.
    ///
    /// # Errors
    /// [`HuquqError::Offline`], [`HuquqError::Address`], [`HuquqError::Allowance`], [`HuquqError::NotACarrier`], [`HuquqError::Rejected`],
    /// [`HuquqError::NameTaken`], [`HuquqError::NothingFor`], [`HuquqError::Lacking`], [`HuquqError::Stopped`], [`HuquqError::Busy`],
    /// [`HuquqError::Full`], [`HuquqError::Storage`]; the stored content is whole after each.
    pub fn sync(
        &self,
        from: Vec<Source>,
        options: SyncOptions,
        now: i64,
        fetcher: Option<Arc<dyn Fetcher>>,
        progress: Option<Arc<dyn Progress>>,
        stop: Option<Arc<Stop>>,
    ) -> Result<SyncReport, HuquqError> {
        self.folder()?;
        let mirrors = transports(from, fetcher.as_ref(), options.proxy.clone())?;
        let budget = budget(options.limits(), progress, stop.as_deref());
        self.bring(&mirrors, &budget, &options.wanted(), now)
    }
}

impl Engine {
    /// Brings the store up to date from wherever it comes.
    pub(super) fn bring(
        &self,
        mirrors: &Mirrors,
        budget: &Budget,
        wanted: &Wanted,
        now: i64,
    ) -> Result<SyncReport, HuquqError> {
        let trust = Trust::Root(self.root().to_vec());
        let update = |store: &mut Store| update_from_mirrors(store, mirrors, budget, &trust, wanted, now);
        let report = writing(self.folder()?, update)?;
        // A file that was made anew is another file under the same name.
        self.reopen();
        Ok(report.into())
    }
}
