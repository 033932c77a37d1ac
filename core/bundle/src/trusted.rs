//! The client workflow of TUF, one method a role, in the order the specification gives (section 5 of TUF 1.0.34).
//!
//! State goes forward only in memory; the caller stores [`TrustedSet::bytes`] once everything, packs included, is verified.

use crate::metadata::{Delegation, Envelope, Key, MetaFile, MetaList, RoleKeys, Root, TargetFile, Targets};
use crate::pack::VerifiedPack;
use crate::{Rejected, TargetName, digest, limits, utc};
use std::collections::BTreeMap;

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
    now: i64,
    root: Root,
    timestamp: Option<MetaList>,
    snapshot: Option<MetaList>,
    targets: BTreeMap<String, Targets>,
    /// Versions the store trusted when this update began, for the rollback checks.
    floor: Option<MetaList>,
    bytes: TrustedBytes,
    notices: Vec<Notice>,
}

impl TrustedSet {
    /// Begins with a root the app shipped, or one the reader chose to trust (5.2). It must be signed by its own keys.
    /// `now` is in seconds since 1970-01-01T00:00:00Z and matters only for dates.
    ///
    /// # Errors
    /// [`Rejected::Malformed`], [`Rejected::TooFewSignatures`], [`Rejected::WrongLength`].
    pub fn from_root(bytes: &[u8], expiry: Expiry, now: i64) -> Result<Self, Rejected> {
        at_most("root", bytes, limits::ROOT_BYTES)?;
        let envelope = Envelope::parse("root", bytes)?;
        let root: Root = envelope.signed("root")?;
        envelope.verify(&root.keys, role_of(&root, "root")?)?;
        let bytes =
            BTreeMap::from([("root".to_owned(), bytes.to_vec()), (root_key(root.version), bytes.to_vec())]);
        let (timestamp, snapshot, targets, floor, notices) = (None, None, BTreeMap::new(), None, Vec::new());
        Ok(Self { expiry, now, root, timestamp, snapshot, targets, floor, bytes, notices })
    }

    /// Takes up what a store kept. Every signature is checked again: a store is a file, and files can be swapped.
    ///
    /// # Errors
    /// As the update methods; the store is then to be treated as damaged.
    pub fn restore(kept: &TrustedBytes, expiry: Expiry, now: i64) -> Result<Self, Rejected> {
        let get = |role: &str| kept.get(role).ok_or_else(|| Rejected::NotSigned { name: role.into() });
        let newest = get("root")?;
        let last = Envelope::parse("root", newest)?.signed::<Root>("root")?.version;
        // A store of an earlier version of the app keeps the newest root alone: then the chain begins there.
        let before: Vec<_> = (1..last).rev().map_while(|n| kept.get(&root_key(n))).collect();
        let mut chain = before.into_iter().rev().chain([newest]);
        let mut set = Self::from_root(chain.next().unwrap_or(newest), Expiry::Report, now)?;
        for root in chain {
            set.update_root(root)?;
        }
        if kept.contains_key("timestamp") {
            set.update_timestamp(get("timestamp")?)?;
            set.update_snapshot(get("snapshot")?)?;
            set.update_targets("targets", get("targets")?)?;
            for role in set.delegations().into_iter().map(|d| d.name).collect::<Vec<_>>() {
                if let Some(bytes) = kept.get(&role) {
                    set.update_targets(&role, bytes)?;
                }
            }
        }
        set.floor = set.snapshot.clone();
        set.expiry = expiry;
        set.notices.clear();
        Ok(set)
    }

