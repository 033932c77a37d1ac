//! One term: from an event to the two dates.

mod answer;
mod count;
mod look;
mod roll;
mod strict;

pub use answer::Answer;

use crate::calendar::Calendars;
use crate::date::{Day, Moment, MonthEnd, Trigger, When};
use crate::error::DeadlineError;
use crate::keys;
use crate::model::{End, Fixed, Kind, Length, Problem, Rule, Scheme, Start, Stay, StayKind, Unit};
use crate::pick::{Case, Tally};
use crate::trace::Step;
use std::collections::BTreeSet;

/// How a term is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    /// As the scheme says.
    Scheme,
    /// The day of the event is day 1, estimated holidays are worked.
    Strict,
}

/// A term being counted.
struct Count<'a> {
    case: Case<'a>,
    calendars: &'a Calendars,
    /// Years whose days off mattered.
    years: BTreeSet<i32>,
    /// The last day hangs on a weekend of a year whose calendar is not known: that weekend may be worked.
    unsure: bool,
    tally: Tally,
}

/// Counts `rule` from `trigger`.
///
/// The version in force on the day of the event applies. `nationality` is ISO 3166-1 alpha-2; without one, a rule for some
/// people is counted and the trace says that it is not for everybody. `calendars` are those of any countries; the rule's own
/// are used. Days are civil days in the country of the rule, which the caller knows and this crate does not.
///
/// For a stay rule the event is the entry and the answer is the last day of that one visit; only the ledger
/// ([`crate::compute_stay`]) knows the earlier ones.
///
/// # Errors
/// Every [`DeadlineError`] but [`DeadlineError::NotAStay`] and [`DeadlineError::BadTrips`].
pub fn compute(
    rule: &Rule,
    schemes: &[Scheme],
    calendars: &Calendars,
    trigger: Trigger,
    nationality: Option<&str>,
) -> Result<Answer, DeadlineError> {
    let case = Case::pick(rule, schemes, trigger.day, nationality)?;
    let tally = case.tally(trigger.day, nationality);
    let mut count = Count { case, calendars, years: BTreeSet::new(), unsure: false, tally };
    let (do_by, last_day) = match (case.version.length, case.version.fixed, case.version.stay) {
        (Some(length), ..) if case.scheme.start == Start::Moment => {
            let end = When::Moment(count.end_minute(length, trigger)?);
            (end, Some(end).filter(|_| !case.version.unknown))
        }
        (Some(length), ..) => count.both_days(length, trigger.day)?,
        (None, Some(fixed), _) => count.fixed_day(fixed, trigger.day)?,
        (None, None, Some(stay)) => {
            let last = When::Day(count.one_visit(stay, trigger.day)?);
            (last, Some(last).filter(|_| !case.version.unknown))
        }
        (None, None, None) => {
            return Err(DeadlineError::BadRule { rule: rule.id.clone(), problem: Problem::LengthOrStay });
        }
    };
    Ok(count.answer(do_by, last_day))
}

