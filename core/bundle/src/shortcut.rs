//! Where a repository keeps its shortcuts: files that make an update small and need no trust (FORMAT.md 2.10 to 2.12).
//! What they give is checked like the files they stand for, so a wrong or missing one costs a request and nothing else.

use crate::metadata::MetaList;
use crate::{Rejected, TargetName, delta, limits};
use std::collections::BTreeMap;

/// Releases back from which there are patches.
pub const RELEASES: u64 = 8;
/// Hexadecimal digits of a digest in a name: enough to tell packs apart; the signed digest decides.
const DIGITS: usize = 10;

/// Place of the patch that makes the pack whose digest is `to` from the one whose digest is `from`.
pub fn pack_patch(name: &TargetName, from: &str, to: &str) -> String {
    format!("{}/{}-{}", folder(name), short(from), short(to))
}

/// Place of the compressed pack whose digest is `to`.
pub fn pack_compressed(name: &TargetName, to: &str) -> String {
    format!("{}/{}", folder(name), short(to))
}

/// Place of the patch that makes the metadata of release `to` from that of release `from`.
pub fn metadata_patch(from: u64, to: u64) -> String {
    format!("patches/metadata/{from}-{to}")
}

fn folder(name: &TargetName) -> String {
    format!("patches/{}", name.plain().trim_end_matches(".jsonl"))
}

fn short(digest: &str) -> &str {
    digest.get(..DIGITS).unwrap_or(digest)
}

/// What a metadata patch is made from: the snapshot, then each file it names, by name. `None` when one is missing.
pub fn old_metadata(snapshot: &[u8], list: &MetaList, files: &BTreeMap<String, Vec<u8>>) -> Option<Vec<u8>> {
    let mut out = snapshot.to_vec();
    for role in list.meta.keys().map(|file| file.trim_end_matches(".json")) {
        out.extend_from_slice(files.get(role)?);
    }
    Some(out)
}

/// Roles of `new` whose version differs from `old`, by name: what follows the snapshot in a metadata patch.
pub fn changed<'a>(old: &'a MetaList, new: &'a MetaList) -> impl Iterator<Item = &'a str> {
    let version = |list: &'a MetaList, file: &str| list.meta.get(file).map(|m| m.version);
    let differs = move |file: &&'a String| version(old, file) != version(new, file);
    new.meta.keys().filter(differs).map(|file| file.trim_end_matches(".json"))
}

/// A metadata patch as it is stored: the length of the result in four bytes, most significant first, then the patch.
pub fn metadata_patch_bytes(old: &[u8], new: &[u8]) -> Vec<u8> {
    let length = u32::try_from(new.len()).unwrap_or(u32::MAX);
    [length.to_be_bytes().as_slice(), &delta::make(old, new)].concat()
}

/// Undoes [`metadata_patch_bytes`].
///
/// # Errors
/// [`Rejected::BadPatch`], [`Rejected::WrongLength`].
pub fn apply_metadata_patch(old: &[u8], bytes: &[u8]) -> Result<Vec<u8>, Rejected> {
    let cut = || Rejected::BadPatch { detail: "cut short".into() };
    let (length, patch) = bytes.split_at_checked(4).ok_or_else(cut)?;
    let length = length.iter().fold(0u64, |n, b| (n << 8) | u64::from(*b));
    let allowed = limits::SNAPSHOT_BYTES + limits::TARGETS_BYTES;
    match usize::try_from(length) {
        Ok(size) if length <= allowed => delta::apply(old, patch, size),
        _ => Err(Rejected::WrongLength { name: "metadata patch".into(), found: length, allowed }),
    }
}
