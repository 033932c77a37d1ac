//! What was typed, cut into words; synonyms beside them.

use crate::stem::Language;
use crate::synonyms::{Synonyms, Word};
use huquq_script::words;

/// Longest query read, in characters; the rest is cut off.
const LONGEST: usize = 300;
/// Most words read.
const MOST: usize = 24;

/// A query ready to be looked for. Nothing else is kept of what was typed.
#[derive(Debug, Clone)]
pub struct Query<'s> {
    text: String,
    synonyms: &'s Synonyms,
    own: Language,
    pub(crate) units: Vec<Unit<'s>>,
}

/// A word or a phrase of the query, and what may stand for it.
#[derive(Debug, Clone)]
pub(crate) struct Unit<'s> {
    pub words: Vec<Word>,
    /// Other ways to say it.
    pub synonyms: Vec<&'s [Word]>,
    /// The last of the query, perhaps not finished yet.
    pub last: bool,
    all_synonyms: &'s Synonyms,
}

impl<'s> Unit<'s> {
    /// Letters and digits of its words that have more than `least`.
    pub fn letters(&self, least: usize) -> usize {
        self.words.iter().map(|w| w.written.chars().count()).filter(|letters| *letters > least).sum()
    }

    /// Other ways to say what it is one typing error away from.
    pub fn near_synonyms(&self) -> Vec<&'s [Word]> {
        match self.words.as_slice() {
            [word] => self.all_synonyms.near(word),
            _ => Vec::new(),
        }
    }
}

impl<'s> Query<'s> {
    /// Anything typed is a query; one without a letter or digit has no words and finds nothing. `locale` is the reader's own.
    #[must_use]
    pub fn new(text: &str, synonyms: &'s Synonyms, locale: &str) -> Self {
        let own = Language::of_locale(locale);
        let text = apostrophes(text.chars().take(LONGEST).collect());
        Self { units: units(&text, synonyms, own), text, synonyms, own }
    }

    /// What the same keys type with the other keyboard on.
    pub(crate) fn other_keyboard(&self) -> Option<Vec<Unit<'s>>> {
        crate::variants::other_keyboard(&self.text).map(|other| units(&other, self.synonyms, self.own))
    }
}

/// Some phones have no apostrophe at hand, and a double quote is typed for that of oʻ and gʻ: ro"yxat. In no other place is it a letter.
fn apostrophes(mut letters: Vec<char>) -> String {
    for at in 1..letters.len().saturating_sub(1) {
        if let Some([before, sign, after]) = letters.get_mut(at - 1..=at + 1)
            && matches!(sign, '"' | '“' | '”' | '″')
            && matches!(before, 'o' | 'O' | 'g' | 'G')
            && after.is_alphabetic()
        {
            *sign = 'ʻ';
        }
    }
    letters.into_iter().collect()
}

fn units<'s>(text: &str, all_synonyms: &'s Synonyms, own: Language) -> Vec<Unit<'s>> {
    let all = words(text).map(|(_, word)| Word::new(word)).filter(|w| !w.folded.is_empty());
    let all: Vec<Word> = all.take(MOST).collect();
    let mut units = Vec::new();
    let mut rest = all.as_slice();
    while !rest.is_empty() {
        let (length, synonyms) = all_synonyms.of(rest, own).unwrap_or((1, Vec::new()));
        let (words, after) = rest.split_at(length.clamp(1, rest.len()));
        rest = after;
        units.push(Unit { words: words.to_vec(), synonyms, last: rest.is_empty(), all_synonyms });
    }
    units
}
