//! `content.sqlite`: one schema, no upgrade code. A file of another schema is rebuilt from the packs it holds.

mod apply;
mod index;
mod open;
mod salvage;
mod seal;
mod vault;
mod writing;

pub(crate) use index::{is_page, page_blocks, record_of, text_blocks};
pub(crate) use writing::BESIDE;
pub use writing::writing;

use crate::Result;
use huquq_bundle::{Expiry, TrustedBytes, TrustedSet};
use rusqlite::Connection;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Shape of the tables.
const SHAPE: i64 = 4;
/// Schema this version writes: the shape of the tables and, in the last four digits, the version of the search index.
/// Another number in the file means: rebuild from packs.
pub const SCHEMA: i64 = SHAPE * 10_000 + huquq_search::INDEX_VERSION as i64;
/// File in the store's folder.
pub const FILE: &str = "content.sqlite";
/// What SQLite leaves beside the file when power goes in the middle of a transaction.
const JOURNAL: &str = "content.sqlite-journal";

/// Verified content on disk.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
    /// The search index and the state of the file it was read in.
    index: RefCell<Option<(i64, Arc<index::Index>)>>,
}

impl Store {
    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Lets `read` see one state of the store: all of a screen is of one release, and the file is locked once and not for each question.
    ///
    /// # Errors
    /// [`crate::Error::Storage`], and what `read` says.
    pub fn at_once<T>(&self, read: impl FnOnce(&Self) -> Result<T>) -> Result<T> {
        let _held = self.connection.unchecked_transaction()?;
        read(self)
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Metadata files that are trusted, by role; empty in a new store.
    ///
    /// # Errors
    /// [`crate::Error::Storage`].
    pub fn trusted_bytes(&self) -> Result<TrustedBytes> {
        trusted_bytes(&self.connection)
    }

    /// The trusted metadata, its signatures checked again; `None` in a new store.
    ///
    /// # Errors
    /// [`crate::Error::DamagedStore`] when they no longer hold.
    pub fn trusted(&self, expiry: Expiry, now: i64) -> Result<Option<TrustedSet>> {
        self.restored(&self.trusted_bytes()?, expiry, now)
    }

    pub(crate) fn restored(
        &self,
        kept: &TrustedBytes,
        expiry: Expiry,
        now: i64,
    ) -> Result<Option<TrustedSet>> {
        if kept.is_empty() {
            return Ok(None);
        }
        let restored = TrustedSet::restore(kept, expiry, now);
        restored
            .map(Some)
            .map_err(|e| crate::Error::DamagedStore { path: self.path.clone(), detail: e.to_string() })
    }

    /// The canonical bytes of a pack it holds.
    ///
    /// # Errors
    /// [`crate::Error::Storage`].
    pub fn pack_bytes(&self, name: &str) -> Result<Option<Vec<u8>>> {
        Ok(vault::pack(&self.connection, name)?)
    }

    /// Names and digests of the packs it holds.
    ///
    /// # Errors
    /// [`crate::Error::Storage`].
    pub fn packs(&self) -> Result<Vec<(String, String)>> {
        let mut statement = self.connection.prepare("SELECT name, sha256 FROM pack ORDER BY name")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn trusted_bytes(connection: &Connection) -> Result<TrustedBytes> {
    let mut statement = connection.prepare("SELECT role, bytes FROM trusted")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
