//! The search index: one segment a pack, made when the pack is stored, read once by whoever searches.

use super::Store;
use crate::{Error, Result};
use huquq_bundle::letter::{Piece, pieces};
use huquq_bundle::records::{
    CARD, CONTACT, Contact, GUIDE, LETTER, Page, SITUATION, SYNONYM, SynonymGroup, TEXT, Text,
};
use huquq_bundle::{Record, VerifiedPack};
use huquq_search::{Document, Library, Segment, Synonyms, build};
use rusqlite::{Transaction, params};
use std::sync::Arc;

/// Country, locale, id and the record with its check.
type Sealed = (String, String, String, String);

/// All that a search needs.
#[derive(Debug)]
pub struct Index {
    /// One segment a pack.
    pub library: Library,
    /// The editors' lists of all languages together.
    pub synonyms: Synonyms,
}

impl Store {
    /// The index, read from the file on first use and again when another process has changed it. Nothing is written.
    ///
    /// # Errors
    /// [`Error::Storage`], [`Error::DamagedStore`].
    pub(crate) fn index(&self) -> Result<Arc<Index>> {
        let version = self.connection.pragma_query_value(None, "data_version", |row| row.get::<_, i64>(0))?;
        if let Some((of, index)) = self.index.borrow().as_ref()
            && *of == version
        {
            return Ok(Arc::clone(index));
        }
        let index = Arc::new(self.read_index()?);
        *self.index.borrow_mut() = Some((version, Arc::clone(&index)));
        Ok(index)
    }

