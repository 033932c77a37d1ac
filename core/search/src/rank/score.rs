//! From matches to an order.

use super::matching::Matched;
use super::{Found, Reader};
use crate::document::{SUMMARY, TITLE};
use crate::segment::Segment;
use std::collections::{BTreeMap, BTreeSet};

/// How much a word counts by where it stands.
const IN_TITLE: f64 = 3.0;
const IN_SUMMARY: f64 = 1.7;
const IN_BODY: f64 = 1.0;

/// What a reader would rather open first where the words are found equally well: what to do before whom to call before terms.
fn of_kind(kind: &str) -> f64 {
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
    segments: &'s [Segment],
    reader: Reader<'s>,
    units: usize,
    things: BTreeMap<(&'s str, &'s str), Vec<Option<Best<'s>>>>,
    /// How many different things there are.
    all: f64,
}

/// Where a unit stands best in a thing.
#[derive(Clone)]
struct Best<'s> {
    score: f64,
    /// How well the word was found at best: 1 as it was typed.
    quality: f64,
    segment: &'s Segment,
    blocks: BTreeMap<u32, f64>,
    words: Vec<String>,
}

/// A thing with its score.
pub(super) struct Candidate<'s> {
    key: (&'s str, &'s str),
    score: f64,
    segment: &'s Segment,
    block: u32,
    words: Vec<String>,
}

/// How much a word counts that stands nowhere: as a rather rare one.
const NOWHERE: f64 = 0.6;

impl<'s> Scores<'s> {
    pub fn new(segments: &'s [Segment], reader: Reader<'s>, units: usize) -> Self {
        let things: BTreeSet<(&str, &str)> =
            segments.iter().flat_map(|s| s.documents()).map(|d| (d.kind.as_str(), d.id.as_str())).collect();
        Self { segments, reader, units, things: BTreeMap::new(), all: things.len().max(1) as f64 }
    }

    /// Where a unit was found, segment by segment.
    pub fn add(&mut self, unit: usize, matched: &[Vec<Matched>]) {
        for (segment, matches) in self.segments.iter().zip(matched) {
            let own = self.reader.locales.iter().position(|l| *l == segment.locale());
            let of_language = own.map_or(0.75, |place| [1.0, 0.92, 0.86].get(place).copied().unwrap_or(0.8));
            for one in matches {
                let Some(document) = segment.documents().get(one.document as usize) else { continue };
                let score = of_language * standing(&one.blocks, document.length);
                let quality = one.blocks.values().copied().fold(0.0, f64::max);
                let key = (document.kind.as_str(), document.id.as_str());
                let units = self.things.entry(key).or_insert_with(|| vec![None; self.units]);
                let Some(slot) = units.get_mut(unit) else { continue };
                if slot.as_ref().is_none_or(|had| had.score < score) {
                    *slot = Some(Best {
                        score,
                        quality,
                        segment,
                        blocks: one.blocks.clone(),
                        words: one.words.clone(),
                    });
                }
            }
        }
    }

