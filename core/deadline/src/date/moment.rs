//! A minute of a civil day, for terms that run in hours.

use super::text::digits;
use super::{DateError, Day};
use std::fmt;
use std::str::FromStr;

const MINUTES: i64 = 24 * 60;

/// A minute in local civil time. No time zone: Kazakhstan, Kyrgyzstan, Uzbekistan and Russia do not change their clocks in
/// summer. In JSON the string `YYYY-MM-DDTHH:MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    day: Day,
    minute: u16,
}

impl Moment {
    /// That minute of the day, 0 (00:00) to 1439 (23:59).
    ///
    /// # Errors
    /// [`DateError::OutOfRange`] for a minute from 1440 on.
    pub fn new(day: Day, minute: u16) -> Result<Self, DateError> {
        if i64::from(minute) < MINUTES { Ok(Self { day, minute }) } else { Err(DateError::OutOfRange) }
    }

    /// The day.
    pub fn day(self) -> Day {
        self.day
    }

    /// Minutes since 00:00 of that day.
    pub fn minute(self) -> u16 {
        self.minute
    }

    /// The moment `hours` later, or earlier where negative, by a clock that nobody turns.
    ///
    /// # Errors
    /// [`DateError::OutOfRange`].
    pub fn add_hours(self, hours: i32) -> Result<Self, DateError> {
        let minutes = i64::from(self.minute) + i64::from(hours) * 60;
        let days = i32::try_from(minutes.div_euclid(MINUTES)).map_err(|_| DateError::OutOfRange)?;
        // Below 1440 by construction.
        Self::new(self.day.add_days(days)?, minutes.rem_euclid(MINUTES) as u16)
    }
}

impl FromStr for Moment {
    type Err = DateError;

    /// Reads exactly `YYYY-MM-DDTHH:MM`, hours 00 to 23.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let bad = || DateError::NotADate(text.to_owned());
        let (day, time) = text.split_once('T').ok_or_else(bad)?;
        let &[h1, h2, b':', m1, m2] = time.as_bytes() else { return Err(bad()) };
        let hour = digits(&[h1, h2]).filter(|h| *h < 24).ok_or_else(bad)?;
        let minute = digits(&[m1, m2]).filter(|m| *m < 60).ok_or_else(bad)?;
        Self::new(day.parse()?, hour * 60 + minute)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{:02}:{:02}", self.day, self.minute / 60, self.minute % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_cross_days_and_months() {
        let m: Moment = "2026-02-28T21:30".parse().unwrap();
        assert_eq!(m.add_hours(3).unwrap().to_string(), "2026-03-01T00:30");
        assert_eq!(m.add_hours(-48).unwrap().to_string(), "2026-02-26T21:30");
    }

    #[test]
    fn only_the_strict_form_is_read() {
        for bad in [
            "2026-02-28",
            "2026-02-28T24:00",
            "2026-02-28T9:30",
            "2026-02-28T09:60",
            "2026-02-28 09:30",
            "T09:30",
            "é",
        ] {
            assert!(bad.parse::<Moment>().is_err(), "{bad}");
        }
    }
}
