//! Which things are found, and in which order.

mod marks;
mod matching;
mod score;

use crate::library::Library;
use crate::query::{Query, Unit};
use crate::stem::Language;
use matching::Tier;
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
const COVERAGE: f32 = 0.28;
/// The share of the letters that must be found just so before another keyboard is believed.
const SURELY: f32 = 0.7;
/// Letters from which a word with a typing error is looked for in languages that are not the reader's too.
const LONG: usize = 8;
/// How much looser ways count beside the word itself.
const BESIDE: f32 = 0.85;
/// A word that fewer things have is looked for in looser ways too.
const FEW: usize = 3;
/// A word that more things have is not looked for as a beginning.
const MANY: usize = 60;

/// Finds `query` in `library`, the best first, at most `limit` things. `go_on` is asked between steps: once it says no, the search stops.
///
/// # Errors
/// [`Stopped`].
pub fn search(
    library: &Library,
    query: &Query<'_>,
    reader: Reader<'_>,
    limit: usize,
    go_on: &dyn Fn() -> bool,
) -> Result<Vec<Found>, Stopped> {
    let mut found = look(library, &query.units, reader, limit, go_on)?;
    if found.whole < 1.0
        && let Some(other) = query.other_keyboard()
    {
        // Perhaps the wrong keyboard was on: believed only where more words are found just as they are.
        let swapped = look(library, &other, reader, limit, go_on)?;
        if swapped.whole > found.whole.max(SURELY) {
            found = swapped;
        }
    }
    Ok(found.things)
}

/// What was found, and which share of the letters of the query stands in words found as they are.
struct Looked {
    things: Vec<Found>,
    whole: f32,
}

fn look(
    library: &Library,
    units: &[Unit<'_>],
    reader: Reader<'_>,
    limit: usize,
    go_on: &dyn Fn() -> bool,
) -> Result<Looked, Stopped> {
    let mut whole = 0;
    let own = library.own_language(reader.locales);
    let mut scores = Scores::new(library, reader, units);
    for (number, unit) in units.iter().enumerate() {
        let short = unit.letters(0) < LONG;
        let add = |scores: &mut Scores<'_>, tier: Tier, factor: f32| -> Result<bool, Stopped> {
            let mut any = false;
            for (at, segment) in library.segments().iter().enumerate() {
                // Another language has a word one letter away from nearly every short one: uradi, ради.
                if tier == Tier::Error && short && own.is_some_and(|own| own != segment.language()) {
                    continue;
                }
                // Of a language that is nobody's here (English, Kazakh) only whole words are meant.
                let foreign =
                    segment.language() == Language::Other && own.is_some_and(|own| own != Language::Other);
                if foreign && tier != Tier::Whole {
                    continue;
                }
                if !go_on() {
                    return Err(Stopped);
                }
                let here = matching::look(segment, unit, tier, factor);
                any |= !here.is_empty();
                scores.add(number, at, here);
            }
            Ok(any)
        };
        for tiers in Tier::ORDER {
            let mut any = false;
            for tier in tiers {
                any |= add(&mut scores, *tier, 1.0)?;
            }
            if !any {
                continue;
            }
            if tiers.contains(&Tier::Whole) {
                // Short words are found by chance.
                whole += unit.letters(2);
                // A word that hardly anything has may be another one by chance; one that much has is not looked for in others.
                let things = scores.things_with(number);
                let looser: &[Tier] = match things {
                    ..FEW => &[Tier::Beginning, Tier::Root, Tier::Error],
                    FEW..=MANY => &[Tier::Beginning],
                    _ => &[],
                };
                for tier in looser {
                    add(&mut scores, *tier, BESIDE)?;
                }
            }
            break;
        }
    }
    let letters: usize = units.iter().map(|unit| unit.letters(0)).sum();
    let best = scores.best(COVERAGE, crate::places::named(units), limit);
    let things = best.into_iter().filter_map(Candidate::found).collect();
    Ok(Looked { things, whole: whole as f32 / letters.max(1) as f32 })
}