    /// Takes the next root (5.3). Its version is exactly one greater and a threshold of the old and of the new keys signed it.
    ///
    /// # Errors
    /// [`Rejected::WrongVersion`], [`Rejected::TooFewSignatures`], [`Rejected::Malformed`], [`Rejected::WrongLength`].
    pub fn update_root(&mut self, bytes: &[u8]) -> Result<(), Rejected> {
        // 5.3.3: a length cap on every download.
        at_most("root", bytes, limits::ROOT_BYTES)?;
        let envelope = Envelope::parse("root", bytes)?;
        let next: Root = envelope.signed("root")?;
        // 5.3.4: signed by a threshold of the trusted root's keys and of its own.
        envelope.verify(&self.root.keys, role_of(&self.root, "root")?)?;
        envelope.verify(&next.keys, role_of(&next, "root")?)?;
        // 5.3.5: exactly N+1.
        let expected = self.root.version.saturating_add(1);
        if next.version != expected {
            return Err(Rejected::WrongVersion { role: "root".into(), found: next.version, expected });
        }
        // 5.3.11: after a change of the timestamp's or snapshot's keys their old versions bind nobody (fast-forward recovery).
        if keys_changed(&self.root, &next, "timestamp") || keys_changed(&self.root, &next, "snapshot") {
            self.timestamp = None;
            self.snapshot = None;
            self.floor = None;
            self.bytes.remove("timestamp");
            self.bytes.remove("snapshot");
        }
        self.bytes.insert(root_key(next.version), bytes.to_vec());
        self.bytes.insert("root".into(), bytes.to_vec());
        self.root = next;
        Ok(())
    }

