//! 5.6.7 and 5.7: who signs for a target, and whether bytes are it.

use super::TrustedSet;
use crate::metadata::TargetFile;
use crate::pack::VerifiedPack;
use crate::{Rejected, TargetName, digest, limits};
use std::collections::{BTreeMap, BTreeSet};

/// What the search for a target came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Search<'a> {
    /// A role that may signs for it.
    Found(&'a TargetFile),
    /// The metadata of `role` decides. Fetch it, give it to [`TrustedSet::update_delegated`], and search again.
    Needs {
        /// Role that delegates.
        by: String,
        /// Role it delegates to.
        role: String,
    },
    /// Nobody signs for it.
    Nothing,
}

impl TrustedSet {
    /// Looks for a target, depth first in order of priority, beginning with `targets` (5.6.7).
    pub fn search(&self, target: &str) -> Search<'_> {
        let mut visited = BTreeSet::new();
        let mut open = vec![("root", "targets")];
        while let Some((by, role)) = open.pop() {
            // 5.6.7.1: a role is looked at once, so that circles end, and only so many are looked at.
            if visited.contains(role) {
                continue;
            }
            if visited.len() >= limits::ROLES_VISITED {
                return Search::Nothing;
            }
            // Each delegation is checked with its own keys, also where another one led to the same role before.
            let Some((name, held)) = self.held.get_key_value(role).filter(|_| self.is_vouched(by, role))
            else {
                return Search::Needs { by: by.into(), role: role.into() };
            };
            if let Some(file) = held.targets.targets.get(target) {
                return Search::Found(file);
            }
            visited.insert(role);
            // 5.6.7.2: in order of appearance, and only where the delegation covers the target.
            let mut below = Vec::new();
            for delegation in held.targets.delegated().iter().filter(|d| d.covers(target)) {
                below.push((name.as_str(), delegation.name.as_str()));
                // 5.6.7.2.1: after a terminating role and those below it nobody else is asked.
                if delegation.terminating {
                    open.clear();
                    break;
                }
            }
            open.extend(below.into_iter().rev());
        }
        Search::Nothing
    }

    /// All packs that are signed for by a role that may, by name. The first role in order of priority wins.
    pub fn packs(&self) -> BTreeMap<String, TargetFile> {
        let names: BTreeSet<_> = self.held.values().flat_map(|held| held.targets.targets.keys()).collect();
        let found = names.into_iter().filter_map(|name| match self.search(name) {
            Search::Found(file) => Some((name.clone(), file.clone())),
            Search::Needs { .. } | Search::Nothing => None,
        });
        found.collect()
    }

    /// Checks the bytes of a pack against what is signed (5.7), and parses it.
    ///
    /// # Errors
    /// [`Rejected::NotSigned`], [`Rejected::WrongLength`], [`Rejected::DigestMismatch`], [`Rejected::Malformed`],
    /// [`Rejected::NewerFormat`].
    pub fn verify_pack(&self, name: &TargetName, bytes: Vec<u8>) -> Result<VerifiedPack, Rejected> {
        let Search::Found(file) = self.search(name.plain()) else {
            return Err(Rejected::NotSigned { name: name.plain().into() });
        };
        super::checks::at_most(name.plain(), &bytes, limits::PACK_BYTES)?;
        file.verify(name.plain(), &bytes)?;
        let sha256 = digest::sha256_hex(&bytes);
        VerifiedPack::parse(name.clone(), sha256, bytes)
    }
}
