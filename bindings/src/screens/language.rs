//! In which language a text is, and who has read it.

use huquq_bundle::records::Made;
use huquq_core::query::InLocale;

/// In which language a text is. Where it is not the one asked for, the screen says so.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct TextLanguage {
    /// CLDR name.
    pub locale: String,
    /// Whether that is not the one asked for.
    pub fallback: bool,
}

impl From<InLocale> for TextLanguage {
    fn from(value: InLocale) -> Self {
        let InLocale { locale, fallback } = value;
        Self { locale, fallback }
    }
}

/// Whether a person has reviewed the text; the screen says so where nobody has.
pub(super) fn reviewed(made: Made) -> bool {
    match made {
        Made::PersonReviewed => true,
        Made::MachineDrafted => false,
    }
}
