//! Search as you type.

use super::language::TextLanguage;
use crate::engine::Engine;
use crate::error::HuquqError;
use huquq_core::i18n::Locale;
use huquq_core::query::{Hit, InLocale, search};

/// Most things of one answer.
const MOST: u32 = 200;

/// A thing that a search found.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct SearchRow {
    /// What it is: `guide`, `card`, `letter`, `situation`, `contact`, `deadline`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// Title or name.
    pub title: String,
    /// Language of the title.
    pub language: TextLanguage,
    /// A piece of the text in which it was found, in that text's letters, cut where the marking changes.
    pub snippet: Vec<SnippetPart>,
    /// CLDR name of the snippet's language.
    pub snippet_locale: String,
}

/// A part of a snippet.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct SnippetPart {
    /// The text.
    pub text: String,
    /// Whether it is a word that was found.
    pub marked: bool,
}

impl From<Hit> for SearchRow {
    fn from(value: Hit) -> Self {
        let Hit { kind, id, country, title, snippet, marks, snippet_locale, score: _, language } = value;
        let InLocale { locale, fallback } = language;
        let mut parts = Vec::new();
        let mut part = |from: usize, to: usize, marked: bool| {
            if from < to {
                let text = snippet.chars().skip(from).take(to - from).collect();
                parts.push(SnippetPart { text, marked });
            }
        };
        let mut at = 0;
        for [from, to] in marks {
            part(at, from, false);
            part(from, to, true);
            at = to;
        }
        part(at, snippet.chars().count(), false);
        let language = TextLanguage { locale, fallback };
        Self { kind, id, country, title, language, snippet: parts, snippet_locale }
    }
}

#[uniffi::export]
impl Engine {
    /// Searches everything in all languages, the best first, at most `limit` things (and never more than 200); what is in `lang`, and of
    /// `country` (alpha-2, lower case) if given, goes before the like. Call it at each keystroke: the search before stops. Nothing of it is
    /// kept.
    ///
    /// `query` is what was typed, as UTF-8 bytes; a keyboard may hand over text that is none, and that part is passed over. Anything is
    /// an answer or an empty list.
    ///
    /// # Errors
    /// [`HuquqError::Stopped`] when another search began or [`Engine::stop_search`] was called, [`HuquqError::UnknownLanguage`],
    /// [`HuquqError::Empty`], [`HuquqError::Storage`] and its like.
    pub fn search(
        &self,
        query: Vec<u8>,
        lang: String,
        country: Option<String>,
        limit: u32,
    ) -> Result<Vec<SearchRow>, HuquqError> {
        let wanted = Locale::parse(&lang)?;
        let go_on = self.searches().begin();
        let text = String::from_utf8_lossy(&query);
        let limit = limit.min(MOST) as usize;
        let hits = self.read(|store| search(store, &text, wanted, country.as_deref(), limit, &go_on))?;
        Ok(hits.into_iter().map(Into::into).collect())
    }

    /// Stops the search that runs; the reader has left the screen. No I/O, and it waits for nothing.
    ///
    /// # Errors
    /// None.
    pub fn stop_search(&self) -> Result<(), HuquqError> {
        let _ = self.searches().begin();
        Ok(())
    }
}
