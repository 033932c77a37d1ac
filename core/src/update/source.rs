//! The files of one update, by the cheapest way the other side has, and what they cost.
//!
//! A patch or a compressed pack is a guess: whatever is wrong with it, the whole file is asked for next. Only a broken line
//! ends the update, because asking for more over a line that is cut helps nobody.

use super::{Fetch, FetchError, FetchKind};
use crate::{Error, Result};
use huquq_bundle::metadata::{Envelope, MetaFile, MetaList, TargetFile};
use huquq_bundle::{Rejected, TargetName, TrustedBytes, TrustedSet, VerifiedPack, delta, limits, shortcut};

/// The other side.
pub(super) struct Source<'a> {
    from: &'a dyn Fetch,
    requests: u64,
    bytes: u64,
    /// Whether it has compressed packs; unknown until the first was asked for.
    compressed: Option<bool>,
}

impl<'a> Source<'a> {
    pub(super) fn new(from: &'a dyn Fetch) -> Self {
        Self { from, requests: 0, bytes: 0, compressed: None }
    }

    /// Requests made.
    pub(super) fn requests(&self) -> u64 {
        self.requests
    }

    /// Bytes of all bodies received.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    pub(super) fn fetch(&mut self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
        self.requests += 1;
        let bytes = self.from.fetch(path, cap)?;
        self.bytes += bytes.len() as u64;
        Ok(bytes)
    }

    /// A file that may as well be missing.
    fn shortcut(&mut self, path: &str, cap: u64) -> Result<Option<Vec<u8>>> {
        match self.fetch(path, cap) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(e) if matches!(e.kind, FetchKind::NotFound | FetchKind::TooLarge | FetchKind::Refused) => {
                Ok(None)
            }
            Err(e) => Err(e.into()),
        }
    }

    /// Follows the chain of roots to its end.
    pub(super) fn roots(&mut self, set: &mut TrustedSet) -> Result<()> {
        for _ in 0..limits::ROOT_ROTATIONS {
            let path = format!("metadata/{}.root.json", set.root_version().saturating_add(1));
            match self.fetch(&path, limits::ROOT_BYTES) {
                Ok(bytes) => set.update_root(&bytes)?,
                // Only "there is none" ends the chain: a broken line must not look like "no newer root".
                Err(e) if e.kind == FetchKind::NotFound => break,
                Err(e) => return Err(e.into()),
            }
        }
        Ok(())
    }

    /// Snapshot, targets and the roles below, file by file.
    pub(super) fn metadata(&mut self, set: &mut TrustedSet) -> Result<()> {
        if !set.is_current("snapshot") {
            let meta = set.snapshot_wanted()?;
            let path = format!("metadata/{}", set.metadata_file("snapshot")?);
            set.update_snapshot(&self.fetch(&path, cap(&meta, limits::SNAPSHOT_BYTES))?)?;
        }
        while let Some((by, role)) = set.missing() {
            let meta = set.targets_wanted(&role)?;
            let path = format!("metadata/{}", set.metadata_file(&role)?);
            let bytes = self.fetch(&path, cap(&meta, limits::TARGETS_BYTES))?;
            set.update_delegated(&by, &role, &bytes)?;
        }
        Ok(())
    }

    /// All metadata that changed in one request; `None` where the other side has no patch for what is `kept` here.
    pub(super) fn metadata_by_patch(
        &mut self,
        set: &TrustedSet,
        kept: &TrustedBytes,
    ) -> Result<Option<TrustedSet>> {
        let (Some(old), Ok(to)) = (Kept::read(kept), set.snapshot_wanted()) else { return Ok(None) };
        let (from, to_version) = (old.list.version, to.version);
        if to_version <= from || to_version - from > shortcut::RELEASES {
            return Ok(None);
        }
        let place = shortcut::metadata_patch(from, to_version);
        let Some(bytes) = self.shortcut(&place, limits::SNAPSHOT_BYTES)? else { return Ok(None) };
        Ok(old.patched(set, &to, &bytes).ok())
    }

    /// A pack, verified. `old` is the digest and the bytes of the one that is here.
    pub(super) fn pack(
        &mut self,
        set: &TrustedSet,
        name: &TargetName,
        file: &TargetFile,
        old: Option<(&str, Vec<u8>)>,
    ) -> Result<VerifiedPack> {
        let sha256 = file.hashes.get("sha256").map(String::as_str).unwrap_or_default();
        if sha256.len() != 64 || huquq_bundle::digest::unhex(sha256).is_none() {
            return Err(Error::Rejected(Rejected::NotSigned { name: name.plain().into() }));
        }
        let cap = file.length.min(limits::PACK_BYTES);
        let length = usize::try_from(cap).unwrap_or(usize::MAX);
        if let Some((digest, bytes)) = old
            && let Some(patch) = self.shortcut(&shortcut::pack_patch(name, digest, sha256), cap)?
            && let Ok(pack) = delta::apply(&bytes, &patch, length).and_then(|new| set.verify_pack(name, new))
        {
            return Ok(pack);
        }
        if self.compressed != Some(false) {
            let packed = self.shortcut(&shortcut::pack_compressed(name, sha256), cap)?;
            if !self.from.is_partial() {
                self.compressed = Some(packed.is_some());
            }
            if let Some(packed) = packed
                && let Ok(pack) =
                    delta::apply(&[], &packed, length).and_then(|new| set.verify_pack(name, new))
            {
                return Ok(pack);
            }
        }
        let bytes = self.fetch(&name.stored_at(sha256), cap)?;
        Ok(set.verify_pack(name, bytes)?)
    }
}

