//! One update cycle. Nothing is written before step 6, and step 6 is one transaction.
//!
//! 1. Take up what the store trusts, or the root the caller trusts.
//! 2. Ask for the timestamp. The same bytes as last time mean: nothing new, one small request.
//! 3. Follow the chain of roots.
//! 4. Timestamp, snapshot, targets and the countries' roles, each verified before the next is asked for; by one patch where
//!    there is one.
//! 5. Get the packs that differ, by patch, compressed or whole, and verify them.
//! 6. Apply.

mod backoff;
mod budget;
mod fetch;
mod folder;
mod from_mirrors;
#[cfg(feature = "http")]
mod http;
mod mirrors;
mod plan;
mod progress;
mod source;

pub use backoff::Backoff;
pub use budget::{Budget, Limits, Watcher, Within};
pub use fetch::{Fetch, FetchError, FetchKind};
pub use folder::Folder;
pub use from_mirrors::update_from_mirrors;
#[cfg(feature = "http")]
pub use http::{Http, HttpOptions, Patience};
pub use mirrors::Mirrors;
pub use plan::Wanted;
pub use progress::{Progress, Stage};

use crate::{Error, Result, Store};
use huquq_bundle::{Expiry, Freshness, Notice, TrustedSet, limits};
use source::Source;

/// Whom a store without metadata trusts.
#[derive(Debug, Clone)]
pub enum Trust {
    /// The root that came with the app, or that a person compared and handed over.
    Root(Vec<u8>),
    /// The first root the repository offers. The caller must show the reader its fingerprint.
    FirstUse,
}

/// What an update did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Release before; 0 for a new store.
    pub from_release: u64,
    /// Release now.
    pub to_release: u64,
    /// Packs that were fetched, verified and applied.
    pub packs: Vec<String>,
    /// Requests made.
    pub requests: u64,
    /// Bytes of all bodies received.
    pub bytes: u64,
    /// Set when the root was trusted on first use: SHA-256 of the first root, to compare with the publisher's.
    pub first_use_fingerprint: Option<String>,
    /// What the reader should be told.
    pub notices: Vec<Notice>,
}

/// Brings `store` up to date. `now` is in seconds since 1970-01-01T00:00:00Z and decides only what is called old.
///
/// # Errors
/// [`Error::Fetch`], [`Error::Rejected`], [`Error::NothingFor`], [`Error::Lacking`], [`Error::Storage`]. After each the store is as it was.
pub fn update(
    store: &mut Store,
    from: &dyn Fetch,
    trust: &Trust,
    wanted: &Wanted,
    now: i64,
) -> Result<Report> {
    // Two that meet at one store: the slower one begins again, and finds that nothing is new.
    match once(store, from, trust, wanted, now) {
        Err(Error::Overtaken) => once(store, from, trust, wanted, now),
        done => done,
    }
}

fn once(store: &mut Store, from: &dyn Fetch, trust: &Trust, wanted: &Wanted, now: i64) -> Result<Report> {
    let mut source = Source::new(from);
    let kept = store.trusted_bytes()?;

    // 1
    let mut first_use_fingerprint = None;
    let mut set = match (store.restored(&kept, Expiry::Report, now)?, trust) {
        (Some(set), _) => set,
        (None, Trust::Root(bytes)) => TrustedSet::from_root(bytes, Expiry::Report, now)?,
        (None, Trust::FirstUse) => {
            let bytes = source.fetch("metadata/1.root.json", limits::ROOT_BYTES)?;
            crate::publishers::keep_roots_apart(store, &bytes)?;
            let set = TrustedSet::from_root(&bytes, Expiry::Report, now)?;
            first_use_fingerprint = Some(huquq_bundle::digest::sha256_hex(&bytes));
            set
        }
    };
    let from_release = set.release();

    from.tell(Stage::Asking)?;
    // 2. Whoever can hide a new root can hide a new timestamp too, and an honest publisher signs a new timestamp
    // with every root: so the same bytes need no second question.
    let timestamp = source.fetch("metadata/timestamp.json", limits::TIMESTAMP_BYTES)?;
    if kept.get("timestamp") != Some(&timestamp) {
        // 3
        source.roots(&mut set)?;
        // 4
        let is_new = set.update_timestamp(&timestamp)? == Freshness::New;
        let patched = if is_new { source.metadata_by_patch(&set, &kept)? } else { None };
        match patched {
            Some(patched) => set = patched,
            None => source.metadata(&mut set)?,
        }
    }

    // 5
    let installed = store.sound_packs()?;
    let mut plan = plan::plan(&set.packs(), &installed, wanted)?;
    let (mut packs, mut lacking) = (Vec::with_capacity(plan.fetch.len()), Vec::new());
    for (done, (name, file)) in plan.fetch.iter().enumerate() {
        from.tell(Stage::Fetching { done: number(done), of: number(plan.fetch.len()) })?;
        let old = installed.iter().find(|(n, _)| n == name.plain());
        let old = match old {
            Some((n, digest)) => store.pack_bytes(n)?.map(|bytes| (digest.as_str(), bytes)),
            None => None,
        };
        let is_installed = old.is_some();
        match source.pack(&set, name, file, old) {
            Ok(pack) => packs.push(pack),
            Err(Error::Fetch(e)) if from.is_partial() && e.kind == FetchKind::NotFound => {
                let asked = wanted.names(name);
                match (asked, is_installed) {
                    // He chose his languages, and this is none of them.
                    (Some(false), true) => plan.gone.push(name.plain().to_owned()),
                    (Some(true), _) | (None, true) => lacking.push(name.plain().to_owned()),
                    (_, false) => {}
                }
            }
            Err(e) => return Err(e),
        }
    }
    // A pack of an older release beside metadata of a newer one cannot be checked any more.
    if !lacking.is_empty() {
        return Err(Error::Lacking { packs: lacking });
    }
    if from.is_partial() && installed.is_empty() && packs.is_empty() {
        return Err(Error::NothingFor { what: "this phone".into(), available: "no pack".into() });
    }

    crate::publishers::keep_names_apart(store, &packs)?;

    // 6
    if set.bytes() != &kept || !packs.is_empty() || !plan.gone.is_empty() {
        let of = number(packs.len());
        store.apply(&kept, &set, &packs, &plan.gone, &|done| {
            Ok(from.tell(Stage::Storing { done: number(done), of })?)
        })?;
    }
    Ok(Report {
        from_release,
        to_release: set.release(),
        packs: packs.iter().map(|p| p.name().plain().to_owned()).collect(),
        requests: source.requests(),
        bytes: source.bytes(),
        first_use_fingerprint,
        notices: set.notices().to_vec(),
    })
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
