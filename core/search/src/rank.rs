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
const COVERAGE: f64 = 0.34;

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
    if found.is_empty()
        && let Some(other) = &query.other_keyboard
    {
        // Nothing at all: perhaps the wrong keyboard was on.
        found = look(segments, other, reader, go_on)?;
    }
    found.truncate(limit);
    Ok(found)
}

fn look(
    segments: &[Segment],
    units: &[Unit],
    reader: Reader<'_>,
    go_on: &dyn Fn() -> bool,
) -> Result<Vec<Found>, Stopped> {
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
                    let here: Vec<_> =
                        segments.iter().map(|s| matching::look(s, unit, Tier::Beginning)).collect();
                    scores.add(number, &here);
                }
                break;
            }
        }
    }
    if !go_on() {
        return Err(Stopped);
    }
    Ok(scores.best(COVERAGE).into_iter().map(Candidate::found).collect())
}
