//! The app's own sentences and names, in the reader's language. No I/O.

use crate::error::HuquqError;
use huquq_core::i18n::{Locale, Value, say};
use std::collections::HashMap;

/// Something put into a sentence.
#[derive(Debug, Clone, uniffi::Enum)]
pub enum SentenceArg {
    /// As it is.
    Text {
        /// The text.
        text: String,
    },
    /// A count; it chooses the plural form.
    Number {
        /// The count.
        number: i64,
    },
    /// A date, written in the reader's language.
    Date {
        /// ISO date, `YYYY-MM-DD`; `THH:MM` may follow.
        iso: String,
    },
    /// An amount of money; its digits stand in groups.
    Amount {
        /// In whole units of the currency.
        amount: u64,
    },
}

impl From<SentenceArg> for Value {
    fn from(arg: SentenceArg) -> Self {
        match arg {
            SentenceArg::Text { text } => Self::Text(text),
            SentenceArg::Number { number } => Self::Number(number),
            SentenceArg::Date { iso } => Self::Date(iso),
            SentenceArg::Amount { amount } => Self::Amount(amount),
        }
    }
}

/// The sentence `key` of the app's texts (`content/ui`) in the language `lang`, or in the nearest the app speaks. No I/O.
///
/// # Errors
/// [`HuquqError::NotFound`] when there is no such sentence or it needs something that is not in `args`; [`HuquqError::UnknownLanguage`].
#[uniffi::export]
pub fn sentence(key: String, args: HashMap<String, SentenceArg>, lang: String) -> Result<String, HuquqError> {
    let wanted = Locale::parse(&lang)?;
    let values = args.iter().map(|(name, arg)| (name.as_str(), arg.clone().into()));
    say(&key, values, wanted).ok_or_else(|| HuquqError::NotFound { what: key.chars().take(80).collect() })
}

/// What to tell the reader about a failure, in the language `lang`. No I/O.
///
/// # Errors
/// [`HuquqError::UnknownLanguage`].
#[uniffi::export]
pub fn error_sentence(error: HuquqError, lang: String) -> Result<String, HuquqError> {
    let wanted = Locale::parse(&lang)?;
    let key = error.key();
    let text = |name, text| vec![(name, Value::Text(text))];
    let values = match error {
        HuquqError::Refused { sentence } => return Ok(sentence),
        HuquqError::NameTaken { name, by } => vec![("name", Value::Text(name)), ("by", Value::Text(by))],
        HuquqError::NothingFor { what, available } => {
            vec![("what", Value::Text(what)), ("available", Value::Text(available))]
        }
        HuquqError::Lacking { packs } => text("packs", packs.join(", ")),
        HuquqError::UnknownLanguage { tag } => text("tag", tag),
        HuquqError::Rejected { check } => text("check", check),
        HuquqError::Empty
        | HuquqError::Closed
        | HuquqError::Offline { .. }
        | HuquqError::Address { .. }
        | HuquqError::Allowance { .. }
        | HuquqError::NotACarrier { .. }
        | HuquqError::Known { .. }
        | HuquqError::NotFound { .. }
        | HuquqError::NotText
        | HuquqError::AppTooOld
        | HuquqError::Stopped
        | HuquqError::Busy
        | HuquqError::Full
        | HuquqError::Damaged { .. }
        | HuquqError::Storage { .. } => Vec::new(),
    };
    say(key, values, wanted).ok_or_else(|| HuquqError::NotFound { what: key.to_owned() })
}

/// A language of the app.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct Language {
    /// CLDR name.
    pub locale: String,
    /// Its name in itself, for a list in which a reader looks for it.
    pub own_name: String,
}

/// All languages a reader can ask for, also those in which there is nothing yet. No I/O.
///
/// # Errors
/// None.
#[uniffi::export]
pub fn languages() -> Result<Vec<Language>, HuquqError> {
    let language = |l: Locale| Language { locale: l.name().to_owned(), own_name: l.own_name().to_owned() };
    Ok(Locale::ALL.into_iter().map(language).collect())
}

/// The locale for a language as the phone names it (BCP 47, `uz-Cyrl-UZ`, `ky_KG`). No I/O.
///
/// # Errors
/// [`HuquqError::UnknownLanguage`]: let the reader choose from [`languages`].
#[uniffi::export]
pub fn locale_of(tag: String) -> Result<String, HuquqError> {
    Ok(Locale::parse(&tag)?.name().to_owned())
}
