//! From matches to an order.

use super::marks::{Matched, Word};
use super::{Found, Reader};
use crate::document::{SUMMARY, TITLE};
use crate::library::Library;
use crate::query;
use crate::segment::Segment;
use std::cmp::Reverse;

/// How much a word counts by where it stands.
const IN_TITLE: f32 = 3.0;
const IN_SUMMARY: f32 = 1.7;
const IN_BODY: f32 = 1.0;
/// How much more the thing counts whose title is the query.
const AS_TITLE: f32 = 2.0;
/// The least share of a query that must be found in a thing whose title and summary have none of it, if no list of synonyms has what it has.
const IN_BODY_ONLY: f32 = 0.5;
/// How much a word counts that stands nowhere: as a rather rare one.
const NOWHERE: f32 = 0.6;

/// What a reader would rather open first where the words are found equally well: what to do before whom to call before terms.
fn of_kind(kind: &str) -> f32 {
    match kind {
        "guide" => 2.0,
        "situation" => 1.3,
        "card" | "letter" => 1.1,
        "deadline" => 0.9,
        _ => 1.0,
    }
}

/// What is found, in every language it was found in.
pub(super) struct Scores<'s> {
    library: &'s Library,
    reader: Reader<'s>,
    /// The locale a reader is shown what was found in, wherever it was found in that too.
    own: Option<&'s str>,
    /// For each unit: where it stands best in each thing that has it.
    units: Vec<Unit>,
}

struct Unit {
    /// How many words it has.
    words: usize,
    /// Of two letters at most: it may stand anywhere.
    short: bool,
    /// In a list of synonyms, and so a word of what the content is about.
    listed: bool,
    /// In any language.
    any: Places,
    /// In the reader's own.
    own: Places,
}

/// The best of each thing.
struct Places {
    /// For each thing the number of its best in `best`, or [`u32::MAX`].
    of_thing: Vec<u32>,
    best: Vec<Best>,
}

/// Where a unit stands best in a thing.
#[derive(Clone)]
struct Best {
    thing: u32,
    score: f32,
    /// How well the word was found at best: 1 as it was typed.
    quality: f32,
    segment: usize,
    matched: Matched,
}

/// A thing with its score.
pub(super) struct Candidate<'s> {
    segment: &'s Segment,
    document: u32,
    score: f32,
    block: u32,
    words: Vec<Word>,
}

impl<'s> Scores<'s> {
    pub fn new(library: &'s Library, reader: Reader<'s>, units: &[query::Unit<'_>]) -> Self {
        let places = || Places { of_thing: vec![u32::MAX; library.count()], best: Vec::new() };
        let unit = |unit: &query::Unit<'_>| Unit {
            words: unit.words.len(),
            short: unit.letters(2) == 0,
            listed: !unit.synonyms.is_empty(),
            any: places(),
            own: places(),
        };
        let own = library.own_locale(reader.locales);
        Self { library, reader, own, units: units.iter().map(unit).collect() }
    }

    /// Where a unit was found in a segment.
    pub fn add(&mut self, unit: usize, number: usize, matches: Vec<Matched>) {
        let (Some(segment), Some(unit)) = (self.library.segments().get(number), self.units.get_mut(unit))
        else {
            return;
        };
        let own = self.reader.locales.iter().position(|l| *l == segment.locale());
        let of_language = own.map_or(0.75, |place| [1.0, 0.92, 0.86].get(place).copied().unwrap_or(0.8));
        for matched in matches {
            let Some(document) = segment.documents().get(matched.document as usize) else { continue };
            let Some(thing) = self.library.thing(number, matched.document) else { continue };
            let score = of_language * standing(&matched.blocks, document.length);
            let quality = matched.blocks.iter().map(|(_, q)| *q).fold(0.0, f32::max);
            let best = Best { thing, score, quality, segment: number, matched };
            if self.own == Some(segment.locale()) {
                unit.own.keep(best.clone());
            }
            unit.any.keep(best);
        }
    }

    /// How many things have a unit.
    pub fn things_with(&self, unit: usize) -> usize {
        self.units.get(unit).map_or(0, |unit| unit.any.best.len())
    }

