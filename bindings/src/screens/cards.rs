//! Cards to show to somebody: the list, and one in two languages.

use super::guides::{PageList, list};
use super::language::{TextLanguage, reviewed};
use crate::engine::Engine;
use crate::error::HuquqError;
use crate::paging::Paging;
use huquq_core::i18n::Locale;
use huquq_core::query::{CardLine, CardView, PageKind, card};

/// A card in two languages.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct Card {
    /// `country/slug`.
    pub id: String,
    /// Title in the reader's language.
    pub title: String,
    /// When to show it, in the reader's language.
    pub summary: String,
    /// Whom it is for, such as `officer`.
    pub to: String,
    /// Language of the reader's side.
    pub language: TextLanguage,
    /// Title in the language of the other person.
    pub their_title: String,
    /// CLDR name of the language of their side.
    pub their_locale: String,
    /// CLDR names of all languages in which it can be shown, the usual one first.
    pub offered: Vec<String>,
    /// ISO date of the newest edition of the law that was read for it.
    pub law_as_of: String,
    /// Whether a person has reviewed the reader's side.
    pub reviewed: bool,
    /// Whether a person has reviewed their side.
    pub their_reviewed: bool,
    /// What it says, sentence by sentence.
    pub sentences: Vec<CardSentence>,
}

/// A sentence of a card in both languages.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct CardSentence {
    /// Its id.
    pub id: String,
    /// In the reader's language; empty where it is not translated.
    pub yours: String,
    /// In theirs.
    pub theirs: String,
}

impl From<CardView> for Card {
    fn from(value: CardView) -> Self {
        let CardView {
            id,
            title,
            summary,
            to,
            language,
            their_title,
            their_locale,
            offered,
            law_as_of,
            made,
            their_made,
            lines,
        } = value;
        let sentence = |line: CardLine| {
            let CardLine { id, yours, theirs } = line;
            CardSentence { id, yours, theirs }
        };
        Self {
            id,
            title,
            summary,
            to,
            language: language.into(),
            their_title,
            their_locale,
            offered,
            law_as_of,
            reviewed: reviewed(made),
            their_reviewed: reviewed(their_made),
            sentences: lines.into_iter().map(sentence).collect(),
        }
    }
}

#[uniffi::export]
impl Engine {
    /// Cards of a country (alpha-2, lower case; of all, if none is given), each in the best language there is.
    ///
    /// # Errors
    /// [`HuquqError::UnknownLanguage`], [`HuquqError::Empty`], [`HuquqError::Storage`] and its like.
    pub fn cards(&self, country: Option<String>, lang: String, page: Paging) -> Result<PageList, HuquqError> {
        Ok(list(page, self.page_rows(PageKind::Card, country.as_deref(), &lang)?))
    }

    /// One card for a reader of `lang`, shown in `show`, one of the languages it offers, or in the first of them.
    ///
    /// # Errors
    /// [`HuquqError::NotFound`] for an unknown card or a language it does not offer, [`HuquqError::UnknownLanguage`], [`HuquqError::Empty`],
    /// [`HuquqError::Storage`] and its like.
    pub fn card(&self, id: String, lang: String, show: Option<String>) -> Result<Card, HuquqError> {
        let wanted = Locale::parse(&lang)?;
        Ok(self.read(|store| card(store, &id, wanted, show.as_deref()))?.into())
    }
}
