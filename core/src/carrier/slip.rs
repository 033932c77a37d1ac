//! A slip: a carrier small enough for one printed code, for phones that hold a certain release.
//!
//! The files are squeezed together against the metadata that such a phone has, so that only what nobody can know is left:
//! signatures, digests and the words that changed.

use super::{Carrier, collect};
use crate::update::{Fetch, FetchError, FetchKind, Wanted};
use crate::{Result, Store};
use huquq_bundle::metadata::{Envelope, MetaList};
use huquq_bundle::{Rejected, TrustedBytes, delta, file_name, limits, shortcut};
use std::io::Cursor;

/// First byte of a slip.
const FORMAT: u8 = 1;
/// Most bytes a slip unfolds to.
const UNFOLDED: usize = 1024 * 1024;

/// The slip that brings a phone at release `since` to the newest release.
///
/// # Errors
/// As [`collect`].
pub fn make(from: &dyn Fetch, since: u64, wanted: &Wanted) -> Result<Vec<u8>> {
    let failed = |e: std::io::Error| FetchError::new("slip", FetchKind::Unreachable, e);
    let mut writer = super::Writer::new(Vec::new()).map_err(failed)?;
    collect(from, Some(since), wanted, &mut |path, bytes| Ok(writer.add(path, bytes).map_err(failed)?))?;
    let whole = writer.into_inner();

    let snapshot = from.fetch(&format!("metadata/{since}.snapshot.json"), limits::SNAPSHOT_BYTES)?;
    let list: MetaList = Envelope::parse("snapshot", &snapshot)?.signed("snapshot")?;
    let mut files = TrustedBytes::new();
    for (file, meta) in &list.meta {
        let role = file.trim_end_matches(".json");
        let path = format!("metadata/{}", file_name(role, Some(meta.version)));
        files.insert(role.to_owned(), from.fetch(&path, limits::TARGETS_BYTES)?);
    }
    let base = shortcut::old_metadata(&snapshot, &list, &files).unwrap_or_default();
    let head =
        [&[FORMAT][..], &number(since).to_be_bytes(), &number(whole.len() as u64).to_be_bytes()].concat();
    Ok([head, delta::make(&base, &whole)].concat())
}

/// A slip that parsed. What is in it is still folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slip<'a> {
    /// Release of the phones it is for.
    pub since: u64,
    length: usize,
    patch: &'a [u8],
}

impl<'a> Slip<'a> {
    /// Reads the head of a slip.
    ///
    /// # Errors
    /// [`Rejected::BadPatch`] for bytes that are no slip.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, Rejected> {
        let bad = || Rejected::BadPatch { detail: "not a slip of a format this reader knows".into() };
        let rest = bytes.strip_prefix(&[FORMAT]).ok_or_else(bad)?;
        let (since, rest) = rest.split_first_chunk().ok_or_else(bad)?;
        let (length, patch) = rest.split_first_chunk().ok_or_else(bad)?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok().filter(|l| *l <= UNFOLDED);
        Ok(Self { since: u32::from_be_bytes(*since).into(), length: length.ok_or_else(bad)?, patch })
    }

    /// The carrier, unfolded with the metadata of release `since` ([`shortcut::old_metadata`]).
    ///
    /// # Errors
    /// [`Rejected::BadPatch`], and [`crate::Error::Fetch`] when what comes out is no carrier.
    pub fn unfold(&self, metadata: &[u8]) -> Result<Carrier<Cursor<Vec<u8>>>> {
        let whole = delta::apply(metadata, self.patch, self.length)?;
        Ok(Carrier::new("slip", Cursor::new(whole))?)
    }
}

/// Unfolds a slip with the metadata `store` holds. What comes out is a carrier like any other.
///
/// # Errors
/// [`crate::Error::Rejected`] for bytes that are no slip; [`crate::Error::NothingFor`] when it is for another release than
/// the one the store holds.
pub fn open(store: &Store, slip: &[u8]) -> Result<Carrier<Cursor<Vec<u8>>>> {
    let slip = Slip::parse(slip)?;
    let kept = store.trusted_bytes()?;
    let list = kept.get("snapshot").map(|s| Envelope::parse("snapshot", s)?.signed::<MetaList>("snapshot"));
    let list = list.transpose()?;
    let release = list.as_ref().map_or(0, |l| l.version);
    let same = list.filter(|l| l.version == slip.since);
    let metadata = same.and_then(|list| shortcut::old_metadata(kept.get("snapshot")?, &list, &kept));
    let other = || crate::Error::NothingFor {
        what: format!("a phone at release {release}"),
        available: format!("what phones at release {} need: ask for the newest file instead", slip.since),
    };
    slip.unfold(&metadata.ok_or_else(other)?)
}

fn number(n: u64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
