//! Several publishers on one phone. Each has a root, keys and a store of its own, so that nobody can sign for another:
//!
//! ```text
//! store/content.sqlite                      the publisher the app came with
//! store/publishers/3f9a…/content.sqlite     one a reader added, named after the digest of its first root
//! ```
//!
//! A reader adds one by its root, which he got from a person: from a code on paper or a file. Before that he compares a few
//! words with what the publisher says. A name belongs to whoever was here first; another root cannot take it.

pub mod fingerprint;
mod invitation;
mod names;

pub use invitation::Invitation;

use crate::store::BESIDE;
use crate::update::{Fetch, Report, Trust, Wanted, update};
use crate::{Error, Result, Store};
use huquq_bundle::{Header, VerifiedPack, digest, metadata};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Folder below a store's that holds the stores of others.
const FOLDER: &str = "publishers";
/// Hexadecimal digits of an id.
const DIGITS: usize = 16;

/// A publisher whose content is on this phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Publisher {
    /// First digits of the SHA-256 of its first root; empty for the publisher the app came with.
    pub id: String,
    /// Name that its packs carry.
    pub name: String,
    /// Id of its publication.
    pub publication: String,
    /// Folder of its store.
    pub folder: PathBuf,
}

/// The id of the publisher whose first root this is.
pub fn id_of(root: &[u8]) -> String {
    digest::sha256_hex(root).chars().take(DIGITS).collect()
}

/// All publishers of the phone whose store is in `folder`, that of the app first. One that was added and whose store is damaged
/// or without packs goes by its id.
///
/// # Errors
/// [`Error::Storage`], [`Error::DamagedStore`].
pub fn list(folder: &Path) -> Result<Vec<Publisher>> {
    let mut out = Vec::new();
    out.extend(read("", folder)?);
    out.extend(folders(folder).filter_map(|(id, _)| by_id(folder, &id)));
    Ok(out)
}

/// Ids and folders of the publishers that were added, in order.
fn folders(folder: &Path) -> impl Iterator<Item = (String, PathBuf)> {
    let entries = std::fs::read_dir(folder.join(FOLDER)).into_iter().flatten().flatten();
    let named = entries.map(|e| (e.file_name().to_string_lossy().into_owned(), e.path()));
    let mut out: Vec<_> = named.filter(|(id, _)| is_id(id)).collect();
    out.sort();
    out.into_iter()
}

/// The publisher called `which`, by id or by name.
///
/// # Errors
/// [`Error::NotFound`], and as [`list`].
pub fn find(folder: &Path, which: &str) -> Result<Publisher> {
    let all = list(folder)?;
    let same = |p: &Publisher| p.id == which || names::skeleton(&p.name) == names::skeleton(which);
    let not_found = || Error::NotFound { kind: "publisher", id: which.chars().take(80).collect() };
    all.into_iter().find(same).ok_or_else(not_found)
}

/// Adds the publisher whose first root is `root` with content from `from`. The caller has shown the reader the root's words
/// and he has agreed. Everything is fetched and verified in a hidden folder first; on failure nothing stays.
///
/// # Errors
/// [`Error::NameTaken`], [`Error::Known`], and as [`update`].
pub fn add(
    folder: &Path,
    root: &[u8],
    from: &dyn Fetch,
    wanted: &Wanted,
    now: i64,
) -> Result<(Publisher, Report)> {
    let id = id_of(root);
    let place = folder.join(FOLDER).join(&id);
    if place.exists() || first_root(folder)?.is_some_and(|first| id_of(&first) == id) {
        return Err(Error::Known { id });
    }
    let hidden = folder.join(FOLDER).join(format!(".{id}"));
    let io = |source| Error::Folder { path: hidden.clone(), source };
    let clear = || std::fs::remove_dir_all(&hidden);
    let _ = clear();
    let added = (|| {
        let mut store = Store::open_or_create(&hidden)?;
        let report = update(&mut store, from, &Trust::Root(root.to_vec()), wanted, now)?;
        drop(store);
        std::fs::rename(&hidden, &place).map_err(io)?;
        let publisher = read(&id, &place)?;
        publisher.map(|p| (p, report)).ok_or_else(|| Error::NotFound { kind: "publisher", id: id.clone() })
    })();
    if added.is_err() {
        let _ = clear();
        // Only when it is empty: nobody else's folder goes.
        let _ = std::fs::remove_dir(folder.join(FOLDER));
    }
    added
}

/// Removes a publisher that a reader added, with all its content.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Folder`]. The publisher the app came with cannot be removed.
pub fn remove(folder: &Path, which: &str) -> Result<Publisher> {
    let publisher = by_id(folder, which).map_or_else(|| find(folder, which), Ok)?;
    if publisher.id.is_empty() {
        return Err(Error::NotFound { kind: "added publisher", id: which.into() });
    }
    let io = |source| Error::Folder { path: publisher.folder.clone(), source };
    // Out of sight in one step; a cut afterwards leaves a hidden folder that the next addition clears.
    let hidden = folder.join(FOLDER).join(format!(".{}", publisher.id));
    std::fs::rename(&publisher.folder, &hidden).map_err(io)?;
    std::fs::remove_dir_all(&hidden).map_err(io)?;
    let _ = std::fs::remove_dir(folder.join(FOLDER));
    Ok(publisher)
}