    /// Everything of which enough of the query was found, the best first.
    pub fn best(self, coverage: f64, named: Option<&str>) -> Vec<Candidate<'s>> {
        let rareness: Vec<f64> = (0..self.units).map(|unit| self.rareness(unit)).collect();
        // For how much of the query is there, a rare word counts little more than a usual one.
        let weights: Vec<f64> = rareness.iter().map(|rare| rare.clamp(0.15, 0.6)).collect();
        let whole: f64 = weights.iter().sum();
        let mut out = Vec::new();
        for (key, units) in self.things {
            let there =
                weights.iter().zip(&units).filter_map(|(w, best)| Some(w * best.as_ref()?.quality.sqrt()));
            let share = there.sum::<f64>() / whole.max(f64::MIN_POSITIVE);
            let found: Vec<(f64, Best<'s>)> =
                rareness.iter().zip(units).filter_map(|(rare, best)| Some((*rare, best?))).collect();
            if share < coverage {
                continue;
            }
            let sum = found.iter().map(|(rare, best)| rare * best.score).sum::<f64>();
            let all: f64 = found.iter().map(|(rare, _)| rare).sum();
            if let Some(shown) = to_show(found) {
                let Shown { segment, block, words, weight } = shown;
                // Words that stand together belong together.
                let together = 1.0 + 0.4 * (weight / all.max(f64::MIN_POSITIVE)).min(1.0);
                let here = match named {
                    Some(country) if segment.country() == country => 1.6,
                    Some(_) => 0.6,
                    None if self.reader.country == Some(segment.country()) => 1.15,
                    None => 1.0,
                };
                let score = sum * share * share * together * of_kind(key.0) * here;
                out.push(Candidate { key, score, segment, block, words });
            }
        }
        out.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.key.cmp(&b.key)));
        out
    }

    /// How many things have a unit.
    pub fn things_with(&self, unit: usize) -> usize {
        self.things.values().filter(|t| t.get(unit).is_some_and(Option::is_some)).count()
    }

    /// 1 for a unit that only one thing has, down to 0.1 or so for one that all have.
    fn rareness(&self, unit: usize) -> f64 {
        match self.things_with(unit) {
            0 => NOWHERE,
            found => (1.0 + self.all / found as f64).ln() / (1.0 + self.all).ln(),
        }
    }
}

/// What to show of a thing.
struct Shown<'s> {
    segment: &'s Segment,
    block: u32,
    words: Vec<String>,
    /// How much of the query stands in that block.
    weight: f64,
}

/// The text and the block that hold most of the query, and the words to mark there. Of equals not the title, which is shown anyway,
/// then the earlier one.
fn to_show(found: Vec<(f64, Best<'_>)>) -> Option<Shown<'_>> {
    let mut blocks: Vec<(&Segment, u32, f64)> = Vec::new();
    for (rare, best) in &found {
        for (block, quality) in &best.blocks {
            let same = |b: &&mut (&Segment, u32, f64)| std::ptr::eq(b.0, best.segment) && b.1 == *block;
            match blocks.iter_mut().find(same) {
                Some(had) => had.2 += rare * quality,
                None => blocks.push((best.segment, *block, rare * quality)),
            }
        }
    }
    let order = |b: &(&Segment, u32, f64)| (b.1 != TITLE, std::cmp::Reverse(b.1));
    let (segment, block, weight) =
        blocks.into_iter().max_by(|a, b| a.2.total_cmp(&b.2).then_with(|| order(a).cmp(&order(b))))?;
    let here = found.into_iter().filter(|(_, best)| std::ptr::eq(best.segment, segment));
    Some(Shown { segment, block, words: here.flat_map(|(_, best)| best.words).collect(), weight })
}

/// How much the blocks that hold a unit count together.
fn standing(blocks: &BTreeMap<u32, f64>, length: u32) -> f64 {
    let quality = |block: u32| blocks.get(&block).copied().unwrap_or(0.0);
    let body: Vec<f64> = blocks.iter().filter(|(b, _)| **b > SUMMARY).map(|(_, q)| *q).collect();
    let best = body.iter().copied().fold(0.0, f64::max);
    let often = body.len() as f64;
    // A long text holds many words by chance.
    let long = 0.6 + 0.4 * (f64::from(length) / 150.0).min(4.0);
    let of_body = IN_BODY * best * often / (often + 1.2 * long) * 1.6;
    IN_TITLE * quality(TITLE) + IN_SUMMARY * quality(SUMMARY) + of_body
}

impl Candidate<'_> {
    pub fn found(self) -> Found {
        Found {
            kind: self.key.0.to_owned(),
            id: self.key.1.to_owned(),
            country: self.segment.country().to_owned(),
            locale: self.segment.locale().to_owned(),
            score: self.score,
            block: self.block,
            words: self.words,
        }
    }
}
