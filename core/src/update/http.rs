//! A repository on a static host, over HTTP.
//!
//! Requests are alike for every reader: no cookies, no referrer, no user agent, no conditional headers.

use super::{Fetch, FetchError, FetchKind};
use reqwest::blocking::Client;
use std::io::Read;
use std::sync::Arc;
use std::time::Duration;

/// Longest wait for a connection.
const CONNECT: Duration = Duration::from_secs(15);
/// Longest time for one file, so that a server that drips bytes cannot hold a phone.
const WHOLE: Duration = Duration::from_secs(120);

/// Reads a repository below an address.
#[derive(Debug)]
pub struct Http {
    base: String,
    client: Client,
}

impl Http {
    /// `base` is the `http://` or `https://` address of the folder that holds `metadata` and `targets`.
    ///
    /// # Errors
    /// [`FetchError`] when `base` is not such an address or TLS cannot be set up.
    pub fn new(base: &str) -> Result<Self, FetchError> {
        let failed = |e: &dyn std::fmt::Display| FetchError::new(base, FetchKind::Unreachable, e.to_string());
        let scheme_is_http = base.starts_with("http://") || base.starts_with("https://");
        if !scheme_is_http || reqwest::Url::parse(base).is_err() {
            return Err(failed(&"not an http:// or https:// address"));
        }
        // The platform's verifier panics on Android without a JVM context, and old phones lack today's roots: ours go along.
        let roots = webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned();
        let mut store = rustls::RootCertStore::empty();
        store.add_parsable_certificates(roots);
        let tls =
            rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
                .with_safe_default_protocol_versions()
                .map_err(|e| failed(&e))?
                .with_root_certificates(store)
                .with_no_client_auth();
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .connect_timeout(CONNECT)
            .timeout(WHOLE)
            .redirect(reqwest::redirect::Policy::limited(3))
            .referer(false)
            .build()
            .map_err(|e| failed(&e))?;
        Ok(Self { base: base.trim_end_matches('/').to_owned(), client })
    }
}

impl Fetch for Http {
    fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
        let url = format!("{}/{path}", self.base);
        let response = self.client.get(&url).send().map_err(|e| {
            let cause = std::error::Error::source(&e).map_or_else(|| e.to_string(), deepest);
            FetchError::new(&url, FetchKind::Unreachable, cause)
        })?;
        let status = response.status();
        match status.as_u16() {
            200 => {}
            // Static hosts that do not let strangers list a bucket answer 403 for a missing file.
            403 | 404 | 410 => return Err(FetchError::new(&url, FetchKind::NotFound, status)),
            _ => return Err(FetchError::new(&url, FetchKind::Refused, status)),
        }
        if response.content_length().is_some_and(|length| length > cap) {
            return Err(FetchError::new(&url, FetchKind::TooLarge, format!("over {cap} bytes")));
        }
        let mut bytes = Vec::new();
        let read = response.take(cap.saturating_add(1)).read_to_end(&mut bytes);
        read.map_err(|e| FetchError::new(&url, FetchKind::Unreachable, e))?;
        if bytes.len() as u64 > cap {
            return Err(FetchError::new(&url, FetchKind::TooLarge, format!("over {cap} bytes")));
        }
        Ok(bytes)
    }
}

/// The innermost cause: "connection refused" says more than "error sending request".
fn deepest(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}
