//! What was typed, cut into words; synonyms beside them.

use crate::synonyms::{Synonyms, Word};
use huquq_script::words;

/// Longest query read, in characters; the rest is cut off.
const LONGEST: usize = 300;
/// Most words read.
const MOST: usize = 24;

/// A query ready to be looked for. Nothing else is kept of what was typed.
#[derive(Debug, Clone, Default)]
pub struct Query {
    pub(crate) units: Vec<Unit>,
    /// What the same keys type with the other keyboard on.
    pub(crate) other_keyboard: Option<Vec<Unit>>,
}

/// A word or a phrase of the query, and what may stand for it.
#[derive(Debug, Clone)]
pub(crate) struct Unit {
    pub words: Vec<Word>,
    /// Other ways to say it.
    pub synonyms: Vec<Vec<Word>>,
    /// Other ways to say what it is one typing error away from.
    pub near_synonyms: Vec<Vec<Word>>,
    /// The last of the query, perhaps not finished yet.
    pub last: bool,
}

impl Unit {
    /// Letters and digits of its words that have more than `least`.
    pub fn letters(&self, least: usize) -> usize {
        self.words.iter().map(|w| w.written.chars().count()).filter(|letters| *letters > least).sum()
    }
}

impl Query {
    /// Anything typed is a query; one without a letter or digit has no words and finds nothing.
    #[must_use]
    pub fn new(text: &str, synonyms: &Synonyms) -> Self {
        let cut: String = text.chars().take(LONGEST).collect();
        let other_keyboard = crate::variants::other_keyboard(&cut).map(|other| units(&other, synonyms));
        Self { units: units(&cut, synonyms), other_keyboard }
    }
}

fn units(text: &str, all_synonyms: &Synonyms) -> Vec<Unit> {
    let all = words(text).map(|(_, word)| Word::new(word)).filter(|w| !w.folded.is_empty());
    let all: Vec<Word> = all.take(MOST).collect();
    let mut units = Vec::new();
    let mut rest = all.as_slice();
    while !rest.is_empty() {
        let (length, synonyms) = match all_synonyms.of(rest) {
            Some((length, others)) => (length, others.into_iter().map(<[Word]>::to_vec).collect()),
            None => (1, Vec::new()),
        };
        let (words, after) = rest.split_at(length.clamp(1, rest.len()));
        rest = after;
        units.push(Unit {
            words: words.to_vec(),
            near_synonyms: near(words, all_synonyms),
            synonyms,
            last: rest.is_empty(),
        });
    }
    units
}

fn near(words: &[Word], synonyms: &Synonyms) -> Vec<Vec<Word>> {
    match words {
        [word] => synonyms.near(word).into_iter().map(<[Word]>::to_vec).collect(),
        _ => Vec::new(),
    }
}
