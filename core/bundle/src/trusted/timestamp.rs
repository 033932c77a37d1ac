//! 5.4: the timestamp, which says what the newest snapshot is.

use super::checks::{at_most, meta_of, not_older};
use super::{Freshness, TrustedSet};
use crate::metadata::MetaList;
use crate::{Rejected, limits};

impl TrustedSet {
    /// Takes a timestamp (5.4).
    ///
    /// # Errors
    /// [`Rejected::Older`] for a version below the trusted one or a snapshot below the trusted one, and as elsewhere. Then the
    /// trusted timestamp is the one before.
    pub fn update_timestamp(&mut self, bytes: &[u8]) -> Result<Freshness, Rejected> {
        // 5.3.10: by now the root is the last one; its date counts from here.
        self.note_age("root", &self.root.expires.clone())?;
        // 5.4.1: no more than X bytes.
        at_most("timestamp", bytes, limits::TIMESTAMP_BYTES)?;
        // 5.4.2
        let new: MetaList = self.signed_by_root("timestamp", bytes)?.signed("timestamp")?;
        let new_snapshot = meta_of("timestamp", &new, "snapshot.json")?.version;
        if let Some(old) = &self.timestamp {
            // 5.4.3.1: not lower; of an equal version nothing is taken, whatever it says.
            not_older("timestamp", new.version, old.version)?;
            if new.version == old.version {
                let expires = old.expires.clone();
                self.note_age("timestamp", &expires)?;
                return Ok(Freshness::Same);
            }
            // 5.4.3.2: the snapshot it names is not lower either.
            not_older("snapshot", new_snapshot, meta_of("timestamp", old, "snapshot.json")?.version)?;
        }
        // 5.4.4
        self.note_age("timestamp", &new.expires)?;
        self.timestamp = Some(new);
        self.bytes.insert("timestamp".into(), bytes.to_vec());
        Ok(Freshness::New)
    }
}
