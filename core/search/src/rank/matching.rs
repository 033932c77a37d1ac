//! One word or phrase of the query in one segment.

use super::marks::{Gathering, Matched, both, merge};
use crate::document::{SUMMARY, TITLE};
use crate::fuzzy::{self, OneError};
use crate::query::Unit;
use crate::segment::{Segment, written_hash};
use crate::stem::Language;
use crate::synonyms::Word;
use crate::variants::respelled;
use fst::Automaton;
use fst::automaton::Str;
use std::collections::BTreeSet;

/// How a word is looked for. A later tier is tried where an earlier one found nothing anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tier {
    /// The word as it is, in any script and any inflected form; its synonyms.
    Whole,
    /// Words that begin with it.
    Beginning,
    /// Other habits of spelling.
    Respelled,
    /// Words one typing error away.
    Error,
    /// Words that share most of its stem.
    Root,
}

impl Tier {
    /// What is tried together, and in which order until something is found.
    pub const ORDER: [&'static [Self]; 3] =
        [&[Self::Whole], &[Self::Beginning, Self::Respelled, Self::Error], &[Self::Root]];
}

/// How much each kind of match counts.
const EXACT: f32 = 1.0;
const FOLDED: f32 = 0.95;
const STEMMED: f32 = 0.85;
const GUESSED: f32 = 0.6;
const SYNONYM: f32 = 0.8;
const BEGINNING: f32 = 0.7;
const ROOT: f32 = 0.55;
const RESPELLED: f32 = 0.6;
const ERROR: f32 = 0.5;

/// How many documents of a segment use a word that is believed to be mistyped, if no title and no summary does.
const USED: usize = 3;
/// Most words one beginning or error leads to.
const MOST: usize = 100;
/// The shortest beginning that is looked for; below, nearly everything begins so.
const SHORTEST_BEGINNING: usize = 3;
/// The same of the last word of a query, which may be unfinished.
const SHORTEST_UNFINISHED: usize = 2;
/// The shortest part of a stem that is looked for in other words.
const SHORTEST_ROOT: usize = 5;

/// Where `unit` stands in `segment`, by that tier only; documents ascending. All of it counts `factor`.
pub(super) fn look(segment: &Segment, unit: &Unit<'_>, tier: Tier, factor: f32) -> Vec<Matched> {
    let shortest = if unit.last && unit.words.len() == 1 { SHORTEST_UNFINISHED } else { SHORTEST_BEGINNING };
    let mut all = phrase(segment, &unit.words, tier, shortest, factor);
    match tier {
        Tier::Whole => {
            for synonym in &unit.synonyms {
                merge(&mut all, phrase(segment, synonym, tier, shortest, factor * SYNONYM));
            }
        }
        Tier::Error => {
            for synonym in unit.near_synonyms() {
                merge(&mut all, phrase(segment, synonym, Tier::Whole, shortest, factor * ERROR * SYNONYM));
            }
        }
        _ => {}
    }
    all
}

/// All words of a phrase in one document.
fn phrase(segment: &Segment, words: &[Word], tier: Tier, shortest: usize, factor: f32) -> Vec<Matched> {
    let mut all: Option<Vec<Matched>> = None;
    for word in words {
        let here = one_word(segment, word, tier, shortest, factor);
        all = Some(match all {
            None => here,
            Some(before) => both(before, here),
        });
        if all.as_ref().is_some_and(Vec::is_empty) {
            break;
        }
    }
    all.unwrap_or_default()
}

fn one_word(segment: &Segment, word: &Word, tier: Tier, shortest: usize, factor: f32) -> Vec<Matched> {
    let mut look = Look { segment, out: Gathering::default() };
    let language = segment.language();
    match tier {
        Tier::Whole => look.whole(word, factor),
        Tier::Beginning => {
            look.beginning(&word.folded, shortest, factor * BEGINNING);
            look.beginning(word.stem(language), SHORTEST_ROOT, factor * ROOT);
        }
        Tier::Respelled => {
            for spelling in respelled(&word.folded) {
                look.whole(&Word::new(&spelling), factor * RESPELLED);
                look.beginning(&spelling, SHORTEST_BEGINNING, factor * RESPELLED * BEGINNING);
            }
        }
        // Russian builds its forms with changes in the middle; the others only behind.
        Tier::Root if language == Language::Russian => {
            // What is left of a stem in other forms of the word: увольняют, увольнение.
            let stem = word.stem(language);
            for fewer in 1..=3 {
                let Some(root) = stem.len().checked_sub(fewer).and_then(|end| stem.get(..end)) else { break };
                if root.len() * 2 < word.folded.len() {
                    break;
                }
                look.beginning(root, SHORTEST_ROOT, factor * ROOT * 0.8);
                if !look.out.is_empty() {
                    break;
                }
            }
        }
        Tier::Root => {}
        Tier::Error => {
            if word.written.chars().count() >= fuzzy::SHORTEST {
                look.with_error(word, factor * ERROR);
            }
        }
    }
    look.out.matched()
}

struct Look<'s> {
    segment: &'s Segment,
    out: Gathering,
}

