//! From the event to the end of the term, before anything moves.

use super::{Count, Reading};
use crate::date::{DateError, Day, MonthEnd};
use crate::error::DeadlineError;
use crate::keys;
use crate::model::{Length, Start, Unit};
use crate::trace::Step;

impl Count<'_> {
    /// The last day of the term by that reading. Only the reading of the scheme is told.
    pub(super) fn unrolled(
        &mut self,
        length: Length,
        trigger: Day,
        reading: Reading,
    ) -> Result<Day, DeadlineError> {
        if length.before {
            return self.counted_back(length, trigger, reading);
        }
        let same_day = reading == Reading::Strict || self.case.scheme.start == Start::TriggerDay;
        let first = if same_day { trigger } else { trigger.add_days(1)? };
        if reading == Reading::Scheme {
            let key = if same_day { keys::START_SAME_DAY } else { keys::START_NEXT_DAY };
            self.tally.step(Step::new(key, [("date", first.into())]));
        }
        let (key, end) = match length.unit {
            Unit::WorkingDays => (keys::COUNT_WORKING_DAYS, self.working_days(length.n, first, reading)?),
            Unit::Weeks => (keys::COUNT_WEEKS, days(length.n, 7, first)?),
            Unit::HalfMonths => (keys::COUNT_HALF_MONTHS, days(length.n, 15, first)?),
            Unit::Months => (keys::COUNT_MONTHS, self.months(length.n, 1, trigger, first, reading)?),
            Unit::Years => (keys::COUNT_YEARS, self.months(length.n, 12, trigger, first, reading)?),
            // Hours never come here: `Case::pick` refuses them with a scheme that starts with a day.
            Unit::CalendarDays | Unit::Hours => (keys::COUNT_DAYS, days(length.n, 1, first)?),
        };
        if reading == Reading::Scheme && !self.unsure {
            self.tally.step(Step::new(key, [("n", length.n.into()), ("date", end.into())]));
        }
        Ok(end)
    }

    /// The last day that is still the whole term before the event; strictly one day earlier, so that the days between are
    /// full ones under every reading.
    fn counted_back(&mut self, length: Length, trigger: Day, reading: Reading) -> Result<Day, DeadlineError> {
        let back = |n: u32, factor: i32| -> Result<Day, DeadlineError> {
            let days = i32::try_from(n).ok().and_then(|n| n.checked_mul(factor));
            Ok(trigger.add_days(-days.ok_or(DeadlineError::OutOfRange)?)?)
        };
        let months = |factor: i32| -> Result<Day, DeadlineError> {
            let n = i32::try_from(length.n).ok().and_then(|n| n.checked_mul(factor));
            let end = self.case.scheme.month_end.unwrap_or(MonthEnd::Abort);
            Ok(trigger.add_months(-n.ok_or(DeadlineError::OutOfRange)?, end)?)
        };
        let (key, end) = match length.unit {
            Unit::Weeks => (keys::COUNT_WEEKS, back(length.n, 7)?),
            Unit::HalfMonths => (keys::COUNT_HALF_MONTHS, back(length.n, 15)?),
            Unit::Months => (keys::COUNT_MONTHS, months(1)?),
            Unit::Years => (keys::COUNT_YEARS, months(12)?),
            Unit::CalendarDays | Unit::Hours => (keys::COUNT_DAYS, back(length.n, 1)?),
            Unit::WorkingDays => {
                let (mut day, mut left) = (trigger, length.n);
                while left > 0 {
                    day = day.add_days(-1)?;
                    left -= u32::from(!self.look(day).off);
                }
                (keys::COUNT_WORKING_DAYS, day)
            }
        };
        if reading == Reading::Strict {
            return Ok(end.add_days(-1)?);
        }
        self.tally.step(Step::new(keys::BEFORE, [("date", trigger.into())]));
        self.tally.step(Step::new(key, [("n", length.n.into()), ("date", end.into())]));
        Ok(end)
    }

    /// The `n`th working day from `first` on, which may be one itself. A day off is passed over even if it is the day of the
    /// event: no reading makes a Sunday a working day.
    fn working_days(&mut self, n: u32, first: Day, reading: Reading) -> Result<Day, DeadlineError> {
        let (mut day, mut left, mut weekends) = (first, n, 0_u32);
        loop {
            let off = self.look(day);
            let passed_over = match reading {
                Reading::Scheme => off.off,
                Reading::Strict => off.strict(),
            };
            if reading == Reading::Scheme {
                self.tell(day, &off);
                weekends += u32::from(off.off && off.entry.is_none());
                self.unsure |= off.off && !off.known_year;
            }
            if !passed_over {
                left = left.saturating_sub(1);
                if left == 0 {
                    break;
                }
            }
            day = day.add_days(1)?;
        }
        if weekends > 0 {
            self.tally.step(Step::new(keys::WEEKENDS, [("n", weekends.into())]));
        }
        Ok(day)
    }

    /// The same number `n * factor` months after the event; one day earlier where the day of the event is day 1.
    ///
    /// Where that month lacks the number, its last day takes the place of both (German Civil Code § 188 (2) and (3) says it of
    /// terms whose first day counts; no source says it of the laws here). The strict reading takes the day off even then.
    fn months(
        &mut self,
        n: u32,
        factor: i32,
        trigger: Day,
        first: Day,
        reading: Reading,
    ) -> Result<Day, DeadlineError> {
        let end = self.case.scheme.month_end.unwrap_or(MonthEnd::Abort);
        let months =
            i32::try_from(n).ok().and_then(|n| n.checked_mul(factor)).ok_or(DeadlineError::OutOfRange)?;
        let same_number = trigger.add_months(months, end)?;
        let number = trigger.ymd().2;
        if reading == Reading::Scheme && same_number.ymd().2 != number {
            let args = [("number", u32::from(number).into()), ("date", same_number.into())];
            self.tally.step(Step::new(keys::MONTH_END, args));
        }
        let day_before = first == trigger && (reading == Reading::Strict || same_number.ymd().2 == number);
        Ok(if day_before { same_number.add_days(-1)? } else { same_number })
    }
}

/// The last of `n * factor` days of which `first` is the first.
fn days(n: u32, factor: u32, first: Day) -> Result<Day, DateError> {
    let days = n.checked_mul(factor).and_then(|d| i32::try_from(d).ok()).ok_or(DateError::OutOfRange)?;
    first.add_days(days.saturating_sub(1))
}
