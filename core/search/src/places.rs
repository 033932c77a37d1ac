//! Names of the countries a reader can be in: who names one wants what holds there.

use crate::query::Unit;
use crate::synonyms::Word;
use std::sync::LazyLock;

/// ISO 3166-1 alpha-2 and names. Uzbekistan and Tajikistan are not here: who names them mostly says whose citizen he is.
const NAMES: [(&str, &[&str]); 3] = [
    ("kz", &["Казахстан", "Qozogʻiston", "Казакстан", "Қазақстан"]),
    ("kg", &["Кыргызстан", "Киргизия", "Qirgʻiziston"]),
    ("ru", &["Россия", "Rossiya", "Орусия"]),
];

static WORDS: LazyLock<Vec<(&str, Word)>> = LazyLock::new(|| {
    NAMES.iter().flat_map(|(country, names)| names.iter().map(|name| (*country, Word::new(name)))).collect()
});

/// The country the query names, if it names just one.
pub(crate) fn named(units: &[Unit]) -> Option<&'static str> {
    let words = units.iter().flat_map(|unit| &unit.words);
    let mut named =
        words.filter_map(|word| WORDS.iter().find(|(_, name)| name.meets(word)).map(|(country, _)| *country));
    let first = named.next()?;
    named.all(|other| other == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::Query;
    use crate::synonyms::Synonyms;

    #[test]
    fn the_country_a_query_names() {
        let of = |text: &str| named(&Query::new(text, &Synonyms::default()).units);
        assert_eq!(of("сколько дней в казахстане"), Some("kz"));
        assert_eq!(of("Qirgʻizistonda roʻyxatdan oʻtish"), Some("kg"));
        assert_eq!(of("қозоғистондан россияга"), None, "two of them");
        assert_eq!(of("регистрация"), None);
    }
}
