//! Opening: read-only for readers, with a rebuild for the writer, and a clear word for every file that is not ours.

use super::{FILE, JOURNAL, SCHEMA, Store};
use crate::{Error, Result};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::cell::RefCell;
use std::path::Path;
use std::time::Duration;

/// "HUQ1", so that `file` and a careful reader see whose database this is.
const APPLICATION_ID: i64 = 0x4855_5131;

impl Store {
    /// Opens an existing store for reading. Nothing in the folder changes, not even a time stamp of a side file.
    ///
    /// # Errors
    /// [`Error::NoStore`], [`Error::DamagedStore`], [`Error::NewerStore`], [`Error::Storage`].
    pub fn open(folder: &Path) -> Result<Self> {
        let path = folder.join(FILE);
        if !path.is_file() {
            return Err(Error::NoStore { path: folder.into() });
        }
        // A writer was cut in the middle. Taking back its half is writing, which a reader may not do.
        if path.with_file_name(JOURNAL).is_file() {
            drop(Self::open_or_create(folder)?);
        }
        let connection = Connection::open_with_flags(
            &path,
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        let store = Self { connection, path, index: RefCell::default() };
        store.connection.busy_timeout(Duration::from_secs(5))?;
        match store.schema()? {
            SCHEMA => Ok(store),
            // An older file: the writer rebuilds it once, then it is read like any other.
            _ => {
                drop(store);
                drop(Self::open_or_create(folder)?);
                Self::open(folder)
            }
        }
    }

    /// Opens for writing; makes the folder and the file when they are missing, and rebuilds a file of an older schema.
    ///
    /// # Errors
    /// As [`Store::open`], and [`Error::Folder`].
    pub fn open_or_create(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder).map_err(|source| Error::Folder { path: folder.into(), source })?;
        let path = folder.join(FILE);
        let connection = Connection::open(&path)?;
        let mut store = Self { connection, path, index: RefCell::default() };
        store.connection.busy_timeout(Duration::from_secs(5))?;
        let schema = store.schema()?;
        // A rollback journal leaves no side files behind between transactions; a reader of a WAL would make two.
        store.connection.pragma_update(None, "synchronous", "FULL")?;
        // Deleted content must not be readable in free pages.
        store.connection.pragma_update(None, "secure_delete", true)?;
        // Android has no folder for temporary files.
        store.connection.pragma_update(None, "temp_store", "MEMORY")?;
        if schema != SCHEMA {
            store.build()?;
        }
        Ok(store)
    }

    /// Schema number of the file, 0 for an empty one.
    fn schema(&self) -> Result<i64> {
        // A file that another process holds cannot be read either, but it is whole.
        let damaged = |e: rusqlite::Error| match Error::Storage(e) {
            e if e.is_damage() => Error::DamagedStore { path: self.path.clone(), detail: e.to_string() },
            e => e,
        };
        let number =
            |pragma: &str| self.connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
        let found = number("user_version").map_err(damaged)?;
        let application = number("application_id").map_err(damaged)?;
        if application != APPLICATION_ID && (application, found) != (0, 0) {
            // Our tables under another mark are ours with a bit turned over.
            let ours =
                "SELECT COUNT(*) FROM sqlite_schema WHERE name IN ('trusted', 'pack', 'record', 'segment')";
            let tables: i64 = self.connection.query_row(ours, [], |row| row.get(0)).map_err(damaged)?;
            return Err(match tables {
                0 => Error::NotOurs { path: self.path.clone() },
                _ => Error::DamagedStore { path: self.path.clone(), detail: "its mark has changed".into() },
            });
        }
        if found > SCHEMA {
            return Err(Error::NewerStore { path: self.path.clone(), found, known: SCHEMA });
        }
        Ok(found)
    }

    fn build(&mut self) -> Result<()> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Asked again under the lock: two that open a new store at once must not both make its tables.
        let from: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if from == SCHEMA {
            return Ok(());
        }
        let packs = if from == 0 { Vec::new() } else { super::vault::packs(&transaction)? };
        if from != 0 {
            transaction.execute_batch(
                "DROP TABLE IF EXISTS search; DROP TABLE IF EXISTS segment; DROP TABLE IF EXISTS record;
                 DROP TABLE IF EXISTS pack;",
            )?;
        }
        transaction.execute_batch(include_str!("content_schema.sql"))?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", SCHEMA)?;
        super::apply::rebuild(&transaction, &self.path, packs)?;
        transaction.commit()?;
        Ok(())
    }
}
