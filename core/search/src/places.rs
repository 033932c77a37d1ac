//! Names of the countries a reader can be in: who names one wants what holds there.

use crate::query::Unit;

/// ISO 3166-1 alpha-2 and how the folded names begin in Russian, Uzbek, Kyrgyz and Kazakh, whatever the case. Uzbekistan and Tajikistan
/// are not here: who names them mostly says whose citizen he is.
const NAMES: [(&str, &[&str]); 3] = [
    ("kz", &["kazahstan", "kozogiston", "kazakstan"]),
    ("kg", &["kirgizstan", "kirgizi", "kirgiziston"]),
    ("ru", &["rosi", "orusi"]),
];

/// The country the query names, if it names just one.
pub(crate) fn named(units: &[Unit]) -> Option<&'static str> {
    let words = units.iter().flat_map(|unit| &unit.words);
    let country =
        |folded: &str| NAMES.iter().find(|(_, names)| names.iter().any(|name| folded.starts_with(name)));
    let mut named = words.filter_map(|word| country(&word.folded)).map(|(country, _)| *country);
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
        let of = |text: &str| named(&Query::new(text, &Synonyms::default(), "ru").units);
        assert_eq!(of("сколько дней в казахстане"), Some("kz"));
        assert_eq!(of("Qirgʻizistonda roʻyxatdan oʻtish"), Some("kg"));
        assert_eq!(of("қозоғистондан россияга"), None, "two of them");
        assert_eq!(of("регистрация"), None);
    }
}
