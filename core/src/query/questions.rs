//! What the first screen can ask a reader: the events and facts that the rules of a country know.

use super::deadlines::every_rule;
use super::now::name_of;
use crate::i18n::Locale;
use crate::{Result, Store};
use serde::Serialize;

/// Something a reader can name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Its name in [`super::Facts`].
    pub id: String,
    /// What it says, in the reader's language; the id where the content has no text.
    pub text: String,
}

/// What a reader can name for [`super::now`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Questions {
    /// What can have happened to him, with a date; what most rules count from comes first.
    pub events: Vec<Choice>,
    /// What can be true of him, without a date.
    pub facts: Vec<Choice>,
}

/// The events and facts of `country` (ISO 3166-1 alpha-2, lower case); none for a country without rules.
///
/// # Errors
/// [`crate::Error::Storage`], [`crate::Error::DamagedStore`].
pub fn questions(store: &Store, country: &str, wanted: Locale) -> Result<Questions> {
    let mut rules = every_rule(store)?;
    rules.retain(|r| r.country == country);
    let events = by_use(rules.iter().map(|r| r.event.as_str()));
    let facts = by_use(rules.iter().flat_map(|r| &r.facts).map(String::as_str));
    let named = |id: &str| {
        let text = name_of(store, id, country, wanted)?;
        Ok(Choice { id: id.to_owned(), text })
    };
    Ok(Questions {
        events: events.into_iter().map(named).collect::<Result<_>>()?,
        facts: facts.into_iter().map(named).collect::<Result<_>>()?,
    })
}

/// Each name once, the most used first, those used alike by the alphabet.
fn by_use<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut counted = std::collections::BTreeMap::new();
    for name in names {
        *counted.entry(name).or_insert(0_usize) += 1;
    }
    let mut sorted: Vec<(&str, usize)> = counted.into_iter().collect();
    sorted.sort_by_key(|(_, uses)| std::cmp::Reverse(*uses));
    sorted.into_iter().map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_most_used_name_comes_first() {
        assert_eq!(super::by_use(["b", "c", "a", "c"].into_iter()), ["c", "a", "b"]);
    }
}
