//! What is in the store and how old it is.

use crate::{Result, Store};
use huquq_bundle::{Expiry, Header, TargetName};
use serde::Serialize;

/// State of a store.
#[derive(Debug, Clone, Serialize)]
pub struct Status {
    /// Release it holds; 0 for an empty store.
    pub release: u64,
    /// Version of the trusted root.
    pub root: u64,
    /// Instant (UTC) until which the publisher vouches for this release; after it, the content may be outdated.
    pub fresh_until: Option<String>,
    /// Whether that instant has passed by the clock that was handed in. Shown, never refused.
    pub old: bool,
    /// The packs.
    pub packs: Vec<PackStatus>,
}

/// One pack.
#[derive(Debug, Clone, Serialize)]
pub struct PackStatus {
    /// `kz/ru`.
    pub pack: String,
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// CLDR name, or `None` for the language-neutral pack.
    pub locale: Option<String>,
    /// Name of the publisher.
    pub publisher: String,
    /// Bytes of the pack.
    pub bytes: u64,
    /// Guides in it that no person has reviewed.
    pub unreviewed: u64,
    /// Guides in it.
    pub guides: u64,
}

/// Reads the state; `now` is in seconds since 1970-01-01T00:00:00Z.
///
/// # Errors
/// [`crate::Error::Storage`], [`crate::Error::DamagedStore`].
pub fn status(store: &Store, now: i64) -> Result<Status> {
    let set = store.trusted(Expiry::Report, now)?;
    let fresh_until = set.as_ref().and_then(|s| s.fresh_until().map(str::to_owned));
    let old = fresh_until.as_deref().and_then(huquq_bundle::utc::parse).is_some_and(|until| until <= now);
    let mut statement = store.connection().prepare(include_str!("status.sql"))?;
    let rows = statement.query_map([], |r| {
        Ok((r.get::<_, String>(0)?, r.get::<_, Vec<u8>>(1)?, r.get::<_, i64>(2)?, r.get::<_, i64>(3)?))
    })?;
    let mut packs = Vec::new();
    for row in rows {
        let (name, bytes, guides, unreviewed) = row?;
        let first = bytes.split(|b| *b == b'\n').next().unwrap_or_default();
        let header: Header = super::decode(store, &String::from_utf8_lossy(first))?;
        let name = TargetName::new(&name)?;
        let pack = name.plain().trim_end_matches(".jsonl").to_owned();
        let count = |n: i64| u64::try_from(n).unwrap_or(0);
        let (guides, unreviewed) = (count(guides), count(unreviewed));
        let (country, locale, publisher) = (header.country, header.locale, header.publisher);
        packs.push(PackStatus {
            pack,
            country,
            locale,
            publisher,
            bytes: bytes.len() as u64,
            unreviewed,
            guides,
        });
    }
    let (release, root) = set.map_or((0, 0), |s| (s.release(), s.root_version()));
    Ok(Status { release, root, fresh_until, old, packs })
}
