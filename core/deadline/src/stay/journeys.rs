//! A ledger over several countries: whose trips are whose, and what does not fit together.

use super::trips::Trip;
use crate::country::is_code;
use crate::date::Day;
use crate::error::{DeadlineError, TripsError};
use crate::keys;
use crate::trace::{Arg, Step};
use serde::{Deserialize, Serialize};

/// A visit to one country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journey {
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// The days.
    #[serde(flatten)]
    pub trip: Trip,
}

/// Reads `KZ:A/B,KG:A/B,…`, the country in either case. White space around a trip is ignored. A trip without a country belongs
/// to `home_of_rule`, if one is given.
///
/// # Errors
/// As [`crate::parse_trips`], and [`TripsError::Country`] for a trip of no country.
pub fn parse_journeys(text: &str, home_of_rule: Option<&str>) -> Result<Vec<Journey>, DeadlineError> {
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    let one = |text: &str| {
        let text = text.trim();
        let (country, trip) = match (text.split_once(':'), home_of_rule) {
            (Some((country, trip)), _) => (country.trim(), trip.trim()),
            (None, Some(country)) => (country, text),
            (None, None) => ("", text),
        };
        if !is_code(country) {
            return Err(TripsError::Country(text.chars().take(60).collect()).into());
        }
        Ok(Journey { country: country.to_ascii_lowercase(), trip: trip.parse()? })
    };
    text.split(',').map(one).collect()
}

/// The trips to one country.
pub fn trips_to(journeys: &[Journey], country: &str) -> Vec<Trip> {
    journeys.iter().filter(|j| j.country.eq_ignore_ascii_case(country)).map(|j| j.trip).collect()
}

/// What does not fit together between countries, in order of time: days in two countries at once (leaving one and entering
/// another on one day is usual), and days between two visits in no country that was written down. Both may be true (days at
/// home) or a slip of the pen, so they are said and change no count.
pub fn remarks(journeys: &[Journey]) -> Vec<Step> {
    let mut sorted: Vec<&Journey> = journeys.iter().collect();
    sorted.sort_by_key(|j| (j.trip.from, j.trip.to.unwrap_or(Day::MAX)));
    let mut out = Vec::new();
    // Of all journeys so far the one that ends last.
    let mut reached: Option<(&Journey, Day)> = None;
    for journey in sorted {
        let to = journey.trip.to.unwrap_or(Day::MAX);
        if let Some((earlier, until)) = reached {
            let from = journey.trip.from;
            let apart = from.number() - until.number() - 1;
            if until > from && earlier.country != journey.country {
                let name = |j: &Journey| Arg::Text(j.country.to_ascii_uppercase());
                let end = journey.trip.to.map_or(until, |to| to.min(until));
                let args = [
                    ("from", from.into()),
                    ("to", end.into()),
                    ("first", name(earlier)),
                    ("second", name(journey)),
                ];
                out.push(Step::new(keys::LEDGER_OVERLAP, args));
            } else if apart > 0
                && let (Ok(first), Ok(last)) = (until.add_days(1), from.add_days(-1))
            {
                let args = [("from", first.into()), ("to", last.into()), ("n", Arg::Number(apart.into()))];
                out.push(Step::new(keys::LEDGER_GAP, args));
            }
        }
        if reached.is_none_or(|(_, until)| to > until) {
            reached = Some((journey, to));
        }
    }
    out
}