/// The added publisher with this id, also when its store is damaged or has no packs: then it goes by its id.
fn by_id(folder: &Path, id: &str) -> Option<Publisher> {
    let (id, place) = folders(folder).find(|(found, _)| found == id)?;
    let read = read(&id, &place).ok().flatten();
    Some(read.unwrap_or_else(|| Publisher {
        name: id.clone(),
        publication: String::new(),
        folder: place,
        id,
    }))
}

/// Refuses packs that carry a name or publication of another publisher on this phone. The publisher the app came with is never
/// refused: whoever took its name before its first update must not lock it out.
pub(crate) fn keep_names_apart(store: &Store, packs: &[VerifiedPack]) -> Result<()> {
    let Some(folder) = home(store) else { return Ok(()) };
    let folder = folder.as_path();
    // `store/publishers/ID` or `store` itself.
    let top = folder.parent().filter(|p| p.file_name().is_some_and(|n| n == FOLDER)).and_then(Path::parent);
    let Some(top) = top else { return Ok(()) };
    // Another publisher's damaged file must not keep this one from being updated.
    let all = std::iter::once((String::new(), top.to_owned())).chain(folders(top));
    let others = all.filter(|(_, place)| place != folder).filter_map(|(_, place)| headers(&place).ok());
    let others: Vec<Header> = others.flatten().collect();
    for pack in packs {
        let Header { publisher, publication, .. } = pack.header();
        let skeleton = names::skeleton(publisher);
        let taken = |h: &&Header| names::skeleton(&h.publisher) == skeleton || h.publication == *publication;
        if let Some(by) = others.iter().find(taken) {
            return Err(Error::NameTaken { name: publisher.clone(), by: by.publisher.clone() });
        }
    }
    Ok(())
}

/// The folder a store belongs to, in its true place: from `--store .`, or while a damaged one is made anew beside itself, the
/// others would not be seen.
fn home(store: &Store) -> Option<PathBuf> {
    let file = std::fs::canonicalize(store.path()).unwrap_or_else(|_| store.path().to_owned());
    let folder = file.parent()?;
    let folder = folder.parent().filter(|_| folder.ends_with(BESIDE)).unwrap_or(folder);
    Some(folder.to_owned())
}

/// Refuses to begin the store of a publisher that a reader added with the root of another: he compared the words of one.
pub(crate) fn keep_roots_apart(store: &Store, root: &[u8]) -> Result<()> {
    let folder = home(store).unwrap_or_default();
    let is_added = folder.parent().is_some_and(|p| p.ends_with(FOLDER));
    match folder.file_name().and_then(|n| n.to_str()).filter(|id| is_added && is_id(id)) {
        Some(id) if id != id_of(root) => Err(Error::OtherPublisher { id: id.to_owned(), folder }),
        _ => Ok(()),
    }
}

fn is_id(name: &str) -> bool {
    name.len() == DIGITS && name.bytes().all(|b| b.is_ascii_hexdigit())
}

/// The first root of the publisher whose store is in `folder`, where there is one and it holds.
///
/// # Errors
/// [`Error::Storage`], [`Error::DamagedStore`].
pub fn first_root(folder: &Path) -> Result<Option<Vec<u8>>> {
    match Store::open(folder) {
        Ok(store) => {
            let kept = store.trusted_bytes()?;
            let first = kept.get("1.root").or_else(|| kept.get("root")).cloned();
            Ok(first.filter(|root| check_root(root).is_ok()))
        }
        Err(Error::NoStore { .. }) => Ok(None),
        Err(e) => Err(e),
    }
}

fn read(id: &str, folder: &Path) -> Result<Option<Publisher>> {
    let first = headers(folder)?.into_iter().next();
    Ok(first.map(|header| Publisher {
        id: id.into(),
        name: header.publisher,
        publication: header.publication,
        folder: folder.into(),
    }))
}

/// The first lines of all packs of a store: one publication can hand its countries to several NGOs, each under its name.
fn headers(folder: &Path) -> Result<Vec<Header>> {
    let store = match Store::open(folder) {
        Ok(store) => store,
        Err(Error::NoStore { .. }) => return Ok(Vec::new()),
        Err(e) => return Err(e),
    };
    let damaged = |detail: String| Error::DamagedStore { path: store.path().into(), detail };
    let mut out = Vec::new();
    for (name, _) in store.packs()? {
        let bytes = store.pack_bytes(&name)?.unwrap_or_default();
        let first = bytes.split(|b| *b == b'\n').next().unwrap_or_default();
        out.push(serde_json::from_slice(first).map_err(|e| damaged(e.to_string()))?);
    }
    Ok(out)
}

/// Whether bytes are a root that its own keys have signed: what a reader may be asked to trust.
///
/// # Errors
/// [`Error::Rejected`].
pub fn check_root(root: &[u8]) -> Result<metadata::Root> {
    let set = huquq_bundle::TrustedSet::from_root(root, huquq_bundle::Expiry::Report, 0)?;
    Ok(set.root().clone())
}
