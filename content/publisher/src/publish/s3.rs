//! A bucket of Amazon S3 or of any store that speaks its protocol (MinIO, Cloudflare R2, Ceph, …).
//!
//! Address and credentials come from the environment (`AWS_ENDPOINT_URL`, `AWS_ALLOW_HTTP`, `AWS_REGION`, `AWS_ACCESS_KEY_ID`,
//! `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`), never from the command line, where every user of the computer sees them.

use super::host::{Host, HostError, Put, Stored};
use futures_util::TryStreamExt;
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::path::Path;
use object_store::{
    Attribute, Attributes, Error, ObjectStore, ObjectStoreExt, PutMode, PutOptions, RetryConfig,
    UpdateVersion,
};
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::runtime::Runtime;

/// How long a request is tried again before a publish gives up. It can be run again.
const PATIENCE: Duration = Duration::from_secs(60);

/// One of these says where credentials come from. Without any, the library would ask a cloud machine's own address for minutes.
const CREDENTIALS: [&str; 4] = [
    "AWS_ACCESS_KEY_ID",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
];

/// A bucket, and the prefix under which the repository stands.
#[derive(Debug)]
pub struct S3 {
    name: String,
    store: AmazonS3,
    prefix: Path,
    runtime: Runtime,
}

impl S3 {
    /// `place` is `bucket` or `bucket/prefix`; the settings are those of the environment.
    ///
    /// # Errors
    /// [`HostError`] that names the setting that is missing or wrong.
    pub fn open(place: &str) -> Result<Self, HostError> {
        Self::with(
            place,
            std::env::vars_os().filter_map(|(k, v)| Some((k.into_string().ok()?, v.into_string().ok()?))),
        )
    }

    /// As [`Self::open`], with these settings.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn with(
        place: &str,
        settings: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, HostError> {
        let name = format!("s3://{place}");
        let failed = |detail: &dyn std::fmt::Display| HostError::failed(&name, one_line(detail));
        let (bucket, prefix) = place.split_once('/').unwrap_or((place, ""));
        if bucket.is_empty() {
            return Err(failed(&"write s3://BUCKET or s3://BUCKET/PREFIX"));
        }
        let settings: Vec<(String, String)> =
            settings.into_iter().filter(|(name, _)| name.starts_with("AWS_")).collect();
        if !settings.iter().any(|(name, _)| CREDENTIALS.contains(&name.as_str())) {
            return Err(failed(&"set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment"));
        }
        // TLS is rustls on ring with the computer's own certificates; a second call changes nothing.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let retry = RetryConfig { retry_timeout: PATIENCE, ..RetryConfig::default() };
        let mut builder = AmazonS3Builder::new();
        for (name, value) in settings {
            // Names that this protocol does not know are other programs' business.
            if let Ok(key) = name.to_ascii_lowercase().parse() {
                builder = builder.with_config(key, value);
            }
        }
        let store = builder.with_bucket_name(bucket).with_retry(retry).build().map_err(|e| failed(&e))?;
        let prefix = Path::parse(prefix).map_err(|e| failed(&e))?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        Ok(Self { store, prefix, runtime: runtime.map_err(|e| failed(&e))?, name })
    }

    fn at(&self, path: &str) -> Path {
        let below = Path::from(path);
        self.prefix.parts().chain(below.parts()).collect()
    }

    fn failed(&self, path: &str, error: &Error) -> HostError {
        let place = format!("{}/{path}", self.name.trim_end_matches('/'));
        match error {
            Error::AlreadyExists { .. } | Error::Precondition { .. } | Error::NotModified { .. } => {
                HostError::taken(place)
            }
            other => HostError::failed(place, one_line(other)),
        }
    }

    fn write(&self, path: &str, bytes: &[u8], mode: PutMode) -> Result<(), Error> {
        let options = PutOptions { mode, attributes: headers(path), ..PutOptions::default() };
        let at = self.at(path);
        self.runtime.block_on(self.store.put_opts(&at, bytes.to_vec().into(), options)).map(|_| ())
    }
}

impl Host for S3 {
    fn name(&self) -> String {
        self.name.clone()
    }

    fn list(&self) -> Result<BTreeMap<String, u64>, HostError> {
        let listed = self.store.list(Some(&self.prefix)).try_collect::<Vec<_>>();
        let listed = self.runtime.block_on(listed).map_err(|e| self.failed("", &e))?;
        let relative = |path: &Path| path.prefix_match(&self.prefix).map(|parts| parts.collect::<Path>());
        Ok(listed.iter().filter_map(|o| Some((relative(&o.location)?.to_string(), o.size))).collect())
    }

    fn get(&self, path: &str) -> Result<Option<Stored>, HostError> {
        let got = self.runtime.block_on(async {
            let got = self.store.get(&self.at(path)).await?;
            let tag = got.meta.e_tag.clone().unwrap_or_default();
            Ok::<_, Error>(Stored { bytes: got.bytes().await?.to_vec(), tag })
        });
        match got {
            Ok(stored) => Ok(Some(stored)),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(e) => Err(self.failed(path, &e)),
        }
    }

    fn put(&self, path: &str, bytes: &[u8], how: &Put) -> Result<(), HostError> {
        let mode = match how {
            Put::Anyway => PutMode::Overwrite,
            Put::New => PutMode::Create,
            Put::Over(tag) => PutMode::Update(UpdateVersion { e_tag: Some(tag.clone()), version: None }),
        };
        match self.write(path, bytes, mode) {
            Ok(()) => Ok(()),
            // With AWS_CONDITIONAL_PUT=disabled, for a store that knows no conditions: look once more, then write.
            Err(Error::NotImplemented { .. }) => {
                let there = self.get(path)?.map(|s| s.tag);
                let holds = match how {
                    Put::Over(tag) => there.as_ref() == Some(tag),
                    _ => there.is_none(),
                };
                if !holds {
                    return Err(HostError::taken(format!("{}/{path}", self.name)));
                }
                self.write(path, bytes, PutMode::Overwrite).map_err(|e| self.failed(path, &e))
            }
            Err(e) => Err(self.failed(path, &e)),
        }
    }
}

/// What caches may do with a file: everything but the timestamp is immutable under its name.
fn headers(path: &str) -> Attributes {
    let kind = if path.ends_with(".json") {
        "application/json"
    } else if path.ends_with(".jsonl") {
        "application/x-ndjson"
    } else {
        "application/octet-stream"
    };
    let cache =
        if path.ends_with("timestamp.json") { "no-cache" } else { "public, max-age=31536000, immutable" };
    let mut headers = Attributes::new();
    headers.insert(Attribute::ContentType, kind.into());
    headers.insert(Attribute::CacheControl, cache.into());
    headers
}

/// Servers answer with whole pages; an error is one sentence.
fn one_line(error: &dyn std::fmt::Display) -> String {
    let text = error.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
    text.chars().take(400).collect()
}
