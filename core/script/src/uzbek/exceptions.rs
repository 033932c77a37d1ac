//! Words whose Cyrillic spelling does not follow from the Latin one.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::sync::OnceLock;

use super::letters::{Letter, all_upper, read};

/// A list of stems and their Cyrillic spelling.
///
/// A stem covers every word that begins with it; of several the longest counts. Whatever apostrophe is typed,
/// stem and word meet. What follows the stem is spelled by rule, after one change that Uzbek makes in every
/// loanword: a `ь` at the end of the stem falls away before any suffix (июнь, июнда).
///
/// Capitals follow the text (`astanada` → `астанада`, `ASTANA` → `АСТАНА`). A spelling all in capitals is an
/// abbreviation and covers only words written in capitals (`BMT` → `БМТ`); it may be Latin, for one that stays
/// as it is (`SMS`).
#[derive(Clone, Debug, Default)]
pub struct Exceptions {
    stems: BTreeMap<String, String>,
    longest: usize,
}

/// A pair that [`Exceptions::new`] does not take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadException {
    /// The stem has fewer than two letters, or something other than Latin letters and apostrophes.
    Stem(String),
    /// The spelling, given here with its stem, is empty or has something other than letters.
    Spelling(String, String),
    /// The stem stands in the list twice, with two spellings.
    Twice(String),
}

impl fmt::Display for BadException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stem(stem) => {
                write!(f, "the stem {stem:?} must be two or more Latin letters, without spaces")
            }
            Self::Spelling(stem, cyrl) => {
                write!(f, "{cyrl:?}, the spelling of {stem:?}, must be letters only")
            }
            Self::Twice(stem) => write!(f, "the stem {stem:?} has two spellings"),
        }
    }
}

impl Error for BadException {}

impl Exceptions {
    /// A list from pairs of a Latin stem and its Cyrillic spelling.
    ///
    /// # Errors
    ///
    /// [`BadException`] names the first pair that cannot be meant.
    pub fn new<S: AsRef<str>, C: AsRef<str>>(
        pairs: impl IntoIterator<Item = (S, C)>,
    ) -> Result<Self, BadException> {
        let mut list = Self::default();
        for (stem, cyrl) in pairs {
            list.add(stem.as_ref(), cyrl.as_ref())?;
        }
        Ok(list)
    }

    /// The list that comes with this crate: common loanwords, months, abbreviations, places.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static LIST: OnceLock<Exceptions> = OnceLock::new();
        LIST.get_or_init(|| {
            let mut list = Self::default();
            for (stem, cyrl) in builtin_pairs() {
                // A test holds every line of the file to be good.
                let _ = list.add(stem, cyrl);
            }
            list
        })
    }

    /// How many stems the list has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.stems.len()
    }

    /// Whether the list has no stem.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.stems.is_empty()
    }

    fn add(&mut self, stem: &str, cyrl: &str) -> Result<(), BadException> {
        let letters = read(stem);
        let known = |l: &Letter| l.sound.is_ascii_lowercase() || "шчўғʼ".contains(l.sound);
        if letters.len() < 2 || !letters.iter().all(known) {
            return Err(BadException::Stem(stem.to_owned()));
        }
        if cyrl.is_empty() || !cyrl.chars().all(char::is_alphabetic) {
            return Err(BadException::Spelling(stem.to_owned(), cyrl.to_owned()));
        }
        let key: String = letters.iter().map(|l| l.sound).collect();
        if self.stems.get(&key).is_some_and(|old| old != cyrl) {
            return Err(BadException::Twice(stem.to_owned()));
        }
        self.longest = self.longest.max(letters.len());
        self.stems.insert(key, cyrl.to_owned());
        Ok(())
    }

    /// The longest stem that `word` begins with: how many letters it has, and its spelling.
    fn find(&self, word: &[Letter]) -> Option<(usize, &str)> {
        let mut count = word.len().min(self.longest);
        let mut key: String = word.iter().take(count).map(|l| l.sound).collect();
        while !key.is_empty() {
            if let Some(cyrl) = self.stems.get(&key)
                && (!is_abbreviation(cyrl) || word.get(..count).is_some_and(all_upper))
            {
                return Some((count, cyrl));
            }
            key.pop();
            count -= 1;
        }
        None
    }
}

/// The stem of `word` as spelled by the list with the longest match (of equals the first list), in the
/// capitals of `word`; and the letters after the stem.
pub(super) fn look_up<'w>(word: &'w [Letter], lists: &[&Exceptions]) -> Option<(String, &'w [Letter])> {
    let found = lists.iter().filter_map(|list| list.find(word)).reduce(|a, b| if b.0 > a.0 { b } else { a });
    let (count, cyrl) = found?;
    let (stem, rest) = word.split_at_checked(count)?;
    let cyrl = if rest.is_empty() { cyrl } else { cyrl.strip_suffix(['ь', 'Ь']).unwrap_or(cyrl) };
    Some((in_capitals_of(stem, cyrl), rest))
}

fn in_capitals_of(stem: &[Letter], cyrl: &str) -> String {
    let mut chars = cyrl.chars();
    match (chars.next(), stem.first()) {
        (Some(first), Some(letter)) if !is_abbreviation(cyrl) => {
            if all_upper(stem) {
                cyrl.to_uppercase()
            } else if letter.upper {
                first.to_uppercase().chain(chars).collect()
            } else {
                first.to_lowercase().chain(chars).collect()
            }
        }
        _ => cyrl.to_owned(),
    }
}

fn is_abbreviation(cyrl: &str) -> bool {
    cyrl.chars().nth(1).is_some() && cyrl.chars().all(char::is_uppercase)
}

/// The lines of the built-in list: stem, tab, spelling; `#` begins a comment.
fn builtin_pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("../../data/uz-cyrl.tsv")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| line.split_once('\t').unwrap_or((line, "")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_built_in_list_is_good() {
        let list = Exceptions::new(builtin_pairs()).unwrap();
        assert_eq!(list.len(), builtin_pairs().count(), "a stem stands twice");
        assert!(list.len() > 300);
    }

    #[test]
    fn bad_pairs_are_named() {
        let bad = |stem, cyrl| Exceptions::new([(stem, cyrl)]).unwrap_err();
        assert_eq!(bad("a", "а"), BadException::Stem("a".into()));
        assert_eq!(bad("ikki soʻz", "икки"), BadException::Stem("ikki soʻz".into()));
        assert_eq!(bad("сирк", "цирк"), BadException::Stem("сирк".into()));
        assert_eq!(bad("sirk", ""), BadException::Spelling("sirk".into(), String::new()));
        let twice = Exceptions::new([("sirk", "цирк"), ("Sirk", "сирк")]);
        assert_eq!(twice.unwrap_err(), BadException::Twice("Sirk".into()));
    }
}
