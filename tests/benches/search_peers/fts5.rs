//! SQLite's FTS5 as it comes: a tokenizer of its own, every word a prefix, bm25 with the title first, the reader's language first.

use super::Peer;
use crate::Pack;
use rusqlite::{Connection, params};

pub struct Fts5 {
    connection: Connection,
    tokenizer: &'static str,
    _folder: tempfile::TempDir,
    bytes: u64,
}

impl Fts5 {
    pub fn new(packs: &[Pack], tokenizer: &'static str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("fts5.sqlite");
        let connection = Connection::open(&file).unwrap();
        let options = if tokenizer == "unicode61" { "unicode61 remove_diacritics 2" } else { tokenizer };
        connection
            .execute_batch(&format!(
                "PRAGMA journal_mode = OFF; CREATE TABLE document (row INTEGER PRIMARY KEY, thing TEXT, locale TEXT, title TEXT, summary TEXT, body TEXT);
                 CREATE VIRTUAL TABLE search USING fts5 (title, summary, body, content = 'document', content_rowid = 'row', tokenize = '{options}');"
            ))
            .unwrap();
        connection.execute_batch("BEGIN").unwrap();
        for (_, locale, documents) in packs {
            for d in documents {
                let block = |n: usize| d.blocks.get(n).cloned().unwrap_or_default();
                let body = d.blocks.iter().skip(2).cloned().collect::<Vec<_>>().join("\n");
                let thing = format!("{}:{}", d.kind, d.id);
                connection
                    .execute(
                        "INSERT INTO document (thing, locale, title, summary, body) VALUES (?1, ?2, ?3, ?4, ?5)",
                        params![thing, locale, block(0), block(1), body],
                    )
                    .unwrap();
            }
        }
        connection.execute_batch("COMMIT").unwrap();
        let before = std::fs::metadata(&file).unwrap().len();
        connection.execute_batch("INSERT INTO search (search) VALUES ('rebuild'); INSERT INTO search (search) VALUES ('optimize')").unwrap();
        let bytes = std::fs::metadata(&file).unwrap().len().saturating_sub(before);
        Self { connection, tokenizer, _folder: folder, bytes }
    }

    fn rows(&self, query: &str, locale: &str) -> Vec<(String, String)> {
        let words: Vec<String> =
            query.split_whitespace().map(|w| format!("\"{}\"*", w.replace('"', " "))).collect();
        let mut statement = self
            .connection
            .prepare(
                "SELECT thing, snippet(search, -1, '[', ']', '…', 24) FROM search JOIN document ON row = search.rowid
                 WHERE search MATCH ?1 ORDER BY (locale <> ?2), bm25(search, 3.0, 1.7, 1.0) LIMIT 30",
            )
            .unwrap();
        let rows = statement.query_map(params![words.join(" "), locale], |r| Ok((r.get(0)?, r.get(1)?)));
        let mut out: Vec<(String, String)> = Vec::new();
        for row in rows.into_iter().flatten().flatten() {
            let (thing, text): (String, String) = row;
            if !out.iter().any(|(had, _)| *had == thing) && out.len() < 10 {
                out.push((thing, text));
            }
        }
        out
    }

    pub fn find(&self, query: &str, locale: &str) -> Vec<String> {
        self.rows(query, locale).into_iter().map(|(thing, _)| thing).collect()
    }
}

impl Peer for Fts5 {
    fn name(&self) -> String {
        format!("FTS5 {}", self.tokenizer)
    }

    fn answer(&self, query: &str, locale: &str) -> Vec<String> {
        self.rows(query, locale).into_iter().map(|(_, text)| text).collect()
    }

    fn bytes(&self) -> u64 {
        self.bytes
    }
}