    /// Takes a timestamp (5.4).
    ///
    /// # Errors
    /// [`Rejected::Older`] for a version below the trusted one or a snapshot below the trusted one, and as elsewhere.
    pub fn update_timestamp(&mut self, bytes: &[u8]) -> Result<Freshness, Rejected> {
        // 5.3.10: by now the root is the last one; its date counts from here.
        self.date("root", &self.root.expires.clone())?;
        // 5.4.1
        at_most("timestamp", bytes, limits::TIMESTAMP_BYTES)?;
        let envelope = Envelope::parse("timestamp", bytes)?;
        // 5.4.2
        envelope.verify(&self.root.keys, role_of(&self.root, "timestamp")?)?;
        let new: MetaList = envelope.signed("timestamp")?;
        let new_snapshot = meta_of("timestamp", &new, "snapshot.json")?.version;
        let mut freshness = Freshness::New;
        if let Some(old) = &self.timestamp {
            // 5.4.3.1: not lower; equal means nothing new.
            not_older("timestamp", new.version, old.version)?;
            if new.version == old.version {
                freshness = Freshness::Same;
            }
            // 5.4.3.2: the snapshot it names is not lower either.
            not_older("snapshot", new_snapshot, meta_of("timestamp", old, "snapshot.json")?.version)?;
        }
        // 5.4.4
        self.date("timestamp", &new.expires)?;
        if freshness == Freshness::New {
            self.timestamp = Some(new);
            self.bytes.insert("timestamp".into(), bytes.to_vec());
        }
        Ok(freshness)
    }

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
        // 5.5.1, 5.5.2: length and digest, where the timestamp names them, before anything is parsed.
        check_meta("snapshot", &wanted, bytes, limits::SNAPSHOT_BYTES)?;
        let envelope = Envelope::parse("snapshot", bytes)?;
        // 5.5.3
        envelope.verify(&self.root.keys, role_of(&self.root, "snapshot")?)?;
        let new: MetaList = envelope.signed("snapshot")?;
        // 5.5.4
        exactly("snapshot", new.version, wanted.version)?;
        // 5.5.5: no targets file goes back or disappears.
        if let Some(old) = self.floor.as_ref().or(self.snapshot.as_ref()) {
            for (file, meta) in &old.meta {
                let role = file.trim_end_matches(".json");
                let now = new.meta.get(file).ok_or_else(|| Rejected::NotSigned { name: role.into() })?;
                not_older(role, now.version, meta.version)?;
            }
        }
        // 5.5.6
        self.date("snapshot", &new.expires)?;
        self.snapshot = Some(new);
        self.bytes.insert("snapshot".into(), bytes.to_vec());
        Ok(())
    }

    /// What the snapshot signs about a targets role.
    ///
    /// # Errors
    /// [`Rejected::OutOfOrder`] before a snapshot is trusted, [`Rejected::NotSigned`] for a role it does not name.
    pub fn targets_wanted(&self, role: &str) -> Result<MetaFile, Rejected> {
        let snapshot = self.snapshot.as_ref().ok_or_else(|| out_of_order(role, "snapshot"))?;
        meta_of("snapshot", snapshot, &format!("{role}.json")).cloned()
    }

    /// Takes `targets` (5.6) or a role it delegates to (5.6.7).
    ///
    /// # Errors
    /// [`Rejected::NotSigned`] for a role nobody delegated to, and as elsewhere.
    pub fn update_targets(&mut self, role: &str, bytes: &[u8]) -> Result<(), Rejected> {
        let wanted = self.targets_wanted(role)?;
        // 5.6.1, 5.6.2
        check_meta(role, &wanted, bytes, limits::TARGETS_BYTES)?;
        let envelope = Envelope::parse(role, bytes)?;
        // 5.6.3: the keys come from root for `targets`, from the delegation for all others.
        if role == "targets" {
            envelope.verify(&self.root.keys, role_of(&self.root, "targets")?)?;
        } else {
            let (keys, delegation) = self.delegation(role)?;
            let role_keys = RoleKeys { keyids: delegation.keyids.clone(), threshold: delegation.threshold };
            envelope.verify(keys, &role_keys)?;
        }
        let new: Targets = envelope.signed("targets")?;
        // 5.6.4
        exactly(role, new.version, wanted.version)?;
        for delegation in new.delegations.iter().flat_map(|d| &d.roles) {
            // A role's name becomes a file's name and a key of the store, so it must be neither a path nor a top-level role.
            TargetName::new(&delegation.name)?;
            if delegation.name.contains('/')
                || ["root", "timestamp", "snapshot", "targets"].contains(&&*delegation.name)
                || root_version(&delegation.name).is_some()
            {
                return Err(Rejected::UnsafeName { name: delegation.name.clone() });
            }
        }
        // 5.6.5
        self.date(role, &new.expires)?;
        if role == "targets" {
            // The keys of the roles below may have changed: what they signed is to be checked again.
            let below: Vec<_> = self.targets.keys().filter(|r| *r != "targets").cloned().collect();
            for role in below {
                self.targets.remove(&role);
                self.bytes.remove(&role);
            }
        }
        self.targets.insert(role.into(), new);
        self.bytes.insert(role.into(), bytes.to_vec());
        Ok(())
    }

    /// The roles `targets` hands paths to, in order of priority.
    pub fn delegations(&self) -> Vec<Delegation> {
        self.targets
            .get("targets")
            .and_then(|t| t.delegations.as_ref())
            .map(|d| d.roles.clone())
            .unwrap_or_default()
    }

    /// All packs that are signed for by a role that may, by name. The first role in order of priority wins.
    pub fn packs(&self) -> BTreeMap<String, TargetFile> {
        let mut found = BTreeMap::new();
        if let Some(targets) = self.targets.get("targets") {
            found.extend(targets.targets.clone());
        }
        let mut closed: Vec<Delegation> = Vec::new();
        for delegation in self.delegations() {
            for (name, file) in self.targets.get(&delegation.name).map(|t| &t.targets).into_iter().flatten() {
                // 5.6.7.2.1: a terminating role ends the search for the paths it covers.
                if delegation.covers(name) && !closed.iter().any(|d| d.covers(name)) {
                    found.entry(name.clone()).or_insert_with(|| file.clone());
                }
            }
            if delegation.terminating {
                closed.push(delegation);
            }
        }
        found
    }

    /// Checks the bytes of a pack against what is signed (5.7), and parses it.
    ///
    /// # Errors
    /// [`Rejected::NotSigned`], [`Rejected::WrongLength`], [`Rejected::DigestMismatch`], [`Rejected::Malformed`],
    /// [`Rejected::NewerFormat`].
    pub fn verify_pack(&self, name: &TargetName, bytes: Vec<u8>) -> Result<VerifiedPack, Rejected> {
        let not_signed = || Rejected::NotSigned { name: name.plain().into() };
        let packs = self.packs();
        let file = packs.get(name.plain()).ok_or_else(not_signed)?;
        let sha256 = file.hashes.get("sha256").ok_or_else(not_signed)?;
        let allowed = file.length.min(limits::PACK_BYTES);
        if bytes.len() as u64 != allowed {
            return Err(Rejected::WrongLength {
                name: name.plain().into(),
                found: bytes.len() as u64,
                allowed,
            });
        }
        let found = digest::sha256_hex(&bytes);
        if &found != sha256 {
            return Err(Rejected::DigestMismatch { name: name.plain().into() });
        }
        VerifiedPack::parse(name.clone(), found, bytes)
    }

    /// Whether the trusted file of a targets role is the one the snapshot names.
    pub fn is_current(&self, role: &str) -> bool {
        let trusted = self.targets.get(role).map(|t| t.version);
        trusted.is_some() && trusted == self.targets_wanted(role).ok().map(|m| m.version)
    }
    /// Version of the trusted root.
    pub fn root_version(&self) -> u64 {
        self.root.version
    }
    /// All roots followed so far, in order, the newest last: its version and its bytes.
    pub fn roots(&self) -> impl Iterator<Item = (u64, &[u8])> {
        let named = self.bytes.iter().filter_map(|(key, bytes)| Some((root_version(key)?, bytes.as_slice())));
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

    fn delegation(&self, role: &str) -> Result<(&BTreeMap<String, Key>, &Delegation), Rejected> {
        let targets = self.targets.get("targets").ok_or_else(|| out_of_order(role, "targets"))?;
        let delegations = targets.delegations.as_ref();
        delegations
            .and_then(|d| d.roles.iter().find(|r| r.name == role).map(|r| (&d.keys, r)))
            .ok_or_else(|| Rejected::NotSigned { name: role.into() })
    }

    fn date(&mut self, role: &str, expires: &str) -> Result<(), Rejected> {
        if utc::parse(expires).is_some_and(|at| at > self.now) {
            return Ok(());
        }
        match self.expiry {
            Expiry::Enforce => Err(Rejected::Expired { role: role.into(), expires: expires.into() }),
            Expiry::Report => {
                self.notices.push(Notice::Expired { role: role.into(), expires: expires.into() });
                Ok(())
            }
        }
    }
}

