//! Plain language, measured: how long the sentences are, how much of a page somebody meets first, which words are hard, what cannot be
//! read aloud. The limits are ours; their reasons stand in FORMAT.md 1.95.

mod aloud;
mod passive;
mod sentences;

pub use aloud::unspeakable;
pub use sentences::sentences;

use crate::source::{BlockSource, CommonWords, PageKind, PageSource};
use huquq_bundle::records::BlockKind;
use huquq_script::{fold, words};
use huquq_search::stem::{Language, stem};
use serde::Serialize;
use std::collections::BTreeMap;

/// Words in one sentence, at most.
pub const SENTENCE: usize = 20;
/// Words in a sentence in the mean over a page, in tenths, at most.
pub const MEAN_TENTHS: usize = 90;
/// Words of the part `now`, at most: about two thirds of a screen of 360 by 640 points at a letter size of 16 points.
pub const NOW: usize = 140;
/// Sentences in the passive voice, in hundred, at most.
pub const PASSIVE_PERCENT: usize = 6;
/// So many are allowed on any page: a hundredth of a short card says nothing.
pub const PASSIVE_ALLOWED: usize = 3;
/// Words that are not on the list of common words, in hundred, at most.
pub const HARD_PERCENT: usize = 6;
/// Words that somebody reads in a minute who reads slowly, tired, and not in his first alphabet.
pub const WORDS_A_MINUTE: usize = 100;
/// Minutes to read a whole page, at most.
pub const MINUTES: usize = 12;

/// What was measured of one page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Plain {
    /// Words of title, summary and blocks.
    pub words: usize,
    /// Sentences; what stands in brackets counts for itself.
    pub sentences: usize,
    /// Words of the longest sentence.
    pub longest: usize,
    /// Words a sentence in the mean, in tenths.
    pub mean_tenths: usize,
    /// Words of the part `now`.
    pub now: usize,
    /// Sentences that have a passive a rule can see.
    pub passive: usize,
    /// Words that are not on the list, with how often they stand; empty where there is no list.
    pub hard: BTreeMap<String, usize>,
    /// Minutes to read it all, rounded up.
    pub minutes: usize,
}

impl Plain {
    /// Whether too many sentences are in the passive voice.
    pub fn too_passive(&self) -> bool {
        self.passive > PASSIVE_ALLOWED && self.passive_percent() > PASSIVE_PERCENT
    }

    /// Sentences in the passive voice, in hundred, rounded up.
    pub fn passive_percent(&self) -> usize {
        (self.passive * 100).div_ceil(self.sentences.max(1))
    }

    /// Words that are not on the list, in hundred, rounded up.
    pub fn hard_percent(&self) -> usize {
        (self.hard.values().sum::<usize>() * 100).div_ceil(self.words.max(1))
    }

    /// Whether it keeps every limit.
    pub fn keeps(&self) -> bool {
        self.longest <= SENTENCE
            && self.mean_tenths <= MEAN_TENTHS
            && self.now <= NOW
            && !self.too_passive()
            && self.hard_percent() <= HARD_PERCENT
            && self.minutes <= MINUTES
    }
}

/// The blocks of `page` that a reader reads as plain text. A letter to an office is written as offices read.
pub fn plain_blocks(page: &PageSource) -> impl Iterator<Item = &BlockSource> {
    let letter: Vec<&str> = match page.kind {
        PageKind::Letter => page.part("letter").map(|b| b.id.as_str()).collect(),
        _ => Vec::new(),
    };
    page.blocks.iter().filter(move |b| !b.kind.is_reference() && !letter.contains(&b.id.as_str()))
}

/// Measures `page`, with the list of common words of its locale if there is one.
pub fn measure(page: &PageSource, common: Option<&CommonWords>) -> Plain {
    let language = Language::of_locale(&page.locale);
    let mut plain = Plain::default();
    let mut now = false;
    let front = [(&page.title, false), (&page.summary, false)];
    let mut texts: Vec<(&String, bool)> = front.to_vec();
    for block in plain_blocks(page) {
        if block.kind == BlockKind::Heading {
            now = block.id == "now";
        }
        texts.push((&block.text, now));
    }
    for (text, now) in texts {
        for sentence in sentences(text) {
            let spoken: Vec<&str> = words(sentence).map(|(_, w)| w).collect();
            if spoken.is_empty() {
                continue;
            }
            plain.sentences += 1;
            plain.words += spoken.len();
            plain.longest = plain.longest.max(spoken.len());
            plain.now += if now { spoken.len() } else { 0 };
            plain.passive += usize::from(passive::is_passive(language, &spoken));
            // A phrase that is said in Russian stands in quotes in every language.
            let foreign = sentence.starts_with('«');
            if let Some(common) = common.filter(|_| !foreign) {
                for word in spoken.iter().filter(|w| !common.has(language, w)) {
                    *plain.hard.entry(fold(word)).or_default() += 1;
                }
            }
        }
    }
    plain.mean_tenths = (plain.words * 10).div_ceil(plain.sentences.max(1));
    plain.minutes = plain.words.div_ceil(WORDS_A_MINUTE);
    plain
}

/// The key of a word on the list of common words.
pub fn key(language: Language, word: &str) -> String {
    stem(language, word, &fold(word))
}
