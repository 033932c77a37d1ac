//! How an answer came about, in a form any language can say.

use crate::date::{Day, Moment, When};
use crate::keys;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// One counting decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Id of the Fluent message that says it; one of [`crate::KEYS`].
    pub key: &'static str,
    /// What to put into the message.
    #[serde(serialize_with = "as_map")]
    pub args: Vec<(&'static str, Arg)>,
}

/// Something to put into a message. The screen formats days and minutes in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Arg {
    /// A day.
    Day(Day),
    /// A minute.
    Moment(Moment),
    /// A number; plural forms depend on it.
    Number(i64),
    /// Text shown as it is.
    Text(String),
    /// Id of another message, to be shown in its place.
    Term(String),
}

/// A warning about the whole answer. In JSON its name in snake case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// The law can be read in more than one way; one reading was chosen.
    AmbiguousLaw,
    /// A day was looked at in a year whose days off are not known: only weekends were taken as off.
    UnpublishedYear,
    /// A day was looked at that is only expected to be off, or to be worked.
    EstimatedHoliday,
    /// The rule or its way of counting is of low confidence.
    LowConfidence,
    /// Days off that were moved or set free, or weekend days that are worked, lie in the way.
    MovedDays,
    /// The law changed, or will change, between the first and the last day that was counted.
    UncertainVersion,
    /// What term the law gives is not known; only a safe date can be given.
    UnknownTerm,
}

impl Flag {
    /// Id of the Fluent message.
    pub fn key(self) -> &'static str {
        match self {
            Self::AmbiguousLaw => keys::FLAG_AMBIGUOUS_LAW,
            Self::UnpublishedYear => keys::FLAG_UNPUBLISHED_YEAR,
            Self::EstimatedHoliday => keys::FLAG_ESTIMATED_HOLIDAY,
            Self::LowConfidence => keys::FLAG_LOW_CONFIDENCE,
            Self::MovedDays => keys::FLAG_MOVED_DAYS,
            Self::UncertainVersion => keys::FLAG_UNCERTAIN_VERSION,
            Self::UnknownTerm => keys::FLAG_UNKNOWN_TERM,
        }
    }
}

impl Step {
    pub(crate) fn new<const N: usize>(key: &'static str, args: [(&'static str, Arg); N]) -> Self {
        Self { key, args: args.into() }
    }
}

impl Arg {
    /// The message that names a holiday; one this crate has no message for is "a holiday".
    pub(crate) fn holiday(name: Option<&str>) -> Self {
        let name = name.filter(|n| keys::HOLIDAYS.contains(n)).unwrap_or("other");
        Self::Term(format!("holiday-{name}"))
    }
}

impl From<Day> for Arg {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl From<When> for Arg {
    fn from(when: When) -> Self {
        match when {
            When::Day(day) => Self::Day(day),
            When::Moment(moment) => Self::Moment(moment),
        }
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

fn as_map<S: Serializer>(args: &[(&'static str, Arg)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(args.len()))?;
    for (name, value) in args {
        map.serialize_entry(name, value)?;
    }
    map.end()
}