    /// The best `limit` things of which enough of the query was found. `named`: the country the query names.
    pub fn best(&self, coverage: f32, named: Option<&str>, limit: usize) -> Vec<Candidate<'s>> {
        let rareness: Vec<f32> = (0..self.units.len()).map(|unit| self.rareness(unit)).collect();
        // For how much of the query is there, a rare word counts little more than a usual one.
        let weight = |(unit, rare): (&Unit, &f32)| if unit.short { 0.15 } else { rare.clamp(0.15, 0.6) };
        let weights: Vec<f32> = self.units.iter().zip(&rareness).map(weight).collect();
        let whole: f32 = weights.iter().sum::<f32>().max(f32::MIN_POSITIVE);
        let mut sums = vec![(0.0_f32, 0.0_f32, 0.0_f32); self.library.count()];
        for ((unit, rare), weight) in self.units.iter().zip(&rareness).zip(&weights) {
            for best in &unit.any.best {
                if let Some((sum, there, surely)) = sums.get_mut(best.thing as usize) {
                    *sum += rare * best.score;
                    *there += weight * best.quality.sqrt();
                    *surely += weight * best.quality;
                }
            }
        }
        let enough = sums.iter().enumerate().filter(|(thing, (_, there, surely))| {
            let least = if self.units.len() > 1 && !self.is_above(*thing) { IN_BODY_ONLY } else { coverage };
            *there > 0.0 && surely / whole >= least
        });
        let mut things: Vec<(f32, u32)> = enough
            .filter_map(|(thing, (sum, there, _))| {
                let share = there / whole;
                let thing = u32::try_from(thing).ok()?;
                Some((sum * share * share * self.taste(thing, named) * self.is_title(thing), thing))
            })
            .collect();
        // What to show, and whether the words stand together, is looked at for the first few only: it raises a score by 1.4 at most.
        let first = (limit * 4).max(60);
        if things.len() > first {
            things.select_nth_unstable_by(first, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            things.truncate(first);
        }
        let shown = things.into_iter().filter_map(|(score, thing)| self.shown(thing, score, &rareness));
        let mut out: Vec<Candidate<'s>> = shown.collect();
        let key =
            |c: &Candidate<'s>| c.segment.documents().get(c.document as usize).map(|d| (&d.kind, &d.id));
        out.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| key(a).cmp(&key(b))));
        out.truncate(limit);
        out
    }

    fn of(&self, thing: u32) -> impl Iterator<Item = (usize, &Best)> {
        self.units.iter().enumerate().filter_map(move |(number, unit)| Some((number, unit.any.of(thing)?)))
    }

    /// The same in the reader's own language, where it stands in that, for showing.
    fn to_show(&self, thing: u32) -> Vec<(usize, &Best)> {
        let own =
            self.units.iter().enumerate().filter_map(|(number, unit)| Some((number, unit.own.of(thing)?)));
        let own: Vec<_> = own.collect();
        if own.is_empty() { self.of(thing).collect() } else { own }
    }

    /// Whether a thing has a word of the query in its title or summary, or one that editors listed, and that is not there by chance.
    fn is_above(&self, thing: usize) -> bool {
        let above = |(unit, best): (usize, &Best)| {
            let Some(unit) = self.units.get(unit) else { return false };
            let above = |(block, _): &(u32, f32)| matches!(*block, TITLE | SUMMARY);
            !unit.short && (unit.listed || best.matched.blocks.iter().any(above))
        };
        u32::try_from(thing).is_ok_and(|thing| self.of(thing).any(above))
    }

    /// How much more a thing counts of which the query says the title, the whole of it and nothing else. One word says too little.
    fn is_title(&self, thing: u32) -> f32 {
        let typed: usize = self.units.iter().map(|unit| unit.words).sum();
        if typed < 2 {
            return 1.0;
        }
        let (mut of_title, mut of_query) = (0.0_f32, 0.0_f32);
        for (number, best) in self.of(thing) {
            let words = self.units.get(number).map_or(0, |unit| unit.words) as f32;
            let document = self.library.segments().get(best.segment);
            let document = document.and_then(|s| s.documents().get(best.matched.document as usize));
            if let (Some((TITLE, quality)), Some(document)) = (best.matched.blocks.first(), document) {
                of_title += words * quality / document.title.max(1) as f32;
                of_query += words * quality / typed as f32;
            }
        }
        1.0 + AS_TITLE * (of_title.min(1.0) * of_query).powi(3)
    }

    /// What the kind and the country of a thing make of its score.
    fn taste(&self, thing: u32, named: Option<&str>) -> f32 {
        let first = self.of(thing).next().and_then(|(_, best)| {
            let segment = self.library.segments().get(best.segment)?;
            Some((segment, segment.documents().get(best.matched.document as usize)?))
        });
        let Some((segment, document)) = first else { return 0.0 };
        let here = match named {
            Some(country) if segment.country() == country => 1.6,
            Some(_) => 0.6,
            None if self.reader.country == Some(segment.country()) => 1.5,
            None => 1.0,
        };
        of_kind(&document.kind) * here
    }

    /// 1 for a unit that only one thing has, down to 0.1 or so for one that all have.
    fn rareness(&self, unit: usize) -> f32 {
        let all = self.library.count().max(1) as f32;
        match self.things_with(unit) {
            0 => NOWHERE,
            found => (1.0 + all / found as f32).ln() / (1.0 + all).ln(),
        }
    }

    /// The text and the block that hold most of the query, and the words to mark there. Of equals not the title, which is shown anyway,
    /// then the earlier one.
    fn shown(&self, thing: u32, score: f32, rareness: &[f32]) -> Option<Candidate<'s>> {
        let rare = |unit: usize| rareness.get(unit).copied().unwrap_or_default();
        let mut blocks: Vec<(usize, u32, u32, f32)> = Vec::new();
        let to_show = self.to_show(thing);
        for (unit, best) in to_show.iter().copied() {
            for (block, quality) in &best.matched.blocks {
                match blocks.iter_mut().find(|b| b.0 == best.segment && b.2 == *block) {
                    Some(had) => had.3 += rare(unit) * quality,
                    None => blocks.push((best.segment, best.matched.document, *block, rare(unit) * quality)),
                }
            }
        }
        let order = |b: &(usize, u32, u32, f32)| (b.2 != TITLE, Reverse(b.2));
        let (number, document, block, weight) =
            blocks.into_iter().max_by(|a, b| a.3.total_cmp(&b.3).then_with(|| order(a).cmp(&order(b))))?;
        let all: f32 = self.of(thing).map(|(unit, _)| rare(unit)).sum();
        // Words that stand together belong together.
        let together = 1.0 + 0.4 * (weight / all.max(f32::MIN_POSITIVE)).min(1.0);
        let here = to_show.iter().filter(|(_, best)| best.segment == number);
        let words = here.flat_map(|(_, best)| best.matched.words.iter().cloned()).collect();
        let segment = self.library.segments().get(number)?;
        Some(Candidate { segment, document, score: score * together, block, words })
    }
}

