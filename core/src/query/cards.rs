//! A card: what the reader says, beside what the other person reads.

use super::{InLocale, PageKind, PageView, best_one, decode, page};
use crate::i18n::Locale;
use crate::{Error, Result, Store};
use huquq_bundle::records::{Made, OFFICE, Office, OfficeText};
use serde::Serialize;

/// A card in two languages.
#[derive(Debug, Clone, Serialize)]
pub struct CardView {
    /// `country/slug`.
    pub id: String,
    /// Title in the reader's language.
    pub title: String,
    /// When to show it, in the reader's language.
    pub summary: String,
    /// Whom it is for, such as `officer`.
    pub to: String,
    /// Locale of the reader's side.
    #[serde(flatten)]
    pub language: InLocale,
    /// Title in the language of the other person.
    pub their_title: String,
    /// Language of their side.
    pub their_locale: String,
    /// All languages in which it can be shown, the usual one first.
    pub offered: Vec<String>,
    /// ISO date of the newest edition of the law that was read for it.
    pub law_as_of: String,
    /// How the reader's side came to be.
    pub made: Made,
    /// How their side came to be.
    pub their_made: Made,
    /// What it says, sentence by sentence.
    pub lines: Vec<CardLine>,
}

/// A sentence of a card in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CardLine {
    /// Its id.
    pub id: String,
    /// In the reader's language; empty where it is not translated.
    pub yours: String,
    /// In theirs.
    pub theirs: String,
}

/// The card `id` for a reader of `wanted`, shown in `show` (a language of [`CardView::offered`]), or in the first one offered.
///
/// # Errors
/// [`Error::NotFound`] for an unknown card, or a language in which it cannot be shown; [`Error::Storage`], [`Error::DamagedStore`].
pub fn card(store: &Store, id: &str, wanted: Locale, show: Option<&str>) -> Result<CardView> {
    let PageView { id, language, page, .. } = page(store, PageKind::Card, id, wanted)?;
    let office = office(store, PageKind::Card, &id, wanted)?;
    let offered: Vec<String> = office.texts.iter().map(|t| t.locale.clone()).collect();
    let text = chosen(office, show)?;
    let yours = |id: &str| page.blocks.iter().find(|b| b.id == id).map(|b| b.text.clone());
    let lines = text.blocks.into_iter().map(|b| CardLine {
        yours: yours(&b.id).unwrap_or_default(),
        id: b.id,
        theirs: b.text,
    });
    Ok(CardView {
        lines: lines.collect(),
        title: page.title,
        summary: page.summary,
        to: page.to.unwrap_or_default(),
        language,
        their_title: text.title,
        their_locale: text.locale,
        offered,
        law_as_of: page.law_as_of,
        made: page.made,
        their_made: text.made,
        id,
    })
}

/// What the office reads of a card or a letter.
pub(crate) fn office(store: &Store, kind: PageKind, id: &str, wanted: Locale) -> Result<Office> {
    let record = format!("{}/{id}", kind.name());
    let not_found = || Error::NotFound { kind: kind.name(), id: id.chars().take(80).collect() };
    let country = id.split('/').next().unwrap_or_default();
    let row = best_one(store, OFFICE, Some(country), &record, wanted)?;
    let (_, _, _, body) = row.ok_or_else(not_found)?;
    decode(store, &body)
}

/// The text in the language asked for, or the first.
pub(crate) fn chosen(office: Office, locale: Option<&str>) -> Result<OfficeText> {
    let mut texts = office.texts.into_iter();
    let text = match locale {
        Some(wanted) => texts.find(|t| t.locale == wanted),
        None => texts.next(),
    };
    let id = || locale.unwrap_or_default().chars().take(80).collect();
    text.ok_or_else(|| Error::NotFound { kind: "language of this card or letter", id: id() })
}
