//! A term: how long, from what, for whom, under which law, in force when.

use super::Confidence;
use crate::date::Day;
use serde::{Deserialize, Serialize};
use std::ops::Not;

/// One term or stay rule (FORMAT.md 1.60).
///
/// In a pack every record's own `kind` is `rule`, so there this rule's kind is written `kind_of`; in the editors' TOML it is
/// `kind`. Both are read, `kind_of` is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written")]
pub struct Rule {
    /// Its id, such as `kz-43`.
    pub id: String,
    /// ISO 3166-1 alpha-2, lower case: whose law, and whose calendar.
    pub country: String,
    /// Who must act.
    #[serde(rename = "kind_of")]
    pub kind: Kind,
    /// What it counts from: one word for one event in all countries, such as `fine-order`. Empty in older packs.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub event: String,
    /// Rows of the research it covers; empty: its id in upper case.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<String>,
    /// What must be true of the reader for it to run, such as `eaeu-worker`; empty: nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<String>,
    /// Days a person needs to prepare what must be done, 0 to 365. Reminders come that much earlier.
    #[serde(skip_serializing_if = "is_one")]
    pub prepare: u16,
    /// Its versions in time; the date of the event chooses.
    #[serde(rename = "version")]
    pub versions: Vec<RuleVersion>,
}

/// Who must act by the end of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The reader.
    Duty,
    /// An official, an employer, somebody else: the reader may rely on it only when the later date is over.
    Limit,
    /// Nobody: before it is over the reader must not do something, so the later date is the safe one.
    Wait,
}

/// A rule as it stood or stands between two days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleVersion {
    /// First day in force. `None`: unknown, taken as always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Day>,
    /// Last day in force. `None`: still in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Day>,
    /// Id of the counting scheme.
    pub scheme: String,
    /// The article, as a reader would quote it.
    pub basis: String,
    /// Source references.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// ISO 3166-1 alpha-2, upper case; empty: everyone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nationalities: Vec<String>,
    /// Nationalities it does not concern.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub except_nationalities: Vec<String>,
    /// What the law says is not known: the term here is only the safe one, and no last day follows from it.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub unknown: bool,
    /// The length of a term. Exactly one of this, `fixed` and `stay` stands in a version this reader can count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<Length>,
    /// A day that follows from the event without counting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixed: Option<Fixed>,
    /// The limits of a stay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stay: Option<Stay>,
}

impl RuleVersion {
    /// Whether it was in force on `day`.
    pub fn in_force(&self, day: Day) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day <= to)
    }

    /// Whether it concerns that nationality (ISO 3166-1 alpha-2, in either case).
    pub fn concerns(&self, nationality: &str) -> bool {
        let among = |list: &[String]| list.iter().any(|n| n.eq_ignore_ascii_case(nationality));
        (self.nationalities.is_empty() || among(&self.nationalities)) && !among(&self.except_nationalities)
    }

    /// Whether it concerns some people and not others.
    pub fn is_for_some(&self) -> bool {
        !self.nationalities.is_empty() || !self.except_nationalities.is_empty()
    }
}

/// How long a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Length {
    /// Number of units, 1 to 100,000.
    pub n: u32,
    /// Unit.
    pub unit: Unit,
    /// Counted back from the event: what must be done at least that long before it.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub before: bool,
}

/// A day that follows from the event without counting: the date of a ruling, the day before it, the 10th of the next month.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fixed {
    /// Months after the month of the event, 0 to 24.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub months: i32,
    /// Day of that month, 1 to 31; the last one where the month is shorter. `None`: the number of the event's day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<u8>,
    /// Days later, or earlier where negative, -366 to 366.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub days: i32,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_zero(n: &i32) -> bool {
    *n == 0
}

/// What a term is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Hours of the clock, without pause.
    Hours,
    /// Every day, days off included.
    CalendarDays,
    /// Days that are not days off in the country's calendar.
    WorkingDays,
    /// Seven days each: ends on the same weekday.
    Weeks,
    /// Fifteen days each (Civil Code of Kazakhstan art. 173, of Kyrgyzstan art. 208).
    HalfMonths,
    /// To the same number of the month.
    Months,
    /// To the same number of the month, twelve months each.
    Years,
}

/// The limits of a stay. In the safe count the days of entry and of exit both count as full days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stay {
    /// Days one visit may last. `None`: no such limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_visit: Option<u32>,
    /// Days in all within the window of `kind`; none for [`StayKind::Visit`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used: Option<u32>,
    /// Days looked at; for [`StayKind::Rolling`] only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<u32>,
    /// Days in a row outside after which counting begins anew; for [`StayKind::Reset`] only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub away: Option<u32>,
    /// Which days are added up.
    pub kind: StayKind,
}

/// Which days of a stay are added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StayKind {
    /// Those of any `window` days that end on the day asked.
    Rolling,
    /// All from the first entry on, until `away` days in a row were spent outside.
    Reset,
    /// Those from 1 January to 31 December.
    CalendarYear,
    /// Those of the visit; each visit for itself.
    Visit,
}

/// [`Rule`] as it may be written. `kind` is text here, because in a pack it holds the kind of the record.
#[derive(Deserialize)]
struct Written {
    id: String,
    country: String,
    kind_of: Option<Kind>,
    kind: Option<String>,
    #[serde(default)]
    event: String,
    #[serde(default)]
    rows: Vec<String>,
    #[serde(default)]
    facts: Vec<String>,
    #[serde(default = "one_day")]
    prepare: u16,
    version: Vec<RuleVersion>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_one(n: &u16) -> bool {
    *n == 1
}

fn one_day() -> u16 {
    1
}

impl TryFrom<Written> for Rule {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        let kind = match (written.kind_of, written.kind.as_deref()) {
            (Some(kind), _) => kind,
            (None, Some("duty")) => Kind::Duty,
            (None, Some("limit")) => Kind::Limit,
            (None, Some("wait")) => Kind::Wait,
            (None, Some(other)) => {
                return Err(format!("unknown kind `{other}` of a rule, expected `duty`, `limit` or `wait`"));
            }
            (None, None) => return Err("missing field `kind`".into()),
        };
        let Written { id, country, event, rows, facts, prepare, version, .. } = written;
        Ok(Self { id, country, kind, event, rows, facts, prepare, versions: version })
    }
}