impl Look<'_> {
    fn whole(&mut self, word: &Word, factor: f32) {
        if let Some(place) = self.segment.form(&word.folded) {
            self.add(place, &word.folded, factor, Some(written_hash(&word.written)));
        }
        let language = self.segment.language();
        if language != Language::Other {
            let stem = word.stem(language);
            // A word in Latin letters need not be Russian, and then its Russian stem is chance.
            let guess = language == Language::Russian && word.written.is_ascii();
            let quality = if guess { GUESSED } else { STEMMED };
            for place in self.segment.forms_of_stem(stem) {
                self.add(place, stem, factor * quality, None);
            }
        }
    }

    /// Words one typing error away, before the fold or after it: the fold takes two letters for one sound, so that an error between
    /// them is further away in it. Only words that the content uses: what hardly anything has is near to a word of something else by chance.
    fn with_error(&mut self, word: &Word, factor: f32) {
        // Hardly anybody mistypes the first letter.
        let begins = |found: &str| found.as_bytes().first() == word.folded.as_bytes().first();
        for (form, place) in self.segment.forms_like(OneError::new(&word.folded), MOST) {
            if begins(&form) && self.used(&[place]) {
                self.add(place, &form, factor, None);
            }
        }
        let stem = word.stem(self.segment.language());
        if stem.len() >= fuzzy::SHORTEST {
            for (found, _) in self.segment.stems_like(OneError::new(stem), MOST) {
                if begins(&found) {
                    let places = self.segment.forms_of_stem(&found);
                    if !self.used(&places) {
                        continue;
                    }
                    for place in places {
                        self.add(place, &found, factor * STEMMED, None);
                    }
                }
            }
        }
        for corrected in word.corrected() {
            if let Some(place) = self.segment.form(corrected)
                && self.used(&[place])
            {
                self.add(place, corrected, factor, None);
            }
        }
    }

    /// Whether a title or a summary has one of these words, or enough documents have them.
    fn used(&self, places: &[u32]) -> bool {
        let (mut documents, mut above) = (BTreeSet::new(), false);
        for place in places {
            self.segment.entry(
                *place,
                |_| 0.0,
                |document, block, _| {
                    documents.insert(document);
                    above |= block == TITLE || block == SUMMARY;
                },
            );
        }
        above || documents.len() >= USED
    }

    /// Words that begin so.
    fn beginning(&mut self, beginning: &str, shortest: usize, factor: f32) {
        if beginning.len() < shortest {
            return;
        }
        for (form, place) in self.segment.forms_like(Str::new(beginning).starts_with(), MOST) {
            // The less is missing, the likelier it is the word.
            let whole = beginning.len() as f32 / form.len() as f32;
            self.add(place, &form, factor * (0.5 + 0.5 * whole), None);
        }
    }

    /// The entry at `place`. With a hash, `quality` is for a word written just so; otherwise as it is.
    fn add(&mut self, place: u32, word: &str, quality: f32, written: Option<u32>) {
        let word = self.out.word(word);
        self.segment.entry(
            place,
            |hashes| match written {
                Some(hash) if hashes.contains(&hash) => quality * EXACT,
                Some(_) => quality * FOLDED,
                None => quality,
            },
            |document, block, quality| self.out.mark(document, block, quality, word),
        );
    }
}
