//! 5.5: the snapshot, which says which versions of all targets roles belong together.

use super::TrustedSet;
use super::checks::{check_meta, exactly, meta_of, not_older, out_of_order};
use crate::metadata::{MetaFile, MetaList};
use crate::{Rejected, limits};

impl TrustedSet {
    /// What the timestamp signs about the snapshot: version and length cap, for the download.
    ///
    /// # Errors
    /// [`Rejected::OutOfOrder`] before a timestamp is trusted.
    pub fn snapshot_wanted(&self) -> Result<MetaFile, Rejected> {
        let timestamp = self.timestamp.as_ref().ok_or_else(|| out_of_order("snapshot", "timestamp"))?;
        meta_of("timestamp", timestamp, "snapshot.json").cloned()
    }

    /// Takes the snapshot (5.5).
    ///
    /// # Errors
    /// [`Rejected::DigestMismatch`], [`Rejected::WrongVersion`], [`Rejected::Older`], and as elsewhere.
    pub fn update_snapshot(&mut self, bytes: &[u8]) -> Result<(), Rejected> {
        let wanted = self.snapshot_wanted()?;
        // 5.5.1, 5.5.2: length and digests, where the timestamp names them, before anything is parsed.
        check_meta("snapshot", &wanted, bytes, limits::SNAPSHOT_BYTES)?;
        // 5.5.3
        let new: MetaList = self.signed_by_root("snapshot", bytes)?.signed("snapshot")?;
        // 5.5.4
        exactly("snapshot", new.version, wanted.version)?;
        // 5.5.5: no targets file, delegated or not, goes back or disappears.
        for (file, meta) in self.snapshot.iter().flat_map(|old| &old.meta) {
            let role = file.strip_suffix(".json").unwrap_or(file);
            let now = new.meta.get(file).ok_or_else(|| Rejected::NotSigned { name: role.into() })?;
            not_older(role, now.version, meta.version)?;
        }
        // 5.5.6
        self.note_age("snapshot", &new.expires)?;
        self.snapshot = Some(new);
        self.bytes.insert("snapshot".into(), bytes.to_vec());
        self.settle();
        Ok(())
    }

    /// The trusted snapshot if it is the one the timestamp names. One that is not still stands for the rollback check.
    pub(super) fn current_snapshot(&self) -> Result<&MetaList, Rejected> {
        let wanted = self.snapshot_wanted()?;
        let (Some(snapshot), Some(bytes)) = (&self.snapshot, self.bytes.get("snapshot")) else {
            return Err(out_of_order("targets", "snapshot"));
        };
        exactly("snapshot", snapshot.version, wanted.version)?;
        check_meta("snapshot", &wanted, bytes, limits::SNAPSHOT_BYTES)?;
        self.is_past("snapshot", &snapshot.expires)?;
        Ok(snapshot)
    }
}
