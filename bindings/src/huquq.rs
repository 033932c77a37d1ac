//! The one object an app opens.

use crate::error::HuquqError;
use crate::types::{ContactRow, GuidePage, GuideRow, SearchRow, SyncReport};
use huquq_core::i18n::Locale;
use huquq_core::store::writing;
use huquq_core::update::{Folder, Trust, Wanted, update};
use huquq_core::{Error, Store, query};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// Verified content in one folder of the app. All calls do I/O: make them off the main thread.
#[derive(Debug, uniffi::Object)]
pub struct Huquq {
    folder: PathBuf,
    root: Vec<u8>,
    /// Lets each search stop the one before it.
    searches: query::Latest,
    /// Stays open between searches, so that the index is read once and not at each keystroke.
    reader: Mutex<Option<Store>>,
}

#[uniffi::export]
impl Huquq {
    /// `folder` is the app's own; `root` the root metadata that came with the app. A store that is damaged is no failure here: the
    /// next update makes it anew.
    ///
    /// # Errors
    /// [`HuquqError::Storage`] when the folder cannot be made, [`HuquqError::AppTooOld`].
    #[uniffi::constructor]
    pub fn new(folder: String, root: Vec<u8>) -> Result<Arc<Self>, HuquqError> {
        let folder = PathBuf::from(folder);
        match Store::open_or_create(&folder) {
            Ok(_) | Err(Error::DamagedStore { .. }) => {}
            Err(e) => return Err(e.into()),
        }
        Ok(Arc::new(Self { folder, root, searches: query::Latest::default(), reader: Mutex::default() }))
    }

    /// Guides of a country in the best language there is.
    ///
    /// # Errors
    /// [`HuquqError::NotFound`] for a language nobody knows, [`HuquqError::Storage`].
    pub fn guides(&self, country: String, lang: String) -> Result<Vec<GuideRow>, HuquqError> {
        let rows =
            query::pages(&self.store()?, query::PageKind::Guide, Some(&country), Locale::parse(&lang)?)?;
        Ok(rows.into_iter().map(Into::into).collect())
    }

    /// One guide.
    ///
    /// # Errors
    /// [`HuquqError::NotFound`], [`HuquqError::Storage`].
    pub fn guide(&self, id: String, lang: String) -> Result<GuidePage, HuquqError> {
        Ok(query::page(&self.store()?, query::PageKind::Guide, &id, Locale::parse(&lang)?)?.into())
    }

    /// Contacts of a country, the surest first.
    ///
    /// # Errors
    /// [`HuquqError::NotFound`] for a language nobody knows, [`HuquqError::Storage`].
    pub fn contacts(&self, country: String, lang: String) -> Result<Vec<ContactRow>, HuquqError> {
        let rows = query::contacts(&self.store()?, Some(&country), Locale::parse(&lang)?)?;
        Ok(rows.into_iter().map(Into::into).collect())
    }

    /// Searches everything in all languages, the best first, at most `limit` things; what is in `lang`, and of `country` (alpha-2, lower
    /// case) if given, goes before the like. Call it at each keystroke: the search before stops. Nothing of it is kept.
    ///
    /// `query` is what was typed, as UTF-8 bytes; a keyboard may hand over text that is none, and that part is passed over. Anything is
    /// an answer or an empty list.
    ///
    /// # Errors
    /// [`HuquqError::Stopped`] when another search began, [`HuquqError::NotFound`] for a language nobody knows, [`HuquqError::Storage`].
    pub fn search(
        &self,
        query: Vec<u8>,
        lang: String,
        country: Option<String>,
        limit: u32,
    ) -> Result<Vec<SearchRow>, HuquqError> {
        let go_on = self.searches.begin();
        let text = String::from_utf8_lossy(&query);
        let mut reader = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        let store = match reader.take() {
            Some(store) => store,
            None => self.store()?,
        };
        let store = reader.insert(store);
        let hits =
            query::search(store, &text, Locale::parse(&lang)?, country.as_deref(), limit as usize, &go_on)?;
        Ok(hits.into_iter().map(Into::into).collect())
    }

    /// Updates from a repository in a folder. `now` is in seconds since 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// [`HuquqError::Offline`], [`HuquqError::Rejected`], [`HuquqError::Storage`]; the stored content is whole after each.
    pub fn sync_from_folder(&self, path: String, now: i64) -> Result<SyncReport, HuquqError> {
        let (from, trust) = (Folder::new(path), Trust::Root(self.root.clone()));
        let report = writing(&self.folder, |store| update(store, &from, &trust, &Wanted::default(), now))?;
        // A file that was made anew is another file under the same name.
        *self.reader.lock().unwrap_or_else(PoisonError::into_inner) = None;
        Ok(report.into())
    }
}

impl Huquq {
    fn store(&self) -> Result<Store, HuquqError> {
        Ok(Store::open(&self.folder)?)
    }
}