fn role_of<'a>(root: &'a Root, role: &str) -> Result<&'a RoleKeys, Rejected> {
    root.roles.get(role).ok_or_else(|| Rejected::malformed("root", format!("names no keys for `{role}`")))
}

/// Key in a store of the root of that version.
fn root_key(version: u64) -> String {
    format!("{version}.root")
}

fn root_version(key: &str) -> Option<u64> {
    key.strip_suffix(".root").and_then(|version| version.parse().ok())
}

fn keys_changed(old: &Root, new: &Root, role: &str) -> bool {
    old.roles.get(role) != new.roles.get(role)
}

fn meta_of<'a>(by: &str, list: &'a MetaList, file: &str) -> Result<&'a MetaFile, Rejected> {
    list.meta.get(file).ok_or_else(|| Rejected::NotSigned { name: format!("{file} by {by}") })
}

fn check_meta(role: &str, wanted: &MetaFile, bytes: &[u8], cap: u64) -> Result<(), Rejected> {
    at_most(role, bytes, wanted.length.unwrap_or(cap).min(cap))?;
    match wanted.hashes.as_ref().and_then(|h| h.get("sha256")) {
        Some(sha256) if *sha256 != digest::sha256_hex(bytes) => {
            Err(Rejected::DigestMismatch { name: role.into() })
        }
        _ => Ok(()),
    }
}

fn at_most(name: &str, bytes: &[u8], allowed: u64) -> Result<(), Rejected> {
    let found = bytes.len() as u64;
    if found > allowed {
        return Err(Rejected::WrongLength { name: name.into(), found, allowed });
    }
    Ok(())
}

fn exactly(role: &str, found: u64, expected: u64) -> Result<(), Rejected> {
    if found != expected {
        return Err(Rejected::WrongVersion { role: role.into(), found, expected });
    }
    Ok(())
}

fn not_older(role: &str, offered: u64, trusted: u64) -> Result<(), Rejected> {
    if offered < trusted {
        return Err(Rejected::Older { role: role.into(), offered, trusted });
    }
    Ok(())
}

fn out_of_order(role: &str, needs: &str) -> Rejected {
    Rejected::OutOfOrder { role: role.into(), needs: needs.into() }
}
