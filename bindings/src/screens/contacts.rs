//! Whom to call.

use super::language::TextLanguage;
use crate::engine::Engine;
use crate::error::HuquqError;
use crate::paging::Paging;
use huquq_bundle::records::{Contact, ContactState, Phone};
use huquq_core::i18n::Locale;
use huquq_core::query::{ContactView, contacts};

/// How sure a contact or a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
#[cfg_attr(test, derive(serde::Serialize))]
pub enum Sureness {
    /// A dated source shows it.
    Confirmed,
    /// The source is old or undated.
    Old,
    /// No source was found.
    Unchecked,
}

impl From<ContactState> for Sureness {
    fn from(value: ContactState) -> Self {
        match value {
            ContactState::Confirmed => Self::Confirmed,
            ContactState::Old => Self::Old,
            ContactState::Unchecked => Self::Unchecked,
        }
    }
}

/// A number.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct PhoneNumber {
    /// E.164, or a short code that works inside the country.
    pub number: String,
    /// How sure it is.
    pub state: Sureness,
    /// Ids of its sources.
    pub sources: Vec<String>,
}

/// An organisation or a line.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct ContactRow {
    /// Its id.
    pub id: String,
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// Name.
    pub name: String,
    /// What it helps with.
    pub what: String,
    /// Safety note, or empty.
    pub note: String,
    /// Language of these texts.
    pub language: TextLanguage,
    /// `emergency`, `hotline`, `state`, `court`, `ngo`, `un`, `consulate`, `clinic`.
    pub sort: String,
    /// What it helps with, as names to choose by.
    pub topics: Vec<String>,
    /// How sure the organisation is.
    pub state: Sureness,
    /// Ids of the sources for that.
    pub sources: Vec<String>,
    /// Numbers.
    pub phones: Vec<PhoneNumber>,
    /// OpenStreetMap `opening_hours`, in local time of the country.
    pub hours: Option<String>,
    /// CLDR names of the languages spoken there.
    pub spoken: Vec<String>,
    /// `free` or `paid`.
    pub cost: Option<String>,
    /// Postal address, in the language of the place.
    pub address: Option<String>,
    /// Sites.
    pub web: Vec<String>,
    /// Who rang or visited, or `nobody yet`.
    pub checked_by: String,
    /// ISO date of that, or empty.
    pub checked_on: String,
}

impl From<ContactView> for ContactRow {
    fn from(value: ContactView) -> Self {
        let ContactView { id, name, what, note, language, contact } = value;
        let Contact {
            country,
            kind_of,
            topics,
            state,
            sources,
            phones,
            hours,
            languages,
            cost,
            address,
            web,
            checked_by,
            checked_on,
        } = contact;
        let phone = |p: Phone| {
            let Phone { number, state, sources } = p;
            PhoneNumber { number, state: state.into(), sources }
        };
        Self {
            id,
            country,
            name,
            what,
            note,
            language: language.into(),
            sort: kind_of,
            topics,
            state: state.into(),
            sources,
            phones: phones.into_iter().map(phone).collect(),
            hours,
            spoken: languages,
            cost,
            address,
            web,
            checked_by,
            checked_on,
        }
    }
}

/// A part of a list of contacts.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct ContactList {
    /// The rows.
    pub rows: Vec<ContactRow>,
    /// How many there are in all.
    pub total: u32,
}

#[uniffi::export]
impl Engine {
    /// Contacts of a country (alpha-2, lower case; of all, if none is given) that help with `topic` (all, if none is given). Those with the
    /// surest numbers come first: they are the ones to try.
    ///
    /// # Errors
    /// [`HuquqError::UnknownLanguage`], [`HuquqError::Empty`], [`HuquqError::Storage`] and its like.
    pub fn contacts(
        &self,
        country: Option<String>,
        topic: Option<String>,
        lang: String,
        page: Paging,
    ) -> Result<ContactList, HuquqError> {
        let wanted = Locale::parse(&lang)?;
        let mut all = self.read(|store| contacts(store, country.as_deref(), wanted))?;
        all.retain(|c| topic.as_ref().is_none_or(|t| c.contact.topics.contains(t)));
        let (rows, total) = page.of(all);
        Ok(ContactList { rows, total })
    }

    /// One contact.
    ///
    /// # Errors
    /// [`HuquqError::NotFound`], [`HuquqError::UnknownLanguage`], [`HuquqError::Empty`], [`HuquqError::Storage`] and its like.
    pub fn contact(&self, id: String, lang: String) -> Result<ContactRow, HuquqError> {
        let wanted = Locale::parse(&lang)?;
        let found = self.read(|store| contacts(store, None, wanted))?.into_iter().find(|c| c.id == id);
        let not_found = || HuquqError::NotFound {
            what: format!("contact `{}`", id.chars().take(80).collect::<String>()),
        };
        Ok(found.ok_or_else(not_found)?.into())
    }
}
