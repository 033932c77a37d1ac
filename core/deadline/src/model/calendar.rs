//! The days off of one country in one year.

use crate::date::{Day, Weekday};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A calendar (FORMAT.md 1.70). A year has one, published as signed content: no library knows these days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// Gregorian year.
    pub year: i32,
    /// The version of this calendar: the day it was put together.
    pub compiled: Day,
    /// Weekdays off.
    pub weekend: Vec<Weekday>,
    /// Source references.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// Days that differ from the plain week.
    #[serde(default, rename = "day", skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<CalendarDay>,
}

/// One day that differs from the plain week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarDay {
    /// The day.
    pub date: Day,
    /// What it is.
    #[serde(rename = "type")]
    pub day_type: DayType,
    /// Name of the holiday, such as `victory-day`; the sentence part is the message `holiday-victory-day`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// With moved and working: the day it stands in for, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<Day>,
    /// How sure it is.
    pub state: DayState,
    /// Source references.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

/// What a day in a calendar is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayType {
    /// A holiday by law.
    Holiday,
    /// A day off in place of another.
    Moved,
    /// A day set free by order.
    Bridge,
    /// A weekend day that is worked.
    Working,
}

/// How sure a day in a calendar is. Ordered by sureness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayState {
    /// Expected; nobody has announced it.
    Estimated,
    /// Follows from a rule of law.
    Computed,
    /// Announced.
    Confirmed,
}

/// A fault in a calendar, for lint.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CalendarError {
    /// A day of another year.
    #[error("{0} is not in this calendar's year")]
    OtherYear(Day),
    /// A day that stands there twice.
    #[error("{0} stands in this calendar twice")]
    Twice(Day),
    /// `working` on a day that is worked anyway.
    #[error("{0} is `working` but falls on no weekend day")]
    NotAWeekend(Day),
    /// No day of the week is off.
    #[error("`weekend` is empty")]
    NoWeekend,
    /// All days of the week are off.
    #[error("`weekend` leaves no day to work")]
    OnlyWeekend,
}

impl Calendar {
    /// Every fault in it; none when it can be used.
    pub fn validate(&self) -> Vec<CalendarError> {
        let mut errors = Vec::new();
        let mut weekend = self.weekend.clone();
        weekend.sort_unstable();
        weekend.dedup();
        match weekend.len() {
            0 => errors.push(CalendarError::NoWeekend),
            7 => errors.push(CalendarError::OnlyWeekend),
            _ => {}
        }
        let mut seen = std::collections::BTreeSet::new();
        for day in &self.days {
            if day.date.year() != self.year {
                errors.push(CalendarError::OtherYear(day.date));
            }
            if !seen.insert(day.date) {
                errors.push(CalendarError::Twice(day.date));
            }
            if day.day_type == DayType::Working && !self.weekend.contains(&day.date.weekday()) {
                errors.push(CalendarError::NotAWeekend(day.date));
            }
        }
        errors
    }
}
