//! Guides: the list by country and situation, and one with its sources, in one language or two.

use super::block::{Paragraph, country_of, maybe, paragraphs};
use super::language::{TextLanguage, reviewed};
use crate::engine::Engine;
use crate::error::HuquqError;
use crate::paging::Paging;
use huquq_bundle::records::{Page, Source};
use huquq_core::i18n::Locale;
use huquq_core::query::{PageKind, PageSummary, PageView, beside, page, pages};

/// A guide, card, letter or situation in a list.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct PageRow {
    /// `country/slug`.
    pub id: String,
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Ids of situations it helps in, without the country.
    pub situations: Vec<String>,
    /// Whom a card or a letter is for, such as `officer`.
    pub to: Option<String>,
    /// Language of the text.
    pub language: TextLanguage,
    /// Whether a person has reviewed it.
    pub reviewed: bool,
}

impl From<PageSummary> for PageRow {
    fn from(value: PageSummary) -> Self {
        let PageSummary { id, country, title, summary, situations, to, made, language } = value;
        let language = language.into();
        Self { id, country, title, summary, situations, to, language, reviewed: reviewed(made) }
    }
}

/// A part of a list of guides, cards, letters or situations.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct PageList {
    /// The rows.
    pub rows: Vec<PageRow>,
    /// How many there are in all.
    pub total: u32,
}

/// Where a fact is from.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct SourceRow {
    /// Its id, as paragraphs refer to it.
    pub id: String,
    /// Title, in the language of the source.
    pub title: String,
    /// Address or place.
    pub place: String,
    /// Date the source speaks of: a year, a month, a day or `undated`.
    pub date: String,
    /// ISO date on which it was read.
    pub read: String,
    /// How it was read: `live`, or a `copy` that somebody kept.
    pub how: String,
    /// How sure it is: `high`, `medium` or `low`.
    pub confidence: String,
}

/// One guide.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct GuidePage {
    /// `country/slug`.
    pub id: String,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Ids of situations it helps in, without the country.
    pub situations: Vec<String>,
    /// ISO date of the newest edition of the law that was read for it.
    pub law_as_of: String,
    /// Language of the text.
    pub language: TextLanguage,
    /// CLDR name of the second language, where it was asked for and the guide is there in it.
    pub second_locale: Option<String>,
    /// Whether a person has reviewed it.
    pub reviewed: bool,
    /// Who reviewed it.
    pub reviewed_by: Option<String>,
    /// ISO date of that review.
    pub reviewed_on: Option<String>,
    /// CLDR name of the locale it was transliterated from, if it was.
    pub derived_from: Option<String>,
    /// The paragraphs.
    pub paragraphs: Vec<Paragraph>,
    /// What they refer to.
    pub sources: Vec<SourceRow>,
}

#[uniffi::export]
impl Engine {
    /// Guides of a country (alpha-2, lower case; of all, if none is given) that help in `situation` (such as `held`; all, if none is given),
    /// each in the best language there is.
    ///
    /// # Errors
    /// [`HuquqError::UnknownLanguage`], [`HuquqError::Empty`], [`HuquqError::Storage`] and its like.
    pub fn guides(
        &self,
        country: Option<String>,
        situation: Option<String>,
        lang: String,
        page: Paging,
    ) -> Result<PageList, HuquqError> {
        let mut all = self.page_rows(PageKind::Guide, country.as_deref(), &lang)?;
        all.retain(|p| situation.as_ref().is_none_or(|s| p.situations.contains(s)));
        Ok(list(page, all))
    }

    /// One guide. With `second`, each paragraph also in that language where it is there.
    ///
    /// # Errors
    /// [`HuquqError::NotFound`], [`HuquqError::UnknownLanguage`], [`HuquqError::Empty`], [`HuquqError::Storage`] and its like.
    pub fn guide(&self, id: String, lang: String, second: Option<String>) -> Result<GuidePage, HuquqError> {
        let (wanted, second) = (Locale::parse(&lang)?, maybe(second.as_deref())?);
        self.read(|store| {
            let PageView { id, language, page, sources } = page(store, PageKind::Guide, &id, wanted)?;
            let Page {
                title,
                summary,
                situations,
                law_as_of,
                made,
                reviewed_by,
                reviewed_on,
                derived_from,
                to: _,
                blocks,
            } = page;
            let beside = match second {
                Some(locale) => beside(store, PageKind::Guide, &id, locale)?,
                None => None,
            };
            let second_locale = second.filter(|_| beside.is_some()).map(|l| l.name().to_owned());
            let paragraphs =
                paragraphs(store, &country_of(&id), blocks, &beside.unwrap_or_default(), wanted)?;
            let source = |(id, source): (String, Source)| {
                let Source { title, place, date, read, how, confidence } = source;
                SourceRow { id, title, place, date, read, how, confidence }
            };
            Ok(GuidePage {
                id,
                title,
                summary,
                situations,
                law_as_of,
                language: language.into(),
                second_locale,
                reviewed: reviewed(made),
                reviewed_by,
                reviewed_on,
                derived_from,
                paragraphs,
                sources: sources.into_iter().map(source).collect(),
            })
        })
    }
}

impl Engine {
    pub(super) fn page_rows(
        &self,
        kind: PageKind,
        country: Option<&str>,
        lang: &str,
    ) -> Result<Vec<PageSummary>, HuquqError> {
        let wanted = Locale::parse(lang)?;
        self.read(|store| pages(store, kind, country, wanted))
    }
}

pub(super) fn list(page: Paging, all: Vec<PageSummary>) -> PageList {
    let (rows, total) = page.of(all);
    PageList { rows, total }
}
