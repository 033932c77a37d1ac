//! What is stored and how old it is.

use crate::engine::Engine;
use crate::error::HuquqError;
use huquq_core::query::{PackStatus, RoleStatus, Status, status};

/// How old the content is, by the clock that was handed in.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct ContentAge {
    /// Release; 0 for none.
    pub release: u64,
    /// Instant (RFC 3339, UTC) at which it was made, where the publisher says so.
    pub released: Option<String>,
    /// Whole days since then; none when the clock is before it.
    pub age_days: Option<i64>,
    /// Whether the clock is before the release was made: then it is wrong, and so may be all dates.
    pub clock_is_behind: bool,
    /// Instant (RFC 3339, UTC) until which the publisher vouches for it.
    pub fresh_until: Option<String>,
    /// Whether that has passed: the content may be outdated. Shown, never refused.
    pub old: bool,
}

/// The store.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct StoreStatus {
    /// How old the content is.
    pub content: ContentAge,
    /// Version of the trusted root.
    pub root: u64,
    /// Id of the first root this phone trusted, to compare with the publisher's.
    pub root_id: String,
    /// Whose signatures count now, role by role.
    pub keys: Vec<RoleKeys>,
    /// The packs.
    pub packs: Vec<PackRow>,
}

/// Whose signatures count for a role.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct RoleKeys {
    /// TUF role: `root`, `targets`, `snapshot`, `timestamp`, or a country.
    pub role: String,
    /// How many of the keys must sign.
    pub threshold: u64,
    /// Their ids.
    pub keys: Vec<String>,
}

/// One pack.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct PackRow {
    /// `kz/ru`.
    pub pack: String,
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// CLDR name; none for the pack that is alike in all languages.
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

impl From<PackStatus> for PackRow {
    fn from(value: PackStatus) -> Self {
        let PackStatus { pack, country, locale, publisher, bytes, unreviewed, guides } = value;
        Self { pack, country, locale, publisher, bytes, unreviewed, guides }
    }
}

impl From<Status> for ContentAge {
    fn from(value: Status) -> Self {
        StoreStatus::from(value).content
    }
}

impl From<Status> for StoreStatus {
    fn from(value: Status) -> Self {
        let Status {
            release,
            root,
            released,
            age_days,
            clock_is_behind,
            fresh_until,
            old,
            root_id,
            keys,
            packs,
        } = value;
        let content = ContentAge { release, released, age_days, clock_is_behind, fresh_until, old };
        let keys = keys.into_iter().map(|row| {
            let RoleStatus { role, threshold, keys } = row;
            RoleKeys { role, threshold: threshold as u64, keys }
        });
        let (keys, packs) = (keys.collect(), packs.into_iter().map(Into::into).collect());
        Self { content, root, root_id, keys, packs }
    }
}

#[uniffi::export]
impl Engine {
    /// What is stored, whose signatures count, and how old it is by the phone's clock `now`, in seconds since 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// [`HuquqError::Empty`], [`HuquqError::Damaged`], [`HuquqError::Storage`] and its like.
    pub fn status(&self, now: i64) -> Result<StoreStatus, HuquqError> {
        Ok(self.read(|store| status(store, now))?.into())
    }
}
