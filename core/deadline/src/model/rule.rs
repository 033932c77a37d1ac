//! A term: how long, from what, for whom, under which law, in force when.

use super::Confidence;
use crate::date::Day;
use serde::{Deserialize, Serialize};

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
    /// An official, an employer, somebody else.
    Limit,
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
    /// The length of a term. Exactly one of this and `stay` stands in a version this reader can count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<Length>,
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

/// The limits of a stay. The days of entry and of exit both count as full days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stay {
    /// Days one visit may last. `None`: no such limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_visit: Option<u32>,
    /// Days in all within `window`.
    pub used: u32,
    /// Days looked at.
    pub window: u32,
    /// Which days those are.
    pub kind: StayKind,
}

/// Which days the window of a stay holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StayKind {
    /// Any `window` days that end on the day asked.
    Rolling,
}

/// [`Rule`] as it may be written. `kind` is text here, because in a pack it holds the kind of the record.
#[derive(Deserialize)]
struct Written {
    id: String,
    country: String,
    kind_of: Option<Kind>,
    kind: Option<String>,
    version: Vec<RuleVersion>,
}

impl TryFrom<Written> for Rule {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        let kind = match (written.kind_of, written.kind.as_deref()) {
            (Some(kind), _) => kind,
            (None, Some("duty")) => Kind::Duty,
            (None, Some("limit")) => Kind::Limit,
            (None, Some(other)) => {
                return Err(format!("unknown kind `{other}` of a rule, expected `duty` or `limit`"));
            }
            (None, None) => return Err("missing field `kind`".into()),
        };
        Ok(Self { id: written.id, country: written.country, kind, versions: written.version })
    }
}