impl Count<'_> {
    /// Hours, and days of 24 hours where the scheme starts to the minute. Nothing moves.
    fn end_minute(&mut self, length: Length, trigger: Trigger) -> Result<Moment, DeadlineError> {
        let needs = || DeadlineError::NeedsMoment { rule: self.case.rule.id.clone() };
        let start = Moment::new(trigger.day, trigger.minute.ok_or_else(needs)?)?;
        let (key, factor) = match length.unit {
            Unit::Hours => (keys::COUNT_HOURS, 1),
            Unit::Weeks => (keys::COUNT_DAYS_EXACT, 24 * 7),
            Unit::HalfMonths => (keys::COUNT_DAYS_EXACT, 24 * 15),
            // The other units never come here: `Case::pick` refuses them.
            Unit::CalendarDays | Unit::WorkingDays | Unit::Months | Unit::Years => {
                (keys::COUNT_DAYS_EXACT, 24)
            }
        };
        let hours = length.n.checked_mul(factor).and_then(|h| i32::try_from(h).ok());
        let hours = hours.ok_or(DeadlineError::OutOfRange)?;
        let end = start.add_hours(if length.before { -hours } else { hours })?;
        let n = if key == keys::COUNT_HOURS { length.n } else { length.n * (factor / 24) };
        self.tally.step(Step::new(keys::EVENT, [("date", When::Moment(start).into())]));
        if length.before {
            self.tally.step(Step::new(keys::BEFORE, [("date", When::Moment(start).into())]));
        }
        self.tally.step(Step::new(key, [("n", n.into()), ("date", When::Moment(end).into())]));
        Ok(end)
    }

    /// The strict day and the last day.
    fn both_days(&mut self, length: Length, trigger: Day) -> Result<(When, Option<When>), DeadlineError> {
        self.tally.step(Step::new(keys::EVENT, [("date", trigger.into())]));
        let end = self.unrolled(length, trigger, Reading::Scheme)?;
        let strict = self.unrolled(length, trigger, Reading::Strict)?;
        self.two_dates(end, strict, length.unit, earliest(strict, trigger)?)
    }

    /// A day that follows from the event: no counting, so no reading makes it another day; only days off move it.
    fn fixed_day(&mut self, fixed: Fixed, trigger: Day) -> Result<(When, Option<When>), DeadlineError> {
        self.tally.step(Step::new(keys::EVENT, [("date", trigger.into())]));
        let mut day = trigger.add_months(fixed.months, MonthEnd::LastDay)?;
        if let Some(number) = fixed.day {
            let (year, month, _) = day.ymd();
            let first = Day::from_ymd(year, month, 1)?;
            let last = first.add_months(1, MonthEnd::LastDay)?.add_days(-1)?;
            day = first.add_days(i32::from(number) - 1)?.min(last);
        }
        let day = day.add_days(fixed.days)?;
        self.tally.step(Step::new(keys::FIXED, [("date", day.into())]));
        self.two_dates(day, day, Unit::CalendarDays, earliest(day, trigger)?)
    }

    /// What days off make of the scheme's day and of the strict one. `earliest`: no day before it is named.
    fn two_dates(
        &mut self,
        end: Day,
        strict: Day,
        unit: Unit,
        earliest: Day,
    ) -> Result<(When, Option<When>), DeadlineError> {
        let last = self.rolled(end, unit)?;
        let known = !self.unsure && !self.case.version.unknown;
        let until = match self.case.scheme.end {
            End::Midnight => Some(keys::UNTIL_MIDNIGHT),
            End::OfficeClose => Some(keys::UNTIL_OFFICE_CLOSES),
            End::Posted => Some(keys::UNTIL_POSTED),
            End::Exact => None,
        };
        // An official's closing hour is no help to the reader, nor is that of an office that is closed all day.
        let helps = known && self.case.rule.kind == Kind::Duty && !self.glance(last).off;
        if let Some(key) = until.filter(|_| helps) {
            self.tally.step(Step::new(key, [("date", last.into())]));
        }
        let do_by = self.strict(strict, unit, last, known, earliest)?;
        Ok((When::Day(do_by), known.then_some(When::Day(last))))
    }

    /// The last day of one visit that begins on `entry`, as if it were the first.
    fn one_visit(&mut self, stay: Stay, entry: Day) -> Result<Day, DeadlineError> {
        let needs = || DeadlineError::StayNeedsTrips { rule: self.case.rule.id.clone() };
        let per_visit = stay.per_visit.ok_or_else(needs)?;
        let days = i32::try_from(stay.used.map_or(per_visit, |used| used.min(per_visit)))
            .map_err(|_| DeadlineError::OutOfRange)?;
        let last = entry.add_days(days - 1)?;
        self.tally.step(Step::new(keys::STAY_BOTH_DAYS, []));
        self.tally.step(Step::new(keys::STAY_VISIT_LIMIT, [("n", per_visit.into())]));
        tell_limit(&mut self.tally, stay);
        self.tally.step(Step::new(keys::STAY_ENTRY, [("date", entry.into()), ("last", last.into())]));
        self.tally.step(Step::new(keys::STAY_EARLIER_VISITS, []));
        Ok(last)
    }

    fn answer(mut self, do_by: When, last_day: Option<When>) -> Answer {
        self.case.flag_if_not_in_force(last_day.unwrap_or(do_by).day(), &mut self.tally);
        let calendar = self.close_calendars();
        Answer {
            rule: self.case.rule.id.clone(),
            do_by,
            last_day,
            steps: self.tally.steps,
            flags: self.tally.flags.into_iter().collect(),
            sources: self.tally.sources,
            basis: self.case.version.basis.clone(),
            confidence: self.case.confidence(),
            calendar,
        }
    }
}

/// The first day that may be named for a term that ends on `end`: nothing can be done before its event, but for a term that ends
/// before it any day, and no row of days off is longer than a month.
fn earliest(end: Day, trigger: Day) -> Result<Day, DeadlineError> {
    if end < trigger { Ok(end.add_days(-31)?) } else { Ok(trigger) }
}

/// Says which days are added up and how many may be.
pub(crate) fn tell_limit(tally: &mut Tally, stay: Stay) {
    let Some(used) = stay.used else { return };
    let n = ("n", used.into());
    tally.step(match stay.kind {
        StayKind::Rolling => {
            Step::new(keys::STAY_WINDOW_LIMIT, [n, ("window", stay.window.unwrap_or(used).into())])
        }
        StayKind::Reset => Step::new(keys::STAY_RESET_LIMIT, [n, ("away", stay.away.unwrap_or(used).into())]),
        StayKind::CalendarYear => Step::new(keys::STAY_YEAR_LIMIT, [n]),
        StayKind::Visit => return,
    });
}
