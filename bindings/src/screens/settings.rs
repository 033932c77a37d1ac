//! What the reader chose to keep.

use crate::engine::Engine;
use crate::error::HuquqError;
use huquq_core::settings::{self, Settings};

/// Choices that are kept only when the reader asks. Nothing about himself is among them.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct Choices {
    /// Language of all screens, as [`locale_of`](crate::sentences::locale_of) reads it.
    #[uniffi(default = None)]
    pub language: Option<String>,
    /// A language to show beside it.
    #[uniffi(default = None)]
    pub second_language: Option<String>,
    /// ISO 3166-1 alpha-2, lower case.
    #[uniffi(default = None)]
    pub country: Option<String>,
}

impl From<Settings> for Choices {
    fn from(value: Settings) -> Self {
        let Settings { language, second_language, country } = value;
        Self { language, second_language, country }
    }
}

impl From<Choices> for Settings {
    fn from(value: Choices) -> Self {
        let Choices { language, second_language, country } = value;
        Self { language, second_language, country }
    }
}

#[uniffi::export]
impl Engine {
    /// What is kept; nothing, where the reader has not asked for it.
    ///
    /// # Errors
    /// [`HuquqError::Storage`].
    pub fn settings(&self) -> Result<Choices, HuquqError> {
        Ok(settings::kept(self.folder()?)?.into())
    }

    /// Keeps `choices` in place of what was kept.
    ///
    /// # Errors
    /// [`HuquqError::UnknownLanguage`], [`HuquqError::NotFound`] for a country that is no two letters, [`HuquqError::Full`],
    /// [`HuquqError::Storage`]. Then what was kept still is.
    pub fn keep_settings(&self, choices: Choices) -> Result<(), HuquqError> {
        Ok(settings::keep(self.folder()?, &choices.into())?)
    }

    /// Forgets all choices; no file of them stays.
    ///
    /// # Errors
    /// [`HuquqError::Storage`].
    pub fn forget_settings(&self) -> Result<(), HuquqError> {
        Ok(settings::forget(self.folder()?)?)
    }
}
