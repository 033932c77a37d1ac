//! Where content comes from.

use super::fetcher::{Fetcher, Hosted};
use huquq_core::Error;
use huquq_core::carrier::Carrier;
use huquq_core::update::{Fetch, FetchError, FetchKind, Folder, Mirrors};
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::sync::Arc;

/// Where content comes from.
#[derive(Debug, Clone, uniffi::Enum)]
pub enum Source {
    /// A repository on the network: the `https://` address of the folder that holds `metadata` and `targets`.
    Address {
        /// The address.
        url: String,
    },
    /// A repository in a folder: a memory card.
    Folder {
        /// The folder.
        path: String,
    },
    /// A file that another phone or `huquq export` made.
    File {
        /// The file.
        path: String,
    },
}

/// The transports, in the order in which they are asked. `proxy` is for addresses that this library fetches itself.
pub(super) fn transports(
    from: Vec<Source>,
    fetcher: Option<&Arc<dyn Fetcher>>,
    proxy: Option<String>,
) -> Result<Mirrors, Error> {
    let one = |source: Source| -> Result<Box<dyn Fetch + Send + Sync>, Error> {
        Ok(match source {
            Source::Folder { path } => Box::new(Folder::new(path)),
            Source::File { path } => Box::new(carrier(Path::new(&path))?),
            Source::Address { url: base } => match fetcher {
                Some(_) if !is_address(&base) => {
                    Err(FetchError::new(base, FetchKind::Setup, "not an http:// or https:// address"))?
                }
                Some(fetcher) => Box::new(Hosted { base, fetcher: fetcher.clone() }),
                None => own(&base, proxy.clone())?,
            },
        })
    };
    Ok(Mirrors::new(from.into_iter().map(one).collect::<Result<_, _>>()?))
}

/// A file that cannot be read is no matter of the network.
fn carrier(path: &Path) -> Result<Carrier<BufReader<File>>, Error> {
    Carrier::open(path).map_err(|e| match e.kind {
        FetchKind::Unreachable => Error::Folder { path: path.into(), source: std::io::Error::other(e) },
        _ => e.into(),
    })
}

fn is_address(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}

#[cfg(feature = "http")]
fn own(base: &str, proxy: Option<String>) -> Result<Box<dyn Fetch + Send + Sync>, FetchError> {
    use huquq_core::update::{Http, HttpOptions};
    Ok(Box::new(Http::with(base, &HttpOptions { proxy, ..HttpOptions::default() })?))
}

#[cfg(not(feature = "http"))]
fn own(base: &str, _: Option<String>) -> Result<Box<dyn Fetch + Send + Sync>, FetchError> {
    let detail = "this library was built without a network of its own: hand over a Fetcher";
    Err(FetchError::new(base, FetchKind::Setup, detail))
}
