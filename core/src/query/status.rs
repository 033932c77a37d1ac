//! What is in the store and how old it is.

use crate::{Result, Store};
use huquq_bundle::metadata::RoleKeys;
use huquq_bundle::{Expiry, Header, TargetName, TrustedSet};
use serde::Serialize;

/// State of a store.
#[derive(Debug, Clone, Serialize)]
pub struct Status {
    /// Release it holds; 0 for an empty store.
    pub release: u64,
    /// Version of the trusted root.
    pub root: u64,
    /// Instant (UTC) at which the release was made, where the publisher says so.
    pub released: Option<String>,
    /// Whole days since then by the clock that was handed in; `None` when that clock is before it.
    pub age_days: Option<i64>,
    /// Whether the clock that was handed in is before the release was made: then it is wrong, and so may be all dates.
    pub clock_is_behind: bool,
    /// Instant (UTC) until which the publisher vouches for this release; after it, the content may be outdated.
    pub fresh_until: Option<String>,
    /// Whether that instant has passed by the clock that was handed in. Shown, never refused.
    pub old: bool,
    /// Id of the first root this phone trusted, to compare with the publisher's; empty for an empty store.
    pub root_id: String,
    /// Whose signatures count now, role by role: `root`, `targets`, `snapshot`, `timestamp`, then the countries.
    pub keys: Vec<RoleStatus>,
    /// The packs.
    pub packs: Vec<PackStatus>,
}

/// Whose signatures count for a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RoleStatus {
    /// Name of the role.
    pub role: String,
    /// How many of the keys must sign.
    pub threshold: usize,
    /// Their ids.
    pub keys: Vec<String>,
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
        let (name, header): (String, String) = (r.get(0)?, r.get(1)?);
        Ok((name, header, r.get::<_, i64>(2)?, r.get::<_, i64>(3)?, r.get::<_, i64>(4)?))
    })?;
    let mut packs = Vec::new();
    for row in rows {
        let (name, header, bytes, guides, unreviewed) = row?;
        let header: Header = super::decode(store, &header)?;
        let name = TargetName::new(&name)?;
        let pack = name.plain().trim_end_matches(".jsonl").to_owned();
        let count = |n: i64| u64::try_from(n).unwrap_or(0);
        let (bytes, guides, unreviewed) = (count(bytes), count(guides), count(unreviewed));
        let (country, locale, publisher) = (header.country, header.locale, header.publisher);
        packs.push(PackStatus { pack, country, locale, publisher, bytes, unreviewed, guides });
    }
    let Some(set) = set else {
        let (released, age_days, root_id, keys) = (None, None, String::new(), Vec::new());
        let clock_is_behind = false;
        return Ok(Status {
            release: 0,
            root: 0,
            released,
            age_days,
            clock_is_behind,
            fresh_until,
            old,
            root_id,
            keys,
            packs,
        });
    };
    let released = set.released();
    let age = released.map(|at| now.saturating_sub(at));
    Ok(Status {
        release: set.release(),
        root: set.root_version(),
        released: released.map(huquq_bundle::utc::format),
        age_days: age.filter(|a| *a >= 0).map(|a| a / 86_400),
        clock_is_behind: age.is_some_and(|a| a < 0),
        fresh_until,
        old,
        root_id: set.roots().next().map(|(_, bytes)| crate::publishers::id_of(bytes)).unwrap_or_default(),
        keys: keys(&set),
        packs,
    })
}

fn keys(set: &TrustedSet) -> Vec<RoleStatus> {
    let row = |role: &str, of: &RoleKeys| RoleStatus {
        role: role.into(),
        threshold: of.threshold,
        keys: of.keyids.clone(),
    };
    let top = ["root", "targets", "snapshot", "timestamp"];
    let top = top.iter().filter_map(|role| Some(row(role, set.root().roles.get(*role)?)));
    top.chain(set.delegations().iter().map(|d| row(&d.name, &d.role_keys()))).collect()
}
