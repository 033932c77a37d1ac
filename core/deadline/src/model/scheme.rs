//! A way of counting that a body of law prescribes.

use super::Confidence;
use crate::date::MonthEnd;
use serde::{Deserialize, Serialize};
use std::ops::Not;

/// A counting scheme (FORMAT.md 1.60). Days are civil days of the rule's country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scheme {
    /// Its id, such as `kz-koap`.
    pub id: String,
    /// Which day, or minute, is the first.
    pub start: Start,
    /// What happens when the last day is a day off.
    pub roll: Roll,
    /// What "the same number" means in a month without it. `None`: no terms in months or years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month_end: Option<MonthEnd>,
    /// The hour at which the last day ends.
    pub end: End,
    /// The law can be read in more than one way, and this is the reading chosen.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub ambiguous: bool,
    /// How sure this reading is.
    pub confidence: Confidence,
    /// Source references.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

/// Where counting starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Start {
    /// Day 1 is the day after the event.
    DayAfter,
    /// Day 1 is the day of the event.
    TriggerDay,
    /// From the minute of the event, without pause.
    Moment,
}

/// What happens when the last day is a day off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Roll {
    /// Nothing.
    None,
    /// It moves to the next working day.
    Forward,
    /// It moves to the working day before, as pay days do.
    Backward,
}

/// The hour at which the last day ends, local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    /// Midnight at the end of the day.
    #[serde(rename = "24:00")]
    Midnight,
    /// When the office closes; a letter handed to the post by midnight is in time.
    #[serde(rename = "posted")]
    Posted,
    /// When the office closes.
    #[serde(rename = "office-close")]
    OfficeClose,
    /// The exact minute.
    #[serde(rename = "exact")]
    Exact,
}
