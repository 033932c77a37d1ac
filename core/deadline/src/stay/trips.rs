//! Trips as a person writes them down.

use crate::date::{DateError, Day};
use crate::error::{DeadlineError, TripsError};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A visit: civil days in the country of the rule, both ends counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Trip {
    /// The day of entry.
    pub from: Day,
    /// The day of exit. `None`: the stay goes on.
    #[serde(default)]
    pub to: Option<Day>,
}

impl FromStr for Trip {
    type Err = DeadlineError;

    /// Reads an ISO 8601 interval of days, `YYYY-MM-DD/YYYY-MM-DD`, or `YYYY-MM-DD/` while the stay goes on.
    fn from_str(text: &str) -> Result<Self, DeadlineError> {
        let unreadable = || TripsError::Unreadable(text.to_owned());
        let day = |part: &str| {
            part.parse::<Day>().map_err(|e| match e {
                DateError::OutOfRange => DeadlineError::OutOfRange,
                DateError::NoSuchDate { text, last } => DeadlineError::NoSuchDate { text, last },
                _ => unreadable().into(),
            })
        };
        let (from, to) = text.split_once('/').ok_or_else(unreadable)?;
        let trip = Self { from: day(from)?, to: if to.is_empty() { None } else { Some(day(to)?) } };
        trip.check()?;
        Ok(trip)
    }
}

impl Trip {
    pub(super) fn check(&self) -> Result<(), TripsError> {
        match self.to {
            Some(to) if to < self.from => Err(TripsError::Reversed { from: self.from, to }),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for Trip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/", self.from)?;
        self.to.map_or(Ok(()), |to| to.fmt(f))
    }
}

/// Reads trips separated by commas, `A/B,A/B`, the last perhaps `A/`. White space around a trip is ignored; nothing at all
/// means no trips. Whether the trips fit each other is checked when they are counted.
///
/// # Errors
/// [`DeadlineError::BadTrips`] for a trip that cannot be read or is reversed, [`DeadlineError::OutOfRange`] for a day outside
/// 1900 to 2200.
pub fn parse_trips(text: &str) -> Result<Vec<Trip>, DeadlineError> {
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    text.split(',').map(|trip| trip.trim().parse()).collect()
}
