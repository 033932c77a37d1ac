//! Search over everything in the store, in all its languages: see `huquq_search`.

use super::InLocale;
use crate::i18n::{Locale, chain};
use crate::store::{is_page, page_blocks, record_of, text_blocks};
use crate::{Error, Result, Store};
use huquq_bundle::records::{Page, Text};
use huquq_search::{Found, Query, Reader, Snippet, snippet};
use rusqlite::params;
use serde::Serialize;
use std::sync::atomic::{AtomicU64, Ordering};

/// One thing found.
#[derive(Debug, Clone, Serialize)]
pub struct Hit {
    /// What it is: `guide`, `card`, `letter`, `situation`, `contact`, `deadline`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// Title or name, in the reader's best language.
    pub title: String,
    /// A piece of the text in which it was found, in that text's own letters.
    pub snippet: String,
    /// What to mark in it: from and to, in characters (Unicode scalar values).
    pub marks: Vec<[usize; 2]>,
    /// Locale of the snippet; the title may be in another.
    pub snippet_locale: String,
    /// Greater is better; only comparable within one answer. In thousandths.
    pub score: i64,
    /// Locale of the title.
    #[serde(flatten)]
    pub language: InLocale,
}

/// Lets each search stop the one before it: a reader who types on does not wait for what he typed before.
#[derive(Debug, Default)]
pub struct Latest(AtomicU64);

impl Latest {
    /// Begins a search; every earlier one is to stop. The answer says whether this one may go on.
    pub fn begin(&self) -> impl Fn() -> bool + '_ {
        let own = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        move || self.0.load(Ordering::SeqCst) == own
    }
}

/// Finds `query` in all languages the store holds, the best first; what is in the reader's own language, and in `country` if given
/// (alpha-2, lower case), goes before the like. Anything typed is an answer or an empty list, never an error. Nothing of it is kept.
///
/// # Errors
/// [`Error::Stopped`] once `go_on` says no; [`Error::Storage`], [`Error::DamagedStore`].
pub fn search(
    store: &Store,
    query: &str,
    wanted: Locale,
    country: Option<&str>,
    limit: usize,
    go_on: &dyn Fn() -> bool,
) -> Result<Vec<Hit>> {
    let index = store.index()?;
    let query = Query::new(query, &index.synonyms, wanted.name());
    let locales: Vec<&str> = chain(wanted).into_iter().map(Locale::name).collect();
    let reader = Reader { locales: &locales, country };
    let found =
        huquq_search::search(&index.library, &query, reader, limit, go_on).map_err(|_| Error::Stopped)?;
    let mut hits = Vec::new();
    for one in found {
        if !go_on() {
            return Err(Error::Stopped);
        }
        hits.extend(hit(store, one, &locales, wanted)?);
    }
    Ok(hits)
}

/// `None` for a thing of which there is only a language-neutral record, with no words for a reader.
fn hit(store: &Store, found: Found, locales: &[&str], wanted: Locale) -> Result<Option<Hit>> {
    let (kind, id) = record_of(&found.kind, &found.id);
    let mut statement = store
        .connection()
        .prepare("SELECT locale, body FROM record WHERE kind = ?1 AND country = ?2 AND id = ?3")?;
    let rows = statement.query_map(params![kind, found.country, id], |r| Ok((r.get(0)?, r.get(1)?)))?;
    let sealed = rows.collect::<rusqlite::Result<Vec<(String, String)>>>()?.into_iter();
    let rows =
        sealed.map(|(l, sealed)| store.unsealed(&found.country, &l, &id, &sealed).map(|body| (l, body)));
    let rows = rows.collect::<Result<Vec<_>>>()?;
    let place = |locale: &str| locales.iter().position(|l| *l == locale).unwrap_or(usize::MAX);
    let Some((locale, body)) = rows.iter().min_by_key(|(locale, _)| place(locale)) else { return Ok(None) };
    let title = blocks(store, kind, body)?.into_iter().next().unwrap_or_default();
    // Found by a number only: the reader's own words are shown, without a mark.
    let (text_locale, text) =
        rows.iter().find(|(l, _)| *l == found.locale).unwrap_or(&(locale.clone(), body.clone())).clone();
    let mut blocks = blocks(store, kind, &text)?;
    let block = if found.block == 0 || text_locale != found.locale { 1 } else { found.block as usize };
    let block = if block < blocks.len() { blocks.swap_remove(block) } else { String::new() };
    let Snippet { text, marks } = snippet(&block, &text_locale, &found.words);
    #[expect(clippy::cast_possible_truncation, reason = "a score is a few units for each word of a query")]
    let score = (found.score * 1000.0) as i64;
    Ok(Some(Hit {
        kind: found.kind,
        id: found.id,
        country: found.country,
        title,
        snippet: text,
        marks: marks.into_iter().map(|m| [m.start, m.end]).collect(),
        snippet_locale: text_locale,
        score,
        language: InLocale::new(locale, wanted),
    }))
}

fn blocks(store: &Store, kind: &str, body: &str) -> Result<Vec<String>> {
    if is_page(kind) {
        return Ok(page_blocks(super::decode::<Page>(store, body)?));
    }
    let text: Text = super::decode(store, body)?;
    Ok(text_blocks(&text).map(str::to_owned).collect())
}
