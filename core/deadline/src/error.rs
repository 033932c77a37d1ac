//! Why there is no answer.

use crate::date::{DateError, Day};
use crate::keys;
use crate::model::Problem;
use crate::trace::Arg;
use thiserror::Error;

/// Id of the message that names the rule a person should ask for instead; `rule` and `title` go into it.
pub const RULE_FOR_YOU: &str = keys::ERROR_RULE_FOR_YOU;

/// Id of the message for a person of whom no term is known to run.
pub const NOTHING_RUNS: &str = keys::NOTHING_RUNS;

/// Why there is no answer. No date is better than a wrong one.
///
/// [`std::fmt::Display`] speaks plain English; a screen shows the message [`DeadlineError::key`] names.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DeadlineError {
    /// The rule names a scheme that is not there.
    #[error("rule `{rule}` counts by scheme `{scheme}`, which is not in the content: update the content")]
    UnknownScheme {
        /// Id of the rule.
        rule: String,
        /// Id of the scheme.
        scheme: String,
    },
    /// The rule cannot be counted as it stands; lint would have refused it, or it is for a newer reader.
    #[error("rule `{rule}` cannot be counted: {problem}")]
    BadRule {
        /// Id of the rule.
        rule: String,
        /// The fault.
        problem: Problem,
    },
    /// The day of the event is before all versions of the rule.
    #[error("rule `{id}` was not in force on {on}: it exists since {since}")]
    NotYetInForce {
        /// Id of the rule.
        id: String,
        /// The day.
        on: Day,
        /// The first day of its first version.
        since: Day,
    },
    /// The day of the event is after a version that ended, and no later one had begun.
    #[error("rule `{id}` was not in force on {on}: it ended on {until}")]
    NoLongerInForce {
        /// Id of the rule.
        id: String,
        /// The day.
        on: Day,
        /// The last day of the version before it.
        until: Day,
    },
    /// The rule was in force, but not for that nationality.
    #[error("rule `{rule}` does not apply to citizens of {nationality}")]
    NotForNationality {
        /// Id of the rule.
        rule: String,
        /// ISO 3166-1 alpha-2, upper case.
        nationality: String,
    },
    /// Not an ISO 3166-1 alpha-2 code.
    #[error("`{0}` is not a country code: write two letters, such as UZ")]
    BadNationality(String),
    /// A day outside 1900 to 2200 was given, or would be the answer.
    #[error("only dates from 1900-01-01 to 2200-12-31 can be counted")]
    OutOfRange,
    /// Text that is not a date.
    #[error("`{0}` is not a date: write YYYY-MM-DD, or YYYY-MM-DDTHH:MM where the hour counts")]
    BadDate(String),
    /// Text that has the form of a date, of a month that is too short for it.
    #[error("there is no {text}: that month has {last} days")]
    NoSuchDate {
        /// The text.
        text: String,
        /// How many days that month has.
        last: u8,
    },
    /// The month the term ends in lacks the day, and the law does not say what then.
    #[error("the month the term ends in has no day {number}, and the law does not say what then")]
    NoSuchDay {
        /// The day of the month that is missing.
        number: u8,
    },
    /// The term runs to the minute and only a day was given.
    #[error("rule `{rule}` runs to the minute: give the hour too, YYYY-MM-DDTHH:MM")]
    NeedsMoment {
        /// Id of the rule.
        rule: String,
    },
    /// A ledger was asked for a rule that is a term.
    #[error("rule `{rule}` is a term, not a limit of a stay: compute the term instead")]
    NotAStay {
        /// Id of the rule.
        rule: String,
    },
    /// The stay has no limit for one visit, so the last day depends on all trips.
    #[error("rule `{rule}` adds up the days of all trips: give the trips")]
    StayNeedsTrips {
        /// Id of the rule.
        rule: String,
    },
    /// No rule is known for that country.
    #[error("nothing is known about `{text}`; known are {known}")]
    NoCountry {
        /// What was given.
        text: String,
        /// The countries there are rules for.
        known: String,
    },
    /// No rule of the country counts from that event.
    #[error("no rule counts from `{text}`; known are {known}")]
    NoEvent {
        /// What was given.
        text: String,
        /// The events rules count from.
        known: String,
    },
    /// No rule of the country asks for that fact.
    #[error("no rule asks for `{text}`; known are {known}")]
    NoFact {
        /// What was given.
        text: String,
        /// The facts rules ask for.
        known: String,
    },
    /// The trips contradict each other.
    #[error(transparent)]
    BadTrips(#[from] TripsError),
}

/// What is wrong with a list of trips.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TripsError {
    /// Not of the form `ENTRY/EXIT`, or `ENTRY/` while inside.
    #[error("`{0}` is not a trip: write ENTRY/EXIT as YYYY-MM-DD/YYYY-MM-DD, or ENTRY/ if the stay goes on")]
    Unreadable(String),
    /// A trip whose country is missing or is no code.
    #[error("`{0}` does not name a country: write KZ:ENTRY/EXIT")]
    Country(String),
    /// The exit is before the entry.
    #[error("the exit {to} is before the entry {from}")]
    Reversed {
        /// Entry.
        from: Day,
        /// Exit.
        to: Day,
    },
    /// Two trips hold that day, and it is not the exit of one and the entry of the other.
    #[error("two trips hold {0}; only an exit and the next entry may share a day")]
    Overlap(Day),
    /// A trip without exit is followed by another.
    #[error("the trip that began on {0} has no exit, yet another one follows")]
    OpenNotLast(Day),
    /// The last entry was given apart from the trips, as another day.
    #[error("the last trip began on {trip}, but {entered} was given as the day of entry")]
    OtherEntry {
        /// The day given.
        entered: Day,
        /// The entry of the last trip.
        trip: Day,
    },
}

