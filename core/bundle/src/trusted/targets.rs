//! 5.6: `targets` and the roles it delegates to, each checked with the keys of the role that delegates.

use super::checks::{check_meta, exactly, meta_of, out_of_order, role_of};
use super::root::version_of;
use super::{Held, TrustedSet};
use crate::metadata::{Delegation, Envelope, Key, MetaFile, RoleKeys, Targets};
use crate::{Rejected, limits};
use std::collections::{BTreeMap, BTreeSet};

impl TrustedSet {
    /// What the snapshot signs about a targets role.
    ///
    /// # Errors
    /// [`Rejected::OutOfOrder`] before the snapshot that the timestamp names is trusted, [`Rejected::NotSigned`] for a role it
    /// does not name.
    pub fn targets_wanted(&self, role: &str) -> Result<MetaFile, Rejected> {
        let snapshot = self.current_snapshot().map_err(|_| out_of_order(role, "snapshot"))?;
        meta_of("snapshot", snapshot, &format!("{role}.json")).cloned()
    }

    /// Takes `targets` (5.6), or a role in the name of the first that delegates to it.
    ///
    /// # Errors
    /// [`Rejected::NotSigned`] for a role nobody delegated to, and as elsewhere.
    pub fn update_targets(&mut self, role: &str, bytes: &[u8]) -> Result<(), Rejected> {
        self.targets_wanted(role)?;
        let nobody = || Rejected::NotSigned { name: role.into() };
        let by = self.delegator(role).ok_or_else(nobody)?;
        self.update_delegated(&by, role, bytes)
    }

    /// Takes a role in the name of one that delegates to it (5.6.7); `root` delegates to `targets`.
    ///
    /// # Errors
    /// [`Rejected::NotSigned`] when `by` does not delegate to it, and as elsewhere.
    pub fn update_delegated(&mut self, by: &str, role: &str, bytes: &[u8]) -> Result<(), Rejected> {
        let targets = self.check_targets(by, role, bytes)?;
        self.note_age(role, &targets.expires)?;
        let delegates = !targets.delegated().is_empty();
        // Of one version there is one file. Otherwise a host could hand out two by turns, each signed for one delegator, for ever.
        if self.held.contains_key(role) && self.bytes.get(role).map(Vec::as_slice) != Some(bytes) {
            return Err(Rejected::DigestMismatch { name: role.into() });
        }
        self.bytes.insert(role.into(), bytes.to_vec());
        self.hold(by, role, targets);
        // The keys of the roles below may have changed.
        if delegates || role == "targets" {
            self.settle();
        }
        if self.missing().is_none() {
            self.prune();
        }
        Ok(())
    }

    /// All checks of a targets role. Nothing changes.
    pub(super) fn check_targets(&self, by: &str, role: &str, bytes: &[u8]) -> Result<Targets, Rejected> {
        let wanted = self.targets_wanted(role)?;
        // 5.6.1, 5.6.2: the same for a delegated role as for `targets`.
        check_meta(role, &wanted, bytes, limits::TARGETS_BYTES)?;
        let envelope = Envelope::parse(role, bytes)?;
        // 5.6.3
        let (keys, role_keys) = self.keys_by(by, role)?;
        envelope.verify(keys, &role_keys)?;
        let new: Targets = envelope.signed("targets")?;
        // 5.6.4
        exactly(role, new.version, wanted.version)?;
        new.check_delegations(role)?;
        // 5.6.5
        self.is_past(role, &new.expires)?;
        Ok(new)
    }

    fn keys_by(&self, by: &str, role: &str) -> Result<(&BTreeMap<String, Key>, RoleKeys), Rejected> {
        if by == "root" {
            return match role {
                "targets" => Ok((&self.root.keys, role_of(&self.root, "targets")?.clone())),
                _ => Err(Rejected::NotSigned { name: role.into() }),
            };
        }
        let above = self.held.get(by).ok_or_else(|| out_of_order(role, by))?;
        let delegation = above.targets.delegated().iter().find(|d| d.name == role);
        match (&above.targets.delegations, delegation) {
            (Some(delegations), Some(delegation)) => Ok((&delegations.keys, delegation.role_keys())),
            _ => Err(Rejected::NotSigned { name: role.into() }),
        }
    }

    fn hold(&mut self, by: &str, role: &str, targets: Targets) {
        let held = self.held.entry(role.into()).or_insert(Held { targets, vouched_by: BTreeSet::new() });
        held.vouched_by.insert(by.into());
    }

    /// Checks everything that is kept anew, from `targets` down, after something above it changed. What does not hold any more
    /// is not used; its bytes stay until the next version replaces them.
    pub(super) fn settle(&mut self) {
        self.held.clear();
        let mut open = vec![("root".to_owned(), "targets".to_owned())];
        while let Some((by, role)) = open.pop() {
            let checked = self.bytes.get(&role).map(|bytes| self.check_targets(&by, &role, bytes));
            let Some(Ok(targets)) = checked else { continue };
            if !self.held.contains_key(&role) {
                open.extend(targets.delegated().iter().map(|d| (role.clone(), d.name.clone())));
            }
            self.hold(&by, &role, targets);
        }
    }

    /// Forgets the files of roles that nobody delegates to any more.
    pub(super) fn prune(&mut self) {
        let held = &self.held;
        let fixed =
            |role: &str| ["root", "timestamp", "snapshot"].contains(&role) || version_of(role).is_some();
        self.bytes.retain(|role, _| fixed(role) || held.contains_key(role));
    }

    pub(super) fn is_vouched(&self, by: &str, role: &str) -> bool {
        self.held.get(role).is_some_and(|held| held.vouched_by.contains(by))
    }

    /// Every delegation there is, who delegates and to whom, depth first in order of priority (5.6.7). Each role's own are given
    /// once, so a circle ends.
    pub(super) fn edges(&self) -> Vec<(&str, &Delegation)> {
        let below = |role: &str| -> Vec<(&str, &Delegation)> {
            let of = self.held.get_key_value(role);
            let of = of.map(|(name, held)| held.targets.delegated().iter().rev().map(|d| (name.as_str(), d)));
            of.into_iter().flatten().collect()
        };
        let (mut edges, mut seen) = (Vec::new(), BTreeSet::from(["targets"]));
        let mut open = below("targets");
        while let Some((by, delegation)) = open.pop() {
            edges.push((by, delegation));
            if seen.insert(&delegation.name) {
                open.extend(below(&delegation.name));
            }
        }
        edges
    }

    /// The first role that delegates to `role`.
    pub(super) fn delegator(&self, role: &str) -> Option<String> {
        if role == "targets" {
            return Some("root".into());
        }
        self.edges().into_iter().find(|(_, d)| d.name == role).map(|(by, _)| by.to_owned())
    }

    /// For a reader who wants everything: the next role whose metadata has to be fetched, after the one who delegates to it.
    /// `None` when all are here. At most [`limits::ROLES_FOLLOWED`] are followed.
    pub fn missing(&self) -> Option<(String, String)> {
        if !self.is_vouched("root", "targets") {
            return Some(("root".into(), "targets".into()));
        }
        let followed = self.edges().into_iter().take(limits::ROLES_FOLLOWED);
        let mut missing = followed.filter(|(by, d)| !self.is_vouched(by, &d.name));
        missing.next().map(|(by, d)| (by.to_owned(), d.name.clone()))
    }

    /// The roles `targets` hands paths to, in order of priority.
    pub fn delegations(&self) -> Vec<Delegation> {
        self.held.get("targets").map(|held| held.targets.delegated().to_vec()).unwrap_or_default()
    }
}
