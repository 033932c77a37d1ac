//! Content in one file, from phone to phone.

use super::sources::Source;
use super::sync::{SyncOptions, SyncReport, pack};
use super::watch::{Progress, Stop, budget};
use crate::engine::Engine;
use crate::error::HuquqError;
use huquq_core::Store;
use huquq_core::carrier::{Collected, Exported, FromStore, export};
use huquq_core::update::{Limits, Wanted};
use std::path::Path;
use std::sync::Arc;

/// A file that was made.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct ExportReport {
    /// Release it brings.
    pub release: u64,
    /// Packs it holds.
    pub packs: Vec<String>,
    /// Its length.
    pub bytes: u64,
}

impl From<Exported> for ExportReport {
    fn from(value: Exported) -> Self {
        let Exported { collected, bytes } = value;
        let Collected { release, packs } = collected;
        Self { release, packs: packs.iter().map(|name| pack(name)).collect(), bytes }
    }
}

#[uniffi::export]
impl Engine {
    /// Takes in a file that another phone or `huquq export` made: an update like any other, with the same checks and no network.
    ///
    /// # Errors
    /// As [`Engine::sync`].
    pub fn import_file(
        &self,
        path: String,
        options: SyncOptions,
        now: i64,
        progress: Option<Arc<dyn Progress>>,
        stop: Option<Arc<Stop>>,
    ) -> Result<SyncReport, HuquqError> {
        self.sync(vec![Source::File { path }], options, now, None, progress, stop)
    }

    /// Writes what is stored to the file `path`, for another phone: of `countries` and `locales` if any are given, or all. A file that was
    /// there stays until the new one is whole.
    ///
    /// # Errors
    /// [`HuquqError::Empty`], [`HuquqError::NothingFor`], [`HuquqError::Stopped`], [`HuquqError::Full`], [`HuquqError::Storage`] and its like.
    pub fn export_file(
        &self,
        path: String,
        countries: Vec<String>,
        locales: Vec<String>,
        progress: Option<Arc<dyn Progress>>,
        stop: Option<Arc<Stop>>,
    ) -> Result<ExportReport, HuquqError> {
        // A store of its own: reading on must not wait for it.
        let store = Store::open(self.folder()?)?;
        let budget = budget(Limits::default(), progress, stop.as_deref());
        let wanted = Wanted { countries, locales };
        Ok(export(&FromStore::new(&store)?, None, &wanted, Path::new(&path), &budget)?.into())
    }
}
