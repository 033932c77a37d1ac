//! Full text over guides and contacts: FTS5 over the words as written and over their folded form, every word of the query
//! as a prefix. Inflection and typing errors are not caught yet.

use super::InLocale;
use crate::i18n::{Locale, chain};
use crate::{Result, Store};
use huquq_bundle::records::GUIDE;
use rusqlite::params;
use serde::Serialize;

/// One thing found.
#[derive(Debug, Clone, Serialize)]
pub struct Hit {
    /// Kind of record: `guide` or `contact`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// Title or name.
    pub title: String,
    /// A sentence of it.
    pub snippet: String,
    /// Greater is better; only comparable within one answer. In thousandths.
    pub score: i64,
    /// Its locale.
    #[serde(flatten)]
    pub language: InLocale,
}

/// Longest query read, in characters; the rest is cut off.
const LONGEST: usize = 200;

/// Finds `query` in all locales the store holds; the reader's own locale comes first. Anything typed is an answer or an
/// empty list, never an error: quotes and operators of FTS5 are words like others.
///
/// # Errors
/// [`crate::Error::Storage`].
pub fn search(store: &Store, query: &str, wanted: Locale, limit: u32) -> Result<Vec<Hit>> {
    let cut: String = query.chars().take(LONGEST).collect();
    let words: Vec<String> = huquq_script::words(&cut)
        .take(12)
        .map(|(_, word)| (word.replace('"', " "), huquq_script::fold(word)))
        .map(|(word, folded)| format!("(\"{word}\"* OR \"{folded}\"*)"))
        .collect();
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let mut statement = store.connection().prepare(include_str!("search.sql"))?;
    type Row = (String, String, String, String, String, f64);
    let rows = statement.query_map(params![words.join(" AND ")], |r| -> rusqlite::Result<Row> {
        Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?, r.get(5)?))
    })?;
    let order = chain(wanted);
    let mut hits = Vec::new();
    for row in rows {
        let (kind, id, country, locale, body, rank) = row?;
        let body: serde_json::Value = super::decode(store, &body)?;
        let text =
            |pointer: &str| body.pointer(pointer).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
        let (kind, id, title, snippet) = match (kind.as_str(), id.strip_prefix("contact-")) {
            (GUIDE, _) => (kind, id, text("/title"), text("/summary")),
            (_, Some(contact)) => {
                ("contact".to_owned(), contact.to_owned(), text("/value"), text("/attrs/what"))
            }
            _ => continue,
        };
        let place = order.iter().position(|l| l.name() == locale).unwrap_or(usize::MAX);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "bm25 of a few thousand records is far inside i64"
        )]
        let score = (-rank * 1000.0) as i64;
        hits.push((
            place,
            Hit { kind, id, country, title, snippet, score, language: InLocale::new(&locale, wanted) },
        ));
    }
    hits.sort_by(|(place_a, a), (place_b, b)| (place_a, -a.score, &a.id).cmp(&(place_b, -b.score, &b.id)));
    let mut seen = std::collections::BTreeSet::new();
    // The same guide in another locale is the same answer.
    hits.retain(|(_, hit)| seen.insert((hit.kind.clone(), hit.id.clone())));
    hits.truncate(limit as usize);
    Ok(hits.into_iter().map(|(_, hit)| hit).collect())
}
