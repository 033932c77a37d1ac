//! Pure: wanted locale -> chain of locales to try, best first.

use crate::{Error, Result};

/// A CLDR locale this program knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locale {
    /// Russian, the source locale.
    Ru,
    /// Uzbek in Latin letters.
    UzLatn,
    /// Uzbek in Cyrillic letters.
    UzCyrl,
    /// Kyrgyz.
    Ky,
    /// Kazakh.
    Kk,
    /// Tajik.
    Tg,
    /// English.
    En,
}

impl Locale {
    /// All of them.
    pub const ALL: [Self; 7] = [Self::Ru, Self::UzLatn, Self::UzCyrl, Self::Ky, Self::Kk, Self::Tg, Self::En];

    /// Its CLDR name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ru => "ru",
            Self::UzLatn => "uz-Latn",
            Self::UzCyrl => "uz-Cyrl",
            Self::Ky => "ky",
            Self::Kk => "kk",
            Self::Tg => "tg",
            Self::En => "en",
        }
    }

    /// The language's name in itself, as its readers look for it in a list.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Ru => "русский",
            Self::UzLatn => "oʻzbekcha",
            Self::UzCyrl => "ўзбекча",
            Self::Ky => "кыргызча",
            Self::Kk => "қазақ тілі",
            Self::Tg => "тоҷикӣ",
            Self::En => "English",
        }
    }

    /// Reads a BCP 47 tag as phones give it: `uz`, `uz-UZ`, `uz_Cyrl_UZ`, `ky-KG`.
    ///
    /// # Errors
    /// [`Error::UnknownLocale`] for a language this program does not know.
    pub fn parse(tag: &str) -> Result<Self> {
        let lower = tag.replace('_', "-").to_ascii_lowercase();
        let mut parts = lower.split('-');
        let language = parts.next().unwrap_or_default();
        let cyrillic = parts.any(|p| p == "cyrl");
        match language {
            "ru" => Ok(Self::Ru),
            // CLDR's default script of Uzbek is Latin.
            "uz" if cyrillic => Ok(Self::UzCyrl),
            "uz" => Ok(Self::UzLatn),
            "ky" => Ok(Self::Ky),
            "kk" => Ok(Self::Kk),
            "tg" => Ok(Self::Tg),
            "en" => Ok(Self::En),
            _ => Err(Error::UnknownLocale(tag.chars().take(40).collect())),
        }
    }
}

/// The locales to try for a reader of `wanted`, best first: his own, the other script of his language, then Russian,
/// then English, then whatever there is.
pub fn chain(wanted: Locale) -> Vec<Locale> {
    let mut chain = vec![wanted];
    let nearest: &[Locale] = match wanted {
        Locale::UzCyrl => &[Locale::UzLatn],
        Locale::UzLatn => &[Locale::UzCyrl],
        _ => &[],
    };
    for next in nearest.iter().copied().chain([Locale::Ru, Locale::En]).chain(Locale::ALL) {
        if !chain.contains(&next) {
            chain.push(next);
        }
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_as_phones_give_them() {
        for (tag, locale) in [
            ("uz", Locale::UzLatn),
            ("uz_UZ", Locale::UzLatn),
            ("uz-Cyrl-UZ", Locale::UzCyrl),
            ("ky-KG", Locale::Ky),
        ] {
            assert_eq!(Locale::parse(tag).unwrap(), locale);
        }
        assert!(Locale::parse("xx").is_err());
    }

    #[test]
    fn one_uzbek_script_falls_back_to_the_other_before_russian() {
        assert_eq!(chain(Locale::UzCyrl)[..3], [Locale::UzCyrl, Locale::UzLatn, Locale::Ru]);
        assert_eq!(chain(Locale::Tg)[..2], [Locale::Tg, Locale::Ru]);
    }
}
