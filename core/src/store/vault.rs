//! Packs as they came: put together from their lines, or, in a file of an older schema, as they lay there whole.

use super::seal::DIGITS;
use rusqlite::{Connection, OptionalExtension};

/// The bytes of the pack `name`; damage in any of its lines shows in their digest.
pub(super) fn pack(connection: &Connection, name: &str) -> rusqlite::Result<Option<Vec<u8>>> {
    let mut header = connection.prepare("SELECT header FROM pack WHERE name = ?1")?;
    let Some(header) = header.query_row([name], |row| row.get::<_, String>(0)).optional()? else {
        return Ok(None);
    };
    let mut bytes = header.into_bytes();
    bytes.push(b'\n');
    let mut lines = connection.prepare("SELECT body FROM record WHERE pack = ?1 ORDER BY row")?;
    let mut rows = lines.query([name])?;
    while let Some(row) = rows.next()? {
        let sealed = row.get_ref(0)?.as_bytes()?;
        bytes.extend_from_slice(sealed.get(DIGITS..).unwrap_or_default());
        bytes.push(b'\n');
    }
    Ok(Some(bytes))
}

/// All packs of a file of whatever schema: up to shape 3 they lie in a column of their own.
pub(super) fn packs(connection: &Connection) -> rusqlite::Result<Vec<(String, Vec<u8>)>> {
    let column = "SELECT COUNT(*) FROM pragma_table_info('pack') WHERE name = ?1";
    let has = |name: &str| connection.query_row(column, [name], |row| row.get::<_, i64>(0));
    if has("bytes")? > 0 {
        let mut statement = connection.prepare("SELECT name, bytes FROM pack")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        return rows.collect();
    }
    if has("header")? == 0 {
        return Ok(Vec::new());
    }
    let mut statement = connection.prepare("SELECT name FROM pack")?;
    let names = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
    let whole = |name: String| Ok((name.clone(), pack(connection, &name)?.unwrap_or_default()));
    names.into_iter().map(whole).collect()
}
