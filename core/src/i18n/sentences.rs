//! The app's own sentences, in Fluent. Parsed once; an error is told to the caller and never swallowed.

use super::{Locale, chain};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use huquq_script::uzbek::{Exceptions, to_cyrillic};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

const TEXTS: [(Locale, &str); 4] = [
    (Locale::Ru, include_str!("../../../content/ui/ru.ftl")),
    (Locale::UzLatn, include_str!("../../../content/ui/uz-Latn.ftl")),
    (Locale::Ky, include_str!("../../../content/ui/ky.ftl")),
    (Locale::En, include_str!("../../../content/ui/en.ftl")),
];

static BUNDLES: LazyLock<Vec<(Locale, Bundle)>> = LazyLock::new(|| TEXTS.into_iter().map(bundle).collect());

fn bundle((locale, text): (Locale, &str)) -> (Locale, Bundle) {
    let language: LanguageIdentifier = locale.name().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Old Android fonts show the isolation marks as boxes, and no text here mixes directions.
    bundle.set_use_isolating(false);
    // A resource with an error still holds its good half; a test proves that ours have none.
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(half, _)| half);
    let _ = bundle.add_resource(resource);
    (locale, bundle)
}

/// The locale in which the app can speak to a reader of `wanted`.
pub fn spoken(wanted: Locale) -> Locale {
    if wanted == Locale::UzCyrl {
        return wanted;
    }
    chain(wanted).into_iter().find(|l| BUNDLES.iter().any(|(b, _)| b == l)).unwrap_or(Locale::Ru)
}

/// Whether there is a sentence `key`.
pub fn has(key: &str) -> bool {
    BUNDLES.iter().any(|(_, bundle)| bundle.get_message(key).is_some_and(|m| m.value().is_some()))
}

/// The sentence `key` in `locale`, or the key itself in angle brackets where it is missing or an argument is.
pub fn sentence(locale: Locale, key: &str, args: &FluentArgs<'_>) -> String {
    if locale == Locale::UzCyrl {
        return derived(key, args);
    }
    let missing = || format!("<{key}>");
    let Some((_, bundle)) = BUNDLES.iter().find(|(l, _)| *l == locale) else { return missing() };
    let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else { return missing() };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    if errors.is_empty() { text } else { missing() }
}

/// Uzbek Cyrillic: only the sentence is derived from the Latin one. What is put into it, such as a date, the id of a rule or what
/// the reader typed, is written already and stays as it is.
fn derived(key: &str, args: &FluentArgs<'_>) -> String {
    // Characters of private use stand for the texts meanwhile; numbers stay, because plural forms depend on them.
    let mut texts = Vec::new();
    let mut held = FluentArgs::new();
    for (name, value) in args.iter() {
        match (value, char::from_u32(0xE000 + u32::try_from(texts.len()).unwrap_or_default())) {
            (FluentValue::String(text), Some(mark)) => {
                held.set(name.to_owned(), mark.to_string());
                texts.push((mark, text.as_ref()));
            }
            _ => held.set(name.to_owned(), value.clone()),
        }
    }
    let said = to_cyrillic(&sentence(Locale::UzLatn, key, &held), &[Exceptions::builtin()]).text;
    said.chars().fold(String::with_capacity(said.len()), |mut out, c| {
        match texts.iter().find(|(mark, _)| *mark == c) {
            Some((_, text)) => out.push_str(text),
            None => out.push(c),
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_parses_and_no_message_stands_twice() {
        for (locale, text) in TEXTS {
            let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, e)| (locale, e)).unwrap();
            let mut bundle: Bundle = FluentBundle::new_concurrent(vec![]);
            assert!(bundle.add_resource(resource).is_ok(), "{}", locale.name());
        }
    }

    #[test]
    fn what_is_put_into_a_derived_sentence_is_not_transliterated() {
        let mut args = FluentArgs::new();
        args.set("rule", "kz-06");
        args.set("nationality", "KG");
        let said = sentence(Locale::UzCyrl, "deadline-error-not-for-nationality", &args);
        assert!(said.contains("kz-06") && said.contains("KG") && said.contains("қоида"), "{said}");
    }

    #[test]
    fn every_language_says_every_sentence() {
        for (locale, _) in TEXTS {
            for (key, names) in huquq_deadline::ARGS {
                let mut args = FluentArgs::new();
                for name in *names {
                    if ["n", "window", "limit", "number"].contains(name) {
                        args.set(*name, 21);
                    } else {
                        args.set(*name, format!("({name})"));
                    }
                }
                let said = sentence(locale, key, &args);
                assert!(!said.contains('<'), "{} {key}: {said}", locale.name());
            }
        }
    }
}
