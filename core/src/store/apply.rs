//! One transaction: trusted metadata, packs and everything derived from them change together or not at all.

use super::Store;
use crate::{Error, Result};
use huquq_bundle::{Expiry, TargetName, TrustedBytes, TrustedSet, VerifiedPack};
use rusqlite::{Transaction, TransactionBehavior, params};
use std::path::Path;

impl Store {
    /// Writes what was verified. `packs` are the changed ones; `gone` names packs no longer signed for; `kept` is what the store
    /// trusted when the update began; `between` is told before each pack and before the end how many are written, and may stop it.
    ///
    /// # Errors
    /// [`Error::Overtaken`] when another process has changed the store since; [`Error::Storage`]; what `between` says. Then nothing has
    /// changed.
    pub(crate) fn apply(
        &mut self,
        kept: &TrustedBytes,
        trusted: &TrustedSet,
        packs: &[VerifiedPack],
        gone: &[String],
        between: &dyn Fn(usize) -> Result<()>,
    ) -> Result<()> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Versions were compared with `kept`: over anything newer they would be a way back.
        if super::trusted_bytes(&transaction)? != *kept {
            return Err(Error::Overtaken);
        }
        transaction.execute("DELETE FROM trusted", [])?;
        for (role, bytes) in trusted.bytes() {
            transaction.execute("INSERT INTO trusted (role, bytes) VALUES (?1, ?2)", params![role, bytes])?;
        }
        for name in gone {
            remove(&transaction, name)?;
        }
        for (done, pack) in packs.iter().enumerate() {
            between(done)?;
            remove(&transaction, pack.name().plain())?;
            insert(&transaction, pack)?;
        }
        between(packs.len())?;
        transaction.commit()?;
        *self.index.borrow_mut() = None;
        Ok(())
    }
}

/// Puts the packs of an older file into the tables of this schema, each verified once more.
pub(super) fn rebuild(
    transaction: &Transaction<'_>,
    path: &Path,
    packs: Vec<(String, Vec<u8>)>,
) -> Result<()> {
    let damaged = |detail: String| Error::DamagedStore { path: path.into(), detail };
    let mut statement = transaction.prepare("SELECT role, bytes FROM trusted")?;
    let trusted =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    if packs.is_empty() {
        return Ok(());
    }
    let set = TrustedSet::restore(&trusted, Expiry::Report, 0).map_err(|e| damaged(e.to_string()))?;
    for (name, bytes) in packs {
        let name = TargetName::new(&name).map_err(|e| damaged(e.to_string()))?;
        let pack = set.verify_pack(&name, bytes).map_err(|e| damaged(e.to_string()))?;
        insert(transaction, &pack)?;
    }
    Ok(())
}

fn remove(transaction: &Transaction<'_>, pack: &str) -> Result<()> {
    transaction.execute("DELETE FROM segment WHERE pack = ?1", [pack])?;
    transaction.execute("DELETE FROM record WHERE pack = ?1", [pack])?;
    transaction.execute("DELETE FROM pack WHERE name = ?1", [pack])?;
    Ok(())
}

fn insert(transaction: &Transaction<'_>, pack: &VerifiedPack) -> Result<()> {
    let name = pack.name().plain();
    transaction.execute(
        "INSERT INTO pack (name, sha256, header) VALUES (?1, ?2, ?3)",
        params![name, pack.sha256(), pack.header_line()],
    )?;
    let mut insert = transaction.prepare(
        "INSERT INTO record (pack, country, locale, kind, id, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let header = pack.header();
    let locale = header.locale.as_deref().unwrap_or("");
    for (line, record) in pack.lines() {
        let body = super::seal::seal(&header.country, locale, &record.id, line);
        insert.execute(params![name, header.country, locale, record.kind, record.id, body])?;
    }
    super::index::store(transaction, pack)
}
