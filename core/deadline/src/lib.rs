//! Terms and stays, counted by the law's own rules, with every step told. No I/O, no clock, no floats.
//!
//! # The two dates
//! A wrong day can mean expulsion, and the laws can often be read in more than one way. So [`compute`] never gives one date:
//!
//! - **do by**: in time under the strictest reading. The day of the event is day 1, a last day on a day off does not move on,
//!   holidays that are only expected are worked. Months end one day before the same number.
//! - **last day**: the last lawful day as the counting scheme of that law has it, days off included.
//!
//! Do by is never after last day. Only for terms in hours are both the same minute. Whoever acts by the first is safe; whoever
//! has missed the first still has until the second, and needs to hear that too.
//!
//! Stays ([`compute_stay`]) count both the day of entry and the day of exit; the plain count beside it leaves out the former.
//!
//! Where the last day cannot be told without a risk of being too late (an unknown term, a year whose days off nobody has
//! published) there is none, and only the safe date is given.
//!
//! # Data, not code
//! ```text
//! Rule (how long, from what, for whom) ─┐
//! Scheme (which day is first, what moves) ─┼─► compute ─► Answer: do by, last day, steps, flags, sources, calendars used
//! Calendars (which days are off, how sure) ┘
//! ```
//! All three are signed content; this crate holds no law and no holiday. Steps, flags and errors name Fluent messages of
//! `content/ui/<locale>.ftl` ([`KEYS`]), so that a reader can check each step in the reader's own language.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use huquq_deadline::{Calendars, Rule, Scheme, compute};
//! let scheme: Scheme = serde_json::from_str(
//!     r#"{"id":"kz-koap","start":"day-after","roll":"forward","month_end":"last-day","end":"24:00",
//!         "ambiguous":true,"confidence":"low","sources":["kz-koap:739"]}"#)?;
//! let rule: Rule = serde_json::from_str(
//!     r#"{"id":"kz-43","country":"kz","kind":"duty","version":[{"scheme":"kz-koap","basis":"КоАП РК, ст. 826-2",
//!         "confidence":"high","length":{"n":10,"unit":"calendar-days"}}]}"#)?;
//! let calendar: huquq_deadline::Calendar = serde_json::from_str(
//!     r#"{"country":"kz","year":2026,"compiled":"2026-11-24","weekend":["sat","sun"]}"#)?;
//! let calendars: Calendars = [calendar].into_iter().collect();
//! // Ten days from Thursday 16 April end on Sunday 26 April, which moves to Monday.
//! let answer = compute(&rule, &[scheme], &calendars, "2026-04-16".parse()?, None)?;
//! assert_eq!(answer.do_by.to_string(), "2026-04-25");
//! assert_eq!(answer.last_day.map(|d| d.to_string()).as_deref(), Some("2026-04-27"));
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]

pub mod calendar;
mod country;
mod date;
mod error;
pub mod icalendar;
mod keys;
pub mod model;
mod now;
mod pick;
mod remind;
mod stay;
mod term;
mod trace;

pub use calendar::Calendars;
pub use date::{DateError, Day, Moment, MonthEnd, Trigger, Weekday, When};
pub use error::{DeadlineError, NOTHING_RUNS, RULE_FOR_YOU, TripsError};
pub use keys::{ARGS, HOLIDAYS, KEYS};
pub use model::{Calendar, Rule, Scheme};
pub use now::{Outcome, Running, Situation, State, running};
pub use remind::{REMINDER_TITLE, Reminder, reminders};
pub use stay::{Journey, StayAnswer, Trip, compute_stay, parse_journeys, parse_trips, remarks, trips_to};
pub use term::{Answer, compute};
pub use trace::{Arg, Flag, Step};
