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
        "guide" => 1.35,
        "situation" => 1.2,
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
    things: BTreeMap<(&'s str, &'s str, &'s str), Vec<Option<Best<'s>>>>,
    /// How many different things there are.
    all: f64,
}

/// Where a unit stands best in a thing.
#[derive(Clone)]
struct Best<'s> {
    score: f64,
    segment: &'s Segment,
    blocks: BTreeMap<u32, f64>,
    words: Vec<String>,
}

/// A thing with its score.
pub(super) struct Candidate<'s> {
    key: (&'s str, &'s str, &'s str),
    score: f64,
    locale: &'s str,
    block: u32,
    words: Vec<String>,
}

impl<'s> Scores<'s> {
    pub fn new(segments: &'s [Segment], reader: Reader<'s>, units: usize) -> Self {
        let things: BTreeSet<(&str, &str)> =
            segments.iter().flat_map(|s| s.documents()).map(|d| (d.kind.as_str(), d.id.as_str())).collect();
        Self { segments, reader, units, things: BTreeMap::new(), all: things.len().max(1) as f64 }
    }

    /// Where a unit was found, by number of the segment.
    pub fn add(&mut self, unit: usize, matched: &BTreeMap<usize, Vec<Matched>>) {
        for (at, matches) in matched {
            let Some(segment) = self.segments.get(*at) else { continue };
            let own = self.reader.locales.iter().position(|l| *l == segment.locale());
            let of_language = own.map_or(0.75, |place| [1.0, 0.92, 0.86].get(place).copied().unwrap_or(0.8));
            for one in matches {
                let Some(document) = segment.documents().get(one.document as usize) else { continue };
                let score = of_language * standing(&one.blocks, document.length);
                let key = (segment.country(), document.kind.as_str(), document.id.as_str());
                let units = self.things.entry(key).or_insert_with(|| vec![None; self.units]);
                let Some(slot) = units.get_mut(unit) else { continue };
                if slot.as_ref().is_none_or(|had| had.score < score) {
                    *slot =
                        Some(Best { score, segment, blocks: one.blocks.clone(), words: one.words.clone() });
                }
            }
        }
    }

    /// Everything of which enough of the query was found, the best first.
    pub fn best(self, coverage: f64) -> Vec<Candidate<'s>> {
        let rareness: Vec<f64> = (0..self.units)
            .map(|unit| {
                let found = self.things.values().filter(|t| t.get(unit).is_some_and(Option::is_some)).count();
                // A word that is nowhere is as rare as can be.
                ((1.0 + self.all / (found.max(1) as f64)).ln() / (1.0 + self.all).ln()).min(1.0)
            })
            .collect();
        let whole: f64 = rareness.iter().sum();
        let mut out = Vec::new();
        for (key, units) in self.things {
            let mut score = 0.0;
            let mut covered = 0.0;
            let mut blocks: BTreeMap<(&str, u32), f64> = BTreeMap::new();
            let mut words: Vec<(&str, String)> = Vec::new();
            for (best, rare) in units.into_iter().zip(&rareness) {
                let Some(best) = best else { continue };
                score += rare * best.score;
                covered += rare;
                for (block, quality) in best.blocks {
                    *blocks.entry((best.segment.locale(), block)).or_insert(0.0) += rare * quality;
                }
                words.extend(best.words.into_iter().map(|w| (best.segment.locale(), w)));
            }
            let share = covered / whole.max(f64::MIN_POSITIVE);
            if share < coverage {
                continue;
            }
            score *= share * of_kind(key.1);
            if self.reader.country == Some(key.0) {
                score *= 1.15;
            }
            let place = blocks.iter().max_by(|a, b| better(*a, *b)).map(|(place, _)| *place);
            let Some((locale, block)) = place else { continue };
            let words = words.into_iter().filter(|(l, _)| *l == locale).map(|(_, w)| w).collect();
            out.push(Candidate { key, score, locale, block, words });
        }
        out.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.key.cmp(&b.key)));
        out
    }
}

/// The block to show: most of the query; of equals not the title, which is shown anyway, then the earlier one.
fn better(a: (&(&str, u32), &f64), b: (&(&str, u32), &f64)) -> std::cmp::Ordering {
    let title = |block: u32| block != TITLE;
    a.1.total_cmp(b.1).then(title(a.0.1).cmp(&title(b.0.1))).then(b.0.1.cmp(&a.0.1))
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
        let (country, kind, id) = self.key;
        Found {
            kind: kind.to_owned(),
            id: id.to_owned(),
            country: country.to_owned(),
            locale: self.locale.to_owned(),
            score: self.score,
            block: self.block,
            words: self.words,
        }
    }
}
