//! The languages editors work in, and their sentences.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource};
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

/// A language the tools speak to editors.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Language {
    /// English, and the language of [`std::fmt::Display`].
    #[default]
    En,
    /// Russian.
    Ru,
    /// Kyrgyz.
    Ky,
}

/// A language the tools do not speak.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is none of ru, ky, en")]
pub struct UnknownLanguage(String);

static BUNDLES: LazyLock<[(Language, Bundle); 3]> =
    LazyLock::new(|| Language::ALL.map(|language| (language, bundle(language))));

fn bundle(language: Language) -> Bundle {
    let tag: LanguageIdentifier = language.name().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Terminals show the isolation marks as boxes, and no text here mixes directions.
    bundle.set_use_isolating(false);
    // A resource with an error still holds its good half; a test proves that ours have none.
    let resource = FluentResource::try_new(language.source().to_owned()).unwrap_or_else(|(half, _)| half);
    let _ = bundle.add_resource(resource);
    bundle
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::En, Self::Ru, Self::Ky];

    /// Its CLDR name.
    pub fn name(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Ky => "ky",
        }
    }

    /// The language of an environment, given `LC_ALL`, `LC_MESSAGES` and `LANG` in this order: the first that is set and
    /// not empty decides, as POSIX says. English where it names a language the tools do not speak.
    pub fn of_environment(values: impl IntoIterator<Item = Option<String>>) -> Self {
        let first = values.into_iter().flatten().find(|v| !v.is_empty()).unwrap_or_default();
        first.parse().unwrap_or_default()
    }

    /// Its Fluent file.
    pub(super) fn source(self) -> &'static str {
        match self {
            Self::En => include_str!("en.ftl"),
            Self::Ru => include_str!("ru.ftl"),
            Self::Ky => include_str!("ky.ftl"),
        }
    }

    fn find(self, key: &str) -> Option<(&'static Bundle, FluentMessage<'static>)> {
        let (_, bundle) = BUNDLES.iter().find(|(language, _)| *language == self)?;
        bundle.get_message(key).map(|message| (bundle, message))
    }

    pub(super) fn has_remedy(self, key: &str) -> bool {
        self.find(key).is_some_and(|(_, message)| message.get_attribute("remedy").is_some())
    }

    /// The text of a message or of one of its attributes; the key in angle brackets where it is missing or an argument is.
    pub(super) fn message(self, key: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> String {
        let said = || {
            let (bundle, message) = self.find(key)?;
            let pattern = match attribute {
                None => message.value()?,
                Some(name) => message.get_attribute(name)?.value(),
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
            errors.is_empty().then_some(text)
        };
        said().unwrap_or_else(|| format!("<{key}>"))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Reads `ru`, and what systems write: `ru_RU.UTF-8`, `ky-KG`.
impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        let language = text.split(['_', '-', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        let found = Self::ALL.into_iter().find(|l| l.name() == language);
        found.ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::Language::{self, En, Ky, Ru};

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let of =
            |values: [&str; 3]| Language::of_environment(values.map(|v| (v != "-").then(|| v.to_owned())));
        assert_eq!(of(["-", "-", "ru_RU.UTF-8"]), Ru);
        assert_eq!(of(["-", "ky_KG", "ru_RU.UTF-8"]), Ky);
        assert_eq!(of(["C.UTF-8", "ky_KG", "ru_RU.UTF-8"]), En);
        assert_eq!(of(["", "", "ru"]), Ru);
        assert_eq!(of(["-", "-", "-"]), En);
        // Rundi begins with the letters of Russian and is not Russian.
        assert_eq!(of(["-", "-", "run_BI"]), En);
    }

    #[test]
    fn a_language_nobody_wrote_is_refused_by_name() {
        assert!("xx".parse::<Language>().unwrap_err().to_string().contains("xx"));
    }
}
