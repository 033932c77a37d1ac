//! What a release costs those who read it, counted as the phone's update counts it: by patch or compressed where that is at hand.

use super::PublishError;
use super::order::{self, TIMESTAMP};
use super::theirs::{Theirs, read};
use crate::repo::RepoError;
use huquq_bundle::metadata::{Envelope, MetaList, TargetFile, Targets};
use huquq_bundle::{TargetName, TrustedSet, shortcut};
use std::collections::BTreeMap;
use std::path::Path;

/// Readers of one country in one locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// CLDR locale.
    pub locale: String,
    /// Bytes for a reader who has nothing but the app.
    pub new: u64,
    /// Bytes for a reader who has the release that is at the other end now, where that is known.
    pub update: Option<u64>,
}

pub(super) fn readers(
    repo: &Path,
    set: &TrustedSet,
    theirs: &Theirs,
    there: &BTreeMap<String, u64>,
) -> Result<Vec<Reader>, PublishError> {
    let size = |path: &str| -> Result<u64, PublishError> { Ok(read(repo, path)?.len() as u64) };
    let before = theirs.release.map(|release| Before::load(repo, release)).transpose()?;
    let timestamp = size(TIMESTAMP)?;
    let snapshot = size(&format!("metadata/{}.snapshot.json", set.release()))?;
    let mut roots = (0, 0);
    for version in 2..=set.root_version() {
        let path = format!("metadata/{version}.root.json");
        let bytes = size(&path)?;
        roots.0 += bytes;
        roots.1 += if there.contains_key(&path) { 0 } else { bytes };
    }
    let mut metadata = (timestamp + roots.0 + snapshot, timestamp);
    if !theirs.same {
        metadata.1 += roots.1 + snapshot;
    }
    let mut all_again = false;
    for role in order::roles(set) {
        let version = set.targets_wanted(&role).map_err(RepoError::from)?.version;
        let bytes = size(&order::versioned(set, &role).map_err(RepoError::from)?)?;
        let has = before.as_ref().and_then(|b| b.versions.get(&role)) == Some(&version);
        metadata.0 += bytes;
        // New delegations: a phone asks for every country's file again.
        all_again |= role == "targets" && !has;
        if all_again || !has {
            metadata.1 += bytes;
        }
    }
    if let Some(before) = &before
        && !theirs.same
        && let Some(patch) = shortcut(repo, &shortcut::metadata_patch(before.release, set.release()))
    {
        metadata.1 = timestamp + roots.1 + patch;
    }
    let packs = set.packs();
    let mut readers = Vec::new();
    for name in packs.keys() {
        let name = TargetName::new(name).map_err(RepoError::from)?;
        let Some((country, locale)) = name.country_and_locale().filter(|(_, locale)| *locale != "base")
        else {
            continue;
        };
        let base = format!("{country}/base.jsonl");
        let mut cost = metadata;
        for pack in [base.as_str(), name.plain()] {
            let Some(file) = packs.get(pack) else { continue };
            let pack = TargetName::new(pack).map_err(RepoError::from)?;
            let to = digest_of(file);
            let whole = shortcut(repo, &shortcut::pack_compressed(&pack, to)).unwrap_or(file.length);
            cost.0 += whole;
            match before.as_ref().and_then(|b| b.packs.get(pack.plain())) {
                Some(had) if had == file => {}
                Some(had) => {
                    let patch = shortcut(repo, &shortcut::pack_patch(&pack, digest_of(had), to));
                    cost.1 += patch.unwrap_or(whole);
                }
                None => cost.1 += whole,
            }
        }
        let update = before.is_some().then_some(cost.1);
        readers.push(Reader { country: country.into(), locale: locale.into(), new: cost.0, update });
    }
    Ok(readers)
}

/// Bytes of a shortcut, where there is one.
fn shortcut(repo: &Path, place: &str) -> Option<u64> {
    std::fs::metadata(repo.join(place)).ok().map(|m| m.len())
}

fn digest_of(file: &TargetFile) -> &str {
    file.hashes.get("sha256").map(String::as_str).unwrap_or_default()
}

/// A release of this repository that readers have.
struct Before {
    release: u64,
    versions: BTreeMap<String, u64>,
    packs: BTreeMap<String, TargetFile>,
}

impl Before {
    fn load(repo: &Path, release: u64) -> Result<Self, PublishError> {
        let bytes = read(repo, &format!("metadata/{release}.snapshot.json"))?;
        let snapshot: MetaList = Envelope::parse("snapshot", &bytes)
            .and_then(|e| e.signed("snapshot"))
            .map_err(RepoError::from)?;
        let mut before = Self { release, versions: BTreeMap::new(), packs: BTreeMap::new() };
        for (file, meta) in &snapshot.meta {
            let role = file.trim_end_matches(".json");
            let bytes = read(repo, &format!("metadata/{}.{role}.json", meta.version))?;
            let targets: Targets =
                Envelope::parse(role, &bytes).and_then(|e| e.signed("targets")).map_err(RepoError::from)?;
            before.versions.insert(role.to_owned(), meta.version);
            before.packs.extend(targets.targets);
        }
        Ok(before)
    }
}
