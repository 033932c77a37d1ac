//! What a damaged store still says about whom it trusts. Content can be fetched again from anybody; trust cannot.

use super::Store;
use crate::Result;
use huquq_bundle::{Expiry, TrustedBytes, TrustedSet};
use rusqlite::{Connection, OpenFlags, params};
use std::path::Path;

/// Metadata of a damaged file that still holds: all of it, or the chain of roots, or the first root. Empty where nothing does.
pub(super) fn salvaged(file: &Path) -> TrustedBytes {
    let kept = read(file).unwrap_or_default();
    let roots = kept.iter().filter(|(role, _)| *role == "root" || role.ends_with(".root"));
    let roots: TrustedBytes = roots.map(|(role, bytes)| (role.clone(), bytes.clone())).collect();
    let first = kept.get("1.root").map(|bytes| TrustedBytes::from([("root".to_owned(), bytes.clone())]));
    let holds = |kept: &TrustedBytes| TrustedSet::restore(kept, Expiry::Report, 0).ok();
    let set = holds(&kept).or_else(|| holds(&roots)).or_else(|| holds(&first?));
    set.map(|set| set.bytes().clone()).unwrap_or_default()
}

/// The rows that SQLite can still read.
fn read(file: &Path) -> rusqlite::Result<TrustedBytes> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    let mut statement = connection.prepare("SELECT role, bytes FROM trusted")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.filter_map(rusqlite::Result::ok).collect())
}

impl Store {
    /// Takes over what was salvaged, into an empty store.
    pub(super) fn trust(&self, salvaged: &TrustedBytes) -> Result<()> {
        let mut insert = self.connection.prepare("INSERT INTO trusted (role, bytes) VALUES (?1, ?2)")?;
        for (role, bytes) in salvaged {
            insert.execute(params![role, bytes])?;
        }
        Ok(())
    }
}
