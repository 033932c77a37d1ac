//! Which things are found, and in which order.

mod matching;
mod score;

use crate::query::{Query, Unit};
use crate::segment::Segment;
use matching::{Matched, Tier};
use score::{Candidate, Scores};

/// For whom the order is made.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// CLDR locales from the reader's own to the last fallback.
    pub locales: &'a [&'a str],
    /// ISO 3166-1 alpha-2, lower case: where the reader is, if known.
    pub country: Option<&'a str>,
}

/// A thing that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// What it is.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// Locale of the text in which it was found best.
    pub locale: String,
    /// Greater is better; comparable within one answer only.
    pub score: f64,
    /// The block in which most of the query stands: 0 the title, 1 the summary, then the body.
    pub block: u32,
    /// Folded words that were found in it, for marking.
    pub words: Vec<String>,
}

/// The search was told to stop; it has no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the search was stopped")]
pub struct Stopped;

/// The least share of a query, weighed by how rare its words are, that must be found.
const COVERAGE: f64 = 0.28;
/// The share of the letters that must be found just so before another keyboard is believed.
const SURELY: f64 = 0.7;
/// A word that fewer things have is looked for in looser ways too.
const FEW: usize = 3;

/// Finds `query` in `segments`, the best first, at most `limit` things. `go_on` is asked between steps: once it says no, the search stops.
///
/// # Errors
/// [`Stopped`].
pub fn search(
    segments: &[Segment],
    query: &Query,
    reader: Reader<'_>,
    limit: usize,
    go_on: &dyn Fn() -> bool,
) -> Result<Vec<Found>, Stopped> {
    let mut found = look(segments, &query.units, reader, go_on)?;
    if let Some(other) = &query.other_keyboard
        && found.whole < 1.0
    {
        // Perhaps the wrong keyboard was on: believed only where more words are found just as they are.
        let swapped = look(segments, other, reader, go_on)?;
        if swapped.whole > found.whole.max(SURELY) {
            found = swapped;
        }
    }
    let mut found = found.things;
    found.truncate(limit);
    Ok(found)
}

/// What was found, and which share of the letters of the query stands in words found as they are.
struct Looked {
    things: Vec<Found>,
    whole: f64,
}

fn look(
    segments: &[Segment],
    units: &[Unit],
    reader: Reader<'_>,
    go_on: &dyn Fn() -> bool,
) -> Result<Looked, Stopped> {
    let mut whole = 0;
    let mut scores = Scores::new(segments, reader, units.len());
    for (number, unit) in units.iter().enumerate() {
        for tiers in Tier::ORDER {
            let mut any = false;
            for tier in tiers {
                if !go_on() {
                    return Err(Stopped);
                }
                let here = segments.iter().map(|segment| matching::look(segment, unit, *tier));
                let here: Vec<Vec<Matched>> = here.collect();
                any |= here.iter().any(|matched| !matched.is_empty());
                scores.add(number, &here);
            }
            if any {
                // Words that only begin like it are looked for in any case: it may be unfinished, or another form of them.
                if tiers.contains(&Tier::Whole) {
                    // Short words are found by chance.
                    whole += unit.letters(2);
                    // A word that hardly anything has may be another one by chance.
                    let few = scores.things_with(number) < FEW;
                    let looser: &[Tier] =
                        if few { &[Tier::Beginning, Tier::Root, Tier::Error] } else { &[Tier::Beginning] };
                    for tier in looser {
                        let here: Vec<_> = segments.iter().map(|s| matching::look(s, unit, *tier)).collect();
                        scores.add(number, &here);
                    }
                }
                break;
            }
        }
    }
    if !go_on() {
        return Err(Stopped);
    }
    let letters: usize = units.iter().map(|unit| unit.letters(0)).sum();
    let things =
        scores.best(COVERAGE, crate::places::named(units)).into_iter().map(Candidate::found).collect();
    Ok(Looked { things, whole: whole as f64 / letters.max(1) as f64 })
}
