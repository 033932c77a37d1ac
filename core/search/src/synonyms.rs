//! Words that readers use for one another: `зарплата`, `ойлик`, `иш ҳақи`.

use crate::fuzzy::{self, OneError};
use crate::stem::{Language, stem};
use huquq_script::{fold, words};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A word of a query or of a synonym, with all its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// As it was typed.
    pub written: String,
    pub folded: String,
    /// Its stem in Uzbek, Kyrgyz and Russian.
    stems: [String; 3],
    /// The only language in which its stem is looked for; `None`: any.
    of: Option<Language>,
    /// See [`Word::corrected`].
    corrected: OnceLock<Vec<String>>,
}

const LANGUAGES: [Language; 3] = [Language::Uzbek, Language::Kyrgyz, Language::Russian];

impl Word {
    pub fn new(written: &str) -> Self {
        let folded = fold(written);
        let stems = LANGUAGES.map(|language| stem(language, written, &folded));
        Self { written: written.to_owned(), folded, stems, of: None, corrected: OnceLock::new() }
    }

    /// A word of a list of synonyms in that language. Elsewhere its stem may be another word: сотка is no сот.
    fn of(written: &str, language: Language) -> Self {
        Self { of: Some(language), ..Self::new(written) }
    }

    /// Folds of the word with two neighbours swapped, a letter left out or a vowel put in.
    pub fn corrected(&self) -> &[String] {
        self.corrected.get_or_init(|| fuzzy::corrected(&self.written, &self.folded))
    }

    /// The key under which its forms meet in that language.
    pub fn stem(&self, language: Language) -> &str {
        if self.of.is_some_and(|of| of != language) {
            return &self.folded;
        }
        let at = LANGUAGES.iter().position(|l| *l == language);
        at.and_then(|at| self.stems.get(at)).map_or(&self.folded, |stem| stem)
    }

    /// Whether both are one word, or forms of one word in some language.
    pub fn meets(&self, other: &Self) -> bool {
        let language =
            |l: &&Language| self.of.is_none_or(|of| of == **l) && other.of.is_none_or(|of| of == **l);
        self.folded == other.folded
            || LANGUAGES.iter().filter(language).any(|l| self.stem(*l) == other.stem(*l))
    }
}

/// Groups of synonyms, from the lists that editors keep.
#[derive(Debug, Clone, Default)]
pub struct Synonyms {
    groups: Vec<Vec<Vec<Word>>>,
    /// Key of the first word of a member -> groups.
    by_key: BTreeMap<String, Vec<usize>>,
}

impl Synonyms {
    /// From groups of words or short phrases, each with the locale of its list.
    pub fn new<'t>(groups: impl IntoIterator<Item = (&'t str, Vec<&'t str>)>) -> Self {
        let mut synonyms = Self::default();
        for (locale, group) in groups {
            let language = Language::of_locale(locale);
            let member = |m: &&str| words(m).map(|(_, w)| Word::of(w, language)).collect();
            let members: Vec<Vec<Word>> = group.iter().map(member).collect();
            let at = synonyms.groups.len();
            for first in members.iter().filter_map(|m| m.first()) {
                for key in first.stems.iter().chain([&first.folded]) {
                    let known = synonyms.by_key.entry(key.clone()).or_default();
                    if known.last() != Some(&at) {
                        known.push(at);
                    }
                }
            }
            synonyms.groups.push(members.into_iter().filter(|m| !m.is_empty()).collect());
        }
        synonyms
    }

    /// The longest member that `query` begins with: how many words it has, and the other members of its group. A word that the lists of
    /// two languages know leads to the group of the reader's `own`.
    pub(crate) fn of<'s>(&'s self, query: &[Word], own: Language) -> Option<(usize, Vec<&'s [Word]>)> {
        let first = query.first()?;
        let groups =
            first.stems.iter().chain([&first.folded]).filter_map(|key| self.by_key.get(key)).flatten();
        let mut best: Option<(usize, usize)> = None;
        for group in groups {
            for member in self.groups.get(*group)? {
                let fits = member.len() <= query.len() && member.iter().zip(query).all(|(a, b)| a.meets(b));
                // A member said exactly goes before one of which only the stem fits.
                let exact = member.iter().zip(query).all(|(a, b)| a.folded == b.folded);
                let own = member.first().is_some_and(|word| word.of == Some(own));
                let rank = member.len() * 4 + usize::from(exact) * 2 + usize::from(own);
                if fits && best.is_none_or(|(had, _)| rank > had) {
                    best = Some((rank, *group));
                }
            }
        }
        let (rank, group) = best?;
        let length = rank / 4;
        let others = self.groups.get(group)?.iter().map(Vec::as_slice);
        let said = |m: &&[Word]| m.len() != length || !m.iter().zip(query).all(|(a, b)| a.folded == b.folded);
        Some((length, others.filter(said).collect()))
    }
}

impl Synonyms {
    /// The members of the groups that have a word one typing error away; none for a word that is itself in a group.
    pub(crate) fn near<'s>(&'s self, word: &Word) -> Vec<&'s [Word]> {
        let known = word.stems.iter().chain([&word.folded]).any(|key| self.by_key.contains_key(key));
        if known || word.folded.len() <= fuzzy::SHORTEST {
            return Vec::new();
        }
        let first = word.folded.as_bytes().first();
        let error = OneError::new(&word.folded);
        let close = |key: &str| key.as_bytes().first() == first && error.accepts(key);
        // Only as it is written and by the stem of its own language: other stems of it are no words.
        let meant = |w: &Word| close(&w.folded) || w.of.is_some_and(|language| close(w.stem(language)));
        let near = self.by_key.iter().filter(|(key, _)| close(key)).flat_map(|(_, groups)| groups);
        let groups = near.filter_map(|group| self.groups.get(*group));
        let groups = groups.filter(|members| members.iter().filter_map(|m| m.first()).any(meant));
        groups.flatten().map(Vec::as_slice).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn others(query: &str) -> Option<(usize, Vec<String>)> {
        others_for(Language::Other, query)
    }

    fn others_for(own: Language, query: &str) -> Option<(usize, Vec<String>)> {
        let synonyms = Synonyms::new([
            ("ru", vec!["зарплата", "oylik"]),
            ("uz-Cyrl", vec!["иш ҳақи", "маош"]),
            ("ru", vec!["полиция", "мент"]),
            ("uz-Latn", vec!["ment", "militsiya"]),
        ]);
        let query: Vec<Word> = words(query).map(|(_, w)| Word::new(w)).collect();
        let (length, others) = synonyms.of(&query, own)?;
        let said = |m: &[Word]| m.iter().map(|w| w.written.as_str()).collect::<Vec<_>>().join(" ");
        Some((length, others.into_iter().map(said).collect()))
    }

    #[test]
    fn a_phrase_and_an_inflected_word_lead_to_the_others() {
        assert_eq!(others("ish haqi bermadi"), Some((2, vec!["маош".into()])));
        assert_eq!(others("зарплату").unwrap().0, 1);
        assert_eq!(others("менты"), Some((1, vec!["полиция".into(), "мент".into()])));
        assert_eq!(others_for(Language::Uzbek, "мент"), Some((1, vec!["militsiya".into()])));
        assert_eq!(others("иш"), None);
        assert_eq!(others(""), None);
    }
}