fn cap(meta: &MetaFile, limit: u64) -> u64 {
    meta.length.unwrap_or(limit).min(limit)
}

/// The metadata a store holds, as a patch is made from it.
struct Kept<'a> {
    files: &'a TrustedBytes,
    list: MetaList,
    whole: Vec<u8>,
}

impl<'a> Kept<'a> {
    fn read(kept: &'a TrustedBytes) -> Option<Self> {
        let snapshot = kept.get("snapshot")?;
        let list: MetaList = Envelope::parse("snapshot", snapshot).and_then(|e| e.signed("snapshot")).ok()?;
        let whole = shortcut::old_metadata(snapshot, &list, kept)?;
        Some(Self { files: kept, list, whole })
    }

    /// `set` with everything the patch brings, each file checked like one that was fetched by itself.
    fn patched(&self, set: &TrustedSet, to: &MetaFile, bytes: &[u8]) -> Result<TrustedSet, Rejected> {
        let mut set = set.clone();
        let mut rest = shortcut::apply_metadata_patch(&self.whole, bytes)?;
        let mut take = |role: &str, meta: &MetaFile| {
            let short = || Rejected::NotSigned { name: role.into() };
            let length = meta.length.and_then(|l| usize::try_from(l).ok()).filter(|l| *l <= rest.len());
            let after = rest.split_off(length.ok_or_else(short)?);
            Ok::<_, Rejected>(std::mem::replace(&mut rest, after))
        };
        let snapshot = take("snapshot", to)?;
        set.update_snapshot(&snapshot)?;
        let new: MetaList = Envelope::parse("snapshot", &snapshot)?.signed("snapshot")?;
        let mut files = std::collections::BTreeMap::new();
        for role in shortcut::changed(&self.list, &new) {
            files.insert(role, take(role, &set.targets_wanted(role)?)?);
        }
        // Those too that have not changed are checked again where the role above them has.
        while let Some((by, role)) = set.missing() {
            let bytes = files.get(role.as_str()).or_else(|| self.files.get(&role));
            set.update_delegated(
                &by,
                &role,
                bytes.ok_or_else(|| Rejected::NotSigned { name: role.clone() })?,
            )?;
        }
        Ok(set)
    }
}
