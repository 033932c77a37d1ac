//! The client workflow of TUF, a file a role, in the order the specification gives (section 5 of TUF 1.0.34). Comments name
//! the clause of each check.
//!
//! State goes forward only in memory; the caller stores [`TrustedSet::bytes`] once everything, packs included, is verified.
//! A caller who follows the letter of the specification stores them after each step instead (5.3.8, 5.4.5, 5.5.7, 5.6.6).

mod checks;
mod restore;
mod root;
mod search;
mod snapshot;
mod targets;
mod timestamp;

pub use search::Search;

use crate::metadata::{MetaList, RELEASED, Root, Targets};
use crate::{Rejected, utc};
use std::collections::{BTreeMap, BTreeSet};

/// What a passed date means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expiry {
    /// TUF as written: expired metadata is refused. For publishers and checkers, whose clock is right.
    Enforce,
    /// The phone: age is shown, not refused, because a phone with a dead clock must still show help.
    Report,
}

/// Something the reader should be told, though nothing was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Signed metadata is past its date (or the clock is wrong).
    Expired {
        /// Role.
        role: String,
        /// RFC 3339 instant in UTC.
        expires: String,
    },
}

/// Whether a timestamp brought something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// A newer version than the trusted one.
    New,
    /// The version that is trusted already.
    Same,
}

/// The metadata files as they came, by role: what a store keeps and gives back to [`TrustedSet::restore`]. `root` is the newest
/// root; `1.root`, `2.root`, … are all that were followed up to it, so that one phone can lead another along the chain.
pub type TrustedBytes = BTreeMap<String, Vec<u8>>;

/// Metadata that passed every check so far.
#[derive(Debug, Clone)]
pub struct TrustedSet {
    expiry: Expiry,
    /// 5.1: fixed when the update begins.
    now: i64,
    root: Root,
    timestamp: Option<MetaList>,
    snapshot: Option<MetaList>,
    /// Targets roles that hold under the snapshot and under those who delegate to them.
    held: BTreeMap<String, Held>,
    bytes: TrustedBytes,
    notices: Vec<Notice>,
}

/// Metadata of a targets role, and whose keys it was checked with.
#[derive(Debug, Clone)]
struct Held {
    targets: Targets,
    /// Roles that delegate to it (`root` for `targets`). Two can name one role with different keys: each counts for itself.
    vouched_by: BTreeSet<String>,
}

/// Name of a metadata file below `metadata`, safe as the last part of a path or address whatever the role is called.
pub fn file_name(role: &str, version: Option<u64>) -> String {
    let name = checks::quoted(role);
    version.map_or_else(|| format!("{name}.json"), |version| format!("{version}.{name}.json"))
}

impl TrustedSet {
    /// Whether what is trusted of `snapshot` or of a targets role is what the roles above sign now, so that it need not be fetched.
    pub fn is_current(&self, role: &str) -> bool {
        match role {
            "snapshot" => self.current_snapshot().is_ok(),
            _ => {
                let by = self.delegator(role);
                self.current_snapshot().is_ok() && by.is_some_and(|by| self.is_vouched(&by, role))
            }
        }
    }
    /// Version of the trusted root.
    pub fn root_version(&self) -> u64 {
        self.root.version
    }
    /// All roots followed so far, in order, the newest last: its version and its bytes.
    pub fn roots(&self) -> impl Iterator<Item = (u64, &[u8])> {
        let named =
            self.bytes.iter().filter_map(|(key, bytes)| Some((root::version_of(key)?, bytes.as_slice())));
        named.collect::<BTreeMap<_, _>>().into_iter()
    }
    /// The trusted root.
    pub fn root(&self) -> &Root {
        &self.root
    }
    /// The release: the snapshot's version, 0 before one is trusted.
    pub fn release(&self) -> u64 {
        self.snapshot.as_ref().map_or(0, |s| s.version)
    }
    /// Instant at which the release was made, in seconds since 1970, where its snapshot says so.
    pub fn released(&self) -> Option<i64> {
        utc::parse(self.snapshot.as_ref()?.extra.get(RELEASED)?.as_str()?)
    }
    /// Instant until which the timestamp vouches for the release.
    pub fn fresh_until(&self) -> Option<&str> {
        self.timestamp.as_ref().map(|t| t.expires.as_str())
    }
    /// All metadata files as they came, for the store.
    pub fn bytes(&self) -> &TrustedBytes {
        &self.bytes
    }
    /// What the reader should be told.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// Name of the file of a role below the repository's `metadata` (5.3.12, 6.2): with the version that is signed for it where
    /// the root says so, and safe as the last part of a path or address whatever the role is called.
    ///
    /// # Errors
    /// [`Rejected::OutOfOrder`], [`Rejected::NotSigned`] while nobody names a version for it.
    pub fn metadata_file(&self, role: &str) -> Result<String, Rejected> {
        let version = match role {
            "timestamp" => return Ok("timestamp.json".into()),
            "snapshot" => self.snapshot_wanted()?.version,
            _ => self.targets_wanted(role)?.version,
        };
        let version = self.root.consistent_snapshot.then_some(version);
        Ok(file_name(role, version))
    }

    /// Whether an instant has passed, as an error where dates are enforced.
    fn is_past(&self, role: &str, expires: &str) -> Result<bool, Rejected> {
        let past = utc::parse(expires).is_none_or(|at| at <= self.now);
        if past && self.expiry == Expiry::Enforce {
            return Err(Rejected::Expired { role: role.into(), expires: expires.into() });
        }
        Ok(past)
    }

    fn note_age(&mut self, role: &str, expires: &str) -> Result<(), Rejected> {
        if self.is_past(role, expires)? {
            self.notices.push(Notice::Expired { role: role.into(), expires: expires.into() });
        }
        Ok(())
    }
}
