//! Which files of a repository another phone will ask for.

use crate::update::{Fetch, FetchError, FetchKind, Wanted};
use crate::{Error, Result};
use huquq_bundle::metadata::{Envelope, MetaList, ROOT, TargetFile, Targets};
use huquq_bundle::{Rejected, TargetName, file_name, limits, shortcut};
use std::collections::BTreeMap;

/// What was put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collected {
    /// Release it brings.
    pub release: u64,
    /// Packs it holds, whole or as patches.
    pub packs: Vec<String>,
}

/// A release as its metadata says.
struct Release {
    /// The newest root when it was made; 1 where it does not say.
    root: u64,
    metadata: Vec<(String, Vec<u8>)>,
    packs: BTreeMap<String, TargetFile>,
}

/// Hands the files that a phone needs to `put`, in the order in which it will ask for them. With `since`, only what a phone
/// that holds that release lacks; it must be at most [`shortcut::RELEASES`] back.
///
/// Nothing is verified here beyond its shape: whoever takes the files in verifies them.
///
/// # Errors
/// [`Error::Fetch`], [`Error::Rejected`], [`Error::NothingFor`] when there is no patch or no pack for what was asked, and what `put` says.
pub fn collect(
    from: &dyn Fetch,
    since: Option<u64>,
    wanted: &Wanted,
    put: &mut dyn FnMut(&str, &[u8]) -> Result<()>,
) -> Result<Collected> {
    let timestamp = from.fetch("metadata/timestamp.json", limits::TIMESTAMP_BYTES)?;
    let list: MetaList = Envelope::parse("timestamp", &timestamp)?.signed("timestamp")?;
    let missing = || Rejected::NotSigned { name: "snapshot".into() };
    let number = list.meta.get("snapshot.json").ok_or_else(missing)?.version;
    let release = read(from, number)?;
    let old = since.map(|since| read(from, since)).transpose()?;

    put("metadata/timestamp.json", &timestamp)?;
    // A phone at `since` has the roots up to that day's.
    let known = old.as_ref().map_or(0, |old| old.root);
    for version in known + 1..=limits::ROOT_ROTATIONS + known {
        let path = format!("metadata/{version}.root.json");
        match from.fetch(&path, limits::ROOT_BYTES) {
            Ok(bytes) => put(&path, &bytes)?,
            Err(e) if e.kind == FetchKind::NotFound => break,
            Err(e) => return Err(e.into()),
        }
    }
    match (&old, since) {
        (Some(_), Some(since)) => {
            let path = shortcut::metadata_patch(since, number);
            let patch = from.fetch(&path, limits::SNAPSHOT_BYTES).map_err(|e| no_patch(e, since, number))?;
            put(&path, &patch)?;
        }
        _ => release.metadata.iter().try_for_each(|(path, bytes)| put(path, bytes))?,
    }
    let mut packs = Vec::new();
    for (name, file) in &release.packs {
        let name = TargetName::new(name)?;
        let asked = name.country_and_locale().is_some() && wanted.names(&name).unwrap_or(true);
        let Some(to) = file.hashes.get("sha256").filter(|_| asked) else { continue };
        let before = old.as_ref().map(|old| old.packs.get(name.plain()).and_then(|f| f.hashes.get("sha256")));
        let found = match before {
            Some(Some(same)) if same == to => continue,
            Some(Some(before)) => first(from, &[shortcut::pack_patch(&name, before, to)], file.length)?,
            _ => first(from, &[shortcut::pack_compressed(&name, to), name.stored_at(to)], file.length)?,
        };
        // A store has the packs its reader uses and no others.
        if let Some((path, bytes)) = found {
            put(&path, &bytes)?;
            packs.push(name.plain().to_owned());
        }
    }
    // The base of a country alone is not what somebody asked for who named a language.
    let only_base = packs.iter().all(|name| name.ends_with("/base.jsonl"));
    if old.is_none() && (packs.is_empty() || only_base && !wanted.locales.is_empty()) {
        let asked = [wanted.countries.join(","), wanted.locales.join(",")].join(" ");
        let asked = asked.trim().chars().take(80).collect();
        let there = release.packs.keys().map(|name| name.trim_end_matches(".jsonl"));
        let available = there.collect::<Vec<_>>().join(", ");
        return Err(Error::NothingFor { what: asked, available });
    }
    Ok(Collected { release: number, packs })
}

fn no_patch(error: FetchError, since: u64, number: u64) -> Error {
    if error.kind != FetchKind::NotFound {
        return error.into();
    }
    let back = shortcut::RELEASES;
    let available = format!("patches from the {back} releases before {number}, or the whole content");
    Error::NothingFor { what: format!("a phone at release {since}"), available }
}

fn first(from: &dyn Fetch, paths: &[String], cap: u64) -> Result<Option<(String, Vec<u8>)>> {
    for path in paths {
        match from.fetch(path, cap.min(limits::PACK_BYTES)) {
            Ok(bytes) => return Ok(Some((path.clone(), bytes))),
            Err(e) if e.kind == FetchKind::NotFound => {}
            Err(e) => return Err(e.into()),
        }
    }
    Ok(None)
}

fn read(from: &dyn Fetch, number: u64) -> Result<Release> {
    let path = format!("metadata/{number}.snapshot.json");
    let snapshot = from.fetch(&path, limits::SNAPSHOT_BYTES)?;
    let list: MetaList = Envelope::parse("snapshot", &snapshot)?.signed("snapshot")?;
    let found = list.meta.len() as u64;
    if found > limits::ROLES_FOLLOWED as u64 {
        let allowed = limits::ROLES_FOLLOWED as u64;
        return Err(Rejected::WrongLength { name: "roles of the snapshot".into(), found, allowed }.into());
    }
    let (mut metadata, mut packs) = (vec![(path, snapshot)], BTreeMap::new());
    for (file, meta) in &list.meta {
        let path = format!("metadata/{}", file_name(file.trim_end_matches(".json"), Some(meta.version)));
        let bytes = from.fetch(&path, limits::TARGETS_BYTES)?;
        packs.extend(Envelope::parse(file, &bytes)?.signed::<Targets>("targets")?.targets);
        metadata.push((path, bytes));
    }
    let root = list.extra.get(ROOT).and_then(serde_json::Value::as_u64).unwrap_or(1);
    Ok(Release { root, metadata, packs })
}
