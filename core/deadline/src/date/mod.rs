//! Civil dates as numbers: proleptic Gregorian, no time zone, no leap seconds, no clock.
//!
//! A day is whatever the reader's wall calendar says in the country of the rule; who asks decides which day that is.

mod moment;
mod text;
mod when;

pub use moment::Moment;
pub use when::{Trigger, When};

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A date that could not be read or made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DateError {
    /// The text is not a date, or names a day that does not exist.
    #[error("`{0}` is not a date: write YYYY-MM-DD, or YYYY-MM-DDTHH:MM where the hour counts")]
    NotADate(String),
    /// The form is right and the month exists, but it is too short.
    #[error("there is no {text}: that month has {last} days")]
    NoSuchDate {
        /// The date as it was written.
        text: String,
        /// How many days that month has.
        last: u8,
    },
    /// Before 1900-01-01 or after 2200-12-31.
    #[error("only dates from 1900-01-01 to 2200-12-31 can be counted")]
    OutOfRange,
    /// Adding months led to a month without that day, and the law's reading is [`MonthEnd::Abort`].
    #[error("the month the term ends in has no day {number}, and the rule does not say what then")]
    NoSuchDay {
        /// The day of the month that is missing, 29 to 31.
        number: u8,
    },
}

/// What "the same number" of a month means in a month without that number. Never a default: the scheme names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MonthEnd {
    /// The last day of that month (Civil Code of Kazakhstan art. 173, of Kyrgyzstan art. 208, of Russia art. 192).
    LastDay,
    /// The law is silent: do not guess, fail.
    Abort,
}

/// Day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weekday {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

/// A civil day from 1900-01-01 to 2200-12-31, held as days since 1970-01-01. In JSON the string `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

impl Day {
    /// 1900-01-01, the first day this crate counts.
    pub const MIN: Self = Self(number_of(1900, 1, 1));
    /// 2200-12-31, the last.
    pub const MAX: Self = Self(number_of(2200, 12, 31));

    /// The day `number` days after 1970-01-01.
    ///
    /// # Errors
    /// [`DateError::OutOfRange`] outside [`Day::MIN`]..=[`Day::MAX`].
    pub fn from_number(number: i32) -> Result<Self, DateError> {
        let day = Self(number);
        if (Self::MIN..=Self::MAX).contains(&day) { Ok(day) } else { Err(DateError::OutOfRange) }
    }

    /// The day of that year, month (1 to 12) and day of the month (from 1).
    ///
    /// # Errors
    /// [`DateError::NotADate`] for a month or a day of the month that never exists, [`DateError::NoSuchDate`] for one that this
    /// month is too short for, [`DateError::OutOfRange`] outside the years 1900 to 2200.
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Result<Self, DateError> {
        let text = || format!("{year:04}-{month:02}-{day:02}");
        if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return Err(DateError::NotADate(text()));
        }
        if !(1900..=2200).contains(&year) {
            return Err(DateError::OutOfRange);
        }
        let last = days_in_month(year, month);
        if day > last {
            return Err(DateError::NoSuchDate { text: text(), last });
        }
        Self::from_number(number_of(year, month, day))
    }

    /// Days since 1970-01-01; negative before.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// Year, month (1 to 12), day of the month (from 1).
    pub fn ymd(self) -> (i32, u8, u8) {
        // Years begin in March, so that the leap day is the last of its year; eras of 400 years hold 146,097 days.
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_index = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month_index + 2) / 5 + 1;
        let month = if month_index < 10 { month_index + 3 } else { month_index - 9 };
        // Both are below 32 by construction.
        (year_of_era + era * 400 + i32::from(month <= 2), month as u8, day as u8)
    }

    /// Year.
    pub fn year(self) -> i32 {
        self.ymd().0
    }

    /// Day of the week.
    pub fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday.
        match (self.0 + 3).rem_euclid(7) {
            0 => Weekday::Mon,
            1 => Weekday::Tue,
            2 => Weekday::Wed,
            3 => Weekday::Thu,
            4 => Weekday::Fri,
            5 => Weekday::Sat,
            _ => Weekday::Sun,
        }
    }

    /// The day `days` later, or earlier where negative.
    ///
    /// # Errors
    /// [`DateError::OutOfRange`].
    pub fn add_days(self, days: i32) -> Result<Self, DateError> {
        Self::from_number(self.0.checked_add(days).ok_or(DateError::OutOfRange)?)
    }

    /// The same number of the month `months` later, or earlier where negative; n years are 12 n months. Rounding happens once.
    ///
    /// # Errors
    /// [`DateError::NoSuchDay`] when that month has no such number and `end` is [`MonthEnd::Abort`];
    /// [`DateError::OutOfRange`].
    pub fn add_months(self, months: i32, end: MonthEnd) -> Result<Self, DateError> {
        let (year, month, day) = self.ymd();
        let index = (year * 12 + i32::from(month) - 1).checked_add(months).ok_or(DateError::OutOfRange)?;
        let (year, month) = (index.div_euclid(12), index.rem_euclid(12) as u8 + 1);
        if !(1900..=2200).contains(&year) {
            return Err(DateError::OutOfRange);
        }
        let last = days_in_month(year, month);
        match end {
            MonthEnd::Abort if day > last => Err(DateError::NoSuchDay { number: day }),
            _ => Self::from_ymd(year, month, day.min(last)),
        }
    }
}

const fn number_of(year: i32, month: u8, day: u8) -> i32 {
    let (month, day) = (month as i32, day as i32);
    let shifted = if month <= 2 { year - 1 } else { year };
    let year_of_era = shifted.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
    shifted.div_euclid(400) * 146_097 + of_era - 719_468
}

const fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
