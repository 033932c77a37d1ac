//! The one object an app opens.

use crate::error::HuquqError;
use huquq_core::query::Latest;
use huquq_core::{Error, Store};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Verified content in one folder of the app. Open it once and keep it. All calls do I/O unless they say otherwise: make them off the
/// main thread; any number of threads may call at once. Nothing of what is asked is kept.
#[derive(Debug, uniffi::Object)]
pub struct Engine {
    folder: PathBuf,
    root: Vec<u8>,
    /// Lets each search stop the one before it.
    searches: Latest,
    shut: AtomicBool,
    /// Stays open between calls, so that the index is read once and not at each keystroke. It holds no lock while nobody reads.
    reader: Mutex<Option<Store>>,
}

#[uniffi::export]
impl Engine {
    /// `folder` is the app's own; `root` the root metadata that came with the app. A store that is damaged or not there is no failure here:
    /// reading then says so, and the next update makes it anew.
    ///
    /// # Errors
    /// [`HuquqError::Storage`] when the folder cannot be made or belongs to another program, [`HuquqError::AppTooOld`],
    /// [`HuquqError::Rejected`] when `root` is none.
    #[uniffi::constructor]
    pub fn new(folder: String, root: Vec<u8>) -> Result<Arc<Self>, HuquqError> {
        huquq_core::publishers::check_root(&root)?;
        let folder = PathBuf::from(folder);
        std::fs::create_dir_all(&folder).map_err(|source| Error::Folder { path: folder.clone(), source })?;
        match Store::open(&folder) {
            Ok(_) | Err(Error::NoStore { .. } | Error::DamagedStore { .. }) => {}
            Err(e) if e.is_busy() => {}
            Err(e) => return Err(e.into()),
        }
        Ok(Arc::new(Self::over(folder, root)))
    }

    /// Stops a running search, closes the file and frees what it held; waits for a call that is reading. Every call afterwards
    /// that needs the store is [`HuquqError::Closed`]. Shutting twice is no failure. A running update goes on to its end: stop it by its `Stop` first.
    ///
    /// # Errors
    /// None.
    pub fn shut(&self) -> Result<(), HuquqError> {
        self.shut.store(true, Ordering::SeqCst);
        let _ = self.searches.begin();
        *self.reader() = None;
        Ok(())
    }
}

impl Engine {
    /// An engine over a folder that is there.
    pub(crate) fn over(folder: PathBuf, root: Vec<u8>) -> Self {
        let (searches, shut, reader) = (Latest::default(), AtomicBool::new(false), Mutex::default());
        Self { folder, root, searches, shut, reader }
    }

    /// Its folder, while it is open.
    pub(crate) fn folder(&self) -> Result<&PathBuf, HuquqError> {
        if self.shut.load(Ordering::SeqCst) { Err(HuquqError::Closed) } else { Ok(&self.folder) }
    }

    /// The root metadata that came with the app.
    pub(crate) fn root(&self) -> &[u8] {
        &self.root
    }

    pub(crate) fn searches(&self) -> &Latest {
        &self.searches
    }

    /// Hands the open store to `read`.
    pub(crate) fn read<T>(
        &self,
        read: impl FnOnce(&Store) -> huquq_core::Result<T>,
    ) -> Result<T, HuquqError> {
        let folder = self.folder()?;
        let mut reader = self.reader();
        // It may have been shut while this call waited for another.
        self.folder()?;
        let store = match reader.take() {
            Some(store) => store,
            None => {
                let store = Store::open(folder)?;
                // A first update that was cut leaves a file without content.
                if store.trusted_bytes()?.is_empty() {
                    return Err(HuquqError::Empty);
                }
                store
            }
        };
        match store.at_once(read) {
            // Another process may have put a whole file in its place: the next call looks.
            Err(e @ (Error::DamagedStore { .. } | Error::Storage(_))) => Err(e.into()),
            done => {
                *reader = Some(store);
                Ok(done?)
            }
        }
    }

    /// Lets the next call open the file again: an update may have put another under its name.
    pub(crate) fn reopen(&self) {
        *self.reader() = None;
    }

    fn reader(&self) -> MutexGuard<'_, Option<Store>> {
        self.reader.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
