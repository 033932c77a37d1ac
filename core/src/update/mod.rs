//! One update cycle. Nothing is written before step 6, and step 6 is one transaction.
//!
//! 1. Take up what the store trusts, or the root the caller trusts.
//! 2. Ask for the timestamp. The same bytes as last time mean: nothing new, one small request.
//! 3. Follow the chain of roots.
//! 4. Timestamp, snapshot, targets and the countries' roles, each verified before the next is asked for.
//! 5. Fetch and verify the packs that differ.
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

pub use backoff::Backoff;
pub use budget::{Budget, Limits, Within};
pub use fetch::{Fetch, FetchError, FetchKind};
pub use folder::Folder;
pub use from_mirrors::update_from_mirrors;
#[cfg(feature = "http")]
pub use http::{Http, HttpOptions, Patience};
pub use mirrors::Mirrors;
pub use plan::Wanted;

use crate::{Error, Result, Store};
use huquq_bundle::metadata::MetaFile;
use huquq_bundle::{Expiry, Freshness, Notice, TargetName, TrustedSet, VerifiedPack, limits};

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
/// [`Error::Fetch`], [`Error::Rejected`], [`Error::NothingFor`], [`Error::Storage`]. After each the store is as it was.
pub fn update(
    store: &mut Store,
    from: &dyn Fetch,
    trust: &Trust,
    wanted: &Wanted,
    now: i64,
) -> Result<Report> {
    let mut meter = Meter { from, requests: 0, bytes: 0 };
    let kept = store.trusted_bytes()?;

    // 1
    let mut first_use_fingerprint = None;
    let mut set = match (store.trusted(Expiry::Report, now)?, trust) {
        (Some(set), _) => set,
        (None, Trust::Root(bytes)) => TrustedSet::from_root(bytes, Expiry::Report, now)?,
        (None, Trust::FirstUse) => {
            let bytes = meter.fetch("metadata/1.root.json", limits::ROOT_BYTES)?;
            let set = TrustedSet::from_root(&bytes, Expiry::Report, now)?;
            first_use_fingerprint = Some(huquq_bundle::digest::sha256_hex(&bytes));
            set
        }
    };
    let from_release = set.release();

    // 2. Whoever can hide a new root can hide a new timestamp too, and an honest publisher signs a new timestamp
    // with every root: so the same bytes need no second question.
    let timestamp = meter.fetch("metadata/timestamp.json", limits::TIMESTAMP_BYTES)?;
    if kept.get("timestamp") != Some(&timestamp) {
        // 3
        for _ in 0..limits::ROOT_ROTATIONS {
            let path = format!("metadata/{}.root.json", set.root_version().saturating_add(1));
            match meter.fetch(&path, limits::ROOT_BYTES) {
                Ok(bytes) => set.update_root(&bytes)?,
                // Only "there is none" ends the chain: a broken line must not look like "no newer root".
                Err(e) if e.kind == FetchKind::NotFound => break,
                Err(e) => return Err(e.into()),
            }
        }
        // 4
        if set.update_timestamp(&timestamp)? == Freshness::New {
            let meta = set.snapshot_wanted()?;
            let path = format!("metadata/{}.snapshot.json", meta.version);
            set.update_snapshot(&meter.fetch(&path, cap(&meta, limits::SNAPSHOT_BYTES))?)?;
        }
        meter.targets(&mut set, "targets")?;
        for role in set.delegations() {
            meter.targets(&mut set, &role.name)?;
        }
    }

    // 5
    let plan = plan::plan(&set.packs(), &store.packs()?, wanted)?;
    let mut packs = Vec::with_capacity(plan.fetch.len());
    for (name, file) in &plan.fetch {
        packs.push(meter.pack(&set, name, &file.hashes, file.length)?);
    }

    // 6
    if set.bytes() != &kept || !packs.is_empty() || !plan.gone.is_empty() {
        store.apply(&set, &packs, &plan.gone)?;
    }
    Ok(Report {
        from_release,
        to_release: set.release(),
        packs: packs.iter().map(|p| p.name().plain().to_owned()).collect(),
        requests: meter.requests,
        bytes: meter.bytes,
        first_use_fingerprint,
        notices: set.notices().to_vec(),
    })
}

fn cap(meta: &MetaFile, limit: u64) -> u64 {
    meta.length.unwrap_or(limit).min(limit)
}

/// Counts what an update costs.
struct Meter<'a> {
    from: &'a dyn Fetch,
    requests: u64,
    bytes: u64,
}

impl Meter<'_> {
    fn fetch(&mut self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
        self.requests += 1;
        let bytes = self.from.fetch(path, cap)?;
        self.bytes += bytes.len() as u64;
        Ok(bytes)
    }

    fn targets(&mut self, set: &mut TrustedSet, role: &str) -> Result<()> {
        if set.is_current(role) {
            return Ok(());
        }
        let meta = set.targets_wanted(role)?;
        let path = format!("metadata/{}.{role}.json", meta.version);
        let bytes = self.fetch(&path, cap(&meta, limits::TARGETS_BYTES))?;
        Ok(set.update_targets(role, &bytes)?)
    }

    fn pack(
        &mut self,
        set: &TrustedSet,
        name: &TargetName,
        hashes: &std::collections::BTreeMap<String, String>,
        length: u64,
    ) -> Result<VerifiedPack> {
        let sha256 = hashes.get("sha256").map(String::as_str).unwrap_or_default();
        if sha256.len() != 64 || huquq_bundle::digest::unhex(sha256).is_none() {
            return Err(Error::Rejected(huquq_bundle::Rejected::NotSigned { name: name.plain().into() }));
        }
        let bytes = self.fetch(&name.stored_at(sha256), length.min(limits::PACK_BYTES))?;
        Ok(set.verify_pack(name, bytes)?)
    }
}
