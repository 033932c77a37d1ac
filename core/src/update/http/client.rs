//! The client: own roots, explicit proxy, few redirects, nothing remembered.

use super::HttpOptions;
use super::certificate::{Clock, DateForgiven};
use reqwest::blocking::Client;
use reqwest::header::{ACCEPT_ENCODING, HeaderMap, HeaderValue};
use reqwest::redirect::{Action, Attempt, Policy};
use rustls::client::{Resumption, WebPkiServerVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Redirects followed for one file.
const REDIRECTS: usize = 3;

/// Builds it; the error is a sentence's second half.
pub(super) fn build(
    options: &HttpOptions,
    provider: Arc<CryptoProvider>,
    wrong_time: &Arc<AtomicBool>,
) -> Result<Client, String> {
    let mut headers = HeaderMap::new();
    // What is signed are the bytes as they are; an answer that unpacks to more than was sent is a bomb.
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    let mut builder = Client::builder()
        .tls_backend_preconfigured(tls(options, provider, wrong_time)?)
        .default_headers(headers)
        .connect_timeout(options.patience.connect)
        .timeout(options.patience.read)
        .redirect(Policy::custom(redirect))
        .referer(false)
        .no_proxy();
    if let Some(address) = &options.proxy {
        builder = builder.proxy(proxy(address)?);
    }
    builder.build().map_err(|e| e.to_string())
}

fn tls(
    options: &HttpOptions,
    provider: Arc<CryptoProvider>,
    wrong_time: &Arc<AtomicBool>,
) -> Result<rustls::ClientConfig, String> {
    // The platform's verifier panics on Android without a JVM context, and old phones lack today's roots: ours go along.
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned());
    for file in &options.extra_roots {
        for root in certificates(file)? {
            roots.add(root).map_err(|e| format!("an extra root is not a certificate ({e})"))?;
        }
    }
    let strict = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider.clone());
    let strict = strict.build().map_err(|e| e.to_string())?;
    let verifier = DateForgiven { strict, wrong_time: wrong_time.clone() };
    let mut config = rustls::ClientConfig::builder_with_details(provider, Arc::new(Clock))
        .with_safe_default_protocol_versions()
        .map_err(|e| e.to_string())?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    // A session taken up again tells the server that it is the same phone as last time.
    config.resumption = Resumption::disabled();
    Ok(config)
}

/// The certificates of a file in PEM or DER; at least one.
fn certificates(file: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    if !file.windows(11).any(|w| w == b"-----BEGIN ") {
        return Ok(vec![file.to_vec().into()]);
    }
    let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(file).collect();
    let all = all.map_err(|e| format!("an extra root cannot be read as PEM ({e:?})"))?;
    if all.is_empty() { Err("an extra root holds no certificate".to_owned()) } else { Ok(all) }
}

fn proxy(address: &str) -> Result<reqwest::Proxy, String> {
    let scheme = address.split("://").next().unwrap_or_default();
    match scheme {
        "http" | "socks5h" => {}
        "socks5" => return Err("socks5:// shows the network every name; write socks5h:// instead".to_owned()),
        _ => return Err("a proxy is written http://host:port or socks5h://host:port".to_owned()),
    }
    reqwest::Proxy::all(address).map_err(|_| "the proxy's address cannot be read".to_owned())
}

fn redirect(attempt: Attempt<'_>) -> Action {
    let from_https = attempt.previous().iter().any(|url| url.scheme() == "https");
    if attempt.previous().contains(attempt.url()) {
        attempt.error("a redirect that leads in a circle")
    } else if attempt.previous().len() > REDIRECTS {
        attempt.error(format!("more than {REDIRECTS} redirects"))
    } else if from_https && attempt.url().scheme() != "https" {
        attempt.error("a redirect from https:// to an address that anybody can listen to")
    } else {
        attempt.follow()
    }
}
