//! The list of guides, and one guide.

use super::{InLocale, best, decode};
use crate::i18n::Locale;
use crate::{Error, Result, Store};
use huquq_bundle::records::{GUIDE, Made, Page, SOURCE, Source};
use rusqlite::params;
use serde::Serialize;
use std::collections::BTreeMap;

/// A guide in a list.
#[derive(Debug, Clone, Serialize)]
pub struct GuideSummary {
    /// `country/slug`.
    pub id: String,
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Situations it helps in.
    pub situations: Vec<String>,
    /// How the text came to be.
    pub made: Made,
    /// Its locale.
    #[serde(flatten)]
    pub language: InLocale,
}

/// A guide with its sources.
#[derive(Debug, Clone, Serialize)]
pub struct GuideView {
    /// `country/slug`.
    pub id: String,
    /// Its locale.
    #[serde(flatten)]
    pub language: InLocale,
    /// The text.
    #[serde(flatten)]
    pub guide: Page,
    /// The sources its blocks refer to, by id.
    pub sources: BTreeMap<String, Source>,
}

/// All guides, of one country if given, each in the best locale there is.
///
/// # Errors
/// [`Error::Storage`], [`Error::DamagedStore`].
pub fn guides(store: &Store, country: Option<&str>, wanted: Locale) -> Result<Vec<GuideSummary>> {
    let rows = best(store, GUIDE, country, wanted)?;
    let summary = |(country, locale, id, body): (String, String, String, String)| {
        let guide: Page = decode(store, &body)?;
        let (title, summary, situations, made) = (guide.title, guide.summary, guide.situations, guide.made);
        let language = InLocale::new(&locale, wanted);
        Ok(GuideSummary { id, country, title, summary, situations, made, language })
    };
    rows.into_iter().map(summary).collect()
}

/// One guide in the best locale there is.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Storage`], [`Error::DamagedStore`].
pub fn guide(store: &Store, id: &str, wanted: Locale) -> Result<GuideView> {
    let not_found = || Error::NotFound { kind: "guide", id: id.chars().take(80).collect() };
    let country = id.split('/').next().unwrap_or_default();
    let rows = best(store, GUIDE, Some(country), wanted)?;
    let (country, locale, id, body) = rows.into_iter().find(|r| r.2 == id).ok_or_else(not_found)?;
    let guide: Page = decode(store, &body)?;
    let mut sources = BTreeMap::new();
    let mut statement = store
        .connection()
        .prepare("SELECT body FROM record WHERE kind = ?1 AND country = ?2 AND locale = '' AND id = ?3")?;
    for reference in guide.blocks.iter().flat_map(|b| &b.src) {
        let source_id = reference.split(':').next().unwrap_or_default();
        if sources.contains_key(source_id) {
            continue;
        }
        let mut found = statement.query(params![SOURCE, country, source_id])?;
        if let Some(row) = found.next()? {
            let body = store.unsealed(&country, "", source_id, &row.get::<_, String>(0)?)?;
            sources.insert(source_id.to_owned(), decode::<Source>(store, &body)?);
        }
    }
    Ok(GuideView { id, language: InLocale::new(&locale, wanted), guide, sources })
}
