//! Guides, cards, letters and situations: the list of each, and one of each with its sources.

use super::{InLocale, best, best_one, decode};
use crate::i18n::Locale;
use crate::{Error, Result, Store};
use huquq_bundle::records::{CARD, GUIDE, LETTER, Made, Page, SITUATION, SOURCE, Source};
use rusqlite::params;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    /// What your rights are and what to do now.
    Guide,
    /// Something to show to somebody: see [`super::card`].
    Card,
    /// Something to write to an office: see [`crate::letter`].
    Letter,
    /// A tree of questions: see [`super::screen`].
    Situation,
}

impl PageKind {
    /// The kind of its records, and its name in an answer of the search.
    pub fn name(self) -> &'static str {
        match self {
            Self::Guide => GUIDE,
            Self::Card => CARD,
            Self::Letter => LETTER,
            Self::Situation => SITUATION,
        }
    }
}

/// A page in a list.
#[derive(Debug, Clone, Serialize)]
pub struct PageSummary {
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
    /// Whom a card or a letter is for, such as `officer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// How the text came to be.
    pub made: Made,
    /// Its locale.
    #[serde(flatten)]
    pub language: InLocale,
}

/// A page with its sources.
#[derive(Debug, Clone, Serialize)]
pub struct PageView {
    /// `country/slug`.
    pub id: String,
    /// Its locale.
    #[serde(flatten)]
    pub language: InLocale,
    /// The text.
    #[serde(flatten)]
    pub page: Page,
    /// The sources its blocks refer to, by id.
    pub sources: BTreeMap<String, Source>,
}

/// The fields of a [`Page`] that a list shows.
#[derive(Deserialize)]
struct Head {
    title: String,
    summary: String,
    situations: Vec<String>,
    made: Made,
    #[serde(default)]
    to: Option<String>,
}

/// All pages of a kind, of one country if given, each in the best locale there is.
///
/// # Errors
/// [`Error::Storage`], [`Error::DamagedStore`].
pub fn pages(
    store: &Store,
    kind: PageKind,
    country: Option<&str>,
    wanted: Locale,
) -> Result<Vec<PageSummary>> {
    let rows = best(store, kind.name(), country, wanted)?;
    // A list needs the heads; paragraphs are passed over without being made.
    let summary = |(country, locale, id, body): (String, String, String, String)| {
        let Head { title, summary, situations, made, to } = decode(store, &body)?;
        let language = InLocale::new(&locale, wanted);
        Ok(PageSummary { id, country, title, summary, situations, to, made, language })
    };
    rows.into_iter().map(summary).collect()
}

/// One page in the best locale there is.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Storage`], [`Error::DamagedStore`].
pub fn page(store: &Store, kind: PageKind, id: &str, wanted: Locale) -> Result<PageView> {
    let not_found = || Error::NotFound { kind: kind.name(), id: id.chars().take(80).collect() };
    let country = id.split('/').next().unwrap_or_default();
    let row = best_one(store, kind.name(), Some(country), id, wanted)?;
    let (country, locale, id, body) = row.ok_or_else(not_found)?;
    let page: Page = decode(store, &body)?;
    let mut sources = BTreeMap::new();
    let mut statement = store
        .connection()
        .prepare("SELECT body FROM record WHERE kind = ?1 AND country = ?2 AND locale = '' AND id = ?3")?;
    for reference in page.blocks.iter().flat_map(|b| &b.src) {
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
    Ok(PageView { id, language: InLocale::new(&locale, wanted), page, sources })
}

/// The paragraphs of a page in one locale and no other, by their ids, to stand beside those of [`page`]; `None` where the page is not in
/// that locale.
///
/// # Errors
/// As [`page`].
pub fn beside(
    store: &Store,
    kind: PageKind,
    id: &str,
    locale: Locale,
) -> Result<Option<BTreeMap<String, String>>> {
    let PageView { language, page, .. } = page(store, kind, id, locale)?;
    let texts = || page.blocks.into_iter().filter(|b| !b.kind.is_reference()).map(|b| (b.id, b.text));
    Ok((!language.fallback).then(|| texts().collect()))
}
