//! One word or phrase of the query in one segment.

use crate::fuzzy::{self, OneError};
use crate::query::Unit;
use crate::segment::{Occurrence, Segment, written_hash};
use crate::stem::Language;
use crate::synonyms::Word;
use crate::variants::respelled;
use fst::Automaton;
use fst::automaton::Str;
use std::collections::BTreeMap;

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
const EXACT: f64 = 1.0;
const FOLDED: f64 = 0.95;
const STEMMED: f64 = 0.85;
const GUESSED: f64 = 0.6;
const SYNONYM: f64 = 0.8;
const BEGINNING: f64 = 0.7;
const ROOT: f64 = 0.55;
const RESPELLED: f64 = 0.6;
const ERROR: f64 = 0.5;

/// Most words one beginning or error leads to.
const MOST: usize = 200;
/// The shortest beginning that is looked for; below, nearly everything begins so.
const SHORTEST_BEGINNING: usize = 3;
/// The same of the last word of a query, which may be unfinished.
const SHORTEST_UNFINISHED: usize = 2;
/// The shortest part of a stem that is looked for in other words.
const SHORTEST_ROOT: usize = 5;

/// A document in which a unit was found.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Matched {
    pub document: u32,
    /// Block -> how well.
    pub blocks: BTreeMap<u32, f64>,
    /// Folded words found.
    pub words: Vec<String>,
}

/// Where `unit` stands in `segment`, by that tier only.
pub(super) fn look(segment: &Segment, unit: &Unit, tier: Tier) -> Vec<Matched> {
    let mut all = phrase(segment, &unit.words, tier, 1.0);
    if tier == Tier::Beginning
        && let (true, Some(word)) = (unit.last, unit.words.last())
    {
        let mut unfinished = Gathering { segment, out: BTreeMap::new() };
        unfinished.beginning(&word.folded, SHORTEST_UNFINISHED, BEGINNING);
        if unit.words.len() == 1 {
            merge(&mut all, unfinished.out);
        }
    }
    match tier {
        Tier::Whole => {
            for synonym in &unit.synonyms {
                merge(&mut all, phrase(segment, synonym, tier, SYNONYM));
            }
        }
        Tier::Error => {
            for synonym in &unit.near_synonyms {
                merge(&mut all, phrase(segment, synonym, Tier::Whole, ERROR * SYNONYM));
            }
        }
        _ => {}
    }
    all.into_values().collect()
}

type ByDocument = BTreeMap<u32, Matched>;

/// All words of a phrase in one document.
fn phrase(segment: &Segment, words: &[Word], tier: Tier, factor: f64) -> ByDocument {
    let mut all: Option<ByDocument> = None;
    for word in words {
        let here = one_word(segment, word, tier, factor);
        all = Some(match all {
            None => here,
            Some(before) => both(before, here),
        });
    }
    all.unwrap_or_default()
}

fn one_word(segment: &Segment, word: &Word, tier: Tier, factor: f64) -> ByDocument {
    let mut out = Gathering { segment, out: BTreeMap::new() };
    let language = segment.language();
    match tier {
        Tier::Whole => out.whole(word, factor),
        Tier::Beginning => {
            out.beginning(&word.folded, SHORTEST_BEGINNING, factor * BEGINNING);
            out.beginning(word.stem(language), SHORTEST_ROOT, factor * ROOT);
        }
        Tier::Respelled => {
            for spelling in respelled(&word.folded) {
                out.whole(&Word::new(&spelling), factor * RESPELLED);
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
                out.beginning(root, SHORTEST_ROOT, factor * ROOT * 0.8);
                if !out.out.is_empty() {
                    break;
                }
            }
        }
        Tier::Root => {}
        Tier::Error => {
            if word.written.chars().count() >= fuzzy::SHORTEST {
                out.with_error(word, factor * ERROR);
            }
        }
    }
    out.out
}

struct Gathering<'s> {
    segment: &'s Segment,
    out: ByDocument,
}

impl Gathering<'_> {
    fn whole(&mut self, word: &Word, factor: f64) {
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
    /// them is further away in it.
    fn with_error(&mut self, word: &Word, factor: f64) {
        // Hardly anybody mistypes the first letter.
        let begins = |found: &str| found.as_bytes().first() == word.folded.as_bytes().first();
        for (form, place) in self.segment.forms_like(OneError::new(&word.folded), MOST) {
            if !begins(&form) {
                continue;
            }
            self.add(place, &form, factor, None);
        }
        let language = self.segment.language();
        let stem = word.stem(language);
        if stem.len() >= fuzzy::SHORTEST {
            for (found, _) in self.segment.stems_like(OneError::new(stem), MOST) {
                if !begins(&found) {
                    continue;
                }
                for place in self.segment.forms_of_stem(&found) {
                    self.add(place, &found, factor * STEMMED, None);
                }
            }
        }
        for corrected in &word.corrected {
            if let Some(place) = self.segment.form(corrected) {
                self.add(place, corrected, factor, None);
            }
        }
    }

    /// Words that begin so.
    fn beginning(&mut self, beginning: &str, shortest: usize, factor: f64) {
        if beginning.len() < shortest {
            return;
        }
        for (form, place) in self.segment.forms_like(Str::new(beginning).starts_with(), MOST) {
            // The less is missing, the likelier it is the word.
            let whole = beginning.len() as f64 / form.len() as f64;
            self.add(place, &form, factor * (0.5 + 0.5 * whole), None);
        }
    }

    /// The entry at `place`. With a hash, `quality` is for a word written just so; otherwise as it is.
    fn add(&mut self, place: u32, word: &str, quality: f64, written: Option<u32>) {
        let entry = self.segment.entry(place);
        let quality = match written {
            Some(hash) if entry.written.contains(&hash) => quality * EXACT,
            Some(_) => quality * FOLDED,
            None => quality,
        };
        for Occurrence { document, blocks } in entry.occurrences {
            let matched = self.out.entry(document).or_insert_with(|| Matched {
                document,
                blocks: BTreeMap::new(),
                words: Vec::new(),
            });
            for block in blocks {
                let had = matched.blocks.entry(block).or_insert(0.0);
                *had = had.max(quality);
            }
            if !matched.words.iter().any(|w| w == word) {
                matched.words.push(word.to_owned());
            }
        }
    }
}

/// Documents that have both; a block counts as much as the weaker of the two, and half where it has only one.
fn both(mut first: ByDocument, mut second: ByDocument) -> ByDocument {
    first.retain(|document, _| second.contains_key(document));
    for (document, matched) in &mut first {
        let Some(other) = second.remove(document) else { continue };
        for (block, quality) in &mut matched.blocks {
            *quality = other.blocks.get(block).map_or(*quality * 0.5, |q| q.min(*quality));
        }
        for (block, quality) in other.blocks {
            matched.blocks.entry(block).or_insert(quality * 0.5);
        }
        matched.words.extend(other.words);
    }
    first
}

fn merge(into: &mut ByDocument, from: ByDocument) {
    for (document, matched) in from {
        match into.get_mut(&document) {
            None => {
                into.insert(document, matched);
            }
            Some(had) => {
                for (block, quality) in matched.blocks {
                    let best = had.blocks.entry(block).or_insert(0.0);
                    *best = best.max(quality);
                }
                had.words.extend(matched.words);
            }
        }
    }
}
