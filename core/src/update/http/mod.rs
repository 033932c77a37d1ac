//! A repository on a static host, over HTTP.
//!
//! Requests are alike for every reader: no cookies, no referrer, no user agent, no language, no conditional headers. What a server wants a
//! reader to remember is not remembered.

mod certificate;
mod client;
mod transfer;

use super::{Backoff, Budget, Fetch, FetchError, FetchKind};
use reqwest::blocking::Client;
use rustls::crypto::SecureRandom;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use transfer::{Again, Transfer};

/// A try that brought this many bytes was worth it: counting begins anew.
const PROGRESS: usize = 4096;

/// How a repository is reached; the default is a direct connection, today's public roots and the patience of a slow mobile network.
#[derive(Debug, Clone, Default)]
pub struct HttpOptions {
    /// `http://host:port`, or `socks5h://host:port` (Tor), with which the proxy looks names up and the network does not see them.
    /// The proxy variables of the environment are never read.
    pub proxy: Option<String>,
    /// Files (PEM or DER) of more roots to believe in, for a mirror with an authority of its own.
    pub extra_roots: Vec<Vec<u8>>,
    /// How long to wait for what.
    pub patience: Patience,
    /// How often and when to ask again.
    pub backoff: Backoff,
}

/// How long to wait for what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// For a connection.
    pub connect: Duration,
    /// For the head of an answer, and between two pieces of its body.
    pub read: Duration,
    /// For one file, all tries and waits together, so that a server that drips bytes cannot hold a phone.
    pub whole: Duration,
}

impl Default for Patience {
    /// 15, 30 and 120 seconds.
    fn default() -> Self {
        let [connect, read, whole] = [15, 30, 120].map(Duration::from_secs);
        Self { connect, read, whole }
    }
}

/// Reads a repository below an address.
pub struct Http {
    base: String,
    client: Client,
    patience: Patience,
    backoff: Backoff,
    random: &'static dyn SecureRandom,
    wrong_time: Arc<AtomicBool>,
}

impl Http {
    /// `base` is the `http://` or `https://` address of the folder that holds `metadata` and `targets`.
    ///
    /// # Errors
    /// [`FetchError`] when `base` is not such an address or TLS cannot be set up.
    pub fn new(base: &str) -> Result<Self, FetchError> {
        Self::with(base, &HttpOptions::default())
    }

    /// The same, reached as `options` say.
    ///
    /// # Errors
    /// As [`Http::new`], and when the proxy's address or a root cannot be used.
    pub fn with(base: &str, options: &HttpOptions) -> Result<Self, FetchError> {
        let failed = |detail: String| FetchError::new(base, FetchKind::Setup, detail);
        let scheme_is_http = base.starts_with("http://") || base.starts_with("https://");
        if !scheme_is_http || reqwest::Url::parse(base).is_err() {
            return Err(failed("not an http:// or https:// address".to_owned()));
        }
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let random = provider.secure_random;
        let wrong_time = Arc::default();
        let client = client::build(options, provider, &wrong_time).map_err(failed)?;
        let HttpOptions { patience, backoff, .. } = *options;
        Ok(Self {
            base: base.trim_end_matches('/').to_owned(),
            client,
            patience,
            backoff,
            random,
            wrong_time,
        })
    }

    /// Whether, since this was made, a certificate was accepted that is not valid at this device's time: its clock is wrong, or the mirror forgot to renew.
    /// Content is believed for its signatures, so nothing false comes in; but somebody who holds an old key of the mirror could see what
    /// is fetched.
    pub fn certificate_out_of_date(&self) -> bool {
        self.wrong_time.load(Ordering::Relaxed)
    }

    /// A random number for a wait. Without one every phone waits longest, which is late and not wrong.
    fn random(&self) -> u32 {
        let mut bytes = [0xFF; 4];
        let _ = self.random.fill(&mut bytes);
        u32::from_le_bytes(bytes)
    }
}

impl std::fmt::Debug for Http {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Http").field("base", &self.base).finish_non_exhaustive()
    }
}

impl Fetch for Http {
    fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
        self.fetch_within(path, cap, &Budget::unlimited())
    }

    /// A file that is cut is taken up where it broke off, after a wait; a file that may change meanwhile is asked for from its start.
    fn fetch_within(&self, path: &str, cap: u64, budget: &Budget) -> Result<Vec<u8>, FetchError> {
        let url = format!("{}/{path}", self.base);
        let began = Instant::now();
        let mut transfer = Transfer {
            client: &self.client,
            url: &url,
            cap,
            patience: self.patience,
            began,
            budget,
            have: Vec::new(),
        };
        let mut tried = 0;
        loop {
            budget.begin(&url)?;
            let before = transfer.have.len();
            let Err((error, again)) = transfer.attempt() else {
                return Ok(transfer.have);
            };
            tried = if transfer.have.len() >= before + PROGRESS { 1 } else { tried + 1 };
            let told = match again {
                Again::No => return Err(error),
                Again::Soon => None,
                Again::After(wait) => Some(wait),
            };
            let Some(wait) = self.backoff.wait(tried, self.random(), told) else {
                return Err(error);
            };
            if began.elapsed() + wait >= self.patience.whole {
                return Err(error);
            }
            if !never_changes(path) {
                transfer.have.clear();
            }
            budget.sleep(&url, wait)?;
        }
    }
}

/// Whether the name holds a version (`7.snapshot.json`) or a digest: whoever has half of such a file has half of the same file tomorrow.
fn never_changes(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let first = name.split('.').next().unwrap_or_default();
    let version = !first.is_empty() && first.bytes().all(|b| b.is_ascii_digit());
    version || first.len() == 64 && first.bytes().all(|b| b.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_files_named_by_version_or_digest_are_taken_up_in_the_middle() {
        let digest = format!("targets/kz/{}.ru.jsonl", "0a".repeat(32));
        for (path, expected) in [
            ("metadata/7.snapshot.json", true),
            ("metadata/12.root.json", true),
            (&*digest, true),
            ("metadata/timestamp.json", false),
            ("metadata/.root.json", false),
            ("targets/kz/dead.ru.jsonl", false),
            ("", false),
        ] {
            assert_eq!(super::never_changes(path), expected, "{path}");
        }
    }
}
