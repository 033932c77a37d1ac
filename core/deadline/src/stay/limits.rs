//! The two limits of a stay, counted over spans of days: one pass over the trips, whatever the window.

use super::ledger::{Ledger, Span};
use crate::date::{DateError, Day};
use crate::error::DeadlineError;
use crate::model::Stay;

/// The limits as signed numbers of days. `Case::pick` has seen to it that they fit and that 1 ≤ used ≤ window.
pub(super) struct Limits {
    per_visit: Option<i32>,
    /// Days allowed in a window.
    pub used: i32,
    window: i32,
}

impl Limits {
    pub fn new(stay: Stay) -> Self {
        let number = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
        Self { per_visit: stay.per_visit.map(number), used: number(stay.used), window: number(stay.window) }
    }

    /// The first day of the window that ends on `day`, or the first day there is.
    pub fn window_start(&self, day: Day) -> Day {
        day.add_days(1 - self.window).unwrap_or(Day::MIN)
    }

    /// Days in the country within the window that ends on `on`.
    pub fn used(&self, ledger: &Ledger, on: Day) -> i32 {
        within(&ledger.with_visit_until(Some(on)), on.number() - self.window + 1, on.number())
    }

    /// The last day of a lawful stay that begins on `entry` and has no break; `None` when not even that day is lawful.
    /// `before` are the days in the country before `entry`.
    ///
    /// Each further day adds itself and drops the oldest day of the window, so the days used never fall during a stay, and
    /// the lawful days come first. A day is free of charge when the day that drops out was spent in the country, and costs
    /// one of what is left when it was not: so only the gaps between earlier visits cost.
    pub fn last_lawful(&self, before: &[Span], entry: Day) -> Result<Option<Day>, DeadlineError> {
        let entry = entry.number();
        let start = entry - self.window + 1;
        let mut left = self.used - within(before, start, entry - 1) - 1;
        if left < 0 {
            return Ok(None);
        }
        let mut last = None;
        // The first day of the window that has not dropped out yet.
        let mut dropping = start;
        for (from, to) in before.iter().copied().chain([(entry, i32::MAX)]) {
            if to < dropping {
                continue;
            }
            let gap = (from - dropping).max(0);
            if gap > left {
                last = Some(dropping + left - 1 + self.window);
                break;
            }
            left -= gap;
            dropping = to.saturating_add(1);
        }
        let by_visit = self.per_visit.map(|n| entry.saturating_add(n - 1));
        // Both can be missing only if all days of the window are allowed and visits have no limit, which lint refuses.
        let last = [last, by_visit].into_iter().flatten().min().ok_or(DeadlineError::OutOfRange)?;
        Ok(Some(Day::from_number(last)?))
    }

    /// The first day from `earliest` on whose window, `stays` being all days in the country, has room for one more.
    pub fn first_entry(&self, stays: &[Span], earliest: Day) -> Result<Day, DateError> {
        let mut room = self.used - 1;
        let mut first = earliest.number();
        for (from, to) in stays.iter().rev() {
            let days = to - from + 1;
            if days > room {
                // Only the last `room` days of this visit may still be in the window.
                first = first.max(to - room + self.window);
                break;
            }
            room -= days;
        }
        Day::from_number(first)
    }
}

/// Days of `spans` from `from` to `to`.
pub(super) fn within(spans: &[Span], from: i32, to: i32) -> i32 {
    spans.iter().map(|(a, b)| ((*b).min(to) - (*a).max(from) + 1).max(0)).sum()
}