impl Places {
    fn of(&self, thing: u32) -> Option<&Best> {
        self.best.get(*self.of_thing.get(thing as usize)? as usize)
    }

    fn keep(&mut self, best: Best) {
        let Some(at) = self.of_thing.get_mut(best.thing as usize) else { return };
        match self.best.get_mut(*at as usize) {
            Some(had) if had.score >= best.score => {}
            Some(had) => *had = best,
            None => {
                *at = u32::try_from(self.best.len()).unwrap_or(u32::MAX);
                self.best.push(best);
            }
        }
    }
}

/// How much the blocks that hold a unit count together.
fn standing(blocks: &[(u32, f32)], length: u32) -> f32 {
    let (mut score, mut best, mut often) = (0.0, 0.0_f32, 0.0);
    for (block, quality) in blocks {
        match *block {
            TITLE => score += IN_TITLE * quality,
            SUMMARY => score += IN_SUMMARY * quality,
            _ => (best, often) = (best.max(*quality), often + 1.0),
        }
    }
    // A long text holds many words by chance.
    let long = 0.6 + 0.4 * (length as f32 / 150.0).min(4.0);
    score + IN_BODY * best * often / (often + 1.2 * long) * 1.6
}

impl Candidate<'_> {
    pub fn found(self) -> Option<Found> {
        let document = self.segment.documents().get(self.document as usize)?;
        Some(Found {
            kind: document.kind.clone(),
            id: document.id.clone(),
            country: self.segment.country().to_owned(),
            locale: self.segment.locale().to_owned(),
            score: f64::from(self.score),
            block: self.block,
            words: self.words.iter().map(|w| w.as_ref().to_owned()).collect(),
        })
    }
}
