//! Taking up what was trusted before. Every signature is checked again: a store is a file, and files can be swapped.

use super::root::{key_of, version_of};
use super::{Expiry, TrustedBytes, TrustedSet};
use crate::Rejected;
use crate::metadata::{Envelope, Root};

impl TrustedSet {
    /// Takes up a store that was written after whole updates: everything in it holds, or it is damaged.
    ///
    /// # Errors
    /// As the update methods; the store is then to be treated as damaged.
    pub fn restore(kept: &TrustedBytes, expiry: Expiry, now: i64) -> Result<Self, Rejected> {
        let get = |role: &str| kept.get(role).ok_or_else(|| Rejected::NotSigned { name: role.into() });
        let mut set = Self::from_chain(kept, now)?;
        if kept.contains_key("timestamp") {
            set.update_timestamp(get("timestamp")?)?;
            set.update_snapshot(get("snapshot")?)?;
            get("targets")?;
            set.keep_others(kept);
            // A role that is gone would look like one that signs for nothing: its packs would be thrown away.
            if let Some((by, role)) = set.missing() {
                set.check_targets(&by, &role, get(&role)?)?;
            }
            set.prune();
        }
        Ok(set.ready(expiry))
    }

    /// Takes up a store that was written after each step, as TUF prescribes: an update may have been cut in between, so what does
    /// not hold is fetched again, and a snapshot older than the timestamp's still stands for the rollback check (5.5.5).
    ///
    /// # Errors
    /// As [`TrustedSet::from_root`] when the root does not hold.
    pub fn resume(kept: &TrustedBytes, expiry: Expiry, now: i64) -> Result<Self, Rejected> {
        let mut set = Self::from_chain(kept, now)?;
        if let Some(bytes) = kept.get("timestamp") {
            let _ = set.update_timestamp(bytes);
        }
        if let Some(bytes) = kept.get("snapshot")
            && let Ok(envelope) = set.signed_by_root("snapshot", bytes)
            && let Ok(snapshot) = envelope.signed("snapshot")
        {
            set.snapshot = Some(snapshot);
            set.bytes.insert("snapshot".into(), bytes.clone());
        }
        set.keep_others(kept);
        Ok(set.ready(expiry))
    }

    fn from_chain(kept: &TrustedBytes, now: i64) -> Result<Self, Rejected> {
        let newest = kept.get("root").ok_or_else(|| Rejected::NotSigned { name: "root".into() })?;
        let last = Envelope::parse("root", newest)?.signed::<Root>("root")?.version;
        // A store of an earlier version of the app keeps the newest root alone: then the chain begins there.
        let before: Vec<_> = (1..last).rev().map_while(|n| kept.get(&key_of(n))).collect();
        let mut chain = before.into_iter().rev().chain([newest]);
        let mut set = Self::from_root(chain.next().unwrap_or(newest), Expiry::Report, now)?;
        for root in chain {
            set.update_root(root)?;
        }
        Ok(set)
    }

    fn keep_others(&mut self, kept: &TrustedBytes) {
        for (role, bytes) in kept.iter().filter(|(role, _)| version_of(role).is_none()) {
            if !["root", "timestamp", "snapshot"].contains(&role.as_str()) {
                self.bytes.insert(role.clone(), bytes.clone());
            }
        }
        self.settle();
    }

    /// Nothing was refused for its age while it was taken up; from here the caller's policy counts.
    fn ready(mut self, expiry: Expiry) -> Self {
        self.expiry = expiry;
        self.notices.clear();
        if expiry == Expiry::Enforce {
            self.settle();
        }
        self
    }
}
