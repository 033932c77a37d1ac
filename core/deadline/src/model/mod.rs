//! The data a term is counted from, as FORMAT.md 1.60 and 1.70 write it: the same field names in TOML and in packs.
//!
//! Unknown fields are ignored, because an older reader must read a newer pack (FORMAT.md 2.6). An unknown value of a known
//! field is an error: a way of counting that this reader does not know must not be counted some other way.

mod calendar;
mod check;
mod rule;
mod scheme;

pub use calendar::{Calendar, CalendarDay, CalendarError, DayState, DayType};
pub use check::{Problem, RuleError};
pub use rule::{Fixed, Kind, Length, Rule, RuleVersion, Stay, StayKind, Unit};
pub use scheme::{End, Roll, Scheme, Start};

use serde::{Deserialize, Serialize};

/// The event that begins a stay.
pub(crate) const ENTERED: &str = "entered";
/// The event of coming to the place where one stays.
pub(crate) const ARRIVED: &str = "arrived-at-host";

/// How sure a fact is, as the person who researched it judged. Ordered: `Low < Medium < High`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Old, second-hand, contradictory, or a reading of a silent law.
    Low,
    /// One official or serious source, or an older text of the law.
    Medium,
    /// The law itself in a recent edition, or two sources that agree.
    High,
}
