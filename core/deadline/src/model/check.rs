//! Faults in a rule that only its scheme shows. Lint reports them; counting refuses a version that has one.

use super::{Roll, Rule, RuleVersion, Scheme, Start, Stay, StayKind, Unit};
use crate::date::Day;
use thiserror::Error;

/// The greatest number of units, and of days of a window.
const MOST: u32 = 100_000;

/// A fault and where it is.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("rule {rule}, version {version}: {problem}")]
pub struct RuleError {
    /// Id of the rule.
    pub rule: String,
    /// Number of the version in the file, from 1.
    pub version: usize,
    /// The fault.
    pub problem: Problem,
}

/// What is wrong with a version of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Problem {
    /// The rule has no version at all.
    #[error("there is no version")]
    NoVersions,
    /// No scheme of that id.
    #[error("there is no scheme `{0}`")]
    UnknownScheme(String),
    /// None of `length`, `fixed` and `stay`, or more than one.
    #[error("exactly one of `length`, `fixed` and `stay` must stand here")]
    LengthOrStay,
    /// `fixed` outside its bounds.
    #[error("`fixed` takes months 0 to 24, day 1 to 31 and days -366 to 366")]
    FixedRange,
    /// `fixed` with a scheme that starts to the minute.
    #[error("`fixed` needs a scheme that counts days, not start = \"moment\"")]
    FixedNeedsDays,
    /// A term counted back from the event whose end moves on.
    #[error("a term `before` the event cannot roll forward: it would end too late")]
    BeforeRolls,
    /// More than a year of preparation.
    #[error("`prepare` must be 0 to 365, not {0}")]
    PrepareRange(u16),
    /// Length outside 1 to 100,000.
    #[error("`n` must be 1 to 100000, not {0}")]
    LengthRange(u32),
    /// Hours with a scheme that starts with a day.
    #[error("hours need a scheme with start = \"moment\"")]
    HoursNeedMoment,
    /// A scheme that starts to the minute, with a unit that has no minutes.
    #[error("a scheme with start = \"moment\" counts hours, calendar days, weeks or half-months only")]
    MomentNeedsHours,
    /// A scheme that starts to the minute and moves the end.
    #[error("a scheme with start = \"moment\" cannot roll")]
    MomentRolls,
    /// Months or years with a scheme that does not say what a missing number means.
    #[error("months and years need `month_end` in the scheme")]
    MonthsNeedMonthEnd,
    /// A stay with a scheme that moves the end.
    #[error("a stay needs a scheme with roll = \"none\" that counts days")]
    StayRolls,
    /// A visit of no days.
    #[error("`per_visit` must be 1 to 100000, not {0}")]
    PerVisitRange(u32),
    /// A window of no days, or of too many.
    #[error("`window` must be 1 to 100000, not {0}")]
    WindowRange(u32),
    /// No days allowed, or more than the window (of a calendar year: 364) has.
    #[error("`used` must be 1 to `window` (to 364 in a calendar year), not {0}")]
    UsedRange(u32),
    /// No days outside, or too many.
    #[error("`away` must be 1 to 100000, not {0}")]
    AwayRange(u32),
    /// A field that this kind of stay needs.
    #[error("this kind of stay needs `{0}`")]
    StayNeeds(&'static str),
    /// A field that this kind of stay cannot have.
    #[error("this kind of stay cannot have `{0}`")]
    StayHasNo(&'static str),
    /// All days of the window allowed and visits without limit.
    #[error("`used` equals `window` and there is no `per_visit`: this limits nothing")]
    LimitsNothing,
    /// It ends before it begins.
    #[error("valid_to {to} is before valid_from {from}")]
    EndsBeforeStart {
        /// First day.
        from: Day,
        /// Last day.
        to: Day,
    },
    /// Two versions are in force on one day.
    #[error("in force on the same days as version {0}")]
    Overlaps(usize),
}

impl Rule {
    /// Every fault of the rule together with its schemes; none when it can be counted.
    ///
    /// Two versions may not share a day, whomever they concern: a rule for other people is another rule.
    pub fn validate(&self, schemes: &[Scheme]) -> Vec<RuleError> {
        let error = |version: usize, problem| RuleError { rule: self.id.clone(), version, problem };
        let mut errors = Vec::new();
        if self.versions.is_empty() {
            errors.push(error(0, Problem::NoVersions));
        }
        if self.prepare > 365 {
            errors.push(error(0, Problem::PrepareRange(self.prepare)));
        }
        for (index, version) in self.versions.iter().enumerate() {
            match schemes.iter().find(|s| s.id == version.scheme) {
                Some(scheme) => {
                    errors.extend(version.problems(scheme).into_iter().map(|p| error(index + 1, p)))
                }
                None => errors.push(error(index + 1, Problem::UnknownScheme(version.scheme.clone()))),
            }
            if let (Some(from), Some(to)) = (version.valid_from, version.valid_to)
                && to < from
            {
                errors.push(error(index + 1, Problem::EndsBeforeStart { from, to }));
            }
            for (other, earlier) in self.versions.iter().enumerate().take(index) {
                if version.shares_a_day_with(earlier) {
                    errors.push(error(index + 1, Problem::Overlaps(other + 1)));
                }
            }
        }
        errors
    }
}

impl RuleVersion {
    fn shares_a_day_with(&self, other: &Self) -> bool {
        let starts_in_time = |a: &Self, b: &Self| match (a.valid_from, b.valid_to) {
            (Some(from), Some(to)) => from <= to,
            _ => true,
        };
        starts_in_time(self, other) && starts_in_time(other, self)
    }

    /// What keeps this version from being counted by that scheme.
    pub(crate) fn problems(&self, scheme: &Scheme) -> Vec<Problem> {
        let mut found = Vec::new();
        match (self.length, self.fixed, self.stay) {
            (Some(length), None, None) => {
                if !(1..=MOST).contains(&length.n) {
                    found.push(Problem::LengthRange(length.n));
                }
                match (length.unit, scheme.start) {
                    (Unit::Hours, Start::DayAfter | Start::TriggerDay) => {
                        found.push(Problem::HoursNeedMoment)
                    }
                    (Unit::WorkingDays | Unit::Months | Unit::Years, Start::Moment) => {
                        found.push(Problem::MomentNeedsHours);
                    }
                    _ => {}
                }
                if scheme.start == Start::Moment && scheme.roll != Roll::None {
                    found.push(Problem::MomentRolls);
                }
                if length.before && scheme.roll == Roll::Forward {
                    found.push(Problem::BeforeRolls);
                }
                if matches!(length.unit, Unit::Months | Unit::Years) && scheme.month_end.is_none() {
                    found.push(Problem::MonthsNeedMonthEnd);
                }
            }
            (None, Some(fixed), None) => {
                let day = fixed.day.is_none_or(|d| (1..=31).contains(&d));
                if !(0..=24).contains(&fixed.months) || !(-366..=366).contains(&fixed.days) || !day {
                    found.push(Problem::FixedRange);
                }
                if scheme.start == Start::Moment {
                    found.push(Problem::FixedNeedsDays);
                }
            }
            (None, None, Some(stay)) => {
                stay.problems(&mut found);
                if scheme.roll != Roll::None || scheme.start == Start::Moment {
                    found.push(Problem::StayRolls);
                }
            }
            _ => found.push(Problem::LengthOrStay),
        }
        found
    }
}

impl Stay {
    fn problems(&self, found: &mut Vec<Problem>) {
        if let Some(n) = self.per_visit.filter(|n| !(1..=MOST).contains(n)) {
            found.push(Problem::PerVisitRange(n));
        }
        let (most, needs): (u32, &[&'static str]) = match self.kind {
            StayKind::Rolling => (self.window.unwrap_or(MOST), &["used", "window"]),
            StayKind::Reset => (MOST, &["used", "away"]),
            // All days of a year would limit nothing.
            StayKind::CalendarYear => (364, &["used"]),
            StayKind::Visit => (MOST, &["per_visit"]),
        };
        let fields = [
            ("used", self.used),
            ("window", self.window),
            ("away", self.away),
            ("per_visit", self.per_visit),
        ];
        for (name, value) in fields {
            match (needs.contains(&name), value) {
                (true, None) => found.push(Problem::StayNeeds(name)),
                (false, Some(_)) if name != "per_visit" => found.push(Problem::StayHasNo(name)),
                _ => {}
            }
        }
        if let Some(n) = self.window.filter(|n| !(1..=MOST).contains(n)) {
            found.push(Problem::WindowRange(n));
        }
        if let Some(n) = self.away.filter(|n| !(1..=MOST).contains(n)) {
            found.push(Problem::AwayRange(n));
        }
        if let Some(n) = self.used.filter(|n| !(1..=most).contains(n)) {
            found.push(Problem::UsedRange(n));
        }
        let whole_window = self.kind == StayKind::Rolling && self.used == self.window;
        if whole_window && self.used.is_some() && self.per_visit.is_none() {
            found.push(Problem::LimitsNothing);
        }
    }
}
