//! A store as a repository: what a phone has, as another phone would ask for it.

use crate::update::{Fetch, FetchError, FetchKind};
use crate::{Result, Store};
use huquq_bundle::metadata::{Envelope, MetaList};
use huquq_bundle::{Expiry, TargetName, delta, file_name, shortcut};
use std::collections::BTreeMap;

/// Answers from a store, byte for byte what was signed.
#[derive(Debug)]
pub struct FromStore<'a> {
    store: &'a Store,
    metadata: BTreeMap<String, Vec<u8>>,
    /// Places of compressed packs, by the name of the pack.
    packs: BTreeMap<String, String>,
}

impl<'a> FromStore<'a> {
    /// Takes up a store that holds a release.
    ///
    /// # Errors
    /// [`crate::Error::NothingFor`] for an empty store, [`crate::Error::DamagedStore`], [`crate::Error::Storage`].
    pub fn new(store: &'a Store) -> Result<Self> {
        let nothing =
            || crate::Error::NothingFor { what: "another phone".into(), available: "no content yet".into() };
        // Checked again: what leaves this phone is what the other will be able to check.
        let set = store.trusted(Expiry::Report, 0)?.filter(|s| s.release() > 0).ok_or_else(nothing)?;
        let mut metadata: BTreeMap<String, Vec<u8>> =
            set.roots().map(|(n, bytes)| (format!("metadata/{n}.root.json"), bytes.to_vec())).collect();
        let bytes = set.bytes();
        let snapshot = bytes.get("snapshot").ok_or_else(nothing)?;
        let list: MetaList = Envelope::parse("snapshot", snapshot)?.signed("snapshot")?;
        metadata.extend(bytes.get("timestamp").map(|b| ("metadata/timestamp.json".to_owned(), b.clone())));
        metadata.insert(format!("metadata/{}.snapshot.json", list.version), snapshot.clone());
        for (file, meta) in &list.meta {
            let role = file.trim_end_matches(".json");
            let path = format!("metadata/{}", file_name(role, Some(meta.version)));
            metadata.extend(bytes.get(role).map(|b| (path, b.clone())));
        }
        let mut packs = BTreeMap::new();
        for (name, sha256) in store.packs()? {
            packs.insert(shortcut::pack_compressed(&TargetName::new(&name)?, &sha256), name);
        }
        Ok(Self { store, metadata, packs })
    }
}

impl Fetch for FromStore<'_> {
    fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
        let failed = |kind, detail: String| FetchError::new(format!("{path} of this phone"), kind, detail);
        let missing = || failed(FetchKind::NotFound, "not here".into());
        let bytes = match (self.metadata.get(path), self.packs.get(path)) {
            (Some(bytes), _) => bytes.clone(),
            (None, Some(name)) => {
                let read = self.store.pack_bytes(name);
                let pack =
                    read.map_err(|e| failed(FetchKind::Unreachable, e.to_string()))?.ok_or_else(missing)?;
                delta::make(&[], &pack)
            }
            (None, None) => return Err(missing()),
        };
        if bytes.len() as u64 > cap {
            return Err(failed(FetchKind::TooLarge, format!("over {cap} bytes")));
        }
        Ok(bytes)
    }

    fn is_partial(&self) -> bool {
        true
    }
}
