//! What a staged release changes, in words a person can judge: records by id, old text and new, in every language at once.
//!
//! Whoever prepares a release and whoever signs it are not the same, so nothing here is taken on trust: old packs come out of
//! the verified chain, new ones match the digests that are about to be signed, and a pack that is not in canonical form, in
//! which something could hide, is refused.

mod record;

use super::draft::{Draft, Waiting};
use super::{RepoError, read, say};
use huquq_bundle::metadata::{Key, RoleKeys, TargetFile, Targets};
use huquq_bundle::{Rejected, TargetName, TrustedSet, digest};
use record::{Leaves, Records, leaves};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What a staged release changes, file by file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    /// One entry for each file that waits for signatures.
    pub roles: Vec<RoleChange>,
}

/// What one file changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleChange {
    /// Role.
    pub role: String,
    /// Its version.
    pub version: u64,
    /// Instant after which it should have been replaced.
    pub expires: String,
    /// Packs that come, go or differ.
    pub packs: Vec<PackChange>,
    /// Texts that come, go or differ.
    pub texts: Vec<TextChange>,
    /// Keys that may sign from now on, or no longer.
    pub keys: Vec<KeyChange>,
}

/// A pack that comes, goes or differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackChange {
    /// Name.
    pub name: String,
    /// Bytes before.
    pub was: Option<u64>,
    /// Bytes after.
    pub is: Option<u64>,
}

/// One field of one record, in all languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextChange {
    /// Kind of the record.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// The field: `title`, `blocks[ask-name].text`.
    pub field: String,
    /// What it says by locale; `base` for what is in no language.
    pub texts: BTreeMap<String, Text>,
}

/// A text before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    /// The same before and after: shown beside those that changed.
    Same(String),
    /// Another one; `None` where there is none.
    Changed {
        /// Before.
        was: Option<String>,
        /// After.
        is: Option<String>,
    },
}

/// A key that may sign a role from now on, or no longer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyChange {
    /// Role it is for.
    pub role: String,
    /// Its id.
    pub id: String,
    /// Whether it is new; otherwise it goes.
    pub is_new: bool,
}

pub(super) fn changes(
    folder: &Path,
    set: &TrustedSet,
    draft: &Draft,
    shown: impl Fn(&str) -> bool,
) -> Result<Change, RepoError> {
    let mut roles = Vec::new();
    for waiting in draft.waiting.iter().filter(|w| shown(&w.file_name())) {
        roles.push(match waiting.role.as_str() {
            "root" => root_change(draft, waiting)?,
            _ => targets_change(folder, set, draft, waiting)?,
        });
    }
    Ok(Change { roles })
}

fn empty(waiting: &Waiting, expires: &str) -> RoleChange {
    let (role, version, expires) = (waiting.role.clone(), waiting.version, expires.to_owned());
    RoleChange { role, version, expires, packs: Vec::new(), texts: Vec::new(), keys: Vec::new() }
}

fn root_change(draft: &Draft, waiting: &Waiting) -> Result<RoleChange, RepoError> {
    let (old, new) = (&draft.current.root, draft.root()?);
    let mut change = empty(waiting, &new.expires);
    let names: BTreeSet<&String> = old.roles.keys().chain(new.roles.keys()).collect();
    for role in names {
        key_changes(role, old.roles.get(role), new.roles.get(role), &mut change.keys);
    }
    same_keys(&old.keys, &new.keys)?;
    Ok(change)
}

/// An id stands for one key, before and after; the verifier does not hold ids against keys (TUF lets them be chosen freely).
fn same_keys(old: &BTreeMap<String, Key>, new: &BTreeMap<String, Key>) -> Result<(), RepoError> {
    match new
        .iter()
        .find(|(id, key)| old.get(*id).is_some_and(|k| k != *key) || key.id().ok().as_ref() != Some(id))
    {
        Some((id, _)) => Err(say::diff_key_id(id).into()),
        None => Ok(()),
    }
}

fn key_changes(role: &str, old: Option<&RoleKeys>, new: Option<&RoleKeys>, out: &mut Vec<KeyChange>) {
    let ids = |keys: Option<&RoleKeys>| -> BTreeSet<String> {
        let mut ids: BTreeSet<String> = keys.map(|k| k.keyids.iter().cloned().collect()).unwrap_or_default();
        // A threshold is as weighty as a key.
        ids.extend(keys.map(|k| format!("threshold {}", k.threshold)));
        ids
    };
    let (old, new) = (ids(old), ids(new));
    let change = |id: &String, is_new| KeyChange { role: role.into(), id: id.clone(), is_new };
    out.extend(old.difference(&new).map(|id| change(id, false)));
    out.extend(new.difference(&old).map(|id| change(id, true)));
}