impl DeadlineError {
    /// Id of the Fluent message that tells the reader.
    pub fn key(&self) -> &'static str {
        match self {
            Self::UnknownScheme { .. } => keys::ERROR_UNKNOWN_SCHEME,
            Self::BadRule { .. } => keys::ERROR_BAD_RULE,
            Self::NotYetInForce { .. } => keys::ERROR_NOT_YET,
            Self::NoLongerInForce { .. } => keys::ERROR_NO_LONGER,
            Self::NotForNationality { .. } => keys::ERROR_NOT_FOR_NATIONALITY,
            Self::BadNationality(_) => keys::ERROR_BAD_NATIONALITY,
            Self::BadTrips(TripsError::Country(_)) => keys::ERROR_TRIPS_COUNTRY,
            Self::OutOfRange => keys::ERROR_OUT_OF_RANGE,
            Self::BadDate(_) => keys::ERROR_BAD_DATE,
            Self::NoSuchDate { .. } => keys::ERROR_NO_SUCH_DATE,
            Self::NoSuchDay { .. } => keys::ERROR_NO_SUCH_DAY,
            Self::NeedsMoment { .. } => keys::ERROR_NEEDS_MOMENT,
            Self::NotAStay { .. } => keys::ERROR_NOT_A_STAY,
            Self::StayNeedsTrips { .. } => keys::ERROR_STAY_NEEDS_TRIPS,
            Self::BadTrips(TripsError::Unreadable(_)) => keys::ERROR_TRIPS_UNREADABLE,
            Self::BadTrips(TripsError::Reversed { .. }) => keys::ERROR_TRIPS_REVERSED,
            Self::BadTrips(TripsError::Overlap(_)) => keys::ERROR_TRIPS_OVERLAP,
            Self::BadTrips(TripsError::OpenNotLast(_)) => keys::ERROR_TRIPS_OPEN,
            Self::BadTrips(TripsError::OtherEntry { .. }) => keys::ERROR_TRIPS_OTHER_ENTRY,
            Self::NoCountry { .. } => keys::ERROR_NO_COUNTRY,
            Self::NoEvent { .. } => keys::ERROR_NO_EVENT,
            Self::NoFact { .. } => keys::ERROR_NO_FACT,
        }
    }

    /// What to put into that message.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        let text = |t: &String| Arg::Text(t.clone());
        // What somebody pasted must not fill the screen.
        let short = |t: &String| Arg::Text(t.chars().take(80).collect());
        match self {
            Self::UnknownScheme { rule, scheme } => vec![("rule", text(rule)), ("scheme", text(scheme))],
            Self::NotYetInForce { id, on, since } => {
                vec![("rule", text(id)), ("date", (*on).into()), ("from", (*since).into())]
            }
            Self::NoLongerInForce { id, on, until } => {
                vec![("rule", text(id)), ("date", (*on).into()), ("to", (*until).into())]
            }
            Self::NotForNationality { rule, nationality } => {
                vec![("rule", text(rule)), ("nationality", text(nationality))]
            }
            Self::OutOfRange => Vec::new(),
            Self::BadDate(bad)
            | Self::BadNationality(bad)
            | Self::BadTrips(TripsError::Unreadable(bad) | TripsError::Country(bad)) => {
                vec![("text", short(bad))]
            }
            Self::NoSuchDate { text: bad, last } => {
                vec![("text", short(bad)), ("n", u32::from(*last).into())]
            }
            Self::NoSuchDay { number } => vec![("number", u32::from(*number).into())],
            Self::BadRule { rule, .. }
            | Self::NeedsMoment { rule }
            | Self::NotAStay { rule }
            | Self::StayNeedsTrips { rule } => vec![("rule", text(rule))],
            Self::BadTrips(TripsError::Reversed { from, to }) => {
                vec![("from", (*from).into()), ("to", (*to).into())]
            }
            Self::BadTrips(TripsError::Overlap(day)) => vec![("date", (*day).into())],
            Self::BadTrips(TripsError::OpenNotLast(from)) => vec![("from", (*from).into())],
            Self::BadTrips(TripsError::OtherEntry { entered, trip }) => {
                vec![("date", (*entered).into()), ("from", (*trip).into())]
            }
            Self::NoCountry { text: bad, known }
            | Self::NoEvent { text: bad, known }
            | Self::NoFact { text: bad, known } => vec![("text", text(bad)), ("known", text(known))],
        }
    }
}

impl From<DateError> for DeadlineError {
    fn from(error: DateError) -> Self {
        match error {
            DateError::NotADate(text) => Self::BadDate(text),
            DateError::NoSuchDate { text, last } => Self::NoSuchDate { text, last },
            DateError::OutOfRange => Self::OutOfRange,
            DateError::NoSuchDay { number } => Self::NoSuchDay { number },
        }
    }
}
