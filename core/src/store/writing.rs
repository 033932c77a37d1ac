//! A store for an update, also when the file is damaged: the new one is built beside it and takes its place when it is whole.

use super::salvage::salvaged;
use super::{FILE, Store, trusted_bytes};
use crate::{Error, Result};
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use std::path::Path;

/// Folder in the store's for the file that is to take the damaged one's place.
pub(crate) const BESIDE: &str = ".new";

/// Opens the store in `folder`, making it where there is none, and hands it to `update`.
///
/// A file that cannot be read, or whose signatures no longer hold, is left as it is while `update` fills a new store beside it;
/// only when that succeeds is it replaced. Whom the damaged file trusts, the new one does, as far as that can be read. An empty
/// store that a failed first update leaves is removed, so that no reader takes it for one without guides; what another process
/// has brought meanwhile stays.
///
/// # Errors
/// What `update` says, and as [`Store::open_or_create`].
pub fn writing<T>(folder: &Path, update: impl Fn(&mut Store) -> Result<T>) -> Result<T> {
    let beside = folder.join(BESIDE);
    // What a cut has left.
    let _ = std::fs::remove_dir_all(&beside);
    let was_there = folder.join(FILE).exists();
    let done = Store::open_or_create(folder).and_then(|mut store| update(&mut store));
    match done {
        Err(error) if was_there && error.is_damage() => {
            let place = folder.join(FILE);
            let done = Store::open_or_create(&beside).and_then(|mut store| {
                store.trust(&salvaged(&place))?;
                update(&mut store)
            });
            let replaced = done.and_then(|done| {
                let io = |source| Error::Folder { path: place.clone(), source };
                // A journal of the damaged file must not be played into the new one.
                let journal = folder.join(super::JOURNAL);
                if journal.exists() {
                    std::fs::remove_file(journal).map_err(io)?;
                }
                std::fs::rename(beside.join(FILE), &place).map_err(io)?;
                Ok(done)
            });
            let _ = std::fs::remove_dir_all(&beside);
            replaced
        }
        // Another process, whose first update failed, has cleared the file away under this one.
        Ok(_) | Err(Error::Storage(_)) if folder.is_dir() && !folder.join(FILE).exists() => {
            Store::open_or_create(folder).and_then(|mut store| update(&mut store))
        }
        Err(error) if !was_there => {
            remove_empty(&folder.join(FILE));
            Err(error)
        }
        done => done,
    }
}

/// Removes a file without content. It is looked at under a lock, because another process may have filled it meanwhile or be about to.
fn remove_empty(file: &Path) {
    let locked = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE);
    let mut locked = locked.and_then(|connection| {
        connection.busy_timeout(std::time::Duration::from_secs(5))?;
        Ok(connection)
    });
    let lock = locked.as_mut().map(|c| c.transaction_with_behavior(TransactionBehavior::Exclusive));
    let keep = match &lock {
        Ok(Ok(lock)) => trusted_bytes(lock).is_ok_and(|trusted| !trusted.is_empty()),
        Ok(Err(e)) => e.sqlite_error_code() == Some(ErrorCode::DatabaseBusy),
        Err(_) => false,
    };
    if !keep {
        let _ = std::fs::remove_file(file);
    }
}