fn targets_change(
    folder: &Path,
    set: &TrustedSet,
    draft: &Draft,
    waiting: &Waiting,
) -> Result<RoleChange, RepoError> {
    let missing = || Rejected::NotSigned { name: waiting.role.clone() };
    let old = match waiting.role.as_str() {
        "targets" => Some(&draft.current.targets),
        country => draft.current.countries.get(country),
    };
    let old = old.ok_or_else(missing)?;
    let new: Targets = waiting.body()?;
    let mut change = empty(waiting, &new.expires);
    delegation_changes(old, &new, &mut change)?;
    // What stands in the file but is not covered by the role is never shown to a reader, and could only confuse.
    let role = set.delegations().into_iter().find(|d| d.name == waiting.role);
    if let Some(name) = new.targets.keys().find(|name| role.as_ref().is_some_and(|d| !d.covers(name))) {
        return Err(Rejected::NotSigned { name: name.clone() }.into());
    }
    let names: BTreeSet<&String> = old.targets.keys().chain(new.targets.keys()).collect();
    let mut locales = Vec::new();
    for name in names {
        let (was, is) = (old.targets.get(name), new.targets.get(name));
        if was != is {
            let bytes = |file: Option<&TargetFile>| file.map(|f| f.length);
            change.packs.push(PackChange { name: name.clone(), was: bytes(was), is: bytes(is) });
        }
        let name = TargetName::new(name)?;
        let before = was.map(|file| old_pack(folder, set, &name, file)).transpose()?;
        let after = is.map(|file| new_pack(folder, &name, file)).transpose()?;
        let locale = name.country_and_locale().map_or_else(|| name.plain(), |(_, l)| l).to_owned();
        locales.push((locale, before.unwrap_or_default(), after.unwrap_or_default()));
    }
    change.texts = texts(&locales);
    Ok(change)
}

fn delegation_changes(old: &Targets, new: &Targets, change: &mut RoleChange) -> Result<(), RepoError> {
    let roles = |t: &Targets| -> BTreeMap<String, (RoleKeys, String)> {
        let all = t.delegations.iter().flat_map(|d| &d.roles);
        let rest = |d: &huquq_bundle::metadata::Delegation| {
            format!("{} {}", d.paths.iter().flatten().cloned().collect::<Vec<_>>().join(" "), d.terminating)
        };
        all.map(|d| (d.name.clone(), (super::make::keys_of(d), rest(d)))).collect()
    };
    let (before, after) = (roles(old), roles(new));
    for role in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        let (was, is) = (before.get(role), after.get(role));
        key_changes(role, was.map(|r| &r.0), is.map(|r| &r.0), &mut change.keys);
        if was.map(|r| &r.1) != is.map(|r| &r.1) {
            for (rest, is_new) in [(was, false), (is, true)] {
                let id = rest.map(|r| format!("paths {}", r.1));
                change.keys.extend(id.map(|id| KeyChange { role: role.clone(), id, is_new }));
            }
        }
    }
    let keys = |t: &Targets| t.delegations.as_ref().map(|d| d.keys.clone()).unwrap_or_default();
    same_keys(&keys(old), &keys(new))
}

fn stored(folder: &Path, name: &TargetName, file: &TargetFile) -> Result<Vec<u8>, RepoError> {
    let sha256 = file.hashes.get("sha256").map(String::as_str).unwrap_or_default();
    if sha256.len() != 64 || digest::unhex(sha256).is_none() {
        return Err(Rejected::NotSigned { name: name.plain().into() }.into());
    }
    read(&folder.join(name.stored_at(sha256)))
}

fn old_pack(
    folder: &Path,
    set: &TrustedSet,
    name: &TargetName,
    file: &TargetFile,
) -> Result<Records, RepoError> {
    let pack = set.verify_pack(name, stored(folder, name, file)?)?;
    record::read(name, pack.bytes())
}

fn new_pack(folder: &Path, name: &TargetName, file: &TargetFile) -> Result<Records, RepoError> {
    let bytes = stored(folder, name, file)?;
    let sha256 = file.hashes.get("sha256").map(String::as_str).unwrap_or_default();
    if digest::sha256_hex(&bytes) != sha256 || bytes.len() as u64 != file.length {
        return Err(Rejected::DigestMismatch { name: name.plain().into() }.into());
    }
    record::read(name, &bytes)
}

/// The fields that differ in at least one locale, with what they say in all.
fn texts(locales: &[(String, Records, Records)]) -> Vec<TextChange> {
    let ids: BTreeSet<&(String, String)> =
        locales.iter().flat_map(|(_, old, new)| old.keys().chain(new.keys())).collect();
    let mut changes = Vec::new();
    for id in ids {
        let mut fields: BTreeMap<String, BTreeMap<String, Text>> = BTreeMap::new();
        if !locales.iter().any(|(_, old, new)| old.get(id) != new.get(id)) {
            continue;
        }
        for (locale, old, new) in locales {
            let (mut was, mut is): (Leaves, Leaves) = (BTreeMap::new(), BTreeMap::new());
            if let Some(value) = old.get(id) {
                was = leaves(value);
            }
            if let Some(value) = new.get(id) {
                is = leaves(value);
            }
            if was == is && old.get(id) != new.get(id) {
                // Never let a difference pass unseen because of how fields are named.
                was.insert("*".into(), old.get(id).map(ToString::to_string).unwrap_or_default());
                is.insert("*".into(), new.get(id).map(ToString::to_string).unwrap_or_default());
            }
            for field in was.keys().chain(is.keys()).cloned().collect::<BTreeSet<_>>() {
                let (was, is) = (was.get(&field).cloned(), is.get(&field).cloned());
                let text = match (was, is) {
                    (Some(was), Some(is)) if was == is => Text::Same(is),
                    (was, is) => Text::Changed { was, is },
                };
                fields.entry(field).or_default().insert(locale.clone(), text);
            }
        }
        let (kind, id) = id;
        for (field, texts) in fields {
            if texts.values().any(|t| matches!(t, Text::Changed { .. })) {
                changes.push(TextChange { kind: kind.clone(), id: id.clone(), field, texts });
            }
        }
    }
    changes
}
