//! What a term starts from, and what it ends in.

use super::{DateError, Day, Moment};
use std::fmt;
use std::str::FromStr;

/// The event a term is counted from, in local civil time of the rule's country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trigger {
    /// The day of the event.
    pub day: Day,
    /// Minute of that day, 0 to 1439; needed for terms in hours, otherwise ignored.
    pub minute: Option<u16>,
}

impl From<Day> for Trigger {
    fn from(day: Day) -> Self {
        Self { day, minute: None }
    }
}

impl From<Moment> for Trigger {
    fn from(moment: Moment) -> Self {
        Self { day: moment.day(), minute: Some(moment.minute()) }
    }
}

impl FromStr for Trigger {
    type Err = DateError;

    /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
    fn from_str(text: &str) -> Result<Self, DateError> {
        text.parse::<When>().map(|when| match when {
            When::Day(day) => day.into(),
            When::Moment(moment) => moment.into(),
        })
    }
}

/// When a term ends: a day, or a minute for terms in hours. In JSON the ISO string of either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// The whole day, to the hour the scheme names.
    Day(Day),
    /// That minute.
    Moment(Moment),
}

impl When {
    /// The day it falls on.
    pub fn day(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Moment(moment) => moment.day(),
        }
    }
}

impl FromStr for When {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        if text.contains('T') { text.parse().map(Self::Moment) } else { text.parse().map(Self::Day) }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Moment(moment) => moment.fmt(f),
        }
    }
}
