//! Inflection: what the forms of one word share.
//!
//! Uzbek and Kyrgyz put one ending after another behind the word, so their stems are found by taking endings off the folded form from
//! behind, as long as enough of a word is left. Russian is stemmed by Snowball. The stem is a key, not a word: two forms that have the
//! same one are taken for forms of one word.

mod endings;
mod kyrgyz;
mod russian;
mod uzbek;

/// The version of [`stem()`]. It grows with every change of any result: an index made by another one must be rebuilt.
pub const STEM_VERSION: u32 = 4;

/// A language whose endings are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Uzbek in any alphabet.
    Uzbek,
    /// Kyrgyz.
    Kyrgyz,
    /// Russian.
    Russian,
    /// Any other: no ending is taken off.
    Other,
}

impl Language {
    /// The language of a CLDR locale such as `uz-Latn`.
    pub fn of_locale(locale: &str) -> Self {
        match locale.split('-').next() {
            Some("uz") => Self::Uzbek,
            Some("ky") => Self::Kyrgyz,
            Some("ru") => Self::Russian,
            _ => Self::Other,
        }
    }
}

/// The stem of a word in `language`, in the letters of [`huquq_script::fold()`]. `word` is as it was written, `folded` its fold.
///
/// Total on any input. A word that folds to something has a stem that is not empty.
#[must_use]
pub fn stem(language: Language, word: &str, folded: &str) -> String {
    match language {
        Language::Uzbek => uzbek::stem(word, folded),
        Language::Kyrgyz => kyrgyz::stem(folded),
        Language::Russian => russian::stem(word, folded),
        Language::Other => folded.to_owned(),
    }
}