    fn read_index(&self) -> Result<Index> {
        let damaged = |detail: String| Error::DamagedStore { path: self.path.clone(), detail };
        let mut statement = self.connection.prepare("SELECT bytes FROM segment ORDER BY pack")?;
        let bytes =
            statement.query_map([], |row| row.get::<_, Vec<u8>>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
        let segments = bytes.iter().map(|b| Segment::new(b)).collect::<Result<_, _>>();
        let mut statement = self
            .connection
            .prepare("SELECT country, locale, id, body FROM record WHERE kind = ?1 ORDER BY row")?;
        let rows =
            statement.query_map([SYNONYM], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
        let rows = rows.collect::<rusqlite::Result<Vec<Sealed>>>()?;
        let group = |(country, locale, id, sealed): &Sealed| -> Result<(String, SynonymGroup)> {
            let body = self.unsealed(country, locale, id, sealed)?;
            let group = serde_json::from_str(&body).map_err(|e| damaged(e.to_string()))?;
            Ok((locale.clone(), group))
        };
        let groups = rows.iter().map(group).collect::<Result<Vec<_>>>()?;
        let words = groups.iter().map(|(l, g)| (l.as_str(), g.words.iter().map(String::as_str).collect()));
        let mut words: Vec<(&str, Vec<&str>)> = words.collect();
        // Each country's pack of a language holds the whole list.
        words.sort();
        words.dedup();
        Ok(Index {
            library: Library::new(segments.map_err(|e| damaged(e.to_string()))?),
            synonyms: Synonyms::new(words),
        })
    }
}

impl Store {
    /// What can be searched, pack by pack: country, locale, documents. For tools that measure a search.
    ///
    /// # Errors
    /// [`Error::Storage`], [`Error::DamagedStore`].
    pub fn searchable(&self) -> Result<Vec<(String, String, Vec<Document>)>> {
        let damaged =
            |e: serde_json::Error| Error::DamagedStore { path: self.path.clone(), detail: e.to_string() };
        let mut statement = self
            .connection
            .prepare("SELECT pack, country, locale, kind, id, body FROM record ORDER BY pack, row")?;
        let mut rows = statement.query([])?;
        let mut out: Vec<(String, String, Vec<Record>)> = Vec::new();
        let mut last = String::new();
        while let Some(row) = rows.next()? {
            let pack: String = row.get(0)?;
            if pack != last {
                out.push((row.get(1)?, row.get(2)?, Vec::new()));
                last = pack;
            }
            let (country, locale, sealed): (String, String, String) = (row.get(1)?, row.get(2)?, row.get(5)?);
            let body = self.unsealed(&country, &locale, &row.get::<_, String>(4)?, &sealed)?;
            let record = Record {
                kind: row.get(3)?,
                id: row.get(4)?,
                body: serde_json::from_str(&body).map_err(damaged)?,
            };
            if let Some((_, _, records)) = out.last_mut() {
                records.push(record);
            }
        }
        Ok(out.into_iter().map(|(country, locale, records)| (country, locale, documents(&records))).collect())
    }
}

/// Stores the segment of a pack.
pub(super) fn store(transaction: &Transaction<'_>, pack: &VerifiedPack) -> Result<()> {
    let documents = documents(&pack.records().collect::<Vec<_>>());
    let header = pack.header();
    let bytes = build(&header.country, header.locale.as_deref().unwrap_or_default(), &documents);
    transaction
        .execute("INSERT INTO segment (pack, bytes) VALUES (?1, ?2)", params![pack.name().plain(), bytes])?;
    Ok(())
}

/// What of a pack can be found. Where a situation has its questions, its mere name is no answer beside them.
fn documents(records: &[Record]) -> Vec<Document> {
    let trees: Vec<String> = records
        .iter()
        .filter(|r| r.kind == SITUATION)
        .filter_map(|r| Some(format!("situation-{}", r.id.split('/').nth(1)?)))
        .collect();
    let named = |r: &&Record| !(r.kind == TEXT && trees.contains(&r.id));
    records.iter().filter(named).filter_map(document).collect()
}

/// What of a record can be found; `None` for one that is no answer to anything.
fn document(record: &Record) -> Option<Document> {
    match record.kind.as_str() {
        kind if is_page(kind) => {
            let page: Page = serde_json::from_value(record.body.clone()).ok()?;
            Some(Document { kind: kind.into(), id: record.id.clone(), blocks: page_blocks(page) })
        }
        // A number that was typed finds whose it is.
        CONTACT => {
            let contact: Contact = serde_json::from_value(record.body.clone()).ok()?;
            let numbers: Vec<String> = contact.phones.into_iter().map(|p| p.number).collect();
            let mut blocks = vec![numbers.join(" "), contact.web.join(" ")];
            blocks.extend(contact.address);
            Some(Document { kind: CONTACT.into(), id: record.id.clone(), blocks })
        }
        TEXT => {
            let (kind, id) = of_text(&record.id)?;
            let text: Text = serde_json::from_value(record.body.clone()).ok()?;
            let blocks = text_blocks(&text).map(str::to_owned).collect();
            Some(Document { kind: kind.into(), id: id.into(), blocks })
        }
        _ => None,
    }
}

/// Whether records of this kind are pages.
pub(crate) fn is_page(kind: &str) -> bool {
    [GUIDE, CARD, LETTER, SITUATION].contains(&kind)
}

/// The blocks of a page as they are indexed: its title, its summary, its paragraphs. The places of answers are no words.
pub(crate) fn page_blocks(page: Page) -> Vec<String> {
    let words = |text: String| -> String {
        pieces(&text)
            .map(|piece| match piece {
                Piece::Text(text) => text,
                Piece::Place(_) => "…",
            })
            .collect()
    };
    [page.title, page.summary].into_iter().chain(page.blocks.into_iter().map(|b| words(b.text))).collect()
}

/// The kind and the id of the thing a text belongs to.
fn of_text(id: &str) -> Option<(&'static str, &str)> {
    let kinds = [("contact-", "contact"), ("rule-", "deadline"), ("situation-", "situation")];
    kinds.iter().find_map(|(prefix, kind)| Some((*kind, id.strip_prefix(prefix)?)))
}

/// The record of a thing that was found: its kind and id there.
pub(crate) fn record_of(kind: &str, id: &str) -> (&'static str, String) {
    match kind {
        GUIDE => (GUIDE, id.to_owned()),
        CARD => (CARD, id.to_owned()),
        LETTER => (LETTER, id.to_owned()),
        // A tree of questions; without a country it is only the name of a situation.
        SITUATION if id.contains('/') => (SITUATION, id.to_owned()),
        "deadline" => (TEXT, format!("rule-{id}")),
        other => (TEXT, format!("{other}-{id}")),
    }
}

/// The blocks of a text as they are indexed: its value, what it is about, the rest.
pub(crate) fn text_blocks(text: &Text) -> impl Iterator<Item = &str> {
    let first = ["what"];
    let attr = |name: &&str| text.attrs.get(*name).map(String::as_str);
    let summary = first.iter().find_map(attr).unwrap_or_default();
    let rest =
        text.attrs.iter().filter(move |(name, _)| !first.contains(&name.as_str())).map(|(_, v)| v.as_str());
    [text.value.as_str(), summary].into_iter().chain(rest)
}
